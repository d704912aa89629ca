"""Whether a form asks for everything that its body needs, as far as the pack knows it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from rightscheck.law.forms import Form, Source
from rightscheck.law.pack import Pack

_NEEDED: Final[tuple[Source, ...]] = ("names", "state", "narrative", "provisions", "exhibits")
"""Without these a complaint says nothing: who, against whom, what happened, what law, on what evidence."""


def form_remarks(pack: Pack) -> Iterator[tuple[str, str, str]]:
    """The file, the field and the remark for everything that a form lacks or can never fill in."""
    for form in pack.forms.values():
        for place, message in _of(pack, form):
            yield f"forms/{form.form}", place, message


def _of(pack: Pack, form: Form) -> Iterator[tuple[str, str]]:
    fields = [field for _, field in form.fields()]
    forum, vocabulary = pack.forums[form.forum], pack.vocabulary
    given = {field.from_ for field in fields}
    for source in _NEEDED:
        if source not in given:
            yield "sections", f"no field is filled in from `{source}`. Add one."
    if ("relief" in given) is not bool(form.relief):
        yield "relief", "what can be asked for and a field that shows it go together. Add the other, or drop this one."
    shown = {name for field in fields for name in field.norms}
    for name in forum.conditions:
        if name not in shown:
            yield "sections", f"no field shows {name}, a condition of the forum. Add it to the `norms` of one."
    for field in fields:
        for name in field.facts:
            predicate = vocabulary.names[name]
            kinds = {vocabulary.about(predicate), *vocabulary.also(predicate)}
            if forum.kinds and not kinds & {"person", "any_act", *forum.kinds}:
                yield field.field, f"the forum takes no act of which {name} could be stated. Leave it out."
