"""JSON pointers (RFC 6901), as text and as tokens."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from urllib.parse import unquote


def escape(token: str) -> str:
    """The token as it stands in a pointer: `~` becomes `~0` and `/` becomes `~1` (RFC 6901, section 3)."""
    if "~" in token or "/" in token:
        return token.replace("~", "~0").replace("/", "~1")
    return token


def unescape(token: str) -> str:
    """The token that `escape` was given. `~1` is read before `~0`, so that `~01` means `~1` (RFC 6901, section 4)."""
    if "~" in token:
        return token.replace("~1", "/").replace("~0", "~")
    return token


def join(base: str, *tokens: str | int) -> str:
    """The pointer of what lies under `base`, one unescaped token a level."""
    return base + "".join(f"/{escape(str(token))}" for token in tokens)


def from_tokens(tokens: Iterable[str | int]) -> str:
    """The pointer made of unescaped tokens; no tokens give the empty pointer, which is the whole document."""
    return join("", *tokens)


def split(pointer: str) -> list[str]:
    """The unescaped tokens of a pointer.

    Raises ValueError where the text is not a pointer, which is empty or begins with `/`.
    """
    if not pointer:
        return []
    if not pointer.startswith("/"):
        raise ValueError(f"not a JSON pointer: {pointer!r}")
    return [unescape(token) for token in pointer[1:].split("/")]


def parent(pointer: str) -> str:
    """The pointer of the container; the parent of the whole document is the document."""
    return pointer.rpartition("/")[0]


def get(data: Any, pointer: str) -> Any:
    """The value that the pointer names in `data` (RFC 6901, section 4).

    Raises KeyError where there is none, or where the text is not a pointer.
    """
    try:
        tokens = split(pointer)
    except ValueError as error:
        raise KeyError(str(error)) from None
    node = data
    for token in tokens:
        node = _child(node, token, pointer)
    return node


def from_fragment(fragment: str) -> str:
    """The pointer written as a URI fragment without its `#`: percent-encoding is undone (RFC 6901, section 6)."""
    return unquote(fragment, errors="replace")


def _child(node: Any, token: str, pointer: str) -> Any:
    if isinstance(node, dict) and token in node:
        return node[token]
    if isinstance(node, list) and is_index(token) and int(token) < len(node):
        return node[int(token)]
    raise KeyError(f"nothing at {pointer!r}")


def is_index(token: str) -> bool:
    """Whether the token can name a list item: digits without a leading zero (RFC 6901, section 4)."""
    return token.isascii() and token.isdecimal() and (token == "0" or token[0] != "0") and len(token) < 16
