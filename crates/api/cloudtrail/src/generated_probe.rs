// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{Decode, DecodeError, Encode, Fields, Node, Writer, opt, req};

impl Encode for AddTagsRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_AddTagsRequest[0], &self.resource_id);
        req(w, &schema::M_AddTagsRequest[1], &self.tags_list);
        w.end_struct();
    }
}

impl Decode for AddTagsResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Encode for CreateTrailRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CreateTrailRequest[0], &self.cloud_watch_logs_log_group_arn);
        opt(w, &schema::M_CreateTrailRequest[1], &self.cloud_watch_logs_role_arn);
        opt(w, &schema::M_CreateTrailRequest[2], &self.enable_log_file_validation);
        opt(w, &schema::M_CreateTrailRequest[3], &self.include_global_service_events);
        opt(w, &schema::M_CreateTrailRequest[4], &self.is_multi_region_trail);
        opt(w, &schema::M_CreateTrailRequest[5], &self.is_organization_trail);
        opt(w, &schema::M_CreateTrailRequest[6], &self.kms_key_id);
        req(w, &schema::M_CreateTrailRequest[7], &self.name);
        opt(w, &schema::M_CreateTrailRequest[8], &self.recursive_logging);
        req(w, &schema::M_CreateTrailRequest[9], &self.s3_bucket_name);
        opt(w, &schema::M_CreateTrailRequest[10], &self.s3_key_prefix);
        opt(w, &schema::M_CreateTrailRequest[11], &self.sns_topic_name);
        opt(w, &schema::M_CreateTrailRequest[12], &self.tags_list);
        w.end_struct();
    }
}

impl Decode for CreateTrailResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            cloud_watch_logs_log_group_arn: f.opt("CloudWatchLogsLogGroupArn")?,
            cloud_watch_logs_role_arn: f.opt("CloudWatchLogsRoleArn")?,
            include_global_service_events: f.opt("IncludeGlobalServiceEvents")?,
            is_multi_region_trail: f.opt("IsMultiRegionTrail")?,
            is_organization_trail: f.opt("IsOrganizationTrail")?,
            kms_key_id: f.opt("KmsKeyId")?,
            log_file_validation_enabled: f.opt("LogFileValidationEnabled")?,
            name: f.opt("Name")?,
            recursive_logging: f.opt("RecursiveLogging")?,
            s3_bucket_name: f.opt("S3BucketName")?,
            s3_key_prefix: f.opt("S3KeyPrefix")?,
            sns_topic_arn: f.opt("SnsTopicARN")?,
            sns_topic_name: f.opt("SnsTopicName")?,
            trail_arn: f.opt("TrailARN")?,
        })
    }
}

impl Encode for DeleteTrailRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_DeleteTrailRequest[0], &self.name);
        w.end_struct();
    }
}

impl Decode for DeleteTrailResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Encode for DescribeTrailsRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeTrailsRequest[0], &self.include_shadow_trails);
        opt(w, &schema::M_DescribeTrailsRequest[1], &self.trail_name_list);
        w.end_struct();
    }
}

impl Decode for DescribeTrailsResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            trail_list: f.opt("trailList")?,
        })
    }
}

impl Decode for Event {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            access_key_id: f.opt("AccessKeyId")?,
            cloud_trail_event: f.opt("CloudTrailEvent")?,
            event_id: f.opt("EventId")?,
            event_name: f.opt("EventName")?,
            event_source: f.opt("EventSource")?,
            event_time: f.opt("EventTime")?,
            read_only: f.opt("ReadOnly")?,
            resources: f.opt("Resources")?,
            username: f.opt("Username")?,
        })
    }
}

impl Encode for GetEventSelectorsRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_GetEventSelectorsRequest[0], &self.trail_name);
        w.end_struct();
    }
}

impl Decode for GetEventSelectorsResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            advanced_event_selectors: f.opt("AdvancedEventSelectors")?,
            event_selectors: f.opt("EventSelectors")?,
            trail_arn: f.opt("TrailARN")?,
        })
    }
}

impl Encode for GetInsightSelectorsRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_GetInsightSelectorsRequest[0], &self.event_data_store);
        opt(w, &schema::M_GetInsightSelectorsRequest[1], &self.trail_name);
        w.end_struct();
    }
}

impl Decode for GetInsightSelectorsResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            event_data_store_arn: f.opt("EventDataStoreArn")?,
            insight_selectors: f.opt("InsightSelectors")?,
            insights_destination: f.opt("InsightsDestination")?,
            trail_arn: f.opt("TrailARN")?,
        })
    }
}

