"""Recording one release against the mock server."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from ..api.build import build
from ..api.config import Config
from ..api.hoist import hoist
from ..document import Document
from .cases import Case, cases
from .drive import Driver, Outcome, client_package
from .events import Delivery, deliveries
from .exchange import Recorded
from .faults import signs
from .prism import prism
from .values import Enums, Maker
from .vocabulary import Vocabulary

__all__ = ["Recording", "record_release"]

Faults = dict[str, dict[str, list[str]]]


@dataclass(frozen=True)
class Recording:
    """What was recorded of a release.

    operations: how many it has. faults: what of the description's own the mock server held against requests and
    answers, "requests" and "answers" -> operation -> names. deliveries: payloads of its events, which no server here
    sends. problems: a line for each call that cannot be stored.
    """

    operations: int
    recorded: tuple[Recorded, ...]
    deliveries: tuple[Delivery, ...]
    faults: Faults
    problems: tuple[str, ...]


def record_release(document: Document, config: Config, vocabulary: Vocabulary, command: Sequence[str]) -> Recording:
    """Call every operation of a description in every way, through the client that is generated from it.

    command: runs Prism (see `prism_command`). Raises InputError where it does not start.
    """
    api = build(document, config)
    hoisted = hoist(document, config)
    planned = cases(hoisted, api, vocabulary, config)
    payloads = deliveries(hoisted, Maker(hoisted, vocabulary, Enums()))
    with client_package(document, config) as (package, name):

        def run(some: Iterable[Case], *, mended: bool) -> list[Outcome]:
            with contextlib.ExitStack() as stack:
                base_url = stack.enter_context(prism(document, planned, command, mended=mended))
                driver = stack.enter_context(contextlib.closing(Driver(package, name, base_url)))
                return [driver.run(case) for case in some]

        recorded, faults, problems = _twice(planned, run)
    return Recording(api.operations, recorded, tuple(payloads), faults, problems)


Result = tuple[tuple[Recorded, ...], Faults, tuple[str, ...]]


def _twice(planned: list[Case], run: Callable[..., list[Outcome]]) -> Result:
    """Run the cases, and those that the description refused once more without its faults."""
    outcomes = run(planned, mended=False)
    refused = [number for number, outcome in enumerate(outcomes) if outcome.violations]
    found: Faults = {"requests": {}, "answers": {}}
    if refused:
        again = run([planned[number] for number in refused], mended=True)
        for number, outcome in zip(refused, again, strict=True):
            for side, start in (("requests", "request"), ("answers", "response")):
                said = signs(text for text in outcomes[number].violations if text.startswith(start))
                if said:
                    known = found[side].get(outcome.recorded.operation, [])
                    found[side][outcome.recorded.operation] = sorted({*known, *said})
            outcomes[number] = outcome
    problems = [
        f"{outcome.recorded.call}: {told}"
        for outcome in outcomes
        for told in (*outcome.violations, *([outcome.problem] if outcome.problem else []))
    ]
    good = tuple(outcome.recorded for outcome in outcomes if not outcome.violations and not outcome.problem)
    ordered = {side: {key: found[side][key] for key in sorted(found[side])} for side in found}
    return good, ordered, tuple(problems)
