"""Carries out operations for `SyncClient`: the only place that sends anything. Its twin is `async_engine.py`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from .answer import check_status, read_page, read_value, transport_error

if TYPE_CHECKING:
    import httpx2

    from .config import Config
    from .operation import Operation
    from .pages import Page
    from .paging import Listing
    from .request import Call
    from .transport import SyncTransport

__all__ = ["SyncEngine"]

T = TypeVar("T")


class SyncEngine:
    """Settings and transport of one client; copies of a client have an engine each and share the transport."""

    __slots__ = ("config", "transport")

    def __init__(self, config: Config, transport: SyncTransport) -> None:
        self.config = config
        self.transport = transport

    def value(self, operation: Operation[Any], call: Call) -> Any:
        """Send a call and read its value. Raises any of the errors in `errors.py` but those for arguments."""
        return read_value(self.config, operation, call, self.send(call))

    def page(self, listing: Listing[T]) -> Page[T]:
        """Fetch one page. Raises as `value` does."""
        from .pages import Page
        from .paging import listing_call

        call = listing_call(self.config, listing)
        content = read_page(self.config, listing.operation, call, self.send(call))
        return Page(self, listing, content)

    def send(self, call: Call) -> httpx2.Response:
        """Send a call and give its successful answer, read to the end.

        One attempt. Sending a call again is to be decided here, where its method and the outcome are both known.
        """
        response = self._attempt(call)
        check_status(self.config, call, response)
        return response

    def _attempt(self, call: Call) -> httpx2.Response:
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
            return http.send(request, auth=None, follow_redirects=False)
        except (httpx2.RequestError, httpx2.InvalidURL) as error:
            raise transport_error(self.config, call, error) from error
