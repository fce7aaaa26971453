"""One change and one verdict made by hand, to be said otherwise in tests of reports."""

from __future__ import annotations

from typing import Any

from sdkforge.diff.model import Acceptance, Change, Location, SdkVerdict, Spot, Witness

BASE = "spec/releases/v3.96.4.yaml"
REVISION = "spec/releases/v3.110.0.yaml"


def base_spot(pointer: str, line: int, column: int = 9) -> Spot:
    return Spot(pointer, BASE, line, column)


def revision_spot(pointer: str, line: int, column: int = 9) -> Spot:
    return Spot(pointer, REVISION, line, column)


def change(**fields: Any) -> Change:
    """A change with one thing after another said otherwise: by default an optional field gone from one answer.

    operation: `GET /path`, "" for the document.
    """
    operation = fields.pop("operation", "GET /public-api/resources/sessions/v1.0/{session}")
    method, _, path = operation.partition(" ")
    given: dict[str, Any] = {
        "id": "response-optional-property-removed",
        "level": "warning",
        "effect": "widens",
        "direction": "response",
        "method": method,
        "path": path,
        "tag": "resource / sessions",
        "location": Location("response", status="200", media="application/json", trail=("data", "cost")),
        "message": "the optional property data.cost is gone from the response",
    }
    return Change(**{**given, **fields})


def verdict(**fields: Any) -> SdkVerdict:
    """A verdict with one thing after another said otherwise: by default a field that is gone."""
    given: dict[str, Any] = {
        "symbol": "client.sessions.get().cost",
        "kind": "field",
        "before": "float | None",
        "after": "",
        "type_check": True,
        "run_time": True,
        "bump": "major",
        "reason": "the model Session no longer has the field",
    }
    return SdkVerdict(**{**given, **fields})


ONE = change(
    id="request-property-enum-value-removed",
    level="error",
    effect="narrows",
    direction="request",
    operation="POST /tags/{tag}",
    tag="tags",
    location=Location("request-body", media="application/json", trail=("items", "[]", "type")),
    message="the value 'x' is no longer accepted",
    before="x",
    base=Spot("/a/b", "spec/old.yaml", 12, 5),
    revision=Spot("/a/c", "spec/new.yaml", 34, 7),
    witness=Witness({"type": "x"}, arrives=False),
    sdk=verdict(symbol="client.tags.create(type=)", kind="argument", before="Literal['x']", after="str", reason="why"),
)
AGREED = Acceptance("nobody sends it", "us", "2027-03-31")
