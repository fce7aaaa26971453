"""An OpenAPI description as it was read: the data, and the text it came from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Literal

from sdkforge.document import pointer as pointers
from sdkforge.document.git import file_of
from sdkforge.document.json_text import JsonPositions
from sdkforge.document.position import Position, Positions
from sdkforge.document.yaml_text import YamlPositions
from sdkforge.errors import InputError

_MAX_HOPS = 100


@dataclass(frozen=True)
class Document:
    """A description. Nothing may write to `data`: several stages read the same tree.

    `source` is the path, the URL, `git:REV:PATH` or `-`, as the user named it; `data` the tree of plain values; `text`
    what it was read from and `syntax` in which language that is. `overlaid` tells what of `data` an overlay put there.
    """

    source: str
    data: dict[str, Any] = field(repr=False)
    text: str = field(repr=False)
    syntax: Literal["json", "yaml"]
    overlaid: Overlaid | None = field(default=None, repr=False)

    @property
    def version(self) -> str:
        """The `openapi` string, which names the version of the specification the description is written in."""
        return str(self.data.get("openapi", ""))

    @property
    def file(self) -> str:
        """The source without the revision that it may be of: a path that an annotation can point at."""
        return file_of(self.source)

    def position(self, pointer: str) -> Position | None:
        """Where the key (in a list, the item) stands that an RFC 6901 pointer names.

        A pointer to nothing gives the place of the nearest container that exists; what is no pointer gives None.
        The first call indexes the text, the later ones are quick.
        """
        try:
            tokens = pointers.split(pointer)
        except ValueError:
            return None
        return self._positions.find(tokens)

    def place(self, pointer: str) -> tuple[str, Position | None]:
        """The file in which the value stands that a pointer names, and where: in the overlay, if that put it there."""
        if self.overlaid:
            above = pointer
            while above and above not in self.overlaid.written:
                above = pointers.parent(above)
            if above:
                origin = self.overlaid.written[above] + pointer[len(above) :]
                return self.overlaid.overlay.source, self.overlaid.overlay.position(origin)
        return self.source, self.position(pointer)

    def resolve(self, ref: str) -> tuple[str, Any]:
        """The pointer and the value that a local `$ref` such as `#/components/schemas/Pet` leads to.

        Where it leads to a mapping that holds a `$ref` and nothing else, that is followed in turn. JSON pointers
        only (OpenAPI 3.0 and 3.1, Reference Object; RFC 6901, section 6).

        Raises InputError where the reference is not local, leads nowhere, or leads in a circle.
        """
        pointer, node = self.step(ref)
        for _ in range(_MAX_HOPS):
            if not (isinstance(node, dict) and len(node) == 1 and isinstance(node.get("$ref"), str)):
                return pointer, node
            pointer, node = self.step(node["$ref"])
        raise InputError(f"the reference {ref!r} leads in a circle", source=self.source, pointer=pointer)

    def step(self, ref: str) -> tuple[str, Any]:
        """As `resolve`, but goes to what the reference names and no further."""
        if not ref.startswith("#"):
            raise InputError(f"the reference {ref!r} leads out of the document", source=self.source)
        pointer = pointers.from_fragment(ref[1:])
        try:
            return pointer, pointers.get(self.data, pointer)
        except KeyError:
            raise InputError(f"the reference {ref!r} leads nowhere", source=self.source) from None

    def error(self, message: str, pointer: str, advice: str | None = None) -> InputError:
        """An InputError about the value at `pointer`, with its place in the text."""
        source, place = self.place(pointer)
        return InputError(
            message,
            source=source,
            line=place.line if place else None,
            column=place.column if place else None,
            pointer=pointer or None,
            advice=advice,
        )

    @cached_property
    def _positions(self) -> Positions:
        if self.syntax == "json":
            return JsonPositions(self.text)
        return YamlPositions(self.text, self.source)


@dataclass(frozen=True)
class Overlaid:
    """What an overlay did to a description.

    overlay: its own text. written: pointer in the description to pointer in the overlay, for each value that it put
    there. idle: pointers in the overlay to the targets that select nothing, though they are for this release.
    """

    overlay: Document
    written: Mapping[str, str]
    idle: tuple[str, ...]
