"""Files that are no case at all, or are made to do harm: each is refused in a line, at once, and nothing is written."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest

from rightscheck import InputError, Pack, load_case
from rightscheck.cli import main

from .test_cases import BASE

GOOD = BASE + "  - {about: removal, remedy_access: prevented, asserted_by: [ngo]}\n"
SECONDS = 1.0


def bomb(levels: int = 9) -> str:
    lines = ["a: &a [lol, lol]"]
    lines += [
        f"{name}: &{name} [{', '.join([f'*{before}'] * 9)}]" for before, name in pairwise("abcdefghij"[: levels + 1])
    ]
    return "\n".join(lines) + "\n"


FILES: dict[str, tuple[bytes | str, str]] = {
    "empty": (b"", r"0:0: the file is empty\. Fill it; .*"),
    "blank": (b" \n\t\n\r\n", r"0:0: the file is empty\. Fill it; .*"),
    "a byte order mark alone": (b"\xef\xbb\xbf", r"1:1: there is nothing in this file but comments or blank lines\. Fill it\."),
    "binary": (bytes(range(256)) * 40, r"2:1: this is not UTF-8 text\. Save the file as plain text in UTF-8\."),
    "a picture": (b"\x89PNG\r\n\x1a\n" + bytes(2000), r"1:1: this is not UTF-8 text\..*"),
    "zeros": (b"case: x\n" + bytes(100), r"2:1: this is a binary file, not text\. Name a YAML file\."),
    "UTF-16": (GOOD.encode("utf-16"), r"1:1: this is not UTF-8 text\..*"),
    "Latin-1": (GOOD.replace("A. N.", "É. Ñ.").encode("latin-1"), r"3:1: this is not UTF-8 text\..*"),
    "a control character": (GOOD.replace("A. N.", "A.\x1bN."), r"3:24: YAML does not allow this character\. Delete it\."),
    "a bomb": (bomb(), r"0:0: there are more than 100 problems; .*\n(.*\n)+.*aliases \(\*name\) are not allowed\. Write the value out\."),
    "lists in lists": ("[" * 3000 + "]" * 3000, r"1:41: the file is nested more than 40 deep\. Flatten it\."),
    "lists in lists, not closed": ("[" * 3000, r"1:41: the file is nested more than 40 deep\. Flatten it\."),
    "mappings in mappings": ("{a: " * 3000, r"1:161: the file is nested more than 40 deep\. Flatten it\."),
    "dashes": ("- " * 3000 + "x", r"1:81: the file is nested more than 40 deep\. Flatten it\."),
    "steps": ("".join(f"{' ' * n}a:\n" for n in range(1500)), r"41:41: the file is nested more than 40 deep\. Flatten it\."),
    "brackets of keys": ("? " * 3000, r"1:\d+: a key must be a plain word\..*"),
    "very many values": ("case: [" + "1," * 100_001 + "]", r"1:\d+: the file has more than 100,000 values\. Split it\."),
    "one key again and again": ("case: c\n" * 90_000, r"0:0: there are more than 100 problems; .*\n(.*\n){99}.*"),
    "a very long line": (GOOD + "note: " + "x" * 3_900_000 + "\n", ""),
    "a very long key": (GOOD + "x" * 2_000_000 + ": y\n", r"11:2000001: this is not valid YAML .*"),
    "a very long value": (GOOD + "  - {remedy_access: " + "x" * 2_000_000 + "}\n", r"11:21: facts\[1\]\.remedy_access: this is not a value of remedy_access\. .*"),
    "a very long number": (GOOD + "  - {age_at_offence: " + "9" * 2_000_000 + "}\n", r"11:22: facts\[1\]\.age_at_offence: this is not a whole number\. .*"),
    "a list that never closes, in a line without an end": ("case: [a", r"1:9: this is not valid YAML .*"),
    "quotes that never close": (GOOD + 'note: "' + "x\n" * 300_000, r"11:7: the quotation that begins here has no end\. Close the quotes\."),
    "many unknown facts": (GOOD + "".join(f"  - {{remedi_acces{n}: x}}\n" for n in range(12_000)), r"0:0: there are more than 100 problems; .*\n(.*\n){99}.*"),
    "many unknown sources": (
        GOOD + "".join(f"  - {{remedy_access: used, asserted_by: [ngo{n}]}}\n" for n in range(12_000)),
        r"0:0: there are more than 100 problems; .*\n(.*\n){99}.*",
    ),
    "many broken people": (
        GOOD.replace("people: {", "people: {" + "".join(f"p{n}: {{nom: x}}, " for n in range(12_000))),
        r"0:0: there are more than 100 problems; .*\n(.*\n){99}.*",
    ),
    "many repetitions": (GOOD + "  - {age_at_offence: 17}\n" * 9_000, ""),
    "many contradictions": (
        GOOD + "".join(f"  - {{age_at_offence: {n}}}\n" for n in range(9_000)),
        r"0:0: there are more than 100 problems; .*\n(.*\n){99}.*",
    ),
    "a byte order mark": (b"\xef\xbb\xbf" + GOOD.encode(), ""),
    "lines that end as on Windows": (GOOD.replace("\n", "\r\n").encode(), ""),
    "lines that end as on an old Macintosh": (GOOD.replace("\n", "\r").encode(), ""),
    "no line at the end": (GOOD.rstrip("\n"), ""),
    "a bracket without an end and no line at the end": ("case: [", r"1:8: this is not valid YAML .*"),
}  # fmt: skip


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder to stand in."""
    folder = tmp_path / "here"
    folder.mkdir()
    monkeypatch.chdir(folder)
    return folder


