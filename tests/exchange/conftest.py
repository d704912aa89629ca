"""Dossiers for the tests of exchange."""

from __future__ import annotations

import pytest

from rightscheck.casefile.load import load_case
from rightscheck.inference.derive import Deriver
from rightscheck.law.pack import Pack
from rightscheck.packaged import packaged
from rightscheck.report.dossier import Dossier
from rightscheck.reporting import dossier


@pytest.fixture(scope="session")
def founding(pack: Pack, deriver: Deriver) -> Dossier:
    return dossier(load_case(packaged("cases") / "shalabayeva.yaml", pack), pack, deriver=deriver)
