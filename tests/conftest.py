"""What holds for every test."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from xdist.scheduler import LoadGroupScheduling

if TYPE_CHECKING:
    from xdist.remote import Producer

# Workers keep documents and clients for the whole run; walking them again and again finds no waste.
gc.set_threshold(200_000, 20, 20)


class _FileByFile(LoadGroupScheduling):
    """A file is one worker's, which makes once what its tests share; but tests of a group of their own are that
    group's."""

    def _split_scope(self, nodeid: str) -> str:
        group = super()._split_scope(nodeid)
        return nodeid.partition("::")[0] if group == nodeid else group


def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> _FileByFile:
    return _FileByFile(config, log)


def pytest_xdist_auto_num_workers() -> int:
    """One more than there are cores: some tests wait for a server that makes them wait."""
    return (os.cpu_count() or 1) + 1


@pytest.fixture
def only_what_is_new() -> Iterator[None]:
    """While the test runs, looking for waste leaves out what the tests before it left behind: that takes long."""
    gc.freeze()
    yield
    gc.unfreeze()
