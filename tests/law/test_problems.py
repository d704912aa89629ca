"""What a rule author is told when a file of a pack is wrong: where, what, and what to do about it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

import pytest

from rightscheck import InputError, load_law

from .packs import Copy

ONE, TWO = "norms/tt/tt-1.yaml", "norms/tt/tt-2.yaml"
CONCEPT, TREATY, UNION = "concepts/safe-there.yaml", "instruments/tt.yaml", "instruments/uu.yaml"
PERSON, REMOVAL, DETENTION = "vocabulary/person.yaml", "vocabulary/removal.yaml", "vocabulary/detention.yaml"
STANDARDS, SUBJECTS, AUTHORITIES = "standards.yaml", "subjects.yaml", "authorities.yaml"

TOLD = "      fact: told\n      is: [never, late]\n"
HOURS = "        - {hours_between: [arrested_at, told_at], more_than: 48}\n"
GRAVE = "      fact: danger\n      is: [grave]\n"


class Wrong(NamedTuple):
    """One mistake: in this file this text becomes that one, and this is what is said."""

    file: str
    old: str
    new: str
    said: tuple[str, ...]


def wrong(file: str, old: str, new: str, *said: str) -> Wrong:
    return Wrong(file, old, new, tuple(f"{file}:{line}" if line[0].isdigit() else line for line in said))


MISTAKES = {
    # YAML
    "duplicate key": wrong(
        ONE, "title: No", "norm: tt-1\ntitle: No", "3:1: the key 'norm' stands here twice (first on line 1). Keep one."
    ),
    "alias": wrong(
        ONE, "title: No removal to danger", "title: *t", "3:8: aliases (*name) are not allowed. Write the value out."
    ),
    "no value": wrong(
        ONE, "title: No removal to danger", "title:", "3:7: title: there is no value. Give one or delete the line."
    ),
    "syntax": wrong(
        ONE,
        'article: "1"}',
        'article: "1"',
        "3:1: this is not valid YAML (did not find expected ',' or '}'). What it belongs to begins on line 2. Check the indentation, quotes and brackets here.",
    ),
    # the form of a norm
    "unknown field": wrong(
        ONE,
        "title: No",
        "titel: x\ntitle: No",
        "3:1: titel: there is no field of this name here. Did you mean 'title'?",
    ),
    "unknown field far off": wrong(
        ONE,
        "title: No",
        "colour: x\ntitle: No",
        "3:1: colour: there is no field of this name here. See `rightscheck schema norm` for the list.",
    ),
    "missing fields": wrong(
        ONE,
        "title: No removal to danger\nwrong: refoulement\n",
        "",
        "1:1: the field `title` is missing. Add it.",
        "1:1: the field `wrong` is missing. Add it.",
    ),
    "wrong word": wrong(
        ONE,
        "verification: {status: checked}",
        "verification: {status: cheked}",
        "47:24: verification.status: 'cheked' is not one of the possible values. Did you mean 'checked'?",
    ),
    "bars": wrong(
        TWO,
        "wrong: detention",
        "kind: admissibility\nhelps: duty_bearer\nbars: [TTT]\nwrong: detention",
        "norms/tt/tt-2.yaml:6:8: bars[0]: there is no instrument 'TTT'. Did you mean 'TT'?",
    ),
    "group of wrongs": wrong(
        ONE,
        "wrong: refoulement",
        "wrong: refoulment",
        "4:8: wrong: there is no group of wrongs 'refoulment'. Did you mean 'refoulement'?",
    ),
    "neither yes nor no": wrong(
        ONE, "absolute: yes", "absolute: very", "6:11: absolute: this is neither yes nor no. Write one of them."
    ),
    "citation": wrong(
        ONE,
        'cite: {instrument: TT, article: "1"}',
        "cite: TT 1",
        "2:7: cite: this is not a mapping. Write lines of the form `name: value` below it, or {name: value}.",
    ),
    "name of a norm": wrong(
        ONE,
        "norm: tt-1",
        "norm: tt 1",
        "1:7: norm: this is not a usable name. Use letters, digits, '-', with no '-' first.",
    ),
    "file name": wrong(
        ONE, "norm: tt-1", "norm: tt-9", "1:7: norm: the file must be named after this (tt-9.yaml). Rename one."
    ),
    "period": wrong(
        ONE,
        "absolute: yes",
        "in_force: {from: 2010, to: 2009}",
        "6:11: in_force: this ends before it begins. Exchange from and to.",
    ),
    # nodes
    "two leaves": wrong(
        TWO,
        TOLD,
        TOLD + "      party: duty_bearer\n",
        "15:7: breach.any[0]: this node is fact and party at once. Split it into two nodes under `all:`.",
    ),
    "group and leaf": wrong(
        TWO,
        TOLD,
        TOLD + "      all: [{fact: asked, is: [no]}]\n",
        "15:7: breach.any[0]: `all` does not go with `fact`. Split the node or drop the key.",
    ),
    "two groups": wrong(
        TWO,
        TOLD,
        "      any: [{fact: asked, is: [no]}]\n      all: [{fact: asked, is: [no]}]\n",
        "15:7: breach.any[0]: a node is exactly one of all, any, at_least, not, for or a leaf; here stands all and any. Keep one.",
    ),
    "nothing": wrong(
        TWO,
        TOLD,
        "",
        "15:7: breach.any[0]: a node is exactly one of all, any, at_least, not, for or a leaf; here stands nothing. Keep one.",
    ),
    "empty group": wrong(
        TWO, TOLD, "      all: []\n", "15:7: breach.any[0]: `all` is empty. Put at least one node in it."
    ),
    "empty test": wrong(
        TWO,
        "is: [never, late]",
        "is: []",
        "15:7: breach.any[0]: `is` lists nothing, so this can never hold. List at least one value.",
    ),
    "no test": wrong(
        TWO,
        "      is: [never, late]\n",
        "",
        "15:7: breach.any[0]: a `fact` leaf needs exactly one test. Use one of: at_least, at_most, includes, is, less_than, more_than, only.",
    ),
    "two tests": wrong(
        TWO,
        HOURS,
        HOURS.replace("more_than: 48", "more_than: 48, less_than: 50"),
        "30:11: breach.any[1].of[0]: a `hours_between` leaf needs exactly one test. Use one of: at_least, at_most, less_than, more_than.",
    ),
    "one moment twice": wrong(
        TWO,
        "[arrested_at, told_at]",
        "[told_at, told_at]",
        "30:11: breach.any[1].of[0]: `hours_between` names one moment twice. Name two.",
    ),
    "one moment": wrong(
        TWO,
        "[arrested_at, told_at]",
        "[told_at]",
        "30:27: breach.any[1].of[0].hours_between: something is missing from this list. Add it.",
    ),
    "three moments": wrong(
        TWO,
        "[arrested_at, told_at]",
        "[told_at, arrested_at, act]",
        "30:27: breach.any[1].of[0].hours_between: there is too much in this list. Delete what does not belong to it.",
    ),
    "more than there are": wrong(
        TWO,
        "at_least: 1",
        "at_least: 3",
        "25:7: breach.any[1]: `at_least: n` needs `of:` with at least n nodes. Correct the number or add nodes.",
    ),
    "at_least without of": wrong(
        TWO,
        TOLD,
        "      at_least: 1\n",
        "15:7: breach.any[0]: `at_least: n` needs `of:` with at least n nodes. Correct the number or add nodes.",
    ),
    "of alone": wrong(
        TWO,
        TOLD,
        "      all: [{fact: asked, is: [no]}]\n      of: [{fact: asked, is: [no]}]\n",
        "15:7: breach.any[0]: `of` goes with `at_least: n` or with `fact`. Add one of them or delete it.",
    ),
    "of other people": wrong(
        ONE,
        "    less_than: 18",
        "    less_than: 18\n    of: cousins",
        "47:9: aggravating[0].of: 'cousins' is not one of the possible values. Use one of: children, parents, relatives, spouse.",
    ),
    "of nodes in a fact": wrong(
        ONE,
        "    less_than: 18",
        "    less_than: 18\n    of: [{fact: danger, is: [grave]}]",
        "43:5: aggravating[0]: `of` in a fact leaf is relatives, parents, children or spouse. Write one of them.",
    ),
    "number": wrong(
        ONE,
        "less_than: 18",
        "less_than: grown-up",
        "46:16: aggravating[0].less_than: this is not a whole number. Write it in digits.",
    ),
    "not of a list": wrong(
        TWO,
        "not: {fact: asked, is: [yes]}",
        "not: [{fact: asked, is: [yes]}]",
        "24:16: breach.any[0].unless[0].not: this is not a mapping. Write lines of the form `name: value` below it, or {name: value}.",
    ),
    "argument without id": wrong(
        ONE,
        "    - id: grave-danger\n      says",
        "    - says",
        "17:3: breach: an argument has no id. Give every argument one.",
    ),
    "arguments without id": wrong(
        ONE,
        "  id: in-danger\n",
        "",
        "17:3: breach: an element built from arguments has no id. Give it an id and a question.",
    ),
    "against alone": wrong(
        TWO,
        TOLD,
        "      against: [{id: x, fact: asked, is: [no]}]\n",
        "15:7: breach.any[0]: `against` needs `for`. Add the arguments for it.",
    ),
    "id": wrong(
        ONE,
        "id: in-danger",
        "id: In_Danger",
        "17:7: breach.id: this is not a usable name. Use lower-case letters, digits, '-', with no '-' first.",
    ),
    "id twice": wrong(
        ONE,
        "id: marked-out",
        "id: grave-danger",
        "26:11: breach.for[1].id: the id 'grave-danger' stands here twice. Rename one.",
    ),
    "id of a part": wrong(
        ONE, "id: in-danger", "id: breach", "17:7: breach.id: 'breach' is a part of every rule. Choose another id."
    ),
    "element": wrong(
        TWO,
        "    - id: not-told\n      clause",
        "    - clause",
        "15:7: breach.any[0]: this condition belongs to no element. Give it, or a node above it, an id.",
    ),
    "burden": wrong(
        TWO,
        "burden: duty_bearer",
        "burden: everybody",
        "18:15: breach.any[0].burden: 'everybody' is not one of the possible values. Use one of: claimant, duty_bearer, shared.",
    ),
    # names
    "instrument": wrong(
        ONE,
        "{instrument: TT,",
        "{instrument: TTT,",
        "2:20: cite.instrument: there is no instrument 'TTT'. Did you mean 'TT'?",
    ),
    "kind of act": wrong(
        ONE,
        "concerns: removal",
        "concerns: removals",
        "9:11: concerns: there is no such kind of act. Did you mean 'removal'?",
    ),
    "no kind of act": wrong(
        ONE,
        "concerns: removal",
        "concerns: []",
        "9:11: concerns: this names no kind of act. Name at least one.",
    ),
    "a role that one of several kinds of act lacks": wrong(
        ONE,
        "concerns: removal",
        "concerns: [removal, detention]",
        "7:14: duty_bearer: this is not a role of the act. Use one of: act.by, act.of.",
        "8:11: protects: this is not a role of the act. Use one of: act.by, act.of.",
    ),
    "role of the act": wrong(
        ONE,
        "duty_bearer: removal.by",
        "duty_bearer: detention.by",
        "7:14: duty_bearer: this is not a role of the act. Use one of: removal.by, removal.of, removal.to.",
    ),
    "clause": wrong(
        ONE,
        "  clause: danger",
        "  clause: dangers",
        "18:11: breach.clause: there is no such clause. Did you mean 'danger'?",
    ),
    "standard": wrong(
        TWO,
        "      burden: duty_bearer",
        "      standard: stricter",
        "18:17: breach.any[0].standard: there is no standard of proof 'stricter'. Did you mean 'strict'?",
    ),
    "authority": wrong(
        ONE,
        '[{LEADING: "para 1"}]',
        '[{LEDING: "para 1"}]',
        "25:21: breach.for[0].authorities[0]: there is no authority 'LEDING'. Did you mean 'LEADING'?",
    ),
    "two authorities in one": wrong(
        ONE,
        '[{LEADING: "para 1"}]',
        '[{LEADING: "para 1", LATER: "para 2"}]',
        '25:21: breach.for[0].authorities[0]: each item of this list cites one authority. Write [{KEY: "para 3"}, {OTHER: "para 4"}].',
    ),
    "field of a citation": wrong(
        ONE,
        '{at: "para 2", checked: yes}',
        '{at: "para 2", verified: yes}',
        "30:21: breach.for[1].authorities[0]: a citation has the fields `at`, `checked` and `says`, not `verified`. Correct its name.",
    ),
    "no authority": wrong(
        ONE,
        "authorities: [LEADING]\nunless",
        "authorities: [[LEADING]]\nunless",
        '36:21: breach.against[0].authorities[0]: this cites no authority. Write KEY or {KEY: "para 3"}.',
    ),
    "predicate": wrong(
        TWO,
        "fact: told",
        "fact: tolt",
        "19:13: breach.any[0].fact: there is no fact predicate 'tolt'. Did you mean 'told'?",
    ),
    "predicate far off": wrong(
        TWO,
        "fact: told",
        "fact: weather",
        "19:13: breach.any[0].fact: there is no fact predicate 'weather'. Use one of: age_then, arrested_at, asked, danger, days, nationality, promised, risk, threat, told, told_at, traits.",
    ),
    "value": wrong(
        TWO,
        "[never, late]",
        "[never, latte]",
        "20:19: breach.any[0].is[1]: 'latte' is not a value of told. Did you mean 'late'?",
    ),
    "test of another type": wrong(
        ONE,
        "      includes: [politics, family]",
        "      is: [politics]",
        "29:11: breach.for[1].is: traits is of type set. Test it with includes, only.",
    ),
    "test of a number": wrong(
        ONE,
        "    less_than: 18",
        "    is: [18]",
        "46:9: aggravating[0].is: age_then is of type int. Test it with at_least, at_most, more_than, less_than.",
    ),
    "test of a date": wrong(
        TWO,
        HOURS,
        "        - {fact: told_at, is: [late]}\n",
        "30:31: breach.any[1].of[0].is: told_at is of type date. Test it with a `date:` leaf.",
    ),
    "only everything": wrong(
        ONE,
        "      includes: [politics, family]",
        "      only: [politics, family, none]",
        "29:13: breach.for[1].only: `only` lists every value, so nothing is left that it excludes. Leave out what it is to exclude.",
    ),
    "only of countries": wrong(
        ONE,
        "      fact: traits\n      includes: [politics, family]",
        "      fact: nationality\n      only: [KAZ]",
        "29:13: breach.for[1].only: nationality is of type countries. Test it with includes.",
    ),
    "State of a test": wrong(
        ONE,
        "      fact: traits\n      includes: [politics, family]",
        "      fact: nationality\n      includes: [KZA]",
        "29:18: breach.for[1].includes[0]: 'KZA' is not a value of nationality. Did you mean 'KAZ'?",
    ),
    "people of an act": wrong(
        TWO,
        TOLD,
        TOLD + "      of: relatives\n",
        "21:11: breach.any[0].of: `of` goes with facts about persons only. Delete it.",
    ),
    "role": wrong(
        TWO,
        "applies: {party: duty_bearer}",
        "applies: {party: dutybearer}",
        "12:18: applies.party: there is no such role of a State. Did you mean 'duty_bearer'?",
    ),
    "party to": wrong(
        TWO,
        "applies: {party: duty_bearer}",
        "applies: {party: duty_bearer, to: TX}",
        "12:35: applies.to: there is no instrument 'TX'. Use one of: TT, UU.",
    ),
    "declaration": wrong(
        TWO,
        "applies: {party: duty_bearer}",
        "applies: {party: duty_bearer, declared: complaint}",
        "12:41: applies.declared: there is no effect of a declaration 'complaint'. Correct the name or add it.",
    ),
    "State": wrong(
        ONE,
        "is_not: duty_bearer",
        "is_not: [KZA]",
        "15:37: applies.all[1].is_not[0]: this is neither a role nor the code of a State. Use one of: destination, duty_bearer, injured_state, nationality.",
    ),
    "moment": wrong(
        TWO,
        "[arrested_at, told_at]",
        "[arrest, told_at]",
        "30:28: breach.any[1].of[0].hours_between[0]: this is neither `act`, `assessment` nor a date predicate. Did you mean 'arrested_at'?",
    ),
    "date": wrong(
        TWO,
        HOURS,
        "        - {date: act, before: 31 May 2013}\n",
        "30:31: breach.any[1].of[0].before: this is neither `act`, `assessment` nor a date predicate. Use one of: arrested_at, told_at.",
    ),
    "defeated argument": wrong(
        ONE,
        "      authorities: [LEADING]\nunless",
        "      defeats: [grave]\n      authorities: [LEADING]\nunless",
        "36:16: breach.against[0].defeats: there is no argument 'grave' for this element. Use one of: grave-danger, marked-out.",
    ),
    "defeats elsewhere": wrong(
        ONE,
        GRAVE,
        GRAVE + "      defeats: [marked-out]\n",
        "25:7: breach.for[0].defeats: only an argument under `against` defeats. Move it there or delete this.",
    ),
    "concept": wrong(
        ONE,
        "concept: safe-there",
        "concept: safe-here",
        "40:14: unless[0].concept: there is no concept 'safe-here'. Did you mean 'safe-there'?",
    ),
    "norm": wrong(
        TWO,
        HOURS,
        "        - {norm: tt-7}\n",
        "30:18: breach.any[1].of[0].norm: there is no norm 'tt-7'. Did you mean 'tt-2'?",
    ),
    "circle": wrong(
        CONCEPT,
        "    - {fact: promised, is: [yes]}",
        "    - {concept: safe-there}",
        "1:1: safe-there refers to itself through its references. Break the circle.",
    ),
    "absolute": wrong(
        ONE,
        "    concept: safe-there",
        "    fact: threat\n    is: [yes]",
        "40:11: unless[0].fact: this norm is absolute, and threat weighs the State's interest or the person's conduct. It is no defence: remove it.",
    ),
    "clause of a concept": wrong(
        CONCEPT,
        "  id: promise\n",
        "  id: promise\n  clause: danger\n",
        "6:3: holds.clause: a concept has no clauses. Delete this line.",
    ),
    "party of a concept": wrong(
        CONCEPT,
        "    - {fact: promised, is: [yes]}",
        "    - {party: duty_bearer}",
        "8:15: holds.all[0].party: a concept belongs to no instrument of its own. Name one with `to:`.",
    ),
    # vocabulary
    "enum without values": wrong(
        REMOVAL,
        '    type: bool\n    question: Is the person a threat to the State?\n    balancing: yes\n    values:\n      yes: {phrase: "{person} is a threat to {state}"}\n      no: {phrase: "{person} is no threat to {state}"}\n',
        "    type: enum\n    question: Is the person a threat to the State?\n",
        "12:5: predicates.threat: an enum or set needs its list of values. Add `values:`.",
    ),
    "bool of three": wrong(
        REMOVAL,
        '      no: {phrase: "{person} is no threat to {state}"}\n',
        '      no: {phrase: "{person} is no threat to {state}"}\n      perhaps: {phrase: "{person} may be a threat to {state}"}\n',
        "12:5: predicates.threat: a bool has the two values `yes` and `no`. Give a phrase for each.",
    ),
    "phrase without value": wrong(
        PERSON,
        "{person} was {value} years old",
        "{person} was old",
        "4:13: predicates.age_then: this type has no list of values. Give it one `phrase:` with {value} in it instead.",
    ),
    "type": wrong(
        PERSON,
        "type: int",
        "type: integer",
        "4:20: predicates.age_then.type: 'integer' is not one of the possible values. Did you mean 'int'?",
    ),
    "placeholder": wrong(
        PERSON,
        "{person} is politically active",
        "{name} is politically active",
        "9:26: predicates.traits.values.politics.phrase: {name} is no placeholder. Use {person}, {state}, {destination} or {value}.",
    ),
    "full stop": wrong(
        PERSON,
        "is politically active",
        "is politically active.",
        "9:26: predicates.traits.values.politics.phrase: a phrase has no full stop at its end. Delete it.",
    ),
    "subject": wrong(
        SUBJECTS,
        "  state: {about: any_act",
        "  conduct: {about: any_act",
        "vocabulary/state.yaml:1:10: subject: there is no such subject. Use one of: conduct, detention, person, removal.",
    ),
    "about": wrong(
        SUBJECTS,
        "{about: detention,",
        "{about: detentions,",
        "7:22: subjects.detention.about: there is no such kind of act. Did you mean 'detention'?",
    ),
    "also": wrong(
        SUBJECTS,
        "{about: detention,",
        "{about: detention, also: [removals],",
        "7:40: subjects.detention.also[0]: there is no such kind of act. Did you mean 'removal'?",
    ),
    "alias is a name": wrong(
        REMOVAL,
        "aliases: [risk]",
        "aliases: [threat]",
        "6:14: predicates.danger.aliases: the alias 'threat' is already a name. Drop it.",
    ),
    "derived": wrong(
        PERSON,
        "derived: person.nationality",
        "derived: person.born",
        "3:70: predicates.nationality.derived: a fact cannot be derived from there. Use one of: act.measure, act.status, act.to, person.nationality.",
    ),
    "derived from a person": wrong(
        DETENTION,
        "  days: {type: int,",
        "  days: {type: int, derived: person.nationality,",
        "16:30: predicates.days.derived: facts of this subject are not about a person. Declare it with a subject that is.",
    ),
    "an age that is nobody's": wrong(
        DETENTION,
        "    question: Did the person ask?",
        "    age_below: 18\n    question: Did the person ask?",
        "12:16: predicates.asked.age_below: only a person has an age. Declare this with a subject that is about a person, or delete it.",
    ),
    "derived from a role": wrong(
        PERSON,
        "derived: person.nationality",
        "derived: {party: court, to: [TT]}",
        "3:78: predicates.nationality.derived.party: there is no such role of a State. Use one of: destination, duty_bearer, injured_state, nationality.",
    ),
    "derived from a table": wrong(
        PERSON,
        "derived: person.nationality",
        "derived: {party: destination, to: [TT, TX]}",
        "3:100: predicates.nationality.derived.to[1]: there is no instrument 'TX'. Use one of: TT, UU.",
    ),
    # instruments
    "party": wrong(
        TREATY,
        "{state: ITA, from: 1985-01-01}",
        "{state: ITL, from: 1985-01-01}",
        "11:15: parties.rows[0].state: there is no State with this code. Use ISO 3166-1 alpha-3 or add it to states.yaml.",
    ),
    "party from and to": wrong(
        TREATY,
        "{state: ITA, from: 1985-01-01}",
        "{state: ITA, from: 1985-01-01, to: 1984}",
        "11:7: parties.rows[0]: this ends before it begins. Exchange from and to.",
    ),
    "date of a party": wrong(
        TREATY,
        "{state: ITA, from: 1985-01-01}",
        "{state: ITA, from: 1985-02-30}",
        "11:26: parties.rows[0].from: there is no such date in the calendar. Check year, month and day.",
    ),
    "like": wrong(
        UNION, "like: TT", "like: TTT", "8:9: parties.like: there is no instrument 'TTT'. Did you mean 'TT'?"
    ),
    "like itself": wrong(
        UNION,
        "like: TT",
        "like: UU",
        "8:9: parties.like: these tables of parties refer to each other in a circle. Give one of them rows.",
    ),
    "row and exception": wrong(
        UNION,
        "like: TT",
        "like: TT\n  rows: [{state: KAZ, from: 2000}]",
        "9:10: parties.rows[0]: this State has a row of its own and an exception. Keep one of them.",
    ),
    # standards and authorities
    "grade of a kind": wrong(
        STANDARDS,
        "record: {grade: 3,",
        "record: {grade: 7,",
        "12:21: evidence.kinds.record.grade: there is no such grade. Use one of: 1, 2, 3, 4, 5.",
    ),
    "grade of a standard": wrong(
        STANDARDS,
        "minimum_grade: 3",
        "minimum_grade: 0",
        "18:54: standards.strict.minimum_grade: there is no such grade. Use one of: 1, 2, 3, 4, 5.",
    ),
    "no ordinary standard": wrong(
        STANDARDS,
        "  ordinary: {",
        "  usual: {",
        "16:1: standards: the standard `ordinary`, which holds where a norm names none, is missing. Add it.",
    ),
    "authority of a standard": wrong(
        STANDARDS,
        "minimum_grade: 2, authorities: [LEADING]",
        "minimum_grade: 2, authorities: [LEAD]",
        "17:70: standards.ordinary.authorities[0]: there is no authority 'LEAD'. Did you mean 'LEADING'?",
    ),
    "authority of a grade": wrong(
        STANDARDS,
        "a detailed statement, authorities: [LEADING]",
        "a detailed statement, authorities: [LEAD]",
        "4:76: evidence.grades[1].authorities[0]: there is no authority 'LEAD'. Did you mean 'LEADING'?",
    ),
    "authority of a consideration": wrong(
        STANDARDS,
        'Did the source see it?", authorities: [LEADING]',
        'Did the source see it?", authorities: [LEAD]',
        "15:65: evidence.considerations.directness.authorities[0]: there is no authority 'LEAD'. Did you mean 'LEADING'?",
    ),
    "verification": wrong(
        AUTHORITIES,
        "verification: {status: checked}",
        "verification: {status: sure}",
        "2:78: authorities.LEADING.verification.status: 'sure' is not one of the possible values. Use one of: checked, from_knowledge.",
    ),
}


@pytest.mark.parametrize("mistake", MISTAKES.values(), ids=MISTAKES.keys())
def test_a_mistake_is_said_where_it_stands(small: Copy, mistake: Wrong) -> None:
    if mistake.file == SUBJECTS and "conduct" in mistake.new:
        small.add(
            "vocabulary/state.yaml",
            'subject: state\npredicates: {years: {type: int, question: "?", phrase: "{value}"}}\n',
        )
    small.change(mistake.file, mistake.old, mistake.new)
    assert small.problems() == list(mistake.said)


@pytest.mark.parametrize("mistake", MISTAKES.values(), ids=MISTAKES.keys())
def test_every_message_says_what_is_wrong_and_what_to_do(mistake: Wrong) -> None:
    for line in mistake.said:
        message = re.sub(r"^[\w/.-]+:\d+:\d+: (?:[\w.\[\]-]+: )?", "", line)
        sentences = re.split(r"(?<=[.?]) (?=[A-Z`])", message)
        assert len(sentences) >= 2 or ": " in message, line
        assert message[-1] in ".?", line


def test_all_files_are_read_before_anything_is_said(small: Copy) -> None:
    small.change(ONE, "absolute: yes", "absolute: very")
    small.change(TWO, "title: Tell the detainee", "title: Tell the detainee\nkind: duties")
    small.change(PERSON, "type: int", "type: integer")
    small.change(TREATY, "kind: treaty", "kind: treatise")
    assert [line.split(":")[0] for line in small.problems()] == [TREATY, ONE, TWO, PERSON]


def test_names_across_files_are_checked_together(small: Copy) -> None:
    small.change(ONE, "concept: safe-there", "concept: safe-here")
    small.change(TWO, "fact: told", "fact: tolt")
    assert [line.split(":")[0] for line in small.problems()] == [ONE, TWO]


def test_norms_that_refer_to_each_other_in_a_circle(small: Copy) -> None:
    small.change(TWO, HOURS, "        - {norm: tt-1}\n")
    small.change(CONCEPT, "    - {fact: promised, is: [yes]}", "    - {norm: tt-2}")
    assert small.problems() == [
        f"{file}:1:1: {name} refers to itself through its references. Break the circle."
        for file, name in ((CONCEPT, "safe-there"), (ONE, "tt-1"), (TWO, "tt-2"))
    ]


def test_tables_of_parties_that_refer_to_each_other(small: Copy) -> None:
    small.change(
        TREATY, "  rows:\n    - {state: ITA, from: 1985-01-01}\n    - {state: KAZ, from: 1995-01-01}\n", "  like: UU\n"
    )
    assert [line.partition(": parties")[0] for line in small.problems()] == [f"{TREATY}:10:9", f"{UNION}:8:9"]


@pytest.mark.parametrize("file", [SUBJECTS, "states.yaml", STANDARDS, AUTHORITIES])
def test_a_missing_file_of_the_pack(small: Copy, file: str) -> None:
    (small.rules / file).unlink()
    assert small.problems() == [f"{file}:0:0: this file is missing from the rule pack. Add it."]


def test_a_file_in_a_place_that_nobody_reads(small: Copy) -> None:
    small.add("norm/tt-3.yaml", "norm: tt-3\n").add("norms/tt/tt-4.yml", "norm: tt-4\n")
    known = "subjects.yaml, states.yaml, standards.yaml, authorities.yaml, vocabulary/, instruments/, concepts/, norms/, forums/, forms/"
    assert small.problems() == [
        "norms/tt/tt-4.yml:0:0: the files of a rule pack end in .yaml, so this one would not be read. Rename it."
    ]
    (small.rules / "norms/tt/tt-4.yml").unlink()
    assert small.problems() == [
        f"norm/tt-3.yaml:0:0: a rule pack has no such file. Move it to one of {known}, or delete it."
    ]


def test_hidden_files_are_not_of_the_pack(small: Copy) -> None:
    (small.rules / "norms/tt/.#tt-1.yaml").symlink_to("nowhere")
    small.add(".drafts/tt-9.yaml", "not: finished\n")
    assert small.problems() == []


def test_a_link_that_leads_nowhere(small: Copy) -> None:
    (small.rules / "norms/tt/tt-3.yaml").symlink_to("nowhere")
    assert small.problems() == [
        "norms/tt/tt-3.yaml:0:0: this link leads to a file that does not exist. Mend the link or name the file."
    ]


def test_two_files_of_one_name(small: Copy) -> None:
    small.add("norms/uu/tt-1.yaml", (small.rules / ONE).read_text(encoding="utf-8"))
    assert small.problems() == ["norms/uu/tt-1.yaml:1:7: norm: another file of the pack has this name. Rename one."]


def test_a_predicate_of_two_files(small: Copy) -> None:
    small.add(
        "vocabulary/state.yaml",
        'subject: state\npredicates:\n  days: {type: int, question: Days?, phrase: "{value} days"}\n',
    )
    assert small.problems() == [
        "vocabulary/state.yaml:3:9: predicates.days: another file declares this predicate. Keep one."
    ]


def test_a_file_may_be_named_in_other_letter_case(small: Copy) -> None:
    (small.rules / PERSON).rename(small.rules / "vocabulary/Person.yaml")
    assert small.problems() == []


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (lambda path: None, "this is not a folder. Name a folder with a rule pack."),
        (lambda path: path.write_text("norm: x\n"), "this is not a folder. Name a folder with a rule pack."),
        (lambda path: path.mkdir(), "there are no .yaml files in this folder. Name a rule pack."),
    ],
    ids=["missing", "a file", "empty"],
)
def test_a_folder_that_is_no_pack(tmp_path: Path, make: object, said: str) -> None:
    folder = tmp_path / "rules"
    make(folder)  # type: ignore[operator]
    with pytest.raises(InputError) as caught:
        load_law(folder)
    assert str(caught.value) == f"{folder}:0:0: {said}"


def test_an_unchanged_pack_has_no_problem(small: Copy) -> None:
    assert small.problems() == []
    assert small.remarks() == []
