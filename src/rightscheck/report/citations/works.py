"""What can be cited: decisions and other authorities of the pack, and its instruments, in one shape."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

from rightscheck.dates import PartialDate
from rightscheck.law.authorities import Authority
from rightscheck.law.instruments import Instrument
from rightscheck.law.pack import Pack

Group = Literal["instrument", "case", "other"]

_CASES: Final = frozenset(("judgment", "decision", "views", "opinion", ""))
_INSTRUMENTS: Final = frozenset(("treaty", "treaty_text", "legislation", "statute"))
_NUMBER: Final = r"[A-Z]-\d+/\d+(?: PPU)?"
_DOCKET = re.compile(rf"(?:(?:Joined )?Cases? )?{_NUMBER}(?:(?:,| and) {_NUMBER})* ")
_NAME_ENDS = re.compile(
    r" App nos? | \[(?=[A-Z]{2}\]|Plenary|\d)|, \d+ [A-Z]|, Communication No|, Advisory Opinion"
    r"| \((?:dec|preliminary objections?)\)| \([^()]*\d{4}\)| [A-Z]\w* Series [A-Z] No | ECLI:"
)


@dataclass(frozen=True)
class Work:
    """Something that is cited.

    Attributes:
        id: what tells it from others.
        cite: its full citation in OSCOLA form, without a pinpoint.
        short: the name under which it is cited again; for an instrument it stands in brackets at the first citation.
        group: where it stands in a table of authorities.
        docket, name: the parts of `cite` of a case in front: `Case C-411/10 ` and the name, which is set in italics.
        number, symbol, date: as the pack records them.
    """

    id: str
    cite: str
    short: str
    group: Group
    docket: str = ""
    name: str = ""
    number: str = ""
    symbol: str = ""
    date: PartialDate | None = None


class Works:
    """The works of a pack. The text of an instrument that is also kept as an authority is one work."""

    def __init__(self, pack: Pack) -> None:
        self._pack = pack
        self._known: dict[str, Work] = {}
        self._same: Mapping[str, str] = {
            _bare(one.citation.oscola, one.citation.short): key for key, one in pack.instruments.items()
        }

    def authority(self, key: str) -> Work:
        """A decision, general comment or other text, by its key."""
        if key not in self._known:
            authority = self._pack.authorities[key]
            same = self._same.get(authority.cite)
            self._known[key] = self.instrument(same) if same else _of_authority(key, authority)
        return self._known[key]

    def instrument(self, key: str) -> Work:
        """A treaty or act, by its key."""
        name = f"instrument {key}"
        if name not in self._known:
            self._known[name] = _of_instrument(name, self._pack.instruments[key])
        return self._known[name]


def _of_instrument(name: str, instrument: Instrument) -> Work:
    short = instrument.citation.short
    adopted = instrument.adopted.date if instrument.adopted else None
    return Work(name, _bare(instrument.citation.oscola, short), short, "instrument", date=adopted)


def _of_authority(key: str, authority: Authority) -> Work:
    docket, name = _parts(authority)
    group: Group = "instrument" if authority.kind in _INSTRUMENTS else "case" if _decided(authority) else "other"
    return Work(
        key,
        authority.cite,
        authority.short or authority.cite,
        group,
        docket,
        name,
        authority.number,
        authority.symbol,
        authority.date,
    )


def _decided(authority: Authority) -> bool:
    """Whether it decides or advises on a case: not what has a title in quotation marks."""
    return authority.kind in _CASES and not re.search(r", '|, press release", authority.cite)


def _parts(authority: Authority) -> tuple[str, str]:
    """What stands before the name of a case, and the name; nothing where the citation begins with the court."""
    cite = authority.cite
    if not _decided(authority) or (authority.body and cite.startswith(authority.body)):
        return "", ""
    docket = match[0] if (match := _DOCKET.match(cite)) else ""
    end = _NAME_ENDS.search(cite, len(docket))
    return docket, cite[len(docket) : end.start() if end else len(cite)]


def short_parts(work: Work) -> tuple[str, str]:
    """The short name of a case in two parts, the second of which is set in italics."""
    docket = match[0] if (match := _DOCKET.match(work.short)) else ""
    return (docket, work.short[len(docket) :]) if work.name else (work.short, "")


def _bare(cite: str, short: str) -> str:
    """The citation of an instrument without its short name in brackets at the end."""
    return cite.removesuffix(f" ({short})")
