"""Plans that users can subscribe to, for a periodic fee and better prices.

`client.subscription_plans`: `/public-api/resources/subscription-plans/v2.0`"""

# The views below name deprecated methods, which is no use of them.
# mypy: disable-error-code="deprecated"
# pyright: reportDeprecated=false

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from typing_extensions import deprecated

from .. import models, params
from .._core.deprecation import warns
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
    paging=Paging(page="page", per_page="per_page", size=100),
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
    paging=Paging(page="page", per_page="per_page", size=100),
)
_UPDATE: Operation[models.SubscriptionPlan] = Operation(
    "PATCH",
    "/public-api/resources/subscription-plans/v2.0/{subscriptionPlan}",
    returns=lambda: models.SubscriptionPlan,
    unwrap="data",
    body=lambda: params.SubscriptionPlanUpdate,
)


class SubscriptionPlansActions(Resource):
    """Replace a subscription plan for those who have it.

    `client.subscription_plans.actions`: `/public-api/actions/subscription-plans/v1.0/{subscriptionPlan}/replace`"""

    @property
    def with_raw_response(self) -> SubscriptionPlansActionsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return SubscriptionPlansActionsRaw(self)

    @property
    def with_streaming_response(self) -> SubscriptionPlansActionsStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return SubscriptionPlansActionsStream(self)

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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Retire a subscription plan and put another plan in its place, now or on a later date.

        The plan in the path is the old one, `plan_id` in the body is the new one. Without `replace_at` the
        change happens at once. The new plan also takes over where the old one is named: it is added to the
        plan restrictions of those tariffs and to the charge points that require the old plan. A replaced plan
        cannot be enabled again.

        `POST /public-api/actions/subscription-plans/v1.0/{subscriptionPlan}/replace`

        Args:
            subscription_plan (`subscriptionPlan`): Id of the plan that is to be retired; the new one goes
                into the body.
            plan_id (`planId`): Id of the new plan. It joins the tariff restrictions that name the old plan
                and the charge points that require it.
            reason: Internal note on why the plan is replaced.
            replace_at (`replaceAt`): When the new plan takes over. `null` or left out: at once.

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
            max_retries=max_retries,
            deadline=deadline,
        )


class SubscriptionPlansActionsRaw(RawView):
    """`client.subscription_plans.actions.with_raw_response`"""

    replace = RawMethod(SubscriptionPlansActions.replace)


class SubscriptionPlansActionsStream(StreamedView):
    """`client.subscription_plans.actions.with_streaming_response`"""

    replace = StreamedMethod(SubscriptionPlansActions.replace)


