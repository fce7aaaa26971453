"""Small descriptions compared and judged."""

from __future__ import annotations

from diff.engine import compared
from diff.sdk_case import WHOLE, parameter
from sdkforge.api.build import build
from sdkforge.api.config import Config
from sdkforge.diff.model import Change, SdkVerdict
from sdkforge.diff.sdk import judge, moved
from sdkforge.document import Document
from support.documents import Node, document, get, operation

CONFIG = Config(package="shop", client="Shop")


def judged(base: Node, revision: Node, config: Config = CONFIG) -> tuple[Change, ...]:
    """The changes between two trees with their verdicts."""
    apis = [build(Document("x", data, "{}", "json"), config) for data in (base, revision)]
    return judge(compared(base, revision), *apis)


def verdict(base: Node, revision: Node, id: str) -> SdkVerdict:
    """The verdict of the one change of an id."""
    changes = judged(base, revision)
    found = [change.sdk for change in changes if change.id == id]
    assert len(found) == 1, [change.id for change in changes]
    assert found[0]
    return found[0]


def moves(base: Node, revision: Node, config: tuple[Config, Config] = (CONFIG, CONFIG)) -> dict[str, SdkVerdict]:
    """What moved, by symbol."""
    apis = [build(Document("x", data, "{}", "json"), each) for data, each in zip((base, revision), config, strict=True)]
    changes = judge(compared(base, revision), *apis)
    found = moved(apis[0], apis[1], changes)
    assert len({each.symbol for each in found}) == len(found)
    return {each.symbol: each for each in found}


def takes(schema: Node, path: str = "/orders", method: str = "post") -> Node:
    return document({path: {method: operation(None, body=schema)}}, openapi="3.1.0")


def gives(schema: Node, path: str = "/orders/{id}") -> Node:
    parameters = [parameter("id", WHOLE, "path")] if "{id}" in path else []
    return document(get(schema, path, parameters=parameters), openapi="3.1.0")
