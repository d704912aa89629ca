"""The compiled law in the user's cache: never in the way, never believed where it is damaged, never about a case."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

from rightscheck import Pack, load_law

from .packs import FEATURES, SMALL, Copy, copy_of

LOAD = "import sys; from rightscheck import load_law; print(load_law(sys.argv[1] if sys.argv[1:] else None).digest)"


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "cache"
    monkeypatch.setenv("RIGHTSCHECK_CACHE", str(folder))
    return folder


@pytest.fixture
def pack(tmp_path: Path) -> Copy:
    return copy_of(SMALL, FEATURES, tmp_path)


def kept(cache: Path) -> list[Path]:
    return sorted(cache.iterdir()) if cache.is_dir() else []


def same(first: Pack, second: Pack) -> bool:
    return first.model_dump_json(by_alias=True) == second.model_dump_json(by_alias=True)


def test_a_pack_is_kept_where_the_variable_says(cache: Path, pack: Copy) -> None:
    law = pack.load()
    [file] = kept(cache)
    assert law.digest[:32] in file.name
    assert same(pack.load(), law)
    assert kept(cache) == [file]


def test_the_shipped_law_is_the_same_from_the_cache(cache: Path) -> None:
    built, again = load_law(), load_law()
    assert len(kept(cache)) == 1
    assert same(built, again)
    assert built.norms == again.norms
    assert built.vocabulary == again.vocabulary
    assert built.instruments == again.instruments


def test_an_empty_variable_keeps_nothing(tmp_path: Path, pack: Copy, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RIGHTSCHECK_CACHE", "")
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "home" / "cache"))
    pack.load()
    assert not (tmp_path / "home").exists()


def test_without_a_home_nothing_is_written_where_one_stands(
    pack: Copy, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = tmp_path / "here"
    here.mkdir()
    monkeypatch.chdir(here)
    monkeypatch.delenv("RIGHTSCHECK_CACHE", raising=False)
    monkeypatch.setattr("platformdirs.user_cache_path", lambda name: Path("~") / name)
    pack.load()
    assert list(here.iterdir()) == []


def test_a_changed_rule_is_seen_at_once(cache: Path, pack: Copy) -> None:
    before = pack.load()
    after = pack.change("norms/tt/tt-1.yaml", "title: No removal to danger", "title: Nobody is sent into danger").load()
    assert after.digest != before.digest
    assert after.norms["tt-1"].title == "Nobody is sent into danger"
    assert len(kept(cache)) == 2


def test_a_broken_rule_is_an_error_although_the_good_one_is_kept(cache: Path, pack: Copy) -> None:
    pack.load()
    pack.change("norms/tt/tt-1.yaml", "fact: traits", "fact: trait")
    assert pack.problems() == [
        "norms/tt/tt-1.yaml:28:13: breach.for[1].fact: there is no fact predicate 'trait'. Did you mean 'traits'?"
    ]
    assert len(kept(cache)) == 1


def signed(body: bytes) -> bytes:
    return hashlib.sha256(body).hexdigest().encode() + b"\n" + body


DAMAGE = {
    "empty": lambda raw: b"",
    "cut off": lambda raw: raw[: len(raw) // 2],
    "one byte changed": lambda raw: raw.replace(b"danger", b"dancer", 1),
    "not ours": lambda raw: b"\x00\xff" * 1000,
    "no text": lambda raw: b"\n\n\n",
    "signed, but no pack": lambda raw: signed(b'{"a": 1}'),
    "signed, but no JSON": lambda raw: signed(b"{"),
    "signed, but another pack": lambda raw: signed(raw.partition(b"\n")[2].replace(b'{"digest":"', b'{"digest":"0')),
}


@pytest.mark.parametrize("damage", DAMAGE.values(), ids=DAMAGE.keys())
def test_a_damaged_file_is_ignored_and_made_anew(cache: Path, pack: Copy, damage: object) -> None:
    law = pack.load()
    [file] = kept(cache)
    good = file.read_bytes()
    file.write_bytes(damage(good))  # type: ignore[operator]
    assert file.read_bytes() != good
    assert same(pack.load(), law)
    assert file.read_bytes() == good


def test_another_pack_under_the_name_of_this_one_is_not_believed(cache: Path, pack: Copy, tmp_path: Path) -> None:
    law = pack.load()
    [file] = kept(cache)
    other = pack.change("norms/tt/tt-1.yaml", "is: [grave]", "is: [grave, slight]").load()
    [strange] = [found for found in kept(cache) if found != file]
    good = strange.read_bytes()
    strange.write_bytes(file.read_bytes())
    assert same(pack.load(), other)
    assert not same(pack.load(), law)
    assert strange.read_bytes() == good


def test_a_folder_in_the_place_of_the_file(cache: Path, pack: Copy) -> None:
    law = pack.load()
    [file] = kept(cache)
    file.unlink()
    file.mkdir()
    assert same(pack.load(), law)
    assert kept(cache) == [file], "nothing half-written is left"


def test_a_file_in_the_place_of_the_folder(cache: Path, pack: Copy) -> None:
    cache.write_text("not a folder")
    assert pack.problems() == []
    assert cache.read_text() == "not a folder"


def test_a_folder_that_cannot_be_made(pack: Copy, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RIGHTSCHECK_CACHE", f"{os.devnull}/cache")
    assert pack.problems() == []


def test_a_full_disk_leaves_nothing_behind(cache: Path, pack: Copy, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(self: Path, data: bytes) -> int:
        with self.open("wb") as file:
            file.write(data[:10])
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    assert pack.problems() == []
    assert kept(cache) == []


def test_the_folder_may_be_deleted_at_any_time(cache: Path, pack: Copy) -> None:
    law = pack.load()
    for file in kept(cache):
        file.unlink()
    cache.rmdir()
    assert same(pack.load(), law)
    assert len(kept(cache)) == 1


def test_several_first_runs_at_once(cache: Path) -> None:
    environment = {**os.environ, "RIGHTSCHECK_CACHE": str(cache)}
    runs = [
        subprocess.Popen([sys.executable, "-c", LOAD], env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        for _ in range(3)
    ]
    said = [run.communicate(timeout=60) for run in runs]
    assert [run.returncode for run in runs] == [0, 0, 0], said
    assert len({out for out, _ in said}) == 1
    assert len(kept(cache)) == 1, "one whole file and no part of one"
    assert load_law().digest == said[0][0].decode().strip()
