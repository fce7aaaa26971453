"""Recording one release against the mock server."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from ..api.build import build
from ..api.config import Config
from ..api.hoist import hoist
from ..document import Document
from .cases import Case, cases
from .drive import Driver, Outcome, client_package
from .exchange import Recorded
from .faults import faults
from .prism import prism
from .vocabulary import Vocabulary

__all__ = ["Recording", "record_release"]


@dataclass(frozen=True)
class Recording:
    """What was recorded of a release.

    operations: how many it has. faults: what of the description's own the mock server held against requests and
    answers, "requests" and "answers" -> operation -> names. problems: a line for each call that cannot be stored.
    """

    operations: int
    recorded: tuple[Recorded, ...]
    faults: dict[str, dict[str, list[str]]]
    problems: tuple[str, ...]


def record_release(
    document: Document, config: Config, vocabulary: Vocabulary, command: Sequence[str] = ()
) -> Recording:
    """Call every operation of a description in every way, through the client that is generated from it.

    command: runs Prism, in place of what npx installs. Raises InputError where it does not start.
    """
    api = build(document, config)
    planned = cases(hoist(document, config), api, vocabulary, config)
    with client_package(document, config) as (package, name):

        def run(some: Iterable[Case], *, mended: bool) -> list[Outcome]:
            with prism(document, planned, command, mended=mended) as base_url:
                driver = Driver(package, name, base_url)
                return [driver.run(case) for case in some]

        return _twice(planned, run, api.operations)


def _twice(planned: list[Case], run: Callable[..., list[Outcome]], operations: int) -> Recording:
    """Run the cases, and those that the description refused once more without its faults."""
    outcomes = run(planned, mended=False)
    refused = [number for number, outcome in enumerate(outcomes) if outcome.violations]
    found: dict[str, dict[str, list[str]]] = {"requests": {}, "answers": {}}
    if refused:
        again = run([planned[number] for number in refused], mended=True)
        for number, outcome in zip(refused, again, strict=True):
            for side, start in (("requests", "request"), ("answers", "response")):
                said = faults(text for text in outcomes[number].violations if text.startswith(start))
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
    return Recording(operations, good, ordered, tuple(problems))
