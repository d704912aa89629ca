"""ZIP files: written so that the same content gives the same bytes, read without trusting them."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from typing import Final

MOST_MEMBERS: Final = 1_000
MOST_BYTES: Final = 256_000_000
"""How large the content of a ZIP may be, unpacked."""
_EPOCH: Final = (1980, 1, 1, 0, 0, 0)


def zipped(files: Mapping[str, bytes]) -> bytes:
    """Files by name as a ZIP, in the order in which they are given."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            info = zipfile.ZipInfo(name, _EPOCH)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = 0o644 << 16
            info.create_system = 3
            archive.writestr(info, data)
    return out.getvalue()


def member(data: bytes, name: str) -> bytes:
    """One file of a ZIP; nothing is written to disk, so names with `..` lead nowhere.

    Raises:
        ValueError: it is no ZIP, has no such file, or is too large when unpacked.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            infos = archive.infolist()
            if len(infos) > MOST_MEMBERS or sum(info.file_size for info in infos) > MOST_BYTES:
                raise ValueError("this archive is too large. Split it.")
            if name not in {info.filename for info in infos}:
                raise ValueError(f"there is no {name} in this archive. Name the archive that has one.")
            # The size that is announced may be false: no more is read than is allowed.
            with archive.open(name) as stream:
                content = stream.read(MOST_BYTES + 1)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, OSError, EOFError):
        raise ValueError("this is no ZIP file that can be read. Export it again.") from None
    if len(content) > MOST_BYTES:
        raise ValueError("this archive is too large. Split it.")
    return content
