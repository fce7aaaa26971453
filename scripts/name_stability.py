"""Try every operation: does removing it, or adding a copy of it, rename a class of anything else?

    .venv/bin/python scripts/name_stability.py [--every N] [--workers N]

The fair sample of it is in tests/naming; this takes some minutes. Exits 1 where a name changed.
"""

from __future__ import annotations

import argparse
import multiprocessing
import os
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))

from naming.stability import ELSEWHERE, Upstream, operations, with_copy, without

_UPSTREAM: list[Upstream] = []


def _start() -> None:
    _UPSTREAM.append(Upstream.read())


def tried(number: int) -> list[str]:
    """What was renamed when operation `number` was removed, or copied to one of the other places."""
    upstream = _UPSTREAM[0]
    path, method = operations(upstream.data)[number]
    where = list(ELSEWHERE)[number % len(ELSEWHERE)]
    told: list[str] = []
    for what, data in (
        ("less", without(upstream.data, path, method)),
        (f"copied to {where},", with_copy(upstream.data, path, method, where, changed=number % 7 != 0)),
    ):
        try:
            found = upstream.renamed(data)
        except Exception as error:  # told like a renaming: the other operations are still to be tried
            found = [f"{type(error).__name__}: {error}"]
        told += [f"{what} {method.upper()} {path}: {item}" for item in found]
    return told


def main() -> int:
    """Try them all and say what was renamed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--every", type=int, default=1, help="only every so many operations")
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 1)
    chosen = parser.parse_args()
    began = time.monotonic()
    numbers = range(0, len(operations(Upstream.read().data)), chosen.every)
    with multiprocessing.Pool(chosen.workers, _start) as pool:
        renamed = [line for lines in pool.imap_unordered(tried, numbers, chunksize=4) for line in lines]
    for line in sorted(renamed):
        print(line)
    print(f"{len(numbers)} operations, each removed and each copied: {len(renamed)} places renamed ", end="")
    print(f"({time.monotonic() - began:.0f} s)")
    return 1 if renamed else 0


if __name__ == "__main__":
    sys.exit(main())