impl Encode for GetTrailStatusRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_GetTrailStatusRequest[0], &self.name);
        w.end_struct();
    }
}

impl Decode for GetTrailStatusResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            is_logging: f.opt("IsLogging")?,
            latest_cloud_watch_logs_delivery_error: f.opt("LatestCloudWatchLogsDeliveryError")?,
            latest_cloud_watch_logs_delivery_time: f.opt("LatestCloudWatchLogsDeliveryTime")?,
            latest_delivery_attempt_succeeded: f.opt("LatestDeliveryAttemptSucceeded")?,
            latest_delivery_attempt_time: f.opt("LatestDeliveryAttemptTime")?,
            latest_delivery_error: f.opt("LatestDeliveryError")?,
            latest_delivery_time: f.opt("LatestDeliveryTime")?,
            latest_digest_delivery_error: f.opt("LatestDigestDeliveryError")?,
            latest_digest_delivery_time: f.opt("LatestDigestDeliveryTime")?,
            latest_notification_attempt_succeeded: f.opt("LatestNotificationAttemptSucceeded")?,
            latest_notification_attempt_time: f.opt("LatestNotificationAttemptTime")?,
            latest_notification_error: f.opt("LatestNotificationError")?,
            latest_notification_time: f.opt("LatestNotificationTime")?,
            start_logging_time: f.opt("StartLoggingTime")?,
            stop_logging_time: f.opt("StopLoggingTime")?,
            time_logging_started: f.opt("TimeLoggingStarted")?,
            time_logging_stopped: f.opt("TimeLoggingStopped")?,
        })
    }
}

impl Decode for InsightSelector {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            event_categories: f.opt("EventCategories")?,
            insight_type: f.opt("InsightType")?,
        })
    }
}

impl Encode for ListTagsRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListTagsRequest[0], &self.next_token);
        req(w, &schema::M_ListTagsRequest[1], &self.resource_id_list);
        w.end_struct();
    }
}

impl Decode for ListTagsResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            next_token: f.opt("NextToken")?,
            resource_tag_list: f.opt("ResourceTagList")?,
        })
    }
}

impl Encode for LookupAttribute {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_LookupAttribute[0], &self.attribute_key);
        req(w, &schema::M_LookupAttribute[1], &self.attribute_value);
        w.end_struct();
    }
}

impl Encode for LookupEventsRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_LookupEventsRequest[0], &self.end_time);
        opt(w, &schema::M_LookupEventsRequest[1], &self.event_category);
        opt(w, &schema::M_LookupEventsRequest[2], &self.lookup_attributes);
        opt(w, &schema::M_LookupEventsRequest[3], &self.max_results);
        opt(w, &schema::M_LookupEventsRequest[4], &self.next_token);
        opt(w, &schema::M_LookupEventsRequest[5], &self.start_time);
        w.end_struct();
    }
}

impl Decode for LookupEventsResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            events: f.opt("Events")?,
            next_token: f.opt("NextToken")?,
        })
    }
}

impl Encode for PutEventSelectorsRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_PutEventSelectorsRequest[0], &self.advanced_event_selectors);
        opt(w, &schema::M_PutEventSelectorsRequest[1], &self.event_selectors);
        req(w, &schema::M_PutEventSelectorsRequest[2], &self.trail_name);
        w.end_struct();
    }
}

impl Decode for PutEventSelectorsResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            advanced_event_selectors: f.opt("AdvancedEventSelectors")?,
            event_selectors: f.opt("EventSelectors")?,
            trail_arn: f.opt("TrailARN")?,
        })
    }
}

impl Decode for Resource {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            resource_name: f.opt("ResourceName")?,
            resource_type: f.opt("ResourceType")?,
        })
    }
}

impl Decode for ResourceTag {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            resource_id: f.opt("ResourceId")?,
            tags_list: f.opt("TagsList")?,
        })
    }
}

impl Encode for StartLoggingRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_StartLoggingRequest[0], &self.name);
        w.end_struct();
    }
}

impl Decode for StartLoggingResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Encode for StopLoggingRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_StopLoggingRequest[0], &self.name);
        w.end_struct();
    }
}

