"""A description is input, not code: whatever it holds, the output is Python that runs none of it, in its folder."""

from __future__ import annotations

import ast
import io
import re
import tokenize
from collections.abc import Iterator
from pathlib import Path

import pytest
from golden.package import Generated, generate, sources
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from support.documents import Node, document

# Each tries to end what it is written into and go on as code that would leave a trace: a file called `owned`.
PAYLOAD = "__import__('pathlib').Path('owned').touch()"
HOSTILE = {
    "double quote": f'"\n{PAYLOAD}\n"',
    "single quote": f"'\n{PAYLOAD}\n'",
    "double quote and call": f'"+{PAYLOAD}+"',
    "single quote and call": f"'+{PAYLOAD}+'",
    "triple double quotes": f'"""\n{PAYLOAD}\n"""',
    "triple single quotes": f"'''\n{PAYLOAD}\n'''",
    "escaped triple quotes": f'\\"""\n{PAYLOAD}\n\\"""',
    "backslash at the end": f"{PAYLOAD}\\",
    "two backslashes at the end": "\\\\",
    "quote at the end": 'said "so"',
    "quotes at the end": 'said ""',
    "line end": f"\n{PAYLOAD}\n",
    "carriage return": f"\r{PAYLOAD}\r",
    "form feed": f"\f{PAYLOAD}",
    "line separator": f"\u2028{PAYLOAD}\u2029{PAYLOAD}\x85{PAYLOAD}",
    "null": f"a\x00{PAYLOAD}",
    "hash": f"# {PAYLOAD}",
    "fields": "{" + PAYLOAD + "} {0} %s %(a)s ${a}",
    "Jinja sum": "{{ 7*7 }}",
    "Jinja code": "{{ ''.__class__.__mro__[1].__subclasses__() }}",
    "Jinja raw": "{% raw %}",
    "Jinja end": "{% endraw %}{% endfor %}{% endif %}",
    "Jinja comment": "{# a #}",
    "keyword": "class",
    "soft keyword": "match",
    "constant": "None",
    "dunder": "__class__",
    "dunder init": "__init__",
    "mangled": "__a",
    "self": "self",
    "builtin": "list",
    "annotation": f"int = {PAYLOAD}",
    "mirrored": "user\u202e\u2066nimda\u2069 \u2066// \u200f",
    "invisible": "a\u200b\u2060\ufeffb",
    "up": "../../../owned",
    "rooted": "/tmp/owned",
    "Windows": "C:\\owned\\..\\x",
    "empty": "",
    "blank": "   ",
    "tab": "\t",
    "emoji": "🔥",
    "digits": "123",
    "digits first": "1st",
    "other script": "имя",
    "wide": "ｃｌａｓｓ",
    "ligature": "ﬁeld",
    "astral": "𝒞𝓁𝒶𝓈𝓈",
    "fence": f"```\n{PAYLOAD}\n```python",
    "other fence": "~~~",
    "pipes": "a|b|c",
    "html": "<script>alert(1)</script>",
    "markdown": "](https://example.com)",
    "toml": f'"\n[tool.x]\ny = """{PAYLOAD}',
    "long": "very " * 2000,
    "long word": "a" * 5000,
    "surrogates in JSON": "a\ud83d\ude00b".encode("utf-16", "surrogatepass").decode("utf-16"),
    "type comment": "type: ignore",
    "encoding": "-*- coding: utf-7 -*-",
    "option": "--option",
    "dots": "...",
    "slashes": "a/b//c",
    "percent": "%2e%2e%2f",
    "future": "from __future__ import braces",
}


