"""What this installation can do, and what to do about the rest."""

from __future__ import annotations

import importlib.util
import platform
import shutil
import subprocess
import sys
from collections.abc import Iterator

from rightscheck import __version__

OLDEST, NEWEST = (3, 11), (3, 13)


def examine() -> Iterator[str]:
    """One line for each part: its state, and what to do where something is missing."""
    yield f"rightscheck   {__version__}"
    yield f"Python        {platform.python_version()} ({platform.system()} {platform.machine()}){_python_advice()}"
    yield from _engine()
    yield from _law()
    yield _solver()
    yield _documents()
    yield _tables()
    yield _fonts()
    yield _part("jsonschema", "JSON Schema validation of files in tests", "part of the test requirements")
    colour = "colour" if sys.stdout.isatty() else "no colour: output goes to a pipe or file"
    yield f"terminal      {colour}, encoding {sys.stdout.encoding}"
    yield "network       never used"


def _python_advice() -> str:
    if OLDEST <= sys.version_info[:2] <= NEWEST:
        return ""
    return f" - not tested: use Python {OLDEST[0]}.{OLDEST[1]} to {NEWEST[0]}.{NEWEST[1]}"


def _engine() -> Iterator[str]:
    from rightscheck.inference import durable

    if durable.available():
        yield "engine        durable_rules, every answer confirmed by the reference evaluator"
        return
    yield "engine        reference evaluator alone: complete answers, without a second engine to confirm them"
    yield f"              {durable.why_unavailable()}"
    compiler = next((name for name in ("cc", "gcc", "clang") if shutil.which(name)), None)
    if compiler is None:
        yield "              There is no C compiler on the PATH. Install one (Debian: build-essential and python3-dev),"
        yield "              then `make engine`."
    else:
        yield f"              A C compiler is there ({compiler}): `make engine`, or pip install durable-rules==2.0.28."


def _law() -> Iterator[str]:
    from rightscheck.law.pack import load_pack
    from rightscheck.problems import InputError

    try:
        pack = load_pack()
    except InputError as error:
        count = len(error.problems)
        yield f"law           {count} problem{'s' if count > 1 else ''}: `rightscheck lint` shows what to do"
        return
    predicates = len(pack.vocabulary.predicates)
    counts = f"{len(pack.norms)} norms, {len(pack.instruments)} instruments, {predicates} fact predicates"
    yield f"law           {counts}, hash {pack.digest[:16]}"


def _solver() -> str:
    if importlib.util.find_spec("pysat") is not None:
        return "solver        python-sat, for missing, whatif, ask, explain and lint --deep"
    return "solver        not there: `pip install python-sat`; missing, whatif, ask, explain and lint --deep need it"


def _documents() -> str:
    from rightscheck.language import languages

    parts = {"docx": "DOCX", "typst": "PDF and pictures", "xlsxwriter": "XLSX", "babel": "languages", "pyrage": "keys"}
    missing = [what for module, what in parts.items() if importlib.util.find_spec(module) is None]
    if missing:
        return f"documents     without {', '.join(missing)}: `pip install 'rightscheck[documents]'`"
    return f"documents     all formats; languages: {', '.join(languages())}"


def _tables() -> str:
    parts = {"polars": "any table", "openpyxl": "XLSX", "xlsxwriter": "results"}
    missing = [what for module, what in parts.items() if importlib.util.find_spec(module) is None]
    if missing:
        return f"tables        without {', '.join(missing)}: `pip install 'rightscheck[bulk]'`"
    there = importlib.util.find_spec("distributed") is not None
    cluster = "Dask" if there else "not there: `pip install 'rightscheck[cluster]'`"
    return f"tables        CSV, JSON lines, Parquet, XLSX; clusters: {cluster}"


def _fonts() -> str:
    """Terminals and later documents need fonts for the scripts of names; fontconfig knows which languages are
    covered."""
    lister = shutil.which("fc-list")
    if lister is None:
        return "fonts         not known (fontconfig is not installed); the terminal's own fonts are used"
    missing = []
    for code, name in (("ru", "Cyrillic"), ("ar", "Arabic")):
        answer = subprocess.run([lister, f":lang={code}"], capture_output=True, text=True, check=False)  # noqa: S603
        if not answer.stdout.strip():
            missing.append(name)
    if missing:
        return f"fonts         none for {' and '.join(missing)} names (Debian: fonts-noto-core)"
    return "fonts         Latin, Cyrillic and Arabic"


def _part(module: str, purpose: str, how: str) -> str:
    there = importlib.util.find_spec(module) is not None
    return f"optional      {module}: {'there' if there else f'not there ({how})'}; for {purpose}"
