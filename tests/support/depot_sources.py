"""The sources of the package that `runtime.py` assembles, written as the generator would write them.

Its API is a depot with tags (cursor and page listings, filters, every verb) and points (pages only, actions, answers
that are no objects).
"""

from __future__ import annotations

__all__ = ["SOURCES"]

_ERRORS = [
    "APIConnectionError",
    "APIError",
    "APIStatusError",
    "APITimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "ConfigurationError",
    "ConflictError",
    "InternalServerError",
    "InvalidArgumentError",
    "NotFoundError",
    "PaginationError",
    "PermissionDeniedError",
    "RateLimitError",
    "ResponseDecodeError",
    "UnprocessableEntityError",
]

_LAZY = """

def __getattr__(name: str) -> object:
    from importlib import import_module

    if name in _MODULES:
        return import_module("." + name, __name__)
    if name not in _WHERE:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(_WHERE[name], __name__), name)
    globals()[name] = value
    return value
"""


def _package(where: dict[str, list[str]], modules: tuple[str, ...] = ()) -> str:
    """An `__init__` whose names and modules are imported when they are first used (PEP 562)."""
    imports = "".join(f"    from . import {module} as {module}\n" for module in modules)
    imports += "".join(
        f"    from {module} import {name} as {name}\n" for module, names in where.items() for name in names
    )
    table = {name: module for module, names in where.items() for name in names}
    return (
        f"from typing import TYPE_CHECKING\n\nif TYPE_CHECKING:\n{imports}\n"
        f"_MODULES: tuple[str, ...] = {modules!r}\n_WHERE = {table!r}\n{_LAZY}"
    )


_MODELS = """
from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Literal

from pydantic import Field

from .._core.model import Model
from .._core.scalars import UTCDatetime


class Hours(Model):
    start: str | None = None
    end: str | None = None


class Tag(Model):
    id: int
    tag_uid: str | None = None
    status: Literal["enabled", "disabled"] | str | None = None
    partner_id: int | None = None
    created_at: UTCDatetime | None = None
    created_on: date | None = None
    working_hours: list[Hours] | None = None
    first_name: str | None = Field(None, alias="first_name")
    limit: Decimal | None = None


class Slot(Model):
    kind: Literal["slot"]
    width: int
    tags: dict[str, Tag] | None = None


class Dock(Model):
    kind: Literal["dock"]
    depth: int


class Started(Model):
    success: bool | None = None
    error_code: str | None = None


class Note(Model):
    id: int
    data: dict[str, str] | None = None


class Point(Model):
    id: str
    name: str | None = None
    place: Slot | Dock | None = None
    parent: Point | None = None
"""

_PARAMS = """
from __future__ import annotations

from datetime import date, datetime, time
from decimal import Decimal
from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import Required

from .._core.params import Param


class HoursParam(Param, total=False):
    start: Required[str]
    end: Annotated[str, Field(max_length=5)]


class SlotParam(Param, total=False):
    kind: Required[Literal["slot"]]
    slot_width: Required[int]


class DockParam(Param, total=False):
    kind: Required[Literal["dock"]]
    dock_depth: Required[int]


class TagCreate(Param, total=False):
    tag_uid: Required[str]
    status: Literal["enabled", "disabled"]
    partner_id: int | None
    expire_at: datetime | None
    expire_on: date
    opens_at: time
    working_hours: list[HoursParam]
    first_name: Annotated[str, Field(alias="first_name")]
    limit: Decimal
    weight: Annotated[float, Field(ge=0, multiple_of=0.001)]
    closes_at: Annotated[str, Field(pattern=r"^\\d{2}:\\d{2}$")]
    place: SlotParam | DockParam | None
    labels: dict[str, HoursParam]


class TagUpdate(Param, total=False):
    tag_uid: str
    status: Literal["enabled", "disabled"]
    partner_id: int | None
    working_hours: list[HoursParam]


class TagsRoaming(Param, total=False):
    operator_ids: list[int]


class TagsFilter(Param, total=False):
    status: Literal["enabled", "disabled"]
    partner_id: int | None
    active: bool
    created_after: datetime
    ids: list[int]
    roaming: TagsRoaming


class TagsListQuery(Param, total=False):
    filter: TagsFilter
    include: list[Literal["owner", "lastSession"]]
    cursor: str
    page: int
    per_page: Annotated[int, Field(alias="per_page", ge=1, le=100)]


class PointsListQuery(Param, total=False):
    page: int


class Reset(Param, total=False):
    type: Literal["soft", "hard"]
"""


