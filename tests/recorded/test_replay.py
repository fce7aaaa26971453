"""Every recorded exchange of every release, made again by the client of that release, sync and async."""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType

import pytest
from recorded.fixtures import RELEASES, recorded_of, resources
from recorded.replay import FLAVOURS, replay

# A release in one process: the other need not build what reads its answers too.
FILES = [
    pytest.param(release, resource, marks=pytest.mark.xdist_group(release))
    for release in RELEASES
    for resource in resources(release)
]


@pytest.mark.block_network
@pytest.mark.parametrize(("release", "resource"), FILES)
async def test_replay(release: str, resource: str, client_of: Callable[[str], ModuleType]) -> None:
    recorded = recorded_of(release, resource)

    for flavour in FLAVOURS:
        await replay(client_of(release), recorded, flavour)
