"""`sdk.yaml`: the few decisions that make a generated client idiomatic for one API.

Everything has a default; a document generates with no configuration at all.
"""

from __future__ import annotations

import keyword
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any

import yaml

from ..document.read import read_text
from ..errors import InputError
from .words import pascal, snake, split


@dataclass(frozen=True)
class PagingConfig:
    """The query parameters by which this API pages its listings."""

    cursor: str = "cursor"
    page: str = "page"
    size: str = "per_page"


@dataclass(frozen=True)
class DiffConfig:
    """How grave a comparison takes a change. levels: id of a change -> `error`, `warning` or `info`."""

    levels: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Config:
    """What `sdk.yaml` says.

    package: import name of the generated package. client: its class name; the asynchronous one is `Async` + client.
    Left out, both follow from the document's title, which `title` replaces in prose.
    environment: prefix of the environment variables that the client reads.
    quickstart: Python for the README's first example; without it, the first listing of the document.
    testing: Python for the README's example of a test; without it, one that asks for that listing.
    trace_header: header of an answer by which the API's operators find a request in their logs. version_header: the
    one that tells the version of their software. token_path: where client credentials are exchanged for a token
    (RFC 6749, 4.4).
    prefix: path segments that every operation shares and no name should show.
    groups: first path segment -> attribute that its operations hang from ("" for the resource itself).
    methods: "METHOD /path" -> dotted name of the method, where method and path give a poor one.
    names: derived class name -> the one to publish.
    replacements: dotted name of a deprecated resource or method -> the one to use instead, where it is no newer version
    of the same resource.
    arguments: wire name of an argument -> that of the one to use instead. Where a method takes both, the former is
    deprecated, whether or not the document says so.
    samples: name of a property -> the value that it has in answers made up for tests, or several of which the first
    that fits is taken.
    unwrap: property of an answer that holds the value itself. beside: what may stand next to it in an answer that is
    still only an envelope. paging: see `PagingConfig`. diff: see `DiffConfig`.
    """

    package: str = ""
    client: str = ""
    title: str = ""
    environment: str = ""
    prefix: str = ""
    groups: Mapping[str, str] = field(default_factory=dict)
    methods: Mapping[str, str] = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=dict)
    replacements: Mapping[str, str] = field(default_factory=dict)
    arguments: Mapping[str, str] = field(default_factory=dict)
    samples: Mapping[str, Any] = field(default_factory=dict)
    quickstart: str = ""
    testing: str = ""
    trace_header: str = "x-request-id"
    version_header: str = ""
    token_path: str = ""
    unwrap: str = "data"
    beside: tuple[str, ...] = ("links", "meta")
    paging: PagingConfig = field(default_factory=PagingConfig)
    diff: DiffConfig = field(default_factory=DiffConfig)


_EXPECTED: dict[str, tuple[type, str]] = {
    "Mapping[str, str]": (dict, "a mapping"),
    "Mapping[str, Any]": (dict, "a mapping"),
    "tuple[str, ...]": (tuple, "a list"),
    "PagingConfig": (PagingConfig, "a mapping"),
    "DiffConfig": (DiffConfig, "a mapping"),
}


_NESTED: dict[str, type] = {"paging": PagingConfig, "diff": DiffConfig}


def load_config(path: Path | str | None, package: str | None = None) -> Config:
    """Read `sdk.yaml`; `None` gives the defaults. path: of a file, or `git:REV:PATH`. package: instead of the
    configured one.

    Raises InputError for an unreadable file, an unknown key, or a name that Python would not take.
    """
    config = Config()
    if path is not None:
        try:
            text = read_text(path) if isinstance(path, str) else path.read_text(encoding="utf-8")
            raw = yaml.safe_load(text) or {}
        except OSError as error:
            raise InputError(f"cannot read the configuration: {error.strerror}", source=str(path)) from None
        except yaml.MarkedYAMLError as error:
            mark = error.problem_mark
            raise InputError(
                f"the configuration is not valid YAML: {error.problem}",
                source=str(path),
                line=mark.line + 1 if mark else None,
                column=mark.column + 1 if mark else None,
                advice="Correct the text at this place; most often it is the indentation or a missing quote.",
            ) from None
        except (yaml.YAMLError, UnicodeDecodeError) as error:
            raise InputError("the configuration is not valid YAML", source=str(path), advice=str(error)) from None
        config = Config(**_checked(raw, Config, str(path)))
    if package is not None:
        config = replace(config, package=package, client=config.client or pascal(package))
    for name in (config.package, config.client):
        if name and (not name.isidentifier() or not name.isascii() or keyword.iskeyword(name) or name.startswith("_")):
            raise InputError(
                f"{name!r} is no name for a package or a class",
                source=str(path) if path else None,
                advice="letters, digits and underscores, not starting with a digit",
            )
    return config


def settle(config: Config, title: str) -> Config:
    """The configuration with the names that it leaves open taken from the document's title."""
    words = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode()  # package indexes take no more
    words = words if split(words) not in ([], ["client"]) else "api client"  # `AsyncClient` is what it inherits from
    return replace(
        config, package=config.package or snake(words), client=config.client or pascal(config.package or words)
    )


def _checked(raw: Any, into: type, source: str) -> dict[str, Any]:
    known = {item.name: item for item in fields(into)}
    if not isinstance(raw, dict):
        raise InputError("the configuration must be a mapping", source=source)
    values: dict[str, Any] = {}
    for key, value in raw.items():
        if key not in known:
            raise InputError(
                f"unknown key {key!r} in the configuration", source=source, advice=f"known keys: {', '.join(known)}"
            )
        if key in _NESTED:
            value = _NESTED[key](**_checked(value, _NESTED[key], source))
        if key == "beside" and isinstance(value, list):
            value = tuple(str(item) for item in value)
        expected = _EXPECTED.get(str(known[key].type), (str, "a string"))
        if not isinstance(value, expected[0]):
            raise InputError(f"{key!r} must be {expected[1]}", source=source)
        if isinstance(value, dict) and key in _VALUES:
            _check_mapping(key, value, source)
        if key == "environment" and not re.fullmatch(r"[A-Z][A-Z0-9_]*|", str(value)):
            raise InputError(f"{value!r} is no prefix for environment variables", source=source, advice="like PETSHOP")
        values[key] = value
    return values


# What the values of a mapping must look like, and an example of one.
_DOTTED = re.compile(r"[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)*")
_VALUES = {
    "names": (re.compile(r"[A-Z][A-Za-z0-9_]*"), "a class name, like PetUpdate"),
    "methods": (_DOTTED, "a dotted name, like pets.toys.list"),
    "replacements": (_DOTTED, "a dotted name, like pets.toys or pets.toys.list"),
    "arguments": (re.compile(r"\S+"), "the name of an argument as it is sent, like petId"),
    "groups": (re.compile(r"([a-z][a-z0-9_]*)?"), "an attribute, like actions, or nothing"),
    "levels": (re.compile(r"error|warning|info"), "error, warning or info"),
}


def _check_mapping(key: str, value: dict[Any, Any], source: str) -> None:
    pattern, example = _VALUES[key]
    for name, given in value.items():
        # A name on the wire may be any word; the others become attributes.
        words = given.split(".") if isinstance(given, str) and key != "arguments" else []
        if not isinstance(given, str) or not pattern.fullmatch(given) or any(map(keyword.iskeyword, words)):
            raise InputError(f"{key}: {name}: {given!r} will not do", source=source, advice=f"give {example}")
