"""What a client is set up with."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from .auth import token_auth
from .errors import ConfigurationError

if TYPE_CHECKING:
    from .auth import Auth
    from .mismatch import Mismatch
    from .notices import DeprecationNotice
    from .request import Limits

__all__ = [
    "DEFAULT_MAX_RETRIES",
    "DEFAULT_MAX_RETRY_AFTER",
    "DEFAULT_TIMEOUT",
    "Config",
    "Identity",
    "clean_headers",
    "default_headers",
    "is_paced",
    "load_config",
]

DEFAULT_TIMEOUT = 60.0
"""Seconds for each of connecting, sending, and waiting for more of the answer."""

DEFAULT_MAX_RETRIES = 2
"""How often a call is sent again, where that is safe."""

DEFAULT_MAX_RETRY_AFTER = 60.0
"""Seconds. A server that asks for a longer wait before the next attempt is not obeyed: its answer is raised."""


class Identity:
    """Which package this is. `environment` is the prefix of its variables: `{environment}_BASE_URL`, `..._TOKEN`.

    `trace_header` is the answer's header by which the API's operators find a request in their logs, `version_header`
    the one that tells the version of their software, "" where there is none. `token_path` is where access tokens are
    given out.
    """

    __slots__ = ("environment", "package", "token_path", "trace_header", "version", "version_header")

    def __init__(
        self,
        package: str,
        version: str,
        environment: str,
        trace_header: str = "x-request-id",
        version_header: str = "",
        token_path: str | None = None,
    ) -> None:
        self.package = package
        self.version = version
        self.environment = environment
        self.trace_header = trace_header
        self.token_path = token_path
        self.version_header = version_header


class Config:
    """Settings of one client, not changed once made. Use `replaced` for a copy that differs."""

    __slots__ = (
        "auth",
        "base_url",
        "headers",
        "identity",
        "limits",
        "on_deprecation",
        "on_mismatch",
        "paced",
        "strict",
        "validate_requests",
    )

    def __init__(
        self,
        *,
        identity: Identity,
        base_url: str,
        auth: Auth,
        limits: Limits,
        headers: Mapping[str, str],
        strict: bool,
        validate_requests: bool,
        paced: bool,
        on_deprecation: Callable[[DeprecationNotice], object] | None,
        on_mismatch: Callable[[Mismatch], object] | None,
    ) -> None:
        self.identity = identity
        self.base_url = base_url
        self.auth = auth
        self.limits = limits
        self.paced = paced
        self.on_deprecation = on_deprecation
        self.on_mismatch = on_mismatch
        self.headers = headers
        self.strict = strict
        self.validate_requests = validate_requests

    @property
    def base_path(self) -> str:
        """The path of `base_url`, "" where it is a host alone."""
        return urlsplit(self.base_url).path

    def replaced(self, **changes: Any) -> Config:
        """A copy with some settings changed."""
        return Config(**{name: changes.get(name, getattr(self, name)) for name in self.__slots__})

    def __repr__(self) -> str:
        # Not the headers: they may hold secrets of the caller's.
        return f"Config({self.base_url!r})"


def load_config(
    identity: Identity,
    *,
    base_url: str | None,
    token: object,
    limits: Limits,
    headers: Mapping[str, str] | None,
    strict: bool,
    validate_requests: bool,
    rate_limit: str | None,
    on_deprecation: Callable[[DeprecationNotice], object] | None,
    on_mismatch: Callable[[Mismatch], object] | None,
) -> Config:
    """The settings from arguments and, where these are `None`, from the environment. Raises `ConfigurationError`."""
    return Config(
        identity=identity,
        base_url=_base_url(base_url, f"{identity.environment}_BASE_URL"),
        auth=_auth(token, identity),
        limits=limits,
        headers=default_headers(identity, headers),
        strict=strict,
        validate_requests=validate_requests,
        paced=is_paced(rate_limit),
        on_deprecation=on_deprecation,
        on_mismatch=on_mismatch,
    )


def is_paced(rate_limit: str | None) -> bool:
    """Whether requests are held back. Raises `ConfigurationError` for a word that means nothing."""
    if rate_limit not in (None, "wait"):
        raise ConfigurationError("rate_limit: 'wait' holds requests back; None does not")
    return rate_limit == "wait"


def default_headers(identity: Identity, given: Mapping[str, str] | None) -> dict[str, str]:
    """The headers every request carries: what answers are read and who asks, then the caller's own."""
    python = f"python/{sys.version.partition(' ')[0]} {sys.platform}"
    return {
        "accept": "application/json",
        "user-agent": f"{identity.package}-python/{identity.version} {python}",
        **clean_headers(given, "default_headers", ConfigurationError),
    }


def clean_headers(headers: Mapping[str, str] | None, argument: str, error: type[Exception]) -> dict[str, str]:
    """Headers with lower-case names. Raises `error` for one that cannot be sent (RFC 9110, 5.1 and 5.5).

    The transport would complain too, but it would quote the value, which may be a secret.
    """
    result: dict[str, str] = {}
    for name, value in (headers or {}).items():
        if not _header_value(value) or not name.isascii() or not name.replace("-", "").replace("_", "").isalnum():
            raise error(f"{argument}[{name!r}] cannot be sent as an HTTP header")
        # Spaces around it are not part of a value, and a transport that refuses them quotes it.
        result[name.lower()] = value.strip()
    return result


def _header_value(text: object) -> bool:
    return isinstance(text, str) and text.isascii() and (text.isprintable() or text.replace("\t", "").isprintable())


def _auth(given: object, identity: Identity) -> Auth:
    token = os.environ.get(f"{identity.environment}_TOKEN", "") if given is None else given
    if isinstance(token, str) and not token.strip():
        raise ConfigurationError(f"no token: pass token=... or set {identity.environment}_TOKEN")
    return token_auth(token, token_path=identity.token_path)


def _base_url(given: object, variable: str) -> str:
    if given is not None and not isinstance(given, str):
        raise ConfigurationError(f"base_url: a text is needed, not {type(given).__name__}")
    url = (given if given is not None else os.environ.get(variable, "")).strip()
    if not url:
        raise ConfigurationError(f"no base URL: pass base_url=... or set {variable}")
    if not url.lower().startswith(("http://", "https://")):
        hint = f"; did you mean https://{_shown(url)}?" if "://" not in url else ""
        raise ConfigurationError(f"base_url {_shown(url)!r} does not begin with https:// or http://{hint}")
    try:
        parts = urlsplit(url)
        # Reading the port is what checks it.
        host, _port = parts.hostname, parts.port
    except ValueError as error:
        raise ConfigurationError(f"base_url {_shown(url)!r} cannot be read: {error}") from None
    if parts.username is not None:
        raise ConfigurationError("base_url must not hold a user name or password; the token is what authenticates")
    if not host or "\\" in url or not url.isprintable() or " " in url:
        raise ConfigurationError(f"base_url {_shown(url)!r} names no host that can be asked")
    if parts.query or parts.fragment or url.endswith(("?", "#")):
        raise ConfigurationError(f"base_url {_shown(url)!r} must end before any ? or #")
    return url.rstrip("/")


def _shown(url: str) -> str:
    # Anything before an @ may be a password.
    return url.rpartition("@")[2]
