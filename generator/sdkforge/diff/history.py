"""The changelog of a client: each release in `spec/releases/` against the one before, in the terms of its users."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from itertools import pairwise

from ..api.build import build
from ..api.config import Config
from ..document import Document, Release, load, releases, require_references
from ..document.evidence import EXACT, MEANINGS, evidence
from .policy import Policy
from .reports import changelog
from .run import diff

FILE_NAME = "CHANGELOG.md"
_HEAD = """\
# Changelog

What changed for code that uses this client: each release beside the one before. It is made from the descriptions of the
API, whose versions are the client's.
"""


@dataclass(frozen=True)
class Described:
    """A release and its description."""

    release: Release
    document: Document


def up_to(release: Release) -> tuple[Described, ...]:
    """The releases that lie beside a release, up to that one, the earliest first.

    Raises InputError where a description cannot be read, or has a reference that leads nowhere.
    """
    root = release.path.absolute().parent.parent.parent
    known = [item for item in releases(root) if item <= replace(release, path=item.path)]
    found = tuple(Described(item, load(str(item.path), overlaid=False)) for item in known)
    for item in found:
        require_references(item.document)
    return found


def _unplaced(document: Document) -> Document:
    """A document in which nothing has a line: a changelog names none, and finding them costs as much as comparing."""
    return replace(document, text="{}", syntax="json")


def history(known: tuple[Described, ...], config: Config) -> str:
    """The changelog of releases, given the earliest first, told the newest first. config: how each becomes a client.

    Where the facts of a release are not all known, its entry and the next one say so. Raises InputError as `compare`.
    """
    entries = [_paragraphs(f"## {item.release.version}", _evidence(item), "The first release.\n") for item in known[:1]]
    documents = [_unplaced(item.document) for item in known]
    # Each release but the first and the last is compared with two others.
    client_of = cache(lambda place: build(documents[place], config))
    places = {id(document): place for place, document in enumerate(documents)}
    for (base, revision), (one, two) in zip(pairwise(known), pairwise(documents), strict=True):
        # No day has passed: a changelog does not depend on when it is made.
        found = diff(
            one,
            two,
            base_config=config,
            revision_config=config,
            policy=Policy(),
            today=date.min,
            client_of=lambda document, _: client_of(places[id(document)]),
        )
        heading, _, told = changelog.entry(found).partition("\n\n")
        entries.append(_paragraphs(heading, _evidence(revision), _evidence(base), told))
    return "\n".join([_HEAD, *reversed(entries)])


def _paragraphs(*parts: str) -> str:
    return "\n\n".join(filter(None, parts))


def _evidence(item: Described) -> str:
    """How the facts of a release are known, where they are not all known."""
    word = evidence(item.document.data)
    return f"How {item.release.version} is known: {MEANINGS[word]}." if word and word != EXACT else ""
