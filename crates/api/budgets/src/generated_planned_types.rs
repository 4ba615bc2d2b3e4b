// Made by `cargo xtask codegen` from models/. Do not edit.
use bonkei_core::Timestamp;
use bonkei_wire::{Node, text_enum};
use std::collections::BTreeMap;
use super::generated_types::*;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AutoAdjustData {
    pub auto_adjust_type: AutoAdjustType,
    pub historical_options: Option<HistoricalOptions>,
    pub last_auto_adjust_time: Option<Timestamp>,
}
impl ::bonkei_wire::Element for AutoAdjustData {}

text_enum! { AutoAdjustType
    HISTORICAL = "HISTORICAL"
    FORECAST = "FORECAST"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Budget {
    pub auto_adjust_data: Option<AutoAdjustData>,
    pub billing_view_arn: Option<String>,
    pub budget_limit: Option<Spend>,
    pub budget_name: String,
    pub budget_type: BudgetType,
    pub calculated_spend: Option<CalculatedSpend>,
    pub cost_filters: Option<BTreeMap<String, Vec<String>>>,
    pub cost_types: Option<CostTypes>,
    pub filter_expression: Option<Expression>,
    pub health_status: Option<HealthStatus>,
    pub last_updated_time: Option<Timestamp>,
    pub metrics: Option<Vec<Metric>>,
    pub planned_budget_limits: Option<BTreeMap<String, Spend>>,
    pub time_period: Option<TimePeriod>,
    pub time_unit: TimeUnit,
}
impl ::bonkei_wire::Element for Budget {}

text_enum! { BudgetType
    USAGE = "USAGE"
    COST = "COST"
    RI_UTILIZATION = "RI_UTILIZATION"
    RI_COVERAGE = "RI_COVERAGE"
    SAVINGS_PLANS_UTILIZATION = "SAVINGS_PLANS_UTILIZATION"
    SAVINGS_PLANS_COVERAGE = "SAVINGS_PLANS_COVERAGE"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CalculatedSpend {
    pub actual_spend: Spend,
    pub forecasted_spend: Option<Spend>,
}
impl ::bonkei_wire::Element for CalculatedSpend {}

text_enum! { ComparisonOperator
    GREATER_THAN = "GREATER_THAN"
    LESS_THAN = "LESS_THAN"
    EQUAL_TO = "EQUAL_TO"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CostCategoryValues {
    pub key: Option<String>,
    pub match_options: Option<Vec<MatchOption>>,
    pub values: Option<Vec<String>>,
}
impl ::bonkei_wire::Element for CostCategoryValues {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CostTypes {
    pub include_credit: Option<bool>,
    pub include_discount: Option<bool>,
    pub include_other_subscription: Option<bool>,
    pub include_recurring: Option<bool>,
    pub include_refund: Option<bool>,
    pub include_subscription: Option<bool>,
    pub include_support: Option<bool>,
    pub include_tax: Option<bool>,
    pub include_upfront: Option<bool>,
    pub use_amortized: Option<bool>,
    pub use_blended: Option<bool>,
}
impl ::bonkei_wire::Element for CostTypes {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateBudgetRequest {
    pub account_id: String,
    pub budget: Budget,
    pub notifications_with_subscribers: Option<Vec<NotificationWithSubscribers>>,
    pub resource_tags: Option<Vec<ResourceTag>>,
}
impl ::bonkei_wire::Element for CreateBudgetRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateBudgetResponse {}
impl ::bonkei_wire::Element for CreateBudgetResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateNotificationRequest {
    pub account_id: String,
    pub budget_name: String,
    pub notification: Notification,
    pub subscribers: Vec<Subscriber>,
}
impl ::bonkei_wire::Element for CreateNotificationRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateNotificationResponse {}
impl ::bonkei_wire::Element for CreateNotificationResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteBudgetRequest {
    pub account_id: String,
    pub budget_name: String,
}
impl ::bonkei_wire::Element for DeleteBudgetRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteBudgetResponse {}
impl ::bonkei_wire::Element for DeleteBudgetResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeBudgetRequest {
    pub account_id: String,
    pub budget_name: String,
    pub show_filter_expression: Option<bool>,
}
impl ::bonkei_wire::Element for DescribeBudgetRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeBudgetResponse {
    pub budget: Option<Budget>,
}
impl ::bonkei_wire::Element for DescribeBudgetResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeNotificationsForBudgetRequest {
    pub account_id: String,
    pub budget_name: String,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
impl ::bonkei_wire::Element for DescribeNotificationsForBudgetRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeNotificationsForBudgetResponse {
    pub next_token: Option<String>,
    pub notifications: Option<Vec<Notification>>,
}
impl ::bonkei_wire::Element for DescribeNotificationsForBudgetResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeSubscribersForNotificationRequest {
    pub account_id: String,
    pub budget_name: String,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub notification: Notification,
}
impl ::bonkei_wire::Element for DescribeSubscribersForNotificationRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeSubscribersForNotificationResponse {
    pub next_token: Option<String>,
    pub subscribers: Option<Vec<Subscriber>>,
}
impl ::bonkei_wire::Element for DescribeSubscribersForNotificationResponse {}

text_enum! { Dimension
    AZ = "AZ"
    INSTANCE_TYPE = "INSTANCE_TYPE"
    LINKED_ACCOUNT = "LINKED_ACCOUNT"
    LINKED_ACCOUNT_NAME = "LINKED_ACCOUNT_NAME"
    OPERATION = "OPERATION"
    PURCHASE_TYPE = "PURCHASE_TYPE"
    REGION = "REGION"
    SERVICE = "SERVICE"
    SERVICE_CODE = "SERVICE_CODE"
    USAGE_TYPE = "USAGE_TYPE"
    USAGE_TYPE_GROUP = "USAGE_TYPE_GROUP"
    RECORD_TYPE = "RECORD_TYPE"
    OPERATING_SYSTEM = "OPERATING_SYSTEM"
    TENANCY = "TENANCY"
    SCOPE = "SCOPE"
    PLATFORM = "PLATFORM"
    SUBSCRIPTION_ID = "SUBSCRIPTION_ID"
    LEGAL_ENTITY_NAME = "LEGAL_ENTITY_NAME"
    INVOICING_ENTITY = "INVOICING_ENTITY"
    DEPLOYMENT_OPTION = "DEPLOYMENT_OPTION"
    DATABASE_ENGINE = "DATABASE_ENGINE"
    CACHE_ENGINE = "CACHE_ENGINE"
    INSTANCE_TYPE_FAMILY = "INSTANCE_TYPE_FAMILY"
    BILLING_ENTITY = "BILLING_ENTITY"
    RESERVATION_ID = "RESERVATION_ID"
    RESOURCE_ID = "RESOURCE_ID"
    RIGHTSIZING_TYPE = "RIGHTSIZING_TYPE"
    SAVINGS_PLANS_TYPE = "SAVINGS_PLANS_TYPE"
    SAVINGS_PLAN_ARN = "SAVINGS_PLAN_ARN"
    PAYMENT_OPTION = "PAYMENT_OPTION"
    RESERVATION_MODIFIED = "RESERVATION_MODIFIED"
    TAG_KEY = "TAG_KEY"
    COST_CATEGORY_NAME = "COST_CATEGORY_NAME"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Expression {
    pub and: Option<Vec<Expression>>,
    pub cost_categories: Option<CostCategoryValues>,
    pub dimensions: Option<ExpressionDimensionValues>,
    pub not: Option<Box<Expression>>,
    pub or: Option<Vec<Expression>>,
    pub product_attributes: Option<ProductAttributeValues>,
    pub tags: Option<TagValues>,
}
impl ::bonkei_wire::Element for Expression {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExpressionDimensionValues {
    pub key: Dimension,
    pub match_options: Option<Vec<MatchOption>>,
    pub values: Vec<String>,
}
impl ::bonkei_wire::Element for ExpressionDimensionValues {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct HealthStatus {
    pub last_updated_time: Option<Timestamp>,
    pub status: Option<HealthStatusValue>,
    pub status_reason: Option<HealthStatusReason>,
}
impl ::bonkei_wire::Element for HealthStatus {}

text_enum! { HealthStatusReason
    BILLING_VIEW_NO_ACCESS = "BILLING_VIEW_NO_ACCESS"
    BILLING_VIEW_UNHEALTHY = "BILLING_VIEW_UNHEALTHY"
    FILTER_INVALID = "FILTER_INVALID"
    MULTI_YEAR_HISTORICAL_DATA_DISABLED = "MULTI_YEAR_HISTORICAL_DATA_DISABLED"
}

text_enum! { HealthStatusValue
    HEALTHY = "HEALTHY"
    UNHEALTHY = "UNHEALTHY"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct HistoricalOptions {
    pub budget_adjustment_period: i32,
    pub look_back_available_periods: Option<i32>,
}
impl ::bonkei_wire::Element for HistoricalOptions {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListTagsForResourceRequest {
    pub resource_arn: String,
}
impl ::bonkei_wire::Element for ListTagsForResourceRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListTagsForResourceResponse {
    pub resource_tags: Option<Vec<ResourceTag>>,
}
impl ::bonkei_wire::Element for ListTagsForResourceResponse {}

text_enum! { MatchOption
    EQUALS = "EQUALS"
    ABSENT = "ABSENT"
    STARTS_WITH = "STARTS_WITH"
    ENDS_WITH = "ENDS_WITH"
    CONTAINS = "CONTAINS"
    GREATER_THAN_OR_EQUAL = "GREATER_THAN_OR_EQUAL"
    CASE_SENSITIVE = "CASE_SENSITIVE"
    CASE_INSENSITIVE = "CASE_INSENSITIVE"
}

text_enum! { Metric
    BLENDED_COST = "BlendedCost"
    UNBLENDED_COST = "UnblendedCost"
    AMORTIZED_COST = "AmortizedCost"
    NET_UNBLENDED_COST = "NetUnblendedCost"
    NET_AMORTIZED_COST = "NetAmortizedCost"
    USAGE_QUANTITY = "UsageQuantity"
    NORMALIZED_USAGE_AMOUNT = "NormalizedUsageAmount"
    HOURS = "Hours"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Notification {
    pub comparison_operator: ComparisonOperator,
    pub notification_state: Option<NotificationState>,
    pub notification_type: NotificationType,
    pub threshold: f64,
    pub threshold_type: Option<ThresholdType>,
}
impl ::bonkei_wire::Element for Notification {}

text_enum! { NotificationState
    OK = "OK"
    ALARM = "ALARM"
}

text_enum! { NotificationType
    ACTUAL = "ACTUAL"
    FORECASTED = "FORECASTED"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NotificationWithSubscribers {
    pub notification: Notification,
    pub subscribers: Vec<Subscriber>,
}
impl ::bonkei_wire::Element for NotificationWithSubscribers {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ProductAttributeValues {
    pub key: String,
    pub match_options: Option<Vec<MatchOption>>,
    pub values: Option<Vec<String>>,
}
impl ::bonkei_wire::Element for ProductAttributeValues {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResourceTag {
    pub key: String,
    pub value: String,
}
impl ::bonkei_wire::Element for ResourceTag {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Spend {
    pub amount: String,
    pub unit: String,
}
impl ::bonkei_wire::Element for Spend {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Subscriber {
    pub address: String,
    pub subscription_type: SubscriptionType,
}
impl ::bonkei_wire::Element for Subscriber {}

text_enum! { SubscriptionType
    SNS = "SNS"
    EMAIL = "EMAIL"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagValues {
    pub key: Option<String>,
    pub match_options: Option<Vec<MatchOption>>,
    pub values: Option<Vec<String>>,
}
impl ::bonkei_wire::Element for TagValues {}

text_enum! { ThresholdType
    PERCENTAGE = "PERCENTAGE"
    ABSOLUTE_VALUE = "ABSOLUTE_VALUE"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TimePeriod {
    pub end: Option<Timestamp>,
    pub start: Option<Timestamp>,
}
impl ::bonkei_wire::Element for TimePeriod {}

text_enum! { TimeUnit
    DAILY = "DAILY"
    MONTHLY = "MONTHLY"
    QUARTERLY = "QUARTERLY"
    ANNUALLY = "ANNUALLY"
    CUSTOM = "CUSTOM"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateBudgetRequest {
    pub account_id: String,
    pub new_budget: Budget,
}
impl ::bonkei_wire::Element for UpdateBudgetRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateBudgetResponse {}
impl ::bonkei_wire::Element for UpdateBudgetResponse {}
