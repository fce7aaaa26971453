"""The four releases in spec/: what each holds, and that the facts give them."""

from __future__ import annotations

import itertools
import json
import re
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from naming.stability import places
from releases import fields
from sdkforge.api.config import load_config
from sdkforge.api.hoist import hoist
from sdkforge.document import load, releases
from support.documents import ROOT, Node, read

NAMES = ("v3.65.0", "v3.91.0", "v3.96.4", "v3.110.0")
COUNTS = dict(zip(NAMES, (395, 431, 443, 452), strict=True))
EVIDENCE = dict(zip(NAMES, ("operations", "operations", "fields", "exact"), strict=True))
FACTS = ROOT / "spec" / "facts"
SHARED = ROOT / ".." / "shared" / "facts"
STEPS = list(itertools.pairwise(NAMES))

# One class in v3.110.0, two before: what the facts say of the one place, they do not say of the other.
JOINED = {
    "ChargePointCreateLastBootNotification": "ChargePointLastBootNotification",
    "EvseV2_0MaxVoltage": "MaxVoltage",
    "PartnersFilterV1_0": "PartnersFilter",
    "PaymentTerminalCreateTerminalType": "PaymentTerminalPayterOnCpTerminalType",
    "SessionUpdateNotificationClockAlignedEnergyConsumption": "SessionClockAlignedEnergyConsumption",
    "SessionUpdateNotificationSession": "Session",
    "SessionUpdateNotificationSessionChargingPeriod": "SessionChargingPeriod",
    "SessionUpdateNotificationSessionChargingPeriodPriceBreakdown": "SessionChargingPeriodPriceBreakdown",
    "SessionUpdateNotificationSessionPriceBreakdown": "SessionPriceBreakdown",
    "SessionUpdateNotificationSessionPriceBreakdownType": "SessionPriceBreakdownType",
    "TariffChangedNotificationTariff": "Tariff",
}
TERMINALS = ("AdyenCastles", "Ampeco", "Crane", "Embedded", "Nayax", "Pax", "PrintecCastles", "Valina", "WebPortal")
JOINED |= {f"PaymentTerminalCreate{kind}": f"PaymentTerminal{kind}" for kind in TERMINALS}


@cache
def release(name: str) -> Node:
    return read(ROOT / "spec" / "releases" / f"{name}.yaml")


@cache
def operation_facts() -> Node:
    found: Node = json.loads((FACTS / "operations-by-release.json").read_text(encoding="utf-8"))
    return found


@cache
def field_facts() -> Node:
    found: Node = json.loads((FACTS / "fields-3.96.4-to-3.110.0.json").read_text(encoding="utf-8"))
    return found


def listed(name: str) -> dict[str, Node]:
    return {f"{item['method'].upper()} {item['path']}": item for item in operation_facts()[name[1:]]["operations"]}


