"""From a norm and a case to findings, one for each act, person and State that the norm concerns."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Literal, NamedTuple

from rightscheck.appraisal.derivations import derivation_runs
from rightscheck.appraisal.describe import Describer
from rightscheck.appraisal.evaluate import Evaluation, Evaluator
from rightscheck.appraisal.findings import (
    BAR_LABELS,
    LABELS,
    Assessed,
    AssessmentUse,
    CiteRef,
    Finding,
    Hinge,
    Verdict,
    Views,
)
from rightscheck.appraisal.hinges import differing, hinges
from rightscheck.appraisal.verdicts import as_it_stands, thin_facts, verdict
from rightscheck.casefile.case import Assessment
from rightscheck.casefile.views import VIEWS, View
from rightscheck.grounding.compiled import APPLIES, ROOT
from rightscheck.grounding.reading import FactKey, Readings
from rightscheck.grounding.scope import Instance, instances, pending
from rightscheck.law.norms import Norm
from rightscheck.truth import Truth

Stands = Literal["breach", "no_breach"]


def appraise(evaluator: Evaluator, norms: Iterable[Norm]) -> Iterator[Finding]:
    """The findings on the evaluator's case for these norms, in the order of the norms and of the acts."""
    for norm in norms:
        for instance in instances(norm, evaluator.case):
            yield _Appraisal(evaluator, norm, instance).finding()


class Outcome(NamedTuple):
    """What a finding comes to, without its reasons. `assessed` is the verdict with counsel's assessments."""

    verdict: Verdict
    as_it_stands: Stands
    views: Views
    assessed: Verdict | None


def outcome(evaluator: Evaluator, norm: Norm, instance: Instance) -> Outcome:
    """What the finding on a norm for one act, person and State comes to: as `appraise`, but without describing it."""
    appraisal = _Appraisal(evaluator, norm, instance)
    found, assessed = appraisal.conclusion(), appraisal.assessed()
    return Outcome(found.verdict, found.as_it_stands, found.views, assessed.verdict if assessed else None)


def bare_verdict(evaluator: Evaluator, norm: Norm, instance: Instance) -> Verdict:
    """The verdict on a norm for one act, person and State, and nothing else: for counting over many cases. It derives
    no view that the verdict does not depend on, so it takes half the time of `outcome`."""
    return _Appraisal(evaluator, norm, instance).verdict()


class _Conclusion(NamedTuple):
    """The verdict and what it was drawn from. Where the norm does not apply `runs` is empty, and `out` has the
    readings of its scope."""

    verdict: Verdict
    views: Views
    as_it_stands: Stands
    runs: Mapping[View, Evaluation]
    thin: tuple[FactKey, ...] = ()
    out: Readings | None = None