def _resources(flavour: str) -> str:
    """The resources of one flavour: the generator too writes the twins from one source."""
    asynchronous = flavour == "async"
    base = "AsyncResource" if asynchronous else "Resource"
    prefix = "Async" if asynchronous else ""
    method = "async def" if asynchronous else "def"
    wait = "await " if asynchronous else ""
    page = "AsyncPager" if asynchronous else "Page"
    more = (
        "extra_headers: Headers | None = None, extra_query: Query | None = None, "
        "timeout: float | Timeout | Omit | None = omit"
    )
    more_body = "extra_body: Body | None = None, " + more
    passed = "extra_headers=extra_headers, extra_query=extra_query, timeout=timeout"
    passed_body = "extra_body=extra_body, " + passed
    return f"""

class {prefix}Tags({base}):
    def list(
        self, *, filter: params.TagsFilter | Omit = omit,
        include: List[Literal["owner", "lastSession"]] | Omit = omit, cursor: str | Omit = omit,
        page: int | Omit = omit, per_page: int | Omit = omit, {more},
    ) -> {page}[models.Tag]:
        query = {{"filter": filter, "include": include, "cursor": cursor, "page": page, "per_page": per_page}}
        return self._list(_TAGS_LIST, query=query, {passed})

    {method} get(self, tag: int, *, {more}) -> models.Tag:
        return {wait}self._call(_TAGS_GET, path={{"tagId": tag}}, {passed})

    {method} create(
        self, *, tag_uid: str, status: Literal["enabled", "disabled"] | Omit = omit,
        partner_id: int | None | Omit = omit, expire_at: datetime | None | Omit = omit, expire_on: date | Omit = omit,
        opens_at: time | Omit = omit, working_hours: Sequence[params.HoursParam | models.Hours] | Omit = omit,
        first_name: str | Omit = omit, limit: Decimal | Omit = omit, weight: float | Omit = omit,
        closes_at: str | Omit = omit,
        place: params.SlotParam | params.DockParam | models.Slot | models.Dock | None | Omit = omit,
        labels: dict[str, params.HoursParam] | Omit = omit, {more_body},
    ) -> models.Tag:
        body = {{
            "tag_uid": tag_uid, "status": status, "partner_id": partner_id, "expire_at": expire_at,
            "expire_on": expire_on, "opens_at": opens_at, "working_hours": working_hours, "first_name": first_name,
            "limit": limit, "weight": weight, "closes_at": closes_at, "place": place, "labels": labels,
        }}
        return {wait}self._call(_TAGS_CREATE, body=body, {passed_body})

    {method} update(
        self, tag: int, *, tag_uid: str | Omit = omit, status: Literal["enabled", "disabled"] | Omit = omit,
        partner_id: int | None | Omit = omit,
        working_hours: Sequence[params.HoursParam | models.Hours] | Omit = omit, {more_body},
    ) -> models.Tag:
        body = {{"tag_uid": tag_uid, "status": status, "partner_id": partner_id, "working_hours": working_hours}}
        return {wait}self._call(_TAGS_UPDATE, path={{"tagId": tag}}, body=body, {passed_body})

    {method} replace_all(
        self, body: Sequence[params.TagCreate], *, {more_body}
    ) -> List[models.Tag]:
        return {wait}self._call(_TAGS_REPLACE_ALL, payload=body, {passed_body})

    {method} put_place(
        self, tag: int, body: params.SlotParam | params.DockParam | models.Slot | models.Dock, *, {more_body}
    ) -> models.Slot | models.Dock:
        return {wait}self._call(_TAGS_PLACE, path={{"tagId": tag}}, payload=body, {passed_body})

    {method} delete(self, tag: int, *, {more}) -> None:
        return {wait}self._call(_TAGS_DELETE, path={{"tagId": tag}}, {passed})


class {prefix}PointActions({base}):
    {method} reset(
        self, point: str, *, type: Literal["soft", "hard"] | Omit = omit, {more_body}
    ) -> models.Started | None:
        return {wait}self._call(_POINTS_RESET, path={{"point": point}}, body={{"type": type}}, {passed_body})

    {method} stop(self, point: str, *, {more}) -> None:
        return {wait}self._call(_POINTS_STOP, path={{"point": point}}, {passed})


class {prefix}Points({base}):
    @cached_property
    def actions(self) -> {prefix}PointActions:
        return {prefix}PointActions(self)

    def list(self, *, page: int | Omit = omit, {more}) -> {page}[models.Point]:
        return self._list(_POINTS_LIST, query={{"page": page}}, {passed})

    def list_names(self, *, {more}) -> {page}[str]:
        return self._list(_POINTS_NAMES, {passed})

    {method} get(self, point: str, *, {more}) -> models.Point:
        return {wait}self._call(_POINTS_GET, path={{"point": point}}, {passed})

    {method} note(self, point: str, *, {more}) -> models.Note:
        return {wait}self._call(_POINTS_NOTE, path={{"point": point}}, {passed})

    {method} reading(self, point: str, *, {more}) -> float:
        return {wait}self._call(_POINTS_READING, path={{"point": point}}, {passed})

    {method} picture(self, point: str, *, {more}) -> bytes:
        return {wait}self._call(_POINTS_PICTURE, path={{"point": point}}, {passed})

    {method} paint(
        self, point: str, *, body: bytes | Omit = omit, layer: int | Omit = omit, extra_body: Body | None = None, {more}
    ) -> None:
        return {wait}self._call(
            _POINTS_PAINT, path={{"point": point}}, headers={{"X-Layer": layer}}, payload=body, extra_body=extra_body,
            {passed}
        )
"""


