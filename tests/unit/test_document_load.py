"""What becomes of a source: a Document, or one message that says what is wrong and where."""

from __future__ import annotations

import io
import json
import pickle
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from sdkforge.document import Document, InputError, limits, load, parse, read

DOCUMENTS = Path(__file__).parent.parent / "fixtures" / "documents"
BAD = DOCUMENTS / "bad"


def refused(source: Path | str) -> InputError:
    with pytest.raises(InputError) as caught:
        load(str(source))
    return caught.value


def refused_text(text: str, source: str = "<text>") -> InputError:
    with pytest.raises(InputError) as caught:
        parse(text, source)
    return caught.value


@pytest.mark.parametrize("path", sorted(DOCUMENTS.glob("*.*")), ids=lambda path: path.name)
def test_good_documents_load(path: Path) -> None:
    document = load(str(path))
    assert document.source == str(path)
    assert document.syntax == path.suffix[1:]
    assert document.text == path.read_text()
    assert document.version == document.data["openapi"]


@pytest.mark.parametrize(
    ("name", "line", "column", "message", "advice"),
    [
        ("missing.yaml", None, None, "no such file", "path"),
        ("empty.yaml", None, None, "empty", "OpenAPI"),
        ("picture.png", None, None, "binary", "JSON or YAML"),
        ("picture.yaml", None, None, "binary", "JSON or YAML"),
        ("broken.yaml", 3, 16, "not valid YAML", "Quote"),
        ("broken.json", 4, 1, "not valid JSON", "comma"),
        ("swagger.json", 1, 2, "Swagger 2.0", "Convert"),
        ("list.yaml", 1, 1, "a list, not a mapping", "`openapi`"),
        ("no-version.yaml", 1, 1, "no `openapi` key", "openapi: 3.1.0"),
        ("version-3.2.yaml", 1, 1, "'3.2.0' is not supported", "3.0.x or 3.1.x"),
        ("version-number.yaml", 1, 1, "must be a string, not a number", '"3.1.0"'),
        ("paths-list.yaml", 3, 1, "`paths` must be a mapping, not a list", "/pets"),
        ("repeated-key.yaml", 6, 3, "'/pets' stands twice", "Keep one"),
        ("repeated-key.json", 6, 5, "'/pets' stands twice", "Keep one"),
        ("python-tag.yaml", 3, 10, "tag", "Remove the tag"),
        ("not-finite.yaml", 4, 10, ".inf is not a finite number", "Quote"),
        ("latin-1.yaml", 2, 18, "not UTF-8", "UTF-8"),
        ("page.html", 1, 1, "web page", "document itself"),
        ("alias-bomb.yaml", 9, 22, "aliases repeat", "$ref"),
    ],
)
def test_bad_documents_are_told(name: str, line: int | None, column: int | None, message: str, advice: str) -> None:
    error = refused(BAD / name)
    assert message in error.message
    assert error.advice is not None
    assert advice in error.advice
    assert (error.source, error.line, error.column) == (str(BAD / name), line, column)


def test_every_bad_document_is_tried() -> None:
    references = {"reference-nowhere.yaml", "reference-cycle.yaml", "reference-remote.yaml"}
    loadable = set()
    for path in BAD.iterdir():
        try:
            load(str(path))
        except InputError:
            continue
        loadable.add(path.name)
    assert loadable == references


def test_a_directory_is_no_document(tmp_path: Path) -> None:
    assert "directory" in refused(tmp_path).message


def test_a_path_no_system_has() -> None:
    assert "cannot be read" in refused("a\0b").message


def test_the_message_is_one_place_one_fault_one_advice() -> None:
    error = InputError("it broke", source="a.yaml", line=3, column=7, pointer="/paths", advice="Mend it.")
    assert str(error) == "a.yaml:3:7: it broke (at /paths)\n  Mend it."
    assert str(InputError("it broke")) == "it broke"
    assert str(InputError("it broke", source="-")) == "-: it broke"


def test_errors_survive_pickling() -> None:
    error = InputError("it broke", source="a.yaml", line=3, column=7, pointer="/paths", advice="Mend it.")
    assert str(pickle.loads(pickle.dumps(error))) == str(error)


def test_documents_compare_by_what_was_read() -> None:
    text = (DOCUMENTS / "petstore.yaml").read_text()
    first, second = parse(text), parse(text)
    first.position("/paths")
    assert first == second
    assert "paths" not in repr(first)


