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
    from .webhooks import Webhooks as _Webhooks

_IDENTITY = Identity(
    package="ampeco",
    version="3.110.0",
    environment="AMPECO",
    trace_header="x-req-trace-id",
    version_header="x-app-version",
    token_path="/public-api/oauth/token",
)


class Ampeco(SyncClient):
    """Client for the AMPECO Public API, release 3.110.0.

    `base_url` and `token` come from `AMPECO_BASE_URL` and `AMPECO_TOKEN` where they are not given.
    """

    _identity: ClassVar[Identity] = _IDENTITY

    @cached_property
    def authorizations(self) -> Authorizations:
        """Authorizations: every time someone asked to charge, by which means, and whether they were allowed to.

        `client.authorizations`: `/public-api/resources/authorizations/v2.1`"""
        from .resources.authorizations import Authorizations

        return Authorizations(self)

    @cached_property
    def booking_requests(self) -> BookingRequests:
        """Requests to create, change or cancel a booking, as partner systems send them.

        `client.booking_requests`: `/public-api/resources/booking-requests/v1.0`"""
        from .resources.booking_requests import BookingRequests

        return BookingRequests(self)

    @cached_property
    def bookings(self) -> Bookings:
        """Bookings: an EVSE at a location, kept for a driver for an agreed time.

        `client.bookings`: `/public-api/resources/bookings/v1.0`"""
        from .resources.bookings import Bookings

        return Bookings(self)

    @cached_property
    def cdrs(self) -> Cdrs:
        """Charge detail records (CDRs): what a roaming session consumed and costs, as one network bills it to
        the other.

        `client.cdrs`: `/public-api/resources/cdrs/v2.0`"""
        from .resources.cdrs import Cdrs

        return Cdrs(self)

    @cached_property
    def charge_point_downtime_periods(self) -> ChargePointDowntimePeriods:
        """Times when a whole charge point was, or will be, out of service, and why.

        `client.charge_point_downtime_periods`: `/public-api/resources/charge-point-downtime-periods/v1.0`"""
        from .resources.charge_point_downtime_periods import ChargePointDowntimePeriods

        return ChargePointDowntimePeriods(self)

    @cached_property
    def charge_point_models(self) -> ChargePointModels:
        """Models of charge points: what a vendor's hardware is and can do.

        `client.charge_point_models`: `/public-api/resources/charge-point-models/v1.0`"""
        from .resources.charge_point_models import ChargePointModels

        return ChargePointModels(self)

    @cached_property
    def charge_point_vendors(self) -> ChargePointVendors:
        """The makers of charge points.

        `client.charge_point_vendors`: `/public-api/resources/charge-point-vendors/v1.0`"""
        from .resources.charge_point_vendors import ChargePointVendors

        return ChargePointVendors(self)

    @cached_property
    def charge_points(self) -> ChargePoints:
        """Charge points, the stations that drivers plug in to, with their EVSEs, connectors, settings, logs and
        smart charging.

        `client.charge_points`: `/public-api/resources/charge-points/v2.0`"""
        from .resources.charge_points import ChargePoints

        return ChargePoints(self)

    @cached_property
    def circuits(self) -> Circuits:
        """Circuits: parts of an electrical installation whose charge points share a limited current, which
        dynamic load management (DLM) divides among them.

        `client.circuits`: `/public-api/resources/circuits/v2.0`"""
        from .resources.circuits import Circuits

        return Circuits(self)

    @cached_property
    def configuration_templates(self) -> ConfigurationTemplates:
        """Sets of OCPP settings to be applied to many charge points alike.

        `client.configuration_templates`: `/public-api/resources/configuration-templates/v1.0`"""
        from .resources.configuration_templates import ConfigurationTemplates

        return ConfigurationTemplates(self)

    @cached_property
    def consents(self) -> Consents:
        """Which terms and policies each user has agreed to, and when.

        `client.consents`: `/public-api/resources/consents/v1.0`"""
        from .resources.consents import Consents

        return Consents(self)

    @cached_property
    def contact_details(self) -> ContactDetails:
        """How drivers reach the operator's support.

        `client.contact_details`: `/public-api/resources/contact-details/v2.0`"""
        from .resources.contact_details import ContactDetails

        return ContactDetails(self)

    @cached_property
    def cp_models(self) -> CpModels:
        """Models of charge points: what a vendor's hardware is and can do.

        `client.cp_models`: `/public-api/resources/cp-models/v1.0`"""
        from .resources.cp_models import CpModels

        return CpModels(self)

    @cached_property
    def cp_vendors(self) -> CpVendors:
        """The makers of charge points.

        `client.cp_vendors`: `/public-api/resources/cp-vendors/v1.0`"""
        from .resources.cp_vendors import CpVendors

        return CpVendors(self)

    @cached_property
    def currencies(self) -> Currencies:
        """The currencies in which prices, balances and invoices are kept.

        `client.currencies`: `/public-api/resources/currencies/v2.0`"""
        from .resources.currencies import Currencies

        return Currencies(self)

    @cached_property
    def currency_rates(self) -> CurrencyRates:
        """Exchange rates between those currencies, day by day.

        `client.currency_rates`: `/public-api/resources/currency-rates/v1.0`"""
        from .resources.currency_rates import CurrencyRates

        return CurrencyRates(self)

    @cached_property
    def custom_fees(self) -> CustomFees:
        """Fees that were charged to users by hand, outside any session.

        `client.custom_fees`: `/public-api/resources/custom-fees/v2.0`"""
        from .resources.custom_fees import CustomFees

        return CustomFees(self)

    @cached_property
    def downtime_period_notices(self) -> DowntimePeriodNotices:
        """The reasons that can be given for a downtime period.

        `client.downtime_period_notices`: `/public-api/resources/downtime-period-notices/v1.0`"""
        from .resources.downtime_period_notices import DowntimePeriodNotices

        return DowntimePeriodNotices(self)

    @cached_property
    def electricity_meters(self) -> ElectricityMeters:
        """Meters in the building's supply, whose readings load management takes into account.

        `client.electricity_meters`: `/public-api/resources/electricity-meters/v1.0`"""
        from .resources.electricity_meters import ElectricityMeters

        return ElectricityMeters(self)

    @cached_property
    def electricity_rates(self) -> ElectricityRates:
        """What electricity costs the operator, over the day or by market price; used for smart charging and for
        working out margins.

        `client.electricity_rates`: `/public-api/resources/electricity-rates/v2.0`"""
        from .resources.electricity_rates import ElectricityRates

        return ElectricityRates(self)

    @cached_property
    def evse_downtime_periods(self) -> EvseDowntimePeriods:
        """Times when a single EVSE was, or will be, out of service, and why.

        `client.evse_downtime_periods`: `/public-api/resources/evse-downtime-periods/v1.0`"""
        from .resources.evse_downtime_periods import EvseDowntimePeriods

        return EvseDowntimePeriods(self)

    @cached_property
    def evses(self) -> Evses:
        """EVSEs (electric vehicle supply equipment), the outlets of a charge point: each charges one vehicle at
        a time, has its own connectors, power, status and tariff group.

        `client.evses`: `/public-api/resources/evses/v2.1`"""
        from .resources.evses import Evses

        return Evses(self)

    @cached_property
    def faqs(self) -> Faqs:
        """Questions and answers that the driver's app shows.

        `client.faqs`: `/public-api/resources/faqs/v2.0`"""
        from .resources.faqs import Faqs

        return Faqs(self)

    @cached_property
    def firmware_versions(self) -> FirmwareVersions:
        """Firmware for charge points, and the models that it fits.

        `client.firmware_versions`: `/public-api/resources/firmware-versions/v1.0`"""
        from .resources.firmware_versions import FirmwareVersions

        return FirmwareVersions(self)

    @cached_property
    def flexibility_activation_requests(self) -> FlexibilityActivationRequests:
        """Requests to consume more or less for a while, made on behalf of the power grid.

        `client.flexibility_activation_requests`: `/public-api/resources/flexibility-activation-requests/v1.0`"""
        from .resources.flexibility_activation_requests import (
            FlexibilityActivationRequests,
        )

        return FlexibilityActivationRequests(self)

    @cached_property
    def flexibility_assets(self) -> FlexibilityAssets:
        """Groups of chargers that can shift their consumption in time and so help to balance the power grid.

        `client.flexibility_assets`: `/public-api/resources/flexibility-assets/v1.0`"""
        from .resources.flexibility_assets import FlexibilityAssets

        return FlexibilityAssets(self)

    @cached_property
    def id_tags(self) -> IdTags:
        """Id tags: what a driver identifies with at a station, such as an RFID card, an app user or a Plug &
        Charge contract.

        `client.id_tags`: `/public-api/resources/id-tags/v2.0`"""
        from .resources.id_tags import IdTags

        return IdTags(self)

    @cached_property
    def installer_jobs(self) -> InstallerJobs:
        """Work orders for those who install charge points.

        `client.installer_jobs`: `/public-api/resources/installer-jobs/v1.0`"""
        from .resources.installer_jobs import InstallerJobs

        return InstallerJobs(self)

    @cached_property
    def invoices(self) -> Invoices:
        """Invoices issued to users and partners.

        `client.invoices`: `/public-api/resources/invoices/v1.0`"""
        from .resources.invoices import Invoices

        return Invoices(self)

    @cached_property
    def locations(self) -> Locations:
        """Locations: the sites where charge points stand, with address, opening hours and charging zones.

        `client.locations`: `/public-api/resources/locations/v2.0`"""
        from .resources.locations import Locations

        return Locations(self)

    @cached_property
    def notifications(self) -> Notifications:
        """Subscriptions to events. Each event is delivered as a signed POST to your URL, or to Kafka, and may
        arrive more than once.

        `client.notifications`: `/public-api/notifications/v2.0`"""
        from .resources.notifications import Notifications

        return Notifications(self)

    @cached_property
    def parking_spaces(self) -> ParkingSpaces:
        """Parking spaces and the EVSEs that they belong to.

        `client.parking_spaces`: `/public-api/resources/parking-spaces/v1.0`"""
        from .resources.parking_spaces import ParkingSpaces

        return ParkingSpaces(self)

    @cached_property
    def partner_contracts(self) -> PartnerContracts:
        """Contracts with partners: what they share in, and on which terms.

        `client.partner_contracts`: `/public-api/resources/partner-contracts/v1.0`"""
        from .resources.partner_contracts import PartnerContracts

        return PartnerContracts(self)

    @cached_property
    def partner_expenses(self) -> PartnerExpenses:
        """What partners earn from sessions and what they are charged for them.

        `client.partner_expenses`: `/public-api/resources/partner-expenses/v1.1`"""
        from .resources.partner_expenses import PartnerExpenses

        return PartnerExpenses(self)

    @cached_property
    def partner_invites(self) -> PartnerInvites:
        """Invitations that link users to a partner, for example to be charged its prices or on its account.

        `client.partner_invites`: `/public-api/resources/partner-invites/v1.0`"""
        from .resources.partner_invites import PartnerInvites

        return PartnerInvites(self)

    @cached_property
    def partner_revenues(self) -> PartnerRevenues:
        """What partners earn from sessions and what they are charged for them.

        `client.partner_revenues`: `/public-api/resources/partner-revenues/v1.1`"""
        from .resources.partner_revenues import PartnerRevenues

        return PartnerRevenues(self)

    @cached_property
    def partner_settlement_reports(self) -> PartnerSettlementReports:
        """What is owed between the operator and a partner for a month, with the records that it is made of.

        `client.partner_settlement_reports`: `/public-api/resources/partner-settlement-reports/v1.0`"""
        from .resources.partner_settlement_reports import PartnerSettlementReports

        return PartnerSettlementReports(self)

    @cached_property
    def partners(self) -> Partners:
        """Partners: companies that own stations, employ drivers or otherwise share in the operator's business.

        `client.partners`: `/public-api/resources/partners/v2.0`"""
        from .resources.partners import Partners

        return Partners(self)

    @cached_property
    def payment_terminals(self) -> PaymentTerminals:
        """Card terminals at stations.

        `client.payment_terminals`: `/public-api/resources/payment-terminals/v1.0`"""
        from .resources.payment_terminals import PaymentTerminals

        return PaymentTerminals(self)

    @cached_property
    def provisioning_certificates(self) -> ProvisioningCertificates:
        """Plug & Charge (ISO 15118) certificates that vehicles were provisioned with.

        `client.provisioning_certificates`: `/public-api/resources/provisioning-certificates/v2.0`"""
        from .resources.provisioning_certificates import ProvisioningCertificates

        return ProvisioningCertificates(self)

    @cached_property
    def receipts(self) -> Receipts:
        """Receipts for what users paid.

        `client.receipts`: `/public-api/resources/receipts/v2.0`"""
        from .resources.receipts import Receipts

        return Receipts(self)

    @cached_property
    def reservations(self) -> Reservations:
        """Reservations: an EVSE kept free for a driver for a short time.

        `client.reservations`: `/public-api/resources/reservations/v1.0`"""
        from .resources.reservations import Reservations

        return Reservations(self)

    @cached_property
    def rfid_tags(self) -> RfidTags:
        """RFID tags: the cards and fobs that drivers hold to a reader.

        `client.rfid_tags`: `/public-api/resources/rfid-tags/v1.0`"""
        from .resources.rfid_tags import RfidTags

        return RfidTags(self)

    @cached_property
    def roaming_connections(self) -> RoamingConnections:
        """Connections to other networks, direct or through a hub.

        `client.roaming_connections`: `/public-api/resources/roaming-connections/v2.0`"""
        from .resources.roaming_connections import RoamingConnections

        return RoamingConnections(self)

    @cached_property
    def roaming_operators(self) -> RoamingOperators:
        """Roaming operators: networks (CPOs) at whose stations this network's drivers can charge.

        `client.roaming_operators`: `/public-api/resources/roaming-operators/v2.0`"""
        from .resources.roaming_operators import RoamingOperators

        return RoamingOperators(self)

    @cached_property
    def roaming_platforms(self) -> RoamingPlatforms:
        """Roaming platforms: hubs and direct OCPI links through which networks exchange stations, tokens and
        CDRs.

        `client.roaming_platforms`: `/public-api/resources/roaming-platforms/v1.0`"""
        from .resources.roaming_platforms import RoamingPlatforms

        return RoamingPlatforms(self)

    @cached_property
    def roaming_providers(self) -> RoamingProviders:
        """Roaming providers (MSPs): networks whose drivers can charge at this network's stations.

        `client.roaming_providers`: `/public-api/resources/roaming-providers/v2.0`"""
        from .resources.roaming_providers import RoamingProviders

        return RoamingProviders(self)

    @cached_property
    def roaming_tariffs(self) -> RoamingTariffs:
        """Prices that other networks publish for their stations.

        `client.roaming_tariffs`: `/public-api/resources/roaming-tariffs/v2.0`"""
        from .resources.roaming_tariffs import RoamingTariffs

        return RoamingTariffs(self)

    @cached_property
    def security_events(self) -> SecurityEvents:
        """Security events that charge points reported, such as failed logins or tampering.

        `client.security_events`: `/public-api/resources/security-events/v2.0`"""
        from .resources.security_events import SecurityEvents

        return SecurityEvents(self)

    @cached_property
    def security_events_log(self) -> SecurityEventsLog:
        """The same security events, under the path that they had before.

        `client.security_events_log`: `/public-api/resources/security-events-log/v2.0`"""
        from .resources.security_events_log import SecurityEventsLog

        return SecurityEventsLog(self)

    @cached_property
    def sessions(self) -> Sessions:
        """Charging sessions, from plugging in to the bill: energy, time, cost, payment and roaming.

        `client.sessions`: `/public-api/resources/sessions/v1.0`"""
        from .resources.sessions import Sessions

        return Sessions(self)

    @cached_property
    def settings(self) -> Settings:
        """Settings of the whole system.

        `client.settings`: `/public-api/resources/settings/v1.0`"""
        from .resources.settings import Settings

        return Settings(self)

    @cached_property
    def sub_operators(self) -> SubOperators:
        """Sub-operators: operators that run their own part of the network under the main one.

        `client.sub_operators`: `/public-api/resources/sub-operators/v1.0`"""
        from .resources.sub_operators import SubOperators

        return SubOperators(self)

    @cached_property
    def subscription_plans(self) -> SubscriptionPlans:
        """Plans that users can subscribe to, for a periodic fee and better prices.

        `client.subscription_plans`: `/public-api/resources/subscription-plans/v2.0`"""
        from .resources.subscription_plans import SubscriptionPlans

        return SubscriptionPlans(self)

    @cached_property
    def subscriptions(self) -> Subscriptions:
        """Which user has which subscription plan, and until when.

        `client.subscriptions`: `/public-api/resources/subscriptions/v1.0`"""
        from .resources.subscriptions import Subscriptions

        return Subscriptions(self)

    @cached_property
    def tariff_groups(self) -> TariffGroups:
        """Tariffs (what charging costs) and tariff groups (which tariff holds for whom at an EVSE).

        `client.tariff_groups`: `/public-api/resources/tariff-groups/v1.0`"""
        from .resources.tariff_groups import TariffGroups

        return TariffGroups(self)

    @cached_property
    def tariff_snapshots(self) -> TariffSnapshots:
        """Tariffs (what charging costs) and tariff groups (which tariff holds for whom at an EVSE).

        `client.tariff_snapshots`: `/public-api/resources/tariff-snapshots/v1.0`"""
        from .resources.tariff_snapshots import TariffSnapshots

        return TariffSnapshots(self)

    @cached_property
    def tariffs(self) -> Tariffs:
        """Tariffs (what charging costs) and tariff groups (which tariff holds for whom at an EVSE).

        `client.tariffs`: `/public-api/resources/tariffs/v1.0`"""
        from .resources.tariffs import Tariffs

        return Tariffs(self)

    @cached_property
    def tax_identification_numbers(self) -> TaxIdentificationNumbers:
        """The operator's own tax numbers, by country.

        `client.tax_identification_numbers`: `/public-api/resources/tax-identification-numbers/v2.0`"""
        from .resources.tax_identification_numbers import TaxIdentificationNumbers

        return TaxIdentificationNumbers(self)

    @cached_property
    def taxes(self) -> Taxes:
        """Taxes that are added to prices.

        `client.taxes`: `/public-api/resources/taxes/v2.0`"""
        from .resources.taxes import Taxes

        return Taxes(self)

    @cached_property
    def templates(self) -> Templates:
        """The configuration templates that there are.

        `client.templates`: `/public-api/resources/templates/v1.0`"""
        from .resources.templates import Templates

        return Templates(self)

    @cached_property
    def terms_and_policies(self) -> TermsAndPolicies:
        """The terms of use and privacy policies that users are asked to accept.

        `client.terms_and_policies`: `/public-api/resources/terms-and-policies/v2.0`"""
        from .resources.terms_and_policies import TermsAndPolicies

        return TermsAndPolicies(self)

    @cached_property
    def top_up_packages(self) -> TopUpPackages:
        """Amounts that users can top their balance up with, and the bonus that comes with each.

        `client.top_up_packages`: `/public-api/resources/top-up-packages/v2.0`"""
        from .resources.top_up_packages import TopUpPackages

        return TopUpPackages(self)

    @cached_property
    def transactions(self) -> Transactions:
        """Payment transactions: money taken from users or given back to them.

        `client.transactions`: `/public-api/resources/transactions/v1.0`"""
        from .resources.transactions import Transactions

        return Transactions(self)

    @cached_property
    def user_groups(self) -> UserGroups:
        """Groups of users, to give them tariffs, access or priority together.

        `client.user_groups`: `/public-api/resources/user-groups/v1.0`"""
        from .resources.user_groups import UserGroups

        return UserGroups(self)

    @cached_property
    def users(self) -> Users:
        """Users, the drivers who charge, with their balance, payment methods, vehicles and invoice details.

        `client.users`: `/public-api/resources/users/v1.0`"""
        from .resources.users import Users

        return Users(self)

    @cached_property
    def utilities(self) -> Utilities:
        """Energy utilities whose customers or programs the operator works with.

        `client.utilities`: `/public-api/resources/utilities/v1.0`"""
        from .resources.utilities import Utilities

        return Utilities(self)

    @cached_property
    def vendor_error_codes(self) -> VendorErrorCodes:
        """What the error codes of charge point makers mean, in words for drivers and staff.

        `client.vendor_error_codes`: `/public-api/resources/vendor-error-codes/v2.0`"""
        from .resources.vendor_error_codes import VendorErrorCodes

        return VendorErrorCodes(self)

    @cached_property
    def vouchers(self) -> Vouchers:
        """Vouchers that users redeem for balance.

        `client.vouchers`: `/public-api/resources/vouchers/v2.1`"""
        from .resources.vouchers import Vouchers

        return Vouchers(self)

    @cached_property
    def webhooks(self) -> _Webhooks:
        """`client.webhooks`: deliveries of webhooks verified with this client's token, and read as typed events."""
        from .webhooks import Webhooks as _Webhooks

        return _Webhooks(self._engine.config)


