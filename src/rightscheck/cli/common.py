"""What commands share: the pack, the engine, the cases that are named, and complaints about a wrong call."""

from __future__ import annotations

import argparse
import importlib.util
import sys
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rightscheck.cli.output import complain
from rightscheck.problems import InputError, Problem, is_identifier, nearest, none_called

if TYPE_CHECKING:
    from rightscheck.casefile.case import Case
    from rightscheck.dates import PartialDate
    from rightscheck.inference.derive import Deriver
    from rightscheck.language import Language
    from rightscheck.law.pack import Pack
    from rightscheck.report.model import Block
    from rightscheck.spreading import Failed, Made, Spread


def the_pack(options: argparse.Namespace) -> Pack:
    """The rule pack that the options name."""
    from rightscheck.law.pack import load_pack

    return load_pack(options.rules)


def the_deriver(options: argparse.Namespace) -> Deriver:
    """The engine that the options name."""
    from rightscheck.inference.derive import Deriver

    return Deriver(options.engine)


def case_files(paths: list[Path]) -> Iterator[Path]:
    """The files themselves, and every .yaml file of the folders, in order."""
    from rightscheck.law.pack import yaml_files

    for path in paths:
        if path.is_dir():
            found = yaml_files(path, "*.yaml", "*.yml")
            if not found:
                raise InputError(
                    [Problem(str(path), 0, 0, "", "there are no .yaml files in this folder. Name a case file.")]
                )
            yield from found
        else:
            yield path


def unknown_norm(pack: Pack, name: str) -> InputError:
    """The complaint about a norm that the pack does not have."""
    return InputError(
        [
            Problem(
                "rightscheck",
                0,
                0,
                "",
                f"there is {none_called('norm', name)}. {nearest(name, pack.norms, kind='law')}",
            )
        ]
    )


def known_norms(options: argparse.Namespace, pack: Pack) -> None:
    """Refuse an unknown norm in `--norm`."""
    for name in options.norm or ():
        if name not in pack.norms:
            raise unknown_norm(pack, name)


@contextmanager
def followed(spread: Spread[Made], number: int, *, bar: bool = True) -> Iterator[Iterator[Made | Failed]]:
    """What many files come to, as it comes: with a bar on a terminal, and the problems of files that failed on standard
    error. However the block is left, no worker is left behind.

    Args:
        number: how many files there are.
        bar: whether there may be one; not where standard output is the same terminal and has unfinished lines.
    """
    from rightscheck.spreading import WorkersError

    shown: Any = None
    if bar and importlib.util.find_spec("tqdm") is not None and sys.stderr.isatty():
        from tqdm import tqdm

        shown = tqdm(spread, total=number, unit=" cases", file=sys.stderr, leave=False)
    with closing(spread):
        try:
            yield _told(spread if shown is None else shown, shown)
        except WorkersError as error:
            raise wrong_call("--jobs", f"{error} Try --jobs 1.") from None
        finally:
            if shown is not None:
                shown.close()


def _told(results: Iterable[Made | Failed], bar: Any) -> Iterator[Made | Failed]:
    from rightscheck.spreading import Failed

    for one in results:
        if bar is not None and (isinstance(one, Failed) or sys.stdout.isatty()):
            bar.clear()
        if isinstance(one, Failed):
            sys.stderr.writelines(f"{problem}\n" for problem in one.problems)
        yield one


class Cases:
    """The cases of files and folders, one after the other. One bad file does not stop the rest: its problems are said
    at once, and `code` is then no longer 0."""

    def __init__(self, paths: list[Path], pack: Pack) -> None:
        self.files = list(case_files(paths))
        self.code = 0
        self._pack = pack

    def __iter__(self) -> Iterator[Case]:
        from rightscheck.casefile.load import load_case

        for file in self.files:
            try:
                case = load_case(file, self._pack)
            except InputError as error:
                self.code = complain(error)
                continue
            yield case


def wrong_call(option: str, message: str) -> InputError:
    """A complaint about how a command was called."""
    return InputError([Problem("rightscheck", 0, 0, option, message)])


def a_day(text: str | None) -> PartialDate | None:
    """The one day that `--on` names; None for no option.

    Raises:
        InputError: it is no date, or more or less than a day.
    """
    from rightscheck.dates import parse_date

    if text is None:
        return None
    try:
        day = parse_date(text)
    except ValueError as error:
        raise wrong_call("--on", str(error)) from None
    if day.clock or day.earliest.date() != day.latest.date():
        raise wrong_call("--on", "the law is asked of one day. Write it in full, as 2024-01-15.")
    return day


def other_day(
    case: Case, pack: Pack, on: PartialDate | None, norms: list[str] | None, deriver: Deriver
) -> tuple[Block, ...]:
    """What is said first where the law is that of another day; nothing where it is that of the act."""
    if on is None:
        return ()
    from rightscheck.comparing.lawdays import law_differences
    from rightscheck.report.lawdays import other_day as blocks

    return blocks(law_differences(case, pack, on, norms=norms, deriver=deriver), case, pack, on)


def a_person(case: Case, name: str | None) -> str | None:
    """The person of a case that an option names; None for no option.

    Raises:
        InputError: there is nobody of that id.
    """
    if name is not None and name not in case.head.people:
        hint = nearest(name, filter(is_identifier, case.head.people))
        message = f"there is {none_called('person', name)} in this file. {hint}"
        raise InputError([Problem(case.file, 0, 0, "", message)])
    return name


def a_state(case: Case, pack: Pack, name: str | None) -> str | None:
    """The code of the respondent State that `--against` names; None for no option.

    Raises:
        InputError: there is no such State, or it does no act in this file.
    """
    if name is None:
        return None
    try:
        code = pack.states.code(name)
    except ValueError as error:
        raise wrong_call("--against", str(error)) from None
    acting = sorted({state for act in case.head.acts.values() for state in act.by})
    if code not in acting:
        raise wrong_call("--against", f"this State does no act in this file. Use one of: {', '.join(acting)}.")
    return code


def a_language(code: str) -> Language:
    """The language that `--lang` names.

    Raises:
        InputError: there is none of this code, or languages are not installed.
    """
    from rightscheck.language import ENGLISH, language

    if code != ENGLISH and importlib.util.find_spec("babel") is None:
        raise wrong_call("--lang", "languages need babel. Install it with `pip install 'rightscheck[documents]'`.")
    try:
        return language(code)
    except ValueError as error:
        raise wrong_call("--lang", str(error)) from None
