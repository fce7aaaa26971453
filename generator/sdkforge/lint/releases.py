"""Rules about the releases of a project: a file's name, how its facts are known, and the wording laid over it."""

from __future__ import annotations

from collections.abc import Iterator

from sdkforge.document import pointer as pointers
from sdkforge.document.document import Overlaid
from sdkforge.document.evidence import EVIDENCE, MEANINGS, evidence
from sdkforge.document.releases import in_releases, release_of
from sdkforge.lint.finding import Problem
from sdkforge.lint.subject import Subject
from sdkforge.lint.wording import shown

_VALUES = f"It is one of {', '.join(f'`{value}`' for value in MEANINGS)}; spec/README.md says what they mean."


def release_misnamed(subject: Subject) -> Iterator[Problem]:
    """Documents among the releases that no release name leads to, or that say they are another version."""
    document = subject.document
    if not in_releases(document.source):
        return
    release = release_of(document.source)
    if release is None:
        yield Problem("", "the file is not named like a release", "Name it vX.Y.Z.yaml, after its `info.version`.")
        return
    version = (document.data.get("info") or {}).get("version")
    if version != release.version:
        yield Problem(
            "/info/version",
            f"the file is named {release.name}, but the document is version {shown(version)}",
            f"Write {release.version}, or rename the file.",
        )


def evidence_missing(subject: Subject) -> Iterator[Problem]:
    """Releases, and operations of theirs, that do not say how their facts are known in a word that is understood."""
    document = subject.document
    if not in_releases(document.source):
        return
    if EVIDENCE not in document.data:
        yield Problem("", f"the release does not say how its facts are known: it has no `{EVIDENCE}`", _VALUES)
    places = [("", document.data), *((place.pointer, place.value) for place in subject.of("operation"))]
    for pointer, node in places:
        if EVIDENCE in node and not evidence(node):
            yield Problem(
                pointers.join(pointer, EVIDENCE), f"`{EVIDENCE}` has an unknown value", _VALUES, shown(node[EVIDENCE])
            )


def overlay_target_missing(overlaid: Overlaid) -> Iterator[Problem]:
    """Actions of an overlay whose target selects nothing in a release that they are for.

    Each is told by itself, with its whole target: each has to be mended where it stands.
    """
    for pointer in overlaid.idle:
        target = pointers.get(overlaid.overlay.data, pointer)
        yield Problem(
            pointer,
            f"the target of an overlay's action selects nothing in this release: {target}",
            "Correct the JSONPath, or say by `x-since` and `x-until` which releases have it.",
        )
