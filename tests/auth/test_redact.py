"""Which headers are secret, and how secrets are found in texts."""

from __future__ import annotations

import base64
import html
import json
import traceback
from urllib.parse import quote, quote_plus

import httpx2
import pytest
from auth.leaks import leaks
from auth.tokens import core

redact = core("redact")
SECRET = 's3cr3t/of+the"=<client>&co'


@pytest.mark.parametrize(
    "name",
    [
        "Authorization",
        "proxy-authorization",
        "Cookie",
        "Set-Cookie",
        "X-Api-Key",
        "x_api_key",
        "apikey",
        "X-ApiKey-2",
        "X-Auth",
        "X-Auth-Token",
        "x-accesstoken",
        "X-Client-Secret",
        "X-Amz-Security-Token",
        "X-Goog-IAP-JWT-Assertion",
        "X-Signature",
        "X-Password",
        "X-Session",
    ],
)
def test_names_that_are_secret(name: str) -> None:
    assert redact.is_secret(name)


@pytest.mark.parametrize(
    "name",
    [
        "accept",
        "user-agent",
        "content-type",
        "x-app-version",
        "x-req-trace-id",
        "x-ratelimit-remaining",
        "idempotency-key",
        "x-monkey",
        "x-author",
        "www-authenticate",
        "x-timestamp",
        "x-tenant",
        "retry-after",
    ],
)
def test_names_that_are_not(name: str) -> None:
    assert not redact.is_secret(name)


def test_headers_as_a_log_may_show_them() -> None:
    headers = {
        "authorization": f"Bearer {SECRET}",
        "Proxy-Authorization": "Basic dXNlcjpwYXNzd29yZA==",
        "x-authorization": "just-one-word",
        "cookie": "a=b; c=d",
        "X-Api-Key": "Bearer in-there",
        "accept": "application/json",
        "x-copy": f"again {SECRET} and user:password",
    }
    assert redact.hidden(headers) == {
        "authorization": "Bearer [hidden]",
        "Proxy-Authorization": "Basic [hidden]",
        "x-authorization": "[hidden]",
        "cookie": "[hidden]",
        "X-Api-Key": "[hidden]",
        "accept": "application/json",
        "x-copy": "again [token] and [token]",
    }
    assert repr(redact.SafeHeaders(headers)) == repr(redact.hidden(headers))
    assert redact.SafeHeaders(headers)["authorization"] == f"Bearer {SECRET}"


@pytest.mark.parametrize(
    ("headers", "secrets"),
    [
        ({"accept": "x", "x-trace": "y"}, ()),
        ({"authorization": "Bearer abc"}, ("abc",)),
        ({"authorization": "  abc "}, ("abc",)),
        ({"authorization": "Digest a=b, c=d"}, ("a=b, c=d",)),
        ({"authorization": "Basic dXNlcjpwYXNz"}, ("dXNlcjpwYXNz", "user:pass", "pass")),
        ({"authorization": "basic not-base64!"}, ("not-base64!",)),
        ({"authorization": "Basic /////w=="}, ("/////w==",)),
        ({"cookie": "s=12345678; lang=en; t"}, ("s=12345678; lang=en; t", "12345678")),
        ({"x-api-key": "a b"}, ("a b",)),
        ({"x-api-key": "same", "x-token": "same"}, ("same",)),
    ],
)
def test_secrets_of_headers(headers: dict[str, str], secrets: tuple[str, ...]) -> None:
    assert redact.secrets_of(headers) == secrets


FORMS = {
    "plain": SECRET,
    "in a URL": quote(SECRET, safe=""),
    "in a form": quote_plus(SECRET),
    "in a URL, lower case": "".join(c if c.isalnum() else f"%{ord(c):02x}" for c in SECRET),
    "in JSON": json.dumps(SECRET)[1:-1],
    "in JSON as PHP writes it": json.dumps(SECRET)[1:-1].replace("/", "\\/"),
    "in HTML": html.escape(SECRET),
    "as a Python literal": repr(SECRET)[1:-1],
    "in base64": base64.b64encode(SECRET.encode()).decode().rstrip("="),
    "in base64 for URLs": base64.urlsafe_b64encode(SECRET.encode()).decode().rstrip("="),
}


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_forms_of_a_secret(form: str) -> None:
    cleaned = redact.scrub(f"before {form} after {form}", [SECRET])
    assert "[token]" in cleaned
    assert form[2:-2] not in cleaned
    assert cleaned.startswith("before ")
    assert " after " in cleaned