class AsyncAmpeco(AsyncClient):
    """Asynchronous client for the AMPECO Public API, release 3.110.0.

    `base_url` and `token` come from `AMPECO_BASE_URL` and `AMPECO_TOKEN` where they are not given.
    """

    _identity: ClassVar[Identity] = _IDENTITY

    @cached_property
    def authorizations(self) -> AsyncAuthorizations:
        """Authorizations: every time someone asked to charge, by which means, and whether they were allowed to.

        `client.authorizations`: `/public-api/resources/authorizations/v2.1`"""
        from .resources.authorizations import AsyncAuthorizations

        return AsyncAuthorizations(self)

    @cached_property
    def booking_requests(self) -> AsyncBookingRequests:
        """Requests to create, change or cancel a booking, as partner systems send them.

        `client.booking_requests`: `/public-api/resources/booking-requests/v1.0`"""
        from .resources.booking_requests import AsyncBookingRequests

        return AsyncBookingRequests(self)

    @cached_property
    def bookings(self) -> AsyncBookings:
        """Bookings: an EVSE at a location, kept for a driver for an agreed time.

        `client.bookings`: `/public-api/resources/bookings/v1.0`"""
        from .resources.bookings import AsyncBookings

        return AsyncBookings(self)

    @cached_property
    def cdrs(self) -> AsyncCdrs:
        """Charge detail records (CDRs): what a roaming session consumed and costs, as one network bills it to
        the other.

        `client.cdrs`: `/public-api/resources/cdrs/v2.0`"""
        from .resources.cdrs import AsyncCdrs

        return AsyncCdrs(self)

    @cached_property
    def charge_point_downtime_periods(self) -> AsyncChargePointDowntimePeriods:
        """Times when a whole charge point was, or will be, out of service, and why.

        `client.charge_point_downtime_periods`: `/public-api/resources/charge-point-downtime-periods/v1.0`"""
        from .resources.charge_point_downtime_periods import (
            AsyncChargePointDowntimePeriods,
        )

        return AsyncChargePointDowntimePeriods(self)

    @cached_property
    def charge_point_models(self) -> AsyncChargePointModels:
        """Models of charge points: what a vendor's hardware is and can do.

        `client.charge_point_models`: `/public-api/resources/charge-point-models/v1.0`"""
        from .resources.charge_point_models import AsyncChargePointModels

        return AsyncChargePointModels(self)

    @cached_property
    def charge_point_vendors(self) -> AsyncChargePointVendors:
        """The makers of charge points.

        `client.charge_point_vendors`: `/public-api/resources/charge-point-vendors/v1.0`"""
        from .resources.charge_point_vendors import AsyncChargePointVendors

        return AsyncChargePointVendors(self)

    @cached_property
    def charge_points(self) -> AsyncChargePoints:
        """Charge points, the stations that drivers plug in to, with their EVSEs, connectors, settings, logs and
        smart charging.

        `client.charge_points`: `/public-api/resources/charge-points/v2.0`"""
        from .resources.charge_points import AsyncChargePoints

        return AsyncChargePoints(self)

    @cached_property
    def circuits(self) -> AsyncCircuits:
        """Circuits: parts of an electrical installation whose charge points share a limited current, which
        dynamic load management (DLM) divides among them.

        `client.circuits`: `/public-api/resources/circuits/v2.0`"""
        from .resources.circuits import AsyncCircuits

        return AsyncCircuits(self)

    @cached_property
    def configuration_templates(self) -> AsyncConfigurationTemplates:
        """Sets of OCPP settings to be applied to many charge points alike.

        `client.configuration_templates`: `/public-api/resources/configuration-templates/v1.0`"""
        from .resources.configuration_templates import AsyncConfigurationTemplates

        return AsyncConfigurationTemplates(self)

    @cached_property
    def consents(self) -> AsyncConsents:
        """Which terms and policies each user has agreed to, and when.

        `client.consents`: `/public-api/resources/consents/v1.0`"""
        from .resources.consents import AsyncConsents

        return AsyncConsents(self)

    @cached_property
    def contact_details(self) -> AsyncContactDetails:
        """How drivers reach the operator's support.

        `client.contact_details`: `/public-api/resources/contact-details/v2.0`"""
        from .resources.contact_details import AsyncContactDetails

        return AsyncContactDetails(self)

    @cached_property
    def cp_models(self) -> AsyncCpModels:
        """Models of charge points: what a vendor's hardware is and can do.

        `client.cp_models`: `/public-api/resources/cp-models/v1.0`"""
        from .resources.cp_models import AsyncCpModels

        return AsyncCpModels(self)

    @cached_property
    def cp_vendors(self) -> AsyncCpVendors:
        """The makers of charge points.

        `client.cp_vendors`: `/public-api/resources/cp-vendors/v1.0`"""
        from .resources.cp_vendors import AsyncCpVendors

        return AsyncCpVendors(self)

    @cached_property
    def currencies(self) -> AsyncCurrencies:
        """The currencies in which prices, balances and invoices are kept.

        `client.currencies`: `/public-api/resources/currencies/v2.0`"""
        from .resources.currencies import AsyncCurrencies

        return AsyncCurrencies(self)

    @cached_property
    def currency_rates(self) -> AsyncCurrencyRates:
        """Exchange rates between those currencies, day by day.

        `client.currency_rates`: `/public-api/resources/currency-rates/v1.0`"""
        from .resources.currency_rates import AsyncCurrencyRates

        return AsyncCurrencyRates(self)

    @cached_property
    def custom_fees(self) -> AsyncCustomFees:
        """Fees that were charged to users by hand, outside any session.

        `client.custom_fees`: `/public-api/resources/custom-fees/v2.0`"""
        from .resources.custom_fees import AsyncCustomFees

        return AsyncCustomFees(self)

    @cached_property
    def downtime_period_notices(self) -> AsyncDowntimePeriodNotices:
        """The reasons that can be given for a downtime period.

        `client.downtime_period_notices`: `/public-api/resources/downtime-period-notices/v1.0`"""
        from .resources.downtime_period_notices import AsyncDowntimePeriodNotices

        return AsyncDowntimePeriodNotices(self)

    @cached_property
    def electricity_meters(self) -> AsyncElectricityMeters:
        """Meters in the building's supply, whose readings load management takes into account.

        `client.electricity_meters`: `/public-api/resources/electricity-meters/v1.0`"""
        from .resources.electricity_meters import AsyncElectricityMeters

        return AsyncElectricityMeters(self)

    @cached_property
    def electricity_rates(self) -> AsyncElectricityRates:
        """What electricity costs the operator, over the day or by market price; used for smart charging and for
        working out margins.

        `client.electricity_rates`: `/public-api/resources/electricity-rates/v2.0`"""
        from .resources.electricity_rates import AsyncElectricityRates

        return AsyncElectricityRates(self)

    @cached_property
    def evse_downtime_periods(self) -> AsyncEvseDowntimePeriods:
        """Times when a single EVSE was, or will be, out of service, and why.

        `client.evse_downtime_periods`: `/public-api/resources/evse-downtime-periods/v1.0`"""
        from .resources.evse_downtime_periods import AsyncEvseDowntimePeriods

        return AsyncEvseDowntimePeriods(self)

    @cached_property
    def evses(self) -> AsyncEvses:
        """EVSEs (electric vehicle supply equipment), the outlets of a charge point: each charges one vehicle at
        a time, has its own connectors, power, status and tariff group.

        `client.evses`: `/public-api/resources/evses/v2.1`"""
        from .resources.evses import AsyncEvses

        return AsyncEvses(self)

    @cached_property
    def faqs(self) -> AsyncFaqs:
        """Questions and answers that the driver's app shows.

        `client.faqs`: `/public-api/resources/faqs/v2.0`"""
        from .resources.faqs import AsyncFaqs

        return AsyncFaqs(self)

    @cached_property
    def firmware_versions(self) -> AsyncFirmwareVersions:
        """Firmware for charge points, and the models that it fits.

        `client.firmware_versions`: `/public-api/resources/firmware-versions/v1.0`"""
        from .resources.firmware_versions import AsyncFirmwareVersions

        return AsyncFirmwareVersions(self)

    @cached_property
    def flexibility_activation_requests(self) -> AsyncFlexibilityActivationRequests:
        """Requests to consume more or less for a while, made on behalf of the power grid.

        `client.flexibility_activation_requests`: `/public-api/resources/flexibility-activation-requests/v1.0`"""
        from .resources.flexibility_activation_requests import (
            AsyncFlexibilityActivationRequests,
        )

        return AsyncFlexibilityActivationRequests(self)

    @cached_property
    def flexibility_assets(self) -> AsyncFlexibilityAssets:
        """Groups of chargers that can shift their consumption in time and so help to balance the power grid.

        `client.flexibility_assets`: `/public-api/resources/flexibility-assets/v1.0`"""
        from .resources.flexibility_assets import AsyncFlexibilityAssets

        return AsyncFlexibilityAssets(self)

    @cached_property
    def id_tags(self) -> AsyncIdTags:
        """Id tags: what a driver identifies with at a station, such as an RFID card, an app user or a Plug &
        Charge contract.

        `client.id_tags`: `/public-api/resources/id-tags/v2.0`"""
        from .resources.id_tags import AsyncIdTags

        return AsyncIdTags(self)

    @cached_property
    def installer_jobs(self) -> AsyncInstallerJobs:
        """Work orders for those who install charge points.

        `client.installer_jobs`: `/public-api/resources/installer-jobs/v1.0`"""
        from .resources.installer_jobs import AsyncInstallerJobs

        return AsyncInstallerJobs(self)

    @cached_property
    def invoices(self) -> AsyncInvoices:
        """Invoices issued to users and partners.

        `client.invoices`: `/public-api/resources/invoices/v1.0`"""
        from .resources.invoices import AsyncInvoices

        return AsyncInvoices(self)

    @cached_property
    def locations(self) -> AsyncLocations:
        """Locations: the sites where charge points stand, with address, opening hours and charging zones.

        `client.locations`: `/public-api/resources/locations/v2.0`"""
        from .resources.locations import AsyncLocations

        return AsyncLocations(self)

    @cached_property
    def notifications(self) -> AsyncNotifications:
        """Subscriptions to events. Each event is delivered as a signed POST to your URL, or to Kafka, and may
        arrive more than once.

        `client.notifications`: `/public-api/notifications/v2.0`"""
        from .resources.notifications import AsyncNotifications

        return AsyncNotifications(self)

    @cached_property
    def parking_spaces(self) -> AsyncParkingSpaces:
        """Parking spaces and the EVSEs that they belong to.

        `client.parking_spaces`: `/public-api/resources/parking-spaces/v1.0`"""
        from .resources.parking_spaces import AsyncParkingSpaces

        return AsyncParkingSpaces(self)

    @cached_property
    def partner_contracts(self) -> AsyncPartnerContracts:
        """Contracts with partners: what they share in, and on which terms.

        `client.partner_contracts`: `/public-api/resources/partner-contracts/v1.0`"""
        from .resources.partner_contracts import AsyncPartnerContracts

        return AsyncPartnerContracts(self)

    @cached_property
    def partner_expenses(self) -> AsyncPartnerExpenses:
        """What partners earn from sessions and what they are charged for them.

        `client.partner_expenses`: `/public-api/resources/partner-expenses/v1.1`"""
        from .resources.partner_expenses import AsyncPartnerExpenses

        return AsyncPartnerExpenses(self)

    @cached_property
    def partner_invites(self) -> AsyncPartnerInvites:
        """Invitations that link users to a partner, for example to be charged its prices or on its account.

        `client.partner_invites`: `/public-api/resources/partner-invites/v1.0`"""
        from .resources.partner_invites import AsyncPartnerInvites

        return AsyncPartnerInvites(self)

    @cached_property
    def partner_revenues(self) -> AsyncPartnerRevenues:
        """What partners earn from sessions and what they are charged for them.

        `client.partner_revenues`: `/public-api/resources/partner-revenues/v1.1`"""
        from .resources.partner_revenues import AsyncPartnerRevenues

        return AsyncPartnerRevenues(self)

    @cached_property
    def partner_settlement_reports(self) -> AsyncPartnerSettlementReports:
        """What is owed between the operator and a partner for a month, with the records that it is made of.

        `client.partner_settlement_reports`: `/public-api/resources/partner-settlement-reports/v1.0`"""
        from .resources.partner_settlement_reports import AsyncPartnerSettlementReports

        return AsyncPartnerSettlementReports(self)

    @cached_property
    def partners(self) -> AsyncPartners:
        """Partners: companies that own stations, employ drivers or otherwise share in the operator's business.

        `client.partners`: `/public-api/resources/partners/v2.0`"""
        from .resources.partners import AsyncPartners

        return AsyncPartners(self)

    @cached_property
    def payment_terminals(self) -> AsyncPaymentTerminals:
        """Card terminals at stations.

        `client.payment_terminals`: `/public-api/resources/payment-terminals/v1.0`"""
        from .resources.payment_terminals import AsyncPaymentTerminals

        return AsyncPaymentTerminals(self)

    @cached_property
    def provisioning_certificates(self) -> AsyncProvisioningCertificates:
        """Plug & Charge (ISO 15118) certificates that vehicles were provisioned with.

        `client.provisioning_certificates`: `/public-api/resources/provisioning-certificates/v2.0`"""
        from .resources.provisioning_certificates import AsyncProvisioningCertificates

        return AsyncProvisioningCertificates(self)

    @cached_property
    def receipts(self) -> AsyncReceipts:
        """Receipts for what users paid.

        `client.receipts`: `/public-api/resources/receipts/v2.0`"""
        from .resources.receipts import AsyncReceipts

        return AsyncReceipts(self)

    @cached_property
    def reservations(self) -> AsyncReservations:
        """Reservations: an EVSE kept free for a driver for a short time.

        `client.reservations`: `/public-api/resources/reservations/v1.0`"""
        from .resources.reservations import AsyncReservations

        return AsyncReservations(self)

    @cached_property
    def rfid_tags(self) -> AsyncRfidTags:
        """RFID tags: the cards and fobs that drivers hold to a reader.

        `client.rfid_tags`: `/public-api/resources/rfid-tags/v1.0`"""
        from .resources.rfid_tags import AsyncRfidTags

        return AsyncRfidTags(self)

    @cached_property
    def roaming_connections(self) -> AsyncRoamingConnections:
        """Connections to other networks, direct or through a hub.

        `client.roaming_connections`: `/public-api/resources/roaming-connections/v2.0`"""
        from .resources.roaming_connections import AsyncRoamingConnections

        return AsyncRoamingConnections(self)

    @cached_property
    def roaming_operators(self) -> AsyncRoamingOperators:
        """Roaming operators: networks (CPOs) at whose stations this network's drivers can charge.

        `client.roaming_operators`: `/public-api/resources/roaming-operators/v2.0`"""
        from .resources.roaming_operators import AsyncRoamingOperators

        return AsyncRoamingOperators(self)

    @cached_property
    def roaming_platforms(self) -> AsyncRoamingPlatforms:
        """Roaming platforms: hubs and direct OCPI links through which networks exchange stations, tokens and
        CDRs.

        `client.roaming_platforms`: `/public-api/resources/roaming-platforms/v1.0`"""
        from .resources.roaming_platforms import AsyncRoamingPlatforms

        return AsyncRoamingPlatforms(self)

    @cached_property
    def roaming_providers(self) -> AsyncRoamingProviders:
        """Roaming providers (MSPs): networks whose drivers can charge at this network's stations.

        `client.roaming_providers`: `/public-api/resources/roaming-providers/v2.0`"""
        from .resources.roaming_providers import AsyncRoamingProviders

        return AsyncRoamingProviders(self)

    @cached_property
    def roaming_tariffs(self) -> AsyncRoamingTariffs:
        """Prices that other networks publish for their stations.

        `client.roaming_tariffs`: `/public-api/resources/roaming-tariffs/v2.0`"""
        from .resources.roaming_tariffs import AsyncRoamingTariffs

        return AsyncRoamingTariffs(self)

    @cached_property
    def security_events(self) -> AsyncSecurityEvents:
        """Security events that charge points reported, such as failed logins or tampering.

        `client.security_events`: `/public-api/resources/security-events/v2.0`"""
        from .resources.security_events import AsyncSecurityEvents

        return AsyncSecurityEvents(self)

    @cached_property
    def security_events_log(self) -> AsyncSecurityEventsLog:
        """The same security events, under the path that they had before.

        `client.security_events_log`: `/public-api/resources/security-events-log/v2.0`"""
        from .resources.security_events_log import AsyncSecurityEventsLog

        return AsyncSecurityEventsLog(self)

    @cached_property
    def sessions(self) -> AsyncSessions:
        """Charging sessions, from plugging in to the bill: energy, time, cost, payment and roaming.

        `client.sessions`: `/public-api/resources/sessions/v1.0`"""
        from .resources.sessions import AsyncSessions

        return AsyncSessions(self)

    @cached_property
    def settings(self) -> AsyncSettings:
        """Settings of the whole system.

        `client.settings`: `/public-api/resources/settings/v1.0`"""
        from .resources.settings import AsyncSettings

        return AsyncSettings(self)

    @cached_property
    def sub_operators(self) -> AsyncSubOperators:
        """Sub-operators: operators that run their own part of the network under the main one.

        `client.sub_operators`: `/public-api/resources/sub-operators/v1.0`"""
        from .resources.sub_operators import AsyncSubOperators

        return AsyncSubOperators(self)

    @cached_property
    def subscription_plans(self) -> AsyncSubscriptionPlans:
        """Plans that users can subscribe to, for a periodic fee and better prices.

        `client.subscription_plans`: `/public-api/resources/subscription-plans/v2.0`"""
        from .resources.subscription_plans import AsyncSubscriptionPlans

        return AsyncSubscriptionPlans(self)

    @cached_property
    def subscriptions(self) -> AsyncSubscriptions:
        """Which user has which subscription plan, and until when.

        `client.subscriptions`: `/public-api/resources/subscriptions/v1.0`"""
        from .resources.subscriptions import AsyncSubscriptions

        return AsyncSubscriptions(self)

    @cached_property
    def tariff_groups(self) -> AsyncTariffGroups:
        """Tariffs (what charging costs) and tariff groups (which tariff holds for whom at an EVSE).

        `client.tariff_groups`: `/public-api/resources/tariff-groups/v1.0`"""
        from .resources.tariff_groups import AsyncTariffGroups

        return AsyncTariffGroups(self)

    @cached_property
    def tariff_snapshots(self) -> AsyncTariffSnapshots:
        """Tariffs (what charging costs) and tariff groups (which tariff holds for whom at an EVSE).

        `client.tariff_snapshots`: `/public-api/resources/tariff-snapshots/v1.0`"""
        from .resources.tariff_snapshots import AsyncTariffSnapshots

        return AsyncTariffSnapshots(self)

    @cached_property
    def tariffs(self) -> AsyncTariffs:
        """Tariffs (what charging costs) and tariff groups (which tariff holds for whom at an EVSE).

        `client.tariffs`: `/public-api/resources/tariffs/v1.0`"""
        from .resources.tariffs import AsyncTariffs

        return AsyncTariffs(self)

    @cached_property
    def tax_identification_numbers(self) -> AsyncTaxIdentificationNumbers:
        """The operator's own tax numbers, by country.

        `client.tax_identification_numbers`: `/public-api/resources/tax-identification-numbers/v2.0`"""
        from .resources.tax_identification_numbers import AsyncTaxIdentificationNumbers

        return AsyncTaxIdentificationNumbers(self)

    @cached_property
    def taxes(self) -> AsyncTaxes:
        """Taxes that are added to prices.

        `client.taxes`: `/public-api/resources/taxes/v2.0`"""
        from .resources.taxes import AsyncTaxes

        return AsyncTaxes(self)

    @cached_property
    def templates(self) -> AsyncTemplates:
        """The configuration templates that there are.

        `client.templates`: `/public-api/resources/templates/v1.0`"""
        from .resources.templates import AsyncTemplates

        return AsyncTemplates(self)

    @cached_property
    def terms_and_policies(self) -> AsyncTermsAndPolicies:
        """The terms of use and privacy policies that users are asked to accept.

        `client.terms_and_policies`: `/public-api/resources/terms-and-policies/v2.0`"""
        from .resources.terms_and_policies import AsyncTermsAndPolicies

        return AsyncTermsAndPolicies(self)

    @cached_property
    def top_up_packages(self) -> AsyncTopUpPackages:
        """Amounts that users can top their balance up with, and the bonus that comes with each.

        `client.top_up_packages`: `/public-api/resources/top-up-packages/v2.0`"""
        from .resources.top_up_packages import AsyncTopUpPackages

        return AsyncTopUpPackages(self)

    @cached_property
    def transactions(self) -> AsyncTransactions:
        """Payment transactions: money taken from users or given back to them.

        `client.transactions`: `/public-api/resources/transactions/v1.0`"""
        from .resources.transactions import AsyncTransactions

        return AsyncTransactions(self)

    @cached_property
    def user_groups(self) -> AsyncUserGroups:
        """Groups of users, to give them tariffs, access or priority together.

        `client.user_groups`: `/public-api/resources/user-groups/v1.0`"""
        from .resources.user_groups import AsyncUserGroups

        return AsyncUserGroups(self)

    @cached_property
    def users(self) -> AsyncUsers:
        """Users, the drivers who charge, with their balance, payment methods, vehicles and invoice details.

        `client.users`: `/public-api/resources/users/v1.0`"""
        from .resources.users import AsyncUsers

        return AsyncUsers(self)

    @cached_property
    def utilities(self) -> AsyncUtilities:
        """Energy utilities whose customers or programs the operator works with.

        `client.utilities`: `/public-api/resources/utilities/v1.0`"""
        from .resources.utilities import AsyncUtilities

        return AsyncUtilities(self)

    @cached_property
    def vendor_error_codes(self) -> AsyncVendorErrorCodes:
        """What the error codes of charge point makers mean, in words for drivers and staff.

        `client.vendor_error_codes`: `/public-api/resources/vendor-error-codes/v2.0`"""
        from .resources.vendor_error_codes import AsyncVendorErrorCodes

        return AsyncVendorErrorCodes(self)

    @cached_property
    def vouchers(self) -> AsyncVouchers:
        """Vouchers that users redeem for balance.

        `client.vouchers`: `/public-api/resources/vouchers/v2.1`"""
        from .resources.vouchers import AsyncVouchers

        return AsyncVouchers(self)

    @cached_property
    def webhooks(self) -> _Webhooks:
        """`client.webhooks`: deliveries of webhooks verified with this client's token, and read as typed events."""
        from .webhooks import Webhooks as _Webhooks

        return _Webhooks(self._engine.config)