def everywhere(text: str) -> Node:
    """A description with the text in every place that takes text of its author's choice."""
    keyed = text or " "
    schema: Node = {
        "type": "object",
        "title": text,
        "description": text,
        "required": [text],
        "properties": {
            text: {"type": "string", "description": text, "default": text, "example": text, "pattern": "^a"},
            f"{text} kind": {"type": "string", "enum": [text, "other"], "default": text, "description": text},
            f"{text} kinds": {"type": "string", "enum": [text, *"abcdefghijk"], "title": text},
            f"{text} inner": {"type": "object", "properties": {text: {"type": "string"}, "plain": {"type": "integer"}}},
            f"{text} list": {
                "type": "array",
                "items": {"type": "object", "properties": {f"{text} x": {"type": "string"}}},
            },
            "either": {
                "oneOf": [
                    {
                        "type": "object",
                        "title": text,
                        "properties": {"type": {"enum": [text]}, "a": {"type": "string"}},
                    },
                    {
                        "type": "object",
                        "title": f"{text} 2",
                        "properties": {"type": {"enum": ["b"]}, "b": {"type": "string"}},
                    },
                ],
            },
            "formatted": {"type": "string", "format": text, "pattern": text},
        },
    }
    parameters = [
        {"name": f"{keyed}q", "in": "query", "description": text, "schema": {"type": "string", "default": text}},
        {"name": f"{keyed}e", "in": "query", "schema": {"type": "string", "enum": [text, "b"]}},
        {"name": f"{keyed}h", "in": "header", "description": text, "schema": {"type": "string"}},
        {"name": "id", "in": "path", "required": True, "description": text, "schema": {"type": "string"}},
    ]
    segment = text.replace("{", "").replace("}", "") or "things"
    return document(
        {
            f"/{segment}": {
                "get": {
                    "operationId": text,
                    "summary": text,
                    "description": text,
                    "tags": [text],
                    "externalDocs": {"url": text, "description": text},
                    "parameters": [item for item in parameters if item["in"] != "path"],
                    "responses": {
                        "200": {
                            "description": text,
                            "headers": {f"X-{text}": {"description": text, "schema": {"type": "string"}}},
                            "content": {
                                "application/json": {"schema": {"$ref": "#/components/schemas/Thing"}, "example": text}
                            },
                        },
                        "400": {"description": text},
                    },
                    "callbacks": {
                        f"{text} event": {
                            text or "{$url}": {
                                "post": {
                                    "requestBody": {"content": {"application/json": {"schema": schema}}},
                                    "responses": {"200": {"description": text}},
                                }
                            }
                        }
                    },
                },
                "post": {
                    "summary": f"{text} / {text}",
                    "deprecated": True,
                    "description": text,
                    "requestBody": {
                        "description": text,
                        "content": {"application/json": {"schema": schema, "example": text}},
                    },
                    "responses": {"201": {"description": text, "content": {"application/json": {"schema": schema}}}},
                },
            },
            f"/{segment}/{{id}}/{segment} sub": {
                "put": {"parameters": parameters, "responses": {"204": {"description": text}}}
            },
            f"/plain/{{{segment}}}": {"delete": {"responses": {"204": {"description": text}}}},
        },
        {
            "schemas": {
                "Thing": schema,
                keyed: {"type": "object", "properties": {text: {"$ref": "#/components/schemas/Thing"}}},
            },
            "securitySchemes": {keyed: {"type": "http", "scheme": "bearer", "description": text}},
        },
        info={"title": text, "version": text, "description": text, "license": {"name": text}},
        servers=[{"url": text, "description": text}],
        tags=[{"name": text, "description": text}],
    )


@pytest.fixture
def workplace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder to work in, that the output folder is inside."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("name", HOSTILE)
def test_the_output_is_python_that_runs_none_of_it(name: str, workplace: Path) -> None:
    made = generate(everywhere(HOSTILE[name]), workplace / "deep" / "out")
    assert_harmless(made, workplace)
    made.load_everything()
    assert not [path for path in (*workplace.rglob("owned"), Path("/tmp/owned")) if path.exists()]


def assert_harmless(made: Generated, workplace: Path) -> None:
    assert [path.name for path in workplace.iterdir()] == ["deep"]
    assert [path.name for path in (workplace / "deep").iterdir()] == ["out"]
    for path in sources(made.folder):
        raw = path.read_bytes()
        text = raw.decode("utf-8")
        tree = compile(raw, str(path), "exec", ast.PyCF_ONLY_AST)
        compile(tree, str(path), "exec")
        names = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
        assert "__import__" not in names, path
        assert not set(_invisible(text)), path
    made.root.relative_to(workplace)
    for path in made.root.rglob("*"):
        assert path.resolve().is_relative_to(made.root.resolve())
        assert path.name.isascii(), path
        assert path.name.isprintable(), path


_INVISIBLE = re.compile("[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c\x00\x0c]")


def _invisible(text: str) -> Iterator[str]:
    """Characters that would make source read otherwise than it runs, inside strings too."""
    if not _INVISIBLE.search(text):
        return
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        yield from _INVISIBLE.findall(token.string)


@pytest.mark.parametrize(
    "name", ["triple double quotes", "fence", "other fence", "toml", "Jinja sum", "mirrored", "html"]
)
def test_pages_and_metadata_hold_it_as_text(name: str, workplace: Path) -> None:
    import tomllib

    made = generate(everywhere(HOSTILE[name]), workplace / "out")
    project = tomllib.loads((made.root / "pyproject.toml").read_text(encoding="utf-8"))
    assert set(project) == {"build-system", "project", "tool"}
    assert set(project["tool"]) == {"hatch"}
    for page in ("README.md", "api.md"):
        text = (made.root / page).read_text(encoding="utf-8")
        assert "49" not in text.replace("7*7", "")
        assert not [line for line in text.splitlines() if line.strip() == PAYLOAD]
        assert "<script>" not in _outside_code(text)
        assert not {char for char in text if 0x202A <= ord(char) <= 0x202E or 0x2066 <= ord(char) <= 0x2069}


def _outside_code(page: str) -> str:
    kept, inside = [], False
    for line in page.splitlines():
        # CommonMark: what follows the backticks of an opening fence holds no backtick.
        opens = line.lstrip().startswith("~~~") or (line.lstrip().startswith("```") and "`" not in line.lstrip()[3:])
        if opens or (inside and line.strip() == "```"):
            inside = not inside
        elif not inside:
            kept.append(line)
    assert not inside, "a fence was left open"
    return "\n".join(kept)


_TEXT = st.text(
    st.one_of(
        st.sampled_from("\"'\\\n\r{}%#()[]|`<>/.$ \t\u202e\u2028\x00\x1b"),
        st.characters(exclude_categories=("Cs",)),
        st.sampled_from("aA1_"),
    ),
    max_size=12,
)


@settings(max_examples=8, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=_TEXT)
def test_any_text_gives_python(text: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    place = tmp_path_factory.mktemp("any")
    made = generate(everywhere(text), place / "deep" / "out")
    assert_harmless(made, place)
