"""Words: how a wire name becomes a Python name.

Every name in a generated client comes through here, so that one wire name has one spelling everywhere. The spelling
of a property is a function of that property alone: nothing else in the document can change it.
"""

from __future__ import annotations

import hashlib
import keyword
import re
import unicodedata
from functools import cache

import inflection
from pydantic.alias_generators import to_camel

_BREAK = re.compile(r"[^0-9A-Za-z]+")
# In order: a unit (`kWh`), `SoC` and its like, the plural of an acronym (`evseIDs`), an acronym before a word, a word,
# an acronym, digits.
_WORD = re.compile(
    r"[kKMG]Wh?(?![a-z])|[A-Z]o[A-Z](?![a-z])|[A-Z]{2,}s(?![a-z])|[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|[0-9]+"
)
# Attributes of pydantic's BaseModel that a field of the same name would hide.
_MODEL_ATTRIBUTES = frozenset(
    [
        "construct",
        "copy",
        "dict",
        "from_orm",
        "json",
        "parse_file",
        "parse_obj",
        "parse_raw",
        "schema",
        "schema_json",
        "to_dict",
        "to_json",
        "update_forward_refs",
        "validate",
        "model_computed_fields",
        "model_config",
        "model_construct",
        "model_copy",
        "model_dump",
        "model_dump_json",
        "model_extra",
        "model_fields",
        "model_fields_set",
        "model_json_schema",
        "model_parametrized_name",
        "model_post_init",
        "model_rebuild",
        "model_validate",
        "model_validate_json",
        "model_validate_strings",
    ]
)
# Some names become file names, which file systems bound; what is longer ends in a digest of the whole.
_LONGEST = 80
_RESERVED = frozenset(keyword.kwlist) | {"self"}
# Words that English grammar would turn into something nobody says of one item.
_INVARIANT = frozenset({"data", "media", "metadata", "is", "has", "gps", "vat", "address", "access", "previous"})


# Latin letters that are no letter with a mark.
_LATIN = str.maketrans({"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i"})
_LATIN |= str.maketrans({"Æ": "AE", "Œ": "OE", "Ø": "O", "Ł": "L", "Đ": "D", "Þ": "TH"})
_FOREIGN = re.compile(r"([^\W\x00-\x7f]+)")
# A sign makes another name of a number: some count `+1` and `-1`.
_SIGNED = re.compile(r"([+-])(?=[0-9])")
_SIGNS = {"+": "plus ", "-": "minus "}


def split(text: str) -> list[str]:
    """The lower-case words of a name: `chargePointIDs` -> charge, point, ids.

    All are ASCII: Latin letters are folded (`prénom` -> prenom), and letters of another script, which fold to nothing,
    are told by their numbers (`名前` -> u540d524d), lest all names of that script be one.
    """
    words: list[str] = []
    folded = "".join(map(_folded, unicodedata.normalize("NFKC", text).translate(_LATIN)))
    for number, run in enumerate(_FOREIGN.split(folded)):
        words += _plain_words(run) if number % 2 == 0 else ["u" + "".join(f"{ord(letter):04x}" for letter in run)]
    return words


def _folded(letter: str) -> str:
    plain = unicodedata.normalize("NFKD", letter).encode("ascii", "ignore").decode()
    return plain or (letter if letter.isalpha() else "")


def _plain_words(text: str) -> list[str]:
    words: list[str] = []
    for part in _BREAK.split(text):
        for word in _WORD.findall(part):
            # `v2`, `sha256`, `type2`: digits belong to the word before them.
            if word.isdigit() and words and part.find(word) > 0:
                words[-1] += word
            else:
                words.append(word.lower())
    return words


@cache
def snake(text: str) -> str:
    """The snake_case identifier of a wire name: `idTagUid` -> `id_tag_uid`, `class` -> `class_`, `` -> `field`."""
    signed = _SIGNED.match(text)
    name = "_".join(split(_SIGNS[signed[1]] + text if signed else text)) or "field"
    if len(name) > _LONGEST:
        name = f"{name[:_LONGEST]}_{hashlib.sha256(text.encode('utf-8', 'replace')).hexdigest()[:8]}"
    if name[0].isdigit():
        name = f"field_{name}"
    return _free(name)


def _free(name: str) -> str:
    """The name, with an underscore after one that Python has taken."""
    return f"{name}_" if name in _RESERVED else name


@cache
def attribute(text: str) -> str:
    """The attribute of a model for a property: as `snake`, and never one that hides a method of the model."""
    name = snake(text)
    return f"{name}_" if name in _MODEL_ATTRIBUTES else name


@cache
def pascal(text: str) -> str:
    """The PascalCase class name of a name: `charge-point evses` -> `ChargePointEvses`."""
    name = "Model"
    for number, word in enumerate(split(text)):
        # `OCPP 2.0.1` -> `Ocpp2_0_1`: digits run together would name another version.
        joint = "_" if number and word[0].isdigit() and name[-1].isdigit() else ""
        name = ("" if not number else name + joint) + word[0].upper() + word[1:]
    name = f"Model{name}" if name[0].isdigit() else name
    return f"{name}_" if keyword.iskeyword(name) else name


@cache
def singular(name: str) -> str:
    """The singular of a snake_case name, by its last word: `charge_points` -> `charge_point`."""
    head, _, last = name.rpartition("_")
    return name if last in _INVARIANT else _free(f"{head}_{inflection.singularize(last) or last}".strip("_"))


@cache
def plural(name: str) -> str:
    """The plural of a snake_case name, by its last word; a plural stays as it is."""
    head, _, last = name.rpartition("_")
    return name if last in _INVARIANT else _free(f"{head}_{inflection.pluralize(last)}".strip("_"))


def camel(name: str) -> str:
    """The wire name that the client's alias rule derives from an attribute, as pydantic's `to_camel` does."""
    return to_camel(name)
