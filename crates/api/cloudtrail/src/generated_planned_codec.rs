// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{Decode, DecodeError, Encode, Fields, Node, Writer, opt, req};

impl Decode for AddTagsRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            resource_id: f.req("ResourceId")?,
            tags_list: f.req("TagsList")?,
        })
    }
}

impl Encode for AddTagsResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Decode for AdvancedEventSelector {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            field_selectors: f.req("FieldSelectors")?,
            name: f.opt("Name")?,
        })
    }
}

impl Encode for AdvancedEventSelector {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_AdvancedEventSelector[0], &self.field_selectors);
        opt(w, &schema::M_AdvancedEventSelector[1], &self.name);
        w.end_struct();
    }
}

impl Decode for AdvancedFieldSelector {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            ends_with: f.opt("EndsWith")?,
            equals: f.opt("Equals")?,
            field: f.req("Field")?,
            not_ends_with: f.opt("NotEndsWith")?,
            not_equals: f.opt("NotEquals")?,
            not_starts_with: f.opt("NotStartsWith")?,
            starts_with: f.opt("StartsWith")?,
        })
    }
}

impl Encode for AdvancedFieldSelector {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_AdvancedFieldSelector[0], &self.ends_with);
        opt(w, &schema::M_AdvancedFieldSelector[1], &self.equals);
        req(w, &schema::M_AdvancedFieldSelector[2], &self.field);
        opt(w, &schema::M_AdvancedFieldSelector[3], &self.not_ends_with);
        opt(w, &schema::M_AdvancedFieldSelector[4], &self.not_equals);
        opt(w, &schema::M_AdvancedFieldSelector[5], &self.not_starts_with);
        opt(w, &schema::M_AdvancedFieldSelector[6], &self.starts_with);
        w.end_struct();
    }
}

impl Decode for CreateTrailRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            cloud_watch_logs_log_group_arn: f.opt("CloudWatchLogsLogGroupArn")?,
            cloud_watch_logs_role_arn: f.opt("CloudWatchLogsRoleArn")?,
            enable_log_file_validation: f.opt("EnableLogFileValidation")?,
            include_global_service_events: f.opt("IncludeGlobalServiceEvents")?,
            is_multi_region_trail: f.opt("IsMultiRegionTrail")?,
            is_organization_trail: f.opt("IsOrganizationTrail")?,
            kms_key_id: f.opt("KmsKeyId")?,
            name: f.req("Name")?,
            recursive_logging: f.opt("RecursiveLogging")?,
            s3_bucket_name: f.req("S3BucketName")?,
            s3_key_prefix: f.opt("S3KeyPrefix")?,
            sns_topic_name: f.opt("SnsTopicName")?,
            tags_list: f.opt("TagsList")?,
        })
    }
}

impl Encode for CreateTrailResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CreateTrailResponse[0], &self.cloud_watch_logs_log_group_arn);
        opt(w, &schema::M_CreateTrailResponse[1], &self.cloud_watch_logs_role_arn);
        opt(w, &schema::M_CreateTrailResponse[2], &self.include_global_service_events);
        opt(w, &schema::M_CreateTrailResponse[3], &self.is_multi_region_trail);
        opt(w, &schema::M_CreateTrailResponse[4], &self.is_organization_trail);
        opt(w, &schema::M_CreateTrailResponse[5], &self.kms_key_id);
        opt(w, &schema::M_CreateTrailResponse[6], &self.log_file_validation_enabled);
        opt(w, &schema::M_CreateTrailResponse[7], &self.name);
        opt(w, &schema::M_CreateTrailResponse[8], &self.recursive_logging);
        opt(w, &schema::M_CreateTrailResponse[9], &self.s3_bucket_name);
        opt(w, &schema::M_CreateTrailResponse[10], &self.s3_key_prefix);
        opt(w, &schema::M_CreateTrailResponse[11], &self.sns_topic_arn);
        opt(w, &schema::M_CreateTrailResponse[12], &self.sns_topic_name);
        opt(w, &schema::M_CreateTrailResponse[13], &self.trail_arn);
        w.end_struct();
    }
}

impl Decode for DataResource {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            r#type: f.opt("Type")?,
            values: f.opt("Values")?,
        })
    }
}

impl Encode for DataResource {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DataResource[0], &self.r#type);
        opt(w, &schema::M_DataResource[1], &self.values);
        w.end_struct();
    }
}

impl Decode for DeleteTrailRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            name: f.req("Name")?,
        })
    }
}

impl Encode for DeleteTrailResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Decode for DescribeTrailsRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            include_shadow_trails: f.opt("includeShadowTrails")?,
            trail_name_list: f.opt("trailNameList")?,
        })
    }
}

impl Encode for DescribeTrailsResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeTrailsResponse[0], &self.trail_list);
        w.end_struct();
    }
}

impl Encode for Event {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Event[0], &self.access_key_id);
        opt(w, &schema::M_Event[1], &self.cloud_trail_event);
        opt(w, &schema::M_Event[2], &self.event_id);
        opt(w, &schema::M_Event[3], &self.event_name);
        opt(w, &schema::M_Event[4], &self.event_source);
        opt(w, &schema::M_Event[5], &self.event_time);
        opt(w, &schema::M_Event[6], &self.read_only);
        opt(w, &schema::M_Event[7], &self.resources);
        opt(w, &schema::M_Event[8], &self.username);
        w.end_struct();
    }
}

