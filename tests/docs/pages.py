"""The documentation as its readers use it: blocks of code, the files that they name, the commands that they show.

The conventions of the pages:

- A `yaml`, `gherkin` or `csv` block whose first line is `# file: NAME` is that file. `# in: NAME` adds the block to a file that is
  there already. `# from: NAME` shows lines that stand in that file; `…` stands for lines that are left out.
- A `console` block shows commands after `$` and below each of them lines of its output. The lines stand in the output as they
  stand in the block, one after the other; `…` stands for lines, or a part of a line, that are left out. A command ends
  with exit code 0 unless `$ echo $?` follows.
- Commands other than `rightscheck` are for people and are not run; a `python` block runs without an error.
"""

from __future__ import annotations

import contextlib
import io
import json
import re
import shlex
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from rightscheck.cli import main
from rightscheck.strictyaml import parse

ROOT: Final = Path(__file__).resolve().parents[2]
GAP: Final = "…"

_FENCE = re.compile(r"(?P<indent> *)```(?P<language>\w*)\s*")
_NAMED = re.compile(r"# (?P<how>file|in|from): (?P<name>[\w./-]+)")
_REDIRECTED = re.compile(r"(?P<command>.+?) > (?P<name>[\w./-]+)")


@dataclass(frozen=True)
class Block:
    """A block of code of a page; `line` is that of its first line."""

    page: str
    line: int
    language: str
    text: str

    @property
    def lines(self) -> list[str]:
        return self.text.splitlines()

    @property
    def named(self) -> re.Match[str] | None:
        """What its first line says of the file that it is or belongs to."""
        return _NAMED.fullmatch(self.lines[0]) if self.lines else None


def page(name: str) -> str:
    """The text of a page."""
    return (ROOT / name).read_text(encoding="utf-8")


def pages() -> list[str]:
    """The pages of the documentation, by their paths from the root of the checkout."""
    docs = ROOT / "docs"
    found = [ROOT / "README.md", *sorted(docs.glob("*.md")), *sorted((docs / "counsel").glob("*.md"))]
    return [file.relative_to(ROOT).as_posix() for file in found if file.is_file()]


def blocks(name: str, *languages: str) -> list[Block]:
    """The blocks of code of a page, or those in some languages, in order."""
    found: list[Block] = []
    begun: tuple[int, str, str] | None = None
    inside: list[str] = []
    for number, line in enumerate(page(name).splitlines(), start=1):
        fence = _FENCE.fullmatch(line)
        if begun is None:
            if fence:
                begun, inside = (number + 1, fence["indent"], fence["language"]), []
        elif fence and not fence["language"]:
            first, _, language = begun
            found.append(Block(name, first, language, "\n".join(inside)))
            begun = None
        else:
            inside.append(line.removeprefix(begun[1]))
    if begun is not None:
        raise ValueError(f"{name}: the block that begins on line {begun[0]} has no end")
    return [block for block in found if not languages or block.language in languages]


def rows(name: str) -> dict[str, list[str]]:
    """The rows of all tables of a page, by their first cell."""
    found = {}
    for line in page(name).splitlines():
        if line.startswith("|"):
            cells = [cell.strip().replace("\\|", "|") for cell in re.split(r"(?<!\\)\|", line)[1:-1]]
            found[cells[0]] = cells
    return found


@dataclass
class Step:
    """A command as a page shows it."""

    place: str
    command: str
    shown: list[str] = field(default_factory=list)
    code: int = 0


def steps(block: Block) -> list[Step]:
    """The `rightscheck` commands of a console block."""
    found: list[Step] = []
    current: Step | None = None
    for number, line in enumerate(block.lines, start=block.line):
        if not line.startswith("$ "):
            if current is not None:
                current.shown.append(line)
        elif line == "$ echo $?" and found:
            current = Step("", "echo $?")
            found.append(current)
        else:
            current = Step(f"{block.page}:{number}", line[2:]) if line.startswith("$ rightscheck") else None
            found += [current] if current is not None else []
    kept: list[Step] = []
    for step in found:
        if step.command == "echo $?":
            kept[-1].code = int("".join(step.shown))
        else:
            kept.append(step)
    return kept


