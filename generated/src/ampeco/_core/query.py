"""Query parameters as the pairs of a URL's query.

Styles, for `k` with `["a", "b"]` and with `{"x": 1, "y": [2, 3]}` (OpenAPI 3.1, "Style Values"; `brackets` and the
lists inside `deep_object` are as PHP and Rails read them, which OpenAPI leaves open):

    form          k=a&k=b          x=1&y=2&y=3
    comma         k=a,b            k=x,1
    space, pipe   k=a b   k=a|b
    brackets      k[]=a&k[]=b      as deep_object
    deep_object   as brackets      k[x]=1&k[y][]=2&k[y][]=3

`None` is an empty value, booleans are `true` and `false`, times are ISO 8601 and UTC where they have no offset.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from .encode import scalar_text, unsendable
from .errors import InvalidArgumentError
from .kinds import is_mapping, is_sequence

if TYPE_CHECKING:
    from .operation import Style

__all__ = ["Pair", "query_pairs", "query_string"]

Pair = tuple[str, str]

_SEPARATORS = {"comma": ",", "space": " ", "pipe": "|"}


def query_pairs(values: Mapping[str, object], styles: Mapping[str, Style] | None = None) -> list[Pair]:
    """Pairs of names and values, not yet percent-encoded, for values under their wire names.

    An empty list is left out at the top, where it means "none of them", and refused inside a filter, where leaving it
    out would ask for everything. Raises `InvalidArgumentError`.
    """
    pairs: list[Pair] = []
    for name, value in values.items():
        try:
            if is_sequence(value) or is_mapping(value):
                _add(pairs, name, value, (styles or {}).get(name, "form"))
            else:
                pairs.append((name, scalar_text(value)))
        except InvalidArgumentError:
            raise
        except (TypeError, ValueError) as error:
            place = unsendable(value, name)
            raise _refusal(place[0] if place else name, str(error)) from None
    return pairs


def query_string(pairs: list[Pair]) -> str:
    """The pairs as a query: everything but unreserved characters (RFC 3986, 2.3) percent-encoded, in names as well.

    Brackets in names are therefore `%5B` and `%5D`, which is what RFC 3986 asks for and every server decodes.
    """
    try:
        return "&".join([f"{quote(name, safe='')}={quote(value, safe='')}" for name, value in pairs])
    except UnicodeEncodeError:
        raise InvalidArgumentError("query: half a surrogate pair cannot be sent") from None


def _add(pairs: list[Pair], name: str, value: Any, style: Style) -> None:
    if style == "brackets" or style == "deep_object":
        _add_nested(pairs, name, value, top=True)
    elif style == "form":
        if is_mapping(value):
            for key, item in value.items():
                pairs.extend((str(key), scalar_text(one)) for one in _listed(item))
        else:
            pairs.extend((name, scalar_text(item)) for item in value)
    else:
        flat = [part for pair in value.items() for part in pair] if is_mapping(value) else value
        texts = [scalar_text(item) for item in flat]
        if texts:
            pairs.append((name, _SEPARATORS[style].join(texts)))


def _add_nested(pairs: list[Pair], name: str, value: Any, *, top: bool = False) -> None:
    if is_mapping(value):
        for key, item in value.items():
            _add_nested(pairs, f"{name}[{key}]", item)
    elif is_sequence(value):
        if not value and not top:
            place = name.replace("[", ".").replace("]", "")
            raise _refusal(
                place, "an empty list cannot be written in a query; leave it out to ask without it"
            )
        for index, item in enumerate(value):
            # Objects and lists in a list need their index, or the server could not tell where one ends.
            inner = f"{name}[{index}]" if is_sequence(item) or is_mapping(item) else f"{name}[]"
            _add_nested(pairs, inner, item)
    else:
        pairs.append((name, scalar_text(value)))


def _listed(value: Any) -> Any:
    return value if is_sequence(value) else (value,)


def _refusal(place: str, reason: str) -> InvalidArgumentError:
    """The error for a place under wire names, which are the arguments' in another spelling."""
    from pydantic.alias_generators import to_snake

    place = to_snake(place)
    return InvalidArgumentError(f"{place}: {reason}", problems=((place, reason),))
