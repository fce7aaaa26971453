"""All exchanges by name. A name is that of a cassette and of a case that replays it."""

from __future__ import annotations

from support.api_server import Exchange
from support.exchanges import actions, entities, errors, listings

__all__ = ["TABLE"]

TABLE: dict[str, list[Exchange]] = {
    **listings.EXCHANGES,
    **entities.EXCHANGES,
    **actions.EXCHANGES,
    **errors.EXCHANGES,
}
