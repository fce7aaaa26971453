"""What a test did wrong, told so that it can be mended."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

__all__ = ["MockError", "NoSuchCallError", "UnknownNameError", "listed", "meant"]


class MockError(AssertionError):
    """The test asks for something that the description does not have, or the code under test does.

    An `AssertionError`, so that it fails the test and is not taken for an error of the API.
    """


class UnknownNameError(MockError, AttributeError):
    """There is no operation or resource of this name. An `AttributeError` too, as `hasattr` and debuggers expect."""


class NoSuchCallError(MockError, IndexError):
    """The call that is looked at was not made. An `IndexError` too, as iterating expects."""


def meant(name: str, known: Iterable[str]) -> str:
    """`; did you mean …?` for a name that is nearly right, else what there is."""
    names = sorted(known)
    near = get_close_matches(name, names, n=3, cutoff=0.6)
    if near:
        return f"; did you mean {listed(near, 'or')}?"
    return f"; there is {listed(names)}" if names else "; there is none"


def listed(names: Iterable[str], word: str = "and", most: int = 12) -> str:
    """`a`, `b` and `c`; of many, the first few and how many more."""
    quoted = [f"`{name}`" for name in names]
    if len(quoted) > most:
        return f"{', '.join(quoted[:most])} and {len(quoted) - most} more"
    return f" {word} ".join(part for part in (", ".join(quoted[:-1]), *quoted[-1:]) if part)
