"""Answers as they came: status, headers and bytes, with the parsed value for the asking."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from typing import TYPE_CHECKING, Any, Generic, NoReturn, Self, TypeVar

from .answer import out_of_time, trace_id, transport_error
from .errors import APIError

if TYPE_CHECKING:
    from types import TracebackType

    import httpx2

    from .config import Config
    from .request import Call
    from .retry import Attempts

__all__ = ["AsyncStreamedResponse", "RawResponse", "StreamedResponse"]

T = TypeVar("T")


class _Facts(Generic[T]):
    """What is known of an answer without reading its body. `elapsed`: seconds until here, with all attempts and waits.

    `retries_taken`: how often the call was sent again.
    """

    __slots__ = ("_attempts", "_call", "_config", "_http", "_parse", "elapsed", "retries_taken")

    def __init__(
        self,
        config: Config,
        call: Call,
        response: httpx2.Response,
        attempts: Attempts,
        parse: Callable[[], T],
    ) -> None:
        self._config = config
        self._call = call
        self._http = response
        self._parse = parse
        self._attempts = attempts
        self.retries_taken = attempts.number
        self.elapsed = attempts.elapsed

    @property
    def method(self) -> str:
        """The HTTP method of the request."""
        return self._call.method

    @property
    def path(self) -> str:
        """The path of the request, without host and query."""
        return self._call.path

    @property
    def status_code(self) -> int:
        """The HTTP status."""
        return self._http.status_code

    @property
    def headers(self) -> httpx2.Headers:
        """The headers, names in any case."""
        return self._http.headers

    @property
    def trace_id(self) -> str | None:
        """By which the API's operators find the request in their logs; `None` where the answer has none."""
        return trace_id(self._config, self._http)

    @property
    def server_version(self) -> str | None:
        """The version of the API's software; `None` where the answer does not say."""
        header = self._config.identity.version_header
        return self._http.headers.get(header) if header else None

    def _failure_of_time(self) -> Exception:
        late = out_of_time(self._call, self._attempts, "the deadline has passed", sent=True)
        self._attempts.again(late)
        return late

    def _failure(self, error: Exception) -> Exception:
        """What to raise for an exception of httpx2's, with the facts of the call on it."""
        told = transport_error(self._config, self._call, error)
        if isinstance(told, APIError):
            self._attempts.again(told)
        return told

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            "an answer holds its client's settings and its connection: copy or pickle what is read of it"
        )

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.method} {self.path} {self.status_code}>"


class RawResponse(_Facts[T]):
    """An answer whose body has been read. `parse()` gives what the method itself would have returned."""

    __slots__ = ()

    @property
    def content(self) -> bytes:
        """The body, decompressed."""
        return self._http.content

    @property
    def text(self) -> str:
        """The body as text."""
        return self._http.text

    def json(self) -> Any:
        """The body as parsed JSON, with the API's names. Raises `ValueError` where it is not JSON."""
        return self._http.json()

    def parse(self) -> T:
        """The value, parsed anew each time. Raises `ResponseDecodeError`."""
        return self._parse()


class StreamedResponse(_Facts[T]):
    """An answer whose body is still to be read, once. Use it in a `with` block: its end gives the connection back."""

    __slots__ = ()

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """The body in pieces, decompressed. chunk_size: bytes of each but the last; `None` takes them as they come."""
        return self._told(self._http.iter_bytes(chunk_size))

    def iter_text(self, chunk_size: int | None = None) -> Iterator[str]:
        """The body in pieces of text. chunk_size: characters of each but the last."""
        return self._told(self._http.iter_text(chunk_size))

    def iter_lines(self) -> Iterator[str]:
        """The lines of the body, without their ends."""
        return self._told(self._http.iter_lines())

    def read(self) -> bytes:
        """The whole body. Raises `APIConnectionError` where it breaks off."""
        import httpx2

        try:
            return self._http.read()
        except httpx2.RequestError as error:
            raise self._failure(error) from error

    def parse(self) -> T:
        """The value, from the whole body. Raises `ResponseDecodeError` and as `read` does."""
        self.read()
        return self._parse()

    def close(self) -> None:
        """Give the connection back, read or not."""
        self._http.close()

    def _told(self, pieces: Iterator[Any]) -> Iterator[Any]:
        import httpx2

        try:
            yield from pieces
        except httpx2.RequestError as error:
            raise self._failure(error) from error

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class AsyncStreamedResponse(_Facts[T]):
    """An answer whose body is still to be read, once. The end of the `async with` block gives the connection back."""

    __slots__ = ()

    def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """The body in pieces, decompressed. chunk_size: bytes of each but the last; `None` takes them as they come."""
        return self._told(self._http.aiter_bytes(chunk_size))

    def iter_text(self, chunk_size: int | None = None) -> AsyncIterator[str]:
        """The body in pieces of text. chunk_size: characters of each but the last."""
        return self._told(self._http.aiter_text(chunk_size))

    def iter_lines(self) -> AsyncIterator[str]:
        """The lines of the body, without their ends."""
        return self._told(self._http.aiter_lines())

    async def read(self) -> bytes:
        """The whole body. Raises `APIConnectionError` where it breaks off."""
        import anyio  # the one httpx2 is built on
        import httpx2

        try:
            with anyio.move_on_after(self._attempts.left):
                return await self._http.aread()
        except httpx2.RequestError as error:
            raise self._failure(error) from error
        raise await self._late()

    async def parse(self) -> T:
        """The value, from the whole body. Raises `ResponseDecodeError` and as `read` does."""
        await self.read()
        return self._parse()

    async def close(self) -> None:
        """Give the connection back, read or not."""
        await self._http.aclose()

    async def _told(self, pieces: AsyncIterator[Any]) -> AsyncIterator[Any]:
        import anyio
        import httpx2

        try:
            while True:
                # Around one piece at a time: a scope may not be left open over a yield.
                piece: Any = None
                with anyio.move_on_after(self._attempts.left) as scope:
                    try:
                        piece = await anext(pieces)
                    except StopAsyncIteration:
                        return
                if scope.cancelled_caught:
                    raise await self._late()
                yield piece
        except httpx2.RequestError as error:
            raise self._failure(error) from error

    async def _late(self) -> Exception:
        """What to raise where the deadline passed while the body was being read."""
        await self.close()
        return self._failure_of_time()
