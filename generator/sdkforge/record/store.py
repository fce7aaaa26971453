"""The files of recorded exchanges: one for each resource of a release, written to be read.

    answers:
      get full:
        data: {…}
    calls:
    - call: client.id_tags.get(12)
      operation: GET /public-api/resources/id-tags/v2.0/{idTag}
      request: GET /public-api/resources/id-tags/v2.0/12
      answers:
      - 200 get full
      - 404 not found

Each of `answers` is what the call got once. An answer is its status and the name of its body, which stands once, in
the file or, where several resources have it, in `shared.yaml` beside it; without a name it had no body. A listing gives
`pages` in place of `request` and `answers`: what it asked and got, page by page.
"""

from __future__ import annotations

import re
import tempfile
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from http import HTTPStatus
from pathlib import Path
from typing import Any
from urllib.parse import quote, unquote

import yaml

from ..errors import InputError
from .events import Delivery
from .exchange import Exchange, Recorded, Reply, Request
from .json_value import Json

__all__ = [
    "EVENTS_FILE",
    "FAULTS_FILE",
    "files",
    "load_file",
    "read",
    "read_events",
    "read_release",
    "replace_release",
    "require_recorded",
]

SHARED = "shared"
FAULTS_FILE = "faults"
EVENTS_FILE = "events"
_NO_RESOURCES = (SHARED, FAULTS_FILE, EVENTS_FILE)
_WIDTH = 120
_HEADING = "# Recorded by `sdkforge record`, which writes it anew.\n"

# Marks of direction and width, which would let a text look like another one.
_UNSEEN = re.compile("[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]")

Bodies = dict[str, Json]


def files(recorded: Iterable[Recorded], deliveries: Iterable[Delivery], faults: Mapping[str, Any]) -> dict[str, str]:
    """The text of each file, by its name, for the calls of one release and the payloads of its events.

    faults: what the mock server held against the description, which is kept beside them.
    """
    by_resource: dict[str, list[Recorded]] = defaultdict(list)
    for item in recorded:
        by_resource[item.resource].append(item)
    shared = _shared(by_resource)
    found = {}
    for resource, items in sorted(by_resource.items()):
        names = _Names(shared)
        calls = [_call(group, names) for group in _groups(items)]
        parts = {"answers": {name: body.value for name, body in names.own.items()}, "calls": calls}
        # A resource may be called as one of the files beside it.
        stem = f"{resource}_" if resource in _NO_RESOURCES else resource
        found[f"{stem}.yaml"] = _HEADING + _text({key: part for key, part in parts.items() if part})
    if shared:
        found[f"{SHARED}.yaml"] = _HEADING + _text({"answers": {name: body.value for name, body in shared.items()}})
    events = [{"event": item.event, "model": item.class_name, "payload": item.payload.value} for item in deliveries]
    if events:
        found[f"{EVENTS_FILE}.yaml"] = _HEADING + _text({"events": events})
    if any(faults.values()):
        found[f"{FAULTS_FILE}.yaml"] = _HEADING + _text({side: told for side, told in faults.items() if told})
    return found


class _Names:
    """Names for the bodies of one file: equal ones have one, and no two that differ."""

    def __init__(self, shared: Bodies) -> None:
        self.own: Bodies = {}
        self._known = {body: name for name, body in shared.items()}
        self._taken = set(shared)

    def name(self, method: str, reply: Reply) -> str:
        if reply.body is None:
            return str(reply.status)
        if reply.body not in self._known:
            name = _wished(method, reply)
            number = 2
            while name in self._taken:
                name, number = f"{_wished(method, reply)} {number}", number + 1
            self._known[reply.body] = name
            self._taken.add(name)
            self.own[name] = reply.body
        return f"{reply.status} {self._known[reply.body]}"


def _wished(method: str, reply: Reply) -> str:
    if reply.status >= 400 and reply.body is not None:
        return _refusal(reply.status, reply.body)
    return f"{method.partition('.')[2]} {reply.name}".strip()


