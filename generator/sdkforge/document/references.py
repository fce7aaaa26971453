"""The references of a description: to nowhere, out of the document, in circles."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal

from sdkforge.document import pointer as pointers
from sdkforge.document.document import Document
from sdkforge.document.walk import Place, walk
from sdkforge.errors import InputError

_MOST_ADVISED = 50


@dataclass(frozen=True)
class ReferenceProblem:
    """A `$ref` that cannot be followed: of which kind, the pointer to the `$ref` itself, and what it says."""

    kind: Literal["unresolved", "remote", "cycle"]
    pointer: str
    ref: str
    message: str
    advice: str


def check_references(document: Document) -> list[ReferenceProblem]:
    """The references of the description that cannot be followed, in the order of the text; nothing is raised.

    That is a reference to nowhere, one that leads out of the document, and a circle of references that never comes to
    a schema: `A: {$ref: B}` with `B: {$ref: A}`, or a schema that is an `allOf` of itself. A schema that holds itself
    in a property or an item is sound and no problem.
    """
    places = [place for place in walk(document.data) if isinstance(place.value, dict)]
    problems: list[ReferenceProblem] = []
    advised: dict[str, str] = {}
    for place in places:
        if "$ref" in place.value:
            problem = _check(document, place, advised)
            if problem is not None:
                problems.append(problem)
    problems.extend(_cycles(document, places))
    order = {f"{place.pointer}/$ref": number for number, place in enumerate(places)}
    return sorted(problems, key=lambda problem: order[problem.pointer])


def require_references(document: Document) -> None:
    """Raises InputError, with the place, for the first reference that cannot be followed."""
    for problem in check_references(document):
        raise document.error(problem.message, problem.pointer, problem.advice)


def _check(document: Document, place: Place, advised: dict[str, str]) -> ReferenceProblem | None:
    ref, pointer = place.value["$ref"], f"{place.pointer}/$ref"
    if not isinstance(ref, str):
        return ReferenceProblem(
            "unresolved", pointer, str(ref), "a $ref is no string", "Write it as in '#/components/schemas/Name'."
        )
    if not ref.startswith("#"):
        return ReferenceProblem(
            "remote",
            pointer,
            ref,
            f"the reference {ref!r} leads out of the document",
            "Allow it with --allow-remote, or bundle the description into one document.",
        )
    if ref != "#" and not ref.startswith("#/"):
        return ReferenceProblem(
            "unresolved",
            pointer,
            ref,
            f"the reference {ref!r} is no JSON pointer",
            "Write it as in '#/components/schemas/Name'; anchors and identifiers are not followed.",
        )
    try:
        document.step(ref)
    except InputError:
        if ref not in advised:
            # Looking for what is nearest takes long where there are many names; after some it helps nobody.
            advised[ref] = _nearest(document, ref) if len(advised) < _MOST_ADVISED else "Correct the reference."
        return ReferenceProblem("unresolved", pointer, ref, f"the reference {ref!r} leads nowhere", advised[ref])
    return None


def _nearest(document: Document, ref: str) -> str:
    """How far the reference leads, and what it could have meant there."""
    node: Any = document.data
    tokens = pointers.split(pointers.from_fragment(ref[1:]))
    for depth, token in enumerate(tokens):
        try:
            node = pointers.get(node, pointers.from_tokens([token]))
        except KeyError:
            reached = "#" + pointers.from_tokens(tokens[:depth])
            close = difflib.get_close_matches(token, node, n=1) if isinstance(node, dict) else []
            if close:
                return f"{reached} holds no {token!r}; {close[0]!r} is nearest."
            return f"{reached} holds no {token!r}; add it or correct the reference."
    return "Correct the reference."


def _cycles(document: Document, places: list[Place]) -> Iterator[ReferenceProblem]:
    """Circles over `$ref` and `allOf` alone, each told once, where it is entered first in the text."""
    edges: dict[str, list[tuple[str, str]]] = {}
    for place in places:
        ref = place.ref
        if ref is not None and ref.startswith("#"):
            edges.setdefault(place.pointer, []).append((pointers.from_fragment(ref[1:]), ref))
        if place.keyword == "allOf" and place.parent is not None:
            edges.setdefault(place.parent.pointer, []).append((place.pointer, ""))
    settled: set[str] = set()
    for start in list(edges):
        yield from _cycles_from(start, edges, settled)


def _cycles_from(start: str, edges: dict[str, list[tuple[str, str]]], settled: set[str]) -> Iterator[ReferenceProblem]:
    """Depth first, without recursion: a chain of references may be longer than the stack is deep."""
    if start in settled:
        return
    path: dict[str, str] = {}  # pointer -> the reference by which it is left
    pending = [(start, iter(edges.get(start, ())))]
    path[start] = ""
    while pending:
        here, targets = pending[-1]
        for target, ref in targets:
            path[here] = ref
            if target in path:
                yield _cycle(list(path), path, target)
            elif target not in settled and target in edges:
                path[target] = ""
                pending.append((target, iter(edges[target])))
                break
        else:
            pending.pop()
            del path[here]
            settled.add(here)


def _cycle(trail: list[str], refs: dict[str, str], back: str) -> ReferenceProblem:
    circle = trail[trail.index(back) :]
    holder = next(pointer for pointer in circle if refs[pointer])
    names = " -> ".join("#" + pointer for pointer in circle if refs[pointer])
    return ReferenceProblem(
        "cycle",
        f"{holder}/$ref",
        refs[holder],
        f"references lead in a circle and never to a value: {names} -> #{holder}",
        "Give one of them a value of its own in place of the reference.",
    )
