"""What can go wrong with a request, and how often the rules let it be sent.

GET, PUT and DELETE are sent again after whatever may pass. POST and PATCH are sent again only where the server cannot
have acted on them. With `max_retries=2` that makes three requests, or one.
"""

from __future__ import annotations

from dataclasses import dataclass

from faults.calls import repeatable
from support.acts import Act, Then, answer, chunked

__all__ = ["FAULTS", "READ_TIMEOUT", "Fault", "named"]

READ_TIMEOUT = 0.1
"""Seconds that the client waits for a server that stalls."""

_CONNECTION, _TIMEOUT, _STATUS = "APIConnectionError", "APITimeoutError", "APIStatusError"
_RATE_LIMIT, _SERVER = "RateLimitError", "InternalServerError"


@dataclass(frozen=True)
class Fault:
    """What happens to every attempt, and what must come of it.

    - `again`: whether GET, PUT and DELETE are sent again.
    - `refused`: whether the server cannot have acted, so that POST and PATCH are sent again too.
    - `unknown`: whether the error of a POST or PATCH says that its outcome is unknown.
    - `raises`: the class of the error; none where the answer is read, or fails to be.
    """

    name: str
    act: Act
    why: str
    again: bool = True
    refused: bool = False
    unknown: bool = True
    raises: str = _CONNECTION

    def __str__(self) -> str:
        return self.name

    def sent_again(self, method: str) -> bool:
        """Whether a request that met this fault is sent again."""
        return self.again if repeatable(method) else self.refused

    def requests(self, method: str, max_retries: int = 2) -> int:
        """How many requests reach a server that does this to all of them."""
        return 1 + max_retries if self.sent_again(method) else 1

    def leaves_unknown(self, method: str) -> bool:
        return self.unknown and not repeatable(method)


_BODY = b'{"data": {"id": 17, "name": "some words"}}'
_HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 42\r\n\r\n"
_HTML = b"<!doctype html><html><head><title>Nothing here</title></head><body>Go away</body></html>"
_WEB = {"Content-Type": "text/html; charset=utf-8"}


def _cut(name: str, send: bytes, why: str) -> list[Fault]:
    """An answer that ends with the connection before it is complete, in order and with a reset."""
    ends: tuple[tuple[Then, str], ...] = (("close", "closed"), ("reset", "reset"))
    return [Fault(f"{word} {name}", Act(send=send, then=then), why) for then, word in ends]


def _stall(name: str, send: bytes) -> Fault:
    why = "It had the request and may be at it still: only what may be repeated is"
    return Fault(f"stalls {name}", Act(send=send, then="stall"), why, raises=_TIMEOUT)


_UNSEEN = "The connection was made: how much of the request was seen before it ended, nobody can tell"
_SILENT = "The server had all of the request, and did not say what it did"
_PARTLY = "It began to answer, so it may well have acted; an answer that is not complete is none"
_NOT_HTTP = "What came back is not HTTP: nothing is known of what was done"

BROKEN: list[Fault] = [
    Fault("closed at connect", Act("nothing", then="close"), _UNSEEN),
    Fault("reset as the request begins", Act("byte", then="reset"), _UNSEEN),
    Fault("reset before the body is read", Act("head", then="reset"), _UNSEEN),
    Fault("closed before the body is read", Act("head", then="close"), _UNSEEN),
    *_cut("without an answer", b"", _SILENT),
    *_cut("mid status line", b"HTTP/1.1 20", _PARTLY),
    *_cut("mid headers", b"HTTP/1.1 200 OK\r\nContent-Type: applic", _PARTLY),
    *_cut("before the body", _HEAD, _PARTLY),
    *_cut("mid body", _HEAD + _BODY[:20], _PARTLY),
    Fault(
        "claims one byte more than it sends",
        Act(send=_HEAD.replace(b"42", b"43") + _BODY, then="close"),
        "The JSON is whole, but by its own count the answer is not: it may have been cut anywhere",
    ),
    *(
        Fault(f"chunks {name}", act, "Without its last chunk an answer is not complete")
        for name, act in {
            "closed between two": chunked(_BODY[:20]),
            "closed after all of the JSON": chunked(_BODY),
            "reset between two": chunked(_BODY[:20], then="reset"),
            "closed in the middle of one": Act(send=chunked(_BODY).send[:-10], then="close"),
            "of no size": Act(send=chunked(_BODY).send + b"many\r\n", then="close"),
        }.items()
    ),
    Fault("without a length, reset", Act(send=b"HTTP/1.1 200 OK\r\n\r\n" + _BODY[:20], then="reset"), _PARTLY),
    *(
        Fault(name, Act(send=send, then="close"), _NOT_HTTP)
        for name, send in {
            "speaks another protocol": b"SSH-2.0-OpenSSH_9.9\r\n",
            "a page without a head": _HTML,
            "a header that is none": b"HTTP/1.1 200 OK\r\nno colon here\r\n\r\n",
            "two lengths that differ": b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{} ",
            "a negative length": b"HTTP/1.1 200 OK\r\nContent-Length: -2\r\n\r\n{}",
            "headers without an end": b"HTTP/1.1 200 OK\r\n" + b"X-More: and more\r\n" * 7000,
        }.items()
    ),
]

