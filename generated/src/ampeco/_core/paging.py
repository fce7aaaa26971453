"""Where the next page of a listing is, and when to stop asking. The same for sync and async."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar

from .errors import PaginationError
from .query import Pair, query_string
from .request import Call, filled_path, request_headers, wire_query
from .types import Headers, Query

if TYPE_CHECKING:
    import httpx2

    from .config import Config
    from .decode import PageContent
    from .operation import Operation
    from .request import Limits

__all__ = ["Listing", "first_listing", "listing_call", "next_listing", "next_step", "total"]

T = TypeVar("T")

Step = tuple[Literal["cursor", "page", "link"], str]

MOST_EMPTY_PAGES = 100
"""How many pages in a row may be empty and still name a next one."""


class Listing(Generic[T]):
    """One page of a listing that is to be fetched, and how it was come by."""

    __slots__ = ("empty", "headers", "limits", "link", "number", "operation", "pairs", "path", "seen")

    def __init__(
        self,
        operation: Operation[T],
        path: str,
        pairs: list[Pair],
        headers: dict[str, str],
        limits: Limits,
    ) -> None:
        self.operation = operation
        self.path = path
        self.pairs = pairs
        self.headers = headers
        self.limits = limits
        self.link: httpx2.URL | None = None
        self.number = 0
        self.empty = 0
        # The number of the page that each step led to. One dict for the whole walk: a page asked for its next one
        # twice finds the step under the number it is about to give it, and only an earlier page's step is a loop.
        self.seen: dict[Step, int] = {}

    def after(self, step: Step, *, empty: bool) -> Listing[T]:
        """The page that `step` leads to. Raises `PaginationError` if that was an earlier page."""
        result = Listing(self.operation, self.path, self.pairs, self.headers, self.limits)
        result.seen = self.seen
        result.number = self.number + 1
        result.empty = self.empty + 1 if empty else 0
        if self.seen.setdefault(step, result.number) < result.number:
            raise PaginationError(
                f"{self.title}: page {result.number} leads back to an earlier one by its {step[0]}"
            )
        if result.empty > MOST_EMPTY_PAGES:
            raise PaginationError(
                f"{self.title}: {result.empty} empty pages in a row, and still a next one is named"
            )
        return result

    @property
    def title(self) -> str:
        return f"{self.operation.method} {self.path}"


def first_listing(
    config: Config,
    operation: Operation[T],
    *,
    path: Mapping[str, object] | None,
    query: Mapping[str, object] | None,
    headers: Mapping[str, object] | None,
    extra_headers: Headers | None,
    extra_query: Query | None,
    limits: Limits,
) -> Listing[T]:
    """The first page.

    Where the operation has cursors and neither cursor nor page is given, an empty cursor asks for them.
    Raises `InvalidArgumentError`.
    """
    pairs = wire_query(config, operation, query, extra_query)
    paging = operation.paging
    if (
        paging is not None
        and paging.cursor
        and not any(name in (paging.cursor, paging.page) for name, _ in pairs)
    ):
        pairs.append((paging.cursor, ""))
    listing = Listing(
        operation,
        filled_path(operation.path, path),
        pairs,
        request_headers(config, operation, headers, extra_headers),
        limits,
    )
    if paging is not None:
        # The caller may have begun in the middle: going back there is a loop too.
        for name, value in pairs:
            if name in (paging.cursor, paging.page):
                listing.seen["cursor" if name == paging.cursor else "page", value] = 0
    return listing


def listing_call(config: Config, listing: Listing[Any]) -> Call:
    """The request that fetches a page."""
    url: str | httpx2.URL
    if listing.link is not None:
        url = listing.link
    else:
        url = config.base_url + listing.path
        if listing.pairs:
            url += "?" + query_string(listing.pairs)
    return Call(
        listing.operation.method,
        listing.path,
        url,
        dict(listing.headers),
        None,
        listing.limits,
        listing.operation.path,
    )


def next_step(listing: Listing[Any], content: PageContent) -> Step | None:
    """How an answer says to go on; `None` at the end."""
    meta, paging = content.meta, listing.operation.paging
    if paging is not None:
        by_page = any(name == paging.page for name, _ in listing.pairs)
        if paging.cursor and "next_cursor" in meta and not by_page:
            cursor = meta["next_cursor"]
            return ("cursor", str(cursor)) if cursor and isinstance(cursor, (str, int)) else None
        current, last = _number(meta.get("current_page")), _number(meta.get("last_page"))
        if paging.page and current is not None and last is not None:
            return ("page", str(current + 1)) if current < last else None
    link = content.links.get("next")
    return ("link", link) if isinstance(link, str) and link else None


def next_listing(config: Config, listing: Listing[T], content: PageContent) -> Listing[T] | None:
    """The page after the one that `content` is of; `None` at the end. Raises `PaginationError`."""
    step = next_step(listing, content)
    if step is None:
        return None
    result = listing.after(step, empty=not content.data)
    kind, value = step
    paging = listing.operation.paging
    if kind == "link" or paging is None:
        result.link = _own_link(config, listing, value)
    else:
        name = (paging.cursor if kind == "cursor" else paging.page) or ""
        others = [pair for pair in listing.pairs if pair[0] not in (paging.cursor, paging.page)]
        result.pairs = [*others, (name, value)]
    return result


def total(content: PageContent) -> int | None:
    """How many items there are on all pages, where the answer says."""
    return _number(content.meta.get("total"))


def _own_link(config: Config, listing: Listing[Any], link: str) -> httpx2.URL:
    """A link as a URL on the configured host. The token goes along, so it must be that host, scheme and port."""
    import httpx2

    try:
        # Parsed by what will send it: two parsers might disagree about where the host ends.
        base = httpx2.URL(config.base_url + listing.path)
        url = base.join(link)
        same = (url.scheme, url.raw_host, url.port) == (
            base.scheme,
            base.raw_host,
            base.port,
        ) and not url.userinfo
    except (httpx2.InvalidURL, ValueError, TypeError) as error:
        raise PaginationError(
            f"{listing.title}: the link to the next page is no URL: {str(error)[:200]}"
        ) from None
    if not same:
        raise PaginationError(
            f"{listing.title}: the next page is on {_host(url)}, not on {_host(base)}; not followed"
        )
    return url


def _host(url: httpx2.URL) -> str:
    return f"{url.scheme}://{url.host}{f':{url.port}' if url.port else ''}"


def _number(value: object) -> int | None:
    if isinstance(value, bool):
        return None
    if isinstance(value, int):
        return value
    # isdecimal and not isdigit, which lets "²" through; the bound keeps int() from refusing.
    return int(value) if isinstance(value, str) and value.isdecimal() and len(value) <= 18 else None
