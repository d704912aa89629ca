"""The formulas as OpenFisca has them: a variable for each norm and for what several formulas use, over numpy arrays.

Its users write such formulas by hand; here their text is made, one expression for each variable.
"""

from __future__ import annotations

import time
from collections import Counter
from typing import Any

from job import FALSE, TRUE, VERDICTS, Formula, Job, needed, run

CHUNK = 20_000
"""Rows of one simulation, which keeps every variable in memory."""
PERIOD = "2024-01"
_CODE = {verdict: code for code, verdict in enumerate(VERDICTS)}


def variables_of(job: Job) -> dict[str, str]:
    """The text of the formula of every variable, by its name."""
    uses = Counter(kid for formula in job.formulas for kid in formula.kids)
    # What stands twice in the text of one formula is a variable too.
    uses.update(kid for formula in job.formulas if formula.kind == "at_least" for kid in formula.kids)
    uses.update(number for norm in job.norms for number in norm[:5] * 2)
    texts: list[str] = []
    made: dict[str, str] = {}
    for number, formula in enumerate(job.formulas):
        text = _text(formula, texts)
        if uses[number] > 1 and (formula.kids or formula.values not in ([0, 1, 2], [0], [1], [2])):
            made[f"f{number}"] = text
            text = f'person("f{number}", period)'
        texts.append(text)
    for number, norm in enumerate(job.norms):
        out, weighed, applicant, respondent, better = (texts[place] for place in norm[:5])
        conditions = (
            f"{out} == 2",
            f"({weighed} == 2) & ({respondent} == 2)",
            f"{weighed} == 2",
            f"({applicant} == 2) & ({better} == 2)",
            f"{applicant} == 2",
            f"{weighed} == 0",
        )
        words = ("not_applicable", "established", "indicated", "arguable", "contested", "no_breach_shown")
        codes = [_CODE[word] for word in words]
        made[f"v{number}"] = f"np.select([{', '.join(conditions)}], {codes}, {_CODE[norm.open]})"
    return made


def _text(formula: Formula, texts: list[str]) -> str:
    """A formula as an expression over arrays."""
    kids = [texts[kid] for kid in formula.kids]
    if formula.kind == "constant":
        return f"person.filled_array({formula.values[0]})"
    if formula.kind == "fact":
        answer = f'person("q{formula.variable}", period)'
        return answer if formula.values == [0, 1, 2] else f"np.array({formula.values})[{answer}]"
    if formula.kind in ("all", "any"):
        word, found = "np.minimum" if formula.kind == "all" else "np.maximum", kids[0]
        for kid in kids[1:]:
            found = f"{word}({found}, {kid})"
        return found
    if formula.kind == "not":
        return f"(2 - {kids[0]})"
    if formula.kind == "unless":
        return f"np.where({kids[1]} == 2, 0, {kids[0]})"
    if formula.kind == "choice":
        return f"np.where({kids[0]} == 2, {kids[1]}, {kids[2]})"
    true = " + ".join(f"({kid} == {TRUE}) * 1" for kid in kids)
    open_ = " + ".join(f"({kid} != {FALSE}) * 1" for kid in kids)
    return f"np.select([({true}) >= {formula.n}, ({open_}) < {formula.n}], [2, 0], 1)"


def openfisca(job: Job) -> tuple[list[bytes], float]:
    """The verdicts. Making the variables is not counted; every simulation is."""
    needed("openfisca_core")
    np: Any = needed("numpy")
    from openfisca_core.entities import build_entity
    from openfisca_core.periods import DateUnit
    from openfisca_core.simulations import SimulationBuilder
    from openfisca_core.taxbenefitsystems import TaxBenefitSystem
    from openfisca_core.variables import Variable

    person = build_entity("person", "persons", "A person", is_person=True)
    system = TaxBenefitSystem([person])
    common = {"value_type": int, "entity": person, "definition_period": DateUnit.MONTH, "label": "made"}
    for number in job.variables:
        system.add_variable(type(f"q{number}", (Variable,), dict(common)))
    for name, text in variables_of(job).items():
        scope: dict[str, Any] = {"np": np}
        exec(f"def formula(person, period):\n    return {text}", scope)
        system.add_variable(type(name, (Variable,), {**common, "formula": scope["formula"]}))
    columns: list[list[bytes]] = [[] for _ in job.norms]
    arrays = {number: np.frombuffer(job.answers[number], dtype=np.uint8) for number in job.variables}
    start = time.perf_counter()
    for first in range(0, job.rows, CHUNK):
        count = min(CHUNK, job.rows - first)
        simulation = SimulationBuilder().build_default_simulation(system, count)
        for number, answers in arrays.items():
            simulation.set_input(f"q{number}", PERIOD, answers[first : first + count].astype(np.int32))
        for number, column in enumerate(columns):
            column.append(simulation.calculate(f"v{number}", PERIOD).astype(np.uint8).tobytes())
    seconds = time.perf_counter() - start
    return [b"".join(column) for column in columns], seconds


if __name__ == "__main__":
    run(openfisca)
