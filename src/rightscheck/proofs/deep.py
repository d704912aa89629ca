"""All proofs about a rule pack, as remarks in the style of `rightscheck.law.lint`."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable

from rightscheck.law.lint import Remark
from rightscheck.law.pack import Pack
from rightscheck.proofs.absolute import absolute
from rightscheck.proofs.never import never
from rightscheck.proofs.pairs import pairs
from rightscheck.proofs.questions import Bench
from rightscheck.proofs.twins import same_meaning, twins
from rightscheck.proofs.versions import versions

Progress = Callable[[str], None]
"""Is told what is looked into next."""


def deep(
    pack: Pack,
    norms: Iterable[str] | None = None,
    *,
    known: Collection[tuple[str, str]] = (),
    progress: Progress = lambda _: None,
) -> list[Remark]:
    """Every remark that rests on a proof.

    Args:
        norms: only these norms, with the concepts that they refer to (default: all).
        known: places (file and field) that the ordinary lint complains of already.
    """
    with Bench(pack, norms) as bench:
        chosen = [pack.norms[name] for name in bench.names]
        concepts = [pack.concepts[name] for name in bench.concepts]
        steps: tuple[tuple[str, Callable[[], Iterable[Remark]]], ...] = (
            ("what can never hold", lambda: never(bench)),
            ("pairs of norms", lambda: pairs(bench)),
            ("dated versions", lambda: versions(pack, chosen)),
            ("absolute norms", lambda: absolute(bench)),
            ("parts that stand twice", lambda: twins(pack, [*chosen, *concepts])),
            ("rules that mean the same", lambda: same_meaning(bench)),
        )
        found: list[Remark] = []
        for name, step in steps:
            progress(name)
            found += step()
    return sorted({remark for remark in found if (remark.file, remark.field) not in known})
