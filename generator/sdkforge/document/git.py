"""Documents in a git repository: `git:REV:PATH` is a file as it is in a revision.

Nothing is checked out: git itself is asked for the bytes, without a shell, and no part of a name can become an option.
"""

from __future__ import annotations

import os
import posixpath
import re
import subprocess
from dataclasses import dataclass

from sdkforge.document.limits import FETCH_SECONDS, MAX_BYTES
from sdkforge.errors import InputError

PREFIX = "git:"
_FORM = "Name it as git:REV:PATH, for example git:main:openapi.yaml."
_OBJECT_ID = re.compile(r"[0-9a-f]{40}([0-9a-f]{24})?")
# Messages in one language; nobody is asked for a password; reading takes no lock that others wait for.
_SETTINGS = {"LC_ALL": "C", "GIT_TERMINAL_PROMPT": "0", "GIT_OPTIONAL_LOCKS": "0"}


@dataclass(frozen=True)
class _Blob:
    """A file that a revision has: the name of its bytes, and how many there are."""

    id: str
    size: int


def is_git(source: str) -> bool:
    """Whether the user named a file of a git revision. A file of such a name is `./git:…`."""
    return source.startswith(PREFIX)


def file_of(source: str) -> str:
    """The path that a source names, without its revision: what an annotation can point at. What is no git source is
    returned as it is."""
    return posixpath.normpath(_split(source)[1]) if is_git(source) else source


def beside(source: str, address: str) -> str:
    """The source that `address`, a path, names from the folder of `source`, in the same revision."""
    revision, path = _split(source)
    joined = posixpath.normpath(posixpath.join(posixpath.dirname(path), address))
    # `./` says that a path starts from the current folder; it must not get lost in tidying.
    if path.startswith(("./", "../")) and not joined.startswith(("../", "/")):
        joined = f"./{joined}"
    return f"{PREFIX}{revision}:{joined}"


def read_git(source: str) -> bytes:
    """The bytes of `git:REV:PATH`.

    REV is any name of a revision (gitrevisions(7)). PATH is from the root of the repository that the current folder
    belongs to, or from the current folder where it begins with `./` or `../`.

    Raises InputError where git is missing, there is no repository, no such revision, or no file of that path in it, or
    the file is larger than `MAX_BYTES`.
    """
    found = _find(source)
    if found is None:
        raise _no_such_file(source)
    if found.size > MAX_BYTES:
        raise InputError(f"larger than {MAX_BYTES // (1024 * 1024)} MB", source=source)
    done = _git(source, "cat-file", "blob", found.id)
    if done.returncode:
        raise _told_by_git(source, done)
    return done.stdout


def git_has(source: str) -> bool:
    """Whether the revision has that file. Raises InputError as `read_git` does, but for a file that is not there."""
    return _find(source) is not None


def working_path(source: str) -> str | None:
    """Where the working tree has, or would have, the file of a source; None in a repository without one."""
    revision, path = _split(source)
    _refuse_unsafe(source, revision, path)
    done = _git(source, "rev-parse", "--show-cdup")
    inside = _git(source, "rev-parse", "--is-inside-work-tree")
    if done.returncode or inside.stdout.strip() != b"true":
        return None
    root = "" if path.startswith(("./", "../")) else os.fsdecode(done.stdout.rstrip(b"\n"))
    return os.path.join(root, path)


def _split(source: str) -> tuple[str, str]:
    revision, _, path = source.removeprefix(PREFIX).partition(":")
    # A text to search for may hold colons: HEAD^{/fix: a bug}.
    while revision.count("{") > revision.count("}") and ":" in path:
        more, _, path = path.partition(":")
        revision = f"{revision}:{more}"
    return revision, path


def _refuse_unsafe(source: str, revision: str, path: str) -> None:
    if not revision or not path:
        raise InputError(f"names no {'path' if revision else 'revision'}", source=source, advice=_FORM)
    if revision.startswith("-"):
        raise InputError(f"{revision!r} is an option, not a revision", source=source, advice=_FORM)
    if any(ord(character) < 32 or ord(character) == 127 for character in source):
        raise InputError("a name with control characters", source=repr(source)[1:-1], advice=_FORM)


def _find(source: str) -> _Blob | None:
    revision, path = _split(source)
    _refuse_unsafe(source, revision, path)
    here = _git(source, "rev-parse", "--show-prefix")
    if here.returncode:
        raise _told_by_git(source, here)
    named = _git(source, "rev-parse", "--verify", "--quiet", f"{revision}^{{tree}}")
    tree = named.stdout.decode("ascii", "replace").strip()
    if named.returncode or not _OBJECT_ID.fullmatch(tree):
        raise InputError(
            f"there is no revision {revision!r}",
            source=source,
            advice="`git branch --all` lists branches. A clone of a build server may lack it: "
            "`git fetch --depth=1 origin BRANCH` makes it git:FETCH_HEAD:PATH.",
        )
    inside = os.fsdecode(here.stdout.rstrip(b"\n"))
    if path.startswith(("./", "../")):
        path = posixpath.normpath(posixpath.join(inside, path))
        if path.startswith("../"):
            raise InputError("leads out of the repository", source=source, advice=_FORM)
    return _look_up(source, tree, path)


def _look_up(source: str, tree: str, path: str) -> _Blob | None:
    """What stands at a path from the root of a tree, links within it followed."""
    line = os.fsencode(f"{tree}:{path}\n")
    done = _git(source, "cat-file", "--batch-check", "--follow-symlinks", given=line)
    if done.returncode:
        raise _told_by_git(source, done)
    words = done.stdout.split(b"\n", 1)[0].split(b" ")
    if len(words) == 3 and _OBJECT_ID.fullmatch(words[0].decode("ascii", "replace")):
        kind = words[1].decode()
        if kind == "blob":
            return _Blob(words[0].decode(), int(words[2]))
        raise InputError(
            "a directory, not a file" if kind == "tree" else "a submodule, not a file",
            source=source,
            advice="Name the document within it.",
        )
    return None


def _no_such_file(source: str) -> InputError:
    revision, path = _split(source)
    advice = f"`git ls-tree -r --name-only {revision}` lists what it has; a path is from the root of the repository."
    if not path.startswith(("./", "../")):
        near = f"{PREFIX}{revision}:./{path}"
        try:
            found = git_has(near)
        except InputError:
            found = False
        if found:
            advice = f"A path is from the root of the repository; from the current folder it is {near}."
    return InputError(f"the revision {revision!r} has no such file", source=source, advice=advice)


def _git(source: str, *arguments: str, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    try:
        return subprocess.run(
            ["git", *arguments],
            input=given,
            capture_output=True,
            check=False,
            timeout=FETCH_SECONDS,
            env={**os.environ, **_SETTINGS},
        )
    except (FileNotFoundError, NotADirectoryError):  # the latter: PATH names a file
        raise InputError(
            "git was not found", source=source, advice="Install git, or name the two documents as files."
        ) from None
    except subprocess.TimeoutExpired:
        raise InputError(f"git took longer than {FETCH_SECONDS:g} s", source=source) from None
    except OSError as error:
        raise InputError(f"git cannot be run: {error.strerror}", source=source) from None


def _told_by_git(source: str, done: subprocess.CompletedProcess[bytes]) -> InputError:
    said = " ".join(done.stderr.decode("utf-8", "replace").split()).removeprefix("fatal: ")[:300]
    return InputError(
        f"git says: {said or f'exit status {done.returncode}'}",
        source=source,
        advice="Run it in the repository that has the document.",
    )
