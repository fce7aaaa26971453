"""Records the exchanges with the demo server into `fixtures/recorded`, one cassette for each call:

    PYTHONPATH=generated/src:tests .venv/bin/python -m support.record [NAME ...]

Nothing of the machine, the moment or the token gets into a cassette, so that recording again changes no byte. To record
something new, add its exchange to `support/exchanges` and its call to `contract/cases.py`.
"""

from __future__ import annotations

import sys
import warnings
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import vcr
import yaml
from ampeco import APIStatusError
from contract.cases import CASES, run_sync
from support.api_server import ApiServer
from support.exchanges.table import TABLE
from vcr.request import Request

__all__ = ["DIRECTORY", "PUBLIC_URL", "cassettes", "record"]

DIRECTORY = Path(__file__).parents[1] / "fixtures" / "recorded"
PUBLIC_URL = "https://demo.example"
"""What stands in the cassettes for the server's own address."""

_REQUEST_HEADERS = {"accept", "content-type"}
_SERVER_HEADERS = {"connection", "content-length", "date", "server"}


def record(name: str, directory: Path) -> Path:
    """Make the call of that name against a server of its own and write the cassette."""
    path = directory / f"{name}.yaml"
    path.unlink(missing_ok=True)
    with ApiServer(TABLE[name]) as server:

        def clean_request(request: Request) -> Request:
            request.uri = request.uri.replace(server.url, PUBLIC_URL)
            request.headers = {name: value for name, value in request.headers.items() if name in _REQUEST_HEADERS}
            return request

        def clean_response(response: dict[str, Any]) -> dict[str, Any]:
            headers = {k: v for k, v in response["headers"].items() if k.lower() not in _SERVER_HEADERS}
            content = response["body"]["string"].replace(server.url.encode(), PUBLIC_URL.encode())
            return {**response, "headers": headers, "body": {"string": content}}

        recorder = cassettes("new_episodes", before_record_request=clean_request, before_record_response=clean_response)
        with recorder.use_cassette(str(path)), warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            try:
                run_sync(CASES[name], server.url)
            except APIStatusError as error:
                if error.status_code == 599:
                    raise
    return path


def cassettes(mode: str, **options: Any) -> vcr.VCR:
    """A recorder or player of cassettes in the form they have here."""
    result = vcr.VCR(record_mode=mode, serializer="blocks", **options)
    result.register_serializer("blocks", _Blocks)
    return result


class _Dumper(yaml.SafeDumper):
    """Writes texts of several lines as such, so that a change of a cassette can be read."""


def _text(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style="|" if "\n" in text else None)


_Dumper.add_representer(str, _text)


class _Blocks:
    @staticmethod
    def serialize(cassette: Mapping[str, Any]) -> str:
        text: str = yaml.dump(cassette, Dumper=_Dumper, allow_unicode=True, width=100)
        return text

    @staticmethod
    def deserialize(text: str) -> Any:
        return yaml.safe_load(text)


def main(names: list[str]) -> None:
    DIRECTORY.mkdir(parents=True, exist_ok=True)
    if not names:
        for path in DIRECTORY.glob("*.yaml"):
            path.unlink()
    for name in names or CASES:
        print(record(name, DIRECTORY))


if __name__ == "__main__":
    main(sys.argv[1:])
