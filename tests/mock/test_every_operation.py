"""Every operation answers out of the box: what the description allows, read strictly by both clients."""

from __future__ import annotations

import inspect
import json
import warnings
from collections.abc import Iterator
from typing import Any

import ampeco
import pytest
from ampeco import APIStatusError, AsyncPager, webhooks
from ampeco.testing import MockServer, mock_ampeco, sample_event
from contract.description import operations, problems
from contract.python_values import mistyped
from contract.surface import Method, methods

ERROR_CLASSES = {
    400: ampeco.BadRequestError,
    401: ampeco.AuthenticationError,
    403: ampeco.PermissionDeniedError,
    404: ampeco.NotFoundError,
    409: ampeco.ConflictError,
    422: ampeco.UnprocessableEntityError,
    429: ampeco.RateLimitError,
    501: ampeco.InternalServerError,
}
NAMES = sorted(methods("sync"))


@pytest.fixture(scope="module")
def server() -> Iterator[MockServer]:
    with mock_ampeco() as server:
        yield server


def _client(server: MockServer, flavour: str) -> Any:
    client = server.client if flavour == "sync" else server.async_client
    # Which arguments are sent makes no difference to what is answered.
    return client.with_options(strict=True, validate_requests=False)


async def _called(method: Method, client: Any) -> Any:
    """The method called with whatever gets a request out."""
    positional, named = [], {}
    for parameter in method.signature.parameters.values():
        if parameter.kind is inspect.Parameter.POSITIONAL_OR_KEYWORD and parameter.name != "self":
            positional.append(7)
        elif parameter.kind is inspect.Parameter.KEYWORD_ONLY and parameter.default is inspect.Parameter.empty:
            named[parameter.name] = "anything"
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        value = method.of(client)(*positional, **named)
        return await value if inspect.isawaitable(value) or isinstance(value, AsyncPager) else value


@pytest.mark.parametrize("flavour", ["sync", "async"])
@pytest.mark.parametrize("name", NAMES)
async def test_it_answers_with_a_value_of_its_type(server: MockServer, name: str, flavour: str) -> None:
    method = methods(flavour)[name]
    value = await _called(method, _client(server, flavour))

    assert mistyped(value, method.hints["return"]) == ""
    if isinstance(value, (ampeco.Page, ampeco.AsyncPage)):
        assert len(value.data) == 1
        assert not value.has_next()
    call = server.calls[-1]
    assert call.operation == name
    assert f"{call.method} " == method.operation[: len(call.method) + 1]


@pytest.mark.parametrize("name", NAMES)
async def test_what_it_sends_is_what_the_description_says(server: MockServer, name: str) -> None:
    method = methods("sync")[name]
    described = operations()[method.operation]
    view, _, last = name.rpartition(".")
    with_raw = Method(f"{view}.with_raw_response.{last}", method.function, method.operation)
    raw = await _called(with_raw, _client(server, "sync"))

    answer = next(answer for answer in described.answers if answer.status == raw.status_code)
    if answer.schema is None:
        assert raw.content == b""
    else:
        assert raw.headers["content-type"] == "application/json"
        assert problems(answer.pointer, raw.json(), "writeOnly") == []
        with_body = [each.status for each in described.answers if each.schema is not None]
        assert raw.status_code == min(with_body)


async def test_every_documented_error_is_raised_as_its_class_with_a_body_of_its_shape(server: MockServer) -> None:
    count = 0
    client = _client(server, "sync").with_options(max_retries=0)
    for name in NAMES:
        method = methods("sync")[name]
        path, verb = method.operation.partition(" ")[2], method.operation.partition(" ")[0].lower()
        responses = _node(path, verb)["responses"]
        for code in sorted(responses):
            if code.startswith("2"):
                continue
            getattr(_holder(server, name), name.rpartition(".")[2]).once.fails(int(code))
            with pytest.raises(ERROR_CLASSES.get(int(code), APIStatusError)) as caught:
                await _called(method, client)
            assert caught.value.status_code == int(code)
            schema = _content(responses[code])
            if schema is not None:
                assert problems(schema, caught.value.body, "writeOnly") == [], (name, code)
            assert isinstance(caught.value.body, dict)
            count += 1
    assert count > 1500


def _holder(server: MockServer, name: str) -> Any:
    holder: Any = server
    for part in name.split(".")[:-1]:
        holder = getattr(holder, part)
    return holder


def _node(path: str, verb: str) -> Any:
    from contract.description import release

    return release()["paths"][path][verb]


def _content(response: Any) -> str | None:
    from contract.description import at

    response, pointer = at("", response)
    return f"{pointer}/content/application~1json/schema" if pointer and response.get("content") else None


@pytest.mark.parametrize("name", sorted(webhooks.EVENTS))
def test_every_event_is_delivered_signed_and_reads_as_its_type(server: MockServer, name: str) -> None:
    event = sample_event(name)  # type: ignore[arg-type]

    received = server.client.webhooks.unwrap(event.body, event.headers)
    assert type(received).__name__ == webhooks.EVENTS[name]
    assert json.loads(event.body)["notification"] == name
    type(received).model_validate_json(event.body, strict=True)  # type: ignore[union-attr]
