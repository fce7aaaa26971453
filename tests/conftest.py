"""What holds for every test."""

from __future__ import annotations

import gc
import os

# Workers keep documents and clients for the whole run; walking them again and again finds no waste.
gc.set_threshold(200_000, 20, 20)


def pytest_xdist_auto_num_workers() -> int:
    """One more than there are cores: some tests wait for a server that makes them wait."""
    return (os.cpu_count() or 1) + 1
