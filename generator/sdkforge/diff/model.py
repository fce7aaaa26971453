"""What a comparison finds: changes, what each does to code that uses the client, and the whole of it for a report."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

Level = Literal["error", "warning", "info"]
"""`error` breaks a client that kept to the base description, `warning` may break one, `info` does not."""

LEVELS: tuple[Level, ...] = ("error", "warning", "info")

Effect = Literal["narrows", "widens", "incomparable", "unknown", "none", "violation"]
"""What a change does to the set of values that are valid at its place.

`narrows`: some are no longer valid. `widens`: some more are. `incomparable`: both. `unknown`: nobody can tell.
`none`: the set is the same. `violation`: of the rules of deprecation, whatever the set.
"""

Direction = Literal["request", "response"]
"""Who sends what stands at the place of a change: `request`, the client; `response`, the server."""

Part = Literal["document", "operation", "parameter", "request-body", "response", "response-header", "security"]


@dataclass(frozen=True)
class Location:
    """Where in an operation a change is.

    inside: of a parameter, "path", "query", "header" or "cookie". name: of the parameter, response header, security
    scheme. status: of the response, as the description has it: "200", "2XX", "default". media: type of the body.
    trail: steps into a schema: a property's name, `[]` for the items of a list, `{}` for the values of a map, `|Label`
    for a member of a union. event: the callback or webhook whose request or response this is, "" where it is the
    operation's own. In an event the sides are exchanged: the client receives the request and sends the response.
    """

    part: Part
    inside: str = ""
    name: str = ""
    status: str = ""
    media: str = ""
    trail: tuple[str, ...] = ()
    event: str = ""

    @property
    def field(self) -> str:
        """The steps in one word: `data[].powerOptions.maxVoltage`; "" at the top."""
        word = ""
        for step in self.trail:
            if step in ("[]", "{}"):
                word += step
            elif step.startswith("|"):
                word += f"({step[1:]})" if len(step) > 1 else ""
            else:
                word += f".{step}" if word else step
        return word

    def __str__(self) -> str:
        """In words: `response 200, data[].name`; `query parameter filter, status`; "" for the operation itself."""
        place = {
            "document": "",
            "operation": "",
            "parameter": f"{self.inside} parameter {self.name}",
            "request-body": "request body",
            "response": f"response {self.status}",
            "response-header": f"response {self.status}, header {self.name}",
            "security": f"security {self.name}".rstrip(),
        }[self.part]
        event = f"event {self.event}" if self.event else ""
        return ", ".join(part for part in (event, place, self.field) if part)


@dataclass(frozen=True)
class Spot:
    """Where something stands in one of the two documents: JSON pointer (RFC 6901), file as the user named it, line and
    column from 1."""

    pointer: str
    file: str
    line: int | None = None
    column: int | None = None


@dataclass(frozen=True)
class Witness:
    """A value that shows a break. value: JSON, of the schema at the change's place; where a property came, went, became
    required or optional, of the object that holds it. arrives: the server may send it now and could not before;
    otherwise the client could send it before and may not now."""

    value: Any
    arrives: bool


Bump = Literal["major", "minor", "patch", "none"]
"""Which part of a semantic version must grow."""

SymbolKind = Literal["method", "argument", "field", "event", "class", "none"]


@dataclass(frozen=True)
class SdkVerdict:
    """What a change does to Python code that uses the generated client.

    symbol: as a user would write it: `client.sessions.list().data[].estimated_savings`. kind: what it is; "none"
    where the client does not show it. before, after: its signature or annotation in the client of each release, ""
    where it does not have the symbol. type_check: a type checker complains of code that used it. run_time: such code
    fails or misbehaves when run. bump: what the change asks of the client's next version. reason: why, in a sentence.
    """

    symbol: str
    kind: SymbolKind
    before: str
    after: str
    type_check: bool
    run_time: bool
    bump: Bump
    reason: str

    @property
    def breaks(self) -> bool:
        """Whether code that used the symbol has to change."""
        return self.type_check or self.run_time


@dataclass(frozen=True)
class Acceptance:
    """An entry of the file of accepted changes: why it is accepted, by whom, and until when (a date, ISO 8601)."""

    reason: str
    owner: str
    expires: str


@dataclass(frozen=True)
class Change:
    """One change of one operation, or of an event, or (method and path are "") of the document.

    id: the check that found it, as oasdiff calls it where it has the same. direction: None where it is about neither.
    method: upper case. path: as in the revision, or in the base where the revision does not have it. tag: the first
    tag of the operation. message: a sentence. before, after: JSON values, None where there is none. base, revision:
    where it stands, None in a document that has nothing of it. cause: equal for changes that one edit of the document
    made.
    """

    id: str
    level: Level
    effect: Effect
    direction: Direction | None
    method: str
    path: str
    tag: str
    location: Location
    message: str
    before: Any = None
    after: Any = None
    base: Spot | None = None
    revision: Spot | None = None
    witness: Witness | None = None
    cause: str = ""
    sdk: SdkVerdict | None = None
    accepted: Acceptance | None = None

    @property
    def operation(self) -> str:
        """`GET /path`; "" for what belongs to no operation."""
        return f"{self.method} {self.path}".strip()


@dataclass(frozen=True)
class Group:
    """Changes with one cause, told once. All share id, level, before and after; `first` is the one to show."""

    changes: tuple[Change, ...]

    @property
    def first(self) -> Change:
        """The one that stands for all."""
        return self.changes[0]


@dataclass(frozen=True)
class Side:
    """One of the two documents: as the user named it, its `info`, how its facts are known (see `document.evidence`)."""

    source: str
    title: str
    version: str
    evidence: str
    operations: int


@dataclass(frozen=True)
class NextVersion:
    """What the client's next release should be called. current, suggested: `1.2.3`. reason: a sentence."""

    current: str
    suggested: str
    bump: Bump
    reason: str


@dataclass(frozen=True)
class Diff:
    """All that a report tells.

    changes: the gravest first, then by operation and place; accepted ones are among them. groups: the same, by cause.
    client: symbols of the client that moved or vanished though no change of the description is about them alone.
    notes: what the reader should know besides, a sentence each: entries of the accepted file that match nothing,
    evidence.
    """

    base: Side
    revision: Side
    changes: tuple[Change, ...]
    groups: tuple[Group, ...]
    client: tuple[SdkVerdict, ...]
    version: NextVersion
    notes: tuple[str, ...] = ()

    def count(self, level: Level) -> int:
        """How many changes of a level there are, accepted ones apart."""
        return sum(change.level == level and change.accepted is None for change in self.changes)
