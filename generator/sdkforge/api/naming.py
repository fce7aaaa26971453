"""Names for shapes: as a person would choose them, the same whatever else the document holds.

A shape is named after the best place that uses it: what `get` returns carries the resource's singular, what `create`
takes says so, a nested one is named by its owner and property. A name that is taken is qualified by context, never by
a number. Names of an earlier release come first: what was published keeps its name.
"""

from __future__ import annotations

import http
import json
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from ..errors import InputError
from .normal import Schema
from .routes import Route, version_name
from .shapes import Shape, references
from .words import pascal, singular, snake, split

LONGEST = 60
_COMFORTABLE = 44
_VOCABULARY = 40
_CLASS_NAME = re.compile(r"[A-Z][A-Za-z0-9_]*")
_CAPITALISED = re.compile(r"[A-Z][^A-Z]*")
# What the modules of classes import by these names: a class of one of them would be lost.
_IMPORTED = frozenset(
    [
        "Annotated",
        "Any",
        "Decimal",
        "Field",
        "Literal",
        "Mapping",
        "Model",
        "Param",
        "Required",
        "Sequence",
        "Text",
        "TypeAlias",
        "TypeAliasType",
        "TypedDict",
        "UTCDatetime",
    ]
)
_VERBS = {"create": "Create", "update": "Update", "replace": "Replace"}


@dataclass(frozen=True, order=True)
class Role:
    """What a root place is to its operation, in the order in which roles give names.

    rank: one of the constants below. detail: parameter or callback name, or status code.
    """

    rank: int
    detail: str = ""


GET, LIST, BODY, ANSWER, PARAMETER, CALLBACK, ERROR = range(7)
_PARTS = ("", "List", "Request", "Result", "Parameter", "Event", "Body")


@dataclass(frozen=True)
class Root:
    """A root place: the operation it belongs to and the role it plays there."""

    route: Route
    role: Role

    @property
    def sort_key(self) -> tuple[object, ...]:
        """Better roots first; only facts of the operation itself decide."""
        route = self.route
        last = self.role.rank >= CALLBACK
        # `Tariff` before `TariffSnapshot`: what both use is named after the more basic one.
        basic = (len(route.chain), len(entity(route)))
        return (last, route.legacy, self.role.rank, route.deprecated, *basic, route.path, route.method, self.role)


def entity(route: Route) -> str:
    """The class name of what a resource holds: `charge_points.evses` -> `ChargePointEvse`.

    A singleton (`contact-details`, no id, no list) keeps its word as it is.
    """
    *owners, last = route.resource
    single = route.is_item or route.verb in ("list", "create") or bool(route.group)
    return _owned(owners, pascal(singular(last) if single else last))


def _owned(owners: Sequence[str], last: str) -> str:
    """A resource's word after those of its owners; the outermost are left out where the name would be long."""
    parts = [pascal(singular(word)) for word in owners]
    while parts and len("".join(parts)) + len(last) > _COMFORTABLE:
        parts.pop(0)
    return "".join(parts) + last


def component_candidates(name: str) -> tuple[str, ...]:
    """Names for what the document itself names, best first."""
    own = name if _CLASS_NAME.fullmatch(name) else pascal(name)
    return own, f"{own}Schema"


def root_candidates(root: Root) -> Iterator[str]:
    """Names for the shape at a root place, best first."""
    route, role = root.route, root.role
    name = entity(route)
    verb = _VERBS.get(route.verb, pascal(route.verb))
    if role.rank == GET:
        found = [name]
    elif role.rank == LIST:
        found = [name, f"{name}ListItem"]
    elif role.rank == BODY:
        found = [f"{name}{verb}", f"{name}{verb}Request"]
    elif role.rank == ANSWER:
        plain = [] if route.group or route.verb not in _VERBS else [name]
        found = [*plain, f"{name}{verb}Result"]
    elif role.rank == PARAMETER:
        *owners, last = route.resource
        whole = _owned(owners, pascal(last))
        found = [f"{whole}{pascal(role.detail)}", f"{whole}{pascal(route.verb)}{pascal(role.detail)}"]
    elif role.rank == CALLBACK:
        event = pascal(role.detail)
        found = [event if event.endswith("Notification") else f"{event}Event", f"{event}Event"]
    else:
        found = [f"{_phrase(role.detail)}Body", f"{name}{verb}{_phrase(role.detail)}Body"]
    version = f"V{version_name(route.version)[1:]}"
    versioned = [f"{item}{version}" for item in found[:1]] if route.version != (0, 0) else []
    yield from [found[0], *versioned, *found[1:]] if route.legacy else [*found, *versioned]
    yield f"{name}{verb}{_PARTS[role.rank]}{pascal(role.detail) if role.detail else ''}"
    # In the last resort the operation itself, whole: long, but nobody else's.
    yield f"{pascal(route.path)}{pascal(route.method)}{_PARTS[role.rank]}{pascal(role.detail) if role.detail else ''}"


