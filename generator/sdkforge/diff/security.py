"""Who may call: security requirements as they take effect, by what their schemes are rather than what they are called.

OpenAPI 3.1.0, "Security Requirement Object": requirements are alternatives, schemes and scopes within one all hold.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from ..document import Document
from ..document import pointer as pointers
from .model import Change, Location
from .operations import Operation, follow, mapping
from .telling import Teller

_IDENTITY = ("type", "in", "name", "scheme", "openIdConnectUrl")


@dataclass(frozen=True)
class _Alternative:
    """One requirement: scopes by scheme. names: what the schemes are called, for a reader."""

    scopes: dict[str, frozenset[str]]
    names: str

    def within(self, other: _Alternative) -> bool:
        """Whether who satisfies `other` satisfies this."""
        return all(scheme in other.scopes and scopes <= other.scopes[scheme] for scheme, scopes in self.scopes.items())


def compare_global(teller: Teller) -> Iterator[Change]:
    """The requirements that operations inherit."""
    sides = [(document, document.data.get("security")) for document in (teller.base, teller.revision)]
    if any(side[1] is not None for side in sides):
        yield from _compare(teller, None, sides[0][1], sides[1][1], "api-global-security", ("/security", "/security"))


def compare_security(teller: Teller, one: Operation, two: Operation) -> Iterator[Change]:
    """The requirements of an operation; where both sides inherit them, they are told with the document."""
    if one.own_security or two.own_security:
        places = tuple(f"{side.pointer}/security" if side.own_security else side.pointer for side in (one, two))
        yield from _compare(teller, two, one.security, two.security, "api-security", (places[0], places[1]))


def _compare(
    teller: Teller, operation: Operation | None, one: Any, two: Any, prefix: str, places: tuple[str, str]
) -> Iterator[Change]:
    old, new = _alternatives(teller.base, one), _alternatives(teller.revision, two)
    location = Location("security" if operation is None else "operation")
    for mine in old:
        if any(other.within(mine) for other in new):
            continue
        more = next((other for other in new if other.scopes.keys() == mine.scopes.keys()), None)
        if not mine.scopes:
            id, said = f"{prefix}-became-required", "a call without credentials is no longer taken"
        elif more is not None:
            id, said = f"{prefix}-scope-added", f"{mine.names} needs more scopes: {_more(mine, more)}"
        else:
            id, said = f"{prefix}-removed", f"{mine.names} is no longer taken"
        yield teller.plain(
            id,
            "narrows",
            operation,
            location,
            said,
            before=mine.names,
            after=_names(new),
            base=places[0],
            revision=places[1],
        )
    for other in new:
        if any(other.within(mine) and mine.within(other) for mine in old) or any(mine.within(other) for mine in old):
            continue
        fewer = next((mine for mine in old if mine.scopes.keys() == other.scopes.keys()), None)
        if not other.scopes:
            id, said = f"{prefix}-became-optional", "a call without credentials is taken"
        elif fewer is not None and other.within(fewer):
            id, said = f"{prefix}-scope-removed", f"{other.names} needs fewer scopes: without {_more(other, fewer)}"
        elif fewer is not None:
            continue  # told as scopes that are needed more
        else:
            id, said = f"{prefix}-added", f"{other.names} is taken"
        yield teller.plain(
            id,
            "widens",
            operation,
            location,
            said,
            before=_names(old),
            after=other.names,
            base=places[0],
            revision=places[1],
        )


def _alternatives(document: Document, security: Any) -> list[_Alternative]:
    """The alternatives; one that asks for nothing where nothing is said."""
    found: list[_Alternative] = []
    for requirement in security if isinstance(security, list) else ():
        if isinstance(requirement, dict):
            scopes = {
                _identity(document, name): frozenset(map(str, wanted)) if isinstance(wanted, list) else frozenset()
                for name, wanted in requirement.items()
            }
            found.append(_Alternative(scopes, " and ".join(map(str, requirement)) or "nothing"))
    return found or [_Alternative({}, "nothing")]


def _identity(document: Document, name: str) -> str:
    """What a scheme is, whatever it is called."""
    schemes = (document.data.get("components") or {}).get("securitySchemes")
    node = schemes.get(name) if isinstance(schemes, dict) else None
    held = follow(document, pointers.join("/components/securitySchemes", name), node)
    if held is None:
        return f"? {name}"
    said = {key: held.value[key] for key in _IDENTITY if key in held.value}
    for key in ("scheme", "name") if said.get("type") == "http" or said.get("in") == "header" else ():
        said[key] = str(said.get(key)).lower()
    return json.dumps(said, sort_keys=True, default=str)


def _names(alternatives: list[_Alternative]) -> str:
    return " or ".join(alternative.names for alternative in alternatives)


def _more(fewer: _Alternative, more: _Alternative) -> str:
    return ", ".join(
        sorted(
            scope for scheme, scopes in more.scopes.items() for scope in scopes - fewer.scopes.get(scheme, frozenset())
        )
    )


def compare_schemes(teller: Teller) -> Iterator[Change]:
    """Where OAuth2 tokens are given out, and which scopes there are, for schemes of one name. What a scheme is else
    is told of the operations that need it."""
    old, new = (_schemes(document) for document in (teller.base, teller.revision))
    for name, one in old.items():
        two = new.get(name)
        if two is None or one.get("type") != "oauth2" or two.get("type") != "oauth2":
            continue
        flows = [mapping(side.get("flows")) for side in (one, two)]
        place = pointers.join("/components/securitySchemes", name)
        location = Location("security", name=name)
        for flow in [kind for kind in flows[0] if kind in flows[1]]:
            before, after = (mapping(side[flow]) for side in flows)
            at = f"{place}/flows/{flow}"
            for keyword, word in (("authorizationUrl", "oauth-url"), ("tokenUrl", "oauth-token-url")):
                if before.get(keyword) != after.get(keyword):
                    yield teller.plain(
                        f"api-security-component-{word}-changed",
                        "none",
                        None,
                        location,
                        f"the scheme {name} has another `{keyword}`",
                        before=before.get(keyword),
                        after=after.get(keyword),
                        base=f"{at}/{keyword}",
                        revision=f"{at}/{keyword}",
                    )
            scopes = [mapping(side.get("scopes")) for side in (before, after)]
            for action, names in (("removed", scopes[0].keys() - scopes[1]), ("added", scopes[1].keys() - scopes[0])):
                for scope in sorted(map(str, names)):
                    yield teller.plain(
                        f"api-security-component-oauth-scope-{action}",
                        "none",
                        None,
                        location,
                        f"the scheme {name} {'lost' if action == 'removed' else 'has'} the scope {scope}",
                        before=scope if action == "removed" else None,
                        after=scope if action == "added" else None,
                        base=f"{at}/scopes",
                        revision=f"{at}/scopes",
                    )


def _schemes(document: Document) -> dict[str, dict[str, Any]]:
    schemes = (document.data.get("components") or {}).get("securitySchemes")
    found = {
        str(name): follow(document, pointers.join("/components/securitySchemes", name), node)
        for name, node in (schemes.items() if isinstance(schemes, dict) else ())
    }
    return {name: held.value for name, held in found.items() if held is not None}
