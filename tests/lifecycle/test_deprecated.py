"""Every deprecated operation and argument of the release, used through both clients: who is told, what, and where."""

from __future__ import annotations

import asyncio
import inspect
import re
import warnings
from collections.abc import Callable
from typing import Any

import ampeco
import httpx2
import pytest
from ampeco import Ampeco, AsyncAmpeco, AsyncPager
from contract.description import operations, release
from contract.surface import Method, methods

FLAVOURS = ("sync", "async")
DEPRECATED = sorted(name for name, method in methods("sync").items() if operations()[method.operation].deprecated)
WITHOUT_REPLACEMENT = {"currencies.delete"}
"""Nothing else deletes a currency."""

latest = pytest.mark.skipif(ampeco.__version__ != "3.110.0", reason="facts about one release")


def client(flavour: str) -> Any:
    """A client whose every call is answered, without a network."""
    transport = httpx2.MockTransport(lambda request: httpx2.Response(200, json={"data": []}))
    if flavour == "sync":
        return Ampeco("https://demo.example", "a-token", http_client=httpx2.Client(transport=transport))
    return AsyncAmpeco("https://demo.example", "a-token", http_client=httpx2.AsyncClient(transport=transport))


class Told:
    """The warnings of one call, and the line it stands on."""

    def __init__(
        self, call: Callable[..., Any], *args: Any, times: int = 1, action: Any = "always", **kwargs: Any
    ) -> None:
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter(action)
            for _ in range(times):
                # The line that is to be named, and not the one further down that awaits.
                value, self.line = call(*args, **kwargs), line()
                _finish(value)
        self.caught = caught
        self.messages = [str(warning.message) for warning in caught]

    def is_here(self) -> bool:
        places = {(warning.filename, warning.lineno) for warning in self.caught}
        return places == {(__file__, self.line)} and {item.category for item in self.caught} == {DeprecationWarning}


def line() -> int:
    frame = inspect.currentframe()
    assert frame is not None
    assert frame.f_back is not None
    return frame.f_back.f_lineno


def _finish(value: Any) -> None:
    async def awaited() -> None:
        await value

    if inspect.isawaitable(value) or isinstance(value, AsyncPager):
        asyncio.run(awaited())


def minimal(method: Method) -> tuple[list[Any], dict[str, Any]]:
    """Arguments to call a method with; the client does not check them."""
    positional: list[Any] = []
    named: dict[str, Any] = {}
    for parameter in list(method.signature.parameters.values())[1:]:
        if parameter.kind is parameter.POSITIONAL_OR_KEYWORD:
            positional.append("1")
        elif parameter.default is parameter.empty:
            named[parameter.name] = "1"
    return positional, named


def loose(flavour: str) -> Any:
    return client(flavour).with_options(validate_requests=False)


@latest
def test_there_are_as_many_as_the_description_marks() -> None:
    assert len(DEPRECATED) == 69


@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize("name", DEPRECATED)
def test_a_deprecated_operation_warns_where_it_is_called(name: str, flavour: str) -> None:
    method = methods(flavour)[name]
    positional, named = minimal(method)
    told = Told(method.of(loose(flavour)), *positional, **named)
    assert len(told.caught) == 1
    assert told.is_here(), [(warning.filename, warning.lineno) for warning in told.caught]
    assert told.messages[0].startswith(f"{name} is deprecated")
    # For type checkers, and what reads PEP 702 at run time.
    assert method.function.__deprecated__ == told.messages[0]  # type: ignore[attr-defined]


@latest
@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize("name", DEPRECATED)
def test_it_names_a_live_method_that_is_there(name: str, flavour: str) -> None:
    method = methods(flavour)[name]
    message: str = method.function.__deprecated__  # type: ignore[attr-defined]
    if name in WITHOUT_REPLACEMENT:
        assert message == f"{name} is deprecated"
        return
    replacement = message.removeprefix(f"{name} is deprecated; use ")
    assert replacement in methods(flavour), message
    assert replacement not in DEPRECATED
    told = " ".join((method.function.__doc__ or "").split())
    assert "eprecated" in told
    assert f"`client.{replacement}`" in told


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_what_is_not_deprecated_does_not_warn(flavour: str) -> None:
    for name, method in methods(flavour).items():
        if name not in DEPRECATED:
            assert not hasattr(method.function, "__deprecated__"), name


@latest
@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize(("action", "expected"), [("default", 1), ("once", 1), ("always", 3), ("ignore", 0)])
def test_how_often_is_for_python_s_filters_to_say(flavour: str, action: str, expected: int) -> None:
    # Kept by Python in the module that warns, for the lines that have.
    globals().pop("__warningregistry__", None)
    told = Told(client(flavour).cp_models.list, times=3, action=action)
    assert len(told.caught) == expected


@latest
@pytest.mark.parametrize("flavour", FLAVOURS)
def test_an_error_for_those_who_ask_for_one_sends_nothing(flavour: str) -> None:
    def refuse(request: httpx2.Request) -> httpx2.Response:
        raise AssertionError(request)

    transport = httpx2.MockTransport(refuse)
    caller: Any = (
        Ampeco("https://demo.example", "a-token", http_client=httpx2.Client(transport=transport))
        if flavour == "sync"
        else AsyncAmpeco("https://demo.example", "a-token", http_client=httpx2.AsyncClient(transport=transport))
    )
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with pytest.raises(DeprecationWarning, match=r"use charge_point_models\.get$"):
            caller.cp_models.get(1)


