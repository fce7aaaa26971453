"""What a comparison costs, in CPU time and memory of the whole process, beside `redocly diff` in the same run.

    .venv/bin/python scripts/bench_diff.py [DOCUMENT] [--rounds N]

The document is compared with itself, with a copy of 76 edits, and four times as large. Rounds of both commands take
turns, and the ratio is that of their medians, so that a noisy machine slows both. Without DOCUMENT it is the vendor's,
or the latest release where that is not beside this checkout. `redocly` is found on PATH, or named by REDOCLY.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "tests"))

UPSTREAM = ROOT / ".." / "shared" / "upstream" / "ampeco-public-api-3.110.0.json"
RELEASE = ROOT / "spec" / "releases" / "v3.110.0.yaml"
EDITS = 76
TIMES = 4
OWN = [str(ROOT / ".venv" / "bin" / "sdkforge"), "diff"]
QUIET = {"REDOCLY_TELEMETRY": "off", "REDOCLY_SUPPRESS_UPDATE_NOTICE": "true", "NO_COLOR": "1"}


@dataclass(frozen=True)
class Cost:
    """Of one run: CPU seconds, its own and the system's for it, and the most memory it held, in MB."""

    seconds: float
    megabytes: float


def run(command: list[str], folder: Path) -> Cost:
    """Run a command to its end. Exit 1 says that something differs."""
    process = subprocess.Popen(
        command,
        cwd=folder,
        env={**os.environ, **QUIET},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in (0, 1):
        raise SystemExit(f"{' '.join(command)}: exit {process.returncode}")
    return Cost(used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


def edited(data: Any) -> tuple[Any, Any, int]:
    """A document, a copy with edits of as many kinds at places picked by chance, the same every time, and their number.

    An edit may need something to be there first; then that is in both.
    """
    from diff.edits import applied, chosen
    from diff.edits_atlas import Atlas
    from diff.test_edits import FINDING

    atlas, touched, edits = Atlas(data), set[str](), []
    kinds = [kind for module in FINDING for kind in module.kinds() if kind.most > 1]
    # The stride has no divisor in common with their number, so it comes past every kind, near ones far apart.
    stride = next(step for step in range(len(kinds) // EDITS, len(kinds)) if math.gcd(step, len(kinds)) == 1)
    for number in range(len(kinds)):
        if len(edits) < EDITS:
            kind = replace(kinds[number * stride % len(kinds)], most=1)
            edits += [edit for edit in chosen(kind, atlas, "bench", touched) if edit.expected]
    return *applied(data, edits), len(edits)


def larger(data: Any, times: int) -> Any:
    """Every path and component so many times, each copy under names of its own."""
    text = json.dumps({key: data[key] for key in ("paths", "components")})
    paths, components = dict(data["paths"]), {kind: dict(held) for kind, held in data["components"].items()}
    for number in range(1, times):
        renamed = text
        for kind in components:
            renamed = renamed.replace(f'"#/components/{kind}/', f'"#/components/{kind}/Copy{number}')
        copy = json.loads(renamed)
        paths |= {f"/copy{number}{path}": _identified(item, number) for path, item in copy["paths"].items()}
        for kind, held in copy["components"].items():
            components[kind] |= {f"Copy{number}{name}": node for name, node in held.items()}
    return {**data, "paths": paths, "components": components}


def _identified(item: Any, number: int) -> Any:
    for operation in item.values():
        if isinstance(operation, dict) and "operationId" in operation:
            operation["operationId"] += f"Copy{number}"
    return item


def prepare(document: Path, folder: Path) -> None:
    """Write the documents to compare."""
    from support.documents import read

    base, revision, count = edited(read(document))
    files = {"base": base, "same": base, "edited": revision}
    files |= {f"{name}-large": larger(data, TIMES) for name, data in files.items()}
    for name, tree in files.items():
        (folder / f"{name}.json").write_text(
            json.dumps(tree, ensure_ascii=False, separators=(",", ":")), encoding="utf-8"
        )
    print(f"{document.name}, {(folder / 'base.json').stat().st_size / 1e6:.1f} MB as it is compared; {count} edits")


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("document", nargs="?", type=Path, default=UPSTREAM if UPSTREAM.is_file() else RELEASE)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--prepare", type=Path, help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.prepare:
        prepare(asked.document, asked.prepare)
        return 0
    peer = shutil.which(os.environ.get("REDOCLY") or "redocly")
    if peer is None:
        print("redocly is not on PATH and REDOCLY does not name it: `npm install @redocly/cli` installs it.")
    with tempfile.TemporaryDirectory() as folder:
        # In a process of its own: what this one holds would count as memory of those it starts.
        subprocess.run([sys.executable, __file__, str(asked.document), "--prepare", folder], check=True)
        for what, other in (("with itself", "same"), ("with the edited copy", "edited")):
            small = compare(what, "base", other, peer, folder, asked.rounds)
            rounds = max(asked.rounds // 3, 1)
            large = compare(f"{TIMES} ×, {what}", "base-large", f"{other}-large", peer, folder, rounds)
            print(f"{TIMES} times the document, {what}: {large / small:.1f} × the CPU time")
    return 0


def compare(what: str, base: str, revision: str, peer: str | None, folder: str, rounds: int) -> float:
    """Print what both commands take for one pair; the seconds of ours."""
    pair = [f"{base}.json", f"{revision}.json"]
    own, theirs = [], []
    for _ in range(rounds):
        own.append(run([*OWN, *pair], Path(folder)))
        if peer:
            theirs.append(run([peer, "diff", *pair], Path(folder)))
    seconds, megabytes = medians(own)
    line = f"{what}: sdkforge {seconds:.2f} s, {megabytes:.0f} MB"
    if theirs:
        other, memory = medians(theirs)
        line += f"; redocly {other:.2f} s, {memory:.0f} MB; {seconds / other:.2f} × the CPU time"
    print(line, flush=True)
    return seconds


def medians(costs: list[Cost]) -> tuple[float, float]:
    """Seconds and megabytes."""
    return statistics.median(cost.seconds for cost in costs), statistics.median(cost.megabytes for cost in costs)


if __name__ == "__main__":
    raise SystemExit(main())
