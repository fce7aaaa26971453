"""Keeps what authenticates out of what is shown or stored: headers, the server's texts, the transport's errors."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, NoReturn, TypeGuard

from .kinds import is_list, is_mapping

if TYPE_CHECKING:
    import httpx2

__all__ = ["SafeHeaders", "Scrubber", "Secret", "disarm", "forget", "hidden", "is_secret", "scrub", "secrets_of"]

SHORTEST = 4
"""Characters. What is shorter is no secret, and to cut it out would leave nothing of a text."""

_SECRET_PARTS = ("apikey", "authorization", "cookie", "credential", "jwt", "passwd", "password", "secret", "token")
_SECRET_WORDS = frozenset({"auth", "key", "pass", "session", "sid", "signature"})


class Secret:
    """A text that shows neither in `repr`, `str`, `vars` nor any attribute, and of which there is no copy or pickle."""

    __slots__ = ("reveal",)

    reveal: Callable[[], str]
    """Gives the text."""

    def __init__(self, text: str) -> None:
        # Inside a function, where nothing that looks at attributes finds it.
        self.reveal = lambda: text

    def hide(self, text: str) -> str:
        """`text` without the secret in it: a server or a proxy may quote what it was sent."""
        return scrub(text, (self.reveal(),))

    def __repr__(self) -> str:
        return "Secret(...)"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a secret is not pickled or copied")


class SafeHeaders(dict[str, str]):
    """Headers that may stand in a local variable: their `repr`, which error reports print, has no secret in it."""

    __slots__ = ()

    def __repr__(self) -> str:
        return repr(hidden(self))


def is_secret(name: str) -> bool:
    """Whether a header of this name authenticates: `Authorization`, `Cookie`, `X-Api-Key` and whatever sounds alike."""
    lowered = name.lower()
    if lowered == "idempotency-key":
        return False
    words = lowered.replace("_", "-").split("-")
    return not _SECRET_WORDS.isdisjoint(words) or any(part in lowered for part in _SECRET_PARTS)


def hidden(headers: Mapping[str, str]) -> dict[str, str]:
    """The headers as they may be shown, in a log for one: secrets cut, the scheme of an `Authorization` left."""
    scrubber = Scrubber.of(headers)
    return {name: _cut(name, value) if is_secret(name) else scrubber.text(value) for name, value in headers.items()}


def secrets_of(headers: Mapping[str, str]) -> tuple[str, ...]:
    """The secrets that headers hold: tokens without their scheme, passwords, cookies with and without their names."""
    return tuple(dict.fromkeys(secret for name, value in headers.items() for secret in _secrets(name, value)))


def scrub(text: str, secrets: Iterable[str]) -> str:
    """`text` with every secret replaced, in each form that `Scrubber` knows."""
    return Scrubber(secrets).text(text)


class Scrubber:
    """Replaces secrets in what a server or a transport said.

    It finds them as they are, percent-encoded (RFC 3986, 2.1; and as in forms), as in JSON or HTML, and in base64
    (RFC 4648), whatever else was encoded with them.
    """

    __slots__ = ("_forms",)

    def __init__(self, secrets: Iterable[str]) -> None:
        found = {form for secret in secrets if len(secret) >= SHORTEST for form in _forms(secret)}
        # The longest first: what is left of a form after a part of it was replaced would no longer be found.
        self._forms = sorted(found, key=lambda form: (-len(form), form))

    @classmethod
    def of(cls, headers: Mapping[str, str], *more: str) -> Scrubber:
        """One for the secrets in a request's headers, and for others that are known."""
        return cls((*secrets_of(headers), *more))

    def __repr__(self) -> str:
        return "Scrubber(...)"

    def text(self, text: str) -> str:
        for form in self._forms:
            text = text.replace(form, "[token]")
        return text

    def value(self, value: Any) -> Any:
        """A JSON value with the texts in it replaced, those of keys too."""
        if not self._forms:
            return value
        if isinstance(value, str):
            return self.text(value)
        if is_mapping(value):
            return {self.value(key): self.value(item) for key, item in value.items()}
        return [self.value(item) for item in value] if is_list(value) else value

    def headers(self, headers: httpx2.Headers) -> httpx2.Headers:
        """An answer's headers without the secrets, and without the value of any cookie it set."""
        import httpx2

        items = headers.multi_items()
        clean = [(name, "[hidden]" if name == "set-cookie" else self.text(value)) for name, value in items]
        return headers if clean == items else httpx2.Headers(clean)


