"""Documents on cases: how one is made, and one for each of many cases in a folder."""

from __future__ import annotations

import argparse
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from rightscheck.cli.common import a_person, a_state, case_files, followed, the_pack, wrong_call
from rightscheck.cli.naming import names_of, warn_of_authorities
from rightscheck.problems import InputError, Problem

if TYPE_CHECKING:
    from rightscheck.appraisal.findings import Finding
    from rightscheck.casefile.case import Case
    from rightscheck.casefile.names import Redacted
    from rightscheck.inference.derive import Deriver
    from rightscheck.law.pack import Pack
    from rightscheck.report.dossier import Dossier


class Draft(NamedTuple):
    """What a document is made from: the case, the version of it that was asked, the findings on that, and those that
    come out otherwise on the whole file."""

    case: Case
    version: Redacted
    dossier: Dossier
    moved: tuple[Finding, ...]


class Author:
    """Makes documents of one kind and format, as the options say, in the language that is spoken."""

    def __init__(self, options: argparse.Namespace, kind: str, form: str, law: Pack, deriver: Deriver) -> None:
        from rightscheck.language import current
        from rightscheck.law.translate import translated

        self._options, self._kind, self._form = options, kind, form
        self._law, self._deriver = law, deriver
        self._pack = translated(law, current())

    def version(self, file: Path) -> tuple[Case, Redacted]:
        """A case, and the version of it that was asked."""
        from rightscheck.casefile.load import load_case
        from rightscheck.casefile.names import redacted

        case = load_case(file, self._law)
        return case, redacted(case, names_of(self._options), public=self._options.public)

    def name(self, version: Redacted) -> str:
        """The name of the file: an id is made of letters, digits and hyphens, so it leads to no other folder."""
        return f"{version.case.id}-{self._kind}.{self._form}"

    def draft(self, case: Case, version: Redacted) -> Draft:
        """Check a version of a case.

        Raises:
            InputError: it has no such State or person.
        """
        from rightscheck.reporting import dossier, moved

        # Said before any work is done.
        self._parties(case)
        norms, deriver = self._options.norm, self._deriver
        made = dossier(version.case, self._pack, norms=norms, deriver=deriver, style=self._options.cite)
        other = moved(version, made.findings, case, self._pack, norms=norms, deriver=deriver)
        return Draft(case, version, made, other)

    def _parties(self, case: Case) -> tuple[str | None, str | None]:
        # States may be written by their English names, whatever the language of the document.
        return a_state(case, self._law, self._options.against), a_person(case, self._options.person)

    def document(self, draft: Draft) -> bytes:
        """The document.

        Raises:
            InputError: a form needs to know against which State it is.
        """
        from rightscheck.language import current
        from rightscheck.report.edition import with_edition
        from rightscheck.report.formats import FORMATS
        from rightscheck.report.forms import UnchosenError
        from rightscheck.report.kinds import kinds

        case, version, dossier, other = draft
        against, person = self._parties(case)
        try:
            made = kinds(self._pack, against=against, person=version.person(person))[self._kind](dossier)
        except UnchosenError as error:
            raise wrong_call("--against", str(error)) from None
        made = made._replace(lang=current().code, direction=current().direction)
        return FORMATS[self._form](with_edition(made, version.case.edition, len(other)))

    @staticmethod
    def telling(draft: Draft) -> int:
        """How many authorities have a name in them that the version replaces."""
        from rightscheck.report.names import telling_authorities

        return len(telling_authorities(draft.dossier.findings, draft.version))


def save(file: Path, data: bytes, *, force: bool) -> None:
    """Write a file, all of it or nothing.

    Raises:
        FileExistsError: it exists, and is not to be overwritten.
    """
    with file.open("wb" if force else "xb") as out:
        try:
            out.write(data)
            out.flush()
        except BaseException:
            # What is cut off would be taken for a document.
            file.unlink(missing_ok=True)
            raise


# Many
# ----------------------------------------------------------------------------------------------------------------------


class Written(NamedTuple):
    """A document: the name of its file and what is in it. Without `data` the file exists already and is not made."""

    file: Path
    name: str
    data: bytes | None = None
    telling: int = 0


class _Writer:
    """Makes one document after the other, as the options say."""

    def __init__(
        self, options: argparse.Namespace, kind: str, form: str, folder: Path, law: Pack | None = None
    ) -> None:
        from rightscheck.language import language, speaking
        from rightscheck.spreading import deriver_for_many

        self._given = (options, kind, form, folder)
        self._kept = None if options.force else folder
        self._spoken = language(options.lang)
        with speaking(self._spoken):
            self._author = Author(options, kind, form, law or the_pack(options), deriver_for_many(options.engine))

    def __reduce__(self) -> tuple[type[_Writer], tuple[argparse.Namespace, str, str, Path]]:
        # Each process loads the law itself.
        return type(self), self._given

    def __call__(self, file: Path) -> Written:
        from rightscheck.language import speaking

        author = self._author
        with speaking(self._spoken):
            case, version = author.version(file)
            name = author.name(version)
            if self._kept is not None and (self._kept / name).exists():
                return Written(file, name)
            try:
                draft = author.draft(case, version)
                return Written(file, name, author.document(draft), author.telling(draft))
            except InputError as error:
                # What is wrong with the call is wrong with it for this case.
                raise InputError(replace(problem, file=str(file)) for problem in error.problems) from None


def documents(options: argparse.Namespace, kind: str, form: str, folder: Path, law: Pack) -> int:
    """Write one document for each case into a folder, and say how many there are.

    Returns:
        2 where a case has none, otherwise 0.
    """
    from rightscheck.spreading import Failed, spread

    files = list(dict.fromkeys(case_files(options.cases)))
    writer = _Writer(options, kind, form, folder, law)
    folder.mkdir(parents=True, exist_ok=True)
    names: set[str] = set()
    written = existing = telling = 0
    with followed(spread(files, writer, options.jobs), len(files)) as results:
        for one in results:
            if isinstance(one, Failed):
                continue
            if one.name.lower() in names:
                message = "another of these cases has the same id, so there is one document for both. Change an id."
                sys.stderr.write(f"{Problem(str(one.file), 0, 0, 'case', message)}\n")
                continue
            names.add(one.name.lower())
            try:
                if one.data is None:
                    raise FileExistsError
                save(folder / one.name, one.data, force=options.force)
            except FileExistsError:
                existing += 1
                continue
            written += 1
            telling += one.telling
    _say(folder, len(files), written, existing)
    warn_of_authorities(telling)
    return 0 if written == len(files) else 2


def _say(folder: Path, files: int, written: int, existing: int) -> None:
    said = [f"{written} {'document' if written == 1 else 'documents'} written"]
    if existing:
        said.append(f"{existing} there already and not overwritten (--force does that)")
    if files > written + existing:
        said.append(f"{files - written - existing} not made, as said above")
    sys.stderr.write(f"{folder}: {', '.join(said)}.\n")
