"""Which properties a value may have, by the word of all schemas that apply to it together."""

from __future__ import annotations

import re
from typing import Any

from sdkforge.document import Place
from sdkforge.document import pointer as pointers
from sdkforge.document.walk import IN_PLACE
from sdkforge.lint.subject import Subject


class Shapes:
    """How the schemas of one description apply together: which are made of which, and which refer to which."""

    def __init__(self, subject: Subject) -> None:
        self._schemas = {place.pointer: place for place in subject.places if place.kind == "schema"}
        self._parts: dict[str, list[str]] = {}
        self._wholes: dict[str, list[str]] = {}
        for place in self._schemas.values():
            if place.keyword in IN_PLACE and place.parent is not None:
                self._relate(place.parent.pointer, place.pointer)
            if place.ref is not None:
                self._relate(place.pointer, pointers.from_fragment(place.ref.removeprefix("#")))

    def _relate(self, whole: str, part: str) -> None:
        self._parts.setdefault(whole, []).append(part)
        self._wholes.setdefault(part, []).append(whole)

    def may_hold(self, place: Place, name: str) -> bool:
        """Whether a value of the schema may have the property, by the word of some schema that applies to it.

        That is one that names it, has a pattern that fits it, or says what further properties are: the schema itself,
        one that it is composed of, or one that it is a part of, and then also the other parts of that.
        """
        wholes = self._reach(place.pointer, self._wholes)
        applying = {part for whole in wholes for part in self._reach(whole, self._parts)}
        return any(self._declares(pointer, name) for pointer in applying)

    def _declares(self, pointer: str, name: str) -> bool:
        if pointer not in self._schemas:
            return True  # a reference to something unknown may say anything
        schema = self._schemas[pointer].value
        if not isinstance(schema, dict):
            return False
        if name in _mapping(schema, "properties"):
            return True
        if any(_fits(pattern, name) for pattern in _mapping(schema, "patternProperties")):
            return True
        return any(schema.get(key, False) is not False for key in ("additionalProperties", "unevaluatedProperties"))

    @staticmethod
    def _reach(start: str, relation: dict[str, list[str]]) -> set[str]:
        reached = {start}
        pending = [start]
        while pending:
            for pointer in relation.get(pending.pop(), ()):
                if pointer not in reached:
                    reached.add(pointer)
                    pending.append(pointer)
        return reached


def _mapping(schema: dict[str, Any], keyword: str) -> dict[str, Any]:
    held = schema.get(keyword)
    return held if isinstance(held, dict) else {}


def _fits(pattern: str, name: str) -> bool:
    try:
        return re.search(pattern, name) is not None
    except re.error:
        return True
