"""`rightscheck report` on several cases: the digest."""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from rightscheck.cli.common import case_files, followed
from rightscheck.cli.naming import names_of
from rightscheck.problems import InputError, Problem

if TYPE_CHECKING:
    from rightscheck.digesting import Digest
    from rightscheck.law.pack import Pack
    from rightscheck.report.model import Document


def several(paths: list[Path]) -> bool:
    """Whether these are more cases than one: several files, or a folder."""
    return len(paths) > 1 or any(path.is_dir() for path in paths)


def digest_of(options: argparse.Namespace, pack: Pack) -> tuple[Document, int]:
    """The digest of the cases that the options name, and the code with which the command ends.

    Raises:
        InputError: there is no file, or no file could be checked; the problems of each have been said.
    """
    from rightscheck.report.digest import digest as page
    from rightscheck.report.edition import with_edition

    found = _counted(options)
    if not found.lines:
        message = "none of these files could be checked, so there is nothing to count. Mend the problems above."
        raise InputError([Problem("rightscheck", 0, 0, "", message)])
    edition = found.edition and replace(found.edition, facts=found.left_out)
    return with_edition(page(found, pack), edition, None), 2 if found.failed else 0


def _counted(options: argparse.Namespace) -> Digest:
    from rightscheck.digesting import digest

    files = list(dict.fromkeys(case_files(options.cases)))
    made, records = digest(
        files,
        rules=options.rules,
        norms=options.norm,
        engine=options.engine,
        jobs=options.jobs,
        names=names_of(options),
        public=options.public,
    )
    with followed(records, len(files)) as results:
        for one in results:
            made.add(one)
    return made
