"""The key of a version: who is who. It is only written sealed with age (https://age-encryption.org)."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import NamedTuple


class Entry(NamedTuple):
    """What stands for a person or a private text.

    Attributes:
        shown: as it stands in the documents.
        real: the name or text, then its other spellings.
    """

    shown: str
    kind: str
    real: tuple[str, ...]


class Key(NamedTuple):
    """What leads back from a version to its file.

    Attributes:
        case: the id of the version, and that of the file.
        title: of the case, as the file has it.
        file_sha256: the digest of the file, which the documents do not show: with it one could test a guess at a name.
        version_sha256: the digest of the version, which stands in the receipts of its documents.
        people, acts, sources: the ids of the file by those of the version, where they differ.
    """

    case: tuple[str, str]
    title: str
    file_sha256: str
    version_sha256: str
    entries: tuple[Entry, ...]
    people: Mapping[str, str]
    acts: Mapping[str, str]
    sources: Mapping[str, str]

    def to_json(self) -> str:
        """The key as JSON."""
        shown, real = self.case
        made = {
            "case": {"shown": shown, "real": real, "title": self.title},
            "file_sha256": self.file_sha256,
            "version_sha256": self.version_sha256,
            "names": [
                {
                    "shown": one.shown,
                    "kind": one.kind,
                    "real": one.real[0],
                    "also": list(one.real[1:]),
                }
                for one in self.entries
            ],
            "people": dict(self.people),
            "acts": dict(self.acts),
            "sources": dict(self.sources),
        }
        return json.dumps(made, ensure_ascii=False, indent=1) + "\n"


def sealed(keys: Iterable[Key], *, recipients: Iterable[str] = (), passphrase: str = "") -> bytes:
    """Keys sealed with age, as one JSON list; nothing is written anywhere. `age -d` opens it.

    Args:
        recipients: public keys of age (`age1…`), any of whose owners can open it; none to seal with the passphrase.

    Raises:
        ValueError: a recipient is no public key of age, or there is neither recipient nor passphrase.
    """
    import pyrage

    text = f"[{','.join(key.to_json() for key in keys)}]\n".encode()
    try:
        known = [pyrage.x25519.Recipient.from_str(one.strip()) for one in recipients]
    except pyrage.RecipientError:
        message = "this is no public key of age. It begins with age1; `age-keygen` makes one."
        raise ValueError(message) from None
    if known:
        return bytes(pyrage.encrypt(text, known))
    if not passphrase:
        raise ValueError("a key is sealed for a recipient or with a passphrase. Name one.")
    return bytes(pyrage.passphrase.encrypt(text, passphrase))
