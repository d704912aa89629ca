#!/usr/bin/env python3
"""Set up rightscheck in .venv: `python3 scripts/bootstrap.py [--with test] [--with lint] [--with cluster]`.

Needs Python 3.11 to 3.13 and, the first time, a package index (pip's own settings are respected).
Everything is installed from the hash-locked files in requirements/. When nothing has changed since the
last run, it does nothing and needs no network. The durable_rules engine needs a C compiler; without one,
rightscheck runs on its reference engine.
"""

# This file runs before anything is installed, perhaps first on an older Python, which it then leaves for a
# newer one: standard library only, and no syntax newer than Python 3.8.

from __future__ import annotations

import argparse
import hashlib
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import sysconfig
import time
import zipfile
from pathlib import Path

OLDEST, NEWEST = (3, 11), (3, 13)
ROOT = Path(__file__).resolve().parent.parent
LOCKS = ROOT / "requirements"
OPTIONAL = {"documents": "DOCX, PDF, XLSX and other languages are", "bulk": "tables are"}
"""Groups of requirements without which the rest works, and what is missing then."""
VENV = ROOT / ".venv"
STAMP = VENV / "rightscheck-setup.json"
LOG = VENV / "setup.log"
SEE_LOG = f"\n  Log: {LOG.relative_to(ROOT)}"
WINDOWS = os.name == "nt"
BIN = VENV / ("Scripts" if WINDOWS else "bin")
VENV_PYTHON = BIN / ("python.exe" if WINDOWS else "python")
COMMAND = BIN / ("rightscheck.exe" if WINDOWS else "rightscheck")

# The engine counts only if it imports and fires a rule: some builds install and then fail to load.
ENGINE_TRIAL = """
import json, durable_rules_engine as engine
rules = engine.create_ruleset("trial", json.dumps({"boot": {"all": [{"m": {"n": "boot"}}]}}))
_, offset = engine.assert_facts(rules, json.dumps([{"id": "0", "n": "boot"}]))
assert "boot" in json.loads(engine.start_action_for_state(rules, offset)[1])
"""


class SetupError(Exception):
    """Something the person at the keyboard has to know; the text says what to do."""


def say(text: str) -> None:
    """Print one line at once, even where output is piped."""
    print(f"rightscheck: {text}", flush=True)


def digest(*paths: Path) -> str:
    """Hash the contents of files."""
    return hashlib.sha256(b"\0".join(path.read_bytes() for path in paths)).hexdigest()


# -- Python ----------------------------------------------------------------------------------------------


def leave_for_a_supported_python() -> None:
    """Go on with another Python on this machine if this one is too old or too new."""
    if OLDEST <= sys.version_info[:2] <= NEWEST:
        return
    for name in ("python3.12", "python3.11", "python3.13"):
        found = shutil.which(name)
        if found and subprocess.run([found, "-c", ""], capture_output=True).returncode == 0:
            sys.exit(subprocess.run([found, str(Path(__file__).resolve()), *sys.argv[1:]]).returncode)
    this = ".".join(map(str, sys.version_info[:2]))
    raise SetupError(
        f"Python 3.11, 3.12 or 3.13 is needed; this is {this}, and no other was found.\n"
        "  Install one and name it: make demo PYTHON=python3.12"
    )


def child_environment() -> dict[str, str]:
    """Return the caller's environment without the settings that would make pip install elsewhere."""
    unwanted = {"PYTHONPATH", "PYTHONHOME", "__PYVENV_LAUNCHER__", "PIP_TARGET", "PIP_PREFIX", "PIP_ROOT"}
    kept = {key: value for key, value in os.environ.items() if key not in unwanted}
    kept.update(PIP_USER="0", PIP_REQUIRE_VIRTUALENV="0", PIP_REQUIRE_HASHES="0")
    kept.update(PIP_DISABLE_PIP_VERSION_CHECK="1", PIP_NO_INPUT="1", PIP_ROOT_USER_ACTION="ignore")
    return kept


