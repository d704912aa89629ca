"""What the options of commands are made of."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any


class Parser(argparse.ArgumentParser):
    """A parser that says in plain words what it cannot read."""

    def error(self, message: str) -> Any:
        self.exit(2, f"rightscheck: {message}. `{self.prog} --help` shows what can be said.\n")


def positive(text: str) -> int:
    """The type of options that take a whole number above 0."""
    if text.isdecimal() and int(text) > 0:
        return int(text)
    raise argparse.ArgumentTypeError("this is a whole number above 0, as 20")


def percent(text: str) -> int:
    """The type of options that take a share below 100 per cent."""
    if text.isdecimal() and int(text) < 100:
        return int(text)
    raise argparse.ArgumentTypeError("this is a share in per cent, from 0 to 99")


class Commands:
    """The commands of a parser."""

    def __init__(self, top: Parser) -> None:
        self._subs = top.add_subparsers(title="commands", metavar="COMMAND", required=True)

    def add(self, name: str, run: Any, text: str) -> argparse.ArgumentParser:
        """A command that calls `run`, with a text for the list of commands."""
        sub: argparse.ArgumentParser = self._subs.add_parser(
            name, help=text, description=text[:1].upper() + text[1:] + "."
        )
        sub.set_defaults(run=run)
        return sub

    @staticmethod
    def with_rules(sub: argparse.ArgumentParser) -> None:
        """The option of another rule pack."""
        sub.add_argument(
            "--rules",
            type=Path,
            metavar="DIR",
            help="use the rule pack in DIR instead of the one that comes with rightscheck",
        )

    @staticmethod
    def with_engine(sub: argparse.ArgumentParser) -> None:
        """The option of the engine."""
        sub.add_argument(
            "--engine",
            choices=("auto", "durable", "reference"),
            default="auto",
            help="who derives (default: durable_rules where it can be used)",
        )

    @staticmethod
    def with_form(sub: argparse.ArgumentParser, *forms: str) -> None:
        """The option of the form of output; the first is what is written otherwise."""
        sub.add_argument("--format", choices=forms, default=forms[0], help=f"output (default: {forms[0]})")

    @staticmethod
    def with_day(sub: argparse.ArgumentParser) -> None:
        """The option of the law of another day."""
        sub.add_argument(
            "--on",
            metavar="DATE",
            help="apply the law of this day (2024-01-15) to the facts as they are, and say what differs",
        )