class SubscriptionPlansV1_0(Resource):
    """`client.subscription_plans.v1_0`: `/public-api/resources/subscription-plans/v1.0`"""

    @property
    def with_raw_response(self) -> SubscriptionPlansV1_0Raw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return SubscriptionPlansV1_0Raw(self)

    @property
    def with_streaming_response(self) -> SubscriptionPlansV1_0Stream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return SubscriptionPlansV1_0Stream(self)

    @warns("subscription_plans.v1_0.list")
    @deprecated("subscription_plans.v1_0.list is deprecated; use subscription_plans.list", category=None)
    def list(
        self,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.SubscriptionPlanV1_0]:
        """List the subscription plans by id and name only.

        Deprecated: use `client.subscription_plans.list`, which shows prices, allowances and restrictions too.
        Here `name` is a plain string; there it is a list of texts, one per language.

        `GET /public-api/resources/subscription-plans/v1.0`

        Args:
            page: Number of the page to begin with, from 1. Iterating goes on from there.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.SubscriptionPlanV1_0`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._list(
            _V1_0_LIST,
            query={"page": page, "per_page": per_page},
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class SubscriptionPlansV1_0Raw(RawView):
    """`client.subscription_plans.v1_0.with_raw_response`"""

    list = RawMethod(SubscriptionPlansV1_0.list)


class SubscriptionPlansV1_0Stream(StreamedView):
    """`client.subscription_plans.v1_0.with_streaming_response`"""

    list = StreamedMethod(SubscriptionPlansV1_0.list)


class SubscriptionPlans(Resource):
    """Plans that users can subscribe to, for a periodic fee and better prices.

    `client.subscription_plans`: `/public-api/resources/subscription-plans/v2.0`"""

    @property
    def with_raw_response(self) -> SubscriptionPlansRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return SubscriptionPlansRaw(self)

    @property
    def with_streaming_response(self) -> SubscriptionPlansStream:
        """The same methods, giving the answer with its body still to be read, for use in a `with` block."""
        return SubscriptionPlansStream(self)

    @cached_property
    def actions(self) -> SubscriptionPlansActions:
        """Replace a subscription plan for those who have it.

        `client.subscription_plans.actions`: `/public-api/actions/subscription-plans/v1.0/{subscriptionPlan}/replace`"""
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.SubscriptionPlan:
        """Create a subscription plan: a recurring offer with a price and, if you like, free energy.

        To put it to use, see `client.users.actions.activate_subscription`; to let it take over from an older
        plan, see `client.subscription_plans.actions.replace`.

        `POST /public-api/resources/subscription-plans/v2.0`

        Args:
            renewal_cycle (`renewalCycle`): How long one paid period of the plan lasts before it renews: a
                month or a year.
            type: `pre-paid`: users pay before they charge; `post-paid`: they get a bill for it afterwards.
            allowance: Energy that subscribers charge without paying for it, and where they may use it up.
            base_fee (`baseFee`): Price of one renewal period of a pre-paid plan. For a post-paid plan: the
                fixed part of the bill, to which usage is added.
            base_fee_applies_per_each_home_charger (`baseFeeAppliesPerEachHomeCharger`): If true, subscribers
                pay the `base_fee` once for each home charger they own.
            billing_type (`billingType`): Who bills the subscribers of a post-paid plan, where external
                billing is switched on. `internal`: the platform; `external`: a system outside of it;
                `default`: no choice of the plan's own.
            billing_usage_threshold (`billingUsageThreshold`): Once usage reaches this threshold, what is owed
                under the plan is collected at once instead of at the end of the period.
            free_renewal_periods (`freeRenewalPeriods`): How many renewals of a pre-paid plan cost nothing.
                Means nothing for post-paid plans.
            post_paid_charging_sessions_accumulation (`postPaidChargingSessionsAccumulation`): Which charging
                goes on the periodic bill of a post-paid plan. `none`: no sessions; `personal`: those at
                personal chargers; `personal_commercial`: those at personal and at commercial chargers.
            visibility_restrictions (`visibilityRestrictions`): Which users are offered the plan, by partner
                and by user group.

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
            max_retries=max_retries,
            deadline=deadline,
        )

    def delete(
        self,
        subscription_plan: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Delete a subscription plan.

        To move on from a plan to a new one, `client.subscription_plans.actions.replace` is usually what you
        want.

        `DELETE /public-api/resources/subscription-plans/v2.0/{subscriptionPlan}`

        Args:
            subscription_plan (`subscriptionPlan`): Id of the subscription plan, an integer.

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
            max_retries=max_retries,
            deadline=deadline,
        )

    def get(
        self,
        subscription_plan: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.SubscriptionPlan:
        """Read one subscription plan, including its allowance and, if it was replaced, by which plan.

        `GET /public-api/resources/subscription-plans/v2.0/{subscriptionPlan}`

        Args:
            subscription_plan (`subscriptionPlan`): Id of the subscription plan, an integer.

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
            max_retries=max_retries,
            deadline=deadline,
        )

    def list(
        self,
        *,
        filter: params.UpdatedPeriodFilter | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> Page[models.SubscriptionPlan]:
        """List the subscription plans users can hold: price, renewal, energy allowance, who may buy.

        A plan is the offer; what a user holds is a subscription, see `client.subscriptions.list`. A 405 means
        that the tenant does not have the feature.

        `GET /public-api/resources/subscription-plans/v2.0`

        Args:
            filter: Only items that match all of the keys given.
            page: Number of the page to begin with, from 1. Iterating goes on from there.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.SubscriptionPlan`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429). APIStatusError for 405 Method Not Allowed.
        """
        return self._list(
            _LIST,
            query={"filter": filter, "page": page, "per_page": per_page},
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.SubscriptionPlan:
        """Change the terms of a subscription plan, or enable or disable it.

        In `name` and `description`, send the texts of all languages: a language you leave out of the list is
        deleted. A plan that was replaced cannot be enabled again.

        `PATCH /public-api/resources/subscription-plans/v2.0/{subscriptionPlan}`

        Args:
            subscription_plan (`subscriptionPlan`): Id of the subscription plan, an integer.
            allowance: Energy that subscribers charge without paying for it, and where they may use it up.
            base_fee (`baseFee`): Price of one renewal period of a pre-paid plan. For a post-paid plan: the
                fixed part of the bill, to which usage is added.
            billing_type (`billingType`): Who bills the subscribers of a post-paid plan, where external
                billing is switched on. `internal`: the platform; `external`: a system outside of it;
                `default`: no choice of the plan's own.
            billing_usage_threshold (`billingUsageThreshold`): Once usage reaches this threshold, what is owed
                under the plan is collected at once instead of at the end of the period.
            description: Description of the plan, one entry per language. A language missing from the list is
                deleted.
            fee_per_each_personal_charge_point (`feePerEachPersonalChargePoint`): Fee on top of `base_fee`,
                taken once for each personal charge point of the subscriber that requires this plan.
            free_renewal_periods (`freeRenewalPeriods`): How many renewals of a pre-paid plan cost nothing.
                Means nothing for post-paid plans.
            name: Name of the plan, one entry per language. The list is taken as complete: a language you
                leave out is deleted.
            post_paid_charging_sessions_accumulation (`postPaidChargingSessionsAccumulation`): Which charging
                goes on the periodic bill of a post-paid plan. `none`: no sessions; `personal`: those at
                personal chargers; `personal_commercial`: those at personal and at commercial chargers.
            renewal_cycle (`renewalCycle`): How long one paid period of the plan lasts before it renews: a
                month or a year.
            status: Whether the plan is on offer. A plan that was replaced by another cannot be set back to
                `enabled`.
            type: `pre-paid`: users pay before they charge; `post-paid`: they get a bill for it afterwards.
                Required if the system has post-paid plans turned on.
            visibility_restrictions (`visibilityRestrictions`): Which users are offered the plan, by partner
                and by user group.

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
            max_retries=max_retries,
            deadline=deadline,
        )


class SubscriptionPlansRaw(RawView):
    """`client.subscription_plans.with_raw_response`"""

    create = RawMethod(SubscriptionPlans.create)
    delete = RawMethod(SubscriptionPlans.delete)
    get = RawMethod(SubscriptionPlans.get)
    list = RawMethod(SubscriptionPlans.list)
    update = RawMethod(SubscriptionPlans.update)


class SubscriptionPlansStream(StreamedView):
    """`client.subscription_plans.with_streaming_response`"""

    create = StreamedMethod(SubscriptionPlans.create)
    delete = StreamedMethod(SubscriptionPlans.delete)
    get = StreamedMethod(SubscriptionPlans.get)
    list = StreamedMethod(SubscriptionPlans.list)
    update = StreamedMethod(SubscriptionPlans.update)


class AsyncSubscriptionPlansActions(AsyncResource):
    """Replace a subscription plan for those who have it.

    `client.subscription_plans.actions`: `/public-api/actions/subscription-plans/v1.0/{subscriptionPlan}/replace`"""

    @property
    def with_raw_response(self) -> AsyncSubscriptionPlansActionsRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncSubscriptionPlansActionsRaw(self)

    @property
    def with_streaming_response(self) -> AsyncSubscriptionPlansActionsStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncSubscriptionPlansActionsStream(self)

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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Retire a subscription plan and put another plan in its place, now or on a later date.

        The plan in the path is the old one, `plan_id` in the body is the new one. Without `replace_at` the
        change happens at once. The new plan also takes over where the old one is named: it is added to the
        plan restrictions of those tariffs and to the charge points that require the old plan. A replaced plan
        cannot be enabled again.

        `POST /public-api/actions/subscription-plans/v1.0/{subscriptionPlan}/replace`

        Args:
            subscription_plan (`subscriptionPlan`): Id of the plan that is to be retired; the new one goes
                into the body.
            plan_id (`planId`): Id of the new plan. It joins the tariff restrictions that name the old plan
                and the charge points that require it.
            reason: Internal note on why the plan is replaced.
            replace_at (`replaceAt`): When the new plan takes over. `null` or left out: at once.

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
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncSubscriptionPlansActionsRaw(AsyncRawView):
    """`client.subscription_plans.actions.with_raw_response`"""

    replace = AsyncRawMethod(AsyncSubscriptionPlansActions.replace)


class AsyncSubscriptionPlansActionsStream(AsyncStreamedView):
    """`client.subscription_plans.actions.with_streaming_response`"""

    replace = AsyncStreamedMethod(AsyncSubscriptionPlansActions.replace)


class AsyncSubscriptionPlansV1_0(AsyncResource):
    """`client.subscription_plans.v1_0`: `/public-api/resources/subscription-plans/v1.0`"""

    @property
    def with_raw_response(self) -> AsyncSubscriptionPlansV1_0Raw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncSubscriptionPlansV1_0Raw(self)

    @property
    def with_streaming_response(self) -> AsyncSubscriptionPlansV1_0Stream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncSubscriptionPlansV1_0Stream(self)

    @warns("subscription_plans.v1_0.list")
    @deprecated("subscription_plans.v1_0.list is deprecated; use subscription_plans.list", category=None)
    def list(
        self,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.SubscriptionPlanV1_0]:
        """List the subscription plans by id and name only.

        Deprecated: use `client.subscription_plans.list`, which shows prices, allowances and restrictions too.
        Here `name` is a plain string; there it is a list of texts, one per language.

        `GET /public-api/resources/subscription-plans/v1.0`

        Args:
            page: Number of the page to begin with, from 1. Iterating goes on from there.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.SubscriptionPlanV1_0`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), RateLimitError (429).
        """
        return self._list(
            _V1_0_LIST,
            query={"page": page, "per_page": per_page},
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncSubscriptionPlansV1_0Raw(AsyncRawView):
    """`client.subscription_plans.v1_0.with_raw_response`"""

    list = AsyncRawListing(AsyncSubscriptionPlansV1_0.list)


class AsyncSubscriptionPlansV1_0Stream(AsyncStreamedView):
    """`client.subscription_plans.v1_0.with_streaming_response`"""

    list = AsyncStreamedListing(AsyncSubscriptionPlansV1_0.list)


class AsyncSubscriptionPlans(AsyncResource):
    """Plans that users can subscribe to, for a periodic fee and better prices.

    `client.subscription_plans`: `/public-api/resources/subscription-plans/v2.0`"""

    @property
    def with_raw_response(self) -> AsyncSubscriptionPlansRaw:
        """The same methods, giving the answer as it came: status, headers, bytes, and `parse()`."""
        return AsyncSubscriptionPlansRaw(self)

    @property
    def with_streaming_response(self) -> AsyncSubscriptionPlansStream:
        """The same methods, giving the answer with its body still to be read, for use in an `async with` block."""
        return AsyncSubscriptionPlansStream(self)

    @cached_property
    def actions(self) -> AsyncSubscriptionPlansActions:
        """Replace a subscription plan for those who have it.

        `client.subscription_plans.actions`: `/public-api/actions/subscription-plans/v1.0/{subscriptionPlan}/replace`"""
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.SubscriptionPlan:
        """Create a subscription plan: a recurring offer with a price and, if you like, free energy.

        To put it to use, see `client.users.actions.activate_subscription`; to let it take over from an older
        plan, see `client.subscription_plans.actions.replace`.

        `POST /public-api/resources/subscription-plans/v2.0`

        Args:
            renewal_cycle (`renewalCycle`): How long one paid period of the plan lasts before it renews: a
                month or a year.
            type: `pre-paid`: users pay before they charge; `post-paid`: they get a bill for it afterwards.
            allowance: Energy that subscribers charge without paying for it, and where they may use it up.
            base_fee (`baseFee`): Price of one renewal period of a pre-paid plan. For a post-paid plan: the
                fixed part of the bill, to which usage is added.
            base_fee_applies_per_each_home_charger (`baseFeeAppliesPerEachHomeCharger`): If true, subscribers
                pay the `base_fee` once for each home charger they own.
            billing_type (`billingType`): Who bills the subscribers of a post-paid plan, where external
                billing is switched on. `internal`: the platform; `external`: a system outside of it;
                `default`: no choice of the plan's own.
            billing_usage_threshold (`billingUsageThreshold`): Once usage reaches this threshold, what is owed
                under the plan is collected at once instead of at the end of the period.
            free_renewal_periods (`freeRenewalPeriods`): How many renewals of a pre-paid plan cost nothing.
                Means nothing for post-paid plans.
            post_paid_charging_sessions_accumulation (`postPaidChargingSessionsAccumulation`): Which charging
                goes on the periodic bill of a post-paid plan. `none`: no sessions; `personal`: those at
                personal chargers; `personal_commercial`: those at personal and at commercial chargers.
            visibility_restrictions (`visibilityRestrictions`): Which users are offered the plan, by partner
                and by user group.

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
            max_retries=max_retries,
            deadline=deadline,
        )

    async def delete(
        self,
        subscription_plan: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> None:
        """Delete a subscription plan.

        To move on from a plan to a new one, `client.subscription_plans.actions.replace` is usually what you
        want.

        `DELETE /public-api/resources/subscription-plans/v2.0/{subscriptionPlan}`

        Args:
            subscription_plan (`subscriptionPlan`): Id of the subscription plan, an integer.

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
            max_retries=max_retries,
            deadline=deadline,
        )

    async def get(
        self,
        subscription_plan: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.SubscriptionPlan:
        """Read one subscription plan, including its allowance and, if it was replaced, by which plan.

        `GET /public-api/resources/subscription-plans/v2.0/{subscriptionPlan}`

        Args:
            subscription_plan (`subscriptionPlan`): Id of the subscription plan, an integer.

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
            max_retries=max_retries,
            deadline=deadline,
        )

    def list(
        self,
        *,
        filter: params.UpdatedPeriodFilter | Omit = omit,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        limit: int | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> AsyncPager[models.SubscriptionPlan]:
        """List the subscription plans users can hold: price, renewal, energy allowance, who may buy.

        A plan is the offer; what a user holds is a subscription, see `client.subscriptions.list`. A 405 means
        that the tenant does not have the feature.

        `GET /public-api/resources/subscription-plans/v2.0`

        Args:
            filter: Only items that match all of the keys given.
            page: Number of the page to begin with, from 1. Iterating goes on from there.
            per_page: How many items a page holds, 1 to 100; 100 where it is left out.
            limit: The most items to give over all pages; with 0, nothing is sent.

        Returns: a page of `models.SubscriptionPlan`; iterating goes on through all pages.

        Raises: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError (422),
        RateLimitError (429). APIStatusError for 405 Method Not Allowed.
        """
        return self._list(
            _LIST,
            query={"filter": filter, "page": page, "per_page": per_page},
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
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
        max_retries: int | Omit = omit,
        deadline: float | None | Omit = omit,
    ) -> models.SubscriptionPlan:
        """Change the terms of a subscription plan, or enable or disable it.

        In `name` and `description`, send the texts of all languages: a language you leave out of the list is
        deleted. A plan that was replaced cannot be enabled again.

        `PATCH /public-api/resources/subscription-plans/v2.0/{subscriptionPlan}`

        Args:
            subscription_plan (`subscriptionPlan`): Id of the subscription plan, an integer.
            allowance: Energy that subscribers charge without paying for it, and where they may use it up.
            base_fee (`baseFee`): Price of one renewal period of a pre-paid plan. For a post-paid plan: the
                fixed part of the bill, to which usage is added.
            billing_type (`billingType`): Who bills the subscribers of a post-paid plan, where external
                billing is switched on. `internal`: the platform; `external`: a system outside of it;
                `default`: no choice of the plan's own.
            billing_usage_threshold (`billingUsageThreshold`): Once usage reaches this threshold, what is owed
                under the plan is collected at once instead of at the end of the period.
            description: Description of the plan, one entry per language. A language missing from the list is
                deleted.
            fee_per_each_personal_charge_point (`feePerEachPersonalChargePoint`): Fee on top of `base_fee`,
                taken once for each personal charge point of the subscriber that requires this plan.
            free_renewal_periods (`freeRenewalPeriods`): How many renewals of a pre-paid plan cost nothing.
                Means nothing for post-paid plans.
            name: Name of the plan, one entry per language. The list is taken as complete: a language you
                leave out is deleted.
            post_paid_charging_sessions_accumulation (`postPaidChargingSessionsAccumulation`): Which charging
                goes on the periodic bill of a post-paid plan. `none`: no sessions; `personal`: those at
                personal chargers; `personal_commercial`: those at personal and at commercial chargers.
            renewal_cycle (`renewalCycle`): How long one paid period of the plan lasts before it renews: a
                month or a year.
            status: Whether the plan is on offer. A plan that was replaced by another cannot be set back to
                `enabled`.
            type: `pre-paid`: users pay before they charge; `post-paid`: they get a bill for it afterwards.
                Required if the system has post-paid plans turned on.
            visibility_restrictions (`visibilityRestrictions`): Which users are offered the plan, by partner
                and by user group.

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
            max_retries=max_retries,
            deadline=deadline,
        )


class AsyncSubscriptionPlansRaw(AsyncRawView):
    """`client.subscription_plans.with_raw_response`"""

    create = AsyncRawMethod(AsyncSubscriptionPlans.create)
    delete = AsyncRawMethod(AsyncSubscriptionPlans.delete)
    get = AsyncRawMethod(AsyncSubscriptionPlans.get)
    list = AsyncRawListing(AsyncSubscriptionPlans.list)
    update = AsyncRawMethod(AsyncSubscriptionPlans.update)


class AsyncSubscriptionPlansStream(AsyncStreamedView):
    """`client.subscription_plans.with_streaming_response`"""

    create = AsyncStreamedMethod(AsyncSubscriptionPlans.create)
    delete = AsyncStreamedMethod(AsyncSubscriptionPlans.delete)
    get = AsyncStreamedMethod(AsyncSubscriptionPlans.get)
    list = AsyncStreamedListing(AsyncSubscriptionPlans.list)
    update = AsyncStreamedMethod(AsyncSubscriptionPlans.update)
