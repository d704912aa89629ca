"""What each command does."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from rightscheck.cli.common import (
    Cases,
    a_day,
    a_person,
    case_files,
    known_norms,
    other_day,
    the_deriver,
    the_pack,
    unknown_norm,
    wrong_call,
)
from rightscheck.cli.output import show, write, write_json
from rightscheck.problems import InputError, Problem, nearest, none_called

if TYPE_CHECKING:
    from rightscheck.grounding.compiled import Compiled
    from rightscheck.law.lint import Remark
    from rightscheck.law.pack import Pack


TURNINGS = 3
"""How many sets of changes `explain` shows of each kind."""


def explain(options: argparse.Namespace) -> int:
    """`rightscheck explain`."""
    from rightscheck.appraisal.changes import turnable
    from rightscheck.appraisal.evaluate import Evaluator
    from rightscheck.casefile.load import load_case
    from rightscheck.casefile.views import VIEWS
    from rightscheck.checking import check as run
    from rightscheck.grounding.lawday import LawDay
    from rightscheck.report.explain import explain as document

    pack = the_pack(options)
    if options.norm not in pack.norms:
        raise unknown_norm(pack, options.norm)
    case = load_case(options.case, pack)
    person = a_person(case, options.person)
    on, deriver = a_day(options.on), the_deriver(options)
    found = run(case, pack, norms=[options.norm], deriver=deriver, on=on)
    findings = [f for f in found.findings if person is None or person in f.persons]
    if not findings:
        write("The case has no act that this norm concerns.\n")
        return 0
    views = (options.view,) if options.view else VIEWS
    before = other_day(case, pack, on, [options.norm], deriver)
    evaluator = Evaluator(pack, case, deriver, LawDay(on))
    turns = turnable(evaluator, [pack.norms[options.norm]], most=TURNINGS, person=person)
    turnings = {one.on.finding: one.turnings for one in turns}
    note = found.receipt.engine_note
    page = document(findings, case, pack, views=views, turnings=turnings, engine_note=note, before=before)
    show(page, options.format)
    return 0


def law(options: argparse.Namespace) -> int:
    """`rightscheck law`."""
    from rightscheck.report.lawpage import concept_page, norm_list, norm_page

    pack = the_pack(options)
    if options.parties is not None or options.state is not None or options.on is not None:
        return _parties(options, pack)
    if options.format == "json":
        raise wrong_call("--format", "a norm has no JSON form. Say json with --parties or --state.")
    if options.id is None:
        show(norm_list(pack), options.format)
    elif options.id in pack.norms:
        show(norm_page(pack.norms[options.id], pack), options.format)
    elif options.id in pack.concepts:
        show(concept_page(pack.concepts[options.id], pack), options.format)
    else:
        raise unknown_norm(pack, options.id)
    return 0


def _parties(options: argparse.Namespace, pack: Pack) -> int:
    """`rightscheck law --parties`, `--state` or both."""
    from rightscheck.dates import parse_date
    from rightscheck.report.parties import party_table, state_sheet, to_json
    from rightscheck.report.partypage import instrument_page, state_page

    if options.id is not None:
        raise wrong_call("ID", "a norm or concept is shown alone. Leave it out, or leave out the options on parties.")
    if options.parties is None and options.state is None:
        raise wrong_call("--on", "a date alone asks nothing. Add --parties INSTRUMENT or --state STATE.")
    try:
        on = None if options.on is None else parse_date(options.on)
    except ValueError as error:
        raise wrong_call("--on", str(error)) from None
    try:
        state = None if options.state is None else pack.states.code(options.state)
    except ValueError as error:
        raise wrong_call("--state", str(error)) from None
    if options.parties is not None:
        table = party_table(pack, _instrument(pack, options.parties), on, only=state)
        page, content = partial(instrument_page, table), partial(to_json, table)
    else:
        sheet = state_sheet(pack, str(state), on)
        page, content = partial(state_page, sheet), partial(to_json, sheet)
    if options.format == "json":
        write_json(content())
    else:
        show(page(), options.format)
    return 0


def _instrument(pack: Pack, name: str) -> str:
    """The key of an instrument by its key or one of its short names, in any letter case."""
    known = {item.short.casefold(): key for key, item in pack.instruments.items()}
    known |= {item.citation.short.casefold(): key for key, item in pack.instruments.items()}
    known |= {key.casefold(): key for key in pack.instruments}
    found = known.get(name.strip().casefold())
    if found is None:
        names = [*pack.instruments, *(item.short for item in pack.instruments.values())]
        otherwise = f"Use one of: {', '.join(sorted(pack.instruments))}."
        what = none_called("instrument", name)
        raise wrong_call("--parties", f"there is {what}. {nearest(name, names, otherwise=otherwise)}")
    return found


def facts(options: argparse.Namespace) -> int:
    """`rightscheck facts`."""
    from rightscheck.report.factpage import evidence_page, fact_list, fact_page, fact_search

    pack = the_pack(options)
    vocabulary, name = pack.vocabulary, options.name
    if name is None or name in vocabulary.subjects.subjects:
        show(fact_list(pack, name), options.format)
    elif name in vocabulary.names:
        show(fact_page(vocabulary.names[name], pack), options.format)
    elif name == "sources":
        show(evidence_page(pack), options.format)
    else:
        found = fact_search(pack, name)
        if found is None:
            known = [*vocabulary.names, *vocabulary.subjects.subjects]
            message = f"there is {none_called('fact predicate', name)}. {nearest(name, known, kind='facts')}"
            raise InputError([Problem("rightscheck", 0, 0, "", message)])
        show(found, options.format)
    return 0


def lint(options: argparse.Namespace) -> int:
    """`rightscheck lint`."""
    from rightscheck.law.lint import lint as run
    from rightscheck.law.pack import load_pack, packaged_rules
    from rightscheck.packaged import packaged

    root = options.rules or packaged_rules()
    pack = load_pack(root)
    features = options.features or root.parent / "features"
    if options.features is not None and not features.is_dir():
        message = "this is not a folder. Name a folder with scenarios."
        raise InputError([Problem(str(features), 0, 0, "", message)])
    too_large = list(_too_large(pack))
    remarks = [*run(pack, features if features.is_dir() else None), *too_large]
    if options.deep:
        from rightscheck.cli.proofs import proofs

        remarks += proofs(pack, remarks, too_large=bool(too_large))
    cases = packaged("cases")
    paths = options.cases or ([cases] if options.rules is None and cases.is_dir() else [])
    remarks += _lint_cases(paths, pack)
    errors = [remark for remark in remarks if remark.error]
    for remark in remarks if options.advice else errors:
        write(f"{remark}\n")
    hidden = len(remarks) - len(errors)
    pieces = "1 piece" if hidden == 1 else f"{hidden} pieces"
    advice = f", {pieces} of advice (--advice shows them)" if hidden and not options.advice else ""
    count = "1 error" if len(errors) == 1 else f"{len(errors)} errors"
    where = "" if features.is_dir() else " (no folder of scenarios here: they were not checked)"
    write(f"{len(pack.norms)} norms, {len(pack.concepts)} concepts: {count}{advice}{where}.\n")
    return 1 if errors else 0


def _too_large(pack: Pack) -> Iterator[Remark]:
    """Rules that are larger or deeper than the engines can carry."""
    from rightscheck.grounding.compiled import compile_concept, compile_norm
    from rightscheck.grounding.tree import TreeError
    from rightscheck.inference.engine import EngineLimitError
    from rightscheck.inference.ruleset import compile_tree
    from rightscheck.law.lint import Remark
    from rightscheck.law.standards import DEFAULT_STANDARD

    trees: dict[str, Callable[[], Compiled]] = {}
    for norm in pack.norms.values():
        trees[f"norms/{norm.cite.instrument.lower()}/{norm.norm}"] = partial(compile_norm, norm)
    for concept in pack.concepts.values():
        trees[f"concepts/{concept.concept}"] = partial(
            compile_concept, concept, "claimant", DEFAULT_STANDARD, "claimant"
        )
    for name, tree in trees.items():
        try:
            compile_tree(tree().tree)
        except (TreeError, EngineLimitError) as error:
            yield Remark(name, "", str(error))


def _lint_cases(paths: list[Path], pack: Pack) -> list[Remark]:
    from rightscheck.casefile.lint import lint_case
    from rightscheck.casefile.load import load_case
    from rightscheck.law.lint import Remark

    found: list[Remark] = []
    for file in case_files(paths):
        try:
            found += lint_case(load_case(file, pack), pack)
        except InputError as error:
            found += [Remark(f"{p.file}:{p.line}:{p.column}", p.field, p.message) for p in error.problems]
    return found


def bench(options: argparse.Namespace) -> int:
    """`rightscheck bench`."""
    from rightscheck.agreement import measure
    from rightscheck.packaged import packaged
    from rightscheck.report.agreement import agreement_page, to_json

    pack = the_pack(options)
    known_norms(options, pack)
    cases = Cases(options.cases or [packaged("cases") / "decided"], pack)
    decided = [case for case in cases if case.head.held]
    drop, seeds = options.drop, options.seeds
    result = measure(decided, pack, norms=options.norm, drop=drop, seeds=seeds, deriver=the_deriver(options))
    if not result.answers:
        raise wrong_call("DIR", "no case here has a holding on these norms. Name files with a `held:` block.")
    if options.format == "json":
        write_json(to_json(result) + "\n")
    else:
        show(agreement_page(result), options.format)
    return cases.code


def new(options: argparse.Namespace) -> int:
    """`rightscheck new`."""
    from rightscheck.casefile.skeleton import SKELETON

    if options.output is None:
        write(SKELETON)
        return 0
    try:
        with options.output.open("x", encoding="utf-8") as file:
            file.write(SKELETON)
    except FileExistsError:
        raise InputError(
            [
                Problem(
                    str(options.output),
                    0,
                    0,
                    "",
                    "this file exists already and is not overwritten. Choose another name.",
                )
            ]
        ) from None
    write(f"{options.output}: a case file to start from. `rightscheck check {options.output}` checks it.\n")
    return 0


def schema(options: argparse.Namespace) -> int:
    """`rightscheck schema`."""
    import json

    from rightscheck.casefile.schema import case_schema
    from rightscheck.law import schema as law_schema
    from rightscheck.report.exchange import findings_schema

    if options.kind == "case":
        made = case_schema(the_pack(options))
    elif options.kind == "map":
        from rightscheck.bulk.mapping import map_schema

        made = map_schema()
    elif options.kind == "document":
        from rightscheck.report.document_json import document_schema

        made = {"$schema": law_schema.DRAFT, **document_schema(), "title": "A document of rightscheck"}
    elif options.kind == "findings":
        made = {"$schema": law_schema.DRAFT, **findings_schema(), "title": "Findings of rightscheck"}
    else:
        made = law_schema.pack_schema(options.kind)
    write_json(json.dumps(made, indent=1, ensure_ascii=False) + "\n")
    return 0


def doctor(options: argparse.Namespace) -> int:
    """`rightscheck doctor`."""
    from rightscheck.cli.doctor import examine

    for line in examine():
        sys.stdout.write(line + "\n")
    return 0
