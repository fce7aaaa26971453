"""One client in many threads, in the children of a process, and in one event loop after another."""

from __future__ import annotations

import asyncio
import gc
import os
import pickle
import signal
import threading
import time
import weakref
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx2
import pytest
from auth.tokens import core
from support.runtime import AsyncTwin, SyncTwin, depot
from support.server import Answer, Recorded, Server

DEPOT = depot()
TOKEN = "s3cr3t-t0ken"
TAG = Answer(body=b'{"data": {"id": 1}}')
TOKEN_PATH = "/public-api/oauth/token"

needs_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork")


def in_child(function: Callable[[], Any]) -> Any:
    """What `function` gives in a fork of this process, pickled; the text of what it raises."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        signal.alarm(20)  # one that waits for ever is ended, and the test fails
        try:
            told: Any = function()
        except BaseException as error:
            told = repr(error)
        with open(writing, "wb") as pipe:
            pickle.dump(told, pipe)
        os._exit(0)
    os.close(writing)
    with open(reading, "rb") as pipe:
        content = pipe.read()
    status = os.waitpid(child, 0)[1]
    assert status == 0, f"the child ended with {status}"
    return pickle.loads(content)


class TestThreads:
    def test_first_calls_at_once_make_one_http_client(self, server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
        made: list[int] = []

        class Counted(httpx2.Client):
            def __init__(self, **settings: Any) -> None:
                made.append(threading.get_ident())
                time.sleep(0.02)  # long enough for the others to come by
                super().__init__(**settings)

        monkeypatch.setattr(httpx2, "Client", Counted)
        together = threading.Barrier(16)
        with DEPOT.Depot(server.url, TOKEN) as client, ThreadPoolExecutor(16) as pool:

            def first(number: int) -> Any:
                together.wait(10)
                return client.with_options(timeout=9).tags.get(number).id

            assert list(pool.map(first, range(16))) == [1] * 16
        assert len(made) == 1
        assert sorted(int(request.path.rpartition("/")[2]) for request in server.requests) == list(range(16))

    def test_answers_are_those_of_the_thread_that_asked(self) -> None:
        def echo(request: Recorded) -> Answer:
            return Answer(body=b'{"data": {"id": %s}}' % request.path.rpartition("/")[2].encode())

        with Server(echo) as server, DEPOT.Depot(server.url, TOKEN) as client, ThreadPoolExecutor(8) as pool:
            assert [tag.id for tag in pool.map(client.tags.get, range(200))] == list(range(200))


@pytest.fixture
def client(server: Server) -> Iterator[Any]:
    with DEPOT.Depot(server.url, TOKEN, max_retries=0) as client:
        yield client


@needs_fork
@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
class TestForks:
    def peers(self, server: Server) -> list[int]:
        return [request.peer for request in server.requests]

    def test_the_child_has_connections_of_its_own(self, client: Any, server: Server) -> None:
        copy = client.with_options(timeout=9)
        client.tags.get(1)
        assert in_child(lambda: (client.tags.get(2).id, copy.tags.get(3).id)) == (1, 1)
        client.tags.get(4)
        first, *children, last = self.peers(server)
        assert len(set(children)) == 1  # one connection for both
        assert first == last != children[0]

    def test_a_child_of_the_child(self, client: Any, server: Server) -> None:
        client.tags.get(1)
        assert in_child(lambda: (client.tags.get(2).id, in_child(lambda: client.tags.get(3).id))) == (1, 1)
        client.tags.get(4)
        first, second, third, last = self.peers(server)
        assert len({first, second, third}) == 3
        assert first == last

    def test_closed_in_the_child_it_stays_open_in_the_parent(self, client: Any, server: Server) -> None:
        client.tags.get(1)
        assert in_child(client.close) is None
        assert client.tags.get(2).id == 1
        assert len(set(self.peers(server))) == 1

    def test_closed_in_the_parent_it_is_closed_in_the_child(self, client: Any) -> None:
        client.tags.get(1)
        client.close()
        assert in_child(lambda: client.tags.get(2)) == "RuntimeError('this client is closed')"

    def test_an_http_client_of_the_caller_is_left_to_the_caller(self, server: Server) -> None:
        with httpx2.Client() as http, DEPOT.Depot(server.url, TOKEN, http_client=http) as client:
            assert in_child(lambda: client._engine.transport.http is http)

    def test_a_lock_that_another_thread_holds(self, client: Any) -> None:
        transport = client._engine.transport
        with transport._lock, transport.pacer._lock:
            assert in_child(lambda: client.with_options(rate_limit="wait").tags.get(1).id) == 1

    def test_a_request_of_another_thread_does_not_hold_back_the_child(self) -> None:
        arrived, go = threading.Event(), threading.Event()

        def answer(request: Recorded) -> Answer:
            if request.path.endswith("/1"):
                arrived.set()
                go.wait(20)
            return TAG

        with Server(answer) as server, DEPOT.Depot(server.url, TOKEN, rate_limit="wait") as client:
            thread = threading.Thread(target=client.tags.get, args=(1,))
            thread.start()
            arrived.wait(20)
            try:
                assert in_child(lambda: client.tags.get(2).id) == 1
            finally:
                go.set()
                thread.join()

    def test_a_token_that_another_thread_asks_for(self) -> None:
        arrived, go = threading.Event(), threading.Event()
        asked: list[int] = []

        def answer(request: Recorded) -> Answer:
            if request.path != TOKEN_PATH:
                return Answer(body=b'{"data": {"id": 1, "tagUid": "%s"}}' % request.headers["authorization"].encode())
            asked.append(request.peer)
            number = len(asked)
            if number == 1:
                arrived.set()
                go.wait(20)
            return Answer(body=b'{"access_token": "token-%d", "expires_in": 3600}' % number)

        credentials = core("oauth").OAuth2ClientCredentials
        with Server(answer) as server, DEPOT.Depot(server.url, credentials("me", "secret")) as client:
            thread = threading.Thread(target=client.tags.get, args=(1,))
            thread.start()
            arrived.wait(20)
            try:
                assert in_child(lambda: client.tags.get(2).tag_uid) == "Bearer token-2"
            finally:
                go.set()
                thread.join()
            # The parent's token is good in both, and not asked for again.
            assert client.tags.get(3).tag_uid == "Bearer token-1"
            assert in_child(lambda: client.tags.get(4).tag_uid) == "Bearer token-1"
            assert len(asked) == 2

    def test_the_asynchronous_client_in_the_child_of_a_running_loop(self, server: Server) -> None:
        async def main() -> Any:
            async with DEPOT.AsyncDepot(server.url, TOKEN) as client:
                await client.tags.get(1)

                async def child() -> Any:
                    return (await client.tags.get(2)).id

                told = in_child(lambda: asyncio.run(child()))
                await client.tags.get(3)
                return told

        assert asyncio.run(main()) == 1
        first, second, third = self.peers(server)
        assert first == third != second

    @pytest.mark.usefixtures("only_what_is_new")
    def test_nothing_is_kept_alive_for_it(self, server: Server) -> None:
        client = DEPOT.Depot(server.url, TOKEN)
        transport = weakref.ref(client._engine.transport)
        assert transport() in list(core("fork")._all)
        del client
        gc.collect()
        assert transport() is None


class TestEventLoops:
    def test_one_client_for_each(self, server: Server) -> None:
        twin = AsyncTwin(base_url=server.url, token=TOKEN)
        for _ in range(2):
            assert twin.run(lambda client: client.tags.get(1)).id == 1

    def test_the_synchronous_client_in_threads_of_a_loop(self, server: Server) -> None:
        async def main(client: Any) -> Any:
            return await asyncio.gather(*(asyncio.to_thread(client.tags.get, number) for number in range(8)))

        with SyncTwin(base_url=server.url, token=TOKEN).client() as client:
            assert [tag.id for tag in asyncio.run(main(client))] == [1] * 8