def disarm(error: Exception, *more: str) -> None:
    """Take the request and its secrets out of an exception of httpx2's and of all that led to it.

    An exception is kept, shown and sent elsewhere by those who collect errors. Method and URL stay, so does where in
    httpx2 it was raised; below that, frames hold the headers as they are written to the connection.
    more: secrets beside those in the request's headers.
    """
    import httpx2

    request = getattr(error, "_request", None)  # `.request` raises where there is none
    scrubber = Scrubber.of(request.headers if isinstance(request, httpx2.Request) else {}, *more)
    for link in _chain(error):
        if isinstance(link, httpx2.HTTPError):
            sent: object = getattr(link, "_request", None)
            if isinstance(sent, httpx2.Request):
                link.request = httpx2.Request(sent.method, sent.url)
        if link is not error:
            link.__traceback__ = None
        clean = tuple(scrubber.text(part) if isinstance(part, str) else part for part in link.args)
        if clean != link.args:
            link.args = clean
        for name, value in [*vars(link).items(), ("strerror", getattr(link, "strerror", None))]:
            if isinstance(value, str):
                setattr(link, name, scrubber.text(value))


def forget(response: httpx2.Response) -> None:
    """Take the secrets out of the request that an answer refers to, before the answer is handed to the caller."""
    headers = response.request.headers
    for name in [name for name in headers if is_secret(name)]:
        del headers[name]


def _cut(name: str, value: str) -> str:
    scheme, _, credentials = value.partition(" ")
    return f"{scheme} [hidden]" if "authorization" in name.lower() and credentials and scheme.isalpha() else "[hidden]"


def _secrets(name: str, value: str) -> Iterator[str]:
    if not is_secret(name):
        return
    value = value.strip()
    if "authorization" in name.lower():
        scheme, _, credentials = value.partition(" ")
        yield credentials or scheme
        if scheme.lower() == "basic":
            yield from _basic(credentials)
        return
    yield value
    if "cookie" in name.lower():
        for part in value.split(";"):
            content = part.partition("=")[2].strip()
            if len(content) >= 2 * SHORTEST:  # shorter ones are settings, such as a language
                yield content


def _basic(credentials: str) -> Iterator[str]:
    """The user and password inside the credentials of a Basic scheme (RFC 7617), and the password alone."""
    from base64 import b64decode

    try:
        pair = b64decode(credentials, validate=True).decode()
    except ValueError:
        return
    yield pair
    yield pair.partition(":")[2]


def _forms(secret: str) -> Iterator[str]:
    from base64 import b64encode
    from html import escape
    from json import dumps
    from urllib.parse import quote, quote_plus

    quoted = quote(secret, safe="", errors="replace")
    first, *others = quoted.split("%")
    yield from (secret, quoted, quote_plus(secret, errors="replace"), repr(secret)[1:-1], escape(secret))
    yield first + "".join(f"%{part[:2].lower()}{part[2:]}" for part in others)
    for escaped in (dumps(secret)[1:-1], dumps(secret, ensure_ascii=False)[1:-1]):
        yield from (escaped, escaped.replace("/", "\\/"))  # PHP escapes slashes
    raw = secret.encode(errors="replace")
    for before in range(3):
        # Six bits a character: those of its first and last ones that also depend on what stands around are left out.
        encoded = b64encode(b"\0" * before + raw).decode()[-(-before * 8 // 6) : (before + len(raw)) * 8 // 6]
        if len(encoded) >= 2 * SHORTEST:
            yield from (encoded, encoded.replace("+", "-").replace("/", "_"))


def _chain(error: BaseException) -> Iterator[BaseException]:
    """An exception and all others that it came from, each once."""
    seen: set[int] = set()
    todo: list[BaseException | None] = [error]
    while todo:
        link = todo.pop()
        if link is None or id(link) in seen:
            continue
        seen.add(id(link))
        yield link
        todo += [link.__cause__, link.__context__]
        if _is_group(link):
            todo += link.exceptions


def _is_group(error: BaseException) -> TypeGuard[BaseExceptionGroup[BaseException]]:
    return isinstance(error, BaseExceptionGroup)
