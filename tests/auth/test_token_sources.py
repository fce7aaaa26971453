"""A fixed token, and functions that give one."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest
from auth.leaks import leaks
from auth.tokens import DEPOT, AsyncAsker, SyncAsker, TokenServer, core

Asker = type[SyncAsker | AsyncAsker]
SECRET = "s3cr3t-t0ken"


@pytest.fixture(params=[SyncAsker, AsyncAsker], ids=["sync", "async"])
def asker(request: pytest.FixtureRequest) -> Asker:
    return request.param


UNUSABLE = ["", " \n", "two words", "line\nbreak", "töken", "nul\x00"]


class TestStatic:
    def test_is_sent_as_it_is(self, asker: Asker) -> None:
        asking = asker(f" {SECRET}\n", TokenServer())
        assert asking.authorization() == f"Bearer {SECRET}"
        assert asking.auth.secrets() == (SECRET,)
        assert asking.renewed(f"Bearer {SECRET}") is None
        assert asking.renewed("Bearer other") is None

    @pytest.mark.parametrize("token", UNUSABLE)
    def test_unusable(self, token: str) -> None:
        with pytest.raises(DEPOT.ConfigurationError) as caught:
            core("auth").token_auth(token)
        assert not token.strip() or token not in str(caught.value)

    def test_with_its_scheme(self) -> None:
        with pytest.raises(DEPOT.ConfigurationError, match="without `Bearer`") as caught:
            core("auth").token_auth(f"Bearer {SECRET}")
        assert leaks(caught.value, [SECRET]) == []

    @pytest.mark.parametrize("token", [None, 7, b"bytes", ["list"]])
    def test_no_token_at_all(self, token: Any) -> None:
        with pytest.raises(DEPOT.ConfigurationError, match=f"not {type(token).__name__}$"):
            core("auth").token_auth(token)

    def test_shows_nowhere(self, asker: Asker) -> None:
        auth = asker(SECRET, TokenServer()).auth
        assert leaks(auth, [SECRET]) == []
        for attempt in (pickle.dumps, copy.deepcopy):
            with pytest.raises(TypeError, match="not pickled or copied"):
                attempt(auth)


class TestFunction:
    def test_is_asked_every_time(self, asker: Asker) -> None:
        tokens = iter(["first", " second\n"])
        asking = asker(lambda: next(tokens), TokenServer())
        assert [asking.authorization(), asking.authorization()] == ["Bearer first", "Bearer second"]
        assert asking.auth.secrets() == ()

    def test_after_a_401_only_another_token_is_worth_a_try(self, asker: Asker) -> None:
        tokens = iter(["first", "first", "second"])
        asking = asker(lambda: next(tokens), TokenServer())
        used = asking.authorization()
        assert asking.renewed(used) is None
        assert asking.renewed(used) == "Bearer second"

    @pytest.mark.parametrize("token", UNUSABLE)
    def test_unusable(self, asker: Asker, token: str) -> None:
        with pytest.raises(DEPOT.ConfigurationError) as caught:
            asker(lambda: token, TokenServer()).authorization()
        assert not token.strip() or token not in str(caught.value)

    @pytest.mark.parametrize("token", [None, 7, b"bytes"])
    def test_no_text(self, asker: Asker, token: Any) -> None:
        with pytest.raises(DEPOT.ConfigurationError, match=f"no text but {type(token).__name__}$"):
            asker(lambda: token, TokenServer()).authorization()

    def test_its_own_error_comes_through(self, asker: Asker) -> None:
        def broken() -> str:
            raise LookupError("the vault is shut")

        with pytest.raises(LookupError, match="the vault is shut"):
            asker(broken, TokenServer()).authorization()

    def test_an_asynchronous_one_is_awaited(self) -> None:
        async def fetch() -> str:
            return "fetched"

        asking = AsyncAsker(fetch, TokenServer())
        assert asking.authorization() == "Bearer fetched"
        assert asking.renewed("Bearer fetched") is None
        assert asking.renewed("Bearer old") == "Bearer fetched"

    def test_an_asynchronous_one_is_refused_by_the_synchronous_client(self) -> None:
        async def fetch() -> str:
            return "fetched"

        with pytest.raises(DEPOT.ConfigurationError, match="use it with the asynchronous client"):
            SyncAsker(fetch, TokenServer()).authorization()