@pytest.mark.parametrize("user", ["", "u", "us", "use", "user"])
@pytest.mark.parametrize("rest", ["", "x", "xy"])
def test_base64_of_more_than_the_secret(user: str, rest: str) -> None:
    encoded = base64.b64encode(f"{user}{SECRET}{rest}".encode()).decode()
    cleaned = redact.scrub(encoded, [SECRET])
    # What remains holds bits of its first and last letters only.
    assert "[token]" in cleaned
    assert len(cleaned.replace("[token]", "")) <= -(-(len(user) + len(rest)) * 8 // 6) + 2 + 4


def test_the_longest_is_replaced_first() -> None:
    assert redact.scrub("secret-longer secret", ["secret", "secret-longer"]) == "[token] [token]"


@pytest.mark.parametrize("secret", ["", "a", "abc"])
def test_what_is_too_short_to_be_a_secret(secret: str) -> None:
    assert redact.scrub("a text of abc", [secret]) == "a text of abc"


def test_json_values() -> None:
    value = {"a": [f"x {SECRET}", 1, None, True, {SECRET: {"b": SECRET}}], "c": 1.5}
    cleaned = {"a": ["x [token]", 1, None, True, {"[token]": {"b": "[token]"}}], "c": 1.5}
    assert redact.Scrubber([SECRET]).value(value) == cleaned
    assert redact.Scrubber([]).value(value) is value


def test_the_headers_of_an_answer() -> None:
    headers = httpx2.Headers([("x-echo", f"a {SECRET}"), ("set-cookie", "a=b"), ("set-cookie", "c=d"), ("etag", "1")])
    cleaned = redact.Scrubber([SECRET]).headers(headers)
    assert cleaned.multi_items() == [
        ("x-echo", "a [token]"),
        ("set-cookie", "[hidden]"),
        ("set-cookie", "[hidden]"),
        ("etag", "1"),
    ]
    plain = httpx2.Headers({"etag": "1"})
    assert redact.Scrubber([SECRET]).headers(plain) is plain


def test_a_secret_shows_nowhere() -> None:
    secret = redact.Secret(SECRET)
    assert secret.reveal() == SECRET
    assert secret.hide(f"a {SECRET}") == "a [token]"
    assert repr(secret) == str(secret) == "Secret(...)"
    assert leaks(secret, [SECRET]) == []
    assert leaks(redact.Scrubber([SECRET]), []) == []


def chained() -> httpx2.ReadError:
    """An exception as httpx2 raises it: with its request, and with others before it."""
    request = httpx2.Request("POST", "https://demo.example/x", headers={"X-Api-Key": SECRET}, content=SECRET.encode())
    try:
        try:
            try:
                raise ExceptionGroup("tried all", [OSError(5, f"no {SECRET}"), ValueError(SECRET)])
            except ExceptionGroup:
                raise RuntimeError(f"at {SECRET}", 7)  # noqa: B904 (a context that is no cause)
        except RuntimeError as error:
            raise httpx2.ReadError(f"broke off {SECRET}", request=request) from error
    except httpx2.ReadError as error:
        return error


def test_an_exception_of_the_transport() -> None:
    error = chained()
    assert leaks(error, [SECRET]) != []
    redact.disarm(error)
    assert leaks(error, [SECRET]) == []
    # Where httpx2 raised it is kept. The frames below hold what went over the wire.
    assert error.__traceback__ is not None
    assert error.__cause__ is not None
    assert error.__cause__.__traceback__ is None
    assert str(error) == "broke off [token]"
    assert (error.request.method, error.request.url) == ("POST", "https://demo.example/x")
    assert error.request.content == b""
    assert isinstance(error.__cause__, RuntimeError)
    assert error.__cause__.args == ("at [token]", 7)
    shown = "".join(traceback.format_exception(error))
    assert "in chained" in shown


@pytest.mark.parametrize("error", [httpx2.InvalidURL("x"), httpx2.ReadError("x"), ValueError("x")])
def test_an_exception_without_a_request(error: Exception) -> None:
    redact.disarm(error)
    assert error.args == ("x",)


def test_a_cycle_of_exceptions() -> None:
    error, other = ValueError(SECRET), ValueError("b")
    error.__context__, other.__context__ = other, error
    redact.disarm(error, SECRET)
    assert error.args == ("[token]",)


def test_an_answer_forgets_what_it_was_asked_with() -> None:
    request = httpx2.Request("GET", "https://demo.example/", headers={"Authorization": SECRET, "accept": "*/*"})
    response = httpx2.Response(200, request=request)
    redact.forget(response)
    assert response.request.headers["accept"] == "*/*"
    assert leaks(response, [SECRET]) == []