@latest
async def test_a_task_made_of_a_call_warns_where_the_call_is() -> None:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        task, here = asyncio.create_task(client("async").cp_models.get(1)), line()
        await task
    assert [(warning.filename, warning.lineno) for warning in caught] == [(__file__, here)]


ARGUMENTS: dict[str, tuple[tuple[Any, ...], dict[str, Any], str, str]] = {
    # method: (positional, required, deprecated argument, what to use instead)
    "authorizations.list": ((), {}, "page", "cursor"),
    "charge_points.actions.start_charging_session": ((1, 2), {}, "external_session_id", "id_tag"),
    "charge_points.actions.start_charging_session_without_evse": ((1,), {}, "external_session_id", "id_tag"),
    "charge_points.create": ((), {"name": "x", "type": "public"}, "managed_by_operator", "communication_mode"),
    "charge_points.update": ((1,), {}, "managed_by_operator", ""),
    "circuits.create": ((), {}, "set_session_limit_to_zero_on_idle", ""),
    "circuits.update": ((1,), {}, "set_session_limit_to_zero_on_idle", ""),
    "evses.actions.start_charging_session": ((1,), {}, "external_session_id", "id_tag"),
    "roaming_operators.update": ((1,), {}, "partner_id", ""),
    "sessions.list": ((), {}, "page", "cursor"),
}


@latest
@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize("name", ARGUMENTS)
def test_a_deprecated_argument_warns_when_it_is_given(name: str, flavour: str) -> None:
    positional, required, argument, instead = ARGUMENTS[name]
    method = methods(flavour)[name]
    call = method.of(loose(flavour))
    required = {**minimal(method)[1], **required}
    assert Told(call, *positional, **required).caught == []
    assert Told(call, *positional, **required, **{argument: ampeco.omit}).caught == []
    for value in (1, None):
        told = Told(call, *positional, **required, **{argument: value})
        assert told.messages == [f"{name}: {argument} is deprecated" + (f"; use {instead}" if instead else "")]
        assert told.is_here()
    lines = [text.strip() for text in (method.function.__doc__ or "").splitlines()]
    (start,) = [number for number, text in enumerate(lines) if re.match(rf"{argument}( \(`\w+`\))?: ", text)]
    assert "eprecated" in " ".join(lines[start : start + 4])
    assert not instead or instead in method.signature.parameters


@latest
@pytest.mark.parametrize("flavour", FLAVOURS)
def test_page_is_deprecated_only_where_there_are_cursors(flavour: str) -> None:
    both, only = 0, 0
    for name, method in methods(flavour).items():
        names = method.signature.parameters
        if "page" not in names or name in DEPRECATED:
            continue
        positional, named = minimal(method)
        told = Told(method.of(loose(flavour)), *positional, **named, page=1)
        if "cursor" in names:
            both += 1
            assert told.messages == [f"{name}: page is deprecated; use cursor"]
        else:
            only += 1
            assert told.messages == []
    assert both > 5
    assert only > 20


@latest
@pytest.mark.parametrize("flavour", FLAVOURS)
def test_going_through_pages_does_not_warn(flavour: str) -> None:
    pages = iter([{"data": [], "meta": {"current_page": 1, "last_page": 2}}, {"data": [], "meta": {}}])
    transport = httpx2.MockTransport(lambda request: httpx2.Response(200, json=next(pages)))
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        if flavour == "sync":
            with Ampeco("https://d.example", "t", http_client=httpx2.Client(transport=transport)) as caller:
                assert list(caller.charge_point_models.list()) == []
        else:

            async def walk() -> None:
                http = httpx2.AsyncClient(transport=transport)
                async with AsyncAmpeco("https://d.example", "t", http_client=http) as other:
                    assert [item async for item in other.charge_point_models.list()] == []

            asyncio.run(walk())
    assert next(pages, None) is None


@latest
def test_deprecated_arguments_of_the_description_are_all_known() -> None:
    """Top-level ones; those further down have it in their docstring, as a TypedDict key cannot warn."""
    found = {method for method, facts in ARGUMENTS.items() if facts[2] != "page"}
    marked = {
        name
        for name, method in methods("sync").items()
        if name not in DEPRECATED and _marked_properties(method.operation)
    }
    assert marked == found


def _marked_properties(key: str) -> set[str]:
    body = operations()[key].body
    schemas = release()["components"]["schemas"]
    members: list[Any] = [body] if body else []
    marked: set[str] = set()
    while members:
        node = members.pop()
        if "$ref" in node:
            members.append(schemas[node["$ref"].rsplit("/", 1)[1]])
        members += [*node.get("oneOf", ()), *node.get("anyOf", ()), *node.get("allOf", ())]
        for wire, item in node.get("properties", {}).items():
            if item.get("deprecated") and not item.get("readOnly"):
                marked.add(wire)
    return marked