# `List` because classes with a method `list` cannot write `list[...]` after it.
_OPERATIONS = """
from __future__ import annotations

from builtins import list as List
from collections.abc import Sequence
from datetime import date, datetime, time
from decimal import Decimal
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from .. import models, params
from .._core.operation import Operation, Paging
from .._core.resource import AsyncResource, Resource
from .._core.types import Omit, omit

if TYPE_CHECKING:
    from .._core.pages import AsyncPager, Page
    from .._core.types import Body, Headers, Query, Timeout

_TAGS_LIST: Operation[models.Tag] = Operation(
    "GET", "/api/tags/v1.0", returns=lambda: models.Tag, query=lambda: params.TagsListQuery,
    styles={"filter": "deep_object", "include": "brackets"},
    paging=Paging(cursor="cursor", page="page", per_page="per_page"),
)
_TAGS_GET: Operation[models.Tag] = Operation(
    "GET", "/api/tags/v1.0/{tagId}", returns=lambda: models.Tag, unwrap="data"
)
_TAGS_CREATE: Operation[models.Tag] = Operation(
    "POST", "/api/tags/v1.0", returns=lambda: models.Tag, unwrap="data", body=lambda: params.TagCreate
)
_TAGS_UPDATE: Operation[models.Tag] = Operation(
    "PATCH", "/api/tags/v1.0/{tagId}", returns=lambda: models.Tag, unwrap="data", body=lambda: params.TagUpdate
)
_TAGS_REPLACE_ALL: Operation[List[models.Tag]] = Operation(
    "PUT", "/api/tags/v1.0", returns=lambda: List[models.Tag], unwrap="data", body=lambda: List[params.TagCreate]
)
_TAGS_PLACE: Operation[models.Slot | models.Dock] = Operation(
    "PUT", "/api/tags/v1.0/{tagId}/place", returns=lambda: models.Slot | models.Dock,
    body=lambda: params.SlotParam | params.DockParam,
)
_TAGS_DELETE: Operation[None] = Operation("DELETE", "/api/tags/v1.0/{tagId}")
_POINTS_LIST: Operation[models.Point] = Operation(
    "GET", "/api/points", returns=lambda: models.Point, query=lambda: params.PointsListQuery,
    paging=Paging(page="page"),
)
_POINTS_NAMES: Operation[str] = Operation("GET", "/api/points/names", returns=lambda: str)
_POINTS_GET: Operation[models.Point] = Operation("GET", "/api/points/{point}", returns=lambda: models.Point)
_POINTS_NOTE: Operation[models.Note] = Operation("GET", "/api/points/{point}/note", returns=lambda: models.Note)
_POINTS_READING: Operation[float] = Operation("GET", "/api/points/{point}/reading", returns=lambda: float)
_POINTS_PICTURE: Operation[bytes] = Operation("GET", "/api/points/{point}/picture", returns=lambda: bytes,
    accept="image/png",
)
_POINTS_PAINT: Operation[None] = Operation(
    "PUT", "/api/points/{point}/picture", body=lambda: bytes, content_type="image/png",
)
_POINTS_RESET: Operation[models.Started | None] = Operation(
    "POST", "/api/points/{point}/reset", returns=lambda: models.Started | None, body=lambda: params.Reset,
    body_required=False,
)
_POINTS_STOP: Operation[None] = Operation("POST", "/api/points/{point}/stop")
"""

