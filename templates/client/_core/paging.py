"""Where the next page of a listing is, and when to stop asking. The same for sync and async."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar

from .errors import InvalidArgumentError, PaginationError
from .kinds import is_mapping
from .query import Pair, query_string
from .request import Call, filled_path, request_headers, wire_query
from .types import Headers, Query

if TYPE_CHECKING:
    import httpx2

    from .config import Config
    from .decode import PageContent
    from .operation import Operation
    from .request import Limits

__all__ = ["Fetched", "Listing", "first_listing", "listing_call"]

T = TypeVar("T")

Step = tuple[Literal["cursor", "page", "link"], str]
Seen = dict[Step, int]
"""The steps of a walk through a listing, with the number of the page that each led to."""

MOST_IDLE_PAGES = 100
"""How many pages in a row may bring nothing new, being empty or the one before them again, and name a next one."""

LONGEST_CURSOR = 16_000
"""Percent-encoded, a longer one might not fit into a URL."""


class Listing(Generic[T]):
    """One page of a listing that is to be fetched, and how it was come by.

    `left`: the most items it may still give, without those of earlier pages. `idle`, `before`: how many pages in a row
    up to here brought nothing new, and the items of the last one. `ahead`: whether pages are fetched before they are
    asked for.
    """

    __slots__ = (
        "ahead",
        "before",
        "headers",
        "idle",
        "left",
        "limits",
        "link",
        "number",
        "operation",
        "pairs",
        "path",
        "seen",
    )

    def __init__(
        self, operation: Operation[T], path: str, pairs: list[Pair], headers: dict[str, str], limits: Limits
    ) -> None:
        self.operation = operation
        self.path = path
        self.pairs = pairs
        self.headers = headers
        self.limits = limits
        self.link: httpx2.URL | None = None
        self.left: int | None = None
        self.number = 0
        self.idle = 0
        self.before: list[T] | None = None
        self.seen: Seen = {}
        self.ahead = False

    def copied(self) -> Listing[T]:
        """The same page, to be changed."""
        copy = Listing(self.operation, self.path, self.pairs, self.headers, self.limits)
        for name in ("link", "left", "number", "idle", "before", "seen", "ahead"):
            setattr(copy, name, getattr(self, name))
        return copy

    @property
    def title(self) -> str:
        return f"{self.operation.method} {self.path}"


class Fetched(Generic[T]):
    """A page that came: what it holds, cut to the limit, and where it stands in its listing."""

    __slots__ = ("content", "idle", "left", "listing")

    def __init__(self, listing: Listing[T], content: PageContent) -> None:
        self.listing = listing
        self.content = content
        # Counted now: the list is the caller's from here on.
        self.idle = listing.idle + 1 if not content.data or content.data == listing.before else 0
        # Only to compare with. A page must not keep the one before it alive.
        listing.before = None
        self.left = listing.left
        if self.left is not None:
            del content.data[self.left :]
            self.left -= len(content.data)

    def has_next(self) -> bool:
        """Whether there is more to give, and the answer names a next page: it need not be one that can be fetched."""
        try:
            return self._step() is not None
        except PaginationError:
            return True

    def history(self) -> Seen:
        """The steps that led here: the beginning of a walk on from this page.

        A dict of its own, since others may be walking on from this page too, in other threads even, and will come to
        other pages where the listing has changed meanwhile.
        """
        return {step: number for step, number in self.listing.seen.copy().items() if number <= self.listing.number}

    def next_listing(self, config: Config, seen: Seen) -> Listing[T] | None:
        """The page after this one; `None` at the end. `seen` is from `history`, and gets the step.

        Raises `PaginationError`.
        """
        step = self._step()
        if step is None:
            return None
        listing = self.listing
        kind, value = step
        number = listing.number + 1
        if step in seen:
            raise PaginationError(f"{listing.title}: page {number} leads back to an earlier one by its {kind}")
        if self.idle > MOST_IDLE_PAGES:
            told = "empty pages in a row" if not self.content.data else "pages in a row with the same items"
            raise PaginationError(f"{listing.title}: {self.idle} {told}, and still a next one is named")
        result = listing.copied()
        paging = listing.operation.paging
        if kind == "link" or paging is None:
            result.link = _own_link(config, listing, value)
        else:
            name = (paging.cursor if kind == "cursor" else paging.page) or ""
            others = [pair for pair in listing.pairs if pair[0] not in (paging.cursor, paging.page)]
            result.pairs = [*others, (name, value)]
        seen[step] = number
        result.seen, result.number = seen, number
        result.left, result.idle, result.before = self.left, self.idle, self.content.data
        return result

    def _step(self) -> Step | None:
        return None if self.left == 0 else _next_step(self.listing, self.content)

    def total(self) -> int | None:
        """How many items there are on all pages, where the answer says."""
        return _number(self.content.meta.get("total"))


def first_listing(
    config: Config,
    operation: Operation[T],
    *,
    path: Mapping[str, object] | None,
    query: Mapping[str, object] | None,
    headers: Mapping[str, object] | None,
    limit: int | None,
    extra_headers: Headers | None,
    extra_query: Query | None,
    limits: Limits,
) -> Listing[T]:
    """The first page.

    Where the operation has cursors and neither cursor nor page is given, an empty cursor asks for them. `limit` is the
    most items over all pages: where a page holds more, and the caller leaves its size open, no more are asked for.
    Raises `InvalidArgumentError`.
    """
    # What the API calls so has the name for itself; the generator then finds another for this one.
    taken = {*(path or ()), *(query or ()), *(headers or ())}
    _check_limit(limit, "max_items" if "limit" in taken else "limit")
    pairs = wire_query(config, operation, query, extra_query)
    paging = operation.paging
    if limit is not None and paging is not None and paging.per_page and limit < (paging.size or 0):
        given = {name for name, _ in pairs}
        # Page 3 of another size is another page 3.
        if paging.per_page not in given and paging.page not in given:
            pairs.append((paging.per_page, str(max(limit, 1))))
    if paging is not None and paging.cursor and not any(name in (paging.cursor, paging.page) for name, _ in pairs):
        pairs.append((paging.cursor, ""))
    listing = Listing(
        operation,
        filled_path(operation.path, path),
        pairs,
        request_headers(config, operation, headers, extra_headers),
        limits,
    )
    listing.left = limit
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
    path = config.base_path + listing.path
    headers = dict(listing.headers)
    return Call(listing.operation.method, path, url, headers, None, listing.limits, listing.operation.path)


def _check_limit(limit: object, argument: str) -> None:
    if limit is None or (isinstance(limit, int) and not isinstance(limit, bool) and limit >= 0):
        return
    reason = "must be a whole number that is not negative, or None"
    raise InvalidArgumentError(f"{argument}: {reason}", problems=((argument, reason),))


def _next_step(listing: Listing[Any], content: PageContent) -> Step | None:
    """How an answer says to go on; `None` at the end.

    Raises `PaginationError` where it does go on, but not in a way that can be followed: to end there would hide items.
    """
    meta, paging = content.meta, listing.operation.paging
    if paging is not None:
        by_page = any(name == paging.page for name, _ in listing.pairs)
        if paging.cursor and "next_cursor" in meta and not by_page:
            cursor = meta["next_cursor"]
            if isinstance(cursor, int) and not isinstance(cursor, bool):
                cursor = str(cursor or "")
            cursor = _direction(listing, "next_cursor", cursor)
            return ("cursor", cursor) if cursor else None
        current, last = _number(meta.get("current_page")), _number(meta.get("last_page"))
        if paging.page and current is not None and last is not None:
            return ("page", str(current + 1)) if current < last else None
    link = content.links.get("next")
    if is_mapping(link):
        # As JSON:API 1.1 has it, "Links".
        link = link.get("href", link)
    link = _direction(listing, "links.next", link)
    return ("link", link) if link else None


def _direction(listing: Listing[Any], name: str, value: object) -> str | None:
    """A cursor or a link as text; `None` where there is none, which servers say in many ways."""
    if not value or (isinstance(value, str) and value.isspace()):
        return None
    if not isinstance(value, str):
        raise PaginationError(f"{listing.title}: {name} is of type {type(value).__name__}; where to go on is not known")
    if len(value) > LONGEST_CURSOR:
        raise PaginationError(f"{listing.title}: {name} has {len(value)} characters, which is too long to follow")
    return value


def _own_link(config: Config, listing: Listing[Any], link: str) -> httpx2.URL:
    """A link as a URL on the configured host. The token goes along, so it must be that host, scheme and port."""
    import httpx2

    try:
        # Parsed by what will send it: two parsers might disagree about where the host ends.
        base = httpx2.URL(config.base_url + listing.path)
        given = httpx2.URL(link)
        if "\\" in link or ((given.scheme or link.startswith("//")) and not given.host):
            # RFC 3986 lets these stay on the host, and the WHATWG URL Standard finds another one in them.
            raise ValueError("its host is not clear")
        url = base.join(link)
        same = (url.scheme, url.raw_host, url.port) == (base.scheme, base.raw_host, base.port) and not url.userinfo
    except (httpx2.InvalidURL, ValueError, TypeError) as error:
        raise PaginationError(f"{listing.title}: the link to the next page is no URL: {str(error)[:200]}") from None
    if not same:
        raise PaginationError(f"{listing.title}: the next page is on {_host(url)}, not on {_host(base)}; not followed")
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
