"""The package of a DOCX file: parts and their relations, in a ZIP file that is the same for the same parts."""

from __future__ import annotations

import zipfile
from collections.abc import Iterable
from io import BytesIO
from typing import Final, NamedTuple

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.package import OpcPackage
from docx.opc.packuri import PackURI
from docx.opc.part import Part

_NO_TIME: Final = (1980, 1, 1, 0, 0, 0)
"""The earliest time that a ZIP file can hold."""


class File(NamedTuple):
    """A part that belongs to the body, by the name with which the body refers to it."""

    name: str
    path: str
    content_type: str
    relation: str
    data: bytes


def packed(body: bytes, files: Iterable[File], properties: bytes) -> bytes:
    """The package of a body, the files that belong to it, and the properties of the document."""
    package = OpcPackage()
    main = Part(PackURI("/word/document.xml"), CONTENT_TYPE.WML_DOCUMENT_MAIN, body)
    package.relate_to(main, RELATIONSHIP_TYPE.OFFICE_DOCUMENT)
    about = Part(PackURI("/docProps/core.xml"), CONTENT_TYPE.OPC_CORE_PROPERTIES, properties)
    package.relate_to(about, RELATIONSHIP_TYPE.CORE_PROPERTIES)
    for file in files:
        main.load_rel(file.relation, Part(PackURI(f"/{file.path}"), file.content_type, file.data), file.name)
    saved = BytesIO()
    package.save(saved)
    return _timeless(saved)


def _timeless(saved: BytesIO) -> bytes:
    """The same ZIP file with nothing in it of the time and the machine on which it was made."""
    out = BytesIO()
    with zipfile.ZipFile(saved) as source, zipfile.ZipFile(out, "w") as target:
        for name in source.namelist():
            entry = zipfile.ZipInfo(name, _NO_TIME)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 0
            target.writestr(entry, source.read(name))
    return out.getvalue()
