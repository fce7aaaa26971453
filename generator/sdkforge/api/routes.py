"""Routes: which method of which resource an operation becomes.

Decided by HTTP method and path shape, because operation ids are untidy: `GET /pets/{id}` is `pets.get` whatever the
document calls it. `sdk.yaml` can name any operation otherwise.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace

from .config import Config
from .words import plural, singular, snake, split

_VERSION = re.compile(r"v?(\d+)(?:\.(\d+))?$", re.IGNORECASE)
_VERBS = {"get": "get", "patch": "update", "put": "replace", "delete": "delete", "post": "create"}
HTTP_METHODS = ("get", "post", "put", "patch", "delete", "head", "options", "trace")
_PARAMETER = re.compile(r"\{([^{}]*)\}")
Version = tuple[int, int]


@dataclass(frozen=True)
class Route:
    """Where an operation lives in the client.

    method, path: as in the document. resource: attribute names from the client down. group: attribute that collects
    operations of one kind ("actions"), or "". verb: the method's name. version: of the endpoint, (0, 0) where the
    path has none. is_item: the path ends in a parameter. is_list: the method gives the items of a list, page by page.
    legacy: reachable under `.vX_Y` only.
    """

    method: str
    path: str
    resource: tuple[str, ...]
    group: str
    verb: str
    version: Version
    is_item: bool
    deprecated: bool
    is_list: bool = False
    legacy: bool = False

    @property
    def key(self) -> str:
        """`GET /path`: what identifies the operation everywhere."""
        return f"{self.method.upper()} {self.path}"

    @property
    def chain(self) -> tuple[str, ...]:
        """Attribute names from the client to the method's owner: `("charge_points", "v1_0", "status")`."""
        head, *rest = self.resource
        version = (version_name(self.version),) if self.legacy else ()
        return (head, *version, *rest, *((self.group,) if self.group else ()))

    @property
    def dotted(self) -> str:
        """`charge_points.evses.list`."""
        return ".".join((*self.chain, self.verb))


def version_name(version: Version) -> str:
    """The attribute of an endpoint version: (2, 1) -> `v2_1`."""
    return f"v{version[0]}_{version[1]}"


def route(method: str, path: str, *, title: str, is_list: bool, deprecated: bool, config: Config) -> Route:
    """The route of one operation, before versions are compared.

    title: the operation's summary; actions take their name from it. is_list: a success answers with a list.
    """
    segments = [part for part in path.removeprefix(config.prefix).split("/") if part]
    group = ""
    if segments and segments[0] in config.groups:
        group = config.groups[segments.pop(0)]
    version: Version = (0, 0)
    words: list[str] = []
    for part in segments:
        found = _VERSION.match(part)
        if part.isdecimal() and part != segments[0]:
            found = None  # `/2/pets` is version 2 of pets, and `/errors/404` none of errors
        if found and version == (0, 0):
            version = (int(found[1]), int(found[2] or 0))
        else:
            words += _words(part)
    asked = words.pop()[1:] if words and words[-1].startswith(":") else ""
    is_item = bool(words) and words[-1].startswith("{")
    static = [_attribute(word, first=not number) for number, word in enumerate(w for w in words if "{" not in w)]
    static = static or ["root"]
    if group:
        resource, verb = [plural(static[0])], _action(static, title)
    else:
        resource = static
        verb = _VERBS.get(method, snake(method))
        if method == "get" and not is_item and is_list:
            verb = "list"
        elif method == "post" and is_item:
            verb = "post"  # it may do anything to the item, but the collection's `create` it is not
        if asked:
            verb = snake(asked)
    named = config.methods.get(f"{method.upper()} {path}")
    if named:
        *chain, verb = named.split(".")
        if chain and group and chain[-1] == group:
            chain.pop()
        resource = chain or resource
    return Route(method, path, tuple(resource), group, verb, version, is_item, deprecated, is_list and verb == "list")


def _words(part: str) -> list[str]:
    """What a segment of a path says: its word, its parameters, and a method of its own (`{job}:cancel`)."""
    bare, _, asked = part.rpartition(":")
    if not bare or not re.fullmatch(r"[A-Za-z]\w*", asked):
        bare, asked = part, ""
    word, within, key = bare.partition("({")  # OData: Things({key})
    return [word, *(["{" + key] if within else []), *([f":{asked}"] if asked else [])]


# What the client itself has, and what a resource's module calls the things its signatures name.
_CLIENT = frozenset(["close", "with_options", "with_raw_response", "with_streaming_response", "rate_limit"])
_MODULE = frozenset(["models", "params", "builtins", "dt"])


