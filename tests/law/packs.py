"""A small rule pack of our own, and copies of it in which one thing is changed.

It is small so that each test says in a line what is wrong, and loads in a few milliseconds; `test_shipped.py` does the
same to the rules that come with the program.
"""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

from rightscheck import InputError, Pack, load_law
from rightscheck.law.lint import lint

HERE = Path(__file__).parent
SMALL = HERE / "pack"
FEATURES = HERE / "features"


@dataclass(frozen=True)
class Copy:
    """A copy of a pack, with its features beside it."""

    rules: Path

    @property
    def features(self) -> Path:
        return self.rules.parent / "features"

    def change(self, file: str, old: str, new: str) -> Copy:
        """Replace a text that stands exactly once in a file."""
        path = self.rules / file
        text = path.read_text(encoding="utf-8")
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {file}"
        path.write_text(text.replace(old, new), encoding="utf-8")
        return self

    def add(self, file: str, text: str) -> Copy:
        """Add to a file, or write a new one."""
        path = self.rules / file
        path.parent.mkdir(parents=True, exist_ok=True)
        before = path.read_text(encoding="utf-8") if path.exists() else ""
        path.write_text(before + text, encoding="utf-8")
        return self

    def load(self) -> Pack:
        return load_law(self.rules)

    def problems(self) -> list[str]:
        """What loading complains of, one line each, with files as they are called in the pack."""
        try:
            self.load()
        except InputError as error:
            return [str(problem).replace(f"{self.rules}/", "") for problem in error.problems]
        return []

    def remarks(self, *, advice: bool = False) -> list[str]:
        """What lint says, one line each."""
        found = lint(self.load(), self.features)
        return [str(remark) for remark in found if advice or remark.error]


def copy_of(rules: Path, features: Path, where: Path) -> Copy:
    """Copy a pack and its features to a new folder."""
    shutil.copytree(rules, where / "rules")
    shutil.copytree(features, where / "features")
    return Copy(where / "rules")
