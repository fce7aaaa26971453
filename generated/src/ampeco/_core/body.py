"""Arguments as the bytes of a JSON body."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from .encode import to_json, unsendable
from .errors import InvalidArgumentError
from .types import Body, Omit, omit

if TYPE_CHECKING:
    from .operation import Operation

__all__ = ["encode_body"]


def encode_body(
    operation: Operation[Any],
    arguments: Mapping[str, object] | None,
    payload: object,
    extra: Body | None,
    *,
    validate: bool,
) -> bytes | None:
    """The body of a request, or `None` where it has none.

    `arguments` are the properties of an object by Python name; `payload` is a whole body that is one argument (a list,
    or a union of objects). What is `omit` is left out, `None` is `null`. `extra` goes over the top-level properties
    last. Raises `InvalidArgumentError`.
    """
    if not operation.sends_json:
        return _raw(operation, payload, extra)
    value: Any = _wire_value(operation, arguments, payload, validate)
    if extra:
        if isinstance(value, Omit):
            value = {}
        if not isinstance(value, Mapping):
            raise InvalidArgumentError("extra_body: the body is not an object that it could be added to")
        value = {**cast("Mapping[str, object]", value), **extra}
    if isinstance(value, Omit):
        return None
    try:
        return to_json(value)
    except (TypeError, ValueError):
        # Not chained: a UnicodeEncodeError holds the whole body.
        raise _unsendable(arguments, payload, extra) from None


def _raw(operation: Operation[Any], payload: object, extra: Body | None) -> bytes | None:
    if extra:
        raise InvalidArgumentError("extra_body: the body is not JSON that it could be added to")
    if isinstance(payload, Omit):
        return None
    if isinstance(payload, (bytes, bytearray, memoryview)):
        return bytes(cast("bytes", payload))
    reason = f"bytes of {operation.content_type} are needed, not {type(payload).__name__}"
    raise InvalidArgumentError(f"body: {reason}", problems=(("body", reason),))


def _wire_value(
    operation: Operation[Any], arguments: Mapping[str, object] | None, payload: object, validate: bool
) -> object:
    declared = operation.body_arguments
    if arguments is not None:
        value: object = {name: given for name, given in arguments.items() if not isinstance(given, Omit)}
        if not value and not operation.body_required:
            return omit
        prefix = ""
    elif not isinstance(payload, Omit):
        value, prefix = payload, "body"
    else:
        return omit
    return value if declared is None else declared.to_wire(value, validate=validate, prefix=prefix)


def _unsendable(
    arguments: Mapping[str, object] | None, payload: object, extra: Body | None
) -> InvalidArgumentError:
    """The error for what has no JSON form, by the name of the argument that holds it."""
    from .arguments import plain

    own = unsendable(plain(payload), "body") if arguments is None else unsendable(plain(arguments), "")
    place, reason = unsendable(extra or {}, "extra_body") or own or ("body", "it cannot be sent as JSON")
    return InvalidArgumentError(f"{place}: {reason}", problems=((place, reason),))