impl Decode for EventSelector {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            data_resources: f.opt("DataResources")?,
            exclude_management_event_sources: f.opt("ExcludeManagementEventSources")?,
            include_management_events: f.opt("IncludeManagementEvents")?,
            read_write_type: f.opt("ReadWriteType")?,
        })
    }
}

impl Encode for EventSelector {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_EventSelector[0], &self.data_resources);
        opt(w, &schema::M_EventSelector[1], &self.exclude_management_event_sources);
        opt(w, &schema::M_EventSelector[2], &self.include_management_events);
        opt(w, &schema::M_EventSelector[3], &self.read_write_type);
        w.end_struct();
    }
}

impl Decode for GetEventSelectorsRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            trail_name: f.req("TrailName")?,
        })
    }
}

impl Encode for GetEventSelectorsResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_GetEventSelectorsResponse[0], &self.advanced_event_selectors);
        opt(w, &schema::M_GetEventSelectorsResponse[1], &self.event_selectors);
        opt(w, &schema::M_GetEventSelectorsResponse[2], &self.trail_arn);
        w.end_struct();
    }
}

impl Decode for GetInsightSelectorsRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            event_data_store: f.opt("EventDataStore")?,
            trail_name: f.opt("TrailName")?,
        })
    }
}

impl Encode for GetInsightSelectorsResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_GetInsightSelectorsResponse[0], &self.event_data_store_arn);
        opt(w, &schema::M_GetInsightSelectorsResponse[1], &self.insight_selectors);
        opt(w, &schema::M_GetInsightSelectorsResponse[2], &self.insights_destination);
        opt(w, &schema::M_GetInsightSelectorsResponse[3], &self.trail_arn);
        w.end_struct();
    }
}

impl Decode for GetTrailStatusRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            name: f.req("Name")?,
        })
    }
}

impl Encode for GetTrailStatusResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_GetTrailStatusResponse[0], &self.is_logging);
        opt(w, &schema::M_GetTrailStatusResponse[1], &self.latest_cloud_watch_logs_delivery_error);
        opt(w, &schema::M_GetTrailStatusResponse[2], &self.latest_cloud_watch_logs_delivery_time);
        opt(w, &schema::M_GetTrailStatusResponse[3], &self.latest_delivery_attempt_succeeded);
        opt(w, &schema::M_GetTrailStatusResponse[4], &self.latest_delivery_attempt_time);
        opt(w, &schema::M_GetTrailStatusResponse[5], &self.latest_delivery_error);
        opt(w, &schema::M_GetTrailStatusResponse[6], &self.latest_delivery_time);
        opt(w, &schema::M_GetTrailStatusResponse[7], &self.latest_digest_delivery_error);
        opt(w, &schema::M_GetTrailStatusResponse[8], &self.latest_digest_delivery_time);
        opt(w, &schema::M_GetTrailStatusResponse[9], &self.latest_notification_attempt_succeeded);
        opt(w, &schema::M_GetTrailStatusResponse[10], &self.latest_notification_attempt_time);
        opt(w, &schema::M_GetTrailStatusResponse[11], &self.latest_notification_error);
        opt(w, &schema::M_GetTrailStatusResponse[12], &self.latest_notification_time);
        opt(w, &schema::M_GetTrailStatusResponse[13], &self.start_logging_time);
        opt(w, &schema::M_GetTrailStatusResponse[14], &self.stop_logging_time);
        opt(w, &schema::M_GetTrailStatusResponse[15], &self.time_logging_started);
        opt(w, &schema::M_GetTrailStatusResponse[16], &self.time_logging_stopped);
        w.end_struct();
    }
}

impl Encode for InsightSelector {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_InsightSelector[0], &self.event_categories);
        opt(w, &schema::M_InsightSelector[1], &self.insight_type);
        w.end_struct();
    }
}

impl Decode for ListTagsRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            next_token: f.opt("NextToken")?,
            resource_id_list: f.req("ResourceIdList")?,
        })
    }
}

impl Encode for ListTagsResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListTagsResponse[0], &self.next_token);
        opt(w, &schema::M_ListTagsResponse[1], &self.resource_tag_list);
        w.end_struct();
    }
}

impl Decode for LookupAttribute {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            attribute_key: f.req("AttributeKey")?,
            attribute_value: f.req("AttributeValue")?,
        })
    }
}

impl Decode for LookupEventsRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            end_time: f.opt("EndTime")?,
            event_category: f.opt("EventCategory")?,
            lookup_attributes: f.opt("LookupAttributes")?,
            max_results: f.opt("MaxResults")?,
            next_token: f.opt("NextToken")?,
            start_time: f.opt("StartTime")?,
        })
    }
}

impl Encode for LookupEventsResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_LookupEventsResponse[0], &self.events);
        opt(w, &schema::M_LookupEventsResponse[1], &self.next_token);
        w.end_struct();
    }
}

