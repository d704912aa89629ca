"""The text of a new case file."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import PurePath
from typing import Any

from rightscheck.casefile.amend import written
from rightscheck.casefile.skeleton import SKELETON

_ABOUT = """\
# A case file for rightscheck. Lines that begin with # are comments. `rightscheck ask` puts the open questions and
# writes the answers here; you may change everything by hand as well. `rightscheck facts` lists what can be stated.
"""


def is_example(text: str) -> bool:
    """Whether a text is still the example that `rightscheck new` writes."""
    return text.replace("\r\n", "\n") == SKELETON


def case_id(path: PurePath) -> str:
    """A short name for a case from the name of its file."""
    return re.sub(r"[^A-Za-z0-9_-]+", "-", path.stem).strip("-_")[:40].strip("-_") or "case"


def case_text(name: str, made: Mapping[str, Any]) -> str:
    """The text of a new case file.

    Args:
        made: its title, people and acts, and `assessed_on` where it has one; people and acts by their ids.
    """
    head = {"case": name, **{key: made[key] for key in ("title", "assessed_on") if key in made}}
    blocks = [_ABOUT, "".join(f"{key}: {written(value)}\n" for key, value in head.items())]
    blocks += [
        f"{section}:\n" + "".join(f"  {key}: {written(fields)}\n" for key, fields in made[section].items())
        for section in ("people", "acts")
        if made[section]
    ]
    return "\n".join(blocks)
