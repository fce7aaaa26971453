"""Commands: parse arguments, call, print. Exit 1 says "no", exit 2 says what was wrong with the input."""

from __future__ import annotations

import gc
import os
import sys
from pathlib import Path
from typing import Annotated, Literal

import cyclopts
from cyclopts import App, Parameter

from . import __version__
from .commands_diff import changelog, diff
from .errors import InputError
from .inputs import CONFIGURATION, SOURCES, configuration, explained, load_document, near, no_option, progress

app = App(
    name="sdkforge",
    help="Validate an OpenAPI description, compare releases of it, render it into a typed Python client.",
    version=__version__,
)
Source = Annotated[
    str, Parameter(help=f"The OpenAPI document: {SOURCES}.", allow_leading_hyphen=True, validator=no_option)
]
ConfigFile = Annotated[
    Path | None, Parameter(name="--config", help="sdk.yaml; without it, one beside the document or a folder above.")
]
Remote = Annotated[bool, Parameter(name="--allow-remote", negative=(), help="Follow $refs to other files and hosts.")]


@app.command
def validate(
    document: Source,
    *,
    format: Annotated[Literal["text", "json", "github"], Parameter(help="How findings are written.")] = "text",
    config: ConfigFile = None,
    allow_remote: Remote = False,
) -> int:
    """Check a description: what the specification forbids, and what a generator trips over. Exits 1 on errors."""
    from .document import check_references
    from .lint import has_errors, in_order, lint, render
    from .lint.methods import method_name_repeated

    with progress("Validating"):
        loaded = load_document(document, allow_remote, require=False)
        settings = configuration(config, document)
        # Method names can be told of a document that holds together; of another one, that it does not is the news.
        broken = check_references(loaded)
        findings = lint(loaded)
        if not broken and not has_errors(findings):
            findings = in_order([*findings, *method_name_repeated(loaded, settings)])
    print(render(findings, format), end="")
    return 1 if has_errors(findings) else 0


@app.command
def generate(
    document: Source,
    *,
    out: Annotated[
        Path, Parameter(help="Folder of the client: its pyproject.toml, README.md, api.md and src/.")
    ] = Path("generated"),
    config: ConfigFile = None,
    package: Annotated[str | None, Parameter(help="Import name of the package, instead of the configured one.")] = None,
    allow_remote: Remote = False,
) -> int:
    """Write the client of a description, all of it or nothing."""
    from .emit.client import write_client

    with progress("Generating"):
        loaded = load_document(document, allow_remote)
        settings = configuration(config, document, package)
        beside = changelog(loaded, settings)
        with explained(loaded):
            written = write_client(loaded, settings, out, beside)
    print(f"{out}: {written.methods} of {written.operations} operations, {written.files} files")
    return 0


@app.command
def check(
    *,
    document: Annotated[str | None, Parameter(help="Instead of the latest release in spec/.")] = None,
    out: Annotated[Path, Parameter(help="The folder to compare.")] = Path("generated"),
    config: ConfigFile = None,
) -> int:
    """Say whether the generated client is exactly what spec and templates give. Exits 1 and prints the difference."""
    from .document import latest
    from .emit.client import difference

    source = document or str(latest(Path()).path)
    with progress("Checking"):
        loaded = load_document(source, False)
        settings = configuration(config, source)
        beside = changelog(loaded, settings)
        with explained(loaded):
            found = difference(loaded, settings, out, beside)
    print(found.text, end="")
    return 1 if found.files else 0


app.command(diff)


@app.command(name="import")
def import_(
    document: Source,
    *,
    as_: Annotated[str, Parameter(name="--as", help="The release to write: vX.Y.Z.")],
    like: Annotated[str | None, Parameter(help="A release whose names are kept.")] = None,
    prose: Annotated[Literal["drop", "keep"], Parameter(help="Descriptions and examples.")] = "keep",
    config: ConfigFile = None,
    allow_remote: Remote = False,
) -> int:
    """Write a description into spec/ as a release: normalised, hoisted, named, in one order."""
    from .document import releases
    from .emit.importing import import_release

    with progress("Importing"):
        loaded = load_document(document, allow_remote, overlaid=False)
        earlier = load_document(like, False, overlaid=False) if like else None
        settings = configuration(config or near("spec/releases/x", CONFIGURATION), document)
        with explained(loaded):
            written = import_release(loaded, as_, earlier, settings, keep_prose=prose == "keep", root=Path())
    print(f"{written.path}: {written.operations} operations, {written.schemas} schemas")
    others = [release for release in releases(Path()) if release.name != as_]
    if others and not like:
        print(
            f"note: classes are named anew; --like {others[-1].name} keeps the names of that release", file=sys.stderr
        )
    return 0


app.command(
    "sdkforge.record.command:record",
    name="record",
    help="Record an exchange for every operation of a release, through the client that is generated from it.",
)


def main(arguments: list[str] | None = None) -> int:
    """Run one command and give its exit status; a user's mistake is one message on stderr and status 2."""
    try:
        found = app(arguments, exit_on_error=False, print_error=False, result_action="return_value")
        sys.stdout.flush()
        return int(found or 0)
    except InputError as error:
        print(f"sdkforge: {error}", file=sys.stderr)
    except cyclopts.CycloptsError as error:
        print(f"sdkforge: {_misuse(error)}", file=sys.stderr)
    except BrokenPipeError:
        # The reader (`| head`) has gone; say nothing, and keep the interpreter from trying again on exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except KeyboardInterrupt:
        return 130
    return 2


def _misuse(error: cyclopts.CycloptsError) -> str:
    """What is wrong with the words of a command, and where it is told which ones there are."""
    if not error.command_chain:
        return f"{error}\n  sdkforge --help lists the commands"
    text = str(error)
    if isinstance(error, cyclopts.UnusedCliTokensError):
        text = f"too many arguments: {' '.join(error.unused_tokens or ())}"
    elif (
        isinstance(error, cyclopts.MissingArgumentError) and error.argument and error.argument.field_info.is_positional
    ):
        text = f"{error.argument.name.lstrip('-').upper()} is missing"
    command = " ".join(error.command_chain)
    return f"{text}\n  sdkforge {command} --help tells its arguments and options"


def run() -> None:
    """The `sdkforge` command."""
    # What one command makes is needed to its end: looking for waste after every few hundred objects finds none.
    gc.set_threshold(1_000_000)
    sys.exit(main())