def _refusal(status: int, body: Json) -> str:
    """`not found`; `unprocessable entity: idTagUid` where the body complains of that."""
    phrase = HTTPStatus(status).phrase.lower() if status in HTTPStatus._value2member_map_ else "refusal"
    errors = body.value.get("errors") if isinstance(body.value, dict) else None
    return f"{phrase}: {', '.join(errors)}" if isinstance(errors, dict) and errors else phrase


def _shared(by_resource: Mapping[str, Sequence[Recorded]]) -> Bodies:
    """The bodies of refusals that several resources have."""
    users: dict[tuple[int, Json], set[str]] = defaultdict(set)
    for resource, items in sorted(by_resource.items()):
        for item in items:
            for exchange in item.exchanges:
                if exchange.reply.status >= 400 and exchange.reply.body is not None:
                    users[exchange.reply.status, exchange.reply.body].add(resource)
    found: Bodies = {}
    for (status, body), resources in sorted(users.items(), key=lambda item: (item[0][0], item[0][1].text)):
        if len(resources) < 2 or body in found.values():
            continue
        name = _refusal(status, body)
        found[name if name not in found else f"{name} {sum(key.startswith(name) for key in found) + 1}"] = body
    return found


def _groups(items: Sequence[Recorded]) -> Iterator[list[Recorded]]:
    """Calls that are the same, sent the same and followed each other no further than one page."""
    groups: dict[object, list[Recorded]] = {}
    for number, item in enumerate(items):
        requests = [(e.request.method, e.request.target, e.request.body) for e in item.exchanges]
        key: object = (item.call, *requests) if len(requests) == 1 else number
        groups.setdefault(key, []).append(item)
    yield from groups.values()


def _call(group: Sequence[Recorded], names: _Names) -> dict[str, Any]:
    first = group[0]
    found: dict[str, Any] = {"call": first.call, "operation": first.operation}
    if len(first.exchanges) == 1:
        replies = [item.exchanges[0].reply for item in group]
        return {**found, **_asked(first.exchanges[0].request), "answers": [_got(first, r, names) for r in replies]}
    pages = [{**_asked(e.request), "answer": _got(first, e.reply, names)} for e in first.exchanges]
    return {**found, "pages": pages}


def _asked(request: Request) -> dict[str, Any]:
    path, mark, query = request.target.partition("?")
    # Decoded where that can be undone: `filter[status]=enabled` says more than `filter%5Bstatus%5D=enabled`.
    found: dict[str, Any] = {"request": f"{request.method} {path}{mark}{_readable(query)}"}
    if request.headers:
        found["headers"] = dict(sorted(request.headers.items()))
    if request.body is not None:
        found["body"] = request.body.value
    return found


def _readable(query: str) -> str:
    def part(text: str) -> str:
        plain = unquote(text)
        return plain if quote(plain, safe="") == text and not set("&=%+#\n ") & set(plain) else text

    return "&".join("=".join(part(text) for text in pair.split("=", 1)) for pair in query.split("&")) if query else ""


def _encoded(query: str) -> str:
    def part(text: str) -> str:
        return text if "%" in text else quote(text, safe="")

    return "&".join("=".join(part(text) for text in pair.split("=", 1)) for pair in query.split("&")) if query else ""


def _got(item: Recorded, reply: Reply, names: _Names) -> Any:
    name = names.name(item.method, reply)
    return {"answer": name, "headers": dict(sorted(reply.headers.items()))} if reply.headers else name


class _Dumper(yaml.CSafeDumper):
    """Never writes `&id001`: a name says more."""

    def ignore_aliases(self, data: Any) -> bool:
        return True


def _represented(dumper: yaml.CSafeDumper, text: str) -> yaml.ScalarNode:
    # In double quotes, the characters that are not seen can be written by their numbers.
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style='"' if _UNSEEN.search(text) else None)


