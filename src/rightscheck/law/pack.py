"""A rule pack: a folder of YAML files, read and checked as a whole, and kept compiled in the user's cache.

The cache holds JSON under a name made of the content, so it can be deleted, shared between processes and found damaged
without harm.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
from collections.abc import Mapping
from functools import cached_property
from pathlib import Path
from typing import Final

from pydantic import BaseModel, ValidationError

from rightscheck import __version__
from rightscheck.law.authorities import Authorities, Authority
from rightscheck.law.forms import Form
from rightscheck.law.forums import Forum
from rightscheck.law.instruments import Instrument, PartyTables
from rightscheck.law.model import Model
from rightscheck.law.norms import CHECKED, Concept, Norm
from rightscheck.law.standards import Standards
from rightscheck.law.states import States
from rightscheck.law.vocabulary import Predicate, Subjects, Vocabulary, VocabularyFile
from rightscheck.marks import file_mark
from rightscheck.packaged import packaged
from rightscheck.problems import InputError, Problem
from rightscheck.strictyaml import Document, examine, read_text
from rightscheck.validation import M, validate

CACHE_FORMAT = 3
FILES: Final = ("subjects.yaml", "states.yaml", "standards.yaml", "authorities.yaml")
FOLDERS: Final = ("vocabulary", "instruments", "concepts", "norms", "forums", "forms")


class Pack(Model):
    """Everything the law says, typed. `digest` identifies the content of the folder it came from; `files` has the mark
    of each of its files, see `rightscheck.marks`."""

    digest: str
    files: Mapping[str, str]
    vocabulary: Vocabulary
    states: States
    standards: Standards
    instruments: Mapping[str, Instrument]
    authorities: Mapping[str, Authority]
    concepts: Mapping[str, Concept]
    norms: Mapping[str, Norm]
    forums: Mapping[str, Forum] = {}
    forms: Mapping[str, Form] = {}

    @cached_property
    def parties(self) -> PartyTables:
        """Who is bound by what, and when."""
        return PartyTables(self.instruments, {**self.states.former, **self.states.special})

    def citation(self, norm: Norm) -> str:
        """The pinpoint as a lawyer writes it: the short name of the instrument and `art 36(1)(b)`."""
        short = self.instruments[norm.cite.instrument].citation.short
        if norm.cite.text:
            return f"{short} {norm.cite.text}"
        paragraph = norm.cite.paragraph
        if paragraph and not paragraph.startswith("("):
            number, bracket, rest = paragraph.partition("(")
            paragraph = f"({number}){bracket}{rest}"
        return f"{short} art {norm.cite.article}{paragraph}" if norm.cite.article else short


def packaged_rules() -> Path:
    """The rule pack that came with the program."""
    return packaged("rules")


def load_pack(folder: Path | None = None, *, cache: bool = True) -> Pack:
    """Load a rule pack (default: the one that came with the program).

    Raises:
        InputError: with every problem of every file.
    """
    root = packaged_rules() if folder is None else folder
    texts = _read(root)
    digest = _digest(texts)
    kept = kept_file(digest) if cache else None
    if kept is not None:
        pack = from_cache(kept, digest)
        if pack is not None:
            return pack
    pack = _build(root, texts, digest)
    if kept is not None:
        to_cache(kept, pack)
    return pack


def _read(root: Path) -> dict[str, str]:
    if not root.is_dir():
        raise InputError([Problem(str(root), 0, 0, "", "this is not a folder. Name a folder with a rule pack.")])
    files = yaml_files(root, "*.yaml")
    if not files:
        raise InputError([Problem(str(root), 0, 0, "", "there are no .yaml files in this folder. Name a rule pack.")])
    ending = "the files of a rule pack end in .yaml, so this one would not be read. Rename it."
    problems = [Problem(str(path), 0, 0, "", ending) for path in yaml_files(root, "*.yml")]
    texts: dict[str, str] = {}
    for path in files:
        try:
            texts[path.relative_to(root).as_posix()] = read_text(path)
        except InputError as error:
            problems += error.problems
    if problems:
        raise InputError(problems)
    return texts


def yaml_files(root: Path, *patterns: str) -> list[Path]:
    """The files below a folder, in order; hidden ones are left out, a broken link is kept, so that it is noticed."""
    found = {path for pattern in patterns for path in root.rglob(pattern) if not path.is_dir()}
    return sorted(path for path in found if not any(part.startswith(".") for part in path.relative_to(root).parts))


def _digest(texts: Mapping[str, str]) -> str:
    total = hashlib.sha256()
    for name, text in sorted(texts.items()):
        total.update(f"{name}\0{len(text)}\0".encode())
        total.update(text.encode())
    return total.hexdigest()


class _Reader:
    """Reads the files of one pack and collects what is wrong with them."""

    def __init__(self, root: Path, texts: Mapping[str, str]) -> None:
        self.root = root
        self.texts = texts
        self.problems: list[Problem] = []
        self.documents: dict[str, Document] = {}

    def places(self) -> None:
        """A file outside the known places would say nothing."""
        for name in self.texts:
            if name not in FILES and name.partition("/")[0] not in FOLDERS:
                known = ", ".join((*FILES, *(f"{folder}/" for folder in FOLDERS)))
                message = f"a rule pack has no such file. Move it to one of {known}, or delete it."
                self.problems.append(Problem(str(self.root / name), 0, 0, "", message))

    def document(self, name: str) -> Document | None:
        try:
            self.documents[name], problems = examine(self.texts[name], str(self.root / name), private=False)
            self.problems += problems
        except InputError as error:
            self.problems += error.problems
        return self.documents.get(name)

    def validated(self, model: type[M], document: Document, kind: str) -> M | None:
        made, problems = validate(model, document, kind=kind)
        # What the reader of YAML already complains of is not said a second time in other words.
        said = {(problem.file, problem.line, problem.column) for problem in self.problems}
        self.problems += [problem for problem in problems if (problem.file, problem.line, problem.column) not in said]
        return made

    def one(self, name: str, model: type[M]) -> M | None:
        if name not in self.texts:
            self.problems.append(
                Problem(str(self.root / name), 0, 0, "", "this file is missing from the rule pack. Add it.")
            )
            return None
        document = self.document(name)
        if document is None:
            return None
        return self.validated(model, document, name.removesuffix(".yaml"))

    def many(self, folder: str, model: type[M], key: str) -> dict[str, M]:
        """Every file of a folder by the value of its field `key`, which must be the name of the file."""
        found: dict[str, M] = {}
        for name in self.texts:
            if not name.startswith(f"{folder}/"):
                continue
            document = self.document(name)
            if document is None:
                continue
            made = self.validated(model, document, folder.rstrip("s"))
            if made is None:
                continue
            identifier = str(getattr(made, key))
            if identifier.casefold() != Path(name).stem.casefold():
                self.problems.append(
                    document.problem((key,), f"the file must be named after this ({identifier}.yaml). Rename one.")
                )
            elif identifier in found:
                self.problems.append(document.problem((key,), "another file of the pack has this name. Rename one."))
            else:
                found[identifier] = made
        return found


def _build(root: Path, texts: Mapping[str, str], digest: str) -> Pack:
    reader = _Reader(root, texts)
    reader.places()
    subjects = reader.one("subjects.yaml", Subjects)
    states = reader.one("states.yaml", States)
    standards = reader.one("standards.yaml", Standards)
    authorities = reader.one("authorities.yaml", Authorities)
    instruments = reader.many("instruments", Instrument, "instrument")
    concepts = reader.many("concepts", Concept, "concept")
    norms = reader.many("norms", Norm, "norm")
    forums = reader.many("forums", Forum, "forum")
    forms = reader.many("forms", Form, "form")
    predicates: dict[str, Predicate] = {}
    for subject, file in reader.many("vocabulary", VocabularyFile, "subject").items():
        document = next(
            document
            for name, document in reader.documents.items()
            if name.startswith("vocabulary/") and Path(name).stem.casefold() == subject.casefold()
        )
        for name, predicate in file.predicates.items():
            if name in predicates:
                reader.problems.append(
                    document.problem(("predicates", name), "another file declares this predicate. Keep one.")
                )
            predicates[name] = predicate.model_copy(update={"name": name, "subject": subject})
    if reader.problems or subjects is None or states is None or standards is None or authorities is None:
        raise InputError(reader.problems)
    pack = Pack(
        digest=digest,
        files={name: file_mark(text) for name, text in sorted(texts.items())},
        vocabulary=Vocabulary(subjects=subjects, predicates=dict(sorted(predicates.items()))),
        states=states,
        standards=standards,
        instruments=dict(sorted(instruments.items())),
        authorities=dict(sorted(authorities.authorities.items())),
        concepts=dict(sorted(concepts.items())),
        norms=dict(sorted(norms.items())),
        forums=dict(sorted(forums.items())),
        forms=dict(sorted(forms.items())),
    )
    from rightscheck.law.references import check_references  # a pack from the cache was checked before it was kept

    problems = check_references(pack, reader.documents)
    if problems:
        raise InputError(problems)
    return pack


def kept_file(digest: str) -> Path | None:
    """Where the compiled form of a pack is kept, by its digest; None where nothing is to be kept."""
    from platformdirs import user_cache_path

    folder = os.environ.get("RIGHTSCHECK_CACHE")
    if folder == "":
        return None
    base = Path(folder) if folder else user_cache_path("rightscheck")
    if not folder and not base.is_absolute():  # no home: never the folder that happens to be the current one
        return None
    return base / f"law-{CACHE_FORMAT}-{__version__}-{digest[:32]}.json"


def from_cache(file: Path, digest: str) -> Pack | None:
    """A pack that was kept, if it is whole and of this digest."""
    try:
        checksum, _, body = file.read_bytes().partition(b"\n")
    except OSError:
        return None
    if checksum.decode("ascii", "replace") != hashlib.sha256(body).hexdigest():
        return None
    try:
        pack = Pack.model_validate_json(body, context=CHECKED)
    except ValidationError:
        return None
    return pack if pack.digest == digest else None


def to_cache(file: Path, pack: BaseModel) -> None:
    """Keep the compiled form of a pack."""
    body = pack.model_dump_json(exclude_unset=True, by_alias=True).encode()
    partial = file.with_name(f"{file.name}.{os.getpid()}.part")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        partial.write_bytes(hashlib.sha256(body).hexdigest().encode() + b"\n" + body)
        partial.replace(file)
    except OSError:  # a cache that cannot be written is only slower
        with contextlib.suppress(OSError):
            partial.unlink()
