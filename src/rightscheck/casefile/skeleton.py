"""The case file to start from: `skeleton.yaml` beside this module."""

from importlib.resources import files
from typing import Final

SKELETON: Final = files("rightscheck.casefile").joinpath("skeleton.yaml").read_text(encoding="utf-8")
