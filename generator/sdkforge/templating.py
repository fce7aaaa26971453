"""Where the templates are, and how they are read."""

from __future__ import annotations

from pathlib import Path

import jinja2


def templates_folder() -> Path:
    """Where the templates are: inside the installed package, or beside `generator/` in a checkout."""
    installed = Path(__file__).resolve().parent / "templates"
    return installed if installed.is_dir() else Path(__file__).resolve().parents[2] / "templates"


def jinja_environment(*, autoescape: bool = False) -> jinja2.Environment:
    """For the templates of the project; a name that a template misspells is an error.

    Without `autoescape`, each value is escaped for where it stands by the filter that writes it.
    """
    return jinja2.Environment(
        loader=jinja2.FileSystemLoader(templates_folder()),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=autoescape,
    )