def difference(shown: Sequence[str], output: str) -> str | None:
    """The first line of an excerpt that does not stand where it should in an output; None if all is as shown."""
    real = [line.rstrip() for line in output.splitlines() if line.strip()]
    at = 0
    run: list[str] = []
    runs: list[list[str]] = [run]
    for line in shown:
        if line.strip() == GAP:
            run = []
            runs.append(run)
        elif line.strip():
            run.append(line.rstrip())
    for wanted in filter(None, runs):
        best = 0
        for start in range(at, len(real) + 1):
            fitting = 0
            while (
                fitting < len(wanted) and start + fitting < len(real) and _fits(wanted[fitting], real[start + fitting])
            ):
                fitting += 1
            best = max(best, fitting)
            if fitting == len(wanted):
                at = start + fitting
                break
        else:
            return wanted[best]
    return None


def _fits(shown: str, real: str) -> bool:
    return re.fullmatch(".*".join(re.escape(part) for part in shown.split(GAP)), real) is not None


class Desk:
    """A folder with copies of rules, cases and features, in which a page is followed from top to bottom.

    It must be the current folder while commands run.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        for name in ("rules", "cases", "features"):
            shutil.copytree(ROOT / name, folder / name)

    def save(self, block: Block) -> Path | None:
        """Write the file that a block is, or add the block to the file that it belongs in."""
        named = block.named
        if named is None or named["how"] == "from":
            return None
        file = self.folder / named["name"]
        file.parent.mkdir(parents=True, exist_ok=True)
        text = "\n".join(block.lines[1:]) + "\n"
        if named["how"] == "in":
            here = parse(file.read_text(encoding="utf-8"), named["name"]).data
            text = json.dumps(_joined(here, parse(text, named["name"]).data), ensure_ascii=False)
        file.write_text(text, encoding="utf-8")
        return file

    def run(self, command: str) -> tuple[int, str]:
        """Run a `rightscheck` command: its exit code and what it writes, errors after output."""
        redirected = _REDIRECTED.fullmatch(command)
        words = shlex.split(redirected["command"] if redirected else command)[1:]
        out, errors = io.StringIO(), io.StringIO()
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(errors):
            try:
                code = main(words)
            except SystemExit as end:
                code = int(end.code or 0)
        if redirected:
            (self.folder / redirected["name"]).write_text(out.getvalue(), encoding="utf-8")
            return code, errors.getvalue()
        return code, out.getvalue() + errors.getvalue()

    def follow(self, name: str) -> Iterator[str]:
        """Follow a page: save its files, run its commands; what is not as the page shows it."""
        for block in blocks(name):
            if block.language in ("yaml", "gherkin", "csv"):
                self.save(block)
            elif block.language == "console":
                for step in steps(block):
                    yield from self._compare(step)
            elif block.language == "python":
                yield from self._execute(block)

    def _execute(self, block: Block) -> Iterator[str]:
        with contextlib.redirect_stdout(io.StringIO()):
            try:
                exec(compile(block.text, block.page, "exec"), {})
            except Exception as error:
                yield f"{block.page}:{block.line}: this does not run: {error!r}"

    def _compare(self, step: Step) -> Iterator[str]:
        code, output = self.run(step.command)
        if code != step.code:
            yield f"{step.place}: $ {step.command}\n  exit code {code}, the page says {step.code}\n{output}"
        line = difference(step.shown, output)
        if line is not None:
            yield f"{step.place}: $ {step.command}\n  this line is not there, or not in that place: {line}\n{output}"


def _joined(one: Any, other: Any) -> Any:
    """Two pieces of YAML as one: mappings are merged, lists are put together."""
    if isinstance(one, dict) and isinstance(other, dict):
        both = {key: _joined(one[key], other[key]) for key in one if key in other}
        return {**one, **other, **both}
    if isinstance(one, list) and isinstance(other, list):
        return one + other
    return other
