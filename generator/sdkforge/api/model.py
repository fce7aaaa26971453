"""The Api: everything a client needs to know of a description, decided. Templates only write it down."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from .config import Config
from .routes import Route


@dataclass(frozen=True)
class Argument:
    """One argument of a method.

    name: in Python. wire: in the request. where: "path", "query", "header" or "body". annotation: its type, as
    written in a signature. replacement: name of the argument to use instead of a deprecated one, or "". style: how a
    query value is spelled ("form", "deep_object", "brackets", …).
    """

    name: str
    wire: str
    where: str
    annotation: str
    required: bool
    description: str = ""
    deprecated: bool = False
    replacement: str = ""
    style: str = "form"


@dataclass(frozen=True)
class Body:
    """The request body of a method. annotation: the type that checks and encodes it, evaluated when first used.

    spread: its properties are arguments of the method; otherwise it is the one argument `body`. media_type: as in the
    document. required: a request without one breaks the description.
    """

    annotation: str
    spread: bool
    media_type: str
    required: bool

    @property
    def content_type(self) -> str:
        """What a request says that its body is: for a range of media types (`application/*+json`), a plain one."""
        if "*" not in self.media_type:
            return self.media_type
        return "application/octet-stream" if self.annotation == "bytes" else "application/json"


@dataclass(frozen=True)
class Paging:
    """How a listing pages: names of its query parameters, "" for those it has not.

    items: how many a page holds at most where the size is not sent; None where the document does not say, or where not
    every smaller size may be asked for.
    """

    cursor: str
    page: str
    size: str
    items: int | None = None


@dataclass(frozen=True)
class Method:
    """One operation as a method.

    summary: the operation's title. description: what it does, as the document says it, with names spelled as here.
    tag: the first of the document's tags for it. evidence: how its facts are known, where that is not how the
    document's are.
    returns: the annotation of what a caller gets (of an item, where `paging` or the listing gives a page).
    unwrap: property of the answer that holds it, or ""; wraps_always is false where another success status answers with
    the value itself. query: class in `params` that checks the query, or "".
    accept: media type of an answer that is not JSON, or "". status: of the success answer that says most; bare: that
    one is the value itself, though others wrap it. error_bodies: a sample of the body of each documented error that has
    one, by status. replacement: dotted name of the method to use instead of a deprecated one, or "".
    """

    route: Route
    name: str
    summary: str
    description: str
    tag: str
    evidence: str
    deprecated: bool
    path_arguments: tuple[Argument, ...]
    keywords: tuple[Argument, ...]
    query: str
    body: Body | None
    returns: str
    unwrap: str
    wraps_always: bool
    is_list: bool
    paging: Paging | None
    errors: tuple[str, ...]
    accept: str
    status: int
    bare: bool
    error_bodies: Mapping[str, Any]
    replacement: str

    @property
    def constant(self) -> str:
        """The module constant that holds the operation: `_V1_0_STATUS_GET`."""
        return "_" + "_".join((*self.route.chain[1:], self.name)).upper()

    @property
    def limit_name(self) -> str:
        """What a listing's own argument for the most items is called: `limit`, which the API's own one goes before."""
        taken = {argument.name for argument in (*self.path_arguments, *self.keywords)}
        name = "max_items" if "limit" in taken else "limit"
        while name in taken:
            name += "_"
        return name


@dataclass(frozen=True)
class Resource:
    """An attribute of the client, or of another resource.

    path: attribute names from the client down. description: what the document says of it, or "".
    """

    path: tuple[str, ...]
    description: str
    class_name: str
    methods: tuple[Method, ...]
    children: tuple[Resource, ...]

    @property
    def attribute(self) -> str:
        """The name it hangs from."""
        return self.path[-1]

    def walk(self) -> tuple[Resource, ...]:
        """Itself and all below it, children first: a class is defined before the one that makes it."""
        return (*(item for child in self.children for item in child.walk()), self)


@dataclass(frozen=True)
class Schemas:
    """Schemas for datamodel-code-generator. modules: module by class name. schemas: by class name, `$ref`s by name.

    fields: class name -> field name -> keyword arguments of pydantic's `Field` that its type does not show.
    aliases: wire name -> attribute, for all properties.
    """

    modules: Mapping[str, str]
    schemas: Mapping[str, Any]
    fields: Mapping[str, Mapping[str, Mapping[str, Any]]]
    aliases: Mapping[str, str]


@dataclass(frozen=True)
class Event:
    """A callback the API may send. name: as the document calls it. class_name: its payload in `models`.

    values: what the payload's `Api.event_tag` says for it; none where it is not constant.
    """

    name: str
    class_name: str
    values: tuple[str, ...] = ()


@dataclass(frozen=True)
class Api:
    """The whole of it.

    title, version and description are the document's `info`; evidence says how its facts are known, and is "" where it
    does not tell; operations is how many it has. event_tag is the property that tells the payloads of events apart, by
    its wire name, or "". samples and fields are for tests without a server: by class of `models`, sample values by wire
    name, and what may be given for each property as an annotation, by Python name.
    """

    config: Config
    title: str
    version: str
    description: str
    evidence: str
    resources: tuple[Resource, ...]
    models: Schemas
    params: Schemas
    events: tuple[Event, ...]
    event_tag: str
    operations: int
    samples: Mapping[str, Mapping[str, Any]]
    fields: Mapping[str, Mapping[str, str]]

    @property
    def methods(self) -> tuple[Method, ...]:
        """Every method, by resource."""
        return tuple(method for top in self.resources for item in top.walk() for method in item.methods)

    @property
    def event_classes(self) -> dict[str, str]:
        """The class of a payload by what its `event_tag` says; of two events that say the same, the first by name."""
        found: dict[str, str] = {}
        for event in self.events:
            for value in event.values:
                found.setdefault(value, event.class_name)
        return dict(sorted(found.items()))
