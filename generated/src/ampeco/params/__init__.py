"""What a caller may write: a TypedDict for every object of a request.

Each class loads, with its module, when it is first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .australian_state import AustralianState as AustralianState
    from .authorizations import AuthorizationsFilter as AuthorizationsFilter
    from .authorizations import AuthorizationsListQuery as AuthorizationsListQuery
    from .authorizations import (
        AuthorizationsV2_0ListQuery as AuthorizationsV2_0ListQuery,
    )
    from .booking_requests import (
        BookingRequestCreateCancelBooking as BookingRequestCreateCancelBooking,
    )
    from .booking_requests import (
        BookingRequestCreateUpdateBookingRequestInput as BookingRequestCreateUpdateBookingRequestInput,
    )
    from .booking_requests import BookingRequestsFilter as BookingRequestsFilter
    from .booking_requests import BookingRequestsListQuery as BookingRequestsListQuery
    from .booking_requests import CreateBookingRequestInput as CreateBookingRequestInput
    from .booking_requests import (
        CreateBookingRequestResponseEvseCriteria as CreateBookingRequestResponseEvseCriteria,
    )
    from .booking_requests import (
        CreateBookingRequestResponseParkingSpaceCriteria as CreateBookingRequestResponseParkingSpaceCriteria,
    )
    from .bookings import BookingsFilter as BookingsFilter
    from .bookings import BookingsGetQuery as BookingsGetQuery
    from .bookings import BookingsListQuery as BookingsListQuery
    from .canadian_province import CanadianProvince as CanadianProvince
    from .cdrs import CdrsFilter as CdrsFilter
    from .cdrs import CdrsGetQuery as CdrsGetQuery
    from .cdrs import CdrsListQuery as CdrsListQuery
    from .charge_point_charging_profile import (
        ChargePointChargingProfile as ChargePointChargingProfile,
    )
    from .charge_point_charging_profile import (
        ChargePointChargingProfileSchedulePeriod as ChargePointChargingProfileSchedulePeriod,
    )
    from .charge_point_downtime_periods import (
        ChargePointDowntimePeriodCreate as ChargePointDowntimePeriodCreate,
    )
    from .charge_point_downtime_periods import (
        ChargePointDowntimePeriodsFilter as ChargePointDowntimePeriodsFilter,
    )
    from .charge_point_downtime_periods import (
        ChargePointDowntimePeriodsListQuery as ChargePointDowntimePeriodsListQuery,
    )
    from .charge_point_evse_connector_type import (
        ChargePointEvseConnectorType as ChargePointEvseConnectorType,
    )
    from .charge_point_model_create import (
        ChargePointModelCreate as ChargePointModelCreate,
    )
    from .charge_point_model_update import (
        ChargePointModelUpdate as ChargePointModelUpdate,
    )
    from .charge_point_models import (
        ChargePointModelsListQuery as ChargePointModelsListQuery,
    )
    from .charge_point_models_filter import (
        ChargePointModelsFilter as ChargePointModelsFilter,
    )
    from .charge_point_set_charging_profile import (
        ChargePointSetChargingProfile as ChargePointSetChargingProfile,
    )
    from .charge_point_set_charging_profile import (
        ChargePointSetChargingProfileChargingSchedule as ChargePointSetChargingProfileChargingSchedule,
    )
    from .charge_point_set_charging_profile import (
        ChargePointSetChargingProfileChargingSchedulePeriod as ChargePointSetChargingProfileChargingSchedulePeriod,
    )
    from .charge_point_vendor import ChargePointVendor as ChargePointVendor
    from .charge_point_vendors import (
        ChargePointVendorsListQuery as ChargePointVendorsListQuery,
    )
    from .charge_points import (
        ChargePointChangeAvailability as ChargePointChangeAvailability,
    )
    from .charge_points import ChargePointChangeOwner as ChargePointChangeOwner
    from .charge_points import (
        ChargePointChangeSharingCode as ChargePointChangeSharingCode,
    )
    from .charge_points import (
        ChargePointClearChargingProfile as ChargePointClearChargingProfile,
    )
    from .charge_points import (
        ChargePointConfigurationsFilter as ChargePointConfigurationsFilter,
    )
    from .charge_points import (
        ChargePointConfigurationUpdate as ChargePointConfigurationUpdate,
    )
    from .charge_points import ChargePointCreate as ChargePointCreate
    from .charge_points import ChargePointCreateV1_0 as ChargePointCreateV1_0
    from .charge_points import ChargePointCreateV1_0Evse as ChargePointCreateV1_0Evse
    from .charge_points import (
        ChargePointDeleteCertificate as ChargePointDeleteCertificate,
    )
    from .charge_points import ChargePointDisconnect as ChargePointDisconnect
    from .charge_points import (
        ChargePointEvseConnectorCreate as ChargePointEvseConnectorCreate,
    )
    from .charge_points import (
        ChargePointEvseConnectorUpdate as ChargePointEvseConnectorUpdate,
    )
    from .charge_points import ChargePointEvseCreate as ChargePointEvseCreate
    from .charge_points import ChargePointGetDiagnostics as ChargePointGetDiagnostics
    from .charge_points import (
        ChargePointGetInstalledCertificateIds as ChargePointGetInstalledCertificateIds,
    )
    from .charge_points import ChargePointGetSecurityLog as ChargePointGetSecurityLog
    from .charge_points import (
        ChargePointInstallCertificate as ChargePointInstallCertificate,
    )
    from .charge_points import (
        ChargePointLastBootNotification as ChargePointLastBootNotification,
    )
    from .charge_points import (
        ChargePointMoveEvsesToSatellite as ChargePointMoveEvsesToSatellite,
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
    from .charge_points import ChargePointReserve as ChargePointReserve
    from .charge_points import (
        ChargePointsConfigurationsListQuery as ChargePointsConfigurationsListQuery,
    )
    from .charge_points import ChargePointsDeleteQuery as ChargePointsDeleteQuery
    from .charge_points import ChargePointSecurity as ChargePointSecurity
    from .charge_points import (
        ChargePointSendDataTransfer as ChargePointSendDataTransfer,
    )
    from .charge_points import (
        ChargePointSetConfiguration as ChargePointSetConfiguration,
    )
    from .charge_points import (
        ChargePointSetSecurityProfile as ChargePointSetSecurityProfile,
    )
    from .charge_points import (
        ChargePointsEvsesDeleteQuery as ChargePointsEvsesDeleteQuery,
    )
    from .charge_points import ChargePointsEvsesGetQuery as ChargePointsEvsesGetQuery
    from .charge_points import ChargePointsEvsesListQuery as ChargePointsEvsesListQuery
    from .charge_points import (
        ChargePointsEvsesUpdateQuery as ChargePointsEvsesUpdateQuery,
    )
    from .charge_points import ChargePointsFilter as ChargePointsFilter
    from .charge_points import ChargePointsFilterV1_0 as ChargePointsFilterV1_0
    from .charge_points import ChargePointsGetQuery as ChargePointsGetQuery
    from .charge_points import (
        ChargePointsHardwareStatusLogsListQuery as ChargePointsHardwareStatusLogsListQuery,
    )
    from .charge_points import (
        ChargePointSharedPartnersReplace as ChargePointSharedPartnersReplace,
    )
    from .charge_points import ChargePointsListQuery as ChargePointsListQuery
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
        ChargePointsNetworkStatusLogsListQuery as ChargePointsNetworkStatusLogsListQuery,
    )
    from .charge_points import (
        ChargePointsSharedPartnersListQuery as ChargePointsSharedPartnersListQuery,
    )
    from .charge_points import (
        ChargePointsSharesListQuery as ChargePointsSharesListQuery,
    )
    from .charge_points import (
        ChargePointStartChargingSessionWithoutEvse as ChargePointStartChargingSessionWithoutEvse,
    )
    from .charge_points import (
        ChargePointStopChargingSession as ChargePointStopChargingSession,
    )
    from .charge_points import ChargePointSubscription as ChargePointSubscription
    from .charge_points import ChargePointsUpdateQuery as ChargePointsUpdateQuery
    from .charge_points import ChargePointsV1_0ListQuery as ChargePointsV1_0ListQuery
    from .charge_points import (
        ChargePointSyncConfiguration as ChargePointSyncConfiguration,
    )
    from .charge_points import ChargePointUpdate as ChargePointUpdate
    from .charge_points import ChargePointUpdateFirmware as ChargePointUpdateFirmware
    from .charge_points import ChargePointUpdateNetwork as ChargePointUpdateNetwork
    from .charge_points import ChargePointUpdatePartner as ChargePointUpdatePartner
    from .charge_points import ChargePointUpdateSecurity as ChargePointUpdateSecurity
    from .charge_points import ChargePointUpdateV1_0 as ChargePointUpdateV1_0
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
    from .charge_points import (
        WithEnumAllowOfflineTxForUnknownId as WithEnumAllowOfflineTxForUnknownId,
    )
    from .circuits import CircuitAttachChargePoint as CircuitAttachChargePoint
    from .circuits import CircuitCreate as CircuitCreate
    from .circuits import (
        CircuitLoadBalancingIntegration as CircuitLoadBalancingIntegration,
    )
    from .circuits import (
        CircuitLoadBalancingIntegrationWithInstallationId as CircuitLoadBalancingIntegrationWithInstallationId,
    )
    from .circuits import (
        CircuitLoadBalancingIntegrationWithStartDate as CircuitLoadBalancingIntegrationWithStartDate,
    )
    from .circuits import (
        CircuitsChargePointPrioritiesListQuery as CircuitsChargePointPrioritiesListQuery,
    )
    from .circuits import CircuitSetChargePointPriority as CircuitSetChargePointPriority
    from .circuits import CircuitsGetQuery as CircuitsGetQuery
    from .circuits import CircuitsListQuery as CircuitsListQuery
    from .circuits import CircuitSocPriorities as CircuitSocPriorities
    from .circuits import (
        CircuitsUserPrioritiesListQuery as CircuitsUserPrioritiesListQuery,
    )
    from .circuits import CircuitsV1_0ListQuery as CircuitsV1_0ListQuery
    from .circuits import CircuitUpdate as CircuitUpdate
    from .circuits import CircuitUpdateV1_0 as CircuitUpdateV1_0
    from .circuits import CircuitUserPriority as CircuitUserPriority
    from .circuits import CircuitUserPriorityCreate as CircuitUserPriorityCreate
    from .circuits import CircuitV1_0 as CircuitV1_0
    from .circuits import CircuitV1_0ChargePoint as CircuitV1_0ChargePoint
    from .configuration_templates import (
        ConfigurationTemplateApplyToChargePoints as ConfigurationTemplateApplyToChargePoints,
    )
    from .configuration_templates import (
        ConfigurationTemplateCreate as ConfigurationTemplateCreate,
    )
    from .configuration_templates import (
        ConfigurationTemplatesFilter as ConfigurationTemplatesFilter,
    )
    from .configuration_templates import (
        ConfigurationTemplatesListQuery as ConfigurationTemplatesListQuery,
    )
    from .configuration_templates import (
        ConfigurationTemplatesVariablesListQuery as ConfigurationTemplatesVariablesListQuery,
    )
    from .configuration_templates import (
        ConfigurationTemplateVariableUpdateOcpp1_6 as ConfigurationTemplateVariableUpdateOcpp1_6,
    )
    from .configuration_templates import (
        ConfigurationTemplateVariableUpdateOcpp2_0_1 as ConfigurationTemplateVariableUpdateOcpp2_0_1,
    )
    from .configuration_templates import (
        ConfigurationVariableOcpp1_6 as ConfigurationVariableOcpp1_6,
    )
    from .configuration_templates import (
        ConfigurationVariableOcpp2_0_1 as ConfigurationVariableOcpp2_0_1,
    )
    from .consents import ConsentCreate as ConsentCreate
    from .consents import ConsentsFilter as ConsentsFilter
    from .consents import ConsentsListQuery as ConsentsListQuery
    from .contact_details import ContactDetails as ContactDetails
    from .country import Country as Country
    from .cp_models import CpModelsListQuery as CpModelsListQuery
    from .cp_vendors import CpVendorsListQuery as CpVendorsListQuery
    from .created_period_filter import CreatedPeriodFilter as CreatedPeriodFilter
    from .currencies import AlphabeticCode as AlphabeticCode
    from .currencies import CurrencyCreate as CurrencyCreate
    from .currency_rates import CurrencyRateCreate as CurrencyRateCreate
    from .currency_rates import CurrencyRatesFilter as CurrencyRatesFilter
    from .currency_rates import CurrencyRatesListQuery as CurrencyRatesListQuery
    from .currency_rates import CurrencyRateUpdate as CurrencyRateUpdate
    from .custom_fees import CustomFeesListQuery as CustomFeesListQuery
    from .downtime_period_notices import (
        DowntimePeriodNoticeCreate as DowntimePeriodNoticeCreate,
    )
    from .downtime_period_notices import (
        DowntimePeriodNoticesFilter as DowntimePeriodNoticesFilter,
    )
    from .downtime_period_notices import (
        DowntimePeriodNoticesListQuery as DowntimePeriodNoticesListQuery,
    )
    from .downtime_period_notices import (
        DowntimePeriodNoticeUpdate as DowntimePeriodNoticeUpdate,
    )
    from .electricity_meters import ElectricityMeterCreate as ElectricityMeterCreate
    from .electricity_meters import (
        ElectricityMeterReportConsumption as ElectricityMeterReportConsumption,
    )
    from .electricity_meters import (
        ElectricityMetersListQuery as ElectricityMetersListQuery,
    )
    from .electricity_meters import ElectricityMeterUpdate as ElectricityMeterUpdate
    from .electricity_rates import ElectricityRateCreate as ElectricityRateCreate
    from .electricity_rates import ElectricityRateEnergyMix as ElectricityRateEnergyMix
    from .electricity_rates import (
        ElectricityRatePricePeriodDateReplace as ElectricityRatePricePeriodDateReplace,
    )
    from .electricity_rates import ElectricityRatesFilter as ElectricityRatesFilter
    from .electricity_rates import (
        ElectricityRatesFilterV1_0 as ElectricityRatesFilterV1_0,
    )
    from .electricity_rates import (
        ElectricityRatesListQuery as ElectricityRatesListQuery,
    )
    from .electricity_rates import (
        ElectricityRatesV1_0ListQuery as ElectricityRatesV1_0ListQuery,
    )
    from .electricity_rates import ElectricityRateUpdate as ElectricityRateUpdate
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
    from .evse_downtime_period_update import (
        EvseDowntimePeriodUpdate as EvseDowntimePeriodUpdate,
    )
    from .evse_downtime_periods import (
        EvseDowntimePeriodCreate as EvseDowntimePeriodCreate,
    )
    from .evse_downtime_periods import (
        EvseDowntimePeriodsFilter as EvseDowntimePeriodsFilter,
    )
    from .evse_downtime_periods import (
        EvseDowntimePeriodsListQuery as EvseDowntimePeriodsListQuery,
    )
    from .evse_power_options import EvsePowerOptions as EvsePowerOptions
    from .evse_start_charging_session import (
        EvseStartChargingSession as EvseStartChargingSession,
    )
    from .evse_trigger_message import EvseTriggerMessage as EvseTriggerMessage
    from .evse_trigger_message import EvseTriggerMessageType as EvseTriggerMessageType
    from .evse_update import EvseUpdate as EvseUpdate
    from .evses import EvseBulkAssignTariffGroups as EvseBulkAssignTariffGroups
    from .evses import (
        EvseBulkAssignTariffGroupsFilters as EvseBulkAssignTariffGroupsFilters,
    )
    from .evses import EvseCreate as EvseCreate
    from .evses import EvseRoamingStatus as EvseRoamingStatus
    from .evses import EvsesDeleteQuery as EvsesDeleteQuery
    from .evses import EvsesFilter as EvsesFilter
    from .evses import EvsesFilterV2_0 as EvsesFilterV2_0
    from .evses import EvsesGetQuery as EvsesGetQuery
    from .evses import (
        EvsesHardwareStatusLogsListQuery as EvsesHardwareStatusLogsListQuery,
    )
    from .evses import EvsesListQuery as EvsesListQuery
    from .evses import EvsesUpdateQuery as EvsesUpdateQuery
    from .evses import EvsesV2_0ListQuery as EvsesV2_0ListQuery
    from .evses import EvseV2_0 as EvseV2_0
    from .evses import EvseV2_0Connector as EvseV2_0Connector
    from .evses import EvseV2_0ConnectorType as EvseV2_0ConnectorType
    from .evses import EvseV2_0HardwareStatus as EvseV2_0HardwareStatus
    from .evses import EvseV2_0Roaming as EvseV2_0Roaming
    from .faqs import FaqCreate as FaqCreate
    from .faqs import FaqsListQuery as FaqsListQuery
    from .faqs import FaqUpdate as FaqUpdate
    from .firmware_versions import (
        FirmwareVersionsAttachedModelsListQuery as FirmwareVersionsAttachedModelsListQuery,
    )
    from .firmware_versions import FirmwareVersionsFilter as FirmwareVersionsFilter
    from .firmware_versions import FirmwareVersionsGetQuery as FirmwareVersionsGetQuery
    from .firmware_versions import (
        FirmwareVersionsListQuery as FirmwareVersionsListQuery,
    )
    from .flexibility_activation_requests import (
        FlexibilityActivationRequestsFilter as FlexibilityActivationRequestsFilter,
    )
    from .flexibility_activation_requests import (
        FlexibilityActivationRequestsListQuery as FlexibilityActivationRequestsListQuery,
    )
    from .flexibility_assets import (
        FlexibilityAssetChangeStatus as FlexibilityAssetChangeStatus,
    )
    from .flexibility_assets import FlexibilityAssetCreate as FlexibilityAssetCreate
    from .flexibility_assets import (
        FlexibilityAssetCreateActivationRequest as FlexibilityAssetCreateActivationRequest,
    )
    from .flexibility_assets import (
        FlexibilityAssetCreateActivationRequestPeriod as FlexibilityAssetCreateActivationRequestPeriod,
    )
    from .flexibility_assets import FlexibilityAssetsFilter as FlexibilityAssetsFilter
    from .flexibility_assets import (
        FlexibilityAssetsHistoricalTimeSeriesListQuery as FlexibilityAssetsHistoricalTimeSeriesListQuery,
    )
    from .flexibility_assets import (
        FlexibilityAssetsListQuery as FlexibilityAssetsListQuery,
    )
    from .flexibility_assets import (
        FlexibilityAssetsTimeSeriesForecastListQuery as FlexibilityAssetsTimeSeriesForecastListQuery,
    )
    from .flexibility_assets import (
        FlexibilityAssetTimeSeriesForecastFilter as FlexibilityAssetTimeSeriesForecastFilter,
    )
    from .flexibility_assets import FlexibilityAssetUpdate as FlexibilityAssetUpdate
    from .id_tags import IdTagCreate as IdTagCreate
    from .id_tags import IdTagsFilter as IdTagsFilter
    from .id_tags import IdTagsListQuery as IdTagsListQuery
    from .id_tags import IdTagUpdate as IdTagUpdate
    from .installer_jobs import (
        InstallerJobAssignChargePoints as InstallerJobAssignChargePoints,
    )
    from .installer_jobs import InstallerJobChangeStatus as InstallerJobChangeStatus
    from .installer_jobs import InstallerJobCreate as InstallerJobCreate
    from .installer_jobs import InstallerJobsFilter as InstallerJobsFilter
    from .installer_jobs import InstallerJobsGetQuery as InstallerJobsGetQuery
    from .installer_jobs import InstallerJobsListQuery as InstallerJobsListQuery
    from .installer_jobs import InstallerJobUpdate as InstallerJobUpdate
    from .invoices import InvoicesFilter as InvoicesFilter
    from .invoices import InvoicesListQuery as InvoicesListQuery
    from .localized_text import LocalizedText as LocalizedText
    from .location_roaming_operator import (
        LocationRoamingOperator as LocationRoamingOperator,
    )
    from .locations import Geoposition as Geoposition
    from .locations import LocationChargingZone as LocationChargingZone
    from .locations import (
        LocationChargingZoneAdditionalInfo as LocationChargingZoneAdditionalInfo,
    )
    from .locations import (
        LocationCheckBookingAvailability as LocationCheckBookingAvailability,
    )
    from .locations import LocationCreate as LocationCreate
    from .locations import LocationCreateChargingZone as LocationCreateChargingZone
    from .locations import LocationFacility as LocationFacility
    from .locations import LocationImage as LocationImage
    from .locations import LocationRoaming as LocationRoaming
    from .locations import (
        LocationsChargingZonesListQuery as LocationsChargingZonesListQuery,
    )
    from .locations import LocationsDeleteQuery as LocationsDeleteQuery
    from .locations import LocationsFilter as LocationsFilter
    from .locations import LocationsFilterV1_0 as LocationsFilterV1_0
    from .locations import LocationsGetQuery as LocationsGetQuery
    from .locations import LocationsListQuery as LocationsListQuery
    from .locations import LocationsUpdateQuery as LocationsUpdateQuery
    from .locations import LocationsV1_0ListQuery as LocationsV1_0ListQuery
    from .locations import LocationUpdate as LocationUpdate
    from .locations import LocationUpdateV1_0 as LocationUpdateV1_0
    from .locations import LocationV1_0 as LocationV1_0
    from .locations import LocationV1_0WorkingHours as LocationV1_0WorkingHours
    from .locations import LocationWorkingHours as LocationWorkingHours
    from .locations import OpeningPeriod as OpeningPeriod
    from .locations import WeeklyHours as WeeklyHours
    from .max_voltage import MaxVoltage as MaxVoltage
    from .notifications import Notification as Notification
    from .notifications import NotificationCreate as NotificationCreate
    from .notifications import NotificationKafka as NotificationKafka
    from .notifications import NotificationNotification as NotificationNotification
    from .notifications import NotificationResendFailed as NotificationResendFailed
    from .notifications import NotificationsListQuery as NotificationsListQuery
    from .notifications import NotificationsV1_0ListQuery as NotificationsV1_0ListQuery
    from .notifications import NotificationWebhook as NotificationWebhook
    from .parking_spaces import ParkingSpaceCreate as ParkingSpaceCreate
    from .parking_spaces import ParkingSpacesFilter as ParkingSpacesFilter
    from .parking_spaces import ParkingSpacesGetQuery as ParkingSpacesGetQuery
    from .parking_spaces import ParkingSpacesListQuery as ParkingSpacesListQuery
    from .parking_spaces import (
        ParkingSpaceUpdateOccupancyStatus as ParkingSpaceUpdateOccupancyStatus,
    )
    from .partner_contracts import (
        PartnerContractAccessAndPermissions as PartnerContractAccessAndPermissions,
    )
    from .partner_contracts import PartnerContractCreate as PartnerContractCreate
    from .partner_contracts import (
        PartnerContractMonthlyPlatformFees as PartnerContractMonthlyPlatformFees,
    )
    from .partner_contracts import (
        PartnerContractRevenueSharing as PartnerContractRevenueSharing,
    )
    from .partner_contracts import (
        PartnerContractsListQuery as PartnerContractsListQuery,
    )
    from .partner_expenses import PartnerExpensesFilter as PartnerExpensesFilter
    from .partner_expenses import PartnerExpensesFilterV1_0 as PartnerExpensesFilterV1_0
    from .partner_expenses import PartnerExpensesListQuery as PartnerExpensesListQuery
    from .partner_expenses import (
        PartnerExpensesV1_0ListQuery as PartnerExpensesV1_0ListQuery,
    )
    from .partner_invites import PartnerInviteCreate as PartnerInviteCreate
    from .partner_invites import PartnerInviteOptions as PartnerInviteOptions
    from .partner_invites import PartnerInvitesFilter as PartnerInvitesFilter
    from .partner_invites import PartnerInvitesListQuery as PartnerInvitesListQuery
    from .partner_invites import PartnerInviteUpdate as PartnerInviteUpdate
    from .partner_revenues import PartnerRevenuesFilter as PartnerRevenuesFilter
    from .partner_revenues import PartnerRevenuesFilterV1_0 as PartnerRevenuesFilterV1_0
    from .partner_revenues import PartnerRevenuesListQuery as PartnerRevenuesListQuery
    from .partner_revenues import (
        PartnerRevenuesV1_0ListQuery as PartnerRevenuesV1_0ListQuery,
    )
    from .partner_settlement_reports import (
        PartnerSettlementReportRecordCreate as PartnerSettlementReportRecordCreate,
    )
    from .partner_settlement_reports import (
        PartnerSettlementReportsFilter as PartnerSettlementReportsFilter,
    )
    from .partner_settlement_reports import (
        PartnerSettlementReportsListQuery as PartnerSettlementReportsListQuery,
    )
    from .partner_settlement_reports import (
        PartnerSettlementReportsRecordsListQuery as PartnerSettlementReportsRecordsListQuery,
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
    from .partners import PartnersFilter as PartnersFilter
    from .partners import PartnersListQuery as PartnersListQuery
    from .partners import PartnersV1_0ListQuery as PartnersV1_0ListQuery
    from .partners import PartnerUpdate as PartnerUpdate
    from .partners import PartnerV1_0 as PartnerV1_0
    from .payment_terminals import (
        PaymentTerminalAdyenCastles as PaymentTerminalAdyenCastles,
    )
    from .payment_terminals import PaymentTerminalAmpeco as PaymentTerminalAmpeco
    from .payment_terminals import PaymentTerminalCrane as PaymentTerminalCrane
    from .payment_terminals import (
        PaymentTerminalCreatePayterPayterOnCp as PaymentTerminalCreatePayterPayterOnCp,
    )
    from .payment_terminals import (
        PaymentTerminalCreatePayterPayterOnLocation as PaymentTerminalCreatePayterPayterOnLocation,
    )
    from .payment_terminals import PaymentTerminalEmbedded as PaymentTerminalEmbedded
    from .payment_terminals import PaymentTerminalNayax as PaymentTerminalNayax
    from .payment_terminals import PaymentTerminalPax as PaymentTerminalPax
    from .payment_terminals import (
        PaymentTerminalPayterOnCpTerminalType as PaymentTerminalPayterOnCpTerminalType,
    )
    from .payment_terminals import (
        PaymentTerminalPrintecCastles as PaymentTerminalPrintecCastles,
    )
    from .payment_terminals import (
        PaymentTerminalPrintecCastlesBundle as PaymentTerminalPrintecCastlesBundle,
    )
    from .payment_terminals import PaymentTerminalsFilter as PaymentTerminalsFilter
    from .payment_terminals import (
        PaymentTerminalsListQuery as PaymentTerminalsListQuery,
    )
    from .payment_terminals import (
        PaymentTerminalUpdateAdyenCastles as PaymentTerminalUpdateAdyenCastles,
    )
    from .payment_terminals import (
        PaymentTerminalUpdateAmpeco as PaymentTerminalUpdateAmpeco,
    )
    from .payment_terminals import (
        PaymentTerminalUpdateCrane as PaymentTerminalUpdateCrane,
    )
    from .payment_terminals import (
        PaymentTerminalUpdateNayax as PaymentTerminalUpdateNayax,
    )
    from .payment_terminals import PaymentTerminalUpdatePax as PaymentTerminalUpdatePax
    from .payment_terminals import (
        PaymentTerminalUpdatePayterPayterOnCp as PaymentTerminalUpdatePayterPayterOnCp,
    )
    from .payment_terminals import (
        PaymentTerminalUpdatePayterPayterOnLocation as PaymentTerminalUpdatePayterPayterOnLocation,
    )
    from .payment_terminals import (
        PaymentTerminalUpdatePrintecCastles as PaymentTerminalUpdatePrintecCastles,
    )
    from .payment_terminals import (
        PaymentTerminalUpdateValina as PaymentTerminalUpdateValina,
    )
    from .payment_terminals import (
        PaymentTerminalUpdateWebPortal as PaymentTerminalUpdateWebPortal,
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
    from .provisioning_certificates import (
        ProvisioningCertificateIssueEmaid as ProvisioningCertificateIssueEmaid,
    )
    from .provisioning_certificates import (
        ProvisioningCertificatesListQuery as ProvisioningCertificatesListQuery,
    )
    from .provisioning_certificates import (
        ProvisioningCertificateUpdate as ProvisioningCertificateUpdate,
    )
    from .receipts import ReceiptsFilter as ReceiptsFilter
    from .receipts import ReceiptsListQuery as ReceiptsListQuery
    from .reservations import ReservationCancel as ReservationCancel
    from .reservations import ReservationsFilter as ReservationsFilter
    from .reservations import ReservationsListQuery as ReservationsListQuery
    from .rfid_tags import RfidTag as RfidTag
    from .rfid_tags import RfidTagsFilter as RfidTagsFilter
    from .rfid_tags import RfidTagsListQuery as RfidTagsListQuery
    from .roaming_connections import (
        RoamingConnectionsListQuery as RoamingConnectionsListQuery,
    )
    from .roaming_operators import (
        RoamingOperatorCpoSettings as RoamingOperatorCpoSettings,
    )
    from .roaming_operators import (
        RoamingOperatorCustomTariffFilterCreate as RoamingOperatorCustomTariffFilterCreate,
    )
    from .roaming_operators import (
        RoamingOperatorCustomTariffFiltersFilter as RoamingOperatorCustomTariffFiltersFilter,
    )
    from .roaming_operators import (
        RoamingOperatorCustomTariffFiltersReorder as RoamingOperatorCustomTariffFiltersReorder,
    )
    from .roaming_operators import (
        RoamingOperatorCustomTariffFiltersReorderFilter as RoamingOperatorCustomTariffFiltersReorderFilter,
    )
    from .roaming_operators import (
        RoamingOperatorCustomTariffFilterUpdate as RoamingOperatorCustomTariffFilterUpdate,
    )
    from .roaming_operators import (
        RoamingOperatorsCustomTariffFiltersListQuery as RoamingOperatorsCustomTariffFiltersListQuery,
    )
    from .roaming_operators import (
        RoamingOperatorSetPricingData as RoamingOperatorSetPricingData,
    )
    from .roaming_operators import (
        RoamingOperatorSetPricingDataElement as RoamingOperatorSetPricingDataElement,
    )
    from .roaming_operators import (
        RoamingOperatorSetPricingDataElementPriceComponent as RoamingOperatorSetPricingDataElementPriceComponent,
    )
    from .roaming_operators import (
        RoamingOperatorSetPricingDataElementRestrictions as RoamingOperatorSetPricingDataElementRestrictions,
    )
    from .roaming_operators import (
        RoamingOperatorSetPricingDataEnergyMix as RoamingOperatorSetPricingDataEnergyMix,
    )
    from .roaming_operators import (
        RoamingOperatorSetPricingDataEnergyMixEnergySource as RoamingOperatorSetPricingDataEnergyMixEnergySource,
    )
    from .roaming_operators import (
        RoamingOperatorSetPricingDataEnergyMixEnvironImpact as RoamingOperatorSetPricingDataEnergyMixEnvironImpact,
    )
    from .roaming_operators import (
        RoamingOperatorSetPricingDataMaxPrice as RoamingOperatorSetPricingDataMaxPrice,
    )
    from .roaming_operators import (
        RoamingOperatorSetPricingDataTariffAltText as RoamingOperatorSetPricingDataTariffAltText,
    )
    from .roaming_operators import (
        RoamingOperatorsListQuery as RoamingOperatorsListQuery,
    )
    from .roaming_operators import RoamingOperatorUpdate as RoamingOperatorUpdate
    from .roaming_platforms import (
        RoamingPlatformsListQuery as RoamingPlatformsListQuery,
    )
    from .roaming_providers import (
        RoamingProviderCreateHubject as RoamingProviderCreateHubject,
    )
    from .roaming_providers import (
        RoamingProviderCreateOcpiOrGireve2_2_1 as RoamingProviderCreateOcpiOrGireve2_2_1,
    )
    from .roaming_providers import RoamingProvidersFilter as RoamingProvidersFilter
    from .roaming_providers import (
        RoamingProvidersListQuery as RoamingProvidersListQuery,
    )
    from .roaming_providers import (
        RoamingProviderUpdateHubject as RoamingProviderUpdateHubject,
    )
    from .roaming_providers import (
        RoamingProviderUpdateOcpiOrGireve2_2_1 as RoamingProviderUpdateOcpiOrGireve2_2_1,
    )
    from .roaming_tariffs import RoamingTariff as RoamingTariff
    from .roaming_tariffs import RoamingTariffsListQuery as RoamingTariffsListQuery
    from .romanian_county import RomanianCounty as RomanianCounty
    from .security_events import SecurityEventsListQuery as SecurityEventsListQuery
    from .security_events_filter import SecurityEventsFilter as SecurityEventsFilter
    from .security_events_log import (
        SecurityEventsLogListQuery as SecurityEventsLogListQuery,
    )
    from .session_assign_to_user import SessionAssignToUser as SessionAssignToUser
    from .sessions import SessionRetryPayment as SessionRetryPayment
    from .sessions import SessionsFilter as SessionsFilter
    from .sessions import SessionsFilterReason as SessionsFilterReason
    from .sessions import SessionsFilterRoaming as SessionsFilterRoaming
    from .sessions import SessionsGetQuery as SessionsGetQuery
    from .sessions import SessionsListQuery as SessionsListQuery
    from .sub_operators import SubOperatorsListQuery as SubOperatorsListQuery
    from .subscription_plans import (
        SubscriptionPlanAllowance as SubscriptionPlanAllowance,
    )
    from .subscription_plans import SubscriptionPlanCreate as SubscriptionPlanCreate
    from .subscription_plans import SubscriptionPlanReplace as SubscriptionPlanReplace
    from .subscription_plans import (
        SubscriptionPlansListQuery as SubscriptionPlansListQuery,
    )
    from .subscription_plans import (
        SubscriptionPlansV1_0ListQuery as SubscriptionPlansV1_0ListQuery,
    )
    from .subscription_plans import SubscriptionPlanUpdate as SubscriptionPlanUpdate
    from .subscription_plans import (
        SubscriptionPlanVisibilityRestrictions as SubscriptionPlanVisibilityRestrictions,
    )
    from .subscriptions import SubscriptionsFilter as SubscriptionsFilter
    from .subscriptions import SubscriptionsListQuery as SubscriptionsListQuery
    from .tariff_groups import TariffGroupCreate as TariffGroupCreate
    from .tariff_groups import TariffGroupsFilter as TariffGroupsFilter
    from .tariff_groups import TariffGroupsListQuery as TariffGroupsListQuery
    from .tariffs import Tariff as Tariff
    from .tariffs import TariffDisplay as TariffDisplay
    from .tariffs import TariffPartner as TariffPartner
    from .tariffs import TariffPricing as TariffPricing
    from .tariffs import (
        TariffPricingAveragePowerLevel as TariffPricingAveragePowerLevel,
    )
    from .tariffs import TariffPricingDaysWhenApplied as TariffPricingDaysWhenApplied
    from .tariffs import (
        TariffPricingDaysWhenAppliedPricePeriods as TariffPricingDaysWhenAppliedPricePeriods,
    )
    from .tariffs import TariffPricingFee as TariffPricingFee
    from .tariffs import (
        TariffPricingFlexibleMarkUpAsFixedPerKwh as TariffPricingFlexibleMarkUpAsFixedPerKwh,
    )
    from .tariffs import TariffPricingMultiIdleFee as TariffPricingMultiIdleFee
    from .tariffs import TariffPricingMultiPricePerKwh as TariffPricingMultiPricePerKwh
    from .tariffs import TariffPricingPeakPowerLevel as TariffPricingPeakPowerLevel
    from .tariffs import TariffPricingPricePeriods as TariffPricingPricePeriods
    from .tariffs import TariffPricingTimePeriod as TariffPricingTimePeriod
    from .tariffs import TariffRestrictions as TariffRestrictions
    from .tariffs import TariffsFilter as TariffsFilter
    from .tariffs import TariffsListQuery as TariffsListQuery
    from .tariffs import TariffStopSession as TariffStopSession
    from .tariffs import TariffType as TariffType
    from .tax_identification_numbers import (
        TaxIdentificationNumberCreate as TaxIdentificationNumberCreate,
    )
    from .tax_identification_numbers import (
        TaxIdentificationNumbersListQuery as TaxIdentificationNumbersListQuery,
    )
    from .taxes import TaxCreate as TaxCreate
    from .taxes import TaxesListQuery as TaxesListQuery
    from .taxes import TaxUpdate as TaxUpdate
    from .templates import TemplatesListQuery as TemplatesListQuery
    from .terms_and_policies import TermsAndPoliciesFilter as TermsAndPoliciesFilter
    from .terms_and_policies import (
        TermsAndPoliciesListQuery as TermsAndPoliciesListQuery,
    )
    from .top_up_packages import TopUpPackageCreate as TopUpPackageCreate
    from .top_up_packages import TopUpPackagesFilter as TopUpPackagesFilter
    from .top_up_packages import TopUpPackagesListQuery as TopUpPackagesListQuery
    from .top_up_packages import TopUpPackageUpdate as TopUpPackageUpdate
    from .transactions import TransactionCreate as TransactionCreate
    from .transactions import (
        TransactionCreatePaymentMethod as TransactionCreatePaymentMethod,
    )
    from .transactions import TransactionIssueInvoice as TransactionIssueInvoice
    from .transactions import (
        TransactionIssueInvoiceDetails as TransactionIssueInvoiceDetails,
    )
    from .transactions import TransactionsFilter as TransactionsFilter
    from .transactions import (
        TransactionsFilterPaymentMethod as TransactionsFilterPaymentMethod,
    )
    from .transactions import TransactionsListQuery as TransactionsListQuery
    from .transactions import TransactionUpdate as TransactionUpdate
    from .transactions import (
        TransactionUpdatePaymentMethod as TransactionUpdatePaymentMethod,
    )
    from .transactions import (
        TransactionUpdatePaymentReference as TransactionUpdatePaymentReference,
    )
    from .updated_period_filter import UpdatedPeriodFilter as UpdatedPeriodFilter
    from .us_state import UsState as UsState
    from .user_bank_details import UserBankDetails as UserBankDetails
    from .user_groups import UserGroupCreate as UserGroupCreate
    from .user_groups import UserGroupsFilter as UserGroupsFilter
    from .user_groups import UserGroupsListQuery as UserGroupsListQuery
    from .users import UserActivateSubscription as UserActivateSubscription
    from .users import UserAddBalance as UserAddBalance
    from .users import UserApplyCustomFee as UserApplyCustomFee
    from .users import UserCancelSubscription as UserCancelSubscription
    from .users import UserChangeStatus as UserChangeStatus
    from .users import UserCreate as UserCreate
    from .users import (
        UserInvoiceDetailsUpdateAmpecoInvoiceManager as UserInvoiceDetailsUpdateAmpecoInvoiceManager,
    )
    from .users import (
        UserInvoiceDetailsUpdateCardcomInvoiceManager as UserInvoiceDetailsUpdateCardcomInvoiceManager,
    )
    from .users import (
        UserInvoiceDetailsUpdateEcpayInvoiceManager as UserInvoiceDetailsUpdateEcpayInvoiceManager,
    )
    from .users import (
        UserInvoiceDetailsUpdateSoftOneInvoiceManager as UserInvoiceDetailsUpdateSoftOneInvoiceManager,
    )
    from .users import UserOptions as UserOptions
    from .users import UserPaymentMethodCreate as UserPaymentMethodCreate
    from .users import UserPaymentMethodUpdate as UserPaymentMethodUpdate
    from .users import UserRedeemVoucher as UserRedeemVoucher
    from .users import UsersDeleteQuery as UsersDeleteQuery
    from .users import UsersFilter as UsersFilter
    from .users import UsersGetQuery as UsersGetQuery
    from .users import UsersListQuery as UsersListQuery
    from .users import UsersPaymentMethodsListQuery as UsersPaymentMethodsListQuery
    from .users import UsersUpdateQuery as UsersUpdateQuery
    from .users import UserUpdate as UserUpdate
    from .utilities import UtilitiesListQuery as UtilitiesListQuery
    from .utilities import UtilityCreate as UtilityCreate
    from .vendor_error_codes import VendorErrorCode as VendorErrorCode
    from .vendor_error_codes import (
        VendorErrorCodesListQuery as VendorErrorCodesListQuery,
    )
    from .vouchers import VoucherCreate as VoucherCreate
    from .vouchers import VoucherCreateV2_0 as VoucherCreateV2_0
    from .vouchers import VouchersFilter as VouchersFilter
    from .vouchers import VouchersFilterV2_0 as VouchersFilterV2_0
    from .vouchers import VouchersListQuery as VouchersListQuery
    from .vouchers import VouchersV2_0ListQuery as VouchersV2_0ListQuery
    from .vouchers import VoucherUpdate as VoucherUpdate
    from .vouchers import VoucherUpdateV2_0 as VoucherUpdateV2_0

_HOMES: dict[str, str] = {
    "AlphabeticCode": "currencies",
    "AustralianState": "australian_state",
    "AuthorizationsFilter": "authorizations",
    "AuthorizationsListQuery": "authorizations",
    "AuthorizationsV2_0ListQuery": "authorizations",
    "BookingRequestCreateCancelBooking": "booking_requests",
    "BookingRequestCreateUpdateBookingRequestInput": "booking_requests",
    "BookingRequestsFilter": "booking_requests",
    "BookingRequestsListQuery": "booking_requests",
    "BookingsFilter": "bookings",
    "BookingsGetQuery": "bookings",
    "BookingsListQuery": "bookings",
    "CanadianProvince": "canadian_province",
    "CdrsFilter": "cdrs",
    "CdrsGetQuery": "cdrs",
    "CdrsListQuery": "cdrs",
    "ChargePointChangeAvailability": "charge_points",
    "ChargePointChangeOwner": "charge_points",
    "ChargePointChangeSharingCode": "charge_points",
    "ChargePointChargingProfile": "charge_point_charging_profile",
    "ChargePointChargingProfileSchedulePeriod": "charge_point_charging_profile",
    "ChargePointClearChargingProfile": "charge_points",
    "ChargePointConfigurationUpdate": "charge_points",
    "ChargePointConfigurationsFilter": "charge_points",
    "ChargePointCreate": "charge_points",
    "ChargePointCreateV1_0": "charge_points",
    "ChargePointCreateV1_0Evse": "charge_points",
    "ChargePointDeleteCertificate": "charge_points",
    "ChargePointDisconnect": "charge_points",
    "ChargePointDowntimePeriodCreate": "charge_point_downtime_periods",
    "ChargePointDowntimePeriodsFilter": "charge_point_downtime_periods",
    "ChargePointDowntimePeriodsListQuery": "charge_point_downtime_periods",
    "ChargePointEvseConnectorCreate": "charge_points",
    "ChargePointEvseConnectorType": "charge_point_evse_connector_type",
    "ChargePointEvseConnectorUpdate": "charge_points",
    "ChargePointEvseCreate": "charge_points",
    "ChargePointGetDiagnostics": "charge_points",
    "ChargePointGetInstalledCertificateIds": "charge_points",
    "ChargePointGetSecurityLog": "charge_points",
    "ChargePointInstallCertificate": "charge_points",
    "ChargePointLastBootNotification": "charge_points",
    "ChargePointModelCreate": "charge_point_model_create",
    "ChargePointModelUpdate": "charge_point_model_update",
    "ChargePointModelsFilter": "charge_point_models_filter",
    "ChargePointModelsListQuery": "charge_point_models",
    "ChargePointMoveEvsesToSatellite": "charge_points",
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
    "ChargePointReserve": "charge_points",
    "ChargePointSecurity": "charge_points",
    "ChargePointSendDataTransfer": "charge_points",
    "ChargePointSetChargingProfile": "charge_point_set_charging_profile",
    "ChargePointSetChargingProfileChargingSchedule": "charge_point_set_charging_profile",
    "ChargePointSetChargingProfileChargingSchedulePeriod": "charge_point_set_charging_profile",
    "ChargePointSetConfiguration": "charge_points",
    "ChargePointSetSecurityProfile": "charge_points",
    "ChargePointSharedPartnersReplace": "charge_points",
    "ChargePointSmartChargingUpdateDisabled": "charge_points",
    "ChargePointSmartChargingUpdateDynamic": "charge_points",
    "ChargePointSmartChargingUpdateTod": "charge_points",
    "ChargePointSmartChargingUpdateTodPeriod": "charge_points",
    "ChargePointSmartChargingUpdateTodPeriodElement": "charge_points",
    "ChargePointSmartChargingUpdateUserSchedule": "charge_points",
    "ChargePointStartChargingSessionWithoutEvse": "charge_points",
    "ChargePointStopChargingSession": "charge_points",
    "ChargePointSubscription": "charge_points",
    "ChargePointSyncConfiguration": "charge_points",
    "ChargePointUpdate": "charge_points",
    "ChargePointUpdateFirmware": "charge_points",
    "ChargePointUpdateNetwork": "charge_points",
    "ChargePointUpdatePartner": "charge_points",
    "ChargePointUpdateSecurity": "charge_points",
    "ChargePointUpdateV1_0": "charge_points",
    "ChargePointUser": "charge_points",
    "ChargePointVendor": "charge_point_vendor",
    "ChargePointVendorsListQuery": "charge_point_vendors",
    "ChargePointsConfigurationsListQuery": "charge_points",
    "ChargePointsDeleteQuery": "charge_points",
    "ChargePointsEvsesDeleteQuery": "charge_points",
    "ChargePointsEvsesGetQuery": "charge_points",
    "ChargePointsEvsesListQuery": "charge_points",
    "ChargePointsEvsesUpdateQuery": "charge_points",
    "ChargePointsFilter": "charge_points",
    "ChargePointsFilterV1_0": "charge_points",
    "ChargePointsGetQuery": "charge_points",
    "ChargePointsHardwareStatusLogsListQuery": "charge_points",
    "ChargePointsListQuery": "charge_points",
    "ChargePointsNetworkStatusLogsListQuery": "charge_points",
    "ChargePointsSharedPartnersListQuery": "charge_points",
    "ChargePointsSharesListQuery": "charge_points",
    "ChargePointsUpdateQuery": "charge_points",
    "ChargePointsV1_0ListQuery": "charge_points",
    "ChargingPreferencesUserControlledSchedule": "charge_points",
    "ChargingPreferencesUserControlledSchedulePreferences": "charge_points",
    "CircuitAttachChargePoint": "circuits",
    "CircuitCreate": "circuits",
    "CircuitLoadBalancingIntegration": "circuits",
    "CircuitLoadBalancingIntegrationWithInstallationId": "circuits",
    "CircuitLoadBalancingIntegrationWithStartDate": "circuits",
    "CircuitSetChargePointPriority": "circuits",
    "CircuitSocPriorities": "circuits",
    "CircuitUpdate": "circuits",
    "CircuitUpdateV1_0": "circuits",
    "CircuitUserPriority": "circuits",
    "CircuitUserPriorityCreate": "circuits",
    "CircuitV1_0": "circuits",
    "CircuitV1_0ChargePoint": "circuits",
    "CircuitsChargePointPrioritiesListQuery": "circuits",
    "CircuitsGetQuery": "circuits",
    "CircuitsListQuery": "circuits",
    "CircuitsUserPrioritiesListQuery": "circuits",
    "CircuitsV1_0ListQuery": "circuits",
    "ConfigurationTemplateApplyToChargePoints": "configuration_templates",
    "ConfigurationTemplateCreate": "configuration_templates",
    "ConfigurationTemplateVariableUpdateOcpp1_6": "configuration_templates",
    "ConfigurationTemplateVariableUpdateOcpp2_0_1": "configuration_templates",
    "ConfigurationTemplatesFilter": "configuration_templates",
    "ConfigurationTemplatesListQuery": "configuration_templates",
    "ConfigurationTemplatesVariablesListQuery": "configuration_templates",
    "ConfigurationVariableOcpp1_6": "configuration_templates",
    "ConfigurationVariableOcpp2_0_1": "configuration_templates",
    "ConsentCreate": "consents",
    "ConsentsFilter": "consents",
    "ConsentsListQuery": "consents",
    "ContactDetails": "contact_details",
    "Country": "country",
    "CpModelsListQuery": "cp_models",
    "CpVendorsListQuery": "cp_vendors",
    "CreateBookingRequestInput": "booking_requests",
    "CreateBookingRequestResponseEvseCriteria": "booking_requests",
    "CreateBookingRequestResponseParkingSpaceCriteria": "booking_requests",
    "CreatedPeriodFilter": "created_period_filter",
    "CurrencyCreate": "currencies",
    "CurrencyRateCreate": "currency_rates",
    "CurrencyRateUpdate": "currency_rates",
    "CurrencyRatesFilter": "currency_rates",
    "CurrencyRatesListQuery": "currency_rates",
    "CustomFeesListQuery": "custom_fees",
    "DowntimePeriodNoticeCreate": "downtime_period_notices",
    "DowntimePeriodNoticeUpdate": "downtime_period_notices",
    "DowntimePeriodNoticesFilter": "downtime_period_notices",
    "DowntimePeriodNoticesListQuery": "downtime_period_notices",
    "ElectricityMeterCreate": "electricity_meters",
    "ElectricityMeterReportConsumption": "electricity_meters",
    "ElectricityMeterUpdate": "electricity_meters",
    "ElectricityMetersListQuery": "electricity_meters",
    "ElectricityRateCreate": "electricity_rates",
    "ElectricityRateEnergyMix": "electricity_rates",
    "ElectricityRatePricePeriodDateReplace": "electricity_rates",
    "ElectricityRateUpdate": "electricity_rates",
    "ElectricityRateV1_0": "electricity_rates",
    "ElectricityRateV1_0IntervalPricing": "electricity_rates",
    "ElectricityRateV1_0IntervalPricingElement": "electricity_rates",
    "ElectricityRateV1_0IntervalSpecialPricing": "electricity_rates",
    "ElectricityRatesFilter": "electricity_rates",
    "ElectricityRatesFilterV1_0": "electricity_rates",
    "ElectricityRatesListQuery": "electricity_rates",
    "ElectricityRatesV1_0ListQuery": "electricity_rates",
    "EvseBulkAssignTariffGroups": "evses",
    "EvseBulkAssignTariffGroupsFilters": "evses",
    "EvseCreate": "evses",
    "EvseDowntimePeriodCreate": "evse_downtime_periods",
    "EvseDowntimePeriodUpdate": "evse_downtime_period_update",
    "EvseDowntimePeriodsFilter": "evse_downtime_periods",
    "EvseDowntimePeriodsListQuery": "evse_downtime_periods",
    "EvsePowerOptions": "evse_power_options",
    "EvseRoamingStatus": "evses",
    "EvseStartChargingSession": "evse_start_charging_session",
    "EvseTriggerMessage": "evse_trigger_message",
    "EvseTriggerMessageType": "evse_trigger_message",
    "EvseUpdate": "evse_update",
    "EvseV2_0": "evses",
    "EvseV2_0Connector": "evses",
    "EvseV2_0ConnectorType": "evses",
    "EvseV2_0HardwareStatus": "evses",
    "EvseV2_0Roaming": "evses",
    "EvsesDeleteQuery": "evses",
    "EvsesFilter": "evses",
    "EvsesFilterV2_0": "evses",
    "EvsesGetQuery": "evses",
    "EvsesHardwareStatusLogsListQuery": "evses",
    "EvsesListQuery": "evses",
    "EvsesUpdateQuery": "evses",
    "EvsesV2_0ListQuery": "evses",
    "FaqCreate": "faqs",
    "FaqUpdate": "faqs",
    "FaqsListQuery": "faqs",
    "FirmwareVersionsAttachedModelsListQuery": "firmware_versions",
    "FirmwareVersionsFilter": "firmware_versions",
    "FirmwareVersionsGetQuery": "firmware_versions",
    "FirmwareVersionsListQuery": "firmware_versions",
    "FlexibilityActivationRequestsFilter": "flexibility_activation_requests",
    "FlexibilityActivationRequestsListQuery": "flexibility_activation_requests",
    "FlexibilityAssetChangeStatus": "flexibility_assets",
    "FlexibilityAssetCreate": "flexibility_assets",
    "FlexibilityAssetCreateActivationRequest": "flexibility_assets",
    "FlexibilityAssetCreateActivationRequestPeriod": "flexibility_assets",
    "FlexibilityAssetTimeSeriesForecastFilter": "flexibility_assets",
    "FlexibilityAssetUpdate": "flexibility_assets",
    "FlexibilityAssetsFilter": "flexibility_assets",
    "FlexibilityAssetsHistoricalTimeSeriesListQuery": "flexibility_assets",
    "FlexibilityAssetsListQuery": "flexibility_assets",
    "FlexibilityAssetsTimeSeriesForecastListQuery": "flexibility_assets",
    "Geoposition": "locations",
    "IdTagCreate": "id_tags",
    "IdTagUpdate": "id_tags",
    "IdTagsFilter": "id_tags",
    "IdTagsListQuery": "id_tags",
    "InstallerJobAssignChargePoints": "installer_jobs",
    "InstallerJobChangeStatus": "installer_jobs",
    "InstallerJobCreate": "installer_jobs",
    "InstallerJobUpdate": "installer_jobs",
    "InstallerJobsFilter": "installer_jobs",
    "InstallerJobsGetQuery": "installer_jobs",
    "InstallerJobsListQuery": "installer_jobs",
    "InvoicesFilter": "invoices",
    "InvoicesListQuery": "invoices",
    "LocalizedText": "localized_text",
    "LocationChargingZone": "locations",
    "LocationChargingZoneAdditionalInfo": "locations",
    "LocationCheckBookingAvailability": "locations",
    "LocationCreate": "locations",
    "LocationCreateChargingZone": "locations",
    "LocationFacility": "locations",
    "LocationImage": "locations",
    "LocationRoaming": "locations",
    "LocationRoamingOperator": "location_roaming_operator",
    "LocationUpdate": "locations",
    "LocationUpdateV1_0": "locations",
    "LocationV1_0": "locations",
    "LocationV1_0WorkingHours": "locations",
    "LocationWorkingHours": "locations",
    "LocationsChargingZonesListQuery": "locations",
    "LocationsDeleteQuery": "locations",
    "LocationsFilter": "locations",
    "LocationsFilterV1_0": "locations",
    "LocationsGetQuery": "locations",
    "LocationsListQuery": "locations",
    "LocationsUpdateQuery": "locations",
    "LocationsV1_0ListQuery": "locations",
    "MaxVoltage": "max_voltage",
    "NordPoolPreferences": "charge_points",
    "Notification": "notifications",
    "NotificationCreate": "notifications",
    "NotificationKafka": "notifications",
    "NotificationNotification": "notifications",
    "NotificationResendFailed": "notifications",
    "NotificationWebhook": "notifications",
    "NotificationsListQuery": "notifications",
    "NotificationsV1_0ListQuery": "notifications",
    "OctopusAgilePreferences": "charge_points",
    "OctopusAgilePreferencesTargetCharge": "charge_points",
    "OctopusGoPreferences": "charge_points",
    "OpeningPeriod": "locations",
    "ParkingSpaceCreate": "parking_spaces",
    "ParkingSpaceUpdateOccupancyStatus": "parking_spaces",
    "ParkingSpacesFilter": "parking_spaces",
    "ParkingSpacesGetQuery": "parking_spaces",
    "ParkingSpacesListQuery": "parking_spaces",
    "Partner": "partners",
    "PartnerContactDetails": "partners",
    "PartnerContactDetailsAdministrative": "partners",
    "PartnerContractAccessAndPermissions": "partner_contracts",
    "PartnerContractCreate": "partner_contracts",
    "PartnerContractMonthlyPlatformFees": "partner_contracts",
    "PartnerContractRevenueSharing": "partner_contracts",
    "PartnerContractsListQuery": "partner_contracts",
    "PartnerCorporateBilling": "partners",
    "PartnerExpensesFilter": "partner_expenses",
    "PartnerExpensesFilterV1_0": "partner_expenses",
    "PartnerExpensesListQuery": "partner_expenses",
    "PartnerExpensesV1_0ListQuery": "partner_expenses",
    "PartnerInviteCreate": "partner_invites",
    "PartnerInviteOptions": "partner_invites",
    "PartnerInviteUpdate": "partner_invites",
    "PartnerInvitesFilter": "partner_invites",
    "PartnerInvitesListQuery": "partner_invites",
    "PartnerNotifications": "partners",
    "PartnerNotificationsBilling": "partners",
    "PartnerNotificationsTechnical": "partners",
    "PartnerOptions": "partners",
    "PartnerRevenuesFilter": "partner_revenues",
    "PartnerRevenuesFilterV1_0": "partner_revenues",
    "PartnerRevenuesListQuery": "partner_revenues",
    "PartnerRevenuesV1_0ListQuery": "partner_revenues",
    "PartnerSettlementReportRecordCreate": "partner_settlement_reports",
    "PartnerSettlementReportsFilter": "partner_settlement_reports",
    "PartnerSettlementReportsListQuery": "partner_settlement_reports",
    "PartnerSettlementReportsRecordsListQuery": "partner_settlement_reports",
    "PartnerUpdate": "partners",
    "PartnerV1_0": "partners",
    "PartnersFilter": "partners",
    "PartnersListQuery": "partners",
    "PartnersV1_0ListQuery": "partners",
    "PaymentTerminalAdyenCastles": "payment_terminals",
    "PaymentTerminalAmpeco": "payment_terminals",
    "PaymentTerminalCrane": "payment_terminals",
    "PaymentTerminalCreatePayterPayterOnCp": "payment_terminals",
    "PaymentTerminalCreatePayterPayterOnLocation": "payment_terminals",
    "PaymentTerminalEmbedded": "payment_terminals",
    "PaymentTerminalNayax": "payment_terminals",
    "PaymentTerminalPax": "payment_terminals",
    "PaymentTerminalPayterOnCpTerminalType": "payment_terminals",
    "PaymentTerminalPrintecCastles": "payment_terminals",
    "PaymentTerminalPrintecCastlesBundle": "payment_terminals",
    "PaymentTerminalUpdateAdyenCastles": "payment_terminals",
    "PaymentTerminalUpdateAmpeco": "payment_terminals",
    "PaymentTerminalUpdateCrane": "payment_terminals",
    "PaymentTerminalUpdateNayax": "payment_terminals",
    "PaymentTerminalUpdatePax": "payment_terminals",
    "PaymentTerminalUpdatePayterPayterOnCp": "payment_terminals",
    "PaymentTerminalUpdatePayterPayterOnLocation": "payment_terminals",
    "PaymentTerminalUpdatePrintecCastles": "payment_terminals",
    "PaymentTerminalUpdateValina": "payment_terminals",
    "PaymentTerminalUpdateWebPortal": "payment_terminals",
    "PaymentTerminalValina": "payment_terminals",
    "PaymentTerminalWebPortal": "payment_terminals",
    "PaymentTerminalWebPortalInvoiceField": "payment_terminals",
    "PaymentTerminalsFilter": "payment_terminals",
    "PaymentTerminalsListQuery": "payment_terminals",
    "PricePeriod": "price_period",
    "ProvisioningCertificate": "provisioning_certificates",
    "ProvisioningCertificateIdTag": "provisioning_certificates",
    "ProvisioningCertificateIssueEmaid": "provisioning_certificates",
    "ProvisioningCertificateUpdate": "provisioning_certificates",
    "ProvisioningCertificatesListQuery": "provisioning_certificates",
    "ReceiptsFilter": "receipts",
    "ReceiptsListQuery": "receipts",
    "ReservationCancel": "reservations",
    "ReservationsFilter": "reservations",
    "ReservationsListQuery": "reservations",
    "RfidTag": "rfid_tags",
    "RfidTagsFilter": "rfid_tags",
    "RfidTagsListQuery": "rfid_tags",
    "RoamingConnectionsListQuery": "roaming_connections",
    "RoamingOperatorCpoSettings": "roaming_operators",
    "RoamingOperatorCustomTariffFilterCreate": "roaming_operators",
    "RoamingOperatorCustomTariffFilterUpdate": "roaming_operators",
    "RoamingOperatorCustomTariffFiltersFilter": "roaming_operators",
    "RoamingOperatorCustomTariffFiltersReorder": "roaming_operators",
    "RoamingOperatorCustomTariffFiltersReorderFilter": "roaming_operators",
    "RoamingOperatorSetPricingData": "roaming_operators",
    "RoamingOperatorSetPricingDataElement": "roaming_operators",
    "RoamingOperatorSetPricingDataElementPriceComponent": "roaming_operators",
    "RoamingOperatorSetPricingDataElementRestrictions": "roaming_operators",
    "RoamingOperatorSetPricingDataEnergyMix": "roaming_operators",
    "RoamingOperatorSetPricingDataEnergyMixEnergySource": "roaming_operators",
    "RoamingOperatorSetPricingDataEnergyMixEnvironImpact": "roaming_operators",
    "RoamingOperatorSetPricingDataMaxPrice": "roaming_operators",
    "RoamingOperatorSetPricingDataTariffAltText": "roaming_operators",
    "RoamingOperatorUpdate": "roaming_operators",
    "RoamingOperatorsCustomTariffFiltersListQuery": "roaming_operators",
    "RoamingOperatorsListQuery": "roaming_operators",
    "RoamingPlatformsListQuery": "roaming_platforms",
    "RoamingProviderCreateHubject": "roaming_providers",
    "RoamingProviderCreateOcpiOrGireve2_2_1": "roaming_providers",
    "RoamingProviderUpdateHubject": "roaming_providers",
    "RoamingProviderUpdateOcpiOrGireve2_2_1": "roaming_providers",
    "RoamingProvidersFilter": "roaming_providers",
    "RoamingProvidersListQuery": "roaming_providers",
    "RoamingTariff": "roaming_tariffs",
    "RoamingTariffsListQuery": "roaming_tariffs",
    "RomanianCounty": "romanian_county",
    "SchedulePreferencesTargetCharge": "charge_points",
    "SchedulePreferencesTrackElectricityCosts": "charge_points",
    "SecurityEventsFilter": "security_events_filter",
    "SecurityEventsListQuery": "security_events",
    "SecurityEventsLogListQuery": "security_events_log",
    "SessionAssignToUser": "session_assign_to_user",
    "SessionRetryPayment": "sessions",
    "SessionsFilter": "sessions",
    "SessionsFilterReason": "sessions",
    "SessionsFilterRoaming": "sessions",
    "SessionsGetQuery": "sessions",
    "SessionsListQuery": "sessions",
    "SubOperatorsListQuery": "sub_operators",
    "SubscriptionPlanAllowance": "subscription_plans",
    "SubscriptionPlanCreate": "subscription_plans",
    "SubscriptionPlanReplace": "subscription_plans",
    "SubscriptionPlanUpdate": "subscription_plans",
    "SubscriptionPlanVisibilityRestrictions": "subscription_plans",
    "SubscriptionPlansListQuery": "subscription_plans",
    "SubscriptionPlansV1_0ListQuery": "subscription_plans",
    "SubscriptionsFilter": "subscriptions",
    "SubscriptionsListQuery": "subscriptions",
    "Tariff": "tariffs",
    "TariffDisplay": "tariffs",
    "TariffGroupCreate": "tariff_groups",
    "TariffGroupsFilter": "tariff_groups",
    "TariffGroupsListQuery": "tariff_groups",
    "TariffPartner": "tariffs",
    "TariffPricing": "tariffs",
    "TariffPricingAveragePowerLevel": "tariffs",
    "TariffPricingDaysWhenApplied": "tariffs",
    "TariffPricingDaysWhenAppliedPricePeriods": "tariffs",
    "TariffPricingFee": "tariffs",
    "TariffPricingFlexibleMarkUpAsFixedPerKwh": "tariffs",
    "TariffPricingMultiIdleFee": "tariffs",
    "TariffPricingMultiPricePerKwh": "tariffs",
    "TariffPricingPeakPowerLevel": "tariffs",
    "TariffPricingPricePeriods": "tariffs",
    "TariffPricingTimePeriod": "tariffs",
    "TariffRestrictions": "tariffs",
    "TariffStopSession": "tariffs",
    "TariffType": "tariffs",
    "TariffsFilter": "tariffs",
    "TariffsListQuery": "tariffs",
    "TaxCreate": "taxes",
    "TaxIdentificationNumberCreate": "tax_identification_numbers",
    "TaxIdentificationNumbersListQuery": "tax_identification_numbers",
    "TaxUpdate": "taxes",
    "TaxesListQuery": "taxes",
    "TemplatesListQuery": "templates",
    "TermsAndPoliciesFilter": "terms_and_policies",
    "TermsAndPoliciesListQuery": "terms_and_policies",
    "TopUpPackageCreate": "top_up_packages",
    "TopUpPackageUpdate": "top_up_packages",
    "TopUpPackagesFilter": "top_up_packages",
    "TopUpPackagesListQuery": "top_up_packages",
    "TransactionCreate": "transactions",
    "TransactionCreatePaymentMethod": "transactions",
    "TransactionIssueInvoice": "transactions",
    "TransactionIssueInvoiceDetails": "transactions",
    "TransactionUpdate": "transactions",
    "TransactionUpdatePaymentMethod": "transactions",
    "TransactionUpdatePaymentReference": "transactions",
    "TransactionsFilter": "transactions",
    "TransactionsFilterPaymentMethod": "transactions",
    "TransactionsListQuery": "transactions",
    "UpdatedPeriodFilter": "updated_period_filter",
    "UsState": "us_state",
    "UserActivateSubscription": "users",
    "UserAddBalance": "users",
    "UserApplyCustomFee": "users",
    "UserBankDetails": "user_bank_details",
    "UserCancelSubscription": "users",
    "UserChangeStatus": "users",
    "UserCreate": "users",
    "UserGroupCreate": "user_groups",
    "UserGroupsFilter": "user_groups",
    "UserGroupsListQuery": "user_groups",
    "UserInvoiceDetailsUpdateAmpecoInvoiceManager": "users",
    "UserInvoiceDetailsUpdateCardcomInvoiceManager": "users",
    "UserInvoiceDetailsUpdateEcpayInvoiceManager": "users",
    "UserInvoiceDetailsUpdateSoftOneInvoiceManager": "users",
    "UserOptions": "users",
    "UserPaymentMethodCreate": "users",
    "UserPaymentMethodUpdate": "users",
    "UserRedeemVoucher": "users",
    "UserUpdate": "users",
    "UsersDeleteQuery": "users",
    "UsersFilter": "users",
    "UsersGetQuery": "users",
    "UsersListQuery": "users",
    "UsersPaymentMethodsListQuery": "users",
    "UsersUpdateQuery": "users",
    "UtilitiesListQuery": "utilities",
    "UtilityCreate": "utilities",
    "VendorErrorCode": "vendor_error_codes",
    "VendorErrorCodesListQuery": "vendor_error_codes",
    "VoucherCreate": "vouchers",
    "VoucherCreateV2_0": "vouchers",
    "VoucherUpdate": "vouchers",
    "VoucherUpdateV2_0": "vouchers",
    "VouchersFilter": "vouchers",
    "VouchersFilterV2_0": "vouchers",
    "VouchersListQuery": "vouchers",
    "VouchersV2_0ListQuery": "vouchers",
    "WeeklyHours": "locations",
    "WithEnumAllowOfflineTxForUnknownId": "charge_points",
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
