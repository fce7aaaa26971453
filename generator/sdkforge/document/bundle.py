"""References to other files and URLs, made local: what they lead to is copied into the components."""

from __future__ import annotations

import copy
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePosixPath
from typing import Any
from urllib.parse import unquote, urldefrag, urljoin

from sdkforge.document import pointer as pointers
from sdkforge.document.document import Document
from sdkforge.document.git import beside, file_of, is_git
from sdkforge.document.limits import MAX_ALIASED_VALUES, MAX_FILES
from sdkforge.document.read import is_url, read_text
from sdkforge.document.syntax import parse_data
from sdkforge.document.walk import Kind, walk
from sdkforge.errors import InputError

_SECTIONS: dict[Kind, str] = {
    "schema": "schemas",
    "response": "responses",
    "parameter": "parameters",
    "example": "examples",
    "request-body": "requestBodies",
    "header": "headers",
    "security-scheme": "securitySchemes",
    "link": "links",
    "callback": "callbacks",
}


def bundle(document: Document) -> Document:
    """The description with every reference that leads out of it made local.

    What a reference names is copied to the components section of its kind, under the last word of its pointer, or
    the name of its file where it has no pointer; a path item is copied to where it is used, for OpenAPI 3.0 has no
    section for those. What is named twice is copied once. Relative references start from the document they stand in.

    Raises InputError, with the place of the reference in the document that was named, where a target cannot be read
    or holds nothing there, or where more than `MAX_FILES` documents would be read.
    """
    data = copy.deepcopy(document.data)
    try:
        _Bundler(document, data).run()
    except RecursionError:
        raise InputError("references to other documents nest too deep", source=document.source) from None
    return replace(document, data=data)


@dataclass
class _Bundler:
    document: Document
    data: dict[str, Any]
    files: dict[str, Any] = field(default_factory=dict)
    copied: dict[tuple[str, str, Kind], str] = field(default_factory=dict)
    opened: set[tuple[str, str]] = field(default_factory=set)
    objects: int = 0

    def run(self) -> None:
        self.files[_location(self.document.source)] = self.data
        for place in list(walk(self.data)):
            ref = place.ref
            if ref is not None and not ref.startswith("#"):
                self._localise(place.value, place.kind, _location(self.document.source), place.pointer)

    def _localise(self, holder: dict[str, Any], kind: Kind, base: str, origin: str) -> None:
        """Makes the reference in `holder`, which stands in the document at `base`, a local one."""
        location, fragment = _target(base, holder["$ref"])
        pointer = pointers.from_fragment(fragment)
        if is_git(location) and not is_git(base):
            raise self._error("a reference leads into a git revision from outside of it", origin)
        if location == _location(self.document.source):
            holder["$ref"] = f"#{fragment}"
            return
        if kind == "path-item":
            self._put_in_place(holder, location, pointer, origin)
            return
        key = (location, pointer, kind)
        if key not in self.copied:
            section = self.data.setdefault("components", {}).setdefault(_SECTIONS[kind], {})
            name = _free_name(section, location, pointer)
            self.copied[key] = f"#/components/{_SECTIONS[kind]}/{pointers.escape(name)}"
            section[name] = {}  # taken, while what lies within is copied and may refer back here
            section[name] = self._copy(location, pointer, kind, origin)
        holder["$ref"] = self.copied[key]

    def _put_in_place(self, holder: dict[str, Any], location: str, pointer: str, origin: str) -> None:
        if (location, pointer) in self.opened:
            raise self._error("references to path items lead in a circle", origin)
        self.opened.add((location, pointer))
        item = self._copy(location, pointer, "path-item", origin)
        self.opened.remove((location, pointer))
        if not isinstance(item, dict):
            raise self._error(f"{location} holds no path item at {pointer!r}", origin)
        siblings = {key: value for key, value in holder.items() if key != "$ref"}
        holder.clear()
        holder.update(item | siblings)

    def _copy(self, location: str, pointer: str, kind: Kind, origin: str) -> Any:
        try:
            found = copy.deepcopy(pointers.get(self._read(location, origin), pointer))
        except KeyError:
            raise self._error(f"{location} holds nothing at {pointer!r}", origin) from None
        if isinstance(found, dict):
            places = list(walk(found, start=kind))
            self.objects += len(places)
            if self.objects > MAX_ALIASED_VALUES:
                raise self._error(f"references bring in more than {MAX_ALIASED_VALUES:,} objects", origin)
            for place in places:
                if place.ref is not None:
                    self._localise(place.value, place.kind, location, origin)
        return found

    def _read(self, location: str, origin: str) -> Any:
        if location not in self.files:
            if len(self.files) >= MAX_FILES:
                raise self._error(f"references lead to more than {MAX_FILES} documents", origin)
            try:
                self.files[location] = parse_data(read_text(location), location)[0]
            except InputError as error:
                raise self._error(f"the reference cannot be followed: {error}", origin) from None
        return self.files[location]

    def _error(self, message: str, origin: str) -> InputError:
        return self.document.error(message, origin, "Correct the reference, or put what it should name there.")


def _location(source: str) -> str:
    """One spelling for one document, so that it is read once."""
    if is_git(source):
        return beside(source, PurePosixPath(file_of(source)).name)
    return source if is_url(source) else str(Path("." if source == "-" else source).resolve())


def _target(base: str, ref: str) -> tuple[str, str]:
    """The document and the fragment that a reference leads to from the document at `base` (RFC 3986, section 5)."""
    address, fragment = urldefrag(ref)
    if not address:
        return base, fragment
    if is_url(base) or is_url(address):
        return urljoin(base if is_url(base) else "", address), fragment
    if is_git(base):
        return beside(base, unquote(address)), fragment
    folder = Path(base) if Path(base).is_dir() else Path(base).parent
    return str((folder / unquote(address)).resolve()), fragment


def _free_name(section: dict[str, Any], location: str, pointer: str) -> str:
    """The last word of the pointer, qualified by the file where the description has that name already."""
    stem = Path(unquote(urldefrag(location)[0])).stem
    words = [stem, *pointers.split(pointer)]
    for count in range(1, len(words) + 1):
        name = "".join(word if index == 0 else word[:1].upper() + word[1:] for index, word in enumerate(words[-count:]))
        if name not in section:
            return name
    return f"{location}#{pointer}"
