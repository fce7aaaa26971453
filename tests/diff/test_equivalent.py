"""A description against itself in another form: nothing differs; and what differs is found through every form."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from functools import cache

import pytest
from diff import edits_messages, edits_objects, edits_operations, edits_values
from diff.edits import applied, chosen, seen, wanted
from diff.edits_atlas import Atlas
from diff.edits_forms import dereferenced, renamed, reordered
from diff.edits_versions import in_30, in_31
from diff.engine import compared, told
from sdkforge.api.config import load_config
from sdkforge.api.hoist import hoist
from sdkforge.document import Document, load
from sdkforge.emit.release import release_document
from support.documents import MISSING, RELEASE, ROOT, UPSTREAM, Node, read

Form = Callable[[Node], Node]


def hoisted(data: Node) -> Node:
    """As an import writes it."""
    config = load_config(ROOT / "spec" / "sdk.yaml")
    return release_document(hoist(Document("hoisted", data, "{}", "json"), config), version="9.9.9", keep_prose=False)


def other_version(data: Node) -> Node:
    """In OpenAPI 3.0 what is in 3.1, and the other way round."""
    return (in_30 if data["openapi"].startswith("3.1") else in_31)(data)


FORMS: dict[str, Form] = {
    "itself": lambda data: data,
    "renamed": renamed,
    "in the other version": other_version,
    "hoisted, renamed and reordered": lambda data: reordered(renamed(hoisted(data)), 1),
    "dereferenced, in the other version, reordered": lambda data: reordered(other_version(dereferenced(data)), 2),
}


@cache
def document(name: str) -> Node:
    return read(UPSTREAM if name == "upstream" else RELEASE)


BESIDE = pytest.mark.skipif(not UPSTREAM.is_file(), reason=MISSING)
TRIED = [
    *(pytest.param("release", form, id=f"release, {form}") for form in FORMS if "hoisted" not in form),
    *(pytest.param("upstream", form, id=f"upstream, {form}", marks=BESIDE) for form in FORMS if form != "renamed"),
]
"""What is hoisted already is written the same once more; the vendor's document has few references and names."""


@pytest.mark.parametrize(("name", "form"), TRIED)
def test_another_form_is_no_change(name: str, form: str) -> None:
    data = document(name)
    found = compared(data, FORMS[form](data))
    assert not found, "\n".join(map(told, found[:9]))


@BESIDE
def test_the_release_says_what_the_vendors_document_says() -> None:
    found = compared(document("release"), document("upstream"))
    assert not found, "\n".join(map(told, found[:9]))


def test_our_wording_is_no_change() -> None:
    worded = load(str(RELEASE)).data
    assert worded != document("release")
    assert compared(document("release"), worded) == ()


KINDS = [
    kind
    for module in (edits_values, edits_objects, edits_operations, edits_messages)
    for kind in module.kinds()
    if not any(word in kind.name for word in ("3.0", "3.1", "webhook", "operation", "method", "path"))
]


@pytest.mark.parametrize(
    ("name", "form"),
    [
        pytest.param("release", "dereferenced, in the other version, reordered", id="release"),
        pytest.param("upstream", "hoisted, renamed and reordered", id="upstream", marks=BESIDE),
    ],
)
def test_what_changed_is_found_through_another_form(name: str, form: str) -> None:
    atlas, touched = Atlas(document(name)), set[str]()
    edits = [edit for kind in KINDS[:: 1 + len(KINDS) // 40] for edit in chosen(kind, atlas, form, touched)[:1]]
    base, revision = applied(atlas.data, edits)
    found, expected = compared(FORMS[form](base), revision), wanted(edits)
    have = Counter(map(seen, found))
    assert sum(expected.values()) >= 30
    assert [str(one) for one in (expected - have).elements()] == []
    assert [told(change) for change in found if (have - expected)[seen(change)]] == []
