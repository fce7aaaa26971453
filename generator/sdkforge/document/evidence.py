"""`x-evidence`: how the facts of a release, or of one of its operations, are known."""

from __future__ import annotations

from typing import Any

EVIDENCE = "x-evidence"
"""The key, on a document and on an operation that is known otherwise than its document."""

EXACT = "exact"

MEANINGS = {
    EXACT: "every fact is that of the vendor's document of this release",
    "fields": "its operations, fields and enum values are known; all else is carried from the nearest release",
    "operations": "only that there is such an operation is known; all else is carried from the nearest release",
}
"""What each value means. What is carried may differ from what the server of that release had."""


def knows_tags(document: dict[str, Any]) -> bool:
    """Whether a document has its tags from its own release: those of a `fields` release are carried."""
    return evidence(document) != "fields"


def evidence(node: dict[str, Any]) -> str:
    """What a document or an operation says of how it is known; "" where it says nothing that is understood."""
    value = node.get(EVIDENCE)
    return value if isinstance(value, str) and value in MEANINGS else ""
