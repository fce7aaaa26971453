"""Refusals of every documented kind."""

from __future__ import annotations

from support.api_server import Exchange, ask, reply

__all__ = ["EXCHANGES"]

EXCHANGES: dict[str, list[Exchange]] = {
    "bad_request": [
        Exchange(
            ask("POST", "resources/currency-rates/v1.0", body={"base": "EUR", "target": "EUR", "rate": 1}),
            reply(400, {"message": "A currency has no rate to itself"}),
        )
    ],
    "unauthenticated": [
        # Never reached: the token is wrong.
        Exchange(ask("GET", "resources/settings/v1.0"), reply(500)),
    ],
    "forbidden": [
        Exchange(ask("DELETE", "resources/partners/v2.0/9"), reply(403, {"message": "This token may only read"}))
    ],
    "not_found": [Exchange(ask("GET", "resources/id-tags/v2.0/404"), reply(404, {"message": "There is no tag 404"}))],
    "conflict": [
        Exchange(
            ask(
                "POST",
                "resources/configuration-templates/v1.0",
                body={"name": "Default", "ocppVersion": "ocpp 1.6"},
            ),
            reply(409, {"message": "That name is taken"}),
        )
    ],
    "unprocessable": [
        Exchange(
            ask(
                "POST",
                "resources/id-tags/v2.0",
                body={"idTagUid": "04A2B3C4D5E680", "status": "enabled", "type": "rfid", "userId": 999999},
            ),
            reply(
                422,
                {
                    "message": "Two fields cannot be used",
                    "errors": {
                        "idTagUid": ["Another tag has it", "It looks copied"],
                        "userId": ["No user has this id"],
                    },
                },
            ),
        )
    ],
    "too_many_requests": [
        Exchange(
            ask("GET", "resources/utilities/v1.0/2"),
            reply(
                429,
                {"message": "Slow down"},
                Retry_After="3600",
                X_RateLimit_Remaining="0",
                X_RateLimit_Reset="1730536800",
            ),
        )
    ],
    "broken_behind_a_proxy": [
        Exchange(
            ask("POST", "actions/session/v1.0/90017/retry-payment"),
            reply(
                502,
                text="<html><head><title>502 Bad Gateway</title></head><body>gateway</body></html>\n",
                Content_Type="text/html; charset=utf-8",
            ),
        )
    ],
}