STALLED: list[Fault] = [
    _stall("before the status line", b""),
    _stall("mid status line", b"HTTP/1.1 2"),
    _stall("mid headers", b"HTTP/1.1 200 OK\r\nContent-Type: applic"),
    _stall("mid body", _HEAD + _BODY[:20]),
    _stall("at the end, having claimed more than it sends", _HEAD.replace(b"42", b"43") + _BODY),
    _stall("between chunks", chunked(_BODY[:20]).send),
]


def _statuses() -> list[Fault]:
    result: list[Fault] = []
    for status in (408, 429, 500, 501, 502, 503, 504, 520):
        for headers, said in (({}, ""), ({"Retry-After": "3"}, " with Retry-After")):
            refused = status == 429 or (status == 503 and bool(said))
            result.append(
                Fault(
                    f"{status}{said}",
                    answer(status, {"message": "Not now"}, headers),
                    "It says that it did not act" if refused else "It may have acted before it failed",
                    refused=refused,
                    unknown=not refused,
                    raises={408: _STATUS, 429: _RATE_LIMIT}.get(status, _SERVER),
                )
            )
    named = {400: "BadRequestError", 401: "AuthenticationError", 403: "PermissionDeniedError", 404: "NotFoundError"}
    named |= {409: "ConflictError", 422: "UnprocessableEntityError"}
    for status in (400, 401, 403, 404, 405, 406, 409, 410, 412, 413, 418, 422):
        result.append(
            Fault(
                str(status),
                answer(status, {"message": "No"}, {"Retry-After": "1"} if status == 413 else None),
                "It said no, and will say so again",
                again=False,
                unknown=False,
                raises=named.get(status, _STATUS),
            )
        )
    return result


def _final(name: str, act: Act, why: str, raises: str = "") -> Fault:
    return Fault(name, act, why, again=False, unknown=False, raises=raises)


_READ = "A complete answer that says 2xx: the server acted, however it put it into words"

ANSWERED: list[Fault] = [
    *_statuses(),
    Fault(
        "502 in HTML", answer(502, _HTML, _WEB), "A proxy speaks, and what is behind it may have acted", raises=_SERVER
    ),
    Fault(
        "503 in HTML with Retry-After",
        answer(503, _HTML, {**_WEB, "Retry-After": "3"}),
        "Whoever says it: not served",
        refused=True,
        unknown=False,
        raises=_SERVER,
    ),
    _final("404 in HTML", answer(404, _HTML, _WEB), "It said no", "NotFoundError"),
    *(
        _final(
            f"{status} to the same host",
            answer(status, headers={"Location": "/public-api/elsewhere"}),
            "Redirects are not followed, wherever they lead",
            _STATUS,
        )
        for status in (301, 302, 303, 304, 307, 308)
    ),
    _final("JSON cut short", answer(200, _BODY[:-9], {"Content-Type": "application/json"}), _READ),
    _final("JSON cut short in chunks", chunked(_BODY[:20], then="keep", ended=True), _READ),
    _final("claims less than it sends", answer(200, _BODY, {"Content-Type": "application/json"}, length=20), _READ),
    _final("200 in HTML", answer(200, _HTML, _WEB), _READ),
    _final("200 and nothing", answer(200), _READ),
    _final("bytes that are no text", answer(200, b"\xff\xfe\x00{}", {"Content-Type": "application/json"}), _READ),
    _final("without a length, cut short", Act(send=b"HTTP/1.1 200 OK\r\n\r\n" + _BODY[:20], then="close"), _READ),
]

FAULTS = [*BROKEN, *STALLED, *ANSWERED]


def named(name: str) -> Fault:
    """The row of the table that has this name."""
    return next(fault for fault in FAULTS if fault.name == name)