class TestStandardInput:
    def test_is_read_as_bytes(self, monkeypatch: pytest.MonkeyPatch) -> None:
        content = (DOCUMENTS / "minimal.yaml").read_bytes()
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(content), encoding="ascii"))
        assert load("-").data["info"]["title"] == "Minimal"

    def test_errors_name_it_as_the_user_did(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b'{"openapi": ')))
        assert str(refused("-")).startswith("-:1:13: not valid JSON")


class TestEncodings:
    TEXT = '{"openapi": "3.1.0", "info": {"title": "Café 😀", "version": "1"}}'

    @pytest.mark.parametrize(
        "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be"]
    )
    def test_every_unicode_encoding_is_read(self, encoding: str, tmp_path: Path) -> None:
        path = tmp_path / "document.json"
        path.write_bytes(self.TEXT.encode(encoding))
        document = load(str(path))
        assert document.data["info"]["title"] == "Café 😀"
        assert document.text == self.TEXT

    def test_a_byte_order_mark_does_not_shift_places(self, tmp_path: Path) -> None:
        path = tmp_path / "document.yaml"
        path.write_bytes("openapi: 3.1.0\npaths: 1\n".encode("utf-8-sig"))
        error = refused(path)
        assert (error.line, error.column) == (2, 1)

    def test_zero_bytes_are_no_text(self, tmp_path: Path) -> None:
        path = tmp_path / "document.yaml"
        path.write_bytes(b"openapi: 3.1.0\nx: \0\n")
        assert "binary" in refused(path).message

    def test_half_a_surrogate_pair_is_refused(self) -> None:
        error = refused_text('{"openapi": "3.1.0",\n "x": "\\ud83d"}')
        assert "surrogate" in error.message
        assert (error.line, error.column) == (2, 7)

    def test_a_whole_surrogate_pair_is_a_character(self) -> None:
        assert parse('{"openapi": "3.1.0", "x": "\\uD83D\\uDE00"}').data["x"] == "😀"

    def test_an_escaped_backslash_before_u_is_no_surrogate(self) -> None:
        assert parse('{"openapi": "3.1.0", "x": "\\\\ud83d"}').data["x"] == "\\ud83d"


class TestJson:
    def test_is_never_read_as_yaml(self) -> None:
        # YAML would take the tabs amiss and the trailing comma well.
        assert parse('{\n\t"openapi": "3.1.0"\n}', "-").syntax == "json"
        assert refused_text('{"openapi": "3.1.0",}', "-").message.startswith("not valid JSON")

    def test_in_a_yaml_file_is_json(self) -> None:
        assert parse('{"openapi": "3.1.0"}', "a.yaml").syntax == "json"

    def test_braces_in_a_yaml_file_may_be_yaml(self) -> None:
        document = parse('{"openapi": "3.1.0", # with a comment\n "paths": {}}', "a.yaml")
        assert document.syntax == "yaml"
        assert parse("{openapi: 3.1.0}", "-").syntax == "yaml"

    def test_yaml_in_a_json_file_is_told(self) -> None:
        error = refused_text("openapi: 3.1.0\n", "a.json")
        assert error.advice is not None
        assert ".yaml" in error.advice

    def test_a_text_that_ends_too_early(self) -> None:
        error = refused_text('{"openapi": "3.1.0", "paths": {')
        assert error.advice is not None
        assert "cut off" in error.advice

    @pytest.mark.parametrize("word", ["NaN", "Infinity", "-Infinity", "1e999", "-1e999"])
    def test_numbers_are_finite(self, word: str) -> None:
        error = refused_text(f'{{"openapi": "3.1.0", "y": "{word}, {word}",\n "x": [1, {word}]}}')
        assert word in error.message
        assert (error.line, error.column) == (2, 11)

    def test_an_endless_integer(self) -> None:
        error = refused_text(f'{{"openapi": "3.1.0",\n "x": {"9" * 5000}}}')
        assert "too many digits" in error.message
        assert (error.line, error.column) == (2, 7)

    def test_a_repeated_key_before_broken_text(self) -> None:
        error = refused_text('{"a": [{"b": 1},\n {"c": {}, "c": 2}], "d": oops')
        assert (error.line, error.column, error.pointer) == (2, 12, "/a/1/c")

    def test_a_key_may_repeat_in_another_object(self) -> None:
        assert parse('{"openapi": "3.1.0", "x": {"x": {"x": 1}}}').data["x"]["x"]["x"] == 1


