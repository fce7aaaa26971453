"""Make the earlier releases from the one that is known exactly and from facts about the others.

    .venv/bin/python scripts/earlier_releases.py [--spec DIR]

v3.96.4 is v3.110.0 taken back by `spec/facts/fields-3.96.4-to-3.110.0.json`; v3.91.0 and v3.65.0 are v3.96.4 with the
operations, tags and titles that `spec/facts/operations-by-release.json` lists. The same facts give the same bytes.
"""

from __future__ import annotations

import argparse
import copy
import json
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from sdkforge.api.config import Config, load_config
from sdkforge.document import load, parse
from sdkforge.document.evidence import EVIDENCE
from sdkforge.emit.importing import import_release
from sdkforge.errors import InputError

Node = dict[str, Any]
Change = Callable[[Node], Node | None]
"""The changed copy of a schema, or None where there is nothing to change."""

EXACT, FIELDS = "v3.110.0", "v3.96.4"
OPERATIONS = ("v3.91.0", "v3.65.0")
SCHEMAS = "#/components/schemas/"
# Fields that 3.110.0 no longer has (the facts' legend gives their type).
GONE: Node = {"type": "number"}


def main() -> int:
    """Write the three releases beside the exact one."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--spec", type=Path, default=Path("spec"), help="folder with facts/, releases/ and sdk.yaml")
    spec = parser.parse_args().spec
    config = load_config(spec / "sdk.yaml")
    fields = json.loads((spec / "facts" / "fields-3.96.4-to-3.110.0.json").read_text(encoding="utf-8"))
    listed = json.loads((spec / "facts" / "operations-by-release.json").read_text(encoding="utf-8"))
    exact = load(str(spec / "releases" / f"{EXACT}.yaml"), overlaid=False).data
    earlier = taken_back(exact, fields, listed[FIELDS[1:]]["operations"])
    write(earlier, FIELDS, config, spec)
    for release in OPERATIONS:
        write(carried(earlier, listed[release[1:]]["operations"]), release, config, spec)
    return 0


def write(tree: Node, release: str, config: Config, spec: Path) -> None:
    """Write one release through the importer, which shares, names and orders as it does for any document."""
    document = parse(json.dumps(tree), release)
    written = import_release(document, release, None, config, keep_prose=False, root=spec.parent)
    print(f"{written.path}: {written.operations} operations, {written.schemas} schemas")


def taken_back(exact: Node, fields: Node, listed: list[Node]) -> Node:
    """The earlier document: operations, fields, enum values and deprecations as the facts say they were."""
    tree = copy.deepcopy(exact)
    for key in fields["operations_added"]:
        method, path = key.split()[:2]
        del tree["paths"][path][method.lower()]
    for key in fields["deprecated_between"]:
        del operation(tree, key)["deprecated"]
    edited = Edited(tree)
    for key, facts in fields["request"].items():
        edited.request(key, facts)
    for key, facts in fields["response"].items():
        edited.response(key, facts)
    edited.settle()
    known = {f"{item['method'].upper()} {item['path']}": item for item in listed}
    for key, node in operations(tree):
        if known.pop(key)["deprecated"] != node.get("deprecated", False):
            raise InputError(f"the facts disagree on whether {key} was deprecated")
        if node.get("deprecated"):
            node[EVIDENCE] = "operations"  # the facts compare the fields of live operations only
    if known:
        raise InputError(f"{EXACT} does not have {', '.join(sorted(known))}")
    for holder in (*tree["components"].get("callbacks", {}).values(), *_inline_callbacks(tree)):
        for item in holder.values():
            for event in item.values():
                event[EVIDENCE] = "operations"
    tree[EVIDENCE] = "fields"
    return tree


def carried(later: Node, listed: list[Node]) -> Node:
    """The operations that a release had, under the tags and titles it gave them, with a later release's schemas."""
    tree = copy.deepcopy(later)
    known = {f"{item['method'].upper()} {item['path']}": item for item in listed}
    for path in list(tree["paths"]):
        for method in list(tree["paths"][path]):
            fact = known.pop(f"{method.upper()} {path}", None)
            if fact is None:
                del tree["paths"][path][method]
            else:
                tree["paths"][path][method] |= {"tags": [fact["tag"]], "summary": fact["title"]}
    if known:
        raise InputError(f"{FIELDS} does not have {', '.join(sorted(known))}")
    for node in _mappings(tree):
        node.pop(EVIDENCE, None)
    tree[EVIDENCE] = "operations"
    return tree


def operations(tree: Node) -> Iterator[tuple[str, Node]]:
    """Every operation with its `METHOD /path`."""
    for path, item in tree["paths"].items():
        for method, node in item.items():
            yield f"{method.upper()} {path}", node


