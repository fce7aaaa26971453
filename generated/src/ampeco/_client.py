"""The clients, synchronous and asynchronous. Each resource is made when it is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from ._core.client import AsyncClient, SyncClient
from ._core.config import Identity

if TYPE_CHECKING:
    from .resources.authorizations import AsyncAuthorizations, Authorizations
    from .resources.booking_requests import AsyncBookingRequests, BookingRequests
    from .resources.bookings import AsyncBookings, Bookings
    from .resources.cdrs import AsyncCdrs, Cdrs
    from .resources.charge_point_downtime_periods import (
        AsyncChargePointDowntimePeriods,
        ChargePointDowntimePeriods,
    )
    from .resources.charge_point_models import AsyncChargePointModels, ChargePointModels
    from .resources.charge_point_vendors import (
        AsyncChargePointVendors,
        ChargePointVendors,
    )
    from .resources.charge_points import AsyncChargePoints, ChargePoints
    from .resources.circuits import AsyncCircuits, Circuits
    from .resources.configuration_templates import (
        AsyncConfigurationTemplates,
        ConfigurationTemplates,
    )
    from .resources.consents import AsyncConsents, Consents
    from .resources.contact_details import AsyncContactDetails, ContactDetails
    from .resources.cp_models import AsyncCpModels, CpModels
    from .resources.cp_vendors import AsyncCpVendors, CpVendors
    from .resources.currencies import AsyncCurrencies, Currencies
    from .resources.currency_rates import AsyncCurrencyRates, CurrencyRates
    from .resources.custom_fees import AsyncCustomFees, CustomFees
    from .resources.downtime_period_notices import (
        AsyncDowntimePeriodNotices,
        DowntimePeriodNotices,
    )
    from .resources.electricity_meters import AsyncElectricityMeters, ElectricityMeters
    from .resources.electricity_rates import AsyncElectricityRates, ElectricityRates
    from .resources.evse_downtime_periods import (
        AsyncEvseDowntimePeriods,
        EvseDowntimePeriods,
    )
    from .resources.evses import AsyncEvses, Evses
    from .resources.faqs import AsyncFaqs, Faqs
    from .resources.firmware_versions import AsyncFirmwareVersions, FirmwareVersions
    from .resources.flexibility_activation_requests import (
        AsyncFlexibilityActivationRequests,
        FlexibilityActivationRequests,
    )
    from .resources.flexibility_assets import AsyncFlexibilityAssets, FlexibilityAssets
    from .resources.id_tags import AsyncIdTags, IdTags
    from .resources.installer_jobs import AsyncInstallerJobs, InstallerJobs
    from .resources.invoices import AsyncInvoices, Invoices
    from .resources.locations import AsyncLocations, Locations
    from .resources.notifications import AsyncNotifications, Notifications
    from .resources.parking_spaces import AsyncParkingSpaces, ParkingSpaces
    from .resources.partner_contracts import AsyncPartnerContracts, PartnerContracts
    from .resources.partner_expenses import AsyncPartnerExpenses, PartnerExpenses
    from .resources.partner_invites import AsyncPartnerInvites, PartnerInvites
    from .resources.partner_revenues import AsyncPartnerRevenues, PartnerRevenues
    from .resources.partner_settlement_reports import (
        AsyncPartnerSettlementReports,
        PartnerSettlementReports,
    )
    from .resources.partners import AsyncPartners, Partners
    from .resources.payment_terminals import AsyncPaymentTerminals, PaymentTerminals
    from .resources.provisioning_certificates import (
        AsyncProvisioningCertificates,
        ProvisioningCertificates,
    )
    from .resources.receipts import AsyncReceipts, Receipts
    from .resources.reservations import AsyncReservations, Reservations
    from .resources.rfid_tags import AsyncRfidTags, RfidTags
    from .resources.roaming_connections import (
        AsyncRoamingConnections,
        RoamingConnections,
    )
    from .resources.roaming_operators import AsyncRoamingOperators, RoamingOperators
    from .resources.roaming_platforms import AsyncRoamingPlatforms, RoamingPlatforms
    from .resources.roaming_providers import AsyncRoamingProviders, RoamingProviders
    from .resources.roaming_tariffs import AsyncRoamingTariffs, RoamingTariffs
    from .resources.security_events import AsyncSecurityEvents, SecurityEvents
    from .resources.security_events_log import AsyncSecurityEventsLog, SecurityEventsLog
    from .resources.sessions import AsyncSessions, Sessions
    from .resources.settings import AsyncSettings, Settings
    from .resources.sub_operators import AsyncSubOperators, SubOperators
    from .resources.subscription_plans import AsyncSubscriptionPlans, SubscriptionPlans
    from .resources.subscriptions import AsyncSubscriptions, Subscriptions
    from .resources.tariff_groups import AsyncTariffGroups, TariffGroups
    from .resources.tariff_snapshots import AsyncTariffSnapshots, TariffSnapshots
    from .resources.tariffs import AsyncTariffs, Tariffs
    from .resources.tax_identification_numbers import (
        AsyncTaxIdentificationNumbers,
        TaxIdentificationNumbers,
    )
    from .resources.taxes import AsyncTaxes, Taxes
    from .resources.templates import AsyncTemplates, Templates
    from .resources.terms_and_policies import AsyncTermsAndPolicies, TermsAndPolicies
    from .resources.top_up_packages import AsyncTopUpPackages, TopUpPackages
    from .resources.transactions import AsyncTransactions, Transactions
    from .resources.user_groups import AsyncUserGroups, UserGroups
    from .resources.users import AsyncUsers, Users
    from .resources.utilities import AsyncUtilities, Utilities
    from .resources.vendor_error_codes import AsyncVendorErrorCodes, VendorErrorCodes
    from .resources.vouchers import AsyncVouchers, Vouchers

_IDENTITY = Identity(
    package="ampeco",
    version="3.110.0",
    environment="AMPECO",
    trace_header="x-req-trace-id",
)


class Ampeco(SyncClient):
    """Client for the AMPECO Public API, release 3.110.0.

    `base_url` and `token` come from `AMPECO_BASE_URL` and `AMPECO_TOKEN` where they are not given.
    """

    _identity: ClassVar[Identity] = _IDENTITY

    @cached_property
    def authorizations(self) -> Authorizations:
        """`client.authorizations`: `/public-api/resources/authorizations/v2.1`"""
        from .resources.authorizations import Authorizations

        return Authorizations(self)

    @cached_property
    def booking_requests(self) -> BookingRequests:
        """`client.booking_requests`: `/public-api/resources/booking-requests/v1.0`"""
        from .resources.booking_requests import BookingRequests

        return BookingRequests(self)

    @cached_property
    def bookings(self) -> Bookings:
        """`client.bookings`: `/public-api/resources/bookings/v1.0`"""
        from .resources.bookings import Bookings

        return Bookings(self)

    @cached_property
    def cdrs(self) -> Cdrs:
        """`client.cdrs`: `/public-api/resources/cdrs/v2.0`"""
        from .resources.cdrs import Cdrs

        return Cdrs(self)

    @cached_property
    def charge_point_downtime_periods(self) -> ChargePointDowntimePeriods:
        """`client.charge_point_downtime_periods`: `/public-api/resources/charge-point-downtime-periods/v1.0`"""
        from .resources.charge_point_downtime_periods import ChargePointDowntimePeriods

        return ChargePointDowntimePeriods(self)

    @cached_property
    def charge_point_models(self) -> ChargePointModels:
        """`client.charge_point_models`: `/public-api/resources/charge-point-models/v1.0`"""
        from .resources.charge_point_models import ChargePointModels

        return ChargePointModels(self)

    @cached_property
    def charge_point_vendors(self) -> ChargePointVendors:
        """`client.charge_point_vendors`: `/public-api/resources/charge-point-vendors/v1.0`"""
        from .resources.charge_point_vendors import ChargePointVendors

        return ChargePointVendors(self)

    @cached_property
    def charge_points(self) -> ChargePoints:
        """`client.charge_points`: `/public-api/resources/charge-points/v2.0`"""
        from .resources.charge_points import ChargePoints

        return ChargePoints(self)

    @cached_property
    def circuits(self) -> Circuits:
        """`client.circuits`: `/public-api/resources/circuits/v2.0`"""
        from .resources.circuits import Circuits

        return Circuits(self)

    @cached_property
    def configuration_templates(self) -> ConfigurationTemplates:
        """`client.configuration_templates`: `/public-api/resources/configuration-templates/v1.0`"""
        from .resources.configuration_templates import ConfigurationTemplates

        return ConfigurationTemplates(self)

    @cached_property
    def consents(self) -> Consents:
        """`client.consents`: `/public-api/resources/consents/v1.0`"""
        from .resources.consents import Consents

        return Consents(self)

    @cached_property
    def contact_details(self) -> ContactDetails:
        """`client.contact_details`: `/public-api/resources/contact-details/v2.0`"""
        from .resources.contact_details import ContactDetails

        return ContactDetails(self)

    @cached_property
    def cp_models(self) -> CpModels:
        """`client.cp_models`: `/public-api/resources/cp-models/v1.0`"""
        from .resources.cp_models import CpModels

        return CpModels(self)

    @cached_property
    def cp_vendors(self) -> CpVendors:
        """`client.cp_vendors`: `/public-api/resources/cp-vendors/v1.0`"""
        from .resources.cp_vendors import CpVendors

        return CpVendors(self)

    @cached_property
    def currencies(self) -> Currencies:
        """`client.currencies`: `/public-api/resources/currencies/v2.0`"""
        from .resources.currencies import Currencies

        return Currencies(self)

    @cached_property
    def currency_rates(self) -> CurrencyRates:
        """`client.currency_rates`: `/public-api/resources/currency-rates/v1.0`"""
        from .resources.currency_rates import CurrencyRates

        return CurrencyRates(self)

    @cached_property
    def custom_fees(self) -> CustomFees:
        """`client.custom_fees`: `/public-api/resources/custom-fees/v2.0`"""
        from .resources.custom_fees import CustomFees

        return CustomFees(self)

    @cached_property
    def downtime_period_notices(self) -> DowntimePeriodNotices:
        """`client.downtime_period_notices`: `/public-api/resources/downtime-period-notices/v1.0`"""
        from .resources.downtime_period_notices import DowntimePeriodNotices

        return DowntimePeriodNotices(self)

    @cached_property
    def electricity_meters(self) -> ElectricityMeters:
        """`client.electricity_meters`: `/public-api/resources/electricity-meters/v1.0`"""
        from .resources.electricity_meters import ElectricityMeters

        return ElectricityMeters(self)

    @cached_property
    def electricity_rates(self) -> ElectricityRates:
        """`client.electricity_rates`: `/public-api/resources/electricity-rates/v2.0`"""
        from .resources.electricity_rates import ElectricityRates

        return ElectricityRates(self)

    @cached_property
    def evse_downtime_periods(self) -> EvseDowntimePeriods:
        """`client.evse_downtime_periods`: `/public-api/resources/evse-downtime-periods/v1.0`"""
        from .resources.evse_downtime_periods import EvseDowntimePeriods

        return EvseDowntimePeriods(self)

    @cached_property
    def evses(self) -> Evses:
        """`client.evses`: `/public-api/resources/evses/v2.1`"""
        from .resources.evses import Evses

        return Evses(self)

    @cached_property
    def faqs(self) -> Faqs:
        """`client.faqs`: `/public-api/resources/faqs/v2.0`"""
        from .resources.faqs import Faqs

        return Faqs(self)

    @cached_property
    def firmware_versions(self) -> FirmwareVersions:
        """`client.firmware_versions`: `/public-api/resources/firmware-versions/v1.0`"""
        from .resources.firmware_versions import FirmwareVersions

        return FirmwareVersions(self)

    @cached_property
    def flexibility_activation_requests(self) -> FlexibilityActivationRequests:
        """`client.flexibility_activation_requests`: `/public-api/resources/flexibility-activation-requests/v1.0`"""
        from .resources.flexibility_activation_requests import (
            FlexibilityActivationRequests,
        )

        return FlexibilityActivationRequests(self)

    @cached_property
    def flexibility_assets(self) -> FlexibilityAssets:
        """`client.flexibility_assets`: `/public-api/resources/flexibility-assets/v1.0`"""
        from .resources.flexibility_assets import FlexibilityAssets

        return FlexibilityAssets(self)

    @cached_property
    def id_tags(self) -> IdTags:
        """`client.id_tags`: `/public-api/resources/id-tags/v2.0`"""
        from .resources.id_tags import IdTags

        return IdTags(self)

    @cached_property
    def installer_jobs(self) -> InstallerJobs:
        """`client.installer_jobs`: `/public-api/resources/installer-jobs/v1.0`"""
        from .resources.installer_jobs import InstallerJobs

        return InstallerJobs(self)

    @cached_property
    def invoices(self) -> Invoices:
        """`client.invoices`: `/public-api/resources/invoices/v1.0`"""
        from .resources.invoices import Invoices

        return Invoices(self)

    @cached_property
    def locations(self) -> Locations:
        """`client.locations`: `/public-api/resources/locations/v2.0`"""
        from .resources.locations import Locations

        return Locations(self)

    @cached_property
    def notifications(self) -> Notifications:
        """`client.notifications`: `/public-api/notifications/v2.0`"""
        from .resources.notifications import Notifications

        return Notifications(self)

    @cached_property
    def parking_spaces(self) -> ParkingSpaces:
        """`client.parking_spaces`: `/public-api/resources/parking-spaces/v1.0`"""
        from .resources.parking_spaces import ParkingSpaces

        return ParkingSpaces(self)

    @cached_property
    def partner_contracts(self) -> PartnerContracts:
        """`client.partner_contracts`: `/public-api/resources/partner-contracts/v1.0`"""
        from .resources.partner_contracts import PartnerContracts

        return PartnerContracts(self)

    @cached_property
    def partner_expenses(self) -> PartnerExpenses:
        """`client.partner_expenses`: `/public-api/resources/partner-expenses/v1.1`"""
        from .resources.partner_expenses import PartnerExpenses

        return PartnerExpenses(self)

    @cached_property
    def partner_invites(self) -> PartnerInvites:
        """`client.partner_invites`: `/public-api/resources/partner-invites/v1.0`"""
        from .resources.partner_invites import PartnerInvites

        return PartnerInvites(self)

    @cached_property
    def partner_revenues(self) -> PartnerRevenues:
        """`client.partner_revenues`: `/public-api/resources/partner-revenues/v1.1`"""
        from .resources.partner_revenues import PartnerRevenues

        return PartnerRevenues(self)

    @cached_property
    def partner_settlement_reports(self) -> PartnerSettlementReports:
        """`client.partner_settlement_reports`: `/public-api/resources/partner-settlement-reports/v1.0`"""
        from .resources.partner_settlement_reports import PartnerSettlementReports

        return PartnerSettlementReports(self)

    @cached_property
    def partners(self) -> Partners:
        """`client.partners`: `/public-api/resources/partners/v2.0`"""
        from .resources.partners import Partners

        return Partners(self)

    @cached_property
    def payment_terminals(self) -> PaymentTerminals:
        """`client.payment_terminals`: `/public-api/resources/payment-terminals/v1.0`"""
        from .resources.payment_terminals import PaymentTerminals

        return PaymentTerminals(self)

    @cached_property
    def provisioning_certificates(self) -> ProvisioningCertificates:
        """`client.provisioning_certificates`: `/public-api/resources/provisioning-certificates/v2.0`"""
        from .resources.provisioning_certificates import ProvisioningCertificates

        return ProvisioningCertificates(self)

    @cached_property
    def receipts(self) -> Receipts:
        """`client.receipts`: `/public-api/resources/receipts/v2.0`"""
        from .resources.receipts import Receipts

        return Receipts(self)

    @cached_property
    def reservations(self) -> Reservations:
        """`client.reservations`: `/public-api/resources/reservations/v1.0`"""
        from .resources.reservations import Reservations

        return Reservations(self)

    @cached_property
    def rfid_tags(self) -> RfidTags:
        """`client.rfid_tags`: `/public-api/resources/rfid-tags/v1.0`"""
        from .resources.rfid_tags import RfidTags

        return RfidTags(self)

    @cached_property
    def roaming_connections(self) -> RoamingConnections:
        """`client.roaming_connections`: `/public-api/resources/roaming-connections/v2.0`"""
        from .resources.roaming_connections import RoamingConnections

        return RoamingConnections(self)

    @cached_property
    def roaming_operators(self) -> RoamingOperators:
        """`client.roaming_operators`: `/public-api/resources/roaming-operators/v2.0`"""
        from .resources.roaming_operators import RoamingOperators

        return RoamingOperators(self)

    @cached_property
    def roaming_platforms(self) -> RoamingPlatforms:
        """`client.roaming_platforms`: `/public-api/resources/roaming-platforms/v1.0`"""
        from .resources.roaming_platforms import RoamingPlatforms

        return RoamingPlatforms(self)

    @cached_property
    def roaming_providers(self) -> RoamingProviders:
        """`client.roaming_providers`: `/public-api/resources/roaming-providers/v2.0`"""
        from .resources.roaming_providers import RoamingProviders

        return RoamingProviders(self)

    @cached_property
    def roaming_tariffs(self) -> RoamingTariffs:
        """`client.roaming_tariffs`: `/public-api/resources/roaming-tariffs/v2.0`"""
        from .resources.roaming_tariffs import RoamingTariffs

        return RoamingTariffs(self)

    @cached_property
    def security_events(self) -> SecurityEvents:
        """`client.security_events`: `/public-api/resources/security-events/v2.0`"""
        from .resources.security_events import SecurityEvents

        return SecurityEvents(self)

    @cached_property
    def security_events_log(self) -> SecurityEventsLog:
        """`client.security_events_log`: `/public-api/resources/security-events-log/v2.0`"""
        from .resources.security_events_log import SecurityEventsLog

        return SecurityEventsLog(self)

    @cached_property
    def sessions(self) -> Sessions:
        """`client.sessions`: `/public-api/resources/sessions/v1.0`"""
        from .resources.sessions import Sessions

        return Sessions(self)

    @cached_property
    def settings(self) -> Settings:
        """`client.settings`: `/public-api/resources/settings/v1.0`"""
        from .resources.settings import Settings

        return Settings(self)

    @cached_property
    def sub_operators(self) -> SubOperators:
        """`client.sub_operators`: `/public-api/resources/sub-operators/v1.0`"""
        from .resources.sub_operators import SubOperators

        return SubOperators(self)

    @cached_property
    def subscription_plans(self) -> SubscriptionPlans:
        """`client.subscription_plans`: `/public-api/resources/subscription-plans/v2.0`"""
        from .resources.subscription_plans import SubscriptionPlans

        return SubscriptionPlans(self)

    @cached_property
    def subscriptions(self) -> Subscriptions:
        """`client.subscriptions`: `/public-api/resources/subscriptions/v1.0`"""
        from .resources.subscriptions import Subscriptions

        return Subscriptions(self)

    @cached_property
    def tariff_groups(self) -> TariffGroups:
        """`client.tariff_groups`: `/public-api/resources/tariff-groups/v1.0`"""
        from .resources.tariff_groups import TariffGroups

        return TariffGroups(self)

    @cached_property
    def tariff_snapshots(self) -> TariffSnapshots:
        """`client.tariff_snapshots`: `/public-api/resources/tariff-snapshots/v1.0`"""
        from .resources.tariff_snapshots import TariffSnapshots

        return TariffSnapshots(self)

    @cached_property
    def tariffs(self) -> Tariffs:
        """`client.tariffs`: `/public-api/resources/tariffs/v1.0`"""
        from .resources.tariffs import Tariffs

        return Tariffs(self)

    @cached_property
    def tax_identification_numbers(self) -> TaxIdentificationNumbers:
        """`client.tax_identification_numbers`: `/public-api/resources/tax-identification-numbers/v2.0`"""
        from .resources.tax_identification_numbers import TaxIdentificationNumbers

        return TaxIdentificationNumbers(self)

    @cached_property
    def taxes(self) -> Taxes:
        """`client.taxes`: `/public-api/resources/taxes/v2.0`"""
        from .resources.taxes import Taxes

        return Taxes(self)

    @cached_property
    def templates(self) -> Templates:
        """`client.templates`: `/public-api/resources/templates/v1.0`"""
        from .resources.templates import Templates

        return Templates(self)

    @cached_property
    def terms_and_policies(self) -> TermsAndPolicies:
        """`client.terms_and_policies`: `/public-api/resources/terms-and-policies/v2.0`"""
        from .resources.terms_and_policies import TermsAndPolicies

        return TermsAndPolicies(self)

    @cached_property
    def top_up_packages(self) -> TopUpPackages:
        """`client.top_up_packages`: `/public-api/resources/top-up-packages/v2.0`"""
        from .resources.top_up_packages import TopUpPackages

        return TopUpPackages(self)

    @cached_property
    def transactions(self) -> Transactions:
        """`client.transactions`: `/public-api/resources/transactions/v1.0`"""
        from .resources.transactions import Transactions

        return Transactions(self)

    @cached_property
    def user_groups(self) -> UserGroups:
        """`client.user_groups`: `/public-api/resources/user-groups/v1.0`"""
        from .resources.user_groups import UserGroups

        return UserGroups(self)

    @cached_property
    def users(self) -> Users:
        """`client.users`: `/public-api/resources/users/v1.0`"""
        from .resources.users import Users

        return Users(self)

    @cached_property
    def utilities(self) -> Utilities:
        """`client.utilities`: `/public-api/resources/utilities/v1.0`"""
        from .resources.utilities import Utilities

        return Utilities(self)

    @cached_property
    def vendor_error_codes(self) -> VendorErrorCodes:
        """`client.vendor_error_codes`: `/public-api/resources/vendor-error-codes/v2.0`"""
        from .resources.vendor_error_codes import VendorErrorCodes

        return VendorErrorCodes(self)

    @cached_property
    def vouchers(self) -> Vouchers:
        """`client.vouchers`: `/public-api/resources/vouchers/v2.1`"""
        from .resources.vouchers import Vouchers

        return Vouchers(self)


class AsyncAmpeco(AsyncClient):
    """Asynchronous client for the AMPECO Public API, release 3.110.0.

    `base_url` and `token` come from `AMPECO_BASE_URL` and `AMPECO_TOKEN` where they are not given.
    """

    _identity: ClassVar[Identity] = _IDENTITY

    @cached_property
    def authorizations(self) -> AsyncAuthorizations:
        """`client.authorizations`: `/public-api/resources/authorizations/v2.1`"""
        from .resources.authorizations import AsyncAuthorizations

        return AsyncAuthorizations(self)

    @cached_property
    def booking_requests(self) -> AsyncBookingRequests:
        """`client.booking_requests`: `/public-api/resources/booking-requests/v1.0`"""
        from .resources.booking_requests import AsyncBookingRequests

        return AsyncBookingRequests(self)

    @cached_property
    def bookings(self) -> AsyncBookings:
        """`client.bookings`: `/public-api/resources/bookings/v1.0`"""
        from .resources.bookings import AsyncBookings

        return AsyncBookings(self)

    @cached_property
    def cdrs(self) -> AsyncCdrs:
        """`client.cdrs`: `/public-api/resources/cdrs/v2.0`"""
        from .resources.cdrs import AsyncCdrs

        return AsyncCdrs(self)

    @cached_property
    def charge_point_downtime_periods(self) -> AsyncChargePointDowntimePeriods:
        """`client.charge_point_downtime_periods`: `/public-api/resources/charge-point-downtime-periods/v1.0`"""
        from .resources.charge_point_downtime_periods import (
            AsyncChargePointDowntimePeriods,
        )

        return AsyncChargePointDowntimePeriods(self)

    @cached_property
    def charge_point_models(self) -> AsyncChargePointModels:
        """`client.charge_point_models`: `/public-api/resources/charge-point-models/v1.0`"""
        from .resources.charge_point_models import AsyncChargePointModels

        return AsyncChargePointModels(self)

    @cached_property
    def charge_point_vendors(self) -> AsyncChargePointVendors:
        """`client.charge_point_vendors`: `/public-api/resources/charge-point-vendors/v1.0`"""
        from .resources.charge_point_vendors import AsyncChargePointVendors

        return AsyncChargePointVendors(self)

    @cached_property
    def charge_points(self) -> AsyncChargePoints:
        """`client.charge_points`: `/public-api/resources/charge-points/v2.0`"""
        from .resources.charge_points import AsyncChargePoints

        return AsyncChargePoints(self)

    @cached_property
    def circuits(self) -> AsyncCircuits:
        """`client.circuits`: `/public-api/resources/circuits/v2.0`"""
        from .resources.circuits import AsyncCircuits

        return AsyncCircuits(self)

    @cached_property
    def configuration_templates(self) -> AsyncConfigurationTemplates:
        """`client.configuration_templates`: `/public-api/resources/configuration-templates/v1.0`"""
        from .resources.configuration_templates import AsyncConfigurationTemplates

        return AsyncConfigurationTemplates(self)

    @cached_property
    def consents(self) -> AsyncConsents:
        """`client.consents`: `/public-api/resources/consents/v1.0`"""
        from .resources.consents import AsyncConsents

        return AsyncConsents(self)

    @cached_property
    def contact_details(self) -> AsyncContactDetails:
        """`client.contact_details`: `/public-api/resources/contact-details/v2.0`"""
        from .resources.contact_details import AsyncContactDetails

        return AsyncContactDetails(self)

    @cached_property
    def cp_models(self) -> AsyncCpModels:
        """`client.cp_models`: `/public-api/resources/cp-models/v1.0`"""
        from .resources.cp_models import AsyncCpModels

        return AsyncCpModels(self)

    @cached_property
    def cp_vendors(self) -> AsyncCpVendors:
        """`client.cp_vendors`: `/public-api/resources/cp-vendors/v1.0`"""
        from .resources.cp_vendors import AsyncCpVendors

        return AsyncCpVendors(self)

    @cached_property
    def currencies(self) -> AsyncCurrencies:
        """`client.currencies`: `/public-api/resources/currencies/v2.0`"""
        from .resources.currencies import AsyncCurrencies

        return AsyncCurrencies(self)

    @cached_property
    def currency_rates(self) -> AsyncCurrencyRates:
        """`client.currency_rates`: `/public-api/resources/currency-rates/v1.0`"""
        from .resources.currency_rates import AsyncCurrencyRates

        return AsyncCurrencyRates(self)

    @cached_property
    def custom_fees(self) -> AsyncCustomFees:
        """`client.custom_fees`: `/public-api/resources/custom-fees/v2.0`"""
        from .resources.custom_fees import AsyncCustomFees

        return AsyncCustomFees(self)

    @cached_property
    def downtime_period_notices(self) -> AsyncDowntimePeriodNotices:
        """`client.downtime_period_notices`: `/public-api/resources/downtime-period-notices/v1.0`"""
        from .resources.downtime_period_notices import AsyncDowntimePeriodNotices

        return AsyncDowntimePeriodNotices(self)

    @cached_property
    def electricity_meters(self) -> AsyncElectricityMeters:
        """`client.electricity_meters`: `/public-api/resources/electricity-meters/v1.0`"""
        from .resources.electricity_meters import AsyncElectricityMeters

        return AsyncElectricityMeters(self)

    @cached_property
    def electricity_rates(self) -> AsyncElectricityRates:
        """`client.electricity_rates`: `/public-api/resources/electricity-rates/v2.0`"""
        from .resources.electricity_rates import AsyncElectricityRates

        return AsyncElectricityRates(self)

    @cached_property
    def evse_downtime_periods(self) -> AsyncEvseDowntimePeriods:
        """`client.evse_downtime_periods`: `/public-api/resources/evse-downtime-periods/v1.0`"""
        from .resources.evse_downtime_periods import AsyncEvseDowntimePeriods

        return AsyncEvseDowntimePeriods(self)

    @cached_property
    def evses(self) -> AsyncEvses:
        """`client.evses`: `/public-api/resources/evses/v2.1`"""
        from .resources.evses import AsyncEvses

        return AsyncEvses(self)

    @cached_property
    def faqs(self) -> AsyncFaqs:
        """`client.faqs`: `/public-api/resources/faqs/v2.0`"""
        from .resources.faqs import AsyncFaqs

        return AsyncFaqs(self)

    @cached_property
    def firmware_versions(self) -> AsyncFirmwareVersions:
        """`client.firmware_versions`: `/public-api/resources/firmware-versions/v1.0`"""
        from .resources.firmware_versions import AsyncFirmwareVersions

        return AsyncFirmwareVersions(self)

    @cached_property
    def flexibility_activation_requests(self) -> AsyncFlexibilityActivationRequests:
        """`client.flexibility_activation_requests`: `/public-api/resources/flexibility-activation-requests/v1.0`"""
        from .resources.flexibility_activation_requests import (
            AsyncFlexibilityActivationRequests,
        )

        return AsyncFlexibilityActivationRequests(self)

    @cached_property
    def flexibility_assets(self) -> AsyncFlexibilityAssets:
        """`client.flexibility_assets`: `/public-api/resources/flexibility-assets/v1.0`"""
        from .resources.flexibility_assets import AsyncFlexibilityAssets

        return AsyncFlexibilityAssets(self)

    @cached_property
    def id_tags(self) -> AsyncIdTags:
        """`client.id_tags`: `/public-api/resources/id-tags/v2.0`"""
        from .resources.id_tags import AsyncIdTags

        return AsyncIdTags(self)

    @cached_property
    def installer_jobs(self) -> AsyncInstallerJobs:
        """`client.installer_jobs`: `/public-api/resources/installer-jobs/v1.0`"""
        from .resources.installer_jobs import AsyncInstallerJobs

        return AsyncInstallerJobs(self)

    @cached_property
    def invoices(self) -> AsyncInvoices:
        """`client.invoices`: `/public-api/resources/invoices/v1.0`"""
        from .resources.invoices import AsyncInvoices

        return AsyncInvoices(self)

    @cached_property
    def locations(self) -> AsyncLocations:
        """`client.locations`: `/public-api/resources/locations/v2.0`"""
        from .resources.locations import AsyncLocations

        return AsyncLocations(self)

    @cached_property
    def notifications(self) -> AsyncNotifications:
        """`client.notifications`: `/public-api/notifications/v2.0`"""
        from .resources.notifications import AsyncNotifications

        return AsyncNotifications(self)

    @cached_property
    def parking_spaces(self) -> AsyncParkingSpaces:
        """`client.parking_spaces`: `/public-api/resources/parking-spaces/v1.0`"""
        from .resources.parking_spaces import AsyncParkingSpaces

        return AsyncParkingSpaces(self)

    @cached_property
    def partner_contracts(self) -> AsyncPartnerContracts:
        """`client.partner_contracts`: `/public-api/resources/partner-contracts/v1.0`"""
        from .resources.partner_contracts import AsyncPartnerContracts

        return AsyncPartnerContracts(self)

    @cached_property
    def partner_expenses(self) -> AsyncPartnerExpenses:
        """`client.partner_expenses`: `/public-api/resources/partner-expenses/v1.1`"""
        from .resources.partner_expenses import AsyncPartnerExpenses

        return AsyncPartnerExpenses(self)

    @cached_property
    def partner_invites(self) -> AsyncPartnerInvites:
        """`client.partner_invites`: `/public-api/resources/partner-invites/v1.0`"""
        from .resources.partner_invites import AsyncPartnerInvites

        return AsyncPartnerInvites(self)

    @cached_property
    def partner_revenues(self) -> AsyncPartnerRevenues:
        """`client.partner_revenues`: `/public-api/resources/partner-revenues/v1.1`"""
        from .resources.partner_revenues import AsyncPartnerRevenues

        return AsyncPartnerRevenues(self)

    @cached_property
    def partner_settlement_reports(self) -> AsyncPartnerSettlementReports:
        """`client.partner_settlement_reports`: `/public-api/resources/partner-settlement-reports/v1.0`"""
        from .resources.partner_settlement_reports import AsyncPartnerSettlementReports

        return AsyncPartnerSettlementReports(self)

    @cached_property
    def partners(self) -> AsyncPartners:
        """`client.partners`: `/public-api/resources/partners/v2.0`"""
        from .resources.partners import AsyncPartners

        return AsyncPartners(self)

    @cached_property
    def payment_terminals(self) -> AsyncPaymentTerminals:
        """`client.payment_terminals`: `/public-api/resources/payment-terminals/v1.0`"""
        from .resources.payment_terminals import AsyncPaymentTerminals

        return AsyncPaymentTerminals(self)

    @cached_property
    def provisioning_certificates(self) -> AsyncProvisioningCertificates:
        """`client.provisioning_certificates`: `/public-api/resources/provisioning-certificates/v2.0`"""
        from .resources.provisioning_certificates import AsyncProvisioningCertificates

        return AsyncProvisioningCertificates(self)

    @cached_property
    def receipts(self) -> AsyncReceipts:
        """`client.receipts`: `/public-api/resources/receipts/v2.0`"""
        from .resources.receipts import AsyncReceipts

        return AsyncReceipts(self)

    @cached_property
    def reservations(self) -> AsyncReservations:
        """`client.reservations`: `/public-api/resources/reservations/v1.0`"""
        from .resources.reservations import AsyncReservations

        return AsyncReservations(self)

    @cached_property
    def rfid_tags(self) -> AsyncRfidTags:
        """`client.rfid_tags`: `/public-api/resources/rfid-tags/v1.0`"""
        from .resources.rfid_tags import AsyncRfidTags

        return AsyncRfidTags(self)

    @cached_property
    def roaming_connections(self) -> AsyncRoamingConnections:
        """`client.roaming_connections`: `/public-api/resources/roaming-connections/v2.0`"""
        from .resources.roaming_connections import AsyncRoamingConnections

        return AsyncRoamingConnections(self)

    @cached_property
    def roaming_operators(self) -> AsyncRoamingOperators:
        """`client.roaming_operators`: `/public-api/resources/roaming-operators/v2.0`"""
        from .resources.roaming_operators import AsyncRoamingOperators

        return AsyncRoamingOperators(self)

    @cached_property
    def roaming_platforms(self) -> AsyncRoamingPlatforms:
        """`client.roaming_platforms`: `/public-api/resources/roaming-platforms/v1.0`"""
        from .resources.roaming_platforms import AsyncRoamingPlatforms

        return AsyncRoamingPlatforms(self)

    @cached_property
    def roaming_providers(self) -> AsyncRoamingProviders:
        """`client.roaming_providers`: `/public-api/resources/roaming-providers/v2.0`"""
        from .resources.roaming_providers import AsyncRoamingProviders

        return AsyncRoamingProviders(self)

    @cached_property
    def roaming_tariffs(self) -> AsyncRoamingTariffs:
        """`client.roaming_tariffs`: `/public-api/resources/roaming-tariffs/v2.0`"""
        from .resources.roaming_tariffs import AsyncRoamingTariffs

        return AsyncRoamingTariffs(self)

    @cached_property
    def security_events(self) -> AsyncSecurityEvents:
        """`client.security_events`: `/public-api/resources/security-events/v2.0`"""
        from .resources.security_events import AsyncSecurityEvents

        return AsyncSecurityEvents(self)

    @cached_property
    def security_events_log(self) -> AsyncSecurityEventsLog:
        """`client.security_events_log`: `/public-api/resources/security-events-log/v2.0`"""
        from .resources.security_events_log import AsyncSecurityEventsLog

        return AsyncSecurityEventsLog(self)

    @cached_property
    def sessions(self) -> AsyncSessions:
        """`client.sessions`: `/public-api/resources/sessions/v1.0`"""
        from .resources.sessions import AsyncSessions

        return AsyncSessions(self)

    @cached_property
    def settings(self) -> AsyncSettings:
        """`client.settings`: `/public-api/resources/settings/v1.0`"""
        from .resources.settings import AsyncSettings

        return AsyncSettings(self)

    @cached_property
    def sub_operators(self) -> AsyncSubOperators:
        """`client.sub_operators`: `/public-api/resources/sub-operators/v1.0`"""
        from .resources.sub_operators import AsyncSubOperators

        return AsyncSubOperators(self)

    @cached_property
    def subscription_plans(self) -> AsyncSubscriptionPlans:
        """`client.subscription_plans`: `/public-api/resources/subscription-plans/v2.0`"""
        from .resources.subscription_plans import AsyncSubscriptionPlans

        return AsyncSubscriptionPlans(self)

    @cached_property
    def subscriptions(self) -> AsyncSubscriptions:
        """`client.subscriptions`: `/public-api/resources/subscriptions/v1.0`"""
        from .resources.subscriptions import AsyncSubscriptions

        return AsyncSubscriptions(self)

    @cached_property
    def tariff_groups(self) -> AsyncTariffGroups:
        """`client.tariff_groups`: `/public-api/resources/tariff-groups/v1.0`"""
        from .resources.tariff_groups import AsyncTariffGroups

        return AsyncTariffGroups(self)

    @cached_property
    def tariff_snapshots(self) -> AsyncTariffSnapshots:
        """`client.tariff_snapshots`: `/public-api/resources/tariff-snapshots/v1.0`"""
        from .resources.tariff_snapshots import AsyncTariffSnapshots

        return AsyncTariffSnapshots(self)

    @cached_property
    def tariffs(self) -> AsyncTariffs:
        """`client.tariffs`: `/public-api/resources/tariffs/v1.0`"""
        from .resources.tariffs import AsyncTariffs

        return AsyncTariffs(self)

    @cached_property
    def tax_identification_numbers(self) -> AsyncTaxIdentificationNumbers:
        """`client.tax_identification_numbers`: `/public-api/resources/tax-identification-numbers/v2.0`"""
        from .resources.tax_identification_numbers import AsyncTaxIdentificationNumbers

        return AsyncTaxIdentificationNumbers(self)

    @cached_property
    def taxes(self) -> AsyncTaxes:
        """`client.taxes`: `/public-api/resources/taxes/v2.0`"""
        from .resources.taxes import AsyncTaxes

        return AsyncTaxes(self)

    @cached_property
    def templates(self) -> AsyncTemplates:
        """`client.templates`: `/public-api/resources/templates/v1.0`"""
        from .resources.templates import AsyncTemplates

        return AsyncTemplates(self)

    @cached_property
    def terms_and_policies(self) -> AsyncTermsAndPolicies:
        """`client.terms_and_policies`: `/public-api/resources/terms-and-policies/v2.0`"""
        from .resources.terms_and_policies import AsyncTermsAndPolicies

        return AsyncTermsAndPolicies(self)

    @cached_property
    def top_up_packages(self) -> AsyncTopUpPackages:
        """`client.top_up_packages`: `/public-api/resources/top-up-packages/v2.0`"""
        from .resources.top_up_packages import AsyncTopUpPackages

        return AsyncTopUpPackages(self)

    @cached_property
    def transactions(self) -> AsyncTransactions:
        """`client.transactions`: `/public-api/resources/transactions/v1.0`"""
        from .resources.transactions import AsyncTransactions

        return AsyncTransactions(self)

    @cached_property
    def user_groups(self) -> AsyncUserGroups:
        """`client.user_groups`: `/public-api/resources/user-groups/v1.0`"""
        from .resources.user_groups import AsyncUserGroups

        return AsyncUserGroups(self)

    @cached_property
    def users(self) -> AsyncUsers:
        """`client.users`: `/public-api/resources/users/v1.0`"""
        from .resources.users import AsyncUsers

        return AsyncUsers(self)

    @cached_property
    def utilities(self) -> AsyncUtilities:
        """`client.utilities`: `/public-api/resources/utilities/v1.0`"""
        from .resources.utilities import AsyncUtilities

        return AsyncUtilities(self)

    @cached_property
    def vendor_error_codes(self) -> AsyncVendorErrorCodes:
        """`client.vendor_error_codes`: `/public-api/resources/vendor-error-codes/v2.0`"""
        from .resources.vendor_error_codes import AsyncVendorErrorCodes

        return AsyncVendorErrorCodes(self)

    @cached_property
    def vouchers(self) -> AsyncVouchers:
        """`client.vouchers`: `/public-api/resources/vouchers/v2.1`"""
        from .resources.vouchers import AsyncVouchers

        return AsyncVouchers(self)
