"""`rightscheck screen` and `rightscheck coverage`: a table against the norms."""

from __future__ import annotations

import argparse
import importlib.util
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from rightscheck.cli.common import a_language, known_norms, the_pack, wrong_call
from rightscheck.cli.inspect import needs_bulk
from rightscheck.cli.mapping import map_file
from rightscheck.cli.output import show, write, write_json

if TYPE_CHECKING:
    from rightscheck.bulk.results.screening import Screening
    from rightscheck.bulk.screening import Job, Progress, Run, Runner
    from rightscheck.language import Language


def screen(options: argparse.Namespace) -> int:
    """`rightscheck screen`."""
    needs_bulk("xlsxwriter")
    from rightscheck.language import speaking

    spoken = a_language(options.lang)
    with speaking(spoken):
        return _screen(options, spoken)


def _screen(options: argparse.Namespace, spoken: Language) -> int:
    from rightscheck.bulk.screening import Run
    from rightscheck.law.translate import translated

    pack = the_pack(options)
    known_norms(options, pack)
    runner = _runner(options)
    words = translated(pack, spoken)
    run = Run(the_job(options), pack, options.output, resume=options.resume, words=words)
    if run.finished:
        write(f"This screening is finished: its results are in {options.output}.\n")
        return 0
    for place in run.todo:
        sys.stderr.write(f"{options.map}: {place}: still to do, so it is left out.\n")
    try:
        with _followed(options.table) as progress:
            run.screen(runner, progress)
        found = run.write(options.smallest)
    except KeyboardInterrupt:
        sys.stderr.write(f"\nStopped. What is done is kept in {options.output}; --resume goes on with it.\n")
        return 130
    _say(found, run, options.output)
    return 0


def the_job(options: argparse.Namespace) -> Job:
    """The table, map and norms that the options name."""
    from rightscheck.bulk.screening import SIZE, Job

    norms = tuple(options.norm) if getattr(options, "norm", None) else None
    join = {}
    for text in options.join or ():
        name, sign, file = text.partition("=")
        if not (name and sign and file):
            raise wrong_call("--join", "write NAME=FILE, with the name that the map gives the table.")
        join[name] = Path(file)
    size = getattr(options, "batch", None) or SIZE
    return Job(options.table, map_file(options.map), options.rules, join, norms, size)


def _runner(options: argparse.Namespace) -> Runner:
    """Who screens batches: this process, worker processes, or a cluster."""
    from rightscheck.bulk.screening import here

    if options.on is not None:
        if options.jobs is not None:
            raise wrong_call("--jobs", "the cluster has workers of its own. Leave out --jobs or --on.")
        from rightscheck.bulk.cluster import cluster

        return cluster(options.on)
    if options.jobs is not None and options.jobs > 1:
        from rightscheck.bulk.workers import processes

        return processes(options.jobs)
    return here


@contextmanager
def _followed(table: Path) -> Iterator[Callable[[Progress], None]]:
    """Progress on a terminal: the share of the table, rows per second and the time left."""
    if importlib.util.find_spec("tqdm") is None or not sys.stderr.isatty():
        yield lambda _: None
        return
    from tqdm import tqdm

    form = "{percentage:3.0f} % |{bar}| {desc} [{elapsed} gone, {remaining} left]"
    began = time.monotonic()
    with tqdm(total=1.0, bar_format=form, file=sys.stderr, leave=False) as bar:

        def told(at: Progress) -> None:
            own = at.rows - at.before
            speed = own / max(time.monotonic() - began, 0.001)
            bar.set_description_str(f"{at.rows:,} rows, {speed:,.0f} rows/s", refresh=False)
            bar.update(max(at.share - bar.n, 0))

        yield told


def _say(found: Screening, run: Run, out: Path) -> None:
    """A closing word: the totals, the norms that are met most, and where to look."""
    from rightscheck.report.screened import closing

    show(closing(found, str(out), todo=len(run.todo)), "text")


def coverage(options: argparse.Namespace) -> int:
    """`rightscheck coverage`."""
    needs_bulk()
    from rightscheck.bulk.coverage import coverage as run
    from rightscheck.bulk.screening import plan_of, prepared
    from rightscheck.report.coverage import coverage_page, to_json

    pack = the_pack(options)
    known_norms(options, pack)
    job = the_job(options)
    table = None
    if options.table is None:
        plan = plan_of(job, pack)
    else:
        table, plan = prepared(job, pack)
    found = run(plan, pack, table, most=options.rows)
    if options.format == "json":
        write_json(to_json(found) + "\n")
    else:
        show(coverage_page(found, pack), options.format)
    return 0
