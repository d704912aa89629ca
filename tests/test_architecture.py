"""The house: every import points to a lower floor, and Python names no treaty and no forum."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from rightscheck import load_law

SOURCE = Path(__file__).resolve().parents[1] / "src" / "rightscheck"

FLOORS = {
    "truth": 1,
    "dates": 1,
    "problems": 1,
    "marks": 1,
    "packaged": 1,
    "crew": 1,
    "language": 1,
    "strictyaml": 1,
    "validation": 1,
    "law": 2,
    "checker": 3,
    "casefile": 3,
    "grounding": 4,
    "inference": 5,
    "appraisal": 6,
    "proofs": 6,
    "report": 7,
    "checking": 7,
    "comparing": 7,
    "agreement": 7,
    "supposing": 7,
    "verifying": 7,
    "interview": 7,
    "digesting": 7,
    "spreading": 7,
    "exchange": 7,
    "bulk": 7,
    "reporting": 7,
    "cli": 8,
    "__init__": 8,
    "__main__": 8,
}
MODULES = sorted(SOURCE.rglob("*.py"))


def room(path: Path) -> str:
    parts = path.relative_to(SOURCE).parts
    return parts[0] if len(parts) > 1 else path.stem


def imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        names = [node.module] if isinstance(node, ast.ImportFrom) and node.module else []
        names += [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        for name in names:
            if name.startswith("rightscheck."):
                yield name.split(".")[1]


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(SOURCE)))
def test_imports_point_down(path: Path) -> None:
    above = {name for name in imports(path) if FLOORS[name] > FLOORS[room(path)]}
    assert not above, f"{path.name} on floor {FLOORS[room(path)]} imports {sorted(above)}"


def test_python_names_no_treaty_and_no_forum() -> None:
    law = load_law()
    names = {instrument.short for instrument in law.instruments.values()} | set(law.instruments) | set(law.norms)
    names |= set(law.forums) | set(law.forms)
    words = re.compile(rf"(?<![\w-])({'|'.join(re.escape(name) for name in sorted(names) if len(name) > 2)})(?![\w-])")
    found = []
    for path in MODULES:
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if words.search(line):
                found.append(f"{path.relative_to(SOURCE)}:{number}: {line.strip()}")
    assert not found, "\n".join(found)
