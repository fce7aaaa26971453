"""The table of what is recorded: per release and resource, operations with their request, answers and refusals."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ..api.config import Config
from ..api.walk import OperationNode, operations, resolver
from ..document import Document
from .exchange import Recorded
from .faults import FAULTS

__all__ = ["Covered", "covered", "gaps", "table"]


@dataclass(frozen=True)
class Covered:
    """What is recorded of one release.

    documented: its operations, each with the statuses that it documents. seen: the statuses recorded of each. calls:
    how many calls of each. faults: as the recorder stored them.
    """

    name: str
    documented: Mapping[str, frozenset[str]]
    resources: Mapping[str, str]
    seen: Mapping[str, frozenset[str]]
    calls: Mapping[str, int]
    faults: Mapping[str, Mapping[str, Sequence[str]]]


def covered(
    name: str, document: Document, config: Config, recorded: Iterable[Recorded], faults: Mapping[str, Any]
) -> Covered:
    """Hold what is recorded against what a release documents."""
    found = operations(document, config, resolver(document))
    seen: dict[str, set[str]] = defaultdict(set)
    calls: dict[str, int] = defaultdict(int)
    for item in recorded:
        seen[item.operation] |= {str(exchange.reply.status) for exchange in item.exchanges}
        calls[item.operation] += 1
    return Covered(
        name,
        {node.route.key: _statuses(node) for node in found},
        {node.route.key: node.route.resource[0] for node in found},
        {key: frozenset(statuses) for key, statuses in seen.items()},
        calls,
        faults,
    )


def _statuses(node: OperationNode) -> frozenset[str]:
    return frozenset(code for code, _ in node.responses if code.isdigit())


def gaps(item: Covered) -> list[str]:
    """What a release documents and nobody recorded, and the other way round, a line each."""
    lines = []
    for key, statuses in item.documented.items():
        missing = sorted(statuses - item.seen.get(key, frozenset()))
        if key not in item.seen:
            lines.append(f"`{key}`: nothing is recorded")
        elif missing:
            lines.append(f"`{key}`: no {', '.join(missing)}")
    lines += [f"`{key}`: recorded, but no operation of the release" for key in item.seen if key not in item.documented]
    return lines


def table(items: Sequence[Covered]) -> str:
    """The page, in Markdown."""
    parts = [_HEAD, "## Releases\n\n", _summary(items)]
    for item in items:
        parts += [f"\n## {item.name}\n\n", _resources(item), _gaps(item)]
    parts.append(_faults(items))
    return "".join(parts)


_HEAD = """# What is recorded

Made by `sdkforge record`; not written by hand. `tests/fixtures/` holds a file for each resource of each release: calls
of the client as Python, the request that each became, and the answers that it got. The tests replay all of them.

- **request**: operations with a recorded request. **calls**: how often they are called, each with its own arguments or
  another answer.
- **answers**: documented successes that are recorded. **refusals**: documented 4xx and 5xx that are.

"""


def _counts(item: Covered, keys: Iterable[str]) -> list[str]:
    chosen = list(keys)

    def share(good: bool) -> str:
        pairs = [(key, code) for key in chosen for code in item.documented[key] if code.startswith("2") is good]
        return f"{sum(code in item.seen.get(key, ()) for key, code in pairs)} of {len(pairs)}"

    recorded = sum(key in item.seen for key in chosen)
    calls = sum(item.calls.get(key, 0) for key in chosen)
    return [f"{recorded} of {len(chosen)}", str(calls), share(True), share(False)]


def _rows(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [head, ["---", *["--:"] * (len(head) - 1)], *rows]
    return "".join(f"| {' | '.join(cells)} |\n" for cells in lines)


def _summary(items: Sequence[Covered]) -> str:
    head = ["release", "request", "calls", "answers", "refusals"]
    return _rows(head, [[item.name, *_counts(item, item.documented)] for item in items])


def _resources(item: Covered) -> str:
    by_resource: dict[str, list[str]] = defaultdict(list)
    for key, resource in item.resources.items():
        by_resource[resource].append(key)
    head = ["resource", "request", "calls", "answers", "refusals"]
    return _rows(head, [[f"`{name}`", *_counts(item, keys)] for name, keys in sorted(by_resource.items())])


def _gaps(item: Covered) -> str:
    lines = gaps(item)
    return "\nNothing documented is missing.\n" if not lines else "\nMissing:\n\n" + "".join(f"- {x}\n" for x in lines)


def _faults(items: Sequence[Covered]) -> str:
    concerned: dict[tuple[str, str], dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for item in items:
        for side, operations_ in sorted(item.faults.items(), reverse=True):
            for key, names in operations_.items():
                for name in names:
                    concerned[name, side][key].append(item.name)
    if not concerned:
        return ""
    parts = [
        "\n## Faults of the description\n\n",
        "The mock server checks requests and answers against the description. What it refused for one of these reasons "
        "was\nrecorded against the same description without the fault; it refused nothing else.\n",
    ]
    for fault in FAULTS:
        for side in ("requests", "answers"):
            found = concerned.get((fault.name, side))
            if found:
                parts.append(f"\n**{fault.name}**, in {side}: {fault.reason}\n\n")
                parts += [f"- `{key}` ({', '.join(names)})\n" for key, names in sorted(found.items())]
    return "".join(parts)