def operation(tree: Node, key: str) -> Node:
    """The operation `METHOD /path`."""
    method, path = key.split()
    found: Node = tree["paths"][path][method.lower()]
    return found


class Edited:
    """Changes to a tree's schemas, operation by operation.

    A component on the way to a change is replaced by a variant for this operation, `Name~1`; equal variants are one.
    `settle` gives the component's name to the variant that most places use, which leaves the others to the importer to
    name.
    """

    def __init__(self, tree: Node) -> None:
        self._tree = tree
        self._schemas: Node = tree["components"]["schemas"]

    def request(self, key: str, facts: Node) -> None:
        """Take back what 3.110.0 added to a request's body or query, and its enum values."""
        node = operation(self._tree, key)
        bodies = list(node.get("requestBody", {}).get("content", {}).values())
        for path in topmost(facts.get("body_added", ())):
            self._apply(bodies, path[:-1], without(path[-1], sent=True), f"{key} body {path}")
        for path, before, after in facts.get("body_enum_changed", ()):
            self._apply(bodies, steps(path), enum(before, after), f"{key} body {path}")
        for path in topmost(facts.get("query_added", ())):
            holder = self._parameter(node, path[0])
            if len(path) == 1:
                node["parameters"].remove(holder)
            else:
                self._apply([holder], path[1:-1], without(path[-1]), f"{key} query {path}")
        for path, before, after in facts.get("query_enum_changed", ()):
            name, *rest = steps(path)
            self._apply([self._parameter(node, name)], rest, enum(before, after), f"{key} query {path}")

    def response(self, key: str, facts: Node) -> None:
        """Take back what 3.110.0 added to the answers, restore what it dropped, and the enum values."""
        node = operation(self._tree, key)
        answers = [
            media
            for code, response in node["responses"].items()
            if str(code).startswith("2")
            for media in response.get("content", {}).values()
        ]
        for path in topmost(facts.get("new", ())):
            self._apply(answers, path[:-1], without(path[-1]), f"{key} answer {path}")
        for path in topmost(facts.get("gone", ())):
            self._apply(answers, path[:-1], having(path[-1], GONE), f"{key} answer {path}")
        for path, before, after in facts.get("enum", ()):
            self._apply(answers, steps(path), enum(before, after), f"{key} answer {path}")

    def settle(self) -> None:
        """Give each component's name to the variant that most live operations use; the importer names the others."""
        live = [node for _, node in operations(self._tree) if not node.get("deprecated")]
        uses = Counter(self._reached([{key: node[key] for key in node if key != "callbacks"} for node in live]))
        variants: dict[str, list[str]] = {}
        for name in self._reached([self._tree["paths"], *self._tree["components"].get("callbacks", {}).values()]):
            variants.setdefault(name.partition("~")[0], []).append(name)
        renamed: dict[str, str] = {}
        for base, names in variants.items():
            classes = [name for name in names if {"properties", "enum", "anyOf", "oneOf"} & self._schemas[name].keys()]
            if classes:  # where as many use each, the one that the later release has too
                renamed[min(classes, key=lambda name: (-uses[name], name))] = base
        for group in [group for group in self._tree["components"] if group != "schemas"]:
            self._tree["components"][group] = self._written_out(self._tree["components"][group], renamed)
        self._tree["paths"] = self._written_out(self._tree["paths"], renamed)
        kept = {base: self._written_out(self._schemas[name], renamed) for name, base in renamed.items()}
        self._tree["components"]["schemas"] = kept

    def _reached(self, nodes: list[Node]) -> list[str]:
        """The components that each node names, itself or through others: once for every node that does."""
        found: list[str] = []
        for node in nodes:
            seen: dict[str, None] = {}
            todo = list(self._named(node))
            while todo:
                name = todo.pop()
                if name not in seen:
                    seen[name] = None
                    todo += self._named(self._schemas[name])
            found += seen
        return found

    def _named(self, node: Node) -> Iterator[str]:
        """The component schemas that a node names, also by way of shared parameters and answers."""
        for reference in _references(node):
            if reference.startswith(SCHEMAS):
                yield reference.removeprefix(SCHEMAS)
            else:
                _, _, group, name = reference.split("/")
                yield from self._named(self._tree["components"][group][name])

    def _written_out(self, node: Any, renamed: dict[str, str]) -> Any:
        if isinstance(node, list):
            return [self._written_out(item, renamed) for item in node]
        if not isinstance(node, dict):
            return node
        name = _name(node)
        if name in renamed:
            return {**node, "$ref": SCHEMAS + renamed[name]}
        if name in self._schemas:
            beside = {key: value for key, value in node.items() if key != "$ref"}
            return self._written_out({**self._schemas[name], **beside}, renamed)
        return {key: self._written_out(value, renamed) for key, value in node.items()}

    def _parameter(self, node: Node, name: str) -> Node:
        """A parameter by name, as the operation's own copy."""
        for number, raw in enumerate(node["parameters"]):
            shared = raw.get("$ref", "").rpartition("/")[2]
            own: Node = copy.deepcopy(self._tree["components"]["parameters"][shared]) if shared else raw
            if own["name"] == name:
                node["parameters"][number] = own
                return own
        raise InputError(f"the facts name a parameter {name} that {EXACT} does not have")

    def _apply(self, holders: list[Node], path: list[str], change: Change, what: str) -> None:
        found = False
        for holder in holders:
            changed = self._changed(holder["schema"], path, change)
            if changed is not None:
                holder["schema"], found = changed, True
        if not found:
            raise InputError(f"the facts name what {EXACT} does not have: {what}")

    def _changed(self, node: Node, path: list[str], change: Change) -> Node | None:
        """`node` with `change` made at `path` below it, in every member of a union and through arrays."""
        name = _name(node)
        if name:
            changed = self._changed(self._schemas[name], path, change)
            return None if changed is None else {**node, "$ref": SCHEMAS + self._variant(name, changed)}
        out = dict(node)
        for keyword in ("anyOf", "oneOf", "allOf"):
            members = [self._changed(member, path, change) for member in node.get(keyword, ())]
            if any(member is not None for member in members):
                out[keyword] = [new or old for new, old in zip(members, node[keyword], strict=True)]
        if isinstance(node.get("items"), dict):
            out["items"] = self._changed(node["items"], path, change) or node["items"]
        if path and path[0] in node.get("properties", {}):
            inside = self._changed(node["properties"][path[0]], path[1:], change)
            if inside is not None:
                out["properties"] = {**node["properties"], path[0]: inside}
        if not path:
            out = change(out) or out
        return None if out == node else out

    def _variant(self, name: str, schema: Node) -> str:
        base, number = name.partition("~")[0], 1
        while self._schemas.get(f"{base}~{number}", schema) != schema:
            number += 1
        self._schemas[f"{base}~{number}"] = schema
        return f"{base}~{number}"


