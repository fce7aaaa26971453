"""A browser for the tests of one module that read the html report in one."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

import pytest
from diff.browser import Opened, Reader, Show, started
from sdkforge.diff.model import Diff
from sdkforge.diff.reports.html import render


# Not for the whole session: its driver keeps an event loop running, beside which no asynchronous test can run.
@pytest.fixture(scope="module")
def reader() -> Iterator[Reader]:
    with started() as running:
        yield running


@pytest.fixture
def show(reader: Reader, tmp_path: Path) -> Show:
    """Opens the report of a comparison."""

    def shown(diff: Diff, fragment: str = "", **options: Any) -> AbstractContextManager[Opened]:
        return reader.opened(render(diff), tmp_path, fragment, **options)

    return shown
