#!/usr/bin/env python3
"""Write the hash-locked requirement files from pyproject.toml (see requirements/README.md).

Needs `uv` on PATH (or importable). The files hold for Python 3.11 to 3.13 on Linux, macOS and Windows.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OUT = ROOT / "requirements"
ENGINE = "durable-rules"
# The project and the engine are built without a build environment fetched on the side, so what builds them
# is locked too. durable-rules is an old-style source package, hence setuptools.
BUILDS_ENGINE = ["setuptools>=75"]
PIP = ["pip>=24"]

HEADERS = {
    "base": "What rightscheck needs to run, without the optional engine.",
    "pip": "pip itself, for a Python that comes without ensurepip.",
    "build": "What builds the project and the engine.",
    "engine": "The durable_rules engine: optional, a source package that needs a C compiler.",
    "documents": "What documents need besides base.txt: languages, DOCX, PDF, XLSX, sealed key files.",
    "bulk": "What tables need besides base.txt: reading and screening them.",
    "cluster": "What screening on a cluster needs besides base.txt and bulk.txt.",
    "test": "What `make test` needs besides base.txt.",
    "acceptance": "What `make acceptance` needs, in an environment of its own.",
    "peers": "What `make bench-peers` compares rightscheck with, in an environment of its own.",
    "lint": "What `make lint` needs besides base.txt.",
}


def compile_lock(name: str, wanted: list[str], constraints: list[str], upgrade: bool) -> None:
    """Resolve `wanted` and write requirements/<name>.txt."""
    uv = [shutil.which("uv")] if shutil.which("uv") else [sys.executable, "-m", "uv"]
    command = [*uv, "pip", "compile", "-", "--quiet", "--universal", "--python-version", "3.11"]
    command += ["--generate-hashes", "--no-emit-index-url", "--no-annotate", "--no-header", "--allow-unsafe"]
    command += ["--output-file", str(OUT / f"{name}.txt")]
    for other in constraints:
        command += ["--constraints", str(OUT / f"{other}.txt")]
    if upgrade:
        command.append("--upgrade")
    subprocess.run(command, input="\n".join(wanted), text=True, check=True, cwd=OUT)
    lines = (OUT / f"{name}.txt").read_text(encoding="utf-8")
    text = f"# {HEADERS[name]}\n# Written by scripts/lock.py; do not edit.\n{lines}"
    if "://" in text:
        raise SystemExit(f"requirements/{name}.txt would contain an address")
    (OUT / f"{name}.txt").write_text(text, encoding="utf-8", newline="\n")


def main() -> None:
    """Write every file; `--upgrade` takes the newest versions that pyproject.toml allows."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n\n")[0])
    parser.add_argument("--upgrade", action="store_true", help="take newer versions, not the pinned ones")
    upgrade = parser.parse_args().upgrade

    data = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    project = data["project"]
    extras = project["optional-dependencies"]
    runtime = [item for item in project["dependencies"] if not item.startswith(ENGINE)]
    engine = [item for item in project["dependencies"] if item.startswith(ENGINE)]

    compile_lock("base", runtime, [], upgrade)
    compile_lock("pip", PIP, [], upgrade)
    compile_lock("build", [*data["build-system"]["requires"], *BUILDS_ENGINE], ["base"], upgrade)
    compile_lock("engine", engine, ["base"], upgrade)
    compile_lock("documents", extras["documents"], ["base", "build"], upgrade)
    compile_lock("bulk", extras["bulk"], ["base", "build", "documents"], upgrade)
    compile_lock("cluster", extras["cluster"], ["base", "build", "documents", "bulk"], upgrade)
    compile_lock("test", extras["test"], ["base", "build", "documents", "bulk", "cluster"], upgrade)
    compile_lock("acceptance", extras["acceptance"], [], upgrade)
    compile_lock("peers", extras["peers"], [], upgrade)
    compile_lock("lint", extras["lint"], ["base", "build", "documents", "bulk", "cluster", "test"], upgrade)


if __name__ == "__main__":
    main()
