// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{ErrorMeta, Member, OpMeta, Operation, Place, Protocol, ServiceMeta, TimeFormat, Wording, shapes};
use schema::*;

/// The service.
pub static SERVICE: ServiceMeta = ServiceMeta {
    name: "cloudtrail",
    api_version: "2013-11-01",
    xmlns: "",
    protocols: &[Protocol::Json11],
    target_prefix: "com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101",
    query_compatible: false,
    wording: Wording::ValidationException,
    errors: &[
        ErrorMeta { shape: "ChannelARNInvalidException", code: "ChannelARNInvalidException", status: 0, members: &[] },
        ErrorMeta { shape: "ChannelNotFoundException", code: "ChannelNotFoundException", status: 0, members: &[] },
        ErrorMeta { shape: "CloudTrailARNInvalidException", code: "CloudTrailARNInvalidException", status: 0, members: &[] },
        ErrorMeta { shape: "CloudTrailAccessNotEnabledException", code: "CloudTrailAccessNotEnabledException", status: 0, members: &[] },
        ErrorMeta { shape: "CloudTrailInvalidClientTokenIdException", code: "CloudTrailInvalidClientTokenIdException", status: 0, members: &[] },
        ErrorMeta { shape: "CloudWatchLogsDeliveryUnavailableException", code: "CloudWatchLogsDeliveryUnavailableException", status: 0, members: &[] },
        ErrorMeta { shape: "ConflictException", code: "ConflictException", status: 0, members: &[] },
        ErrorMeta { shape: "EventDataStoreARNInvalidException", code: "EventDataStoreARNInvalidException", status: 0, members: &[] },
        ErrorMeta { shape: "EventDataStoreNotFoundException", code: "EventDataStoreNotFoundException", status: 0, members: &[] },
        ErrorMeta { shape: "InactiveEventDataStoreException", code: "InactiveEventDataStoreException", status: 0, members: &[] },
        ErrorMeta { shape: "InsightNotEnabledException", code: "InsightNotEnabledException", status: 0, members: &[] },
        ErrorMeta { shape: "InsufficientDependencyServiceAccessPermissionException", code: "InsufficientDependencyServiceAccessPermissionException", status: 0, members: &[] },
        ErrorMeta { shape: "InsufficientEncryptionPolicyException", code: "InsufficientEncryptionPolicyException", status: 0, members: &[] },
        ErrorMeta { shape: "InsufficientS3BucketPolicyException", code: "InsufficientS3BucketPolicyException", status: 0, members: &[] },
        ErrorMeta { shape: "InsufficientSnsTopicPolicyException", code: "InsufficientSnsTopicPolicyException", status: 0, members: &[] },
        ErrorMeta { shape: "InvalidCloudWatchLogsLogGroupArnException", code: "InvalidCloudWatchLogsLogGroupArnException", status: 0, members: &[] },
        ErrorMeta { shape: "InvalidCloudWatchLogsRoleArnException", code: "InvalidCloudWatchLogsRoleArnException", status: 0, members: &[] },
        ErrorMeta { shape: "InvalidEventCategoryException", code: "InvalidEventCategoryException", status: 0, members: &[] },
        ErrorMeta { shape: "InvalidEventSelectorsException", code: "InvalidEventSelectorsException", status: 0, members: &[] },
        ErrorMeta { shape: "InvalidHomeRegionException", code: "InvalidHomeRegionException", status: 0, members: &[] },
        ErrorMeta { shape: "InvalidKmsKeyIdException", code: "InvalidKmsKeyIdException", status: 0, members: &[] },
        ErrorMeta { shape: "InvalidLookupAttributesException", code: "InvalidLookupAttributesException", status: 0, members: &[] },
        ErrorMeta { shape: "InvalidMaxResultsException", code: "InvalidMaxResultsException", status: 0, members: &[] },
        ErrorMeta { shape: "InvalidNextTokenException", code: "InvalidNextTokenException", status: 0, members: &[] },
        ErrorMeta { shape: "InvalidParameterCombinationException", code: "InvalidParameterCombinationException", status: 0, members: &[] },
        ErrorMeta { shape: "InvalidParameterException", code: "InvalidParameterException", status: 0, members: &[] },
        ErrorMeta { shape: "InvalidS3BucketNameException", code: "InvalidS3BucketNameException", status: 0, members: &[] },
        ErrorMeta { shape: "InvalidS3PrefixException", code: "InvalidS3PrefixException", status: 0, members: &[] },
        ErrorMeta { shape: "InvalidSnsTopicNameException", code: "InvalidSnsTopicNameException", status: 0, members: &[] },
        ErrorMeta { shape: "InvalidTagParameterException", code: "InvalidTagParameterException", status: 0, members: &[] },
        ErrorMeta { shape: "InvalidTimeRangeException", code: "InvalidTimeRangeException", status: 0, members: &[] },
        ErrorMeta { shape: "InvalidTokenException", code: "InvalidTokenException", status: 0, members: &[] },
        ErrorMeta { shape: "InvalidTrailNameException", code: "InvalidTrailNameException", status: 0, members: &[] },
        ErrorMeta { shape: "KmsException", code: "KmsException", status: 0, members: &[] },
        ErrorMeta { shape: "KmsKeyDisabledException", code: "KmsKeyDisabledException", status: 0, members: &[] },
        ErrorMeta { shape: "KmsKeyNotFoundException", code: "KmsKeyNotFoundException", status: 0, members: &[] },
        ErrorMeta { shape: "MaximumNumberOfTrailsExceededException", code: "MaximumNumberOfTrailsExceededException", status: 0, members: &[] },
        ErrorMeta { shape: "NoManagementAccountSLRExistsException", code: "NoManagementAccountSLRExistsException", status: 0, members: &[] },
        ErrorMeta { shape: "NotOrganizationMasterAccountException", code: "NotOrganizationMasterAccountException", status: 0, members: &[] },
        ErrorMeta { shape: "OperationNotPermittedException", code: "OperationNotPermittedException", status: 0, members: &[] },
        ErrorMeta { shape: "OrganizationNotInAllFeaturesModeException", code: "OrganizationNotInAllFeaturesModeException", status: 0, members: &[] },
        ErrorMeta { shape: "OrganizationsNotInUseException", code: "OrganizationsNotInUseException", status: 0, members: &[] },
        ErrorMeta { shape: "ResourceNotFoundException", code: "ResourceNotFoundException", status: 0, members: &[] },
        ErrorMeta { shape: "ResourceTypeNotSupportedException", code: "ResourceTypeNotSupportedException", status: 0, members: &[] },
        ErrorMeta { shape: "S3BucketDoesNotExistException", code: "S3BucketDoesNotExistException", status: 0, members: &[] },
        ErrorMeta { shape: "TagsLimitExceededException", code: "TagsLimitExceededException", status: 0, members: &[] },
        ErrorMeta { shape: "ThrottlingException", code: "ThrottlingException", status: 0, members: &[] },
        ErrorMeta { shape: "TrailAlreadyExistsException", code: "TrailAlreadyExistsException", status: 0, members: &[] },
        ErrorMeta { shape: "TrailNotFoundException", code: "TrailNotFoundException", status: 0, members: &[] },
        ErrorMeta { shape: "TrailNotProvidedException", code: "TrailNotProvidedException", status: 0, members: &[] },
        ErrorMeta { shape: "UnsupportedOperationException", code: "UnsupportedOperationException", status: 0, members: &[] },
    ],
};

/// Every operation of this part.
pub static BUILT: [&OpMeta; 0] = [
];

/// The routes of every built operation, each to the function of its name in the module given: `routes!(crate::ops)`.
#[macro_export]
macro_rules! routes {
    ($($ops:tt)*) => {
        &[
        ]
    };
}
