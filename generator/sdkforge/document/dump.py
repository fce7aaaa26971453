"""Plain data to YAML text that every reader takes alike."""

from __future__ import annotations

import re
from typing import Any

import yaml

from sdkforge.document.yaml_scalar import FLOAT, INTEGER

_WIDTH = 120


class _Dumper(getattr(yaml, "CSafeDumper", yaml.SafeDumper)):  # type: ignore[misc]
    """Quotes every string that YAML 1.1 or YAML 1.2 would take for something else, and writes no aliases."""

    def ignore_aliases(self, data: Any) -> bool:
        return True


# PyYAML knows the words of YAML 1.1 only and would leave `1e3` or `08` bare, which YAML 1.2 reads as numbers.
_Dumper.add_implicit_resolver("tag:yaml.org,2002:int", re.compile(f"^(?:{INTEGER.pattern})$"), list("-+0123456789"))
_Dumper.add_implicit_resolver("tag:yaml.org,2002:float", re.compile(f"^(?:{FLOAT.pattern})$"), list("-+0123456789."))


def dump(data: Any) -> str:
    """The YAML text of plain data, in the order of its keys: block style, UTF-8, lines of about 120 characters.

    Loading the text gives the data back, under YAML 1.1 and YAML 1.2.
    """
    text = yaml.dump(data, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=_WIDTH)
    return str(text)
