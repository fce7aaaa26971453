"""The command `sdkforge diff`, and the changelog that comparisons make."""

from __future__ import annotations

import difflib
import sys
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal, get_args

from cyclopts import Parameter

from .errors import InputError
from .inputs import CONFIGURATION, SOURCES, explained, load_document, named, near, no_option, progress
from .printable import printable

if TYPE_CHECKING:
    from .api.config import Config
    from .diff.model import Diff
    from .diff.policy import Policy
    from .document import Document

Format = Literal["text", "markdown", "html", "json", "junit", "sarif", "github", "changelog"]
FailOn = Literal["error", "warning", "info", "none"]


@dataclass(frozen=True)
class _Report:
    """A report to write besides what is printed."""

    format: Format
    path: Path


def diff(
    base: Annotated[
        str, Parameter(help=f"The earlier document: {SOURCES}.", allow_leading_hyphen=True, validator=no_option)
    ],
    revision: Annotated[
        str, Parameter(help="The later one, named likewise.", allow_leading_hyphen=True, validator=no_option)
    ],
    *,
    format: Annotated[Format, Parameter(help="How the changes are printed.")] = "text",
    report: Annotated[
        tuple[str, ...],
        Parameter(
            help="FORMAT=FILE: write them to a file too. May be given several times.", negative=(), show_default=False
        ),
    ] = (),
    fail_on: Annotated[
        FailOn, Parameter(help="Exit 1 when a change that is not accepted is of this level or a graver one.")
    ] = "none",
    full: Annotated[bool, Parameter(help="Tell every operation that a change is in.", negative=())] = False,
    config: Annotated[
        Path | None, Parameter(help="sdk.yaml; without it, one beside each document or a folder above.")
    ] = None,
    accepted: Annotated[
        str | None,
        Parameter(help="The accepted changes; without it, accepted-changes.yaml where sdk.yaml is looked for."),
    ] = None,
    allow_remote: Annotated[bool, Parameter(negative=(), help="Follow $refs to other files and hosts.")] = False,
) -> int:
    """Say what changed between two descriptions, whom it breaks, and what it does to Python code."""
    reports = tuple(_report(text) for text in report)
    base, revision = named(base), named(revision)
    if base == revision == "-":
        raise InputError(
            "both documents are `-`",
            advice="Standard input holds one document. Name the other as a path, a URL, a release or git:REV:PATH.",
        )
    with progress("Comparing"):
        found, stale = _compared(base, revision, config, accepted, allow_remote)
        from .diff.reports import render

        # A test report in which what breaks does not fail would hide it.
        failing = "error" if fail_on == "none" else fail_on
        written = [(item.path, render(found, item.format, full=full, fail_on=failing)) for item in reports]
        printed = render(found, format, full=full, fail_on=failing)
    for path, text in written:
        _write(path, text)
    if format == "text" and sys.stdout.isatty():
        _print_in_colour(found, full)
    else:
        print(printed, end="", flush=True)
    for note in stale:
        print(f"sdkforge: {printable(note)}", file=sys.stderr)
    return 1 if _reached(found, fail_on) else 0


def changelog(document: Document, config: Config) -> dict[str, str]:
    """The file of a release's client that tells what changed since the releases before; none for another document."""
    from .diff.history import FILE_NAME, history, up_to
    from .document.git import is_git
    from .document.releases import release_of

    release = release_of(document.source)
    if release is None or is_git(document.source):
        return {}
    known = up_to(release)
    with explained(*(item.document for item in known)):
        return {FILE_NAME: history(known, config)}


def _print_in_colour(found: Diff, full: bool) -> None:
    from rich.console import Console

    from .diff.reports.text import styled

    Console().print(styled(found, full=full), soft_wrap=True)


def _compared(
    base: str, revision: str, config: Path | None, accepted: str | None, allow_remote: bool
) -> tuple[Diff, tuple[str, ...]]:
    """The comparison, and what is to say of entries of the accepted changes that are of no use any more."""
    from .diff.policy import apply
    from .diff.run import diff as run

    before = load_document(base, allow_remote, overlaid=False)
    after = load_document(revision, allow_remote, overlaid=False)
    base_config, revision_config, policy = _settings(base, revision, config, accepted)
    today = date.today()
    with explained(after, before):
        found = run(before, after, base_config=base_config, revision_config=revision_config, policy=policy, today=today)
    return found, apply(found.changes, policy, today)[1]


def _settings(base: str, revision: str, config: Path | None, accepted: str | None) -> tuple[Config, Config, Policy]:
    """How each document becomes a client, and the policy, which is the revision's.

    A document that has no configuration near, such as one from standard input, has that of the other.
    """
    from .api.config import load_config
    from .diff.accepted import FILE_NAME
    from .diff.catalogue import known_ids
    from .diff.policy import policy

    places = [config or near(source, CONFIGURATION) for source in (base, revision)]
    of_base, of_revision = places[0] or places[1], places[1] or places[0]
    settings = load_config(of_revision)
    if accepted is None:
        found = near(str(config), FILE_NAME) if config else near(revision, FILE_NAME) or near(base, FILE_NAME)
        accepted = str(found) if found else None
    made = policy(settings.diff, accepted, known=known_ids, source=str(of_revision or ""))
    return (settings if of_base == of_revision else load_config(of_base)), settings, made


def _reached(found: Diff, fail_on: FailOn) -> bool:
    from .diff.model import LEVELS

    return fail_on != "none" and any(found.count(level) for level in LEVELS[: LEVELS.index(fail_on) + 1])


def _report(text: str) -> _Report:
    format, _, path = text.partition("=")
    formats: tuple[Format, ...] = get_args(Format)
    known = next((name for name in formats if name == format), None)
    if known is None:
        similar = difflib.get_close_matches(format, formats, n=1)
        raise InputError(
            f"--report {text!r}: there is no format {format!r}",
            advice=f"Write --report {similar[0] if similar else 'FORMAT'}=FILE. Formats are {', '.join(formats)}.",
        )
    if not path or path == "-":
        raise InputError(
            f"--report {text!r} names no file",
            advice=f"Write --report {format}=FILE; --format {format} prints it.",
        )
    return _Report(known, Path(path))


def _write(path: Path, text: str) -> None:
    """Replaces a file, whole or not at all; what is no file, such as a pipe, is written to."""
    from .emit.write import write_file

    if path.is_dir():
        raise InputError("a directory, not a file", source=str(path), advice="Name the file to write.")
    if path.exists() and not path.is_file():
        try:
            path.write_text(text, encoding="utf-8")
        except OSError as error:
            raise InputError(f"cannot be written: {error.strerror}", source=str(path)) from None
    else:
        write_file(path.resolve(), text)