def without(name: str, *, sent: bool = False) -> Change:
    """Removes a property. sent: of a request; one that keeps no field a caller could send is of unknown fields."""

    def change(node: Node) -> Node | None:
        if name not in node.get("properties", {}):
            return None
        left = {key: value for key, value in node["properties"].items() if key != name}
        if not left or (sent and all(value.get("readOnly") for value in left.values())):
            return {"type": "object"}
        required = [key for key in node.get("required", ()) if key != name]
        out = {key: value for key, value in node.items() if key != "required"}
        return {**out, "properties": left, **({"required": required} if required else {})}

    return change


def having(name: str, schema: Node) -> Change:
    """Adds a property to an object."""

    def change(node: Node) -> Node | None:
        return {**node, "properties": {**node["properties"], name: schema}} if "properties" in node else None

    return change


def enum(before: list[str], after: list[str]) -> Change:
    """Gives an enum the values that only the earlier release had, in place of those that only the later one has."""

    def change(node: Node) -> Node | None:
        if not set(after) <= set(node.get("enum", ())) or "enum" not in node:
            return None
        values = sorted({*node["enum"], *before} - set(after), key=lambda value: (value is None, str(value)))
        out = {**node, "enum": values}
        return out if values else {key: value for key, value in out.items() if key != "enum"}

    return change


def steps(path: str) -> list[str]:
    """A path of the facts, `data.powerOptions.maxVoltage`, as property names. Steps into arrays are not told."""
    return [step for step in path.replace("[]", "").split(".") if step]


def topmost(paths: list[str]) -> list[list[str]]:
    """Paths as steps, without those that lie below another."""
    found = {tuple(steps(path)) for path in paths}
    return [list(path) for path in sorted(found) if not any(path[:size] in found for size in range(1, len(path)))]


def _name(node: Node) -> str:
    reference = node.get("$ref")
    return reference.removeprefix(SCHEMAS) if isinstance(reference, str) and reference.startswith(SCHEMAS) else ""


def _references(node: Any) -> Iterator[str]:
    return (mapping["$ref"] for mapping in _mappings(node) if isinstance(mapping.get("$ref"), str))


def _inline_callbacks(tree: Node) -> Iterator[Node]:
    for _, node in operations(tree):
        yield from (holder for holder in node.get("callbacks", {}).values() if "$ref" not in holder)


def _mappings(node: Any) -> Iterator[Node]:
    """Every mapping of a tree, itself before what it holds."""
    if isinstance(node, list):
        for item in node:
            yield from _mappings(item)
    elif isinstance(node, dict):
        yield node
        for value in node.values():
            yield from _mappings(value)


if __name__ == "__main__":
    raise SystemExit(main())
