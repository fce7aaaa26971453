"""Text to Document: reading an OpenAPI description, finding places and references in it, and releases on disk."""

from __future__ import annotations

from sdkforge.document.document import Document
from sdkforge.document.dump import dump
from sdkforge.document.load import load, parse
from sdkforge.document.position import Position
from sdkforge.document.references import ReferenceProblem, check_references, require_references
from sdkforge.document.releases import Release, find_release, is_release_name, latest, release_path, releases
from sdkforge.document.walk import Kind, Place, walk
from sdkforge.errors import InputError

__all__ = [
    "Document",
    "InputError",
    "Kind",
    "Place",
    "Position",
    "ReferenceProblem",
    "Release",
    "check_references",
    "dump",
    "find_release",
    "is_release_name",
    "latest",
    "load",
    "parse",
    "release_path",
    "releases",
    "require_references",
    "walk",
]
