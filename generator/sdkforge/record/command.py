"""`sdkforge record`: arguments in, files out."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

from cyclopts import Parameter

from ..api.config import Config, load_config
from ..document import Document, Release, load, releases, require_references
from ..emit.write import write_file
from ..errors import InputError
from .coverage import covered, gaps, table
from .store import FAULTS_FILE, files, load_file, read_release, replace_release, require_recorded
from .vocabulary import Vocabulary, load_vocabulary

__all__ = ["coverage_page", "record"]

_MOST_TOLD = 20
_LONGEST = 300


def record(
    *names: Annotated[str, Parameter(help="Releases in spec/; without one all of them, of a tenant the latest.")],
    out: Annotated[Path, Parameter(help="Folder with a folder for each release.")] = Path("tests/fixtures"),
    docs: Annotated[Path, Parameter(help="The page that tells what is recorded.")] = Path("docs/recorded.md"),
    tenant: Annotated[
        bool, Parameter(negative=(), help="Record from the tenant that the environment names, into OUT/tenant.")
    ] = False,
    also: Annotated[
        tuple[str, ...],
        Parameter(negative=(), help="With --tenant: an operation that writes and is called too: 'POST /pets'."),
    ] = (),
    prism: Annotated[str, Parameter(help="Command that runs Prism, instead of the one npx installs.")] = "",
) -> int:
    """Record an exchange for every operation of a release, through the client that is generated from it.

    A mock server that is not ours, Prism, answers, and checks each request against the description: Node is needed for
    it, and for nothing else here. Exits 1 where a call could not be recorded.

    With --tenant, what reads is called at a tenant (AMPECO_BASE_URL and AMPECO_TOKEN, or what `environment` in
    sdk.yaml makes of them), and its content is replaced before anything is written.
    """
    from .prism import prism_command
    from .release import record_release
    from .tenant import record_tenant

    root = Path.cwd()
    config, vocabulary = _settings(root)
    chosen = _chosen(root, names)
    if tenant and not names:
        chosen = chosen[-1:]
    command = [] if tenant else prism_command(prism)
    folder = out / "tenant" if tenant else out
    for release in chosen:
        require_recorded(folder / release.name)
    missing = 0
    for release in chosen:
        document = _loaded(release)
        if tenant:
            found = record_tenant(document, config, vocabulary, also)
        else:
            found = record_release(document, config, vocabulary, command)
        replace_release(folder / release.name, files(found.recorded, found.deliveries, found.faults))
        operations = len({item.operation for item in found.recorded})
        print(f"{release.name}: {operations} of {found.operations} operations, {len(found.recorded)} calls")
        for problem in found.problems[:_MOST_TOLD]:
            print(f"  not recorded: {shortened(problem)}", file=sys.stderr)
        if len(found.problems) > _MOST_TOLD:
            print(f"  … and {len(found.problems) - _MOST_TOLD} more", file=sys.stderr)
        missing += len(found.problems)
    if tenant:
        return 1 if missing else 0
    text, short = coverage_page(root, out, config)
    write_file(docs, text)
    return 1 if missing or short else 0


def shortened(text: str) -> str:
    """The beginning of a text, which may hold a whole answer; nothing that a terminal would obey."""
    line = "".join(character if character.isprintable() else " " for character in text)
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST]} …"


def coverage_page(root: Path, folder: Path, config: Config) -> tuple[str, list[str]]:
    """The page about what is recorded of the releases in spec/, and what is missing."""
    items = []
    for release in releases(root):
        here = folder / release.name
        faults = load_file(here / f"{FAULTS_FILE}.yaml") if (here / f"{FAULTS_FILE}.yaml").is_file() else {}
        recorded = [item for calls in read_release(here).values() for item in calls] if here.is_dir() else []
        items.append(covered(release.name, _loaded(release), config, recorded, faults))
    return table(items), [gap for item in items for gap in gaps(item)]


def _loaded(release: Release) -> Document:
    # Our descriptions are no part of what is recorded.
    document = load(str(release.path), overlaid=False)
    require_references(document)
    return document


def _settings(root: Path) -> tuple[Config, Vocabulary]:
    spec = root / "spec"
    config, values = spec / "sdk.yaml", spec / "values.yaml"
    return (
        load_config(config if config.is_file() else None),
        load_vocabulary(values if values.is_file() else None),
    )


def _chosen(root: Path, names: tuple[str, ...]) -> list[Release]:
    found = releases(root)
    unknown = sorted(set(names) - {release.name for release in found})
    if unknown or not found:
        raise InputError(
            f"there is no release {unknown[0]}" if unknown else "there is no release in spec/releases",
            advice="known are: " + ", ".join(release.name for release in found) if found else None,
        )
    return [release for release in found if not names or release.name in names]
