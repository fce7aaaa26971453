"""What the API answers: a class for every object.

Each class loads, with its module, when it is first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .australian_state import AustralianState as AustralianState
    from .authorization_v1_0 import AuthorizationV1_0 as AuthorizationV1_0
    from .authorization_v1_0_roaming import (
        AuthorizationV1_0Roaming as AuthorizationV1_0Roaming,
    )
    from .authorizations import Authorization as Authorization
    from .authorizations import AuthorizationRoaming as AuthorizationRoaming
    from .authorizations import AuthorizationV2_0 as AuthorizationV2_0
    from .booking_authorized_token import (
        BookingAuthorizedToken as BookingAuthorizedToken,
    )
    from .booking_requests import CancelBookingRequest as CancelBookingRequest
    from .booking_requests import (
        CreateBookingRequestResponse as CreateBookingRequestResponse,
    )
    from .booking_requests import (
        CreateBookingRequestResponseEvseCriteria as CreateBookingRequestResponseEvseCriteria,
    )
    from .booking_requests import (
        CreateBookingRequestResponseParkingSpaceCriteria as CreateBookingRequestResponseParkingSpaceCriteria,
    )
    from .booking_requests import (
        UpdateBookingRequestResponse as UpdateBookingRequestResponse,
    )
    from .bookings import Booking as Booking
    from .bookings import BookingBookedEvse as BookingBookedEvse
    from .canadian_province import CanadianProvince as CanadianProvince
    from .cdrs import Cdr as Cdr
    from .cdrs import CdrLegacyHashedData as CdrLegacyHashedData
    from .cdrs import CdrOcpiData as CdrOcpiData
    from .cdrs import CdrOicpData as CdrOicpData
    from .cdrs import (
        CdrOicpDataCalibrationLawVerificationInfo as CdrOicpDataCalibrationLawVerificationInfo,
    )
    from .cdrs import CdrOicpDataIdentification as CdrOicpDataIdentification
    from .cdrs import (
        CdrOicpDataIdentificationPlugAndChargeIdentification as CdrOicpDataIdentificationPlugAndChargeIdentification,
    )
    from .cdrs import (
        CdrOicpDataIdentificationQrCodeIdentification as CdrOicpDataIdentificationQrCodeIdentification,
    )
    from .cdrs import (
        CdrOicpDataIdentificationQrCodeIdentificationHashedPin as CdrOicpDataIdentificationQrCodeIdentificationHashedPin,
    )
    from .cdrs import (
        CdrOicpDataIdentificationRfidIdentification as CdrOicpDataIdentificationRfidIdentification,
    )
    from .cdrs import (
        CdrOicpDataIdentificationRfidMifareFamilyIdentification as CdrOicpDataIdentificationRfidMifareFamilyIdentification,
    )
    from .cdrs import CdrOicpDataSignedMeteringValue as CdrOicpDataSignedMeteringValue
    from .charge_point_charging_profile import (
        ChargePointChargingProfile as ChargePointChargingProfile,
    )
    from .charge_point_charging_profile_schedule_period import (
        ChargePointChargingProfileSchedulePeriod as ChargePointChargingProfileSchedulePeriod,
    )
    from .charge_point_configuration_v1_0 import (
        ChargePointConfigurationV1_0 as ChargePointConfigurationV1_0,
    )
    from .charge_point_configuration_v1_0 import (
        WithEnumAllowOfflineTxForUnknownId as WithEnumAllowOfflineTxForUnknownId,
    )
    from .charge_point_downtime_periods import (
        ChargePointDowntimePeriod as ChargePointDowntimePeriod,
    )
    from .charge_point_evse_connector import (
        ChargePointEvseConnector as ChargePointEvseConnector,
    )
    from .charge_point_evse_connector_type import (
        ChargePointEvseConnectorType as ChargePointEvseConnectorType,
    )
    from .charge_point_model import ChargePointModel as ChargePointModel
    from .charge_point_set_charging_profile_result import (
        ChargePointSetChargingProfileResult as ChargePointSetChargingProfileResult,
    )
    from .charge_point_v1_0 import ChargePointV1_0 as ChargePointV1_0
    from .charge_point_v1_0 import (
        ChargePointV1_0ChargingProfile as ChargePointV1_0ChargingProfile,
    )
    from .charge_point_v1_0 import ChargePointV1_0Evse as ChargePointV1_0Evse
    from .charge_point_v1_0 import (
        ChargePointV1_0EvseConnector as ChargePointV1_0EvseConnector,
    )
    from .charge_point_v1_0 import (
        ChargePointV1_0EvseRoaming as ChargePointV1_0EvseRoaming,
    )
    from .charge_point_v1_0_last_boot_notification import (
        ChargePointV1_0LastBootNotification as ChargePointV1_0LastBootNotification,
    )
    from .charge_point_vendor import ChargePointVendor as ChargePointVendor
    from .charge_points import ActionResult as ActionResult
    from .charge_points import (
        AvailablePersonalSmartChargingModeDefaults as AvailablePersonalSmartChargingModeDefaults,
    )
    from .charge_points import (
        AvailablePersonalSmartChargingModeNordpool as AvailablePersonalSmartChargingModeNordpool,
    )
    from .charge_points import (
        AvailablePersonalSmartChargingModeNordpoolDefaults as AvailablePersonalSmartChargingModeNordpoolDefaults,
    )
    from .charge_points import (
        AvailablePersonalSmartChargingModeNordpoolLocations as AvailablePersonalSmartChargingModeNordpoolLocations,
    )
    from .charge_points import (
        AvailablePersonalSmartChargingModeOctopusAgile as AvailablePersonalSmartChargingModeOctopusAgile,
    )
    from .charge_points import (
        AvailablePersonalSmartChargingModeOctopusAgileDefaults as AvailablePersonalSmartChargingModeOctopusAgileDefaults,
    )
    from .charge_points import (
        AvailablePersonalSmartChargingModeOctopusGo as AvailablePersonalSmartChargingModeOctopusGo,
    )
    from .charge_points import (
        AvailablePersonalSmartChargingModeTargetCharge as AvailablePersonalSmartChargingModeTargetCharge,
    )
    from .charge_points import (
        AvailablePersonalSmartChargingModeUserControlledSchedule as AvailablePersonalSmartChargingModeUserControlledSchedule,
    )
    from .charge_points import ChargePoint as ChargePoint
    from .charge_points import ChargePointConfiguration as ChargePointConfiguration
    from .charge_points import (
        ChargePointConfigurationKey as ChargePointConfigurationKey,
    )
    from .charge_points import (
        ChargePointDisconnectResult as ChargePointDisconnectResult,
    )
    from .charge_points import ChargePointEvse as ChargePointEvse
    from .charge_points import (
        ChargePointGetDiagnosticsResult as ChargePointGetDiagnosticsResult,
    )
    from .charge_points import (
        ChargePointGetSecurityLogResult as ChargePointGetSecurityLogResult,
    )
    from .charge_points import (
        ChargePointLastBootNotification as ChargePointLastBootNotification,
    )
    from .charge_points import (
        ChargePointLatestNetworkStatusLog as ChargePointLatestNetworkStatusLog,
    )
    from .charge_points import ChargePointNetwork as ChargePointNetwork
    from .charge_points import ChargePointPartner as ChargePointPartner
    from .charge_points import (
        ChargePointPersonalSmartChargingPreferencesElectricityRate as ChargePointPersonalSmartChargingPreferencesElectricityRate,
    )
    from .charge_points import (
        ChargePointPersonalSmartChargingPreferencesNordPool as ChargePointPersonalSmartChargingPreferencesNordPool,
    )
    from .charge_points import (
        ChargePointPersonalSmartChargingPreferencesOctopusAgile as ChargePointPersonalSmartChargingPreferencesOctopusAgile,
    )
    from .charge_points import (
        ChargePointPersonalSmartChargingPreferencesOctopusGo as ChargePointPersonalSmartChargingPreferencesOctopusGo,
    )
    from .charge_points import (
        ChargePointPersonalSmartChargingPreferencesPreferences as ChargePointPersonalSmartChargingPreferencesPreferences,
    )
    from .charge_points import (
        ChargePointPersonalSmartChargingPreferencesSolar as ChargePointPersonalSmartChargingPreferencesSolar,
    )
    from .charge_points import (
        ChargePointPersonalSmartChargingPreferencesSolarPreferences as ChargePointPersonalSmartChargingPreferencesSolarPreferences,
    )
    from .charge_points import (
        ChargePointPersonalSmartChargingPreferencesTargetCharge as ChargePointPersonalSmartChargingPreferencesTargetCharge,
    )
    from .charge_points import (
        ChargePointPersonalSmartChargingPreferencesUpdateDisabled as ChargePointPersonalSmartChargingPreferencesUpdateDisabled,
    )
    from .charge_points import (
        ChargePointPersonalSmartChargingPreferencesWeekDay as ChargePointPersonalSmartChargingPreferencesWeekDay,
    )
    from .charge_points import ChargePointReserveResult as ChargePointReserveResult
    from .charge_points import ChargePointSecurity as ChargePointSecurity
    from .charge_points import (
        ChargePointSendDataTransferResult as ChargePointSendDataTransferResult,
    )
    from .charge_points import ChargePointShare as ChargePointShare
    from .charge_points import ChargePointSharedPartner as ChargePointSharedPartner
    from .charge_points import (
        ChargePointSmartChargingUpdateDisabled as ChargePointSmartChargingUpdateDisabled,
    )
    from .charge_points import (
        ChargePointSmartChargingUpdateDynamic as ChargePointSmartChargingUpdateDynamic,
    )
    from .charge_points import (
        ChargePointSmartChargingUpdateTod as ChargePointSmartChargingUpdateTod,
    )
    from .charge_points import (
        ChargePointSmartChargingUpdateTodPeriod as ChargePointSmartChargingUpdateTodPeriod,
    )
    from .charge_points import (
        ChargePointSmartChargingUpdateTodPeriodElement as ChargePointSmartChargingUpdateTodPeriodElement,
    )
    from .charge_points import (
        ChargePointSmartChargingUpdateUserSchedule as ChargePointSmartChargingUpdateUserSchedule,
    )
    from .charge_points import (
        ChargePointStartChargingSessionWithoutEvseResult as ChargePointStartChargingSessionWithoutEvseResult,
    )
    from .charge_points import (
        ChargePointStartChargingSessionWithoutEvseResultErrorCode as ChargePointStartChargingSessionWithoutEvseResultErrorCode,
    )
    from .charge_points import ChargePointStatus as ChargePointStatus
    from .charge_points import ChargePointStatusEvse as ChargePointStatusEvse
    from .charge_points import ChargePointSubscription as ChargePointSubscription
    from .charge_points import (
        ChargePointSyncConfigurationResult as ChargePointSyncConfigurationResult,
    )
    from .charge_points import ChargePointUser as ChargePointUser
    from .charge_points import (
        ChargingPreferencesUserControlledSchedule as ChargingPreferencesUserControlledSchedule,
    )
    from .charge_points import (
        ChargingPreferencesUserControlledSchedulePreferences as ChargingPreferencesUserControlledSchedulePreferences,
    )
    from .charge_points import NordPoolPreferences as NordPoolPreferences
    from .charge_points import OctopusAgilePreferences as OctopusAgilePreferences
    from .charge_points import (
        OctopusAgilePreferencesTargetCharge as OctopusAgilePreferencesTargetCharge,
    )
    from .charge_points import OctopusGoPreferences as OctopusGoPreferences
    from .charge_points import (
        SchedulePreferencesTargetCharge as SchedulePreferencesTargetCharge,
    )
    from .charge_points import (
        SchedulePreferencesTrackElectricityCosts as SchedulePreferencesTrackElectricityCosts,
    )
    from .circuit_consumption import CircuitConsumption as CircuitConsumption
    from .circuits import Circuit as Circuit
    from .circuits import CircuitChargePointPriority as CircuitChargePointPriority
    from .circuits import (
        CircuitChargePointPriorityEvse as CircuitChargePointPriorityEvse,
    )
    from .circuits import (
        CircuitLoadBalancingIntegration as CircuitLoadBalancingIntegration,
    )
    from .circuits import (
        CircuitLoadBalancingIntegrationWithInstallationId as CircuitLoadBalancingIntegrationWithInstallationId,
    )
    from .circuits import (
        CircuitLoadBalancingIntegrationWithStartDate as CircuitLoadBalancingIntegrationWithStartDate,
    )
    from .circuits import CircuitSocPriorities as CircuitSocPriorities
    from .circuits import CircuitUpdate as CircuitUpdate
    from .circuits import CircuitUpdateV1_0 as CircuitUpdateV1_0
    from .circuits import CircuitUserPriority as CircuitUserPriority
    from .circuits import CircuitV1_0 as CircuitV1_0
    from .circuits import CircuitV1_0ChargePoint as CircuitV1_0ChargePoint
    from .configuration_templates import ConfigurationTemplate as ConfigurationTemplate
    from .configuration_templates import (
        ConfigurationTemplateVariableOcpp1_6 as ConfigurationTemplateVariableOcpp1_6,
    )
    from .configuration_templates import (
        ConfigurationTemplateVariableOcpp2_0_1 as ConfigurationTemplateVariableOcpp2_0_1,
    )
    from .consents import Consent as Consent
    from .contact_details import ContactDetails as ContactDetails
    from .country import Country as Country
    from .currencies import AlphabeticCode as AlphabeticCode
    from .currencies import Currency as Currency
    from .currency_rates import CurrencyRate as CurrencyRate
    from .custom_fees import CustomFee as CustomFee
    from .downtime_period_notices import DowntimePeriodNotice as DowntimePeriodNotice
    from .electricity_meters import ElectricityMeter as ElectricityMeter
    from .electricity_rates import ElectricityRate as ElectricityRate
    from .electricity_rates import ElectricityRateEnergyMix as ElectricityRateEnergyMix
    from .electricity_rates import (
        ElectricityRatePricePeriodDate as ElectricityRatePricePeriodDate,
    )
    from .electricity_rates import (
        ElectricityRatePricePeriodWeekDay as ElectricityRatePricePeriodWeekDay,
    )
    from .electricity_rates import ElectricityRateV1_0 as ElectricityRateV1_0
    from .electricity_rates import (
        ElectricityRateV1_0IntervalPricing as ElectricityRateV1_0IntervalPricing,
    )
    from .electricity_rates import (
        ElectricityRateV1_0IntervalPricingElement as ElectricityRateV1_0IntervalPricingElement,
    )
    from .electricity_rates import (
        ElectricityRateV1_0IntervalSpecialPricing as ElectricityRateV1_0IntervalSpecialPricing,
    )
    from .evse_charging_profile import EvseChargingProfile as EvseChargingProfile
    from .evse_charging_profile import (
        EvseChargingProfileSchedulePeriod as EvseChargingProfileSchedulePeriod,
    )
    from .evse_downtime_period_statuses import (
        EvseDowntimePeriodStatuses as EvseDowntimePeriodStatuses,
    )
    from .evse_downtime_periods import EvseDowntimePeriod as EvseDowntimePeriod
    from .evse_hardware_status import EvseHardwareStatus as EvseHardwareStatus
    from .evse_latest_hardware_status_log import (
        EvseLatestHardwareStatusLog as EvseLatestHardwareStatusLog,
    )
    from .evse_power_options import EvsePowerOptions as EvsePowerOptions
    from .evse_roaming import EvseRoaming as EvseRoaming
    from .evse_roaming_status import EvseRoamingStatus as EvseRoamingStatus
    from .evse_start_charging_session_result import (
        EvseStartChargingSessionResult as EvseStartChargingSessionResult,
    )
    from .evse_start_charging_session_result import (
        EvseStartChargingSessionResultErrorCode as EvseStartChargingSessionResultErrorCode,
    )
    from .evse_v2_0_connector_type import EvseV2_0ConnectorType as EvseV2_0ConnectorType
    from .evse_v2_0_hardware_status import (
        EvseV2_0HardwareStatus as EvseV2_0HardwareStatus,
    )
    from .evses import Evse as Evse
    from .evses import EvseV2_0 as EvseV2_0
    from .evses import EvseV2_0Connector as EvseV2_0Connector
    from .evses import EvseV2_0Roaming as EvseV2_0Roaming
    from .faqs import Faq as Faq
    from .firmware_versions import FirmwareVersion as FirmwareVersion
    from .flexibility_activation_request import (
        FlexibilityActivationRequest as FlexibilityActivationRequest,
    )
    from .flexibility_activation_request import (
        FlexibilityActivationRequestPeriod as FlexibilityActivationRequestPeriod,
    )
    from .flexibility_assets import FlexibilityAsset as FlexibilityAsset
    from .flexibility_assets import (
        FlexibilityAssetChangeStatus as FlexibilityAssetChangeStatus,
    )
    from .flexibility_assets import (
        FlexibilityAssetHistoricalTimeSeries as FlexibilityAssetHistoricalTimeSeries,
    )
    from .flexibility_assets import (
        FlexibilityAssetTimeSeriesForecast as FlexibilityAssetTimeSeriesForecast,
    )
    from .geoposition import Geoposition as Geoposition
    from .id_tags import IdTag as IdTag
    from .installer_job_charge_point import (
        InstallerJobChargePoint as InstallerJobChargePoint,
    )
    from .installer_jobs import InstallerJob as InstallerJob
    from .invoices import Invoice as Invoice
    from .invoices import InvoiceClient as InvoiceClient
    from .localized_text import LocalizedText as LocalizedText
    from .location_image import LocationImage as LocationImage
    from .location_v1_0_working_hours import (
        LocationV1_0WorkingHours as LocationV1_0WorkingHours,
    )
    from .locations import Location as Location
    from .locations import LocationChargingZone as LocationChargingZone
    from .locations import (
        LocationChargingZoneAdditionalInfo as LocationChargingZoneAdditionalInfo,
    )
    from .locations import (
        LocationCheckBookingAvailabilityResult as LocationCheckBookingAvailabilityResult,
    )
    from .locations import (
        LocationCheckBookingAvailabilityResultAvailableSlot as LocationCheckBookingAvailabilityResultAvailableSlot,
    )
    from .locations import LocationCreateChargingZone as LocationCreateChargingZone
    from .locations import LocationFacility as LocationFacility
    from .locations import LocationRoaming as LocationRoaming
    from .locations import LocationRoamingOperator as LocationRoamingOperator
    from .locations import LocationV1_0 as LocationV1_0
    from .locations import LocationWorkingHours as LocationWorkingHours
    from .max_voltage import MaxVoltage as MaxVoltage
    from .notifications import Notification as Notification
    from .notifications import NotificationKafka as NotificationKafka
    from .notifications import NotificationNotification as NotificationNotification
    from .notifications import NotificationV1_0 as NotificationV1_0
    from .notifications import NotificationWebhook as NotificationWebhook
    from .parking_spaces import ParkingSpace as ParkingSpace
    from .partner_contracts import PartnerContract as PartnerContract
    from .partner_contracts import (
        PartnerContractAccessAndPermissions as PartnerContractAccessAndPermissions,
    )
    from .partner_contracts import (
        PartnerContractMonthlyPlatformFees as PartnerContractMonthlyPlatformFees,
    )
    from .partner_contracts import (
        PartnerContractRevenueSharing as PartnerContractRevenueSharing,
    )
    from .partner_expenses import PartnerExpense as PartnerExpense
    from .partner_expenses import PartnerExpenseBreakdown as PartnerExpenseBreakdown
    from .partner_expenses import PartnerExpenseV1_0 as PartnerExpenseV1_0
    from .partner_invite import PartnerInvite as PartnerInvite
    from .partner_invite import PartnerInviteOptions as PartnerInviteOptions
    from .partner_revenues import PartnerRevenue as PartnerRevenue
    from .partner_revenues import PartnerRevenueV1_0 as PartnerRevenueV1_0
    from .partner_settlement_report_total_amount import (
        PartnerSettlementReportTotalAmount as PartnerSettlementReportTotalAmount,
    )
    from .partner_settlement_reports import (
        PartnerSettlementReport as PartnerSettlementReport,
    )
    from .partner_settlement_reports import (
        PartnerSettlementReportCustomer as PartnerSettlementReportCustomer,
    )
    from .partner_settlement_reports import (
        PartnerSettlementReportRecord as PartnerSettlementReportRecord,
    )
    from .partner_settlement_reports import (
        PartnerSettlementReportSupplier as PartnerSettlementReportSupplier,
    )
    from .partners import Partner as Partner
    from .partners import PartnerContactDetails as PartnerContactDetails
    from .partners import (
        PartnerContactDetailsAdministrative as PartnerContactDetailsAdministrative,
    )
    from .partners import PartnerCorporateBilling as PartnerCorporateBilling
    from .partners import PartnerNotifications as PartnerNotifications
    from .partners import PartnerNotificationsBilling as PartnerNotificationsBilling
    from .partners import PartnerNotificationsTechnical as PartnerNotificationsTechnical
    from .partners import PartnerOptions as PartnerOptions
    from .partners import PartnerV1_0 as PartnerV1_0
    from .payment_terminals import (
        PaymentTerminalAdyenCastles as PaymentTerminalAdyenCastles,
    )
    from .payment_terminals import PaymentTerminalAmpeco as PaymentTerminalAmpeco
    from .payment_terminals import PaymentTerminalCrane as PaymentTerminalCrane
    from .payment_terminals import PaymentTerminalEmbedded as PaymentTerminalEmbedded
    from .payment_terminals import PaymentTerminalNayax as PaymentTerminalNayax
    from .payment_terminals import PaymentTerminalPax as PaymentTerminalPax
    from .payment_terminals import (
        PaymentTerminalPayterOnCp as PaymentTerminalPayterOnCp,
    )
    from .payment_terminals import (
        PaymentTerminalPayterOnCpTerminalType as PaymentTerminalPayterOnCpTerminalType,
    )
    from .payment_terminals import (
        PaymentTerminalPayterOnLocation as PaymentTerminalPayterOnLocation,
    )
    from .payment_terminals import (
        PaymentTerminalPrintecCastles as PaymentTerminalPrintecCastles,
    )
    from .payment_terminals import (
        PaymentTerminalPrintecCastlesBundle as PaymentTerminalPrintecCastlesBundle,
    )
    from .payment_terminals import PaymentTerminalValina as PaymentTerminalValina
    from .payment_terminals import PaymentTerminalWebPortal as PaymentTerminalWebPortal
    from .payment_terminals import (
        PaymentTerminalWebPortalInvoiceField as PaymentTerminalWebPortalInvoiceField,
    )
    from .price_period import PricePeriod as PricePeriod
    from .provisioning_certificates import (
        ProvisioningCertificate as ProvisioningCertificate,
    )
    from .provisioning_certificates import (
        ProvisioningCertificateIdTag as ProvisioningCertificateIdTag,
    )
    from .receipt_tax import ReceiptTax as ReceiptTax
    from .receipts import Receipt as Receipt
    from .reservations import Reservation as Reservation
    from .rfid_tags import RfidTag as RfidTag
    from .roaming_connection_ocpi import RoamingConnectionOcpi as RoamingConnectionOcpi
    from .roaming_connections import RoamingConnection as RoamingConnection
    from .roaming_operators import Message as Message
    from .roaming_operators import RoamingOperator as RoamingOperator
    from .roaming_operators import (
        RoamingOperatorCpoSettings as RoamingOperatorCpoSettings,
    )
    from .roaming_operators import (
        RoamingOperatorCustomTariffFilter as RoamingOperatorCustomTariffFilter,
    )
    from .roaming_platforms import RoamingPlatform as RoamingPlatform
    from .roaming_providers import RoamingProvider as RoamingProvider
    from .roaming_tariffs import RoamingTariff as RoamingTariff
    from .romanian_county import RomanianCounty as RomanianCounty
    from .security_event import SecurityEvent as SecurityEvent
    from .session import Session as Session
    from .session import SessionChargingPeriod as SessionChargingPeriod
    from .session import (
        SessionChargingPeriodPriceBreakdown as SessionChargingPeriodPriceBreakdown,
    )
    from .session import (
        SessionChargingPeriodPricingDetails as SessionChargingPeriodPricingDetails,
    )
    from .session import (
        SessionClockAlignedEnergyConsumption as SessionClockAlignedEnergyConsumption,
    )
    from .session import SessionEnergyConsumption as SessionEnergyConsumption
    from .session import SessionPower as SessionPower
    from .session import SessionPriceBreakdown as SessionPriceBreakdown
    from .session import SessionPriceBreakdownType as SessionPriceBreakdownType
    from .session import SessionRoaming as SessionRoaming
    from .session import SessionTotalAmount as SessionTotalAmount
    from .session_end_reason import SessionEndReason as SessionEndReason
    from .sessions import SessionConsumptionStat as SessionConsumptionStat
    from .settings import Settings as Settings
    from .settings import SettingsBaseCurrency as SettingsBaseCurrency
    from .settings import SettingsDefaultTax as SettingsDefaultTax
    from .settings import SettingsReservations as SettingsReservations
    from .sub_operators import SubOperator as SubOperator
    from .subscription_plans import SubscriptionPlan as SubscriptionPlan
    from .subscription_plans import (
        SubscriptionPlanAllowance as SubscriptionPlanAllowance,
    )
    from .subscription_plans import SubscriptionPlanV1_0 as SubscriptionPlanV1_0
    from .subscription_plans import (
        SubscriptionPlanVisibilityRestrictions as SubscriptionPlanVisibilityRestrictions,
    )
    from .subscriptions import Subscription as Subscription
    from .subscriptions import (
        SubscriptionRemainingAllowance as SubscriptionRemainingAllowance,
    )
    from .tariff import Tariff as Tariff
    from .tariff_display import TariffDisplay as TariffDisplay
    from .tariff_groups import TariffGroup as TariffGroup
    from .tariff_partner import TariffPartner as TariffPartner
    from .tariff_pricing import TariffPricing as TariffPricing
    from .tariff_pricing import (
        TariffPricingAveragePowerLevel as TariffPricingAveragePowerLevel,
    )
    from .tariff_pricing import (
        TariffPricingDaysWhenApplied as TariffPricingDaysWhenApplied,
    )
    from .tariff_pricing import (
        TariffPricingDaysWhenAppliedPricePeriods as TariffPricingDaysWhenAppliedPricePeriods,
    )
    from .tariff_pricing import TariffPricingFee as TariffPricingFee
    from .tariff_pricing import (
        TariffPricingFlexibleMarkUpAsFixedPerKwh as TariffPricingFlexibleMarkUpAsFixedPerKwh,
    )
    from .tariff_pricing import TariffPricingMultiIdleFee as TariffPricingMultiIdleFee
    from .tariff_pricing import (
        TariffPricingMultiPricePerKwh as TariffPricingMultiPricePerKwh,
    )
    from .tariff_pricing import (
        TariffPricingPeakPowerLevel as TariffPricingPeakPowerLevel,
    )
    from .tariff_pricing import TariffPricingPricePeriods as TariffPricingPricePeriods
    from .tariff_pricing import TariffPricingTimePeriod as TariffPricingTimePeriod
    from .tariff_restrictions import TariffRestrictions as TariffRestrictions
    from .tariff_snapshots import TariffSnapshot as TariffSnapshot
    from .tariff_stop_session import TariffStopSession as TariffStopSession
    from .tariff_type import TariffType as TariffType
    from .tax_identification_numbers import (
        TaxIdentificationNumber as TaxIdentificationNumber,
    )
    from .taxes import Tax as Tax
    from .templates import Template as Template
    from .templates import TemplateEvse as TemplateEvse
    from .templates import TemplateEvseInputVoltage as TemplateEvseInputVoltage
    from .terms_and_policies import TermsAndPolicy as TermsAndPolicy
    from .terms_and_policies import TermsAndPolicyDocument as TermsAndPolicyDocument
    from .top_up_packages import TopUpPackage as TopUpPackage
    from .transactions import Transaction as Transaction
    from .transactions import TransactionCardDetails as TransactionCardDetails
    from .us_state import UsState as UsState
    from .user_bank_details import UserBankDetails as UserBankDetails
    from .user_groups import UserGroup as UserGroup
    from .user_options import UserOptions as UserOptions
    from .users import User as User
    from .users import UserExportAllPrivateDataResult as UserExportAllPrivateDataResult
    from .users import (
        UserInvoiceDetailsAmpecoInvoiceManager as UserInvoiceDetailsAmpecoInvoiceManager,
    )
    from .users import (
        UserInvoiceDetailsCardcomInvoiceManager as UserInvoiceDetailsCardcomInvoiceManager,
    )
    from .users import (
        UserInvoiceDetailsCardcomInvoiceManagerCompany as UserInvoiceDetailsCardcomInvoiceManagerCompany,
    )
    from .users import (
        UserInvoiceDetailsCardcomInvoiceManagerIndividual as UserInvoiceDetailsCardcomInvoiceManagerIndividual,
    )
    from .users import (
        UserInvoiceDetailsEcpayInvoiceManager as UserInvoiceDetailsEcpayInvoiceManager,
    )
    from .users import (
        UserInvoiceDetailsSoftOneInvoiceManager as UserInvoiceDetailsSoftOneInvoiceManager,
    )
    from .users import UserPaymentMethod as UserPaymentMethod
    from .users import (
        UserPaymentMethodStripeSetupIntentPaymentMethod as UserPaymentMethodStripeSetupIntentPaymentMethod,
    )
    from .users import (
        UserPaymentMethodTransactionBasedPaymentMethodSetup as UserPaymentMethodTransactionBasedPaymentMethodSetup,
    )
    from .utilities import Utility as Utility
    from .vendor_error_codes import VendorErrorCode as VendorErrorCode
    from .vouchers import Voucher as Voucher
    from .vouchers import VoucherV2_0 as VoucherV2_0
    from .webhooks import AuthorizationChangedEvent as AuthorizationChangedEvent
    from .webhooks import AuthorizationNotification as AuthorizationNotification
    from .webhooks import BootNotification as BootNotification
    from .webhooks import CdrReceivedEvent as CdrReceivedEvent
    from .webhooks import ChargePointChangedEvent as ChargePointChangedEvent
    from .webhooks import (
        ChargePointChangedNotification as ChargePointChangedNotification,
    )
    from .webhooks import (
        ChargePointDataTransferReceivedEvent as ChargePointDataTransferReceivedEvent,
    )
    from .webhooks import (
        ChargePointSyncConfigurationNotification as ChargePointSyncConfigurationNotification,
    )
    from .webhooks import ChargingProfileAppliedEvent as ChargingProfileAppliedEvent
    from .webhooks import CircuitChangedEvent as CircuitChangedEvent
    from .webhooks import (
        CircuitConsumptionNotification as CircuitConsumptionNotification,
    )
    from .webhooks import DiagnosticsStatusNotification as DiagnosticsStatusNotification
    from .webhooks import EvseChangedEvent as EvseChangedEvent
    from .webhooks import HardwareStatusNotification as HardwareStatusNotification
    from .webhooks import IdTagChangedEvent as IdTagChangedEvent
    from .webhooks import InstallerJobChangedEvent as InstallerJobChangedEvent
    from .webhooks import LocationChangedNotification as LocationChangedNotification
    from .webhooks import LocationUpdateV1_0 as LocationUpdateV1_0
    from .webhooks import NetworkStatusNotification as NetworkStatusNotification
    from .webhooks import (
        ParkingSpaceOccupancyStatusChangedEvent as ParkingSpaceOccupancyStatusChangedEvent,
    )
    from .webhooks import PartnerChangedEvent as PartnerChangedEvent
    from .webhooks import PartnerChangedNotification as PartnerChangedNotification
    from .webhooks import (
        PartnerChangedNotificationUser as PartnerChangedNotificationUser,
    )
    from .webhooks import PartnerInviteChangedEvent as PartnerInviteChangedEvent
    from .webhooks import ReservationChangedEvent as ReservationChangedEvent
    from .webhooks import RoamingPlatformChangedEvent as RoamingPlatformChangedEvent
    from .webhooks import SecurityEventNotification as SecurityEventNotification
    from .webhooks import SecurityEventNotificationType as SecurityEventNotificationType
    from .webhooks import (
        SessionMeterValuesNotification as SessionMeterValuesNotification,
    )
    from .webhooks import (
        SessionMeterValuesNotificationMeterValue as SessionMeterValuesNotificationMeterValue,
    )
    from .webhooks import SessionStartStopNotification as SessionStartStopNotification
    from .webhooks import (
        SessionStartStopNotificationEvent as SessionStartStopNotificationEvent,
    )
    from .webhooks import SessionUpdateNotification as SessionUpdateNotification
    from .webhooks import SettlementReportCreatedEvent as SettlementReportCreatedEvent
    from .webhooks import (
        SubOperatorChangedNotification as SubOperatorChangedNotification,
    )
    from .webhooks import TariffChangedNotification as TariffChangedNotification
    from .webhooks import TransactionChangedEvent as TransactionChangedEvent
    from .webhooks import UserBalanceChangedEvent as UserBalanceChangedEvent
    from .webhooks import UserBalanceChangedEventType as UserBalanceChangedEventType
    from .webhooks import UserChangedNotification as UserChangedNotification
    from .webhooks import (
        UserInvoiceDetailsChangedEvent as UserInvoiceDetailsChangedEvent,
    )
    from .webhooks import UserListItem as UserListItem
    from .webhooks import UserPaymentMethodChangedEvent as UserPaymentMethodChangedEvent
    from .webhooks import UserSubscriptionChangedEvent as UserSubscriptionChangedEvent
    from .webhooks import (
        UserSubscriptionEndDateChangedEvent as UserSubscriptionEndDateChangedEvent,
    )
    from .weekly_hours import OpeningPeriod as OpeningPeriod
    from .weekly_hours import WeeklyHours as WeeklyHours

_HOMES: dict[str, str] = {
    "ActionResult": "charge_points",
    "AlphabeticCode": "currencies",
    "AustralianState": "australian_state",
    "Authorization": "authorizations",
    "AuthorizationChangedEvent": "webhooks",
    "AuthorizationNotification": "webhooks",
    "AuthorizationRoaming": "authorizations",
    "AuthorizationV1_0": "authorization_v1_0",
    "AuthorizationV1_0Roaming": "authorization_v1_0_roaming",
    "AuthorizationV2_0": "authorizations",
    "AvailablePersonalSmartChargingModeDefaults": "charge_points",
    "AvailablePersonalSmartChargingModeNordpool": "charge_points",
    "AvailablePersonalSmartChargingModeNordpoolDefaults": "charge_points",
    "AvailablePersonalSmartChargingModeNordpoolLocations": "charge_points",
    "AvailablePersonalSmartChargingModeOctopusAgile": "charge_points",
    "AvailablePersonalSmartChargingModeOctopusAgileDefaults": "charge_points",
    "AvailablePersonalSmartChargingModeOctopusGo": "charge_points",
    "AvailablePersonalSmartChargingModeTargetCharge": "charge_points",
    "AvailablePersonalSmartChargingModeUserControlledSchedule": "charge_points",
    "Booking": "bookings",
    "BookingAuthorizedToken": "booking_authorized_token",
    "BookingBookedEvse": "bookings",
    "BootNotification": "webhooks",
    "CanadianProvince": "canadian_province",
    "CancelBookingRequest": "booking_requests",
    "Cdr": "cdrs",
    "CdrLegacyHashedData": "cdrs",
    "CdrOcpiData": "cdrs",
    "CdrOicpData": "cdrs",
    "CdrOicpDataCalibrationLawVerificationInfo": "cdrs",
    "CdrOicpDataIdentification": "cdrs",
    "CdrOicpDataIdentificationPlugAndChargeIdentification": "cdrs",
    "CdrOicpDataIdentificationQrCodeIdentification": "cdrs",
    "CdrOicpDataIdentificationQrCodeIdentificationHashedPin": "cdrs",
    "CdrOicpDataIdentificationRfidIdentification": "cdrs",
    "CdrOicpDataIdentificationRfidMifareFamilyIdentification": "cdrs",
    "CdrOicpDataSignedMeteringValue": "cdrs",
    "CdrReceivedEvent": "webhooks",
    "ChargePoint": "charge_points",
    "ChargePointChangedEvent": "webhooks",
    "ChargePointChangedNotification": "webhooks",
    "ChargePointChargingProfile": "charge_point_charging_profile",
    "ChargePointChargingProfileSchedulePeriod": "charge_point_charging_profile_schedule_period",
    "ChargePointConfiguration": "charge_points",
    "ChargePointConfigurationKey": "charge_points",
    "ChargePointConfigurationV1_0": "charge_point_configuration_v1_0",
    "ChargePointDataTransferReceivedEvent": "webhooks",
    "ChargePointDisconnectResult": "charge_points",
    "ChargePointDowntimePeriod": "charge_point_downtime_periods",
    "ChargePointEvse": "charge_points",
    "ChargePointEvseConnector": "charge_point_evse_connector",
    "ChargePointEvseConnectorType": "charge_point_evse_connector_type",
    "ChargePointGetDiagnosticsResult": "charge_points",
    "ChargePointGetSecurityLogResult": "charge_points",
    "ChargePointLastBootNotification": "charge_points",
    "ChargePointLatestNetworkStatusLog": "charge_points",
    "ChargePointModel": "charge_point_model",
    "ChargePointNetwork": "charge_points",
    "ChargePointPartner": "charge_points",
    "ChargePointPersonalSmartChargingPreferencesElectricityRate": "charge_points",
    "ChargePointPersonalSmartChargingPreferencesNordPool": "charge_points",
    "ChargePointPersonalSmartChargingPreferencesOctopusAgile": "charge_points",
    "ChargePointPersonalSmartChargingPreferencesOctopusGo": "charge_points",
    "ChargePointPersonalSmartChargingPreferencesPreferences": "charge_points",
    "ChargePointPersonalSmartChargingPreferencesSolar": "charge_points",
    "ChargePointPersonalSmartChargingPreferencesSolarPreferences": "charge_points",
    "ChargePointPersonalSmartChargingPreferencesTargetCharge": "charge_points",
    "ChargePointPersonalSmartChargingPreferencesUpdateDisabled": "charge_points",
    "ChargePointPersonalSmartChargingPreferencesWeekDay": "charge_points",
    "ChargePointReserveResult": "charge_points",
    "ChargePointSecurity": "charge_points",
    "ChargePointSendDataTransferResult": "charge_points",
    "ChargePointSetChargingProfileResult": "charge_point_set_charging_profile_result",
    "ChargePointShare": "charge_points",
    "ChargePointSharedPartner": "charge_points",
    "ChargePointSmartChargingUpdateDisabled": "charge_points",
    "ChargePointSmartChargingUpdateDynamic": "charge_points",
    "ChargePointSmartChargingUpdateTod": "charge_points",
    "ChargePointSmartChargingUpdateTodPeriod": "charge_points",
    "ChargePointSmartChargingUpdateTodPeriodElement": "charge_points",
    "ChargePointSmartChargingUpdateUserSchedule": "charge_points",
    "ChargePointStartChargingSessionWithoutEvseResult": "charge_points",
    "ChargePointStartChargingSessionWithoutEvseResultErrorCode": "charge_points",
    "ChargePointStatus": "charge_points",
    "ChargePointStatusEvse": "charge_points",
    "ChargePointSubscription": "charge_points",
    "ChargePointSyncConfigurationNotification": "webhooks",
    "ChargePointSyncConfigurationResult": "charge_points",
    "ChargePointUser": "charge_points",
    "ChargePointV1_0": "charge_point_v1_0",
    "ChargePointV1_0ChargingProfile": "charge_point_v1_0",
    "ChargePointV1_0Evse": "charge_point_v1_0",
    "ChargePointV1_0EvseConnector": "charge_point_v1_0",
    "ChargePointV1_0EvseRoaming": "charge_point_v1_0",
    "ChargePointV1_0LastBootNotification": "charge_point_v1_0_last_boot_notification",
    "ChargePointVendor": "charge_point_vendor",
    "ChargingPreferencesUserControlledSchedule": "charge_points",
    "ChargingPreferencesUserControlledSchedulePreferences": "charge_points",
    "ChargingProfileAppliedEvent": "webhooks",
    "Circuit": "circuits",
    "CircuitChangedEvent": "webhooks",
    "CircuitChargePointPriority": "circuits",
    "CircuitChargePointPriorityEvse": "circuits",
    "CircuitConsumption": "circuit_consumption",
    "CircuitConsumptionNotification": "webhooks",
    "CircuitLoadBalancingIntegration": "circuits",
    "CircuitLoadBalancingIntegrationWithInstallationId": "circuits",
    "CircuitLoadBalancingIntegrationWithStartDate": "circuits",
    "CircuitSocPriorities": "circuits",
    "CircuitUpdate": "circuits",
    "CircuitUpdateV1_0": "circuits",
    "CircuitUserPriority": "circuits",
    "CircuitV1_0": "circuits",
    "CircuitV1_0ChargePoint": "circuits",
    "ConfigurationTemplate": "configuration_templates",
    "ConfigurationTemplateVariableOcpp1_6": "configuration_templates",
    "ConfigurationTemplateVariableOcpp2_0_1": "configuration_templates",
    "Consent": "consents",
    "ContactDetails": "contact_details",
    "Country": "country",
    "CreateBookingRequestResponse": "booking_requests",
    "CreateBookingRequestResponseEvseCriteria": "booking_requests",
    "CreateBookingRequestResponseParkingSpaceCriteria": "booking_requests",
    "Currency": "currencies",
    "CurrencyRate": "currency_rates",
    "CustomFee": "custom_fees",
    "DiagnosticsStatusNotification": "webhooks",
    "DowntimePeriodNotice": "downtime_period_notices",
    "ElectricityMeter": "electricity_meters",
    "ElectricityRate": "electricity_rates",
    "ElectricityRateEnergyMix": "electricity_rates",
    "ElectricityRatePricePeriodDate": "electricity_rates",
    "ElectricityRatePricePeriodWeekDay": "electricity_rates",
    "ElectricityRateV1_0": "electricity_rates",
    "ElectricityRateV1_0IntervalPricing": "electricity_rates",
    "ElectricityRateV1_0IntervalPricingElement": "electricity_rates",
    "ElectricityRateV1_0IntervalSpecialPricing": "electricity_rates",
    "Evse": "evses",
    "EvseChangedEvent": "webhooks",
    "EvseChargingProfile": "evse_charging_profile",
    "EvseChargingProfileSchedulePeriod": "evse_charging_profile",
    "EvseDowntimePeriod": "evse_downtime_periods",
    "EvseDowntimePeriodStatuses": "evse_downtime_period_statuses",
    "EvseHardwareStatus": "evse_hardware_status",
    "EvseLatestHardwareStatusLog": "evse_latest_hardware_status_log",
    "EvsePowerOptions": "evse_power_options",
    "EvseRoaming": "evse_roaming",
    "EvseRoamingStatus": "evse_roaming_status",
    "EvseStartChargingSessionResult": "evse_start_charging_session_result",
    "EvseStartChargingSessionResultErrorCode": "evse_start_charging_session_result",
    "EvseV2_0": "evses",
    "EvseV2_0Connector": "evses",
    "EvseV2_0ConnectorType": "evse_v2_0_connector_type",
    "EvseV2_0HardwareStatus": "evse_v2_0_hardware_status",
    "EvseV2_0Roaming": "evses",
    "Faq": "faqs",
    "FirmwareVersion": "firmware_versions",
    "FlexibilityActivationRequest": "flexibility_activation_request",
    "FlexibilityActivationRequestPeriod": "flexibility_activation_request",
    "FlexibilityAsset": "flexibility_assets",
    "FlexibilityAssetChangeStatus": "flexibility_assets",
    "FlexibilityAssetHistoricalTimeSeries": "flexibility_assets",
    "FlexibilityAssetTimeSeriesForecast": "flexibility_assets",
    "Geoposition": "geoposition",
    "HardwareStatusNotification": "webhooks",
    "IdTag": "id_tags",
    "IdTagChangedEvent": "webhooks",
    "InstallerJob": "installer_jobs",
    "InstallerJobChangedEvent": "webhooks",
    "InstallerJobChargePoint": "installer_job_charge_point",
    "Invoice": "invoices",
    "InvoiceClient": "invoices",
    "LocalizedText": "localized_text",
    "Location": "locations",
    "LocationChangedNotification": "webhooks",
    "LocationChargingZone": "locations",
    "LocationChargingZoneAdditionalInfo": "locations",
    "LocationCheckBookingAvailabilityResult": "locations",
    "LocationCheckBookingAvailabilityResultAvailableSlot": "locations",
    "LocationCreateChargingZone": "locations",
    "LocationFacility": "locations",
    "LocationImage": "location_image",
    "LocationRoaming": "locations",
    "LocationRoamingOperator": "locations",
    "LocationUpdateV1_0": "webhooks",
    "LocationV1_0": "locations",
    "LocationV1_0WorkingHours": "location_v1_0_working_hours",
    "LocationWorkingHours": "locations",
    "MaxVoltage": "max_voltage",
    "Message": "roaming_operators",
    "NetworkStatusNotification": "webhooks",
    "NordPoolPreferences": "charge_points",
    "Notification": "notifications",
    "NotificationKafka": "notifications",
    "NotificationNotification": "notifications",
    "NotificationV1_0": "notifications",
    "NotificationWebhook": "notifications",
    "OctopusAgilePreferences": "charge_points",
    "OctopusAgilePreferencesTargetCharge": "charge_points",
    "OctopusGoPreferences": "charge_points",
    "OpeningPeriod": "weekly_hours",
    "ParkingSpace": "parking_spaces",
    "ParkingSpaceOccupancyStatusChangedEvent": "webhooks",
    "Partner": "partners",
    "PartnerChangedEvent": "webhooks",
    "PartnerChangedNotification": "webhooks",
    "PartnerChangedNotificationUser": "webhooks",
    "PartnerContactDetails": "partners",
    "PartnerContactDetailsAdministrative": "partners",
    "PartnerContract": "partner_contracts",
    "PartnerContractAccessAndPermissions": "partner_contracts",
    "PartnerContractMonthlyPlatformFees": "partner_contracts",
    "PartnerContractRevenueSharing": "partner_contracts",
    "PartnerCorporateBilling": "partners",
    "PartnerExpense": "partner_expenses",
    "PartnerExpenseBreakdown": "partner_expenses",
    "PartnerExpenseV1_0": "partner_expenses",
    "PartnerInvite": "partner_invite",
    "PartnerInviteChangedEvent": "webhooks",
    "PartnerInviteOptions": "partner_invite",
    "PartnerNotifications": "partners",
    "PartnerNotificationsBilling": "partners",
    "PartnerNotificationsTechnical": "partners",
    "PartnerOptions": "partners",
    "PartnerRevenue": "partner_revenues",
    "PartnerRevenueV1_0": "partner_revenues",
    "PartnerSettlementReport": "partner_settlement_reports",
    "PartnerSettlementReportCustomer": "partner_settlement_reports",
    "PartnerSettlementReportRecord": "partner_settlement_reports",
    "PartnerSettlementReportSupplier": "partner_settlement_reports",
    "PartnerSettlementReportTotalAmount": "partner_settlement_report_total_amount",
    "PartnerV1_0": "partners",
    "PaymentTerminalAdyenCastles": "payment_terminals",
    "PaymentTerminalAmpeco": "payment_terminals",
    "PaymentTerminalCrane": "payment_terminals",
    "PaymentTerminalEmbedded": "payment_terminals",
    "PaymentTerminalNayax": "payment_terminals",
    "PaymentTerminalPax": "payment_terminals",
    "PaymentTerminalPayterOnCp": "payment_terminals",
    "PaymentTerminalPayterOnCpTerminalType": "payment_terminals",
    "PaymentTerminalPayterOnLocation": "payment_terminals",
    "PaymentTerminalPrintecCastles": "payment_terminals",
    "PaymentTerminalPrintecCastlesBundle": "payment_terminals",
    "PaymentTerminalValina": "payment_terminals",
    "PaymentTerminalWebPortal": "payment_terminals",
    "PaymentTerminalWebPortalInvoiceField": "payment_terminals",
    "PricePeriod": "price_period",
    "ProvisioningCertificate": "provisioning_certificates",
    "ProvisioningCertificateIdTag": "provisioning_certificates",
    "Receipt": "receipts",
    "ReceiptTax": "receipt_tax",
    "Reservation": "reservations",
    "ReservationChangedEvent": "webhooks",
    "RfidTag": "rfid_tags",
    "RoamingConnection": "roaming_connections",
    "RoamingConnectionOcpi": "roaming_connection_ocpi",
    "RoamingOperator": "roaming_operators",
    "RoamingOperatorCpoSettings": "roaming_operators",
    "RoamingOperatorCustomTariffFilter": "roaming_operators",
    "RoamingPlatform": "roaming_platforms",
    "RoamingPlatformChangedEvent": "webhooks",
    "RoamingProvider": "roaming_providers",
    "RoamingTariff": "roaming_tariffs",
    "RomanianCounty": "romanian_county",
    "SchedulePreferencesTargetCharge": "charge_points",
    "SchedulePreferencesTrackElectricityCosts": "charge_points",
    "SecurityEvent": "security_event",
    "SecurityEventNotification": "webhooks",
    "SecurityEventNotificationType": "webhooks",
    "Session": "session",
    "SessionChargingPeriod": "session",
    "SessionChargingPeriodPriceBreakdown": "session",
    "SessionChargingPeriodPricingDetails": "session",
    "SessionClockAlignedEnergyConsumption": "session",
    "SessionConsumptionStat": "sessions",
    "SessionEndReason": "session_end_reason",
    "SessionEnergyConsumption": "session",
    "SessionMeterValuesNotification": "webhooks",
    "SessionMeterValuesNotificationMeterValue": "webhooks",
    "SessionPower": "session",
    "SessionPriceBreakdown": "session",
    "SessionPriceBreakdownType": "session",
    "SessionRoaming": "session",
    "SessionStartStopNotification": "webhooks",
    "SessionStartStopNotificationEvent": "webhooks",
    "SessionTotalAmount": "session",
    "SessionUpdateNotification": "webhooks",
    "Settings": "settings",
    "SettingsBaseCurrency": "settings",
    "SettingsDefaultTax": "settings",
    "SettingsReservations": "settings",
    "SettlementReportCreatedEvent": "webhooks",
    "SubOperator": "sub_operators",
    "SubOperatorChangedNotification": "webhooks",
    "Subscription": "subscriptions",
    "SubscriptionPlan": "subscription_plans",
    "SubscriptionPlanAllowance": "subscription_plans",
    "SubscriptionPlanV1_0": "subscription_plans",
    "SubscriptionPlanVisibilityRestrictions": "subscription_plans",
    "SubscriptionRemainingAllowance": "subscriptions",
    "Tariff": "tariff",
    "TariffChangedNotification": "webhooks",
    "TariffDisplay": "tariff_display",
    "TariffGroup": "tariff_groups",
    "TariffPartner": "tariff_partner",
    "TariffPricing": "tariff_pricing",
    "TariffPricingAveragePowerLevel": "tariff_pricing",
    "TariffPricingDaysWhenApplied": "tariff_pricing",
    "TariffPricingDaysWhenAppliedPricePeriods": "tariff_pricing",
    "TariffPricingFee": "tariff_pricing",
    "TariffPricingFlexibleMarkUpAsFixedPerKwh": "tariff_pricing",
    "TariffPricingMultiIdleFee": "tariff_pricing",
    "TariffPricingMultiPricePerKwh": "tariff_pricing",
    "TariffPricingPeakPowerLevel": "tariff_pricing",
    "TariffPricingPricePeriods": "tariff_pricing",
    "TariffPricingTimePeriod": "tariff_pricing",
    "TariffRestrictions": "tariff_restrictions",
    "TariffSnapshot": "tariff_snapshots",
    "TariffStopSession": "tariff_stop_session",
    "TariffType": "tariff_type",
    "Tax": "taxes",
    "TaxIdentificationNumber": "tax_identification_numbers",
    "Template": "templates",
    "TemplateEvse": "templates",
    "TemplateEvseInputVoltage": "templates",
    "TermsAndPolicy": "terms_and_policies",
    "TermsAndPolicyDocument": "terms_and_policies",
    "TopUpPackage": "top_up_packages",
    "Transaction": "transactions",
    "TransactionCardDetails": "transactions",
    "TransactionChangedEvent": "webhooks",
    "UpdateBookingRequestResponse": "booking_requests",
    "UsState": "us_state",
    "User": "users",
    "UserBalanceChangedEvent": "webhooks",
    "UserBalanceChangedEventType": "webhooks",
    "UserBankDetails": "user_bank_details",
    "UserChangedNotification": "webhooks",
    "UserExportAllPrivateDataResult": "users",
    "UserGroup": "user_groups",
    "UserInvoiceDetailsAmpecoInvoiceManager": "users",
    "UserInvoiceDetailsCardcomInvoiceManager": "users",
    "UserInvoiceDetailsCardcomInvoiceManagerCompany": "users",
    "UserInvoiceDetailsCardcomInvoiceManagerIndividual": "users",
    "UserInvoiceDetailsChangedEvent": "webhooks",
    "UserInvoiceDetailsEcpayInvoiceManager": "users",
    "UserInvoiceDetailsSoftOneInvoiceManager": "users",
    "UserListItem": "webhooks",
    "UserOptions": "user_options",
    "UserPaymentMethod": "users",
    "UserPaymentMethodChangedEvent": "webhooks",
    "UserPaymentMethodStripeSetupIntentPaymentMethod": "users",
    "UserPaymentMethodTransactionBasedPaymentMethodSetup": "users",
    "UserSubscriptionChangedEvent": "webhooks",
    "UserSubscriptionEndDateChangedEvent": "webhooks",
    "Utility": "utilities",
    "VendorErrorCode": "vendor_error_codes",
    "Voucher": "vouchers",
    "VoucherV2_0": "vouchers",
    "WeeklyHours": "weekly_hours",
    "WithEnumAllowOfflineTxForUnknownId": "charge_point_configuration_v1_0",
}


# Not for type checkers, which would take every misspelt name for one that is made here.
if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        if name not in _HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        value: object = getattr(import_module(f".{_HOMES[name]}", __name__), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_HOMES})
