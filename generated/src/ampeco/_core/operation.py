"""What the generated code says about an operation of the API, once for sync and async."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar

if TYPE_CHECKING:
    from .arguments import Arguments
    from .decode import Decoder

__all__ = ["Operation", "Paging", "Style"]

T = TypeVar("T")

Style = Literal["form", "comma", "space", "pipe", "brackets", "deep_object"]
"""How a query parameter that holds a list or an object is written; `query.py` shows each."""


class Paging:
    """The query parameters by which a listing is paged, by wire name; `None` for those it does not have.

    `size`: how many items a page holds at most where `per_page` is not sent; `None` where that is not known.
    """

    __slots__ = ("cursor", "page", "per_page", "size")

    def __init__(
        self,
        *,
        cursor: str | None = None,
        page: str | None = None,
        per_page: str | None = None,
        size: int | None = None,
    ) -> None:
        self.cursor = cursor
        self.page = page
        self.per_page = per_page
        self.size = size


class Operation(Generic[T]):
    """One method on one path, answering with a `T`.

    - `path`: from the root of the base URL, with `{name}` for each path parameter.
    - `returns`: gives the type of the answer, or of one item of a listing; `None` where there is no answer to read,
      `bytes` for an answer handed over as it is.
    - `unwrap`: the property of the answer that holds the value (`data`), where there is one. `wraps_always`: `False`
      where the answer of another success status is the value itself.
    - `body`, `query`: give the type that the arguments are checked against, a `Param` TypedDict as a rule. Without
      one, arguments go out under the names they come with.
    - `body_required`: `False` sends no body at all when no argument of it is given, instead of an empty object.
    - `content_type`: of the body. One that is not JSON takes `bytes`, sent as they are.
    - `accept`: of the answer, where it is not JSON.
    - `styles`: for query parameters that do not follow the default `form`, by wire name.
    - `paging`: for listings.

    The types are given as functions, so that a module of operations imports no models and builds no validators.
    """

    __slots__ = (
        "_body",
        "_body_arguments",
        "_decoder",
        "_query",
        "_query_arguments",
        "_returns",
        "accept",
        "body_required",
        "content_type",
        "method",
        "paging",
        "path",
        "styles",
        "unwrap",
        "wraps_always",
    )

    def __init__(
        self,
        method: str,
        path: str,
        *,
        returns: Callable[[], Any] | None = None,
        unwrap: str | None = None,
        wraps_always: bool = True,
        body: Callable[[], Any] | None = None,
        body_required: bool = True,
        content_type: str = "application/json",
        accept: str | None = None,
        query: Callable[[], Any] | None = None,
        styles: Mapping[str, Style] | None = None,
        paging: Paging | None = None,
    ) -> None:
        self.method = method
        self.path = path
        self.unwrap = unwrap
        self.wraps_always = wraps_always
        self.accept = accept
        self.body_required = body_required
        self.content_type = content_type
        self.styles = styles
        self.paging = paging
        self._returns = returns
        self._body = body
        self._query = query
        self._decoder: Decoder | None = None
        self._body_arguments: Arguments | None = None
        self._query_arguments: Arguments | None = None

    def __repr__(self) -> str:
        return f"<Operation {self.method} {self.path}>"

    # Two threads may both find a cache empty. They then build the same thing twice, which costs time and nothing else.

    @property
    def sends_json(self) -> bool:
        """Whether its body is JSON (RFC 8259), or of a type that says its syntax is (RFC 6839, `+json`)."""
        essence = self.content_type.partition(";")[0].strip().lower()
        return essence == "application/json" or essence.endswith("+json")

    @property
    def returns(self) -> Any:
        """The type of the answer, or of one item of a listing; `None` where there is no answer to read."""
        return None if self._returns is None else self._returns()

    @property
    def decoder(self) -> Decoder | None:
        """Reads answers of this operation; `None` where it has none to read."""
        if self._decoder is None and self._returns is not None:
            from .decode import Decoder

            self._decoder = Decoder(self._returns(), self.unwrap, wraps_always=self.wraps_always)
        return self._decoder

    @property
    def body_arguments(self) -> Arguments | None:
        """Checks and names the arguments of the body."""
        if self._body_arguments is None and self._body is not None:
            from .arguments import Arguments

            self._body_arguments = Arguments(self._body())
        return self._body_arguments

    @property
    def query_arguments(self) -> Arguments | None:
        """Checks and names the arguments of the query."""
        if self._query_arguments is None and self._query is not None:
            from .arguments import Arguments

            self._query_arguments = Arguments(self._query())
        return self._query_arguments