def _phrase(code: str) -> str:
    try:
        return pascal(http.HTTPStatus(int(code)).phrase)
    except ValueError:
        return f"Status{pascal(code)}" if code != "default" else "Error"


def nested_candidates(owner: str, trail: tuple[str, ...], entity_name: str) -> Iterator[str]:
    """Names for a shape at `trail` inside the class `owner`, best first: owner and property, then with more context."""
    words = _trail_words(trail)
    if not words:
        yield f"{owner}Item"
        return
    last = words[-1]
    whole = _join(owner, "".join(words))
    if len(words) == 1 and trail[-1].startswith("|") and set(split(owner)) <= set(split(last)):
        yield last
    if len(whole) <= _COMFORTABLE:
        yield whole
    for name in (_join(owner, last), _join(entity_name, "".join(words)), _join(entity_name, last), whole):
        if len(name) <= LONGEST:
            yield name
    parts = _CAPITALISED.findall(owner)
    for size in range(2, len(parts)):
        name = _join("".join(parts[-size:]), last)
        if len(name) <= LONGEST:
            yield name


def _trail_words(trail: tuple[str, ...]) -> list[str]:
    words: list[str] = []
    for number, step in enumerate(trail):
        if step.startswith("|"):
            if step[1:]:
                words.append(step[1:])
        elif step not in ("[]", "{}"):
            inside = trail[number + 1 :]
            many = bool(inside) and inside[0] in ("[]", "{}")
            words.append(pascal(singular(snake(step)) if many else step))
    return words


def _join(owner: str, rest: str) -> str:
    """Owner and property without a stutter: `Session` + `SessionStatus` -> `SessionStatus`."""
    left, right = split(owner), split(rest)
    for size in range(min(len(left), len(right)), 0, -1):
        if left[-size:] == right[:size] and size < len(right):
            return owner + rest[sum(len(word) for word in right[:size]) :]
    return owner + rest


class Names:
    """Class names given so far. `previous` maps keys of an earlier release's shapes to the names it published."""

    def __init__(self, renames: Mapping[str, str], reserved: Iterable[str] = ()) -> None:
        self.by_key: dict[str, str] = {}
        self._renames = renames
        self._taken: dict[str, str] = {name.lower(): "" for name in reserved}

    def give(self, key: str, name: str) -> bool:
        """Name the shape `key`, unless it has a name or the name is taken (letter case aside)."""
        if key in self.by_key or name in _IMPORTED or self._taken.get(name.lower(), key) != key:
            return False
        self.by_key[key] = name
        self._taken[name.lower()] = key
        return True

    def give_first(self, key: str, candidates: Iterable[str]) -> bool:
        """Name the shape by the first candidate that is free, as `sdk.yaml` renames it."""
        return any(self.give(key, self._renames.get(name, name)) for name in candidates)


@dataclass(frozen=True)
class RootUse:
    """A root and its reduced schema. unwrap: the property that holds the value, where the schema is an envelope."""

    root: Root
    schema: Schema
    unwrap: str = ""

    def references(self, shapes: Mapping[str, Shape]) -> Iterator[tuple[str, tuple[str, ...], bool]]:
        """(key, steps, aside) for each shape the root names; the step into an envelope's value is left out."""
        for key, trail in references(self.schema, shapes):
            inside = bool(self.unwrap) and trail[:1] == (self.unwrap,)
            yield key, trail[1:] if inside else trail, bool(self.unwrap) and not inside


