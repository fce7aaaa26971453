"""A comparison as annotations for GitHub Actions: a workflow command for each cause, on the line it is about."""

from __future__ import annotations

from ...printable import workflow_command
from ..model import Diff, Group, Level
from . import text, wording

_COMMANDS: dict[Level, str] = {"error": "error", "warning": "warning", "info": "notice"}

_LONGEST = 4_000


def render(diff: Diff, *, full: bool = False) -> str:
    """The commands, a line each, the gravest first: GitHub shows the first ten of each kind.

    A cause is shown where it stands in the revision; where that has nothing of it, where it stood in the base.
    """
    groups = (group for section in wording.sections(diff) for group in section.groups)
    return "".join(f"{_annotation(group, full)}\n" for group in groups)


def _annotation(group: Group, full: bool) -> str:
    first = group.first
    spot = first.revision or first.base
    message = f"{wording.cut(first.message, _LONGEST)}\n{text.entry(group, full=full)}".rstrip()
    return workflow_command(
        "notice" if wording.is_accepted(group) else _COMMANDS[first.level],
        message if full else wording.cut(message, _LONGEST),
        file=wording.repository_file(spot) if spot else None,
        line=spot.line if spot else None,
        col=spot.column if spot else None,
        title=first.id,
    )