def test_these_are_all_of_them() -> None:
    assert [found.name for found in releases(ROOT)] == list(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_each_says_what_it_is(name: str) -> None:
    assert release(name)["info"]["version"] == name[1:]
    assert release(name)["x-evidence"] == EVIDENCE[name]
    assert len(fields.operations(release(name))) == COUNTS[name]


@pytest.mark.parametrize("name", NAMES)
def test_every_tag_of_an_operation_is_listed_once(name: str) -> None:
    used = {tag for node in fields.operations(release(name)).values() for tag in node["tags"]}
    assert [tag["name"] for tag in release(name)["tags"]] == sorted(used)


@pytest.mark.parametrize("name", ["v3.65.0", "v3.91.0", "v3.96.4"])
def test_operations_are_those_of_the_facts(name: str) -> None:
    assert fields.operations(release(name)).keys() == listed(name).keys()


@pytest.mark.parametrize("name", ["v3.65.0", "v3.91.0"])
def test_tags_titles_and_methods_are_those_of_the_navigation(name: str) -> None:
    facts = listed(name)
    for key, node in fields.operations(release(name)).items():
        assert (node["tags"], node["summary"]) == ([facts[key]["tag"]], facts[key]["title"])
    titles = {node["summary"]: key for key, node in fields.operations(release(name)).items() if "/id-tags/v2.0/" in key}
    assert titles["Id Tags / Update"] == "PATCH /public-api/resources/id-tags/v2.0/{idTag}"
    assert titles["Id Tags / Delete"] == "DELETE /public-api/resources/id-tags/v2.0/{idTag}"


def test_only_the_operations_tell_two_carried_releases_apart() -> None:
    """In v3.91.0 and v3.65.0 all but tags and titles is that of v3.96.4."""
    later = fields.operations(release("v3.96.4"))
    for name in ("v3.91.0", "v3.65.0"):
        for key, node in fields.operations(release(name)).items():
            for part in (fields.body, fields.query, fields.answers):
                assert part(release(name), node) == part(release("v3.96.4"), later[key]), (name, key)
            assert node.get("deprecated") == later[key].get("deprecated")


def test_what_is_carried_says_so() -> None:
    """In v3.96.4, deprecated operations and events are known less well than the rest."""
    data = release("v3.96.4")
    marked = {key for key, node in fields.operations(data).items() if node.get("x-evidence") == "operations"}
    assert marked == {key for key, fact in listed("v3.96.4").items() if fact["deprecated"]}
    assert len(marked) == 67
    events = [node for item in data["components"]["callbacks"].values() for at in item.values() for node in at.values()]
    assert len(events) > 30
    assert {node["x-evidence"] for node in events} == {"operations"}
    for name in ("v3.91.0", "v3.65.0", "v3.110.0"):
        assert all("x-evidence" not in node for node in fields.operations(release(name)).values())


def plain(paths: list[str]) -> set[str]:
    return {".".join(step for step in path.replace("[]", "").split(".") if step) for path in paths}


def enums(facts: list[Any]) -> dict[str, tuple[set[str], set[str]]]:
    return {path: (set(before), set(after)) for path, before, after in facts}


def test_the_facts_about_fields_are_what_tells_v3_96_4_from_v3_110_0() -> None:
    """Every fact is in the two documents, and nothing else is: the facts are computed anew from them."""
    facts, earlier, later = field_facts(), release("v3.96.4"), release("v3.110.0")
    before, after = fields.operations(earlier), fields.operations(later)
    assert after.keys() - before.keys() == {" ".join(key.split()[:2]) for key in facts["operations_added"]}
    flipped = {key for key in before if before[key].get("deprecated") != after[key].get("deprecated")}
    assert flipped == set(facts["deprecated_between"])
    for key, node in before.items():
        request, response = facts["request"].get(key, {}), facts["response"].get(key, {})
        bodies = fields.body(earlier, node), fields.body(later, after[key])
        queries = fields.query(earlier, node), fields.query(later, after[key])
        answers = fields.answers(earlier, node), fields.answers(later, after[key])
        new = plain(request.get("body_added", []))
        if key.endswith("/insert-bulk-variables"):
            new |= {"id", "lastUpdatedAt"}  # read-only: of an object of unknown fields, these are not known either
        assert fields.added(*bodies) == new, key
        assert fields.added(*reversed(bodies)) == set(), key
        assert fields.enums(*bodies) == enums(request.get("body_enum_changed", [])), key
        assert fields.added(*queries) == plain(request.get("query_added", [])), key
        assert fields.enums(*queries) == enums(request.get("query_enum_changed", [])), key
        assert fields.added(*answers) == plain(response.get("new", [])), key
        assert fields.added(*reversed(answers)) == plain(response.get("gone", [])), key
        assert fields.enums(*answers) == enums(response.get("enum", [])), key
        for one, other in (bodies, queries, answers):
            # A union that lost the fields of a member, and an item of unknown fields, are told apart above.
            assert {path for path in fields.retyped(one, other) if path} == set(), key


def test_dropped_fields_are_back_with_their_type() -> None:
    schemas = release("v3.96.4")["components"]["schemas"]
    assert schemas["Session"]["properties"]["estimatedElectricityCostSavings"] == {"type": "number"}
    assert schemas["Booking"]["properties"]["ocpiTokenId"] == {"type": "number"}
    assert "277" not in schemas["MaxVoltage"]["enum"]


def test_the_script_gives_the_committed_bytes(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "spec", tmp_path / "spec", ignore=shutil.ignore_patterns("v3.[69]*"))
    script = [sys.executable, str(ROOT / "scripts" / "earlier_releases.py"), "--spec", str(tmp_path / "spec")]
    subprocess.run(script, check=True, capture_output=True, text=True)
    for name in NAMES:
        made = (tmp_path / "spec" / "releases" / f"{name}.yaml").read_bytes()
        assert made == (ROOT / "spec" / "releases" / f"{name}.yaml").read_bytes(), name


@pytest.mark.parametrize("name", ["fields-3.96.4-to-3.110.0.json", "operations-by-release.json"])
@pytest.mark.skipif(not SHARED.is_dir(), reason="the gathered facts are not beside this checkout (../shared)")
def test_the_facts_are_those_that_were_gathered(name: str) -> None:
    ours, gathered = (json.loads((folder / name).read_text(encoding="utf-8")) for folder in (FACTS, SHARED))
    assert ours == {key: gathered[key] for key in ours}


@pytest.mark.parametrize(("earlier", "later"), STEPS)
def test_no_class_is_renamed(earlier: str, later: str) -> None:
    """A class that both releases have at a place has one name; two may become one, under the name of one of them."""
    before, after = places(release(earlier)), places(release(later))
    known, then = (set(release(name)["components"]["schemas"]) for name in (later, earlier))
    renamed, joined = set(), set()
    for place, names in before.items():
        for name in names - after.get(place, names):
            successors = after[place] - names
            if name in known or successors <= then:
                joined.add(name)
            else:
                renamed.add((name, *sorted(successors)))
    assert renamed == set()
    assert joined == (set(JOINED) if (earlier, later) == ("v3.96.4", "v3.110.0") else set())


def test_classes_that_became_one_are_the_same_class() -> None:
    """Under both names stands the same schema, so whoever used the one can use the other."""
    earlier, later = (release(name)["components"]["schemas"] for name in ("v3.96.4", "v3.110.0"))

    def named(node: Any) -> Any:
        text = json.dumps(node, sort_keys=True)
        for old, new in sorted(JOINED.items(), key=lambda item: -len(item[0])):
            text = text.replace(f'schemas/{old}"', f'schemas/{new}"')
        return json.loads(text)

    for old, new in JOINED.items():
        assert named(earlier[old]) == later[new], (old, new)


@pytest.mark.parametrize(("earlier", "later"), STEPS)
def test_no_method_is_renamed(earlier: str, later: str) -> None:
    """Titles change between releases; methods do not. A newer endpoint version takes the plain name, as is promised."""
    config = load_config(ROOT / "spec" / "sdk.yaml")
    before, after = (
        {
            operation.route.key: operation.route.dotted
            for operation in hoist(load(str(ROOT / "spec" / "releases" / f"{name}.yaml")), config).operations
        }
        for name in (earlier, later)
    )
    moved = {before[key]: after[key] for key in before if before[key] != after[key]}
    newer = {"authorizations.get": "authorizations.v2_0.get", "authorizations.list": "authorizations.v2_0.list"}
    assert moved == (newer if later == "v3.110.0" else {})


def test_the_readme_tells_the_truth_about_each() -> None:
    text = (ROOT / "spec" / "README.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| (v[\d.]+) \| (\d+) \| `(\w+)` \|", text, flags=re.MULTILINE)
    assert [(name, int(count), evidence) for name, count, evidence in rows] == [
        (name, COUNTS[name], EVIDENCE[name]) for name in NAMES
    ]