def refused(path: Path, law: Pack) -> str:
    """What is said of a file, after its name; empty if nothing is wrong. In no more than a second."""
    start = time.process_time()
    try:
        load_case(path, law)
    except InputError as error:
        lines = str(error).splitlines()
        assert all(line.startswith(f"{path}:") for line in lines)
        return "\n".join(line.removeprefix(f"{path}:") for line in lines)
    finally:
        assert time.process_time() - start < SECONDS
    return ""


@pytest.mark.parametrize(("content", "said"), FILES.values(), ids=FILES.keys())
def test_what_a_file_may_contain(content: bytes | str, said: str, here: Path, tmp_path: Path, pack: Pack) -> None:
    file = tmp_path / "case.yaml"
    file.write_bytes(content.encode() if isinstance(content, str) else content)
    found = refused(file, pack)
    assert re.fullmatch(said, found), found[:2000]
    assert list(here.iterdir()) == []


def folder(path: Path) -> None:
    path.mkdir()


def broken_link(path: Path) -> None:
    path.symlink_to("nowhere.yaml")


def link_to_itself(path: Path) -> None:
    path.symlink_to(path.name)


def pipe(path: Path) -> None:
    os.mkfifo(path)


def device(path: Path) -> None:
    path.symlink_to(os.devnull)


