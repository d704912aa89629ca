"""`python -m tests.mutation [ID ...]`: the mutation score of norms and concepts, and the mutants that nothing noticed.

Exit code 1 where the score of the pack is below 95 %, that of a norm or concept below 85 %, or where the list of
equivalent mutants is wrong.
"""

from __future__ import annotations

import argparse
import multiprocessing
import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import yaml

from rightscheck import load_law
from rightscheck.inference.derive import Deriver

from ..steps.problems import StepError
from .playing import checked_scenarios
from .trial import Score, Trial, resting

ROOT = Path(__file__).resolve().parents[2]
EQUIVALENT = Path(__file__).with_name("equivalent.yaml")
PACK_GOAL, NORM_GOAL = 95, 85


_trial: Trial | None = None


def _start(trial: Trial) -> None:
    global _trial
    _trial = trial


def _score(key: str) -> Score:
    assert _trial is not None
    return _trial.score(key)


def _scores(trial: Trial, keys: Sequence[str], jobs: int) -> Iterator[Score]:
    if jobs <= 1 or len(keys) == 1:
        yield from map(trial.score, keys)
        return
    _start(trial)  # forked processes have it without copying
    with multiprocessing.get_context("fork").Pool(jobs) as pool:
        yield from pool.imap(_score, keys)


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the scores."""
    parser = argparse.ArgumentParser(prog="python -m tests.mutation", description=__doc__)
    parser.add_argument("ids", nargs="*", metavar="ID", help="norms and concepts (default: all)")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--quiet", action="store_true", help="do not list the survivors")
    given = parser.parse_args(arguments)
    pack = load_law(ROOT / "rules")
    unknown = [key for key in given.ids if key not in pack.norms and key not in pack.concepts]
    if unknown:
        parser.error(f"there is no norm or concept {', '.join(unknown)}")
    equivalent = yaml.safe_load(EQUIVALENT.read_text(encoding="utf-8")) or {}
    keys = given.ids or [*pack.norms, *pack.concepts]
    users = resting(pack)
    wanted = frozenset().union(*(users[key] for key in keys))
    try:
        scenarios = list(checked_scenarios(pack, ROOT / "features", wanted))
    except StepError as error:
        print(error)
        return 1
    broken = [one.title for one in scenarios if one.fails(pack, Deriver("reference"))]
    if broken:
        print("These scenarios fail already without a mutant:", *broken, sep="\n  ")
        return 1
    scores = []
    for score in _scores(Trial(pack, scenarios, equivalent), keys, given.jobs):
        scores.append(score)
        below = "  below the goal" if score.percent < NORM_GOAL else ""
        print(f"{score.percent:6.1f} %  {score.caught:4d} of {score.counted:4d}  {score.rule}{below}", flush=True)
        for line in () if given.quiet else score.survivors:
            print(f"             survives: {line}")
        for line in score.wrong:
            print(f"             wrong: {line}")
    caught, counted = sum(one.caught for one in scores), sum(one.counted for one in scores)
    percent = 100 * caught / counted if counted else 100.0
    low = [one.rule for one in scores if one.percent < NORM_GOAL]
    print(
        f"{percent:6.1f} %  {caught} of {counted} mutants of {len(scores)} rules noticed; "
        f"{sum(one.equivalent for one in scores)} equivalent; {len(low)} rules below {NORM_GOAL} %"
    )
    return 0 if percent >= PACK_GOAL and not low and not any(one.wrong for one in scores) else 1


if __name__ == "__main__":
    sys.exit(main())
