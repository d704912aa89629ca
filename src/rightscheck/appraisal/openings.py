"""The typed answer to where findings can be taken: forums, parts, claims, deadlines. `rightscheck.report` words it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from rightscheck.appraisal.deadlines import Deadline
from rightscheck.appraisal.findings import CaseRef, Receipt, Verdict
from rightscheck.law.forums import Claimant, ForumKind

Status = Literal["open", "open_if", "unknown", "closed"]
ORDER: Final[tuple[Status, ...]] = ("open", "open_if", "unknown", "closed")
"""The order in which forums are shown; within it, that of `KINDS`."""
KINDS: Final[tuple[ForumKind, ...]] = ("complaint", "urgent_action", "special_procedure", "data_request", "inter_state")
Asked = Literal["asked", "assessed", "act"]
"""Where the day on which one asks comes from: the user, the day of assessment, or the latest act."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """A finding that a forum can take, or a bar to it: the norm, its provision, and the verdict."""

    norm: str
    cite: str
    title: str
    verdict: Verdict
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """A condition that is left to the reader."""

    says: str
    article: str
    verification: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """What a forum can take of one act.

    Attributes:
        mode: whether the act was carried out or is still to come.
        closed, unknown: why the forum is closed, or what is not known of its jurisdiction.
        unless: instruments to which a reservation would close it; none is recorded.
        persons: what is not known of the person: whether it is one whom the forum hears.
        bars: the findings on the norms of admissibility that it applies, except those that show no bar.
        checks: conditions that nothing tests.
    """

    act: str
    act_kind: str
    date: str
    mode: Literal["carried_out", "if_carried_out"]
    status: Status
    closed: tuple[str, ...]
    unknown: tuple[str, ...]
    unless: tuple[str, ...]
    persons: tuple[str, ...]
    findings: tuple[Claim, ...]
    bars: tuple[Claim, ...]
    checks: tuple[Check, ...]
    time: Deadline


@dataclass(frozen=True, slots=True, kw_only=True)
class Reservation:
    """A reservation of the State that narrows what a forum takes."""

    instrument: str
    article: str
    effect: str
    note: str
    verification: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SameMatterRule:
    """What a complaint elsewhere does to this forum.

    Attributes:
        examined: whether also a matter that was examined, and no longer is, is barred; by a reservation of the State
            if `by_reservation`.
        elsewhere: the forums that count and that are not closed to the same claimants.
    """

    says: str
    article: str
    examined: bool
    by_reservation: bool
    verification: str
    elsewhere: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """A forum, a State, and who could complain.

    Attributes:
        claimants: ids of persons, or codes of States; empty where nobody in particular is named.
        status: the best of its parts.
        why: what opens or closes the forum against the State.
        parts: one for each act; none where the forum is closed whatever was done.
        interim: how a stay can be asked for, where an act is still to come.
    """

    forum: str
    body: str
    procedure: str
    kind: ForumKind
    provision: str
    claimant: Claimant
    state: str
    claimants: tuple[str, ...]
    status: Status
    why: str
    parts: tuple[Part, ...]
    reservations: tuple[Reservation, ...] = ()
    same_matter: SameMatterRule | None = None
    interim: str = ""
    counting: str = ""
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ForumSheet:
    """Where the findings of a case can be taken.

    Attributes:
        on: the day on which one asks, as written; `on_is` says where it comes from.
        pending: whether some act is still to come.
        without: for each State the instruments with findings that no forum of the pack takes.
    """

    case: CaseRef
    receipt: Receipt
    on: str
    on_is: Asked
    pending: bool
    openings: tuple[Opening, ...]
    without: tuple[tuple[str, tuple[str, ...]], ...]


def cited(says: str, *where: str) -> str:
    """A statement as a sentence with, in brackets, where it stands; a bare number is that of an article."""
    inside = "; ".join(f"art {place}" if place[0].isdigit() else place for place in where if place)
    text = says.rstrip(".")
    return f"{text} ({inside})." if inside else f"{text}."
