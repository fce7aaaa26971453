"""Rules about the members of `enum`."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from sdkforge.document import Place
from sdkforge.lint.finding import Problem
from sdkforge.lint.subject import Subject
from sdkforge.lint.types import declared_types, is_nullable, is_of_type
from sdkforge.lint.wording import kind_of, shown


def enum_wrong_type(subject: Subject) -> Iterator[Problem]:
    """Members that are not of the schema's type, and so never valid. Null is another rule's."""
    for place, members in _enums(subject):
        types = declared_types(place.value)
        for index, member in enumerate(members):
            if types and member is not None and not any(is_of_type(member, name) for name in types):
                yield Problem(
                    f"{place.pointer}/enum/{index}",
                    f"an enum of type {' or '.join(types)} holds {kind_of(member)}",
                    "Correct the type or the member; in YAML, quote what is meant as text.",
                    shown(member),
                )


def enum_null(subject: Subject) -> Iterator[Problem]:
    """Null among the members of a schema that has a type.

    Where the type does not allow null, it never applies. Where `nullable` allows it, OpenAPI 3.0.3 (section 4.7.24.1)
    wants it repeated among the members, which many tools stumble over. A type list of OpenAPI 3.1 that holds null
    makes it plainly right.
    """
    for place, members in _enums(subject):
        if None not in members or not declared_types(place.value):
            continue
        pointer = f"{place.pointer}/enum/{members.index(None)}"
        if not is_nullable(place.value, is_30=subject.is_30):
            yield Problem(
                pointer,
                "null stands among the members of an enum that is not nullable",
                "Add `nullable: true`." if subject.is_30 else "Add null to the type, as in `type: [string, 'null']`.",
            )
        elif subject.is_30:
            yield Problem(
                pointer,
                "null stands among the members of an enum that is nullable",
                "Nothing need be done: null is taken from `nullable`. Tools that make a name of each member may fail.",
                level="info",
            )


def enum_repeated(subject: Subject) -> Iterator[Problem]:
    """Members that stand twice (JSON Schema 2020-12, validation, 6.1.2)."""
    for place, members in _enums(subject):
        seen: set[str] = set()
        for index, member in enumerate(members):
            identity = json.dumps(member, sort_keys=True)
            if identity in seen:
                yield Problem(
                    f"{place.pointer}/enum/{index}",
                    "a member stands twice in an enum",
                    "Remove one of the two.",
                    shown(member),
                )
            seen.add(identity)


def enum_null_string(subject: Subject) -> Iterator[Problem]:
    """The text "null" among the members, where null may have been meant."""
    for place, members in _enums(subject):
        if "null" in members:
            yield Problem(
                f"{place.pointer}/enum/{members.index('null')}",
                'an enum holds the text "null"',
                "If null is meant, remove the member and make the schema nullable; if the text is meant, leave it.",
            )


def _enums(subject: Subject) -> Iterator[tuple[Place, list[Any]]]:
    for place in subject.schemas:
        members = place.value.get("enum")
        if isinstance(members, list):
            yield place, members
