"""What a call costs, in CPU time of the caller, beside bare `httpx2` and `json` in the same run.

    .venv/bin/python scripts/bench.py [--rounds N]

A server in a process of its own answers over a local socket: one id tag, and a page of 100 charge points. Rounds of the
bare call and of the client's take turns, and the ratio is that of their medians, so that a noisy machine slows both.
"""

from __future__ import annotations

import argparse
import gc
import json
import multiprocessing
import socket
import statistics
import sys
import time
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "generated" / "src"), str(ROOT / "tests")]

TAG = {"data": {"id": 12, "idTagUid": "04A1B2C3", "status": "enabled", "type": "rfid", "userId": 7, "partnerId": None}}
CALLS = {"one id tag": 200, "a page of 100 charge points": 12}


def serve(answers: dict[str, bytes], told: Connection) -> None:
    """Answer every request on one connection after the other by what its path holds."""
    listener = socket.create_server(("127.0.0.1", 0))
    told.send(listener.getsockname()[1])
    while True:
        connection, _ = listener.accept()
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        while received := connection.recv(65536):
            path = received.split(b" ", 2)[1].decode()
            body = next(answer for part, answer in answers.items() if part in path)
            connection.sendall(
                b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nX-RateLimit-Limit: 1000\r\n"
                b"X-RateLimit-Remaining: 999\r\nX-App-Version: 3.110.0\r\nContent-Length: %d\r\n\r\n" % len(body) + body
            )


def charge_points() -> bytes:
    """A page of 100 charge points with a value for every property that the release describes."""
    import yaml
    from contract.samples import Recipe, made

    release = yaml.load((ROOT / "spec/releases/v3.110.0.yaml").read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    point = made(release["components"]["schemas"]["ChargePoint"], Recipe())
    return json.dumps({"data": [point] * 100, "links": {}, "meta": {"next_cursor": None}}).encode()


def microseconds(call: Callable[[], object], times: int) -> float:
    """CPU time of one call, in µs."""
    began = time.process_time()
    for _ in range(times):
        call()
    return (time.process_time() - began) / times * 1e6


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--rounds", type=int, default=31)
    rounds = parser.parse_args().rounds

    import ampeco
    import httpx2

    answers = {"id-tags": json.dumps(TAG).encode(), "charge-points": charge_points()}
    here, there = multiprocessing.Pipe()
    server = multiprocessing.Process(target=serve, args=(answers, there), daemon=True)
    server.start()
    gc.collect()
    gc.freeze()  # the description that the page was made from is no part of what a caller has in memory
    base_url = f"http://127.0.0.1:{here.recv()}"
    for what, bare, own in contenders(base_url, ampeco, httpx2):
        bare()
        own()
        times = CALLS[what]
        measured = [(microseconds(bare, times), microseconds(own, times)) for _ in range(rounds)]
        base, client = (statistics.median(one) for one in zip(*measured, strict=True))
        print(f"{what}: bare {base:,.0f} µs, ampeco {client:,.0f} µs, {client / base:.2f} ×", flush=True)
    server.terminate()
    return 0


def contenders(base_url: str, ampeco: Any, httpx2: Any) -> list[tuple[str, Callable[[], object], Callable[[], object]]]:
    """(what, the bare call, the client's), both on one connection: the server has one at a time."""
    tag_path, list_path = "/public-api/resources/id-tags/v2.0/12", "/public-api/resources/charge-points/v2.0?cursor="
    headers = {"authorization": "Bearer token", "accept": "application/json"}

    def bare(path: str) -> Callable[[], object]:
        def call() -> object:
            answer = http.get(base_url + path, headers=headers)
            answer.raise_for_status()
            return json.loads(answer.content)["data"]

        return call

    http = httpx2.Client()
    client = ampeco.Ampeco(base_url=base_url, token="token", http_client=http)
    return [
        ("one id tag", bare(tag_path), lambda: client.id_tags.get(12)),
        ("a page of 100 charge points", bare(list_path), lambda: client.charge_points.list().data),
    ]


if __name__ == "__main__":
    raise SystemExit(main())