class TestDepth:
    def nested_json(self, depth: int) -> str:
        return '{"openapi": "3.1.0", "x": ' + "[" * (depth - 1) + "]" * (depth - 1) + "}"

    def nested_yaml(self, depth: int) -> str:
        return "openapi: 3.1.0\nx: " + "[" * (depth - 1) + "]" * (depth - 1) + "\n"

    def test_up_to_the_limit(self) -> None:
        assert parse(self.nested_json(limits.MAX_DEPTH)).syntax == "json"
        assert parse(self.nested_yaml(limits.MAX_DEPTH)).syntax == "yaml"

    @pytest.mark.parametrize("depth", [limits.MAX_DEPTH + 1, 1_000, 100_000])
    def test_beyond_the_limit(self, depth: int) -> None:
        assert "levels deep" in refused_text(self.nested_json(depth)).message
        assert "levels deep" in refused_text(self.nested_yaml(depth)).message

    def test_unclosed(self) -> None:
        assert "levels deep" in refused_text('{"a":' * 100_000).message
        assert "levels deep" in refused_text("- " * 100_000).message


class TestSize:
    @pytest.fixture
    def small_limit(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(read, "MAX_BYTES", 100)

    @pytest.mark.usefixtures("small_limit")
    def test_files(self, tmp_path: Path) -> None:
        path = tmp_path / "large.json"
        path.write_text(json.dumps({"openapi": "3.1.0", "x": "y" * 100}))
        assert "larger than" in refused(path).message

    @pytest.mark.usefixtures("small_limit")
    def test_standard_input(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b" " * 101)))
        assert "larger than" in refused("-").message

    def test_a_device_without_end(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(read, "MAX_BYTES", 1_000)
        assert "larger than" in refused("/dev/zero").message


@pytest.mark.parametrize("key", ["info", "components"])
def test_sections_are_mappings(key: str) -> None:
    error = refused_text(f"openapi: 3.1.0\n{key}: []\n")
    assert (error.pointer, error.line) == (f"/{key}", 2)


def test_null_paths_are_told() -> None:
    assert "not null" in refused_text("openapi: 3.1.0\npaths:\n").message


@pytest.mark.parametrize("version", ["3.0.0", "3.0.4", "3.1.0", "3.1.2", "3.0.0-rc2"])
def test_supported_versions(version: str) -> None:
    assert parse(f"openapi: {version}\n").version == version


@pytest.mark.parametrize("version", ["2.0.0", "3.2.0", "4.0.0", "3.10.0", "3.1", "three"])
def test_other_versions(version: str) -> None:
    assert "not supported" in refused_text(f"openapi: '{version}'\n").message


class Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        if self.path == "/redirect":
            self.send_response(302)
            self.send_header("Location", "/minimal.yaml")
            self.end_headers()
            return
        path = DOCUMENTS / self.path.lstrip("/")
        if not path.is_file():
            self.send_error(404)
            return
        self.send_response(200)
        self.end_headers()
        self.wfile.write(path.read_bytes())

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture
def address() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


class TestNetwork:
    def test_a_url_is_fetched(self, address: str) -> None:
        document: Document = load(f"{address}/petstore.yaml")
        assert document.data["info"]["title"] == "Pets"
        assert document.source == f"{address}/petstore.yaml"

    def test_redirections_are_followed(self, address: str) -> None:
        assert load(f"{address}/redirect").data["info"]["title"] == "Minimal"

    def test_an_error_status_is_told(self, address: str) -> None:
        assert refused(f"{address}/nothing.yaml").message == "answered 404"

    def test_the_size_is_bounded(self, address: str, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(read, "MAX_BYTES", 100)
        assert "larger than" in refused(f"{address}/petstore.yaml").message

    def test_references_from_a_url_start_there(self, address: str) -> None:
        document = load(f"{address}/split/openapi.yaml", allow_remote=True)
        assert set(document.data["components"]["schemas"]) == {"Pet", "owner", "Address"}

    @pytest.mark.parametrize("url", ["http://127.0.0.1:1/none", "http://", "https://[", "http://a b/"])
    def test_what_cannot_be_fetched_is_told(self, url: str) -> None:
        assert "cannot be fetched" in refused(url).message