def _attribute(word: str, *, first: bool) -> str:
    name = snake(word)
    return f"{name}_" if name in (_CLIENT if first else _MODULE) else name


def _action(static: list[str], title: str) -> str:
    """An action's name: the words of its title after the target (`Charge Point / Reset` -> `reset`), else its path."""
    parts = [part.strip() for part in title.split("/")]
    target = set(split(static[0])) | set(split(singular(static[0])))
    said = [part for part in parts[1:] if not set(split(part)) <= target] if len(parts) > 1 else []
    return snake(said[-1]) if said else "_".join(static[1:]) or static[0]


def settle_names(routes: Iterable[Route], config: Config) -> list[Route]:
    """Tell apart the operations that method and path alone give one name, those that `config` names excepted.

    What gets a collection is its `list`, though its answer is no list but an object around one; of several that
    differ in parameters, the one with fewest keeps the name, and the others say what they have besides: `get_by_slug`.
    """
    settled = list(routes)
    for rename in (_collections, _by_parameters, _by_method):
        same: dict[tuple[object, ...], list[Route]] = defaultdict(list)
        for item in settled:
            same[(item.resource, item.group, item.verb, item.version)].append(item)
        names: dict[str, str] = {}
        for items in same.values():
            if len(items) > 1:
                names |= rename([item for item in items if item.key not in config.methods])
        settled = [replace(item, verb=names.get(item.key, item.verb)) for item in settled]
    return settled


def _collections(items: list[Route]) -> dict[str, str]:
    """New verbs, by key, for those of `items` that get a collection."""
    found = [item for item in items if item.verb == "get" and item.method == "get" and not item.group]
    return {item.key: "list" for item in found if not item.is_item} if any(item.is_item for item in found) else {}


def _by_parameters(items: list[Route]) -> dict[str, str]:
    """New verbs, by key, for those of `items` that have parameters which the simplest of them has not.

    Paths that differ in nothing but how a parameter is called are one path (OpenAPI 3.1.0, "Paths Object").
    """
    ordered = sorted(items, key=lambda item: (len(_PARAMETER.findall(item.path)), item.path))
    known = set(_PARAMETER.findall(ordered[0].path)) if ordered else set()
    places = {_PARAMETER.sub("{}", item.path).strip("/") for item in ordered[:1]}
    names: dict[str, str] = {}
    for item in ordered[1:]:
        place = _PARAMETER.sub("{}", item.path).strip("/")
        more = [snake(word) for word in _PARAMETER.findall(item.path) if word not in known]
        tries = (f"{item.verb}_by_{'_and_'.join(words)}" for words in (more[-1:], more) if words)
        found = next((name for name in tries if name not in names.values()), None)
        if found and place not in places:
            names[item.key] = found
        places.add(place)
    return names


def _by_method(items: list[Route]) -> dict[str, str]:
    """New verbs, by key, for those of `items` that have another HTTP method: a method of a path's own has any."""
    first = min((HTTP_METHODS.index(item.method) for item in items), default=0)
    return {item.key: f"{item.verb}_{item.method}" for item in items if item.method != HTTP_METHODS[first]}


def settle_versions(routes: Iterable[Route]) -> list[Route]:
    """Mark what is legacy: of each endpoint the newest live version is the default, the others stay under `.vX_Y`.

    An endpoint with no live version stays at the default only if nothing newer of its resource replaced it.
    """
    found = sorted(routes, key=lambda item: (item.path, item.method))
    current: dict[str, Version] = {}
    for head in {item.resource[0] for item in found}:
        own = [item for item in found if item.resource[0] == head and not item.group]
        live = [item.version for item in own if not item.deprecated] or [item.version for item in own]
        current[head] = max(live, default=(0, 0))
    same: dict[tuple[object, ...], list[Route]] = defaultdict(list)
    for item in found:
        same[(item.resource, item.group, item.verb)].append(item)
    settled: list[Route] = []
    for items in same.values():
        live_versions = [item.version for item in items if not item.deprecated]
        newest = max(live_versions) if live_versions else max(item.version for item in items)
        if not live_versions and newest < current[items[0].resource[0]]:
            newest = (-1, -1)
        settled += [replace(item, legacy=item.version != newest) for item in items]
    return sorted(settled, key=lambda item: (item.path, item.method))


def conflicts(routes: Iterable[Route]) -> list[tuple[str, list[Route]]]:
    """Operations that would get one method name: (dotted name, its routes), for a finding or an error."""
    by_name: dict[str, list[Route]] = defaultdict(list)
    for item in routes:
        by_name[item.dotted].append(item)
    return [(name, items) for name, items in sorted(by_name.items()) if len(items) > 1]
