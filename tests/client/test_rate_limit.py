"""The rate limit: what answers say of it, and requests that are held back so that it is never exceeded."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import ampeco
import httpx2
import pytest
from ampeco._core.pace import Pacer
from support.fake_clock import FakeClock

TAG = {"data": {"id": 1, "idTagUid": "04A1", "status": "enabled"}}


class Tenant:
    """A server that allows `limit` requests in each window of 60 s of a clock, and counts the ones it refuses."""

    def __init__(self, clock: FakeClock, limit: int, *, tells: bool = True) -> None:
        self.clock, self.limit, self.tells = clock, limit, tells
        self.refused = self.served = self._used = 0
        self._window = -1
        self._lock = threading.Lock()

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        with self._lock:
            window = int(self.clock.time() // 60)
            if window != self._window:
                self._window, self._used = window, 0
            end = (window + 1) * 60
            if self._used >= self.limit:
                self.refused += 1
                wait = {"Retry-After": str(int(end - self.clock.time()) + 1), "X-RateLimit-Reset": str(end)}
                return httpx2.Response(429, json={"message": "Too Many Attempts."}, headers=wait)
            self._used += 1
            self.served += 1
            left = {"X-RateLimit-Limit": str(self.limit), "X-RateLimit-Remaining": str(self.limit - self._used)}
            return httpx2.Response(200, json=TAG, headers=left if self.tells else {})


def sync_client(tenant: Tenant, **options: Any) -> ampeco.Ampeco:
    http = httpx2.Client(transport=httpx2.MockTransport(tenant))
    client = ampeco.Ampeco(base_url="http://tenant.test", token="secret-token", http_client=http, **options)
    client._engine.clock = tenant.clock  # type: ignore[assignment]
    return client


def async_client(tenant: Tenant, **options: Any) -> ampeco.AsyncAmpeco:
    http = httpx2.AsyncClient(transport=httpx2.MockTransport(tenant))
    client = ampeco.AsyncAmpeco(base_url="http://tenant.test", token="secret-token", http_client=http, **options)
    client._engine.clock = tenant.clock  # type: ignore[assignment]
    return client


def one_after_the_other(tenant: Tenant, calls: int) -> None:
    client = sync_client(tenant, rate_limit="wait", max_retries=0)
    for _ in range(calls):
        client.id_tags.get(1)


def in_threads(tenant: Tenant, calls: int) -> None:
    client = sync_client(tenant, rate_limit="wait", max_retries=0)
    copies = [client, client.with_options(timeout=5)]
    with ThreadPoolExecutor(8) as pool:
        for done in [pool.submit(copies[number % 2].id_tags.get, 1) for number in range(calls)]:
            done.result()


def in_tasks(tenant: Tenant, calls: int) -> None:
    async def main() -> None:
        client = async_client(tenant, rate_limit="wait", max_retries=0)
        await asyncio.gather(*(client.id_tags.get(1) for _ in range(calls)))

    asyncio.run(main())


@pytest.mark.parametrize("way", [one_after_the_other, in_threads, in_tasks])
@pytest.mark.parametrize(("limit", "calls"), [(1, 4), (5, 23), (100, 60)])
@pytest.mark.parametrize("start", [1_000_020.0, 1_000_079.9])
def test_bulk_work_is_never_refused(way: Callable[[Tenant, int], None], limit: int, calls: int, start: float) -> None:
    tenant = Tenant(FakeClock(now=start), limit)
    way(tenant, calls)
    assert (tenant.refused, tenant.served) == (0, calls)
    if calls < limit:
        assert sum(wait for wait in tenant.clock.sleeps if wait > 1) == 0


def test_without_it_requests_are_refused_and_sent_again() -> None:
    tenant = Tenant(FakeClock(now=1_000_050.0), 5)
    client = sync_client(tenant, max_retry_after=61)
    for _ in range(11):
        client.id_tags.get(1)
    assert tenant.served == 11
    assert tenant.refused == 2


def test_a_refusal_tells_when_to_go_on() -> None:
    """Somebody else used up the window: the first request is refused, the others wait for its end and no longer."""
    tenant = Tenant(FakeClock(now=1_000_030.0), 3)
    for _ in range(3):
        tenant(httpx2.Request("GET", "http://tenant.test"))
    client = sync_client(tenant, rate_limit="wait")
    client.id_tags.get(1)
    assert (tenant.refused, tenant.served) == (1, 4)
    assert sum(tenant.clock.sleeps) == pytest.approx(51, abs=1.5)


def test_a_server_that_says_nothing_is_asked_one_at_a_time() -> None:
    tenant = Tenant(FakeClock(), 50, tells=False)
    in_threads(tenant, 10)
    assert (tenant.refused, tenant.served) == (0, 10)


def test_a_deadline_ends_the_wait_before_it_begins() -> None:
    tenant = Tenant(FakeClock(now=1_000_020.0), 1)
    client = sync_client(tenant, rate_limit="wait")
    client.id_tags.get(1)
    with pytest.raises(ampeco.APITimeoutError, match="rate limit") as caught:
        client.id_tags.create(id_tag_uid="x", status="enabled", type="rfid", deadline=10)
    assert caught.value.outcome_unknown is False
    assert tenant.clock.time() < 1_000_030.0
    assert tenant.served == 1


def test_what_the_latest_answer_said() -> None:
    tenant = Tenant(FakeClock(now=1_000_020.0), 3)
    client = sync_client(tenant, max_retries=0)
    assert client.rate_limit is None
    client.id_tags.get(1)
    told = client.with_options(timeout=1).rate_limit
    assert told is not None
    assert (told.limit, told.remaining, told.reset) == (3, 2, None)
    client.id_tags.get(1)
    client.id_tags.get(1)
    with pytest.raises(ampeco.RateLimitError):
        client.id_tags.get(1)
    told = client.rate_limit
    assert told is not None
    assert told.reset == 1_000_080
    assert repr(told) == "RateLimit(limit=None, remaining=None, reset=1000080)"


def test_a_word_that_means_nothing() -> None:
    with pytest.raises(ampeco.ConfigurationError, match="rate_limit"):
        ampeco.Ampeco(base_url="http://tenant.test", token="t", rate_limit="hurry")  # type: ignore[arg-type]


def test_those_on_their_way_count_where_others_use_the_window_too() -> None:
    """The answer to one of three requests says that 3 are left: the other two will take theirs of these."""
    clock, pacer = FakeClock(), Pacer()

    def answer(left: int) -> None:
        told = httpx2.Response(200, headers={"X-RateLimit-Limit": "20", "X-RateLimit-Remaining": str(left)})
        pacer.learn(told, clock, reserved=True)

    assert pacer.reserve(clock) == 0
    answer(10)
    assert [pacer.reserve(clock) for _ in range(3)] == [0, 0, 0]
    answer(3)
    assert pacer.reserve(clock) == 0
    assert pacer.reserve(clock) > 0
