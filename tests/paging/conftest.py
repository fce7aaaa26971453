from __future__ import annotations

from collections.abc import Iterator

import pytest
from paging.flavours import FLAVOURS, Flavour
from support.server import Server


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as server:
        yield server


@pytest.fixture(params=FLAVOURS, ids=[flavour.name for flavour in FLAVOURS])
def flavour(request: pytest.FixtureRequest, server: Server) -> Flavour:
    twin: Flavour = request.param(base_url=server.url, token="secret")
    return twin