impl Decode for StopLoggingResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Decode for Trail {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            cloud_watch_logs_log_group_arn: f.opt("CloudWatchLogsLogGroupArn")?,
            cloud_watch_logs_role_arn: f.opt("CloudWatchLogsRoleArn")?,
            has_custom_event_selectors: f.opt("HasCustomEventSelectors")?,
            has_insight_selectors: f.opt("HasInsightSelectors")?,
            home_region: f.opt("HomeRegion")?,
            include_global_service_events: f.opt("IncludeGlobalServiceEvents")?,
            is_multi_region_trail: f.opt("IsMultiRegionTrail")?,
            is_organization_trail: f.opt("IsOrganizationTrail")?,
            kms_key_id: f.opt("KmsKeyId")?,
            log_file_validation_enabled: f.opt("LogFileValidationEnabled")?,
            name: f.opt("Name")?,
            recursive_logging: f.opt("RecursiveLogging")?,
            s3_bucket_name: f.opt("S3BucketName")?,
            s3_key_prefix: f.opt("S3KeyPrefix")?,
            sns_topic_arn: f.opt("SnsTopicARN")?,
            sns_topic_name: f.opt("SnsTopicName")?,
            trail_arn: f.opt("TrailARN")?,
        })
    }
}

impl Encode for UpdateTrailRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_UpdateTrailRequest[0], &self.cloud_watch_logs_log_group_arn);
        opt(w, &schema::M_UpdateTrailRequest[1], &self.cloud_watch_logs_role_arn);
        opt(w, &schema::M_UpdateTrailRequest[2], &self.enable_log_file_validation);
        opt(w, &schema::M_UpdateTrailRequest[3], &self.include_global_service_events);
        opt(w, &schema::M_UpdateTrailRequest[4], &self.is_multi_region_trail);
        opt(w, &schema::M_UpdateTrailRequest[5], &self.is_organization_trail);
        opt(w, &schema::M_UpdateTrailRequest[6], &self.kms_key_id);
        req(w, &schema::M_UpdateTrailRequest[7], &self.name);
        opt(w, &schema::M_UpdateTrailRequest[8], &self.recursive_logging);
        opt(w, &schema::M_UpdateTrailRequest[9], &self.s3_bucket_name);
        opt(w, &schema::M_UpdateTrailRequest[10], &self.s3_key_prefix);
        opt(w, &schema::M_UpdateTrailRequest[11], &self.sns_topic_name);
        w.end_struct();
    }
}

impl Decode for UpdateTrailResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            cloud_watch_logs_log_group_arn: f.opt("CloudWatchLogsLogGroupArn")?,
            cloud_watch_logs_role_arn: f.opt("CloudWatchLogsRoleArn")?,
            include_global_service_events: f.opt("IncludeGlobalServiceEvents")?,
            is_multi_region_trail: f.opt("IsMultiRegionTrail")?,
            is_organization_trail: f.opt("IsOrganizationTrail")?,
            kms_key_id: f.opt("KmsKeyId")?,
            log_file_validation_enabled: f.opt("LogFileValidationEnabled")?,
            name: f.opt("Name")?,
            recursive_logging: f.opt("RecursiveLogging")?,
            s3_bucket_name: f.opt("S3BucketName")?,
            s3_key_prefix: f.opt("S3KeyPrefix")?,
            sns_topic_arn: f.opt("SnsTopicARN")?,
            sns_topic_name: f.opt("SnsTopicName")?,
            trail_arn: f.opt("TrailARN")?,
        })
    }
}

/// An operation's conversions in both directions, by its name.
pub fn probe(name: &str) -> Option<::bonkei_wire::Probe> {
    Some(match name {
        "AddTags" => ::bonkei_wire::Probe::of::<AddTags>(),
        "CreateTrail" => ::bonkei_wire::Probe::of::<CreateTrail>(),
        "DeleteTrail" => ::bonkei_wire::Probe::of::<DeleteTrail>(),
        "DescribeTrails" => ::bonkei_wire::Probe::of::<DescribeTrails>(),
        "GetEventSelectors" => ::bonkei_wire::Probe::of::<GetEventSelectors>(),
        "GetInsightSelectors" => ::bonkei_wire::Probe::of::<GetInsightSelectors>(),
        "GetTrailStatus" => ::bonkei_wire::Probe::of::<GetTrailStatus>(),
        "ListTags" => ::bonkei_wire::Probe::of::<ListTags>(),
        "LookupEvents" => ::bonkei_wire::Probe::of::<LookupEvents>(),
        "PutEventSelectors" => ::bonkei_wire::Probe::of::<PutEventSelectors>(),
        "StartLogging" => ::bonkei_wire::Probe::of::<StartLogging>(),
        "StopLogging" => ::bonkei_wire::Probe::of::<StopLogging>(),
        "UpdateTrail" => ::bonkei_wire::Probe::of::<UpdateTrail>(),
        _ => return None,
    })
}
