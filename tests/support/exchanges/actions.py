"""Actions, whose answers are the least regular: nothing, JSON, or an empty list."""

from __future__ import annotations

from support.api_server import Exchange, ask, bare, reply

__all__ = ["EXCHANGES"]

EXCHANGES: dict[str, list[Exchange]] = {
    "charge_point_reset": [
        Exchange(ask("POST", "actions/charge-point/v1.0/42/reset/hard"), bare({"success": True}, 202))
    ],
    "charge_point_made_inoperative": [
        Exchange(
            ask("POST", "actions/charge-point/v1.0/42/change-availability", body={"type": "Inoperative"}), reply(202)
        )
    ],
    "charge_point_loses_its_owner": [
        Exchange(ask("POST", "actions/charge-point/v1.0/42/change-owner", body={"userId": None}), reply(202))
    ],
    "charging_profiles_cleared": [
        Exchange(ask("POST", "actions/charge-point/v1.0/42/clear-charging-profile"), reply(202))
    ],
    "id_tag_emaid_reissued": [Exchange(ask("POST", "actions/id-tag/v1.0/12/reissue-emaid"), reply(202))],
    "session_start_refused": [
        Exchange(
            ask("POST", "actions/evse/v1.0/31/start", body={"userId": 501, "connectorId": None}),
            bare(
                {
                    "success": False,
                    "errorCode": "LOW_TYRE_PRESSURE",
                    "message": "Nobody may charge here today",
                    "sessionId": None,
                    "authorizationId": None,
                },
                202,
            ),
        )
    ],
    "session_start_accepted": [
        Exchange(
            ask("POST", "actions/charge-point/v1.0/11/start/31", body={"idTag": "04A2B3C4D5E680"}),
            bare({"success": True, "sessionId": 90019, "authorizationId": 7004}, 202),
        )
    ],
    "session_stopped": [
        Exchange(ask("POST", "actions/charge-point/v1.0/11/stop/90019", body={"force": True}), bare([], 202))
    ],
    "charge_point_disconnected_with_an_empty_list": [
        Exchange(ask("POST", "actions/charge-point/v1.0/42/disconnect", body={"reason": "maintenance"}), bare([], 202))
    ],
    "diagnostics_asked_for": [
        Exchange(
            ask(
                "POST",
                "actions/charge-point/v1.0/42/get-diagnostics",
                body={
                    "location": "ftp://files.charging.example/42",
                    "start": "2024-11-01T00:00:00Z",
                    "stop": "2024-11-01T12:30:00+02:00",
                },
            ),
            bare({"success": True, "fileName": "42.zip", "requestId": "17"}, 202),
        )
    ],
    "balance_added": [
        Exchange(
            ask("POST", "actions/users/v1.0/501/add-balance", body={"amount": 12.5, "reason": "goodwill"}), reply(202)
        )
    ],
    "custom_fee_applied": [
        Exchange(
            ask(
                "POST",
                "actions/users/v1.0/501/apply-custom-fee",
                body={"amount": 0.3, "description": "Lost card", "paymentMethodId": None},
            ),
            reply(202),
        )
    ],
}
