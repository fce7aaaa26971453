"""All of a comparison: changes, the project's policy, what they do to Python code, causes, the next version."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

from ..api.build import build
from ..api.config import Config, DiffConfig
from ..api.model import Api
from ..document import Document
from ..document.evidence import EXACT, MEANINGS, evidence
from ..errors import InputError
from .compare import compare
from .group import groups
from .model import LEVELS, Diff, SdkVerdict, Side
from .operations import operations
from .policy import Policy, apply
from .sdk.verdict import judge, moved
from .sdk.version import next_version


def diff(
    base: Document,
    revision: Document,
    *,
    base_config: Config,
    revision_config: Config,
    policy: Policy,
    today: date,
    client_of: Callable[[Document, Config], Api] = build,
) -> Diff:
    """What differs between two descriptions, and what it does to code that uses the client of the base.

    base_config, revision_config: how each becomes a client. today: an acceptance that expired before it does not count,
    and a sunset before it has passed. client_of: makes the client of a description, for who compares one several times.

    Descriptions of which no client can be made are compared all the same; a note says why there are no verdicts.
    Raises InputError as `compare` does.
    """
    changes, notes = apply(compare(base, revision, today), policy, today)
    client: tuple[SdkVerdict, ...] = ()
    # Making both clients costs more than the comparison; what is all the same gives the same ones.
    if changes or base.data != revision.data or _of_client(base_config) != _of_client(revision_config):
        try:
            before, after = client_of(base, base_config), client_of(revision, revision_config)
        except InputError as error:
            notes = (*notes, f"there is no client, so what this does to Python code is not told: {error}")
        else:
            changes = judge(changes, before, after)
            client = moved(before, after, changes)
    changes = tuple(sorted(changes, key=lambda change: LEVELS.index(change.level)))
    return Diff(
        base=_side(base),
        revision=_side(revision),
        changes=changes,
        groups=groups(changes),
        client=client,
        version=next_version(base, revision, changes, client),
        notes=(*notes, *_evidence(base), *_evidence(revision)),
    )


def _of_client(config: Config) -> Config:
    """The configuration without what says nothing of the client."""
    return replace(config, diff=DiffConfig())


def _side(document: Document) -> Side:
    return Side(
        source=document.source,
        title=_info(document, "title"),
        version=_info(document, "version"),
        evidence=evidence(document.data),
        operations=len(operations(document)),
    )


def _info(document: Document, key: str) -> str:
    info: Any = document.data.get("info")
    return str(info.get(key, "")) if isinstance(info, dict) else ""


def _evidence(document: Document) -> tuple[str, ...]:
    """A note where not all facts of a release are known."""
    word = evidence(document.data)
    if word in ("", EXACT):
        return ()
    return (f"how {_info(document, 'version')} is known: {MEANINGS[word]}",)
