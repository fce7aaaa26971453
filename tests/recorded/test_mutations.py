"""Clients broken on purpose: the replay must notice each of them, or it proves nothing.

Each is the committed client with one thing in it changed, imported beside it.
"""

from __future__ import annotations

import gc
import importlib
import shutil
import sys
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

import pytest
from recorded.fixtures import recorded_of
from recorded.replay import replay
from support.documents import ROOT

RELEASE = "v3.110.0"
CLIENT = ROOT / "generated" / "src" / "ampeco"
NAME = "ampeco_broken"


@dataclass(frozen=True)
class Mutation:
    """What is broken: `before` becomes `after` in a file of the client; in `resource` it shows."""

    file: str
    before: str
    after: str
    resource: str
    flavour: str = "sync"


MUTATIONS = {
    "a wrong alias of an argument": Mutation("params/users.py", 'alias="app_info"', 'alias="appInfo"', "users"),
    "a wrong alias of a property": Mutation("models/cdrs.py", 'alias="evcoID"', 'alias="evcoId"', "cdrs"),
    "a dropped null": Mutation(
        "_core/body.py", "if not isinstance(given, Omit)}", "if not isinstance(given, Omit | None)}", "id_tags"
    ),
    "a wrong style of a list": Mutation("_core/query.py", 'else f"{name}[]"', 'else f"{name}"', "charge_points"),
    "a wrong style of an object": Mutation(
        "_core/query.py",
        '_add_nested(pairs, f"{name}[{key}]", item)',
        '_add_nested(pairs, f"{name}.{key}", item)',
        "cdrs",
    ),
    "a call that is not awaited": Mutation(
        "resources/id_tags.py", "return await self._call(", "return self._call(", "id_tags", "async"
    ),
    "a wrong method": Mutation("resources/id_tags.py", '"PATCH",', '"PUT",', "id_tags"),
    "a wrong endpoint version": Mutation(
        "resources/faqs.py", '"/public-api/resources/faqs/v2.0', '"/faqs/v1.0', "faqs"
    ),
    "an envelope left on": Mutation("resources/id_tags.py", 'unwrap="data",', "", "id_tags"),
    "a wrong class of an error": Mutation(
        "_core/errors.py", "409: ConflictError", "409: BadRequestError", "configuration_templates"
    ),
    "a fraction for a whole number": Mutation("_core/arguments.py", "type(given) is int or ", "", "tariff_groups"),
    "a time without its zone": Mutation("_core/encode.py", 'text[:-6] + "Z"', "text[:-6]", "sessions"),
    "a cursor that is lost": Mutation("_core/paging.py", "[*others, (name, value)]", "others", "sessions"),
    "pages that end too early": Mutation(
        "_core/paging.py", 'return ("cursor", cursor) if cursor else None', "return None", "sessions"
    ),
    "a wrong type of a property": Mutation(
        "models/id_tags.py", "    partner_id: int | None", "    partner_id: str | None", "id_tags"
    ),
    "a wrong body": Mutation("_core/encode.py", 'return "true"', 'return "1"', "charge_points"),
    "an empty body where none is taken": Mutation(
        "_core/body.py", "if not value and not operation.body_required", "if False", "charge_points"
    ),
}


@contextmanager
def broken(mutation: Mutation, folder: Path) -> Iterator[ModuleType]:
    """The broken client, importable while the block runs."""
    # With the compiled files beside it, which stay good for all that is not changed.
    package = folder / NAME
    shutil.copytree(CLIENT, package)
    path = package / mutation.file
    text = path.read_text(encoding="utf-8")
    assert mutation.before in text, "the client has changed; break it in another way"
    path.write_text(text.replace(mutation.before, mutation.after), encoding="utf-8")
    sys.path.insert(0, str(folder))
    importlib.invalidate_caches()
    try:
        yield importlib.import_module(NAME)
    finally:
        sys.path.remove(str(folder))
        for name in [name for name in sys.modules if name.partition(".")[0] == NAME]:
            del sys.modules[name]


@pytest.mark.block_network
@pytest.mark.usefixtures("only_what_is_new")
@pytest.mark.parametrize("name", MUTATIONS)
async def test_a_broken_client_is_noticed(name: str, tmp_path: Path) -> None:
    mutation = MUTATIONS[name]

    with broken(mutation, tmp_path) as package, warnings.catch_warnings():
        # What is not awaited warns when it is thrown away.
        warnings.simplefilter("ignore", RuntimeWarning)
        with pytest.raises((AssertionError, pytest.fail.Exception, package.APIError)):
            await replay(package, recorded_of(RELEASE, mutation.resource), mutation.flavour)
        gc.collect()