impl Decode for PutEventSelectorsRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            advanced_event_selectors: f.opt("AdvancedEventSelectors")?,
            event_selectors: f.opt("EventSelectors")?,
            trail_name: f.req("TrailName")?,
        })
    }
}

impl Encode for PutEventSelectorsResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_PutEventSelectorsResponse[0], &self.advanced_event_selectors);
        opt(w, &schema::M_PutEventSelectorsResponse[1], &self.event_selectors);
        opt(w, &schema::M_PutEventSelectorsResponse[2], &self.trail_arn);
        w.end_struct();
    }
}

impl Encode for Resource {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Resource[0], &self.resource_name);
        opt(w, &schema::M_Resource[1], &self.resource_type);
        w.end_struct();
    }
}

impl Encode for ResourceTag {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ResourceTag[0], &self.resource_id);
        opt(w, &schema::M_ResourceTag[1], &self.tags_list);
        w.end_struct();
    }
}

impl Decode for StartLoggingRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            name: f.req("Name")?,
        })
    }
}

impl Encode for StartLoggingResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Decode for StopLoggingRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            name: f.req("Name")?,
        })
    }
}

impl Encode for StopLoggingResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Decode for Tag {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            key: f.req("Key")?,
            value: f.opt("Value")?,
        })
    }
}

impl Encode for Tag {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_Tag[0], &self.key);
        opt(w, &schema::M_Tag[1], &self.value);
        w.end_struct();
    }
}

impl Encode for Trail {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Trail[0], &self.cloud_watch_logs_log_group_arn);
        opt(w, &schema::M_Trail[1], &self.cloud_watch_logs_role_arn);
        opt(w, &schema::M_Trail[2], &self.has_custom_event_selectors);
        opt(w, &schema::M_Trail[3], &self.has_insight_selectors);
        opt(w, &schema::M_Trail[4], &self.home_region);
        opt(w, &schema::M_Trail[5], &self.include_global_service_events);
        opt(w, &schema::M_Trail[6], &self.is_multi_region_trail);
        opt(w, &schema::M_Trail[7], &self.is_organization_trail);
        opt(w, &schema::M_Trail[8], &self.kms_key_id);
        opt(w, &schema::M_Trail[9], &self.log_file_validation_enabled);
        opt(w, &schema::M_Trail[10], &self.name);
        opt(w, &schema::M_Trail[11], &self.recursive_logging);
        opt(w, &schema::M_Trail[12], &self.s3_bucket_name);
        opt(w, &schema::M_Trail[13], &self.s3_key_prefix);
        opt(w, &schema::M_Trail[14], &self.sns_topic_arn);
        opt(w, &schema::M_Trail[15], &self.sns_topic_name);
        opt(w, &schema::M_Trail[16], &self.trail_arn);
        w.end_struct();
    }
}

impl Decode for UpdateTrailRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            cloud_watch_logs_log_group_arn: f.opt("CloudWatchLogsLogGroupArn")?,
            cloud_watch_logs_role_arn: f.opt("CloudWatchLogsRoleArn")?,
            enable_log_file_validation: f.opt("EnableLogFileValidation")?,
            include_global_service_events: f.opt("IncludeGlobalServiceEvents")?,
            is_multi_region_trail: f.opt("IsMultiRegionTrail")?,
            is_organization_trail: f.opt("IsOrganizationTrail")?,
            kms_key_id: f.opt("KmsKeyId")?,
            name: f.req("Name")?,
            recursive_logging: f.opt("RecursiveLogging")?,
            s3_bucket_name: f.opt("S3BucketName")?,
            s3_key_prefix: f.opt("S3KeyPrefix")?,
            sns_topic_name: f.opt("SnsTopicName")?,
        })
    }
}

impl Encode for UpdateTrailResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_UpdateTrailResponse[0], &self.cloud_watch_logs_log_group_arn);
        opt(w, &schema::M_UpdateTrailResponse[1], &self.cloud_watch_logs_role_arn);
        opt(w, &schema::M_UpdateTrailResponse[2], &self.include_global_service_events);
        opt(w, &schema::M_UpdateTrailResponse[3], &self.is_multi_region_trail);
        opt(w, &schema::M_UpdateTrailResponse[4], &self.is_organization_trail);
        opt(w, &schema::M_UpdateTrailResponse[5], &self.kms_key_id);
        opt(w, &schema::M_UpdateTrailResponse[6], &self.log_file_validation_enabled);
        opt(w, &schema::M_UpdateTrailResponse[7], &self.name);
        opt(w, &schema::M_UpdateTrailResponse[8], &self.recursive_logging);
        opt(w, &schema::M_UpdateTrailResponse[9], &self.s3_bucket_name);
        opt(w, &schema::M_UpdateTrailResponse[10], &self.s3_key_prefix);
        opt(w, &schema::M_UpdateTrailResponse[11], &self.sns_topic_arn);
        opt(w, &schema::M_UpdateTrailResponse[12], &self.sns_topic_name);
        opt(w, &schema::M_UpdateTrailResponse[13], &self.trail_arn);
        w.end_struct();
    }
}
