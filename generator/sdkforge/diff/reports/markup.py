"""Text of a document as Markdown that is only text (CommonMark; GitHub's mentions, references and links)."""

from __future__ import annotations

import re
from itertools import pairwise

from ...printable import printable
from .wording import cut

_LONGEST = 300

# Words that nothing reads as more than words: no list begins with one, no entity, link or reference is made of one.
_WORD = re.compile(r"\(?[^\W\d_]+(?:['’-][^\W\d_]+)*\)?[,.;:]?|\(?\d{1,6},?")
# The name of a thing and not a word, though made of letters; or what may be the name of a commit.
_NAME = re.compile(r"[^\W\d_]*[a-z][A-Z].*|[0-9a-f]{7,}\W?")

_METHOD = re.compile("GET|PUT|POST|PATCH|DELETE|HEAD|OPTIONS|TRACE|QUERY")


def code(text: str, limit: int = _LONGEST) -> str:
    """A code span with the text on one line, cut at `limit`; "" for nothing. Nothing in it is read as markup."""
    shown = cut(printable(text), limit)
    if not shown.strip():
        return ""
    fence = "`" * (1 + max((len(run) for run in re.findall("`+", shown)), default=0))
    # A code span takes one space off either end where it has both (CommonMark 0.31.2, code spans).
    edge = " " if shown[0] in "` " or shown[-1] in "` " else ""
    return f"{fence}{edge}{shown}{edge}{fence}"


def prose(text: str, limit: int = _LONGEST) -> str:
    """A sentence whose words are text, and where all else (names, paths, values, marks) is in code spans."""
    out: list[str] = []
    names: list[str] = []
    for word, following in pairwise([*cut(printable(text), limit).split(), ""]):
        if _is_plain(word) and not (_METHOD.fullmatch(word) and following.startswith("/")):
            out.append(word)
            continue
        names.append(word)
        # A type such as `list[int, str]` is one name.
        inside = sum(name.count("[") - name.count("]") for name in names) > 0
        if (word[-1] in ",;" and not inside) or not following or _is_plain(following):
            out.append(_span(" ".join(names)))
            names = []
    return " ".join(out)


def _is_plain(word: str) -> bool:
    return bool(_WORD.fullmatch(word) and not _NAME.fullmatch(word))


def _span(names: str) -> str:
    """A code span, with the mark that ends the clause outside of it."""
    inside = names[:-1] if len(names) > 1 and names[-1] in ",.;:" else names
    return code(inside) + names[len(inside) :]


def fence(lines: list[str], language: str = "") -> str:
    """A fenced code block with each of the lines on one."""
    shown = [printable(line) for line in lines]
    ticks = "`" * max(3, 1 + max((len(run) for line in shown for run in re.findall("`+", line)), default=0))
    return "\n".join((f"{ticks}{language}", *shown, ticks))