_Dumper.add_representer(str, _represented)


def _text(data: Any) -> str:
    text: str = yaml.dump(data, Dumper=_Dumper, allow_unicode=True, width=_WIDTH, sort_keys=False)
    return _UNSEEN.sub(lambda found: f"\\u{ord(found.group()):04X}", text)


def read(path: Path, shared: Mapping[str, Any] | None = None) -> list[Recorded]:
    """The calls in a file. shared: `answers` of the file beside it. Raises InputError for a file of another form."""
    data = load_file(path)
    bodies = {**(shared or {}), **data.get("answers", {})}
    try:
        return [item for node in data.get("calls", ()) for item in _recorded(node, bodies)]
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise InputError(f"not a file of recorded exchanges: {error!r}", source=str(path)) from None


def read_release(folder: Path) -> dict[str, list[Recorded]]:
    """The calls of a release by resource."""
    shared = load_file(folder / f"{SHARED}.yaml").get("answers", {}) if (folder / f"{SHARED}.yaml").is_file() else {}
    return {path.stem: read(path, shared) for path in sorted(folder.glob("*.yaml")) if path.stem not in _NO_RESOURCES}


def read_events(folder: Path) -> list[Delivery]:
    """The payloads of a release's events."""
    path = folder / f"{EVENTS_FILE}.yaml"
    nodes = load_file(path).get("events", ()) if path.is_file() else ()
    return [Delivery(node["event"], node["model"], Json(node["payload"])) for node in nodes]


def require_recorded(folder: Path) -> None:
    """Raises InputError where a folder holds something that was not recorded."""
    for path in sorted(folder.glob("*")) if folder.is_dir() else ():
        if not (path.is_file() and path.read_bytes().startswith(_HEADING.encode())):
            raise InputError("this was not recorded", source=str(path), advice="choose another --out, or move it away")


def replace_release(folder: Path, texts: Mapping[str, str]) -> None:
    """Put the files of a release in place of those that stand in its folder.

    Raises InputError as `require_recorded` does, and where the folder cannot be written.
    """
    require_recorded(folder)
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".recorded-", dir=folder.parent) as name:
            new = Path(name) / "new"
            new.mkdir()
            for file, text in texts.items():
                (new / file).write_text(text, encoding="utf-8", newline="\n")
            if folder.is_dir():
                folder.rename(Path(name) / "old")
            new.rename(folder)
    except OSError as error:
        raise InputError(f"cannot write the recorded exchanges: {error.strerror}", source=str(folder)) from None


def load_file(path: Path) -> dict[str, Any]:
    """The plain content of a file. Raises InputError."""
    try:
        data = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise InputError("the recorded exchanges cannot be read", source=str(path), advice=str(error)) from None
    if not isinstance(data, dict):
        raise InputError("not a file of recorded exchanges", source=str(path))
    return data


def _recorded(node: Mapping[str, Any], bodies: Mapping[str, Any]) -> Iterator[Recorded]:
    if "pages" in node:
        pages = tuple(Exchange(_request(page), _reply(page["answer"], bodies)) for page in node["pages"])
        yield Recorded(node["operation"], node["call"], pages)
        return
    request = _request(node)
    for answer in node["answers"]:
        yield Recorded(node["operation"], node["call"], (Exchange(request, _reply(answer, bodies)),))


def _request(node: Mapping[str, Any]) -> Request:
    method, _, target = node["request"].partition(" ")
    path, mark, query = target.partition("?")
    body = Json(node["body"]) if "body" in node else None
    return Request(method, path + mark + _encoded(query), body, node.get("headers", {}))


def _reply(node: Any, bodies: Mapping[str, Any]) -> Reply:
    told, headers = (node["answer"], node["headers"]) if isinstance(node, dict) else (str(node), {})
    status, _, name = told.partition(" ")
    return Reply(int(status), Json(bodies[name]) if name else None, headers, name)
