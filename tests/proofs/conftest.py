"""Norms written for one proof, in a copy of the small pack of `tests/law`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from rightscheck.law.lint import Remark
from rightscheck.proofs.deep import deep

from ..law.packs import FEATURES, SMALL, Copy, copy_of

Node = dict[str, Any]
NEVER: Node = {"fact": "told", "is": ["never"]}
LATE: Node = {"fact": "told", "is": ["late"]}
AT_ONCE: Node = {"fact": "told", "is": ["at_once"]}
ASKED: Node = {"fact": "asked", "is": ["yes"]}
NOT_ASKED: Node = {"fact": "asked", "is": ["no"]}
BOUND: Node = {"party": "duty_bearer"}


def argument(name: str, node: Node, **more: Any) -> Node:
    """An argument of an element."""
    return {"id": name, "says": name, "authorities": ["LEADING"], **node, **more}


class Rules:
    """The small pack with norms and concepts added; proofs are asked of the added norms only."""

    def __init__(self, copy: Copy) -> None:
        self.copy = copy
        self.names: list[str] = []

    def norm(self, name: str, breach: Node, applies: Node = BOUND, **more: Any) -> Rules:
        """Add a norm on detention, or on the kind of act in `concerns`."""
        concerns = more.pop("concerns", "detention")
        made = {
            "norm": name,
            "cite": {"instrument": "TT", "article": name},
            "title": name,
            "wrong": "detention",
            "summary": "It serves a test.",
            "duty_bearer": f"{concerns}.by",
            "protects": f"{concerns}.of",
            "concerns": concerns,
            "clauses": {},
            "applies": applies,
            "breach": _element("e", breach),
            "verification": {"status": "checked"},
        }
        self.names.append(name)
        self.copy.add(f"norms/tt/{name}.yaml", _text({**made, **more}))
        return self

    def concept(self, name: str, holds: Node) -> Rules:
        """Add a concept."""
        made = {"concept": name, "title": name, "question": "Is it so?", "holds": _element("c", holds)}
        self.copy.add(f"concepts/{name}.yaml", _text({**made, "verification": {"status": "checked"}}))
        return self

    def remarks(self) -> list[Remark]:
        """What is proved of the norms that were added, and of the concepts that they refer to."""
        return deep(self.copy.load(), self.names)

    def said(self) -> list[str]:
        """The same, one line each."""
        return [str(remark) for remark in self.remarks()]


def _element(name: str, node: Node) -> Node:
    """A node as an element, unless it is one."""
    return node if "id" in node else {"id": name, "question": "Is it so?", **node}


def _text(value: Any) -> str:
    """As YAML on lines of bounded length."""
    return json.dumps(value, indent=1)


@pytest.fixture
def rules(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Rules:
    """The small pack, to which norms are added; nothing of it is kept in a cache."""
    monkeypatch.setenv("RIGHTSCHECK_CACHE", "")
    return Rules(copy_of(SMALL, FEATURES, tmp_path))