def run(*command: str | Path, env: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    """Run a command quietly and keep what it printed in the log."""
    try:
        done = subprocess.run(
            [str(part) for part in command],
            cwd=ROOT,
            env=env or child_environment(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
            errors="replace",
        )
    except OSError as error:  # not there, or not executable
        done = subprocess.CompletedProcess([], 127, str(error))
    if STAMP.exists():
        with LOG.open("a", encoding="utf-8") as log:
            log.write(f"$ {' '.join(str(part) for part in command)}\n{done.stdout}\n")
    return done


# -- the virtual environment -----------------------------------------------------------------------------


def remove_venv() -> None:
    """Remove the .venv that this program made."""
    try:
        if VENV.is_symlink():
            VENV.unlink()
        elif VENV.exists():
            shutil.rmtree(VENV)
    except OSError as error:
        raise SetupError(f".venv cannot be renewed: {error.strerror or error}. Close what uses it.") from None


def usable_venv() -> bool:
    """Say whether .venv has a working Python of this version, with pip."""
    probe = "import sys, pip; print(sys.implementation.cache_tag)"
    done = run(VENV_PYTHON, "-c", probe)
    return done.returncode == 0 and done.stdout.strip() == sys.implementation.cache_tag


def make_venv() -> None:
    """Make .venv with pip in it, by whichever way this machine offers."""
    venv = [sys.executable, "-m", "venv"]
    virtualenv = ["virtualenv", "--quiet", "--python", sys.executable]
    tried = ""
    for attempt in (venv, [*venv, "--without-pip"], virtualenv):
        remove_venv()
        VENV.mkdir()
        write_stamp({"root": str(ROOT), "python": this_python()})
        if run(*attempt, VENV).returncode != 0:
            continue
        # Debian and Ubuntu leave ensurepip out: the environment is then made without pip, and pip put there.
        if usable_venv() or bundled_pip():
            return
        found, tried = other_pip()
        if found:
            return
    remove_venv()
    if tried:
        raise SetupError(f"pip could not be brought into the virtual environment.{tried}")
    raise SetupError(
        "this Python can make no virtual environment, and there is no pip to help.\n"
        "  Install what is missing, then run this again:\n"
        "    Debian, Ubuntu: apt install python3-venv\n"
        "    Fedora:         dnf install python3-pip\n"
        "    otherwise:      a complete Python 3.11 to 3.13"
    )


def site_packages() -> Path:
    """Return the folder of .venv that packages go to."""
    ask = "import sysconfig; print(sysconfig.get_path('purelib'))"
    return Path(run(VENV_PYTHON, "-c", ask).stdout.strip())


def bundled_pip() -> bool:
    """Unpack a pip that the operating system keeps as a wheel."""
    for folder in filter(None, [sysconfig.get_config_var("WHEEL_PKG_DIR"), "/usr/share/python-wheels"]):
        for wheel in sorted(Path(folder).glob("pip-*.whl"), reverse=True):
            with zipfile.ZipFile(wheel) as archive:
                archive.extractall(site_packages())
            if usable_venv():
                return True
    return False


def other_pip() -> tuple[bool, str]:
    """Let any pip on this machine put the locked pip into .venv; return what a pip that failed has said."""
    this = ".".join(map(str, sys.version_info[:2]))  # and not the version of the Python that runs that pip
    how = ["--quiet", "--no-deps", "--only-binary", ":all:", "--require-hashes"]
    who = ["--python-version", this, "--ignore-requires-python", "--target", str(site_packages())]
    why_not = ""
    for pip in ([sys.executable, "-m", "pip"], ["pip3"], ["pip"]):
        if run(*pip, "--version").returncode != 0:
            continue
        done = run(*pip, "install", *how, *who, "-r", LOCKS / "pip.txt")
        if done.returncode == 0 and usable_venv():
            return True, ""
        why_not = last_errors(done.stdout)
    return False, why_not


# -- packages --------------------------------------------------------------------------------------------


def pip_install(*what: str | Path, env: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    """Run .venv's own pip."""
    return run(VENV_PYTHON, "-m", "pip", "install", "--quiet", *what, env=env)


def last_errors(output: str) -> str:
    """Pick the lines of pip's output that say what went wrong."""
    said = re.findall(r"^\s*(?:ERROR|error): *(.+?)(?: \(from .*)?$", output, re.MULTILINE)
    said = [line[:200] for line in dict.fromkeys(said) if not line.startswith("Ignored the following")]
    text = "".join(f"\n  pip says: {line}" for line in said[-3:])
    offline = "No matching distribution" in output or "onnection" in output
    return text + ("\n  New packages come from a package index. Is this machine online?" if offline else "")


def install_locked(groups: list[str]) -> None:
    """Install groups of requirements, each package checked against its hash."""
    files = [part for group in groups for part in ("-r", LOCKS / f"{group}.txt")]
    done = pip_install("--require-hashes", *files)
    if done.returncode != 0:
        raise SetupError(f"the required packages could not be installed.{last_errors(done.stdout)}{SEE_LOG}")


def install_wheels(group: str) -> str:
    """Install a group that rightscheck also works without, as wheels; return why that failed, or nothing."""
    done = pip_install("--require-hashes", "--only-binary", ":all:", "-r", LOCKS / f"{group}.txt")
    return "" if done.returncode == 0 else last_errors(done.stdout).strip() or "pip could not install them"


def install_project() -> None:
    """Install rightscheck itself, so that edits to the checkout count at once; no network."""
    done = pip_install("--no-deps", "--no-build-isolation", "--no-index", "--editable", ROOT)
    if done.returncode != 0:
        raise SetupError(f"rightscheck itself could not be installed.{last_errors(done.stdout)}{SEE_LOG}")
    # pip compiles what it copies, and here it copies nothing. Without this, every run would compile anew where Python
    # is told to write no bytecode.
    run(VENV_PYTHON, "-m", "compileall", "-q", ROOT / "src")


# -- the engine ------------------------------------------------------------------------------------------


def compiler() -> str:
    """Return the C compiler that a build would use, or nothing."""
    if WINDOWS:
        return "msvc"  # not on PATH even where it is installed; the build finds it, or says that it does not
    words = shlex.split(os.environ.get("CC") or sysconfig.get_config_var("CC") or "cc")
    return shutil.which(words[0]) or "" if words else ""


def engine_surroundings() -> str:
    """Return what a build of the engine depends on: when it changes, a failed build is tried again."""
    headers = Path(sysconfig.get_path("include"), "Python.h").exists()
    return f"{compiler()}, CC={os.environ.get('CC', '')}, headers={headers}"


def install_engine() -> str:
    """Try to build the engine; return why that failed, or nothing."""
    if not compiler():
        return f"no C compiler was found ({os.environ.get('CC') or sysconfig.get_config_var('CC') or 'cc'})"
    env = child_environment()
    if sys.version_info >= (3, 13):
        # Its C code calls a function that Python 3.13 dropped; this one takes the same arguments.
        define = "PyEval_CallObject=PyObject_CallObject"
        env["CPPFLAGS"] = f"{env.get('CPPFLAGS', '')} -D{define}".strip()
        env["CL"] = f"{env.get('CL', '')} /D{define}".strip()
    locked = ["--require-hashes", "--no-deps", "--no-build-isolation", "-r", str(LOCKS / "engine.txt")]
    # A second try without pip's cache: it may hold a build made without the setting above.
    for more in ([], ["--no-cache-dir", "--force-reinstall"]):
        done = pip_install(*more, *locked, env=env)
        if done.returncode != 0:
            break
        if run(VENV_PYTHON, "-c", ENGINE_TRIAL).returncode == 0:
            return ""
    run(VENV_PYTHON, "-m", "pip", "uninstall", "--quiet", "--yes", "durable-rules")
    if done.returncode == 0:
        return "it was built but does not run on this Python"
    if "DO NOT MATCH THE HASHES" in done.stdout:
        return "the package that was offered does not match its recorded hash"
    if "Python.h" in done.stdout:
        return "the headers of Python are missing"
    if "No matching distribution" in done.stdout:
        return "it could not be downloaded"
    if "Microsoft Visual C++" in done.stdout:
        return "no C compiler was found"
    return "it could not be built"


def how_to_get_the_engine(why_not: str) -> str:
    """Say what to install on this system, or where to look."""
    if not re.search("compiler|headers", why_not):
        return f"details: {LOG.relative_to(ROOT)}. To try again: python3 scripts/bootstrap.py --retry-engine"
    if WINDOWS:
        need = "the Visual Studio C++ build tools"
    elif sys.platform == "darwin":
        need = "the command line tools (xcode-select --install)"
    else:
        need = "a C compiler and Python's headers (Debian, Ubuntu: apt install gcc python3-dev)"
    return f"to add it, install {need}, then run this again."


# -- the whole -------------------------------------------------------------------------------------------


def this_python() -> str:
    """Return what makes a virtual environment unusable for another Python."""
    return f"{sys.implementation.cache_tag}-{sysconfig.get_platform()}"


def read_stamp() -> dict[str, str]:
    """Return what the last setup left, or nothing."""
    try:
        stamp = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) else {}


def write_stamp(stamp: dict[str, str]) -> None:
    """Write the stamp in one step, so that an interrupted setup is never taken for a finished one."""
    draft = STAMP.with_suffix(".new")
    draft.write_text(json.dumps(stamp, indent=1), encoding="utf-8")
    draft.replace(STAMP)


def set_up(extras: list[str], retry_engine: bool) -> None:
    """Bring .venv to what the requirement files say; do only what has changed."""
    started = time.monotonic()
    here = {"root": str(ROOT), "python": this_python()}
    locks = {group: digest(LOCKS / f"{group}.txt") for group in ("base", "build", *extras)}
    wanted = dict(locks)
    wanted["project"] = digest(ROOT / "pyproject.toml")
    wanted |= {group: digest(LOCKS / f"{group}.txt") for group in OPTIONAL}
    wanted["engine-lock"] = digest(LOCKS / "engine.txt")
    surroundings = engine_surroundings()

    stamp = read_stamp()
    other = bool(stamp) and not (VENV_PYTHON.exists() and here.items() <= stamp.items())
    done = {} if other else stamp
    stale = {key for key, value in wanted.items() if done.get(key) != value}
    if not COMMAND.exists():
        stale.add("project")
    if done.get("engine") != "ok" and (retry_engine or done.get("surroundings") != surroundings):
        stale.add("engine-lock")
    if not stale:
        return

    first = "" if "base" in done else " (the first time takes a little longer)"
    say(f"setting up .venv for Python {sys.version.split()[0]}{first}")
    if not stamp and VENV.exists() and not usable_venv():
        raise SetupError(
            "there is a .venv that this program did not make and this Python cannot use.\n"
            "  Remove it (make clean), or name its Python: make demo PYTHON=..."
        )
    if other or not VENV.exists() or not ("base" in done or usable_venv()):
        make_venv()
    # What is being renewed leaves the stamp first, so that an interrupted setup is taken up again.
    done = {key: value for key, value in done.items() if key not in stale} | here
    write_stamp(done)
    if stale & locks.keys():
        install_locked([group for group in locks if group in stale])
    for group, what in OPTIONAL.items():
        why_not = install_wheels(group) if group in stale else ""
        if why_not:
            say(f"{what} left out: {why_not}")
            wanted.pop(group)
    if "project" in stale:
        install_project()
    if "engine-lock" in stale:
        why_not = install_engine()
        done.update(engine=why_not or "ok", surroundings=surroundings)
        if why_not:
            say(f"the durable_rules engine is left out: {why_not}. The reference engine takes its place.")
            say(how_to_get_the_engine(why_not))
    write_stamp({**done, **wanted})
    say(f"ready after {time.monotonic() - started:.0f} s: {COMMAND.relative_to(ROOT)}")


def main() -> int:
    """Read the command line and set up."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n\n")[0])
    parser.add_argument("--with", dest="extras", action="append", choices=["test", "lint", "cluster"], default=[])
    parser.add_argument("--retry-engine", action="store_true", help="try once more to build the engine")
    options = parser.parse_args()
    try:
        leave_for_a_supported_python()
        set_up(list(dict.fromkeys(options.extras)), options.retry_engine)
    except SetupError as error:
        say(str(error))
        return 1
    except OSError as error:
        say(f"{error.filename or 'a file'}: {error.strerror or error}")
        return 1
    except KeyboardInterrupt:
        say("stopped; run it again to finish the setup")
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main())