class _Appraisal:
    def __init__(self, evaluator: Evaluator, norm: Norm, instance: Instance) -> None:
        self.evaluator = evaluator
        self.norm = norm
        self.instance = instance
        self.describer = Describer(evaluator, norm, instance)

    def conclusion(self) -> _Conclusion:
        out = self._out_of_scope()
        if out is not None:
            false = Views(applicant=Truth.FALSE, respondent=Truth.FALSE, agreed=Truth.FALSE, weighed=Truth.FALSE)
            return _Conclusion("not_applicable", false, "no_breach", {}, out=out)
        runs = self._runs()
        values: dict[View, Truth] = {view: run.value for view, run in runs.items()}
        thin = self._thin(values)
        found = verdict(values, only_evidence_lacks=self._turns(thin))
        stands = as_it_stands(self.evaluator, runs["weighed"], runs["applicant"])
        return _Conclusion(found, Views(**values), "breach" if stands is Truth.TRUE else "no_breach", runs, thin)

    def verdict(self) -> Verdict:
        """The verdict, from as few views as it takes."""
        if self._out_of_scope() is not None:
            return "not_applicable"
        needed: tuple[View, ...] = ("weighed", "applicant")
        values = {view: self._evaluation(view).value for view in needed}
        if values["weighed"] is Truth.TRUE:
            values["respondent"] = self._evaluation("respondent").value
            return verdict(values, only_evidence_lacks=False)
        return verdict(values, only_evidence_lacks=self._turns(self._thin(values)))

    def _out_of_scope(self) -> Readings | None:
        """The readings of the scope where the norm does not apply; None where it does."""
        scope = {view: self.evaluator.scope(self.norm, self.instance, view) for view in ("weighed", "applicant")}
        return scope["weighed"][1] if all(value is Truth.FALSE for value, _ in scope.values()) else None

    def _evaluation(self, view: View) -> Evaluation:
        return self.evaluator.evaluation(self.norm, self.instance, view)

    def _runs(self) -> dict[View, Evaluation]:
        return {view: self._evaluation(view) for view in VIEWS}

    def _thin(self, values: Mapping[View, Truth]) -> tuple[FactKey, ...]:
        """The facts that are too thinly evidenced. They count only where the applicant's account makes a breach."""
        return thin_facts(self.evaluator, self._evaluation("weighed")) if values["applicant"] is Truth.TRUE else ()

    def _turns(self, keys: Collection[FactKey]) -> bool:
        """Whether these facts, better evidenced, would make a breach."""
        weighed = self._evaluation("weighed")
        return bool(keys) and self.evaluator.what_if(weighed, dict.fromkeys(keys, "applicant")) is Truth.TRUE

    def _hinges(self, found: Verdict, thin: tuple[FactKey, ...]) -> tuple[Hinge, ...]:
        # Elsewhere the other account concludes the same as the weighed one, so nothing can turn on it.
        if found not in ("indicated", "contested", "arguable"):
            return ()
        weighed = self._evaluation("weighed")
        view: View = "respondent" if found == "indicated" else "applicant"
        other = self.evaluator.evaluation(self.norm, self.instance, view)
        candidates = thin if found == "arguable" else differing(self.evaluator, weighed, other)
        if not candidates:
            return ()
        sets = hinges(self.evaluator, weighed, view, candidates)
        turns_to = "breach" if view == "applicant" else "no breach"
        return tuple(
            Hinge(
                facts=tuple(self.describer.fact_name(key) for key in keys),
                sentences=tuple(self.describer.on_view(key, view) for key in keys),
                turns_to=turns_to,
            )
            for keys in sets
        )

    def finding(self) -> Finding:
        found, views, stands, runs, thin, out = self.conclusion()
        norm, instance, pack = self.norm, self.instance, self.evaluator.pack
        act = self.evaluator.case.head.acts[instance.act]
        describer = self.describer
        elements = describer.elements(runs) if runs else ()
        exceptions = describer.exceptions(runs["weighed"], elements) if runs else ()
        return Finding(
            norm=norm.norm,
            title=norm.title,
            cite=CiteRef(
                instrument=norm.cite.instrument,
                article=norm.cite.article,
                paragraph=norm.cite.paragraph,
                text=pack.citation(norm),
                verification=norm.verification.status,
            ),
            wrong=norm.wrong,
            kind=norm.kind,
            binding=norm.binding,
            caution=pack.instruments[norm.cite.instrument].caution,
            absolute=norm.absolute,
            duty_bearer=instance.duty_bearer,
            injured_state=instance.injured,
            persons=(instance.person,) if instance.person else (),
            act=instance.act,
            act_kind=act.kind,
            date=str(act.date or ""),
            mode="if_carried_out" if pending(act) else "carried_out",
            verdict=found,
            label=self._label(found),
            as_it_stands=stands,
            reason="" if out is None else describer.out_of_scope(out),
            views=views,
            elements=elements,
            exceptions=exceptions,
            counter_evidence=describer.counter_evidence(elements, views.weighed),
            hinges=self._hinges(found, thin),
            missing=describer.missing(runs["weighed"]) if runs and found not in ("established", "indicated") else (),
            authorities=describer.all_authorities(elements),
            sources=describer.sources(elements),
            open_terms=norm.open_terms,
            remedies=norm.remedies,
            notes=norm.notes,
            with_assessments=self.assessed(),
            derivation={view: derivation_runs(self.evaluator, norm.norm, run) for view, run in runs.items()},
        )

    def assessed(self) -> Assessed | None:
        """The verdict with counsel's assessments; they may also bring a norm into its scope or out of it."""
        used = [item for item in self.evaluator.case.head.assessments if self._concerns(item)]
        if not used:
            return None
        answers = {item.element.partition(".")[2]: Truth.TRUE if item.answer else Truth.FALSE for item in used}
        runs = self._runs()
        # Counsel's answer is neither the State's account nor agreed.
        own: tuple[View, ...] = ("weighed", "applicant")
        nodes = {view: self.evaluator.assume(run, answers if view in own else {}) for view, run in runs.items()}
        values: dict[View, Truth] = {view: found[ROOT] for view, found in nodes.items()}
        thin: dict[FactKey, View] = dict.fromkeys(thin_facts(self.evaluator, runs["weighed"]), "applicant")
        lacks = bool(thin) and self.evaluator.assume(runs["weighed"], answers, thin)[ROOT] is Truth.TRUE
        found = verdict(values, only_evidence_lacks=lacks)
        if all(nodes[view][APPLIES] is Truth.FALSE for view in ("weighed", "applicant")):
            found = "not_applicable"
        return Assessed(
            verdict=found,
            label=self._label(found),
            views=Views(**values),
            assessments=tuple(
                AssessmentUse(
                    element=item.element, answer=item.answer, by=item.by, on=str(item.on or ""), reasons=item.reasons
                )
                for item in used
            ),
        )

    def _label(self, found: Verdict) -> str:
        return (BAR_LABELS if self.norm.kind == "admissibility" else LABELS)[found]

    def _concerns(self, item: Assessment) -> bool:
        instance = self.instance
        return (
            item.element.partition(".")[0] == self.norm.norm
            and item.about == instance.act
            and item.person in (None, instance.person)
            and item.duty_bearer in (None, instance.duty_bearer)
        )
