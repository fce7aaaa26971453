"""Card terminals at stations.

`client.payment_terminals`: `/public-api/resources/payment-terminals/v1.0`"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from .. import models, params
from .._core.operation import Operation, Paging
from .._core.resource import AsyncResource, Resource
from .._core.types import Body, Headers, Omit, Query, omit
from .._core.views import (
    AsyncRawListing,
    AsyncRawMethod,
    AsyncRawView,
    AsyncStreamedListing,
    AsyncStreamedMethod,
    AsyncStreamedView,
    RawMethod,
    RawView,
    StreamedMethod,
    StreamedView,
)

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
    """Card terminals at stations.

    `client.payment_terminals`: `/public-api/resources/payment-terminals/v1.0`"""

    @property
    def with_raw_response(self) -> PaymentTerminalsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return PaymentTerminalsRaw(self)

    @property
    def with_streaming_response(self) -> PaymentTerminalsStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return PaymentTerminalsStream(self)

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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
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
        """Register a payment terminal and tie it to a charge point or to a charging zone.

        Use the class of the terminal's make; each has its own required fields. Give either `charge_point_id`
        or `charging_zone_id`, not both; a web portal takes neither. Unlike most creates, this one answers
        200. Where a terminal has an `admin_token`, it is generated now.

        `POST /public-api/resources/payment-terminals/v1.0`

        Args:
            integration_id (`integrationId`): Id of an integration (a connection to another company's system)
                that is set up in the back office.
            terminal_type (`terminalType`): Make or integration of the terminal. It decides which other
                properties the terminal has.
            adyen_api_key (`adyenApiKey`): Secret key with which requests to the payment provider Adyen are
                authenticated.
            charge_point_id (`chargePointId`): Id of the charge point the terminal serves, if it serves just
                one. A terminal has either this or `charging_zone_id`.
            charging_zone_id (`chargingZoneId`): Id of the charging zone (a part of a location) whose charge
                points the terminal serves. A terminal has either this or `charge_point_id`.
            external_id (`externalId`): Identifier under which another system knows this record.
            merchant_account (`merchantAccount`): Name of the merchant account at the payment provider Adyen
                that receives the money.
            network_status (`networkStatus`): Whether the terminal is connected at the moment; `unknown` if
                that cannot be told.
            preauthorize_amount (`preauthorizeAmount`): Sum to hold on the driver's card before charging
                starts; for a terminal on a single charge point.
            present_card_on_stop_session (`presentCardOnStopSession`): Whether the driver has to present the
                bank card again to end the session.
            terminal_id (`terminalId`): Device number the terminal has in Nayax's own system. Take care to
                enter the right one: it is not the `id` of the terminal here.
            transaction_timeout (`transactionTimeout`): Belongs to a terminal that serves a whole location;
                one on a single charge point has `preauthorize_amount` in its place.

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
            max_retries=max_retries,
            deadline=deadline,
        )

    def delete(
        self,
        payment_terminal: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Remove a payment terminal from the system.

        `DELETE /public-api/resources/payment-terminals/v1.0/{paymentTerminal}`

        Args:
            payment_terminal (`paymentTerminal`): Id of the payment terminal, not its serial number.

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
            max_retries=max_retries,
            deadline=deadline,
        )

    def get(
        self,
        payment_terminal: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
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
        """Read one payment terminal: where it stands, its settings and, for some makes, its connection.

        `terminal_type` tells which make it is and so which properties to expect.

        `GET /public-api/resources/payment-terminals/v1.0/{paymentTerminal}`

        Args:
            payment_terminal (`paymentTerminal`): Id of the payment terminal, not its serial number.

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
            max_retries=max_retries,
            deadline=deadline,
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
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
        """List the payment terminals: the card readers and web portals where drivers pay on the spot.

        The entries differ by make: `terminal_type` tells which properties one has.

        `GET /public-api/resources/payment-terminals/v1.0`

        Args:
            filter: Only items that match all of the keys given.
            page: Number of the page to begin with, from 1. Iterating goes on from there.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.

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
            max_retries=max_retries,
            deadline=deadline,
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
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
        """Change settings of a payment terminal, or move it to another charge point or charging zone.

        Use the update class of the terminal's own make. There is none for an embedded terminal.

        `PATCH /public-api/resources/payment-terminals/v1.0/{paymentTerminal}`

        Args:
            payment_terminal (`paymentTerminal`): Id of the payment terminal, not its serial number.
            adyen_api_key (`adyenApiKey`): Secret key with which requests to the payment provider Adyen are
                authenticated.
            charge_point_id (`chargePointId`): Id of the charge point the terminal serves, if it serves just
                one. A terminal has either this or `charging_zone_id`.
            charging_zone_id (`chargingZoneId`): Id of the charging zone (a part of a location) whose charge
                points the terminal serves. A terminal has either this or `charge_point_id`.
            external_id (`externalId`): Identifier under which another system knows this record.
            integration_id (`integrationId`): Id of an integration (a connection to another company's system)
                that is set up in the back office.
            merchant_account (`merchantAccount`): Name of the merchant account at the payment provider Adyen
                that receives the money.
            network_status (`networkStatus`): Whether the terminal is connected at the moment; `unknown` if
                that cannot be told.
            preauthorize_amount (`preauthorizeAmount`): Sum to hold on the driver's card before charging
                starts; for a terminal on a single charge point.
            present_card_on_stop_session (`presentCardOnStopSession`): Whether the driver has to present the
                bank card again to end the session.
            terminal_id (`terminalId`): Device number the terminal has in Nayax's own system. Take care to
                enter the right one: it is not the `id` of the terminal here.
            terminal_type (`terminalType`): Make or integration of the terminal. It decides which other
                properties the terminal has.
            transaction_timeout (`transactionTimeout`): Belongs to a terminal that serves a whole location;
                one on a single charge point has `preauthorize_amount` in its place.

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
            max_retries=max_retries,
            deadline=deadline,
        )


class PaymentTerminalsRaw(RawView):
    """`client.payment_terminals.with_raw_response`"""

    create = RawMethod(PaymentTerminals.create)
    delete = RawMethod(PaymentTerminals.delete)
    get = RawMethod(PaymentTerminals.get)
    list = RawMethod(PaymentTerminals.list)
    update = RawMethod(PaymentTerminals.update)


class PaymentTerminalsStream(StreamedView):
    """`client.payment_terminals.with_streaming_response`"""

    create = StreamedMethod(PaymentTerminals.create)
    delete = StreamedMethod(PaymentTerminals.delete)
    get = StreamedMethod(PaymentTerminals.get)
    list = StreamedMethod(PaymentTerminals.list)
    update = StreamedMethod(PaymentTerminals.update)


class AsyncPaymentTerminals(AsyncResource):
    """Card terminals at stations.

    `client.payment_terminals`: `/public-api/resources/payment-terminals/v1.0`"""

    @property
    def with_raw_response(self) -> AsyncPaymentTerminalsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncPaymentTerminalsRaw(self)

    @property
    def with_streaming_response(self) -> AsyncPaymentTerminalsStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncPaymentTerminalsStream(self)

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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
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
        """Register a payment terminal and tie it to a charge point or to a charging zone.

        Use the class of the terminal's make; each has its own required fields. Give either `charge_point_id`
        or `charging_zone_id`, not both; a web portal takes neither. Unlike most creates, this one answers
        200. Where a terminal has an `admin_token`, it is generated now.

        `POST /public-api/resources/payment-terminals/v1.0`

        Args:
            integration_id (`integrationId`): Id of an integration (a connection to another company's system)
                that is set up in the back office.
            terminal_type (`terminalType`): Make or integration of the terminal. It decides which other
                properties the terminal has.
            adyen_api_key (`adyenApiKey`): Secret key with which requests to the payment provider Adyen are
                authenticated.
            charge_point_id (`chargePointId`): Id of the charge point the terminal serves, if it serves just
                one. A terminal has either this or `charging_zone_id`.
            charging_zone_id (`chargingZoneId`): Id of the charging zone (a part of a location) whose charge
                points the terminal serves. A terminal has either this or `charge_point_id`.
            external_id (`externalId`): Identifier under which another system knows this record.
            merchant_account (`merchantAccount`): Name of the merchant account at the payment provider Adyen
                that receives the money.
            network_status (`networkStatus`): Whether the terminal is connected at the moment; `unknown` if
                that cannot be told.
            preauthorize_amount (`preauthorizeAmount`): Sum to hold on the driver's card before charging
                starts; for a terminal on a single charge point.
            present_card_on_stop_session (`presentCardOnStopSession`): Whether the driver has to present the
                bank card again to end the session.
            terminal_id (`terminalId`): Device number the terminal has in Nayax's own system. Take care to
                enter the right one: it is not the `id` of the terminal here.
            transaction_timeout (`transactionTimeout`): Belongs to a terminal that serves a whole location;
                one on a single charge point has `preauthorize_amount` in its place.

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
            max_retries=max_retries,
            deadline=deadline,
        )

    async def delete(
        self,
        payment_terminal: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Remove a payment terminal from the system.

        `DELETE /public-api/resources/payment-terminals/v1.0/{paymentTerminal}`

        Args:
            payment_terminal (`paymentTerminal`): Id of the payment terminal, not its serial number.

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
            max_retries=max_retries,
            deadline=deadline,
        )

    async def get(
        self,
        payment_terminal: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
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
        """Read one payment terminal: where it stands, its settings and, for some makes, its connection.

        `terminal_type` tells which make it is and so which properties to expect.

        `GET /public-api/resources/payment-terminals/v1.0/{paymentTerminal}`

        Args:
            payment_terminal (`paymentTerminal`): Id of the payment terminal, not its serial number.

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
            max_retries=max_retries,
            deadline=deadline,
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
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
        """List the payment terminals: the card readers and web portals where drivers pay on the spot.

        The entries differ by make: `terminal_type` tells which properties one has.

        `GET /public-api/resources/payment-terminals/v1.0`

        Args:
            filter: Only items that match all of the keys given.
            page: Number of the page to begin with, from 1. Iterating goes on from there.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.

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
            max_retries=max_retries,
            deadline=deadline,
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
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
        """Change settings of a payment terminal, or move it to another charge point or charging zone.

        Use the update class of the terminal's own make. There is none for an embedded terminal.

        `PATCH /public-api/resources/payment-terminals/v1.0/{paymentTerminal}`

        Args:
            payment_terminal (`paymentTerminal`): Id of the payment terminal, not its serial number.
            adyen_api_key (`adyenApiKey`): Secret key with which requests to the payment provider Adyen are
                authenticated.
            charge_point_id (`chargePointId`): Id of the charge point the terminal serves, if it serves just
                one. A terminal has either this or `charging_zone_id`.
            charging_zone_id (`chargingZoneId`): Id of the charging zone (a part of a location) whose charge
                points the terminal serves. A terminal has either this or `charge_point_id`.
            external_id (`externalId`): Identifier under which another system knows this record.
            integration_id (`integrationId`): Id of an integration (a connection to another company's system)
                that is set up in the back office.
            merchant_account (`merchantAccount`): Name of the merchant account at the payment provider Adyen
                that receives the money.
            network_status (`networkStatus`): Whether the terminal is connected at the moment; `unknown` if
                that cannot be told.
            preauthorize_amount (`preauthorizeAmount`): Sum to hold on the driver's card before charging
                starts; for a terminal on a single charge point.
            present_card_on_stop_session (`presentCardOnStopSession`): Whether the driver has to present the
                bank card again to end the session.
            terminal_id (`terminalId`): Device number the terminal has in Nayax's own system. Take care to
                enter the right one: it is not the `id` of the terminal here.
            terminal_type (`terminalType`): Make or integration of the terminal. It decides which other
                properties the terminal has.
            transaction_timeout (`transactionTimeout`): Belongs to a terminal that serves a whole location;
                one on a single charge point has `preauthorize_amount` in its place.

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
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncPaymentTerminalsRaw(AsyncRawView):
    """`client.payment_terminals.with_raw_response`"""

    create = AsyncRawMethod(AsyncPaymentTerminals.create)
    delete = AsyncRawMethod(AsyncPaymentTerminals.delete)
    get = AsyncRawMethod(AsyncPaymentTerminals.get)
    list = AsyncRawListing(AsyncPaymentTerminals.list)
    update = AsyncRawMethod(AsyncPaymentTerminals.update)


class AsyncPaymentTerminalsStream(AsyncStreamedView):
    """`client.payment_terminals.with_streaming_response`"""

    create = AsyncStreamedMethod(AsyncPaymentTerminals.create)
    delete = AsyncStreamedMethod(AsyncPaymentTerminals.delete)
    get = AsyncStreamedMethod(AsyncPaymentTerminals.get)
    list = AsyncStreamedListing(AsyncPaymentTerminals.list)
    update = AsyncStreamedMethod(AsyncPaymentTerminals.update)
