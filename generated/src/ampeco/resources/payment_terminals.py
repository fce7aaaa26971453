"""`client.payment_terminals`: `/public-api/resources/payment-terminals/v1.0`"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from .. import models, params
from .._core.operation import Operation, Paging
from .._core.resource import AsyncResource, Resource
from .._core.types import Body, Headers, Omit, Query, omit

if TYPE_CHECKING:
    from .._core.pages import AsyncPager, Page
    from .._core.types import Timeout

_CREATE: Operation[
    models.PaymentTerminalPayterOnCp
    | models.PaymentTerminalPayterOnLocation
    | models.PaymentTerminalValina
    | models.PaymentTerminalCrane
    | models.PaymentTerminalAmpeco
    | models.PaymentTerminalNayax
    | models.PaymentTerminalEmbedded
    | models.PaymentTerminalPax
    | models.PaymentTerminalWebPortal
    | models.PaymentTerminalAdyenCastles
    | models.PaymentTerminalPrintecCastles
] = Operation(
    "POST",
    "/public-api/resources/payment-terminals/v1.0",
    returns=lambda: (
        models.PaymentTerminalPayterOnCp
        | models.PaymentTerminalPayterOnLocation
        | models.PaymentTerminalValina
        | models.PaymentTerminalCrane
        | models.PaymentTerminalAmpeco
        | models.PaymentTerminalNayax
        | models.PaymentTerminalEmbedded
        | models.PaymentTerminalPax
        | models.PaymentTerminalWebPortal
        | models.PaymentTerminalAdyenCastles
        | models.PaymentTerminalPrintecCastles
    ),
    unwrap="data",
    body=lambda: (
        params.PaymentTerminalCreatePayterPayterOnCp
        | params.PaymentTerminalCreatePayterPayterOnLocation
        | params.PaymentTerminalValina
        | params.PaymentTerminalCrane
        | params.PaymentTerminalAmpeco
        | params.PaymentTerminalNayax
        | params.PaymentTerminalEmbedded
        | params.PaymentTerminalPax
        | params.PaymentTerminalWebPortal
        | params.PaymentTerminalAdyenCastles
        | params.PaymentTerminalPrintecCastles
    ),
)
_DELETE: Operation[None] = Operation(
    "DELETE",
    "/public-api/resources/payment-terminals/v1.0/{paymentTerminal}",
)
_GET: Operation[
    models.PaymentTerminalPayterOnCp
    | models.PaymentTerminalPayterOnLocation
    | models.PaymentTerminalValina
    | models.PaymentTerminalCrane
    | models.PaymentTerminalAmpeco
    | models.PaymentTerminalNayax
    | models.PaymentTerminalEmbedded
    | models.PaymentTerminalPax
    | models.PaymentTerminalWebPortal
    | models.PaymentTerminalAdyenCastles
    | models.PaymentTerminalPrintecCastles
] = Operation(
    "GET",
    "/public-api/resources/payment-terminals/v1.0/{paymentTerminal}",
    returns=lambda: (
        models.PaymentTerminalPayterOnCp
        | models.PaymentTerminalPayterOnLocation
        | models.PaymentTerminalValina
        | models.PaymentTerminalCrane
        | models.PaymentTerminalAmpeco
        | models.PaymentTerminalNayax
        | models.PaymentTerminalEmbedded
        | models.PaymentTerminalPax
        | models.PaymentTerminalWebPortal
        | models.PaymentTerminalAdyenCastles
        | models.PaymentTerminalPrintecCastles
    ),
    unwrap="data",
)
_LIST: Operation[
    models.PaymentTerminalPayterOnCp
    | models.PaymentTerminalPayterOnLocation
    | models.PaymentTerminalValina
    | models.PaymentTerminalCrane
    | models.PaymentTerminalAmpeco
    | models.PaymentTerminalNayax
    | models.PaymentTerminalEmbedded
    | models.PaymentTerminalPax
    | models.PaymentTerminalWebPortal
    | models.PaymentTerminalAdyenCastles
    | models.PaymentTerminalPrintecCastles
] = Operation(
    "GET",
    "/public-api/resources/payment-terminals/v1.0",
    returns=lambda: (
        models.PaymentTerminalPayterOnCp
        | models.PaymentTerminalPayterOnLocation
        | models.PaymentTerminalValina
        | models.PaymentTerminalCrane
        | models.PaymentTerminalAmpeco
        | models.PaymentTerminalNayax
        | models.PaymentTerminalEmbedded
        | models.PaymentTerminalPax
        | models.PaymentTerminalWebPortal
        | models.PaymentTerminalAdyenCastles
        | models.PaymentTerminalPrintecCastles
    ),
    unwrap="data",
    query=lambda: params.PaymentTerminalsListQuery,
    styles={"filter": "deep_object"},
    paging=Paging(page="page", per_page="per_page"),
)
_UPDATE: Operation[
    models.PaymentTerminalPayterOnCp
    | models.PaymentTerminalPayterOnLocation
    | models.PaymentTerminalValina
    | models.PaymentTerminalCrane
    | models.PaymentTerminalAmpeco
    | models.PaymentTerminalNayax
    | models.PaymentTerminalEmbedded
    | models.PaymentTerminalPax
    | models.PaymentTerminalWebPortal
    | models.PaymentTerminalAdyenCastles
    | models.PaymentTerminalPrintecCastles
] = Operation(
    "PATCH",
    "/public-api/resources/payment-terminals/v1.0/{paymentTerminal}",
    returns=lambda: (
        models.PaymentTerminalPayterOnCp
        | models.PaymentTerminalPayterOnLocation
        | models.PaymentTerminalValina
        | models.PaymentTerminalCrane
        | models.PaymentTerminalAmpeco
        | models.PaymentTerminalNayax
        | models.PaymentTerminalEmbedded
        | models.PaymentTerminalPax
        | models.PaymentTerminalWebPortal
        | models.PaymentTerminalAdyenCastles
        | models.PaymentTerminalPrintecCastles
    ),
    unwrap="data",
    body=lambda: (
        params.PaymentTerminalUpdatePayterPayterOnCp
        | params.PaymentTerminalUpdatePayterPayterOnLocation
        | params.PaymentTerminalUpdateValina
        | params.PaymentTerminalUpdateCrane
        | params.PaymentTerminalUpdateAmpeco
        | params.PaymentTerminalUpdateNayax
        | params.PaymentTerminalUpdatePax
        | params.PaymentTerminalUpdateWebPortal
        | params.PaymentTerminalUpdateAdyenCastles
        | params.PaymentTerminalUpdatePrintecCastles
    ),
)


class PaymentTerminals(Resource):
    """`client.payment_terminals`: `/public-api/resources/payment-terminals/v1.0`"""

    def create(
        self,
        *,
        integration_id: int,
        name: str,
        operator_id: int,
        terminal_type: params.PaymentTerminalPayterOnCpTerminalType,
        adyen_api_key: str | Omit = omit,
        charge_point_id: int | Omit = omit,
        charging_zone_id: int | Omit = omit,
        default_language: str | Omit = omit,
        display_text: str | Omit = omit,
        display_text_timeout: int | Omit = omit,
        external_id: str | Omit = omit,
        info: Sequence[params.LocalizedText | models.LocalizedText] | Omit = omit,
        merchant_account: str | Omit = omit,
        network_status: Literal["offline", "online", "unknown"] | Omit = omit,
        phone: str | Omit = omit,
        preauthorize_amount: float | Omit = omit,
        present_card_on_stop_session: bool | Omit = omit,
        serial_number: str | Omit = omit,
        terminal_id: str | Omit = omit,
        transaction_timeout: int | Omit = omit,
        verification_code: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> (
        models.PaymentTerminalPayterOnCp
        | models.PaymentTerminalPayterOnLocation
        | models.PaymentTerminalValina
        | models.PaymentTerminalCrane
        | models.PaymentTerminalAmpeco
        | models.PaymentTerminalNayax
        | models.PaymentTerminalEmbedded
        | models.PaymentTerminalPax
        | models.PaymentTerminalWebPortal
        | models.PaymentTerminalAdyenCastles
        | models.PaymentTerminalPrintecCastles
    ):
        """Payment Terminals: Create.

        `POST /public-api/resources/payment-terminals/v1.0`

        Returns: `models.PaymentTerminalPayterOnCp | models.PaymentTerminalPayterOnLocation |
        models.PaymentTerminalValina | models.PaymentTerminalCrane | models.PaymentTerminalAmpeco |
        models.PaymentTerminalNayax | models.PaymentTerminalEmbedded | models.PaymentTerminalPax |
        models.PaymentTerminalWebPortal | models.PaymentTerminalAdyenCastles |
        models.PaymentTerminalPrintecCastles`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return self._call(
            _CREATE,
            body={
                "integration_id": integration_id,
                "name": name,
                "operator_id": operator_id,
                "terminal_type": terminal_type,
                "adyen_api_key": adyen_api_key,
                "charge_point_id": charge_point_id,
                "charging_zone_id": charging_zone_id,
                "default_language": default_language,
                "display_text": display_text,
                "display_text_timeout": display_text_timeout,
                "external_id": external_id,
                "info": info,
                "merchant_account": merchant_account,
                "network_status": network_status,
                "phone": phone,
                "preauthorize_amount": preauthorize_amount,
                "present_card_on_stop_session": present_card_on_stop_session,
                "serial_number": serial_number,
                "terminal_id": terminal_id,
                "transaction_timeout": transaction_timeout,
                "verification_code": verification_code,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def delete(
        self,
        payment_terminal: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """Payment Terminals: Delete.

        `DELETE /public-api/resources/payment-terminals/v1.0/{paymentTerminal}`

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._call(
            _DELETE,
            path={"paymentTerminal": payment_terminal},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def get(
        self,
        payment_terminal: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> (
        models.PaymentTerminalPayterOnCp
        | models.PaymentTerminalPayterOnLocation
        | models.PaymentTerminalValina
        | models.PaymentTerminalCrane
        | models.PaymentTerminalAmpeco
        | models.PaymentTerminalNayax
        | models.PaymentTerminalEmbedded
        | models.PaymentTerminalPax
        | models.PaymentTerminalWebPortal
        | models.PaymentTerminalAdyenCastles
        | models.PaymentTerminalPrintecCastles
    ):
        """Payment Terminals: Read.

        `GET /public-api/resources/payment-terminals/v1.0/{paymentTerminal}`

        Returns: `models.PaymentTerminalPayterOnCp | models.PaymentTerminalPayterOnLocation |
        models.PaymentTerminalValina | models.PaymentTerminalCrane | models.PaymentTerminalAmpeco |
        models.PaymentTerminalNayax | models.PaymentTerminalEmbedded | models.PaymentTerminalPax |
        models.PaymentTerminalWebPortal | models.PaymentTerminalAdyenCastles |
        models.PaymentTerminalPrintecCastles`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._call(
            _GET,
            path={"paymentTerminal": payment_terminal},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        filter: params.PaymentTerminalsFilter | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> Page[
        models.PaymentTerminalPayterOnCp
        | models.PaymentTerminalPayterOnLocation
        | models.PaymentTerminalValina
        | models.PaymentTerminalCrane
        | models.PaymentTerminalAmpeco
        | models.PaymentTerminalNayax
        | models.PaymentTerminalEmbedded
        | models.PaymentTerminalPax
        | models.PaymentTerminalWebPortal
        | models.PaymentTerminalAdyenCastles
        | models.PaymentTerminalPrintecCastles
    ]:
        """Payment Terminals: Listing.

        `GET /public-api/resources/payment-terminals/v1.0`

        Returns: a page of `models.PaymentTerminalPayterOnCp | models.PaymentTerminalPayterOnLocation |
        models.PaymentTerminalValina | models.PaymentTerminalCrane | models.PaymentTerminalAmpeco |
        models.PaymentTerminalNayax | models.PaymentTerminalEmbedded | models.PaymentTerminalPax |
        models.PaymentTerminalWebPortal | models.PaymentTerminalAdyenCastles |
        models.PaymentTerminalPrintecCastles`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._list(
            _LIST,
            query={"filter": filter, "page": page, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def update(
        self,
        payment_terminal: str,
        *,
        adyen_api_key: str | Omit = omit,
        charge_point_id: int | Omit = omit,
        charging_zone_id: int | Omit = omit,
        default_language: str | Omit = omit,
        display_text: str | Omit = omit,
        display_text_timeout: int | Omit = omit,
        external_id: str | Omit = omit,
        info: Sequence[params.LocalizedText | models.LocalizedText] | Omit = omit,
        integration_id: int | Omit = omit,
        merchant_account: str | Omit = omit,
        name: str | Omit = omit,
        network_status: Literal["offline", "online", "unknown"] | Omit = omit,
        operator_id: int | Omit = omit,
        phone: str | Omit = omit,
        preauthorize_amount: float | Omit = omit,
        present_card_on_stop_session: bool | Omit = omit,
        serial_number: str | Omit = omit,
        terminal_id: str | Omit = omit,
        terminal_type: params.PaymentTerminalPayterOnCpTerminalType | Omit = omit,
        transaction_timeout: int | Omit = omit,
        verification_code: str | Omit = omit,
        webhook_url: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> (
        models.PaymentTerminalPayterOnCp
        | models.PaymentTerminalPayterOnLocation
        | models.PaymentTerminalValina
        | models.PaymentTerminalCrane
        | models.PaymentTerminalAmpeco
        | models.PaymentTerminalNayax
        | models.PaymentTerminalEmbedded
        | models.PaymentTerminalPax
        | models.PaymentTerminalWebPortal
        | models.PaymentTerminalAdyenCastles
        | models.PaymentTerminalPrintecCastles
    ):
        """Payment Terminals: Update.

        `PATCH /public-api/resources/payment-terminals/v1.0/{paymentTerminal}`

        Returns: `models.PaymentTerminalPayterOnCp | models.PaymentTerminalPayterOnLocation |
        models.PaymentTerminalValina | models.PaymentTerminalCrane | models.PaymentTerminalAmpeco |
        models.PaymentTerminalNayax | models.PaymentTerminalEmbedded | models.PaymentTerminalPax |
        models.PaymentTerminalWebPortal | models.PaymentTerminalAdyenCastles |
        models.PaymentTerminalPrintecCastles`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._call(
            _UPDATE,
            path={"paymentTerminal": payment_terminal},
            body={
                "adyen_api_key": adyen_api_key,
                "charge_point_id": charge_point_id,
                "charging_zone_id": charging_zone_id,
                "default_language": default_language,
                "display_text": display_text,
                "display_text_timeout": display_text_timeout,
                "external_id": external_id,
                "info": info,
                "integration_id": integration_id,
                "merchant_account": merchant_account,
                "name": name,
                "network_status": network_status,
                "operator_id": operator_id,
                "phone": phone,
                "preauthorize_amount": preauthorize_amount,
                "present_card_on_stop_session": present_card_on_stop_session,
                "serial_number": serial_number,
                "terminal_id": terminal_id,
                "terminal_type": terminal_type,
                "transaction_timeout": transaction_timeout,
                "verification_code": verification_code,
                "webhook_url": webhook_url,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncPaymentTerminals(AsyncResource):
    """`client.payment_terminals`: `/public-api/resources/payment-terminals/v1.0`"""

    async def create(
        self,
        *,
        integration_id: int,
        name: str,
        operator_id: int,
        terminal_type: params.PaymentTerminalPayterOnCpTerminalType,
        adyen_api_key: str | Omit = omit,
        charge_point_id: int | Omit = omit,
        charging_zone_id: int | Omit = omit,
        default_language: str | Omit = omit,
        display_text: str | Omit = omit,
        display_text_timeout: int | Omit = omit,
        external_id: str | Omit = omit,
        info: Sequence[params.LocalizedText | models.LocalizedText] | Omit = omit,
        merchant_account: str | Omit = omit,
        network_status: Literal["offline", "online", "unknown"] | Omit = omit,
        phone: str | Omit = omit,
        preauthorize_amount: float | Omit = omit,
        present_card_on_stop_session: bool | Omit = omit,
        serial_number: str | Omit = omit,
        terminal_id: str | Omit = omit,
        transaction_timeout: int | Omit = omit,
        verification_code: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> (
        models.PaymentTerminalPayterOnCp
        | models.PaymentTerminalPayterOnLocation
        | models.PaymentTerminalValina
        | models.PaymentTerminalCrane
        | models.PaymentTerminalAmpeco
        | models.PaymentTerminalNayax
        | models.PaymentTerminalEmbedded
        | models.PaymentTerminalPax
        | models.PaymentTerminalWebPortal
        | models.PaymentTerminalAdyenCastles
        | models.PaymentTerminalPrintecCastles
    ):
        """Payment Terminals: Create.

        `POST /public-api/resources/payment-terminals/v1.0`

        Returns: `models.PaymentTerminalPayterOnCp | models.PaymentTerminalPayterOnLocation |
        models.PaymentTerminalValina | models.PaymentTerminalCrane | models.PaymentTerminalAmpeco |
        models.PaymentTerminalNayax | models.PaymentTerminalEmbedded | models.PaymentTerminalPax |
        models.PaymentTerminalWebPortal | models.PaymentTerminalAdyenCastles |
        models.PaymentTerminalPrintecCastles`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return await self._call(
            _CREATE,
            body={
                "integration_id": integration_id,
                "name": name,
                "operator_id": operator_id,
                "terminal_type": terminal_type,
                "adyen_api_key": adyen_api_key,
                "charge_point_id": charge_point_id,
                "charging_zone_id": charging_zone_id,
                "default_language": default_language,
                "display_text": display_text,
                "display_text_timeout": display_text_timeout,
                "external_id": external_id,
                "info": info,
                "merchant_account": merchant_account,
                "network_status": network_status,
                "phone": phone,
                "preauthorize_amount": preauthorize_amount,
                "present_card_on_stop_session": present_card_on_stop_session,
                "serial_number": serial_number,
                "terminal_id": terminal_id,
                "transaction_timeout": transaction_timeout,
                "verification_code": verification_code,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def delete(
        self,
        payment_terminal: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """Payment Terminals: Delete.

        `DELETE /public-api/resources/payment-terminals/v1.0/{paymentTerminal}`

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return await self._call(
            _DELETE,
            path={"paymentTerminal": payment_terminal},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def get(
        self,
        payment_terminal: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> (
        models.PaymentTerminalPayterOnCp
        | models.PaymentTerminalPayterOnLocation
        | models.PaymentTerminalValina
        | models.PaymentTerminalCrane
        | models.PaymentTerminalAmpeco
        | models.PaymentTerminalNayax
        | models.PaymentTerminalEmbedded
        | models.PaymentTerminalPax
        | models.PaymentTerminalWebPortal
        | models.PaymentTerminalAdyenCastles
        | models.PaymentTerminalPrintecCastles
    ):
        """Payment Terminals: Read.

        `GET /public-api/resources/payment-terminals/v1.0/{paymentTerminal}`

        Returns: `models.PaymentTerminalPayterOnCp | models.PaymentTerminalPayterOnLocation |
        models.PaymentTerminalValina | models.PaymentTerminalCrane | models.PaymentTerminalAmpeco |
        models.PaymentTerminalNayax | models.PaymentTerminalEmbedded | models.PaymentTerminalPax |
        models.PaymentTerminalWebPortal | models.PaymentTerminalAdyenCastles |
        models.PaymentTerminalPrintecCastles`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return await self._call(
            _GET,
            path={"paymentTerminal": payment_terminal},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        filter: params.PaymentTerminalsFilter | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[
        models.PaymentTerminalPayterOnCp
        | models.PaymentTerminalPayterOnLocation
        | models.PaymentTerminalValina
        | models.PaymentTerminalCrane
        | models.PaymentTerminalAmpeco
        | models.PaymentTerminalNayax
        | models.PaymentTerminalEmbedded
        | models.PaymentTerminalPax
        | models.PaymentTerminalWebPortal
        | models.PaymentTerminalAdyenCastles
        | models.PaymentTerminalPrintecCastles
    ]:
        """Payment Terminals: Listing.

        `GET /public-api/resources/payment-terminals/v1.0`

        Returns: a page of `models.PaymentTerminalPayterOnCp | models.PaymentTerminalPayterOnLocation |
        models.PaymentTerminalValina | models.PaymentTerminalCrane | models.PaymentTerminalAmpeco |
        models.PaymentTerminalNayax | models.PaymentTerminalEmbedded | models.PaymentTerminalPax |
        models.PaymentTerminalWebPortal | models.PaymentTerminalAdyenCastles |
        models.PaymentTerminalPrintecCastles`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._list(
            _LIST,
            query={"filter": filter, "page": page, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    async def update(
        self,
        payment_terminal: str,
        *,
        adyen_api_key: str | Omit = omit,
        charge_point_id: int | Omit = omit,
        charging_zone_id: int | Omit = omit,
        default_language: str | Omit = omit,
        display_text: str | Omit = omit,
        display_text_timeout: int | Omit = omit,
        external_id: str | Omit = omit,
        info: Sequence[params.LocalizedText | models.LocalizedText] | Omit = omit,
        integration_id: int | Omit = omit,
        merchant_account: str | Omit = omit,
        name: str | Omit = omit,
        network_status: Literal["offline", "online", "unknown"] | Omit = omit,
        operator_id: int | Omit = omit,
        phone: str | Omit = omit,
        preauthorize_amount: float | Omit = omit,
        present_card_on_stop_session: bool | Omit = omit,
        serial_number: str | Omit = omit,
        terminal_id: str | Omit = omit,
        terminal_type: params.PaymentTerminalPayterOnCpTerminalType | Omit = omit,
        transaction_timeout: int | Omit = omit,
        verification_code: str | Omit = omit,
        webhook_url: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> (
        models.PaymentTerminalPayterOnCp
        | models.PaymentTerminalPayterOnLocation
        | models.PaymentTerminalValina
        | models.PaymentTerminalCrane
        | models.PaymentTerminalAmpeco
        | models.PaymentTerminalNayax
        | models.PaymentTerminalEmbedded
        | models.PaymentTerminalPax
        | models.PaymentTerminalWebPortal
        | models.PaymentTerminalAdyenCastles
        | models.PaymentTerminalPrintecCastles
    ):
        """Payment Terminals: Update.

        `PATCH /public-api/resources/payment-terminals/v1.0/{paymentTerminal}`

        Returns: `models.PaymentTerminalPayterOnCp | models.PaymentTerminalPayterOnLocation |
        models.PaymentTerminalValina | models.PaymentTerminalCrane | models.PaymentTerminalAmpeco |
        models.PaymentTerminalNayax | models.PaymentTerminalEmbedded | models.PaymentTerminalPax |
        models.PaymentTerminalWebPortal | models.PaymentTerminalAdyenCastles |
        models.PaymentTerminalPrintecCastles`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return await self._call(
            _UPDATE,
            path={"paymentTerminal": payment_terminal},
            body={
                "adyen_api_key": adyen_api_key,
                "charge_point_id": charge_point_id,
                "charging_zone_id": charging_zone_id,
                "default_language": default_language,
                "display_text": display_text,
                "display_text_timeout": display_text_timeout,
                "external_id": external_id,
                "info": info,
                "integration_id": integration_id,
                "merchant_account": merchant_account,
                "name": name,
                "network_status": network_status,
                "operator_id": operator_id,
                "phone": phone,
                "preauthorize_amount": preauthorize_amount,
                "present_card_on_stop_session": present_card_on_stop_session,
                "serial_number": serial_number,
                "terminal_id": terminal_id,
                "terminal_type": terminal_type,
                "transaction_timeout": transaction_timeout,
                "verification_code": verification_code,
                "webhook_url": webhook_url,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
