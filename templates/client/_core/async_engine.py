"""Carries out operations for `AsyncClient`: the only place that sends anything. Its twin is `sync_engine.py`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from .answer import check_status, read_page, read_value, transport_error

if TYPE_CHECKING:
    import httpx2

    from .config import Config
    from .operation import Operation
    from .pages import AsyncPage
    from .paging import Listing
    from .request import Call
    from .transport import AsyncTransport

__all__ = ["AsyncEngine"]

T = TypeVar("T")


class AsyncEngine:
    """Settings and transport of one client; copies of a client have an engine each and share the transport."""

    __slots__ = ("config", "transport")

    def __init__(self, config: Config, transport: AsyncTransport) -> None:
        self.config = config
        self.transport = transport

    async def value(self, operation: Operation[Any], call: Call) -> Any:
        """Send a call and read its value. Raises any of the errors in `errors.py` but those for arguments."""
        return read_value(self.config, operation, call, await self.send(call))

    async def page(self, listing: Listing[T]) -> AsyncPage[T]:
        """Fetch one page. Raises as `value` does."""
        from .pages import AsyncPage
        from .paging import listing_call

        call = listing_call(self.config, listing)
        content = read_page(self.config, listing.operation, call, await self.send(call))
        return AsyncPage(self, listing, content)

    async def send(self, call: Call) -> httpx2.Response:
        """Send a call and give its successful answer, read to the end.

        One attempt. Sending a call again is to be decided here, where its method and the outcome are both known.
        """
        response = await self._attempt(call)
        check_status(self.config, call, response)
        return response

    async def _attempt(self, call: Call) -> httpx2.Response:
        import httpx2

        http = self.transport.http
        headers = call.headers
        if "authorization" not in headers:
            headers = {**headers, "authorization": f"Bearer {self.config.token.reveal()}"}
        try:
            request = http.build_request(
                call.method, call.url, headers=headers, content=call.content, timeout=call.timeout
            )
            # Redirects would take the token along. `auth=None`: no netrc, no credentials of a caller's http_client.
            return await http.send(request, auth=None, follow_redirects=False)
        except (httpx2.RequestError, httpx2.InvalidURL) as error:
            raise transport_error(self.config, call, error) from error
