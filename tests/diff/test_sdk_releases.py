"""Verdicts of the releases in `spec/`, and what pyright says of code written for the client of the earlier one."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from textwrap import indent

import pytest
from diff.engine import TODAY
from diff.sdk_check import Complaints, pyright, write
from sdkforge.api.build import build
from sdkforge.api.config import load_config
from sdkforge.diff.compare import compare
from sdkforge.diff.model import Change, NextVersion, SdkVerdict
from sdkforge.diff.sdk import judge, moved, next_version
from sdkforge.document import load
from sdkforge.emit.client import client_files
from support.documents import ROOT

RELEASES = [str(ROOT / "spec" / "releases" / f"v{version}.yaml") for version in ("3.96.4", "3.110.0")]
# One worker makes the clients for all of them.
pytestmark = pytest.mark.xdist_group("clients of two releases")

HEAD = """\
from ampeco import Ampeco, models, params, webhooks


def use(client: Ampeco, payload: bytes) -> None:
"""

# Code for the client of 3.96.4, and whether it checks with that of 3.110.0: what the vendor removed, and what he added.
CODE = {
    "client.sessions.list().data[].estimated_electricity_cost_savings": (
        "for session in client.sessions.list():\n    print(session.estimated_electricity_cost_savings)",
        True,
    ),
    "client.bookings.get().ocpi_token_id": ("print(client.bookings.get(1).ocpi_token_id)", True),
    "client.electricity_rates.list(filter.type=)": ("client.electricity_rates.list(filter={'type': 'elspot'})", True),
    "client.charge_points.personal_smart_charging_preferences.update(type=)": (
        "client.charge_points.personal_smart_charging_preferences.update(1, type='energi_elspot')",
        True,
    ),
    "client.circuits.list(filter=)": ("client.circuits.list(per_page=10)", False),
    "client.locations.create(facilities=)": (
        "client.locations.update(1, name=[{'locale': 'en', 'translation': 'Depot'}])",
        False,
    ),
    "client.circuits.update(max_voltage=)": ("client.circuits.update(1, max_voltage='230')", False),
    "client.circuits.get().max_voltage": ("print(client.circuits.get(1).max_voltage == '230')", False),
    "client.authorizations.v2_0.list": ("print(client.sessions.list())", False),
    # What moved.
    "client.authorizations.get": ("print(client.authorizations.get('1').charge_point_id + 1)", True),
    "models.EvseV2_0MaxVoltage": ("known: list[models.EvseV2_0MaxVoltage] = []\nprint(known)", True),
}


@dataclass(frozen=True)
class Judged:
    """The verdicts of everything that differs between the two releases."""

    changes: tuple[Change, ...]
    moved: tuple[SdkVerdict, ...]
    version: NextVersion

    def of(self, symbol: str) -> list[SdkVerdict]:
        """The verdicts of a symbol."""
        verdicts = [*(change.sdk for change in self.changes if change.sdk), *self.moved]
        return [verdict for verdict in verdicts if verdict.symbol == symbol]


@pytest.fixture(scope="module")
def judged() -> Judged:
    config = load_config(ROOT / "spec" / "sdk.yaml")
    documents = [load(path) for path in RELEASES]
    apis = [build(document, config) for document in documents]
    changes = judge(compare(documents[0], documents[1], TODAY), *apis)
    gone = moved(apis[0], apis[1], changes)
    return Judged(changes, gone, next_version(documents[0], documents[1], changes, gone))


@pytest.fixture(scope="module")
def checked(tmp_path_factory: pytest.TempPathFactory) -> Complaints:
    """What pyright says of `CODE`, by the number of the piece."""
    folder = tmp_path_factory.mktemp("releases").resolve()
    files, _ = client_files(load(RELEASES[0]), load_config(ROOT / "spec" / "sdk.yaml"))
    cases = {
        f"cases/case_{number}.py": HEAD + indent(code, "    ") + "\n" for number, (code, _) in enumerate(CODE.values())
    }
    write(folder / "base", {**files, **cases})
    write(folder / "revision", cases)
    (folder / "revision" / "src").symlink_to(Path(ROOT) / "generated" / "src")
    return pyright(folder)


@pytest.mark.parametrize("symbol", CODE)
def test_code_for_the_earlier_release_breaks_as_its_verdict_says(
    symbol: str, judged: Judged, checked: Complaints
) -> None:
    number = f"case_{list(CODE).index(symbol)}"
    breaks = CODE[symbol][1]
    assert checked["base"][number] == []
    assert bool(checked["revision"][number]) == breaks, checked["revision"][number]
    # A name that a new operation took has two: of the operation that has it now, and of the one that had it.
    verdicts = [verdict for verdict in judged.of(symbol) if verdict.before or verdict.after not in _moved(judged)]
    assert verdicts
    assert {verdict.type_check for verdict in verdicts} == {breaks}, verdicts


def _moved(judged: Judged) -> set[str]:
    return {verdict.after for verdict in judged.moved}


def test_what_the_vendor_added_is_told_in_python(judged: Judged) -> None:
    new = {change.sdk.symbol for change in judged.changes if change.sdk and change.sdk.bump == "minor"}
    assert {
        "client.charge_points.actions.disconnect",
        "client.charge_points.actions.set_security_profile",
        "client.evses.actions.bulk_assign_tariff_groups",
        "client.installer_jobs.actions.assign_charge_points",
        "client.installer_jobs.actions.change_status",
        "client.authorizations.list",
        "client.authorizations.get",
        "client.consents.list",
        "client.consents.create",
        "client.authorizations.v2_0.list",
        "client.authorizations.v2_0.get",
        "client.charge_points.actions.start_charging_session(id_tag=)",
        "client.evses.list(filter.has_tariff_group=)",
        "client.locations.create(access_methods=)",
        "client.circuits.list(filter=)",
        "client.bookings.list().data[].authorized_tokens",
        "client.sessions.get().clock_aligned_energy_consumption[].total_cost",
        "client.charge_points.evses.create(power_options.max_voltage=)",
    } <= new


def test_an_older_version_of_an_endpoint_moves_where_a_newer_one_takes_its_name(judged: Judged) -> None:
    (found,) = [verdict for verdict in judged.moved if verdict.symbol == "client.authorizations.list"]
    assert found.kind == "method"
    assert found.before == "list(*, …) -> Page[models.AuthorizationV2_0]"
    assert found.after == "list(*, …) -> Page[models.Authorization]"
    assert "GET /public-api/resources/authorizations/v2.1" in found.reason
    assert found.reason.endswith("client.authorizations.v2_0.list")
    assert found.bump == "major"


def test_the_client_needs_another_major_version_than_its_description_has(judged: Judged) -> None:
    assert (judged.version.current, judged.version.suggested, judged.version.bump) == ("3.96.4", "4.0.0", "major")
    assert "3.110.0" in judged.version.reason