_CLIENT = """
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._core.client import AsyncClient, SyncClient
from ._core.config import Identity

if TYPE_CHECKING:
    from .resources.all import AsyncPoints, AsyncTags, Points, Tags

_IDENTITY = Identity("depot", "1.2.3", "DEPOT", trace_header="x-trace")


class Depot(SyncClient):
    _identity = _IDENTITY

    @cached_property
    def tags(self) -> Tags:
        from .resources.all import Tags

        return Tags(self)

    @cached_property
    def points(self) -> Points:
        from .resources.all import Points

        return Points(self)


class AsyncDepot(AsyncClient):
    _identity = _IDENTITY

    @cached_property
    def tags(self) -> AsyncTags:
        from .resources.all import AsyncTags

        return AsyncTags(self)

    @cached_property
    def points(self) -> AsyncPoints:
        from .resources.all import AsyncPoints

        return AsyncPoints(self)
"""

SOURCES: dict[str, str] = {
    "__init__.py": _package(
        {
            "._client": ["Depot", "AsyncDepot"],
            "._core.base_error": ["DepotError"],
            "._core.errors": _ERRORS,
            "._core.model": ["Model"],
            "._core.pages": ["AsyncPage", "AsyncPager", "Page"],
            "._core.types": ["Omit", "Timeout", "omit"],
        },
        ("models", "params"),
    ),
    "py.typed": "",
    "_client.py": _CLIENT,
    "models/__init__.py": _package({".all": ["Hours", "Tag", "Slot", "Dock", "Started", "Note", "Point"]}),
    "models/all.py": _MODELS,
    "params/__init__.py": _package(
        {
            ".all": [
                "HoursParam",
                "SlotParam",
                "DockParam",
                "TagCreate",
                "TagUpdate",
                "TagsFilter",
                "TagsListQuery",
                "PointsListQuery",
                "Reset",
            ]
        }
    ),
    "params/all.py": _PARAMS,
    "resources/__init__.py": "",
    "resources/all.py": _OPERATIONS + _resources("sync") + _resources("async"),
}
"""The package's own files by path, everything but `_core`."""
