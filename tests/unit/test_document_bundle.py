"""References to other documents, made local."""

from __future__ import annotations

from pathlib import Path

import pytest
from sdkforge.document import Document, InputError, bundle, check_references, load

DOCUMENTS = Path(__file__).parent.parent / "fixtures" / "documents"


def write(folder: Path, **files: str) -> str:
    for name, text in files.items():
        (folder / f"{name}.yaml").write_text(text)
    return str(folder / "main.yaml")


def refused(source: str) -> InputError:
    with pytest.raises(InputError) as caught:
        load(source, allow_remote=True)
    return caught.value


MAIN = "openapi: 3.1.0\ncomponents:\n  schemas:\n"


class TestAcrossFiles:
    @pytest.fixture
    def document(self) -> Document:
        return load(str(DOCUMENTS / "split" / "openapi.yaml"), allow_remote=True)

    def test_nothing_leads_out_any_more(self, document: Document) -> None:
        assert check_references(document) == []

    def test_path_items_are_put_in_place(self, document: Document) -> None:
        operation = document.data["paths"]["/pets/{id}"]["get"]
        assert operation["operationId"] == "getPet"
        assert operation["parameters"] == [{"$ref": "#/components/parameters/id"}]

    def test_references_back_become_local(self, document: Document) -> None:
        response = document.data["paths"]["/pets/{id}"]["get"]["responses"]["200"]
        assert response["content"]["application/json"]["schema"] == {"$ref": "#/components/schemas/Pet"}

    def test_what_is_named_is_copied_once_and_may_refer_to_itself(self, document: Document) -> None:
        owner = document.data["components"]["schemas"]["owner"]
        assert owner["properties"]["friend"] == {"$ref": "#/components/schemas/owner"}
        assert owner["properties"]["address"] == {"$ref": "#/components/schemas/Address"}
        assert document.data["components"]["schemas"]["Address"] == {"type": "string"}

    def test_without_leave_nothing_is_read(self) -> None:
        document = load(str(DOCUMENTS / "split" / "openapi.yaml"))
        assert document.data["paths"]["/pets/{id}"] == {"$ref": "paths.yaml#/pet"}


def test_a_name_that_is_taken_is_qualified_by_the_file(tmp_path: Path) -> None:
    source = write(tmp_path, main=MAIN + "    Pet: {$ref: 'shop.yaml#/Pet'}\n", shop="Pet: {type: string}\n")
    schemas = load(source, allow_remote=True).data["components"]["schemas"]
    assert schemas == {"Pet": {"$ref": "#/components/schemas/shopPet"}, "shopPet": {"type": "string"}}


def test_two_files_that_refer_to_each_other(tmp_path: Path) -> None:
    source = write(
        tmp_path,
        main=MAIN + "    A: {$ref: 'one.yaml#/X'}\n",
        one="X: {properties: {y: {$ref: 'two.yaml#/Y'}}}\n",
        two="Y: {properties: {x: {$ref: 'one.yaml#/X'}}}\n",
    )
    document = load(source, allow_remote=True)
    assert check_references(document) == []
    assert set(document.data["components"]["schemas"]) == {"A", "X", "Y"}


@pytest.mark.parametrize(
    ("ref", "message"),
    [
        ("nothing.yaml#/X", "no such file"),
        ("main.png", "no such file"),
        ("list.yaml", "a list, not a mapping"),
        ("other.yaml#/X", "holds nothing at '/X'"),
        ("http://127.0.0.1:1/x.yaml", "cannot be fetched"),
    ],
)
def test_what_cannot_be_followed_is_told_at_the_reference(ref: str, message: str, tmp_path: Path) -> None:
    source = write(tmp_path, main=MAIN + f"    A: {{$ref: '{ref}'}}\n", list="[1]\n", other="Y: {}\n")
    error = refused(source)
    assert message in error.message
    assert (error.source, error.line) == (source, 4)


def test_the_number_of_documents_is_bounded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bundle, "MAX_FILES", 10)
    for n in range(20):
        (tmp_path / f"f{n}.yaml").write_text(f"X: {{items: {{$ref: 'f{n + 1}.yaml#/X'}}}}\n")
    error = refused(write(tmp_path, main=MAIN + "    A: {$ref: 'f0.yaml#/X'}\n"))
    assert "more than 10 documents" in error.message


def test_a_path_item_that_holds_itself_across_files(tmp_path: Path) -> None:
    main = "openapi: 3.0.3\npaths:\n  /a: {$ref: 'one.yaml#/A'}\n"
    error = refused(write(tmp_path, main=main, one="A: {$ref: '#/A'}\n"))
    assert "circle" in error.message


def test_path_items_that_multiply(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bundle, "MAX_ALIASED_VALUES", 10_000)
    items: list[str] = []
    for n in range(9):
        tenfold = ", ".join(f"k{k}: {{$ref: '#/P{n + 1}'}}" for k in range(10))
        items.append(f"P{n}: {{get: {{callbacks: {{c: {{{tenfold}}}}}}}}}")
    main = "openapi: 3.0.3\npaths:\n  /a: {$ref: 'one.yaml#/P0'}\n"
    error = refused(write(tmp_path, main=main, one="\n".join([*items, "P9: {}"]) + "\n"))
    assert "more than 10,000 objects" in error.message


def test_a_chain_longer_than_the_stack(tmp_path: Path) -> None:
    links = "".join(f"A{n}: {{not: {{$ref: '#/A{n + 1}'}}}}\n" for n in range(2_000)) + "A2000: {}\n"
    error = refused(write(tmp_path, main=MAIN + "    A: {$ref: 'one.yaml#/A0'}\n", one=links))
    assert "nest too deep" in error.message
