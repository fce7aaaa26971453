"""Resources: the tree of attributes that a client's methods hang from."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping

from .config import Config
from .model import Method, Resource
from .words import pascal

# What the module of a resource imports under these names.
_IMPORTED = frozenset(
    [
        "Any",
        "AsyncClient",
        "AsyncPager",
        "AsyncRawListing",
        "AsyncRawMethod",
        "AsyncRawView",
        "AsyncResource",
        "AsyncStreamedListing",
        "AsyncStreamedMethod",
        "AsyncStreamedView",
        "Body",
        "ClassVar",
        "Decimal",
        "Headers",
        "Identity",
        "Literal",
        "Mapping",
        "Omit",
        "Operation",
        "Page",
        "Paging",
        "Query",
        "RawMethod",
        "RawView",
        "Resource",
        "Sequence",
        "StreamedMethod",
        "StreamedView",
        "SyncClient",
        "Timeout",
    ]
)


def resource_tree(
    methods: Mapping[tuple[str, ...], list[Method]], tags: Mapping[str, str], config: Config
) -> tuple[Resource, ...]:
    """Resources from the dotted names of their methods; owners without methods of their own are made.

    tags: what the document says of each of its tags, by name.
    """
    inside: dict[tuple[str, ...], set[tuple[str, ...]]] = defaultdict(set)
    for path in methods:
        for size in range(1, len(path) + 1):
            inside[path[: size - 1]].add(path[:size])

    def described(path: tuple[str, ...], own: list[Method]) -> str:
        # A tag is as wide as a resource, or as its actions; what lies deeper shares it with them.
        if not own or (len(path) > 1 and path[1:] not in {(group,) for group in config.groups.values()}):
            return ""
        counts = Counter(method.tag for method in own)
        return tags.get(min(counts, key=lambda tag: (-counts[tag], tag)), "")

    def resource(path: tuple[str, ...]) -> Resource:
        own = sorted(methods.get(path, ()), key=lambda method: method.name)
        return Resource(
            path=path,
            description=described(path, own),
            class_name=_resource_class(path, config.client),
            methods=tuple(own),
            children=tuple(resource(item) for item in sorted(inside.get(path, ()))),
        )

    return tuple(resource(path) for path in sorted(inside[()]))


def _resource_class(path: tuple[str, ...], client: str) -> str:
    """The class of a resource, and never one that hides what its module or the client's needs."""
    name = "".join(pascal(word) for word in path)
    hides = {name, f"Async{name}"} & (_IMPORTED | {client, f"Async{client}"})
    # `ThingsRaw` and `ThingsStream` are the views of `Things`.
    return f"{name}Resource" if hides or name.endswith(("Raw", "Stream")) else name