def assign(
    shapes: Mapping[str, Shape],
    roots: Iterable[RootUse],
    renames: Mapping[str, str],
    previous: Mapping[str, str],
    reserved: Iterable[str],
) -> dict[str, str]:
    """A class name for every shape, by key.

    roots: every root place. renames: `names` of `sdk.yaml`. previous: names already decided, by key. reserved: names
    that an earlier release gave to something else. Raises InputError where every candidate is taken, which a name in
    `sdk.yaml` resolves.
    """
    names = Names(renames, reserved)
    for key in sorted(previous):
        names.give(key, previous[key])
    pinned = sorted((shape.pinned, key) for key, shape in shapes.items() if shape.pinned)
    for name, key in pinned:
        names.give_first(key, component_candidates(name))
    direct: dict[str, list[Root]] = defaultdict(list)
    virtual: list[tuple[tuple[object, ...], str, Root, tuple[str, ...], bool]] = []
    for use in roots:
        for key, trail, aside in use.references(shapes):
            if set(trail) <= {"[]"} and not aside and not shapes[key].enum:
                direct[key].append(use.root)
            else:
                virtual.append(((*use.root.sort_key, trail, key), key, use.root, trail, aside))
    entity_of: dict[str, str] = {}
    ranked = []
    inside = _inside_answers(direct, shapes)
    for key, found in direct.items():
        found.sort(key=lambda root: root.sort_key)
        if found[0].role.rank in (BODY, PARAMETER) and key in inside:
            continue  # callers read it more often than they write it: what holds it in an answer names it, below
        ranked.append((found[0].sort_key, key))
    for _, key in sorted(ranked):
        entity_of[key] = entity(direct[key][0].route)
        if key not in names.by_key:
            candidates = [name for root in direct[key] for name in root_candidates(root)]
            names.give_first(key, sorted(candidates, key=lambda name: len(name) > LONGEST))
    for _, key, root, trail, aside in sorted(virtual, key=lambda item: item[0]):
        if key not in names.by_key:
            name = entity(root.route)
            owners = list(root_candidates(root))
            page = _candidates(shapes[key], "Page", trail, f"{owners[0]}Page") if aside else iter(())
            named = (word for owner in owners for word in _candidates(shapes[key], owner, trail, name))
            names.give_first(key, (*page, *named))
            entity_of.setdefault(key, name)
    order = [key for _, key in sorted(ranked)] + [item[1] for item in sorted(virtual, key=lambda item: item[0])]
    order += [key for _, key in pinned]
    _name_nested([key for key in dict.fromkeys(order) if key in names.by_key], shapes, names, entity_of)
    for key in sorted(set(direct) - set(names.by_key)):
        names.give_first(key, (name for root in direct[key] for name in root_candidates(root)))
    unnamed = sorted(key for key in shapes if key not in names.by_key)
    if unnamed:
        places = "; ".join(_where(shapes[key]) for key in unnamed[:3])
        raise InputError(
            f"no free name for {len(unnamed)} schemas: {places}",
            advice="give them names in the document's components, or rename what took theirs under `names` in sdk.yaml",
        )
    return names.by_key


def _inside_answers(direct: Mapping[str, list[Root]], shapes: Mapping[str, Shape]) -> set[str]:
    """Keys of the shapes that a shape which `get` or `list` returns holds, at any depth."""
    todo = [key for key, roots in direct.items() if any(root.role.rank in (GET, LIST) for root in roots)]
    seen: set[str] = set()
    while todo:
        for key, _ in references(shapes[todo.pop()].schema, shapes):
            if key not in seen:
                seen.add(key)
                todo.append(key)
    return seen


def _name_nested(order: list[str], shapes: Mapping[str, Shape], names: Names, entity_of: dict[str, str]) -> None:
    """Breadth first from the named shapes: an owner's children in order of property, then theirs."""
    level = order
    seen = set(order)
    fallback: list[tuple[str, str, tuple[str, ...]]] = []
    while level:
        below: list[str] = []
        for owner in level:
            owner_name = names.by_key[owner]
            entity_of.setdefault(owner, owner_name)
            for key, trail in sorted(references(shapes[owner].schema, shapes), key=lambda item: (item[1], item[0])):
                if key in seen:
                    continue
                named = key in names.by_key or names.give_first(
                    key, _candidates(shapes[key], owner_name, trail, entity_of[owner])
                )
                if named:
                    seen.add(key)
                    entity_of.setdefault(key, entity_of[owner])
                    below.append(key)
                else:
                    fallback.append((key, owner_name, trail))
        level = below
    for key, owner_name, trail in fallback:
        if names.give_first(key, (f"{owner_name}{''.join(_trail_words(trail))}", f"{owner_name}Part")):
            _name_nested([key], shapes, names, entity_of)


def _candidates(shape: Shape, owner: str, trail: tuple[str, ...], entity_name: str) -> Iterator[str]:
    words = _trail_words(trail)
    if words and len(shape.schema.get("enum", ())) >= _VOCABULARY:
        yield words[-1]  # a vocabulary of its own, whoever uses it: `Country`, `Currency`
    yield from nested_candidates(owner, trail, entity_name)


def _where(shape: Shape) -> str:
    place = min(shape.places)
    return json.dumps([place.root, *place.trail])
