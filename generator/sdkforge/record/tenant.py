"""Recording from a tenant: what reads, and only what is named besides."""

from __future__ import annotations

import os
import re
import warnings
from collections.abc import Iterable, Sequence
from dataclasses import replace
from types import ModuleType
from typing import Any
from urllib.parse import urlsplit

from ..api.build import build
from ..api.config import Config
from ..api.hoist import hoist
from ..document import Document
from ..errors import InputError
from .calls import read_call, spell
from .cases import Case, cases
from .drive import Tape, client_package
from .exchange import Exchange, Recorded
from .private import Disguise
from .release import Recording
from .scrub import scrubbed
from .vocabulary import Vocabulary

__all__ = ["record_tenant"]

_MOST_PAGES = 2
_PARAMETER = re.compile(r"{[^{}]+}")


def record_tenant(document: Document, config: Config, vocabulary: Vocabulary, also: Sequence[str]) -> Recording:
    """Call what reads at the tenant that the environment names, and the operations in `also` (`METHOD /path`).

    Each is called once, with the arguments that it requires; of a listing two pages are read. An operation on one of
    something is given the first one listed, and left out where none is. Raises InputError where the tenant is not
    named, or `also` names no operation.
    """
    base_url, token = _tenant(config)
    hoisted = hoist(document, config)
    planned = _first_of_each(cases(hoisted, build(document, config), vocabulary, config))
    unknown = [key for key in also if key not in planned]
    if unknown:
        raise InputError(f"there is no operation {unknown[0]}", advice="write it as in: POST /pets/{id}")
    chosen = [case for key, case in planned.items() if key.startswith("GET ") or key in also]
    disguise = Disguise(hoisted, vocabulary, base_url)
    with client_package(document, config) as (package, name), getattr(package, name)(base_url, token) as client:
        visitor = _Visitor(package, client, base_url)
        for case in sorted(chosen, key=lambda case: (case.operation.count("{"), case.operation)):
            visitor.visit(case)
    recorded = [_disguised(item, disguise) for item in visitor.recorded]
    for item in recorded:
        _require_clean(item, (token, urlsplit(base_url).netloc))
    return Recording(len(planned), tuple(recorded), (), {}, tuple(visitor.problems))


def _tenant(config: Config) -> tuple[str, str]:
    prefix = config.environment or "API"
    names = f"{prefix}_BASE_URL", f"{prefix}_TOKEN"
    missing = [name for name in names if not os.environ.get(name)]
    if missing:
        raise InputError(f"{missing[0]} is not set", advice=f"a tenant is named by {names[0]} and {names[1]}")
    return os.environ[names[0]].rstrip("/"), os.environ[names[1]]


def _first_of_each(planned: Iterable[Case]) -> dict[str, Case]:
    found: dict[str, Case] = {}
    for case in planned:
        found.setdefault(case.operation, case)
    return found


class _Visitor:
    """Makes calls, and remembers which ids the listings gave."""

    def __init__(self, package: ModuleType, client: Any, base_url: str) -> None:
        self.recorded: list[Recorded] = []
        self.problems: list[str] = []
        self._package = package
        self._client = client
        self._base_url = base_url
        # Of a path up to a parameter, the first of what it lists.
        self._first: dict[str, Any] = {}

    def visit(self, case: Case) -> None:
        """Make the call of a case, with ids that there are."""
        path = case.operation.partition(" ")[2]
        given = list(case.call.positional)
        for number, parameter in enumerate(_PARAMETER.finditer(path)):
            before = path[: parameter.start()].rstrip("/")
            if isinstance(given[number], int) or before in self._first:
                if before not in self._first:
                    self.problems.append(f"{case.operation}: nothing is listed at {before}")
                    return
                given[number] = self._first[before]
        call = replace(case.call, positional=tuple(given))
        tape = Tape()
        with warnings.catch_warnings(), tape.running():
            warnings.simplefilter("ignore", DeprecationWarning)
            try:
                value = call.on(self._client)
                if isinstance(value, self._package.Page):
                    for number, _ in enumerate(value.pages(), 1):
                        if number == _MOST_PAGES:
                            break
            except self._package.APIStatusError:
                pass
            except self._package.APIError as error:
                self.problems.append(f"{case.operation}: {error}")
                return
        exchanges = tuple(scrubbed(*pair, self._base_url) for pair in tape.seen)[-_MOST_PAGES:]
        self._remember(path, exchanges)
        self.recorded.append(Recorded(case.operation, spell(call), exchanges))

    def _remember(self, path: str, exchanges: Sequence[Exchange]) -> None:
        body = exchanges[0].reply.body
        value = body.value if body is not None else None
        items = value.get("data") if isinstance(value, dict) else value
        if isinstance(items, list) and items and isinstance(items[0], dict) and "id" in items[0]:
            self._first.setdefault(path, items[0]["id"])


def _disguised(item: Recorded, disguise: Disguise) -> Recorded:
    exchanges = [disguise.exchange(exchange, item.resource) for exchange in item.exchanges]
    named = [replace(e, reply=replace(e.reply, name=f"page {n}")) for n, e in enumerate(exchanges, 1)]
    return Recorded(item.operation, _call_again(item.call, disguise), tuple(named))


def _call_again(text: str, disguise: Disguise) -> str:
    """The call with the ids that stand for the tenant's."""
    call = read_call(text)
    given = [disguise.target(f"/{value}").removeprefix("/") for value in call.positional]
    typed = [int(new) if isinstance(old, int) else new for old, new in zip(call.positional, given, strict=True)]
    return spell(replace(call, positional=tuple(typed)))


def _require_clean(item: Recorded, secrets: Iterable[str]) -> None:
    """What should not be there is not: better nothing is written."""
    text = item.call + "".join(
        exchange.request.target + "".join(body.text for body in (exchange.request.body, exchange.reply.body) if body)
        for exchange in item.exchanges
    )
    if any(secret and secret in text for secret in secrets):
        raise InputError(f"the token or the host of the tenant is in what {item.operation} answers")
