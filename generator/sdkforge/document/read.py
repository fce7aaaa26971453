"""From what the user named to text: files, standard input, the network, git revisions, and their encodings."""

from __future__ import annotations

import codecs
import json
import sys
import time
from pathlib import Path

from sdkforge.document.git import git_has, is_git, read_git
from sdkforge.document.limits import FETCH_SECONDS, MAX_BYTES
from sdkforge.errors import InputError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_CHUNK = 1024 * 1024


def is_url(source: str) -> bool:
    """Whether the user named something on the network."""
    return source.lower().startswith(("http://", "https://"))


def read_text(source: str) -> str:
    """The text of a path, of an http(s) URL, of `git:REV:PATH`, or of standard input where `source` is `-`.

    Raises InputError where it cannot be read, is larger than `MAX_BYTES`, or is not text.
    """
    if source == "-":
        return decode(_read_stdin(), source)
    if is_url(source):
        return decode(_fetch(source), source)
    if is_git(source):
        return decode(read_git(source), source)
    return decode(_read_file(source), source)


def exists(source: str) -> bool:
    """Whether there is a file of that path, or that the revision has where it is `git:REV:PATH`."""
    return git_has(source) if is_git(source) else Path(source).is_file()


def decode(content: bytes, source: str) -> str:
    """Bytes to text: by the byte order mark where there is one, else UTF-8, else UTF-16 or UTF-32 by its zero bytes.

    Raises InputError where the bytes are no text.
    """
    content, encoding = _encoding(content)
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError as error:
        raise _not_text(content, error.start, encoding, source) from None
    if "\0" in text:
        raise _binary(source)
    return text


def _encoding(content: bytes) -> tuple[bytes, str]:
    """The bytes after any byte order mark, and how they are encoded."""
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return content[len(mark) :], encoding
    # JSON and YAML begin with ASCII characters, so zero bytes among the first four tell UTF-16 from UTF-32.
    return content, json.detect_encoding(content[:4]) if b"\0" in content[:4] else "utf-8"


def _read_file(source: str) -> bytes:
    try:
        with Path(source).open("rb") as file:
            content = file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        raise InputError("no such file", source=source, advice="Check the path.") from None
    except IsADirectoryError:
        raise InputError("a directory, not a file", source=source, advice="Name the document within it.") from None
    except (OSError, ValueError) as error:  # ValueError: a null byte in the path
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise InputError(f"cannot be read: {reason}", source=source) from None
    return _bounded(content, source)


def _read_stdin() -> bytes:
    return _bounded(sys.stdin.buffer.read(MAX_BYTES + 1), "-")


def _bounded(content: bytes, source: str) -> bytes:
    if len(content) > MAX_BYTES:
        raise InputError(f"larger than {MAX_BYTES // (1024 * 1024)} MB", source=source)
    return content


def _fetch(source: str) -> bytes:
    import httpx2  # here, for only who names a URL should wait for it to load

    deadline = time.monotonic() + FETCH_SECONDS
    content = bytearray()
    try:
        with httpx2.stream("GET", source, follow_redirects=True, timeout=min(30.0, FETCH_SECONDS)) as response:
            if response.status_code != 200:
                raise InputError(f"answered {response.status_code}", source=source, advice="Check the URL.")
            for chunk in response.iter_bytes(_CHUNK):
                content += chunk
                if len(content) > MAX_BYTES:
                    break
                if time.monotonic() > deadline:
                    raise InputError(f"took longer than {FETCH_SECONDS:g} s", source=source)
    except (httpx2.HTTPError, httpx2.InvalidURL, httpx2.StreamError) as error:
        reason = str(error) or type(error).__name__
        raise InputError(f"cannot be fetched: {reason}", source=source, advice="Check the URL.") from None
    return _bounded(bytes(content), source)


def _not_text(content: bytes, offset: int, encoding: str, source: str) -> InputError:
    head = content[:1024]
    strange = sum(byte < 32 and byte not in b"\t\n\r\f\x1b" for byte in head)
    if encoding != "utf-8" or strange:
        return _binary(source)
    line = content.count(b"\n", 0, offset) + 1
    column = offset - content.rfind(b"\n", 0, offset)
    return InputError(
        f"not UTF-8: the byte 0x{content[offset]:02x} fits no character",
        source=source,
        line=line,
        column=column,
        advice="Save the document as UTF-8.",
    )


def _binary(source: str) -> InputError:
    return InputError("binary data, not text", source=source, advice="Give an OpenAPI description in JSON or YAML.")
