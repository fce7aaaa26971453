"""A comparison in the forms that its readers need: people, pull requests, programs, CI systems, users of the client."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, get_args

from ..model import Diff, Level
from . import changelog, github, html, json_report, junit, markdown, sarif, text

Format = Literal["text", "markdown", "html", "json", "junit", "sarif", "github", "changelog"]
FORMATS: tuple[Format, ...] = get_args(Format)

__all__ = ["FORMATS", "Format", "render"]


def render(diff: Diff, format: Format, *, full: bool = False, fail_on: Level | None = "error") -> str:
    """The report in one of `FORMATS`; every line ends, so that it can be written as it is.

    full: every place of every change and nothing cut, where a format is brief otherwise. fail_on: the level from which
    on a change fails the run, None where none does; only junit tells. The same comparison gives the same report, and
    nothing that stands in a document is acted on by what the report is for.
    """
    renderers: dict[Format, Callable[[], str]] = {
        "text": lambda: text.render(diff, full=full),
        "markdown": lambda: markdown.render(diff, full=full),
        "html": lambda: html.render(diff),
        "json": lambda: json_report.render(diff),
        "junit": lambda: junit.render(diff, full=full, fail_on=fail_on),
        "sarif": lambda: sarif.render(diff, full=full),
        "github": lambda: github.render(diff, full=full),
        "changelog": lambda: changelog.entry(diff),
    }
    return renderers[format]()
