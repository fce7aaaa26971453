"""Looks for secrets in everything that can be reached from an object."""

from __future__ import annotations

import base64
import copy
import pickle
import traceback
import types
from collections.abc import Iterable, Iterator, Mapping
from typing import Any
from urllib.parse import quote

__all__ = ["leaks", "reachable"]

_CODE = (type, types.ModuleType, types.FunctionType, types.BuiltinFunctionType, types.MethodType, types.CodeType)
_PLAIN = (str, bytes, bytearray, int, float, bool, type(None))
_NOT_OF_THE_OBJECT = {"__class__", "__doc__", "__module__", "__dict__", "__weakref__", "__annotations__"}


def reachable(root: object, *, frames: bool = False) -> Iterator[tuple[str, object]]:
    """Every object that attributes and items lead to, with the way there. Goes through no code and, unless asked to,
    through no stack frame: what a function holds while it runs is not what an error keeps.
    """
    seen: set[int] = set()
    todo: list[tuple[str, object]] = [("error", root)]
    kept: list[object] = []  # so that no id is given twice
    while todo:
        way, value = todo.pop()
        if id(value) in seen:
            continue
        seen.add(id(value))
        kept.append(value)
        yield way, value
        if isinstance(value, (*_PLAIN, *_CODE)):
            continue
        todo += _parts(way, value, frames)


def _parts(way: str, value: Any, frames: bool) -> Iterator[tuple[str, object]]:
    if isinstance(value, types.TracebackType):
        if frames:
            yield f"{way}.tb_next", value.tb_next
            for name, local in value.tb_frame.f_locals.items():
                yield f"{way}<{value.tb_frame.f_code.co_name}>.{name}", local
        return
    if isinstance(value, types.FrameType):
        return
    if isinstance(value, Mapping):
        for key, item in list(value.items()):
            yield f"{way}[{key!r}] (key)", key
            yield f"{way}[{key!r}]", item
    elif isinstance(value, (list, tuple, set, frozenset)):
        for number, item in enumerate(list(value)):
            yield f"{way}[{number}]", item
    for name in dir(value):
        if name in _NOT_OF_THE_OBJECT:
            continue
        try:
            part = getattr(value, name)
        except Exception:
            continue
        if not isinstance(part, _CODE) and not isinstance(part, types.MethodWrapperType):
            yield f"{way}.{name}", part
    if hasattr(value, "__dict__"):
        yield f"vars({way})", vars(value)


def forms(secret: str) -> set[bytes]:
    """A secret as it stands, as in a URL, and as base64 whatever stands before it."""
    plain = secret.encode()
    inner = {base64.b64encode(b"x" * offset + plain)[-(-offset * 8 // 6) + (offset > 0) : -4] for offset in (0, 1, 2)}
    return {plain, quote(secret, safe="").encode(), *(form for form in inner if len(form) > 8)}


def leaks(root: object, secrets: Iterable[str], *, frames: bool = False) -> list[str]:
    """Where any of the secrets shows: the ways to it, and which text, pickle or copy has it."""
    wanted = set().union(*(forms(secret) for secret in secrets))
    found: list[str] = []
    for way, value in reachable(root, frames=frames):
        texts = [bytes(value)] if isinstance(value, (bytes, bytearray)) else _shown(value)
        if any(form in text for form in wanted for text in texts):
            found.append(way)
    for name, text in _renderings(root):
        if any(form in text for form in wanted):
            found.append(name)
    return found


def _shown(value: object) -> list[bytes]:
    try:
        return [str(value).encode(errors="replace"), repr(value).encode(errors="replace")]
    except AttributeError:
        return []  # h11 leaves half-made objects behind, which cannot be shown


def _renderings(root: object) -> Iterator[tuple[str, bytes]]:
    if isinstance(root, BaseException):
        yield "traceback", "".join(traceback.format_exception(root)).encode()
    for name, made in (
        ("pickle", lambda: root),
        ("copy", lambda: copy.copy(root)),
        ("deepcopy", lambda: copy.deepcopy(root)),
    ):
        try:
            yield name, pickle.dumps(made())
        except TypeError:
            continue  # what cannot be copied leaks nothing that way
