"""Text of a document, made safe for where it is written. Nothing in it may end a string, a comment or a table cell."""

from __future__ import annotations

import re
import textwrap

# Controls, and the marks that make text read otherwise than it is (Unicode TR 36, bidirectional text).
_UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u2069\ufeff\ud800-\udfff]"
)

# What a wrapped line is indented by: four more than its own margin, or the width of its bullet.
_MARGIN = re.compile(r"( +)|([-*] )?")

# A line that does not flow into the one before it: indented, an item, a heading, a quote, a row of a table.
_STRUCTURED = re.compile(r"\s|[-*+] |[#>|]|\d+[.)] ")
# Where an operation is in the API, or how a resource is reached and where it is.
_PLACE = re.compile(r"(`[^`]+`: )?`([A-Z]+ )?/[^`]*`")


def visible(text: str) -> str:
    """`text` without characters that nobody sees."""
    return _UNSEEN.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def flowed(text: str) -> str:
    """Text with each paragraph on one line; lists, tables, headings, quotes and code stay as they are (CommonMark)."""
    out: list[str] = []
    joins = fenced = False
    for line in text.split("\n"):
        if line.lstrip().startswith(("```", "~~~")):
            fenced = not fenced
            joins = False
        elif fenced or not line.strip() or _STRUCTURED.match(line):
            joins = False
        elif joins:
            out[-1] = f"{out[-1].rstrip()} {line.strip()}"
            continue
        else:
            joins = True
        out.append(line)
    return "\n".join(out)


def docstring(text: str, indent: int = 4) -> str:
    """The inside of a triple-quoted docstring: escaped, wrapped, each line after the first indented."""
    safe = flowed(visible(text)).replace("\\", "\\\\").replace('"""', '\\"\\"\\"').strip()
    if safe.endswith('"'):
        safe = safe[:-1] + '\\"'
    lines: list[str] = []
    for line in safe.split("\n"):
        if _PLACE.fullmatch(line):
            lines.append(line)  # a path that is broken up cannot be searched for
            continue
        margin = _MARGIN.match(line)
        deeper = len(margin[1]) + 4 if margin and margin[1] else len(margin[2]) if margin and margin[2] else 0
        wrapper = textwrap.TextWrapper(110 - indent, subsequent_indent=" " * deeper)
        wrapper.break_long_words = wrapper.break_on_hyphens = False
        lines += wrapper.wrap(line.rstrip()) or [""]
    margin_text = "\n" + " " * indent
    return re.sub(r"\n +(?=\n)", "\n", margin_text.join(lines))


def one_line(text: str) -> str:
    """The first paragraph of a text on one line."""
    return " ".join(visible(text).strip().split("\n\n")[0].split())


def prose(text: str) -> str:
    """Paragraphs for a Markdown page, wrapped: no HTML, no links, and no line that would be more than text."""
    safe = visible(text).strip().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("[", "\\[")
    lines = [wrapped for line in flowed(_as_text(safe)).split("\n") for wrapped in textwrap.wrap(line, 118) or [""]]
    return _as_text("\n".join(lines))


def _as_text(text: str) -> str:
    return re.sub(r"^\s*(#|\||```|~~~|=+\s*$|-+\s*$)", r"\\\1", text, flags=re.MULTILINE)


def cell(text: str) -> str:
    """Text for a Markdown table cell or heading: no pipes, no line breaks, no HTML."""
    return one_line(text).replace("\\", "\\\\").replace("|", "\\|").replace("<", "&lt;").replace(">", "&gt;")
