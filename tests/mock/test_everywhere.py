"""A mock server in the place of the network, for code that builds its own client."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import Any

import httpx2
import pytest
from ampeco import Ampeco, AsyncAmpeco, ConfigurationError, OAuth2ClientCredentials
from ampeco._core.clock import Clock
from ampeco._core.transport import Transport
from ampeco.testing import MockError, mock_ampeco


@pytest.fixture(autouse=True)
def _no_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("AMPECO_BASE_URL", raising=False)
    monkeypatch.delenv("AMPECO_TOKEN", raising=False)


def _refuses(request: httpx2.Request) -> httpx2.Response:
    raise AssertionError("this went to the network")


async def test_every_client_talks_to_it() -> None:
    before = Ampeco("https://prod.example/base", "a-token", http_client=_own())
    with mock_ampeco(everywhere=True) as server:
        server.charge_points.get.returns(name="Pier 3")
        clients = [
            before,
            Ampeco(),
            Ampeco("https://prod.example", lambda: "a-token"),
            Ampeco("https://prod.example", OAuth2ClientCredentials("id", "secret"), http_client=_own()),
        ]
        assert [client.charge_points.get(1).name for client in clients] == ["Pier 3"] * 4
        async with AsyncAmpeco() as client:
            assert (await client.charge_points.get(1)).name == "Pier 3"
        assert len(server.charge_points.get.calls) == 5
    with pytest.raises(AssertionError, match="this went to the network"):
        before.charge_points.get(1)


def _own() -> httpx2.Client:
    return httpx2.Client(transport=httpx2.MockTransport(_refuses))


async def test_no_client_waits() -> None:
    with mock_ampeco(everywhere=True) as server:
        server.charge_points.get.times(2).fails(429, retry_after=60)
        assert Ampeco().charge_points.get(3).id == 3
        server.charge_points.get.times(2).fails(503)
        async with AsyncAmpeco() as client:
            assert (await client.charge_points.get(3)).id == 3
        assert server.waits == [60, 60, 0.5, 1.0]


def test_everything_is_put_back(monkeypatch: pytest.MonkeyPatch) -> None:
    def state() -> list[Any]:
        changed = [vars(Transport)["http"], *(vars(Clock)[name] for name in ("monotonic", "random", "sleep", "asleep"))]
        return [*changed, os.environ.get("AMPECO_BASE_URL"), os.environ.get("AMPECO_TOKEN")]

    monkeypatch.setenv("AMPECO_TOKEN", "of-the-machine")
    before = state()

    def fails() -> None:
        with mock_ampeco(everywhere=True):
            assert os.environ["AMPECO_TOKEN"] == "of-the-machine"
            assert os.environ["AMPECO_BASE_URL"] == "https://mock.example"
            with mock_ampeco(everywhere=True):
                assert state() != before
            assert state() != before
            raise KeyError

    with pytest.raises(KeyError):
        fails()
    assert state() == before
    monkeypatch.delenv("AMPECO_TOKEN")
    with pytest.raises(ConfigurationError):
        Ampeco()


def test_the_innermost_is_the_one() -> None:
    with mock_ampeco(everywhere=True) as outer:
        client = Ampeco()
        with mock_ampeco(everywhere=True) as inner:
            inner.charge_points.get.returns(name="inner")
            assert client.charge_points.get(1).name == "inner"
            assert outer.client.charge_points.get(1).name == "Harbour 1"
        assert client.charge_points.get(1).name == "Harbour 1"
        assert (len(outer.calls), len(inner.calls)) == (2, 1)


def test_a_closed_client_stays_closed() -> None:
    with mock_ampeco(everywhere=True):
        client = Ampeco()
        client.close()
        with pytest.raises(RuntimeError, match="this client is closed"):
            client.charge_points.get(1)


def test_a_server_that_is_not_everywhere_changes_nothing() -> None:
    before = vars(Transport)["http"]
    with mock_ampeco() as server:
        server.client.charge_points.get(1)
        assert vars(Transport)["http"] is before
        with pytest.raises(ConfigurationError):
            Ampeco()


def test_the_package_itself_does_not_load_it() -> None:
    code = (
        "import sys, ampeco; ampeco.Ampeco('https://a.example', 't').charge_points; ampeco.models.ChargePoint;"
        "print([name for name in sys.modules if 'testing' in name and name.startswith('ampeco')])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env={"PYTHONPATH": ":".join(sys.path)}
    )
    assert done.stdout == "[]\n"


def test_it_loads_no_module_that_only_checkers_need() -> None:
    code = (
        "import sys; from ampeco.testing import mock_ampeco\n"
        "with mock_ampeco() as server: server.client.charge_points.get(1); server.charge_points.get.returns(id=1)\n"
        "print([name for name in sys.modules if name in ('ampeco.testing._fields', 'ampeco.testing._resources')])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env={"PYTHONPATH": ":".join(sys.path)}
    )
    assert done.stdout == "[]\n"


def test_mistakes_are_assertion_errors() -> None:
    assert issubclass(MockError, AssertionError)
