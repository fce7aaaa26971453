"""`client.subscription_plans`: `/public-api/resources/subscription-plans/v2.0`"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from typing_extensions import deprecated

from .. import models, params
from .._core.operation import Operation, Paging
from .._core.resource import AsyncResource, Resource
from .._core.types import Body, Headers, Omit, Query, omit

if TYPE_CHECKING:
    from .._core.pages import AsyncPager, Page
    from .._core.types import Timeout

_ACTIONS_REPLACE: Operation[None] = Operation(
    "POST",
    "/public-api/actions/subscription-plans/v1.0/{subscriptionPlan}/replace",
    body=lambda: params.SubscriptionPlanReplace,
)
_V1_0_LIST: Operation[models.SubscriptionPlanV1_0] = Operation(
    "GET",
    "/public-api/resources/subscription-plans/v1.0",
    returns=lambda: models.SubscriptionPlanV1_0,
    unwrap="data",
    query=lambda: params.SubscriptionPlansV1_0ListQuery,
    paging=Paging(page="page", per_page="per_page"),
)
_CREATE: Operation[models.SubscriptionPlan] = Operation(
    "POST",
    "/public-api/resources/subscription-plans/v2.0",
    returns=lambda: models.SubscriptionPlan,
    unwrap="data",
    body=lambda: params.SubscriptionPlanCreate,
)
_DELETE: Operation[None] = Operation(
    "DELETE",
    "/public-api/resources/subscription-plans/v2.0/{subscriptionPlan}",
)
_GET: Operation[models.SubscriptionPlan] = Operation(
    "GET",
    "/public-api/resources/subscription-plans/v2.0/{subscriptionPlan}",
    returns=lambda: models.SubscriptionPlan,
    unwrap="data",
)
_LIST: Operation[models.SubscriptionPlan] = Operation(
    "GET",
    "/public-api/resources/subscription-plans/v2.0",
    returns=lambda: models.SubscriptionPlan,
    unwrap="data",
    query=lambda: params.SubscriptionPlansListQuery,
    styles={"filter": "deep_object"},
    paging=Paging(page="page", per_page="per_page"),
)
_UPDATE: Operation[models.SubscriptionPlan] = Operation(
    "PATCH",
    "/public-api/resources/subscription-plans/v2.0/{subscriptionPlan}",
    returns=lambda: models.SubscriptionPlan,
    unwrap="data",
    body=lambda: params.SubscriptionPlanUpdate,
)


class SubscriptionPlansActions(Resource):
    """`client.subscription_plans.actions`: `/public-api/actions/subscription-plans/v1.0/{subscriptionPlan}/replace`"""

    def replace(
        self,
        subscription_plan: int,
        *,
        plan_id: int,
        reason: str,
        replace_at: dt.datetime | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """Subscription plan: Replace.

        `POST /public-api/actions/subscription-plans/v1.0/{subscriptionPlan}/replace`

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return self._call(
            _ACTIONS_REPLACE,
            path={"subscriptionPlan": subscription_plan},
            body={"plan_id": plan_id, "reason": reason, "replace_at": replace_at},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class SubscriptionPlansV1_0(Resource):
    """`client.subscription_plans.v1_0`: `/public-api/resources/subscription-plans/v1.0`"""

    @deprecated("subscription_plans.v1_0.list is deprecated; use subscription_plans.list")
    def list(
        self,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> Page[models.SubscriptionPlanV1_0]:
        """Subscription Plans: Listing.

        `GET /public-api/resources/subscription-plans/v1.0`

        Deprecated: use `client.subscription_plans.list`.

        Returns: a page of `models.SubscriptionPlanV1_0`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._list(
            _V1_0_LIST,
            query={"page": page, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )


class SubscriptionPlans(Resource):
    """`client.subscription_plans`: `/public-api/resources/subscription-plans/v2.0`"""

    @cached_property
    def actions(self) -> SubscriptionPlansActions:
        """`client.subscription_plans.actions`: `/public-api/actions/subscription-plans/v1.0/{subscriptionPlan}/replace`"""
        return SubscriptionPlansActions(self)

    @cached_property
    def v1_0(self) -> SubscriptionPlansV1_0:
        """`client.subscription_plans.v1_0`: `/public-api/resources/subscription-plans/v1.0`"""
        return SubscriptionPlansV1_0(self)

    def create(
        self,
        *,
        description: Sequence[params.LocalizedText | models.LocalizedText],
        name: Sequence[params.LocalizedText | models.LocalizedText],
        renewal_cycle: Literal["annually", "monthly"],
        status: Literal["disabled", "enabled"],
        type: Literal["post-paid", "pre-paid"],
        allowance: params.SubscriptionPlanAllowance | models.SubscriptionPlanAllowance | Omit = omit,
        base_fee: float | None | Omit = omit,
        base_fee_applies_per_each_home_charger: bool | None | Omit = omit,
        billing_type: Literal["default", "external", "internal"] | Omit = omit,
        billing_usage_threshold: int | None | Omit = omit,
        free_renewal_periods: int | None | Omit = omit,
        post_paid_charging_sessions_accumulation: Literal["none", "personal", "personal_commercial"]
        | Omit = omit,
        visibility_restrictions: params.SubscriptionPlanVisibilityRestrictions
        | models.SubscriptionPlanVisibilityRestrictions
        | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.SubscriptionPlan:
        """Subscription plan: Create.

        `POST /public-api/resources/subscription-plans/v2.0`

        Returns: `models.SubscriptionPlan`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return self._call(
            _CREATE,
            body={
                "description": description,
                "name": name,
                "renewal_cycle": renewal_cycle,
                "status": status,
                "type": type,
                "allowance": allowance,
                "base_fee": base_fee,
                "base_fee_applies_per_each_home_charger": base_fee_applies_per_each_home_charger,
                "billing_type": billing_type,
                "billing_usage_threshold": billing_usage_threshold,
                "free_renewal_periods": free_renewal_periods,
                "post_paid_charging_sessions_accumulation": post_paid_charging_sessions_accumulation,
                "visibility_restrictions": visibility_restrictions,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def delete(
        self,
        subscription_plan: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """Subscription plan: Delete.

        `DELETE /public-api/resources/subscription-plans/v2.0/{subscriptionPlan}`

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _DELETE,
            path={"subscriptionPlan": subscription_plan},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def get(
        self,
        subscription_plan: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.SubscriptionPlan:
        """Subscription plan: Read.

        `GET /public-api/resources/subscription-plans/v2.0/{subscriptionPlan}`

        Returns: `models.SubscriptionPlan`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return self._call(
            _GET,
            path={"subscriptionPlan": subscription_plan},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        filter: params.UpdatedPeriodFilter | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> Page[models.SubscriptionPlan]:
        """Subscription plans: Listing.

        `GET /public-api/resources/subscription-plans/v2.0`

        Returns: a page of `models.SubscriptionPlan`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429). APIStatusError for 405 Method Not Allowed.
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
        subscription_plan: int,
        *,
        allowance: params.SubscriptionPlanAllowance | models.SubscriptionPlanAllowance | Omit = omit,
        base_fee: float | None | Omit = omit,
        billing_type: Literal["default", "external", "internal"] | Omit = omit,
        billing_usage_threshold: int | None | Omit = omit,
        description: Sequence[params.LocalizedText | models.LocalizedText] | Omit = omit,
        fee_per_each_personal_charge_point: float | None | Omit = omit,
        free_renewal_periods: int | None | Omit = omit,
        name: Sequence[params.LocalizedText | models.LocalizedText] | Omit = omit,
        post_paid_charging_sessions_accumulation: Literal["none", "personal", "personal_commercial"]
        | Omit = omit,
        renewal_cycle: Literal["annually", "monthly"] | Omit = omit,
        status: Literal["disabled", "enabled"] | Omit = omit,
        type: Literal["post-paid", "pre-paid"] | Omit = omit,
        visibility_restrictions: params.SubscriptionPlanVisibilityRestrictions
        | models.SubscriptionPlanVisibilityRestrictions
        | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.SubscriptionPlan:
        """Subscription plan: Update.

        `PATCH /public-api/resources/subscription-plans/v2.0/{subscriptionPlan}`

        Returns: `models.SubscriptionPlan`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422).
        """
        return self._call(
            _UPDATE,
            path={"subscriptionPlan": subscription_plan},
            body={
                "allowance": allowance,
                "base_fee": base_fee,
                "billing_type": billing_type,
                "billing_usage_threshold": billing_usage_threshold,
                "description": description,
                "fee_per_each_personal_charge_point": fee_per_each_personal_charge_point,
                "free_renewal_periods": free_renewal_periods,
                "name": name,
                "post_paid_charging_sessions_accumulation": post_paid_charging_sessions_accumulation,
                "renewal_cycle": renewal_cycle,
                "status": status,
                "type": type,
                "visibility_restrictions": visibility_restrictions,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncSubscriptionPlansActions(AsyncResource):
    """`client.subscription_plans.actions`: `/public-api/actions/subscription-plans/v1.0/{subscriptionPlan}/replace`"""

    async def replace(
        self,
        subscription_plan: int,
        *,
        plan_id: int,
        reason: str,
        replace_at: dt.datetime | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """Subscription plan: Replace.

        `POST /public-api/actions/subscription-plans/v1.0/{subscriptionPlan}/replace`

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422), RateLimitError (429).
        """
        return await self._call(
            _ACTIONS_REPLACE,
            path={"subscriptionPlan": subscription_plan},
            body={"plan_id": plan_id, "reason": reason, "replace_at": replace_at},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncSubscriptionPlansV1_0(AsyncResource):
    """`client.subscription_plans.v1_0`: `/public-api/resources/subscription-plans/v1.0`"""

    @deprecated("subscription_plans.v1_0.list is deprecated; use subscription_plans.list")
    def list(
        self,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.SubscriptionPlanV1_0]:
        """Subscription Plans: Listing.

        `GET /public-api/resources/subscription-plans/v1.0`

        Deprecated: use `client.subscription_plans.list`.

        Returns: a page of `models.SubscriptionPlanV1_0`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._list(
            _V1_0_LIST,
            query={"page": page, "per_page": per_page},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )


class AsyncSubscriptionPlans(AsyncResource):
    """`client.subscription_plans`: `/public-api/resources/subscription-plans/v2.0`"""

    @cached_property
    def actions(self) -> AsyncSubscriptionPlansActions:
        """`client.subscription_plans.actions`: `/public-api/actions/subscription-plans/v1.0/{subscriptionPlan}/replace`"""
        return AsyncSubscriptionPlansActions(self)

    @cached_property
    def v1_0(self) -> AsyncSubscriptionPlansV1_0:
        """`client.subscription_plans.v1_0`: `/public-api/resources/subscription-plans/v1.0`"""
        return AsyncSubscriptionPlansV1_0(self)

    async def create(
        self,
        *,
        description: Sequence[params.LocalizedText | models.LocalizedText],
        name: Sequence[params.LocalizedText | models.LocalizedText],
        renewal_cycle: Literal["annually", "monthly"],
        status: Literal["disabled", "enabled"],
        type: Literal["post-paid", "pre-paid"],
        allowance: params.SubscriptionPlanAllowance | models.SubscriptionPlanAllowance | Omit = omit,
        base_fee: float | None | Omit = omit,
        base_fee_applies_per_each_home_charger: bool | None | Omit = omit,
        billing_type: Literal["default", "external", "internal"] | Omit = omit,
        billing_usage_threshold: int | None | Omit = omit,
        free_renewal_periods: int | None | Omit = omit,
        post_paid_charging_sessions_accumulation: Literal["none", "personal", "personal_commercial"]
        | Omit = omit,
        visibility_restrictions: params.SubscriptionPlanVisibilityRestrictions
        | models.SubscriptionPlanVisibilityRestrictions
        | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.SubscriptionPlan:
        """Subscription plan: Create.

        `POST /public-api/resources/subscription-plans/v2.0`

        Returns: `models.SubscriptionPlan`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429).
        """
        return await self._call(
            _CREATE,
            body={
                "description": description,
                "name": name,
                "renewal_cycle": renewal_cycle,
                "status": status,
                "type": type,
                "allowance": allowance,
                "base_fee": base_fee,
                "base_fee_applies_per_each_home_charger": base_fee_applies_per_each_home_charger,
                "billing_type": billing_type,
                "billing_usage_threshold": billing_usage_threshold,
                "free_renewal_periods": free_renewal_periods,
                "post_paid_charging_sessions_accumulation": post_paid_charging_sessions_accumulation,
                "visibility_restrictions": visibility_restrictions,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def delete(
        self,
        subscription_plan: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """Subscription plan: Delete.

        `DELETE /public-api/resources/subscription-plans/v2.0/{subscriptionPlan}`

        Returns: None.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _DELETE,
            path={"subscriptionPlan": subscription_plan},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def get(
        self,
        subscription_plan: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.SubscriptionPlan:
        """Subscription plan: Read.

        `GET /public-api/resources/subscription-plans/v2.0/{subscriptionPlan}`

        Returns: `models.SubscriptionPlan`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404), RateLimitError
        (429).
        """
        return await self._call(
            _GET,
            path={"subscriptionPlan": subscription_plan},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        filter: params.UpdatedPeriodFilter | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.SubscriptionPlan]:
        """Subscription plans: Listing.

        `GET /public-api/resources/subscription-plans/v2.0`

        Returns: a page of `models.SubscriptionPlan`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429). APIStatusError for 405 Method Not Allowed.
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
        subscription_plan: int,
        *,
        allowance: params.SubscriptionPlanAllowance | models.SubscriptionPlanAllowance | Omit = omit,
        base_fee: float | None | Omit = omit,
        billing_type: Literal["default", "external", "internal"] | Omit = omit,
        billing_usage_threshold: int | None | Omit = omit,
        description: Sequence[params.LocalizedText | models.LocalizedText] | Omit = omit,
        fee_per_each_personal_charge_point: float | None | Omit = omit,
        free_renewal_periods: int | None | Omit = omit,
        name: Sequence[params.LocalizedText | models.LocalizedText] | Omit = omit,
        post_paid_charging_sessions_accumulation: Literal["none", "personal", "personal_commercial"]
        | Omit = omit,
        renewal_cycle: Literal["annually", "monthly"] | Omit = omit,
        status: Literal["disabled", "enabled"] | Omit = omit,
        type: Literal["post-paid", "pre-paid"] | Omit = omit,
        visibility_restrictions: params.SubscriptionPlanVisibilityRestrictions
        | models.SubscriptionPlanVisibilityRestrictions
        | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.SubscriptionPlan:
        """Subscription plan: Update.

        `PATCH /public-api/resources/subscription-plans/v2.0/{subscriptionPlan}`

        Returns: `models.SubscriptionPlan`.

        Raises: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
        UnprocessableEntityError (422).
        """
        return await self._call(
            _UPDATE,
            path={"subscriptionPlan": subscription_plan},
            body={
                "allowance": allowance,
                "base_fee": base_fee,
                "billing_type": billing_type,
                "billing_usage_threshold": billing_usage_threshold,
                "description": description,
                "fee_per_each_personal_charge_point": fee_per_each_personal_charge_point,
                "free_renewal_periods": free_renewal_periods,
                "name": name,
                "post_paid_charging_sessions_accumulation": post_paid_charging_sessions_accumulation,
                "renewal_cycle": renewal_cycle,
                "status": status,
                "type": type,
                "visibility_restrictions": visibility_restrictions,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