def fifty_megabytes(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(50_000_000)


PLACES: dict[str, tuple[Callable[[Path], None] | None, str]] = {
    "missing": (None, "0:0: there is no such file. Check the name and the folder."),
    "a folder": (folder, "0:0: this is a folder where a file is expected. Name a file in it."),
    "a broken link": (broken_link, "0:0: this link leads to a file that does not exist. Mend the link or name the file."),
    "a link to itself": (link_to_itself, "0:0: the file cannot be read (Too many levels of symbolic links). Check its permissions."),
    "a pipe": (pipe, "0:0: this is not an ordinary file. Name a YAML file."),
    "a device": (device, "0:0: this is not an ordinary file. Name a YAML file."),
    "50 megabytes": (fifty_megabytes, "0:0: the file has 50,000,000 bytes; at most 4,000,000 are read. Split it."),
}  # fmt: skip


@pytest.mark.skipif(os.name == "nt", reason="links and pipes are made otherwise there")
@pytest.mark.parametrize(("make", "said"), PLACES.values(), ids=PLACES.keys())
def test_what_may_stand_in_the_place_of_a_file(
    make: Callable[[Path], None] | None, said: str, here: Path, tmp_path: Path, pack: Pack
) -> None:
    path = tmp_path / "case.yaml"
    if make is not None:
        make(path)
    assert refused(path, pack) == said
    assert list(here.iterdir()) == []


def test_a_file_below_a_file(tmp_path: Path, pack: Pack) -> None:
    (tmp_path / "case.yaml").write_text(GOOD)
    assert (
        refused(tmp_path / "case.yaml" / "x.yaml", pack)
        == "0:0: the file cannot be read (Not a directory). Check its permissions."
    )


def test_a_name_that_no_file_can_have(tmp_path: Path, pack: Pack) -> None:
    assert (
        refused(tmp_path / ("x" * 300), pack)
        == "0:0: the file cannot be read (File name too long). Check its permissions."
    )
    assert refused(tmp_path / "a\0b", pack) == "0:0: there is no such file. Check the name and the folder."


def test_a_file_that_may_not_be_read(tmp_path: Path, pack: Pack, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "case.yaml"
    file.write_text(GOOD)

    def forbidden(self: Path) -> bytes:
        raise PermissionError(13, "Permission denied", str(self))

    monkeypatch.setattr(Path, "read_bytes", forbidden)
    assert refused(file, pack) == "0:0: the file cannot be read (Permission denied). Check its permissions."


@pytest.mark.skipif(os.name == "nt", reason="links and pipes are made otherwise there")
def test_a_pipe_with_a_writer_is_not_read_either(tmp_path: Path, pack: Pack) -> None:
    path = tmp_path / "case.yaml"
    os.mkfifo(path)
    reader = os.open(path, os.O_RDWR | os.O_NONBLOCK)
    writer = threading.Thread(target=path.write_text, args=(GOOD,))
    writer.start()
    try:
        assert refused(path, pack) == "0:0: this is not an ordinary file. Name a YAML file."
    finally:
        writer.join(5)
        os.close(reader)


def test_the_command_says_it_in_one_line_and_leaves_the_folder_alone(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, (content, _) in FILES.items():
        if name in ("empty", "binary", "a bomb", "lists in lists", "zeros"):
            file = here.parent / "case.yaml"
            file.write_bytes(content.encode() if isinstance(content, str) else content)
            assert main(["check", str(file)]) == 2
            out, err = capsys.readouterr()
            assert out == ""
            assert all(re.match(rf"{re.escape(str(file))}:\d+:\d+: ", line) for line in err.splitlines()), err
    assert list(here.iterdir()) == []


@pytest.mark.skipif(os.name == "nt", reason="time is measured otherwise there")
def test_the_whole_process_takes_less_than_a_second_for_each(here: Path, tmp_path: Path) -> None:
    """Of processor time, so that a busy machine does not count."""
    import resource

    names = ("50 megabytes", "a bomb", "lists in lists", "binary")
    spent = []
    for number, name in enumerate(names):
        file = tmp_path / f"{number}.yaml"
        if name in PLACES:
            fifty_megabytes(file)
        else:
            content = FILES[name][0]
            file.write_bytes(content.encode() if isinstance(content, str) else content)
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        done = subprocess.run(
            [sys.executable, "-m", "rightscheck", "check", str(file)], capture_output=True, check=False, timeout=60
        )
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        spent.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
        assert (done.returncode, done.stdout) == (2, b""), name
        assert done.stderr.startswith(f"{file}:".encode()), name
    assert max(spent) < SECONDS, dict(zip(names, spent, strict=True))
    assert list(here.iterdir()) == []
