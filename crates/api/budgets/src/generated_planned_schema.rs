// Made by `cargo xtask codegen` from models/. Do not edit.
use bonkei_wire::{Kind, Limits, Member, Place, Shape, TimeFormat, shapes};
use super::generated_schema::*;
pub static s_AccountId: Shape = Shape { name: "AccountId", kind: Kind::Text(Limits::range(12, 12), &[]) };
pub static s_AdjustmentPeriod: Shape = Shape { name: "AdjustmentPeriod", kind: Kind::Int(Limits::range(1, 60)) };
pub static s_AmazonResourceName: Shape = Shape { name: "AmazonResourceName", kind: Kind::Text(Limits::range(1, 1011), &[]) };

pub static M_AutoAdjustData: [Member; 3] = [
    Member::new("AutoAdjustType", &s_AutoAdjustType).required(),
    Member::new("HistoricalOptions", &HistoricalOptions),
    Member::new("LastAutoAdjustTime", &shapes::TIME),
];
pub static AutoAdjustData: Shape = Shape { name: "AutoAdjustData", kind: Kind::Struct(&M_AutoAdjustData) };
pub static s_AutoAdjustType: Shape = Shape { name: "AutoAdjustType", kind: Kind::Text(Limits::NONE, &["HISTORICAL", "FORECAST"]) };
pub static s_BillingViewArn: Shape = Shape { name: "BillingViewArn", kind: Kind::Text(Limits::range(20, 2048), &[]) };

pub static M_Budget: [Member; 15] = [
    Member::new("AutoAdjustData", &AutoAdjustData),
    Member::new("BillingViewArn", &s_BillingViewArn),
    Member::new("BudgetLimit", &Spend),
    Member::new("BudgetName", &s_BudgetName).required(),
    Member::new("BudgetType", &s_BudgetType).required(),
    Member::new("CalculatedSpend", &CalculatedSpend),
    Member::new("CostFilters", &s_CostFilters),
    Member::new("CostTypes", &CostTypes),
    Member::new("FilterExpression", &Expression),
    Member::new("HealthStatus", &HealthStatus),
    Member::new("LastUpdatedTime", &shapes::TIME),
    Member::new("Metrics", &s_Metrics),
    Member::new("PlannedBudgetLimits", &s_PlannedBudgetLimits),
    Member::new("TimePeriod", &TimePeriod),
    Member::new("TimeUnit", &s_TimeUnit).required(),
];
pub static Budget: Shape = Shape { name: "Budget", kind: Kind::Struct(&M_Budget) };
pub static s_BudgetName: Shape = Shape { name: "BudgetName", kind: Kind::Text(Limits::range(1, 100), &[]) };
pub static s_BudgetType: Shape = Shape { name: "BudgetType", kind: Kind::Text(Limits::NONE, &["USAGE", "COST", "RI_UTILIZATION", "RI_COVERAGE", "SAVINGS_PLANS_UTILIZATION", "SAVINGS_PLANS_COVERAGE"]) };

pub static M_CalculatedSpend: [Member; 2] = [
    Member::new("ActualSpend", &Spend).required(),
    Member::new("ForecastedSpend", &Spend),
];
pub static CalculatedSpend: Shape = Shape { name: "CalculatedSpend", kind: Kind::Struct(&M_CalculatedSpend) };
pub static s_ComparisonOperator: Shape = Shape { name: "ComparisonOperator", kind: Kind::Text(Limits::NONE, &["GREATER_THAN", "LESS_THAN", "EQUAL_TO"]) };

pub static M_CostCategoryValues: [Member; 3] = [
    Member::new("Key", &shapes::TEXT),
    Member::new("MatchOptions", &s_MatchOptions),
    Member::new("Values", &s_Values),
];
pub static CostCategoryValues: Shape = Shape { name: "CostCategoryValues", kind: Kind::Struct(&M_CostCategoryValues) };
static K_s_CostFilters: Member = Member::new("key", &s_GenericString);
static V_s_CostFilters: Member = Member::new("value", &s_DimensionValues);
pub static s_CostFilters: Shape = Shape { name: "CostFilters", kind: Kind::Map(&K_s_CostFilters, &V_s_CostFilters) };

pub static M_CostTypes: [Member; 11] = [
    Member::new("IncludeCredit", &shapes::BOOL),
    Member::new("IncludeDiscount", &shapes::BOOL),
    Member::new("IncludeOtherSubscription", &shapes::BOOL),
    Member::new("IncludeRecurring", &shapes::BOOL),
    Member::new("IncludeRefund", &shapes::BOOL),
    Member::new("IncludeSubscription", &shapes::BOOL),
    Member::new("IncludeSupport", &shapes::BOOL),
    Member::new("IncludeTax", &shapes::BOOL),
    Member::new("IncludeUpfront", &shapes::BOOL),
    Member::new("UseAmortized", &shapes::BOOL),
    Member::new("UseBlended", &shapes::BOOL),
];
pub static CostTypes: Shape = Shape { name: "CostTypes", kind: Kind::Struct(&M_CostTypes) };

pub static M_CreateBudgetRequest: [Member; 4] = [
    Member::new("AccountId", &s_AccountId).required(),
    Member::new("Budget", &Budget).required(),
    Member::new("NotificationsWithSubscribers", &s_NotificationWithSubscribersList),
    Member::new("ResourceTags", &s_ResourceTagList),
];
pub static CreateBudgetRequest: Shape = Shape { name: "CreateBudgetRequest", kind: Kind::Struct(&M_CreateBudgetRequest) };

pub static M_CreateBudgetResponse: [Member; 0] = [
];
pub static CreateBudgetResponse: Shape = Shape { name: "CreateBudgetResponse", kind: Kind::Struct(&M_CreateBudgetResponse) };

pub static M_CreateNotificationRequest: [Member; 4] = [
    Member::new("AccountId", &s_AccountId).required(),
    Member::new("BudgetName", &s_BudgetName).required(),
    Member::new("Notification", &Notification).required(),
    Member::new("Subscribers", &s_Subscribers).required(),
];
pub static CreateNotificationRequest: Shape = Shape { name: "CreateNotificationRequest", kind: Kind::Struct(&M_CreateNotificationRequest) };

pub static M_CreateNotificationResponse: [Member; 0] = [
];
pub static CreateNotificationResponse: Shape = Shape { name: "CreateNotificationResponse", kind: Kind::Struct(&M_CreateNotificationResponse) };

pub static M_DeleteBudgetRequest: [Member; 2] = [
    Member::new("AccountId", &s_AccountId).required(),
    Member::new("BudgetName", &s_BudgetName).required(),
];
pub static DeleteBudgetRequest: Shape = Shape { name: "DeleteBudgetRequest", kind: Kind::Struct(&M_DeleteBudgetRequest) };

pub static M_DeleteBudgetResponse: [Member; 0] = [
];
pub static DeleteBudgetResponse: Shape = Shape { name: "DeleteBudgetResponse", kind: Kind::Struct(&M_DeleteBudgetResponse) };

pub static M_DescribeBudgetRequest: [Member; 3] = [
    Member::new("AccountId", &s_AccountId).required(),
    Member::new("BudgetName", &s_BudgetName).required(),
    Member::new("ShowFilterExpression", &shapes::BOOL),
];
pub static DescribeBudgetRequest: Shape = Shape { name: "DescribeBudgetRequest", kind: Kind::Struct(&M_DescribeBudgetRequest) };

pub static M_DescribeBudgetResponse: [Member; 1] = [
    Member::new("Budget", &Budget),
];
pub static DescribeBudgetResponse: Shape = Shape { name: "DescribeBudgetResponse", kind: Kind::Struct(&M_DescribeBudgetResponse) };

pub static M_DescribeNotificationsForBudgetRequest: [Member; 4] = [
    Member::new("AccountId", &s_AccountId).required(),
    Member::new("BudgetName", &s_BudgetName).required(),
    Member::new("MaxResults", &s_MaxResults),
    Member::new("NextToken", &s_GenericString),
];
pub static DescribeNotificationsForBudgetRequest: Shape = Shape { name: "DescribeNotificationsForBudgetRequest", kind: Kind::Struct(&M_DescribeNotificationsForBudgetRequest) };

pub static M_DescribeNotificationsForBudgetResponse: [Member; 2] = [
    Member::new("NextToken", &s_GenericString),
    Member::new("Notifications", &s_Notifications),
];
pub static DescribeNotificationsForBudgetResponse: Shape = Shape { name: "DescribeNotificationsForBudgetResponse", kind: Kind::Struct(&M_DescribeNotificationsForBudgetResponse) };

pub static M_DescribeSubscribersForNotificationRequest: [Member; 5] = [
    Member::new("AccountId", &s_AccountId).required(),
    Member::new("BudgetName", &s_BudgetName).required(),
    Member::new("MaxResults", &s_MaxResults),
    Member::new("NextToken", &s_GenericString),
    Member::new("Notification", &Notification).required(),
];
pub static DescribeSubscribersForNotificationRequest: Shape = Shape { name: "DescribeSubscribersForNotificationRequest", kind: Kind::Struct(&M_DescribeSubscribersForNotificationRequest) };

pub static M_DescribeSubscribersForNotificationResponse: [Member; 2] = [
    Member::new("NextToken", &s_GenericString),
    Member::new("Subscribers", &s_Subscribers),
];
pub static DescribeSubscribersForNotificationResponse: Shape = Shape { name: "DescribeSubscribersForNotificationResponse", kind: Kind::Struct(&M_DescribeSubscribersForNotificationResponse) };
pub static s_Dimension: Shape = Shape { name: "Dimension", kind: Kind::Text(Limits::NONE, &["AZ", "INSTANCE_TYPE", "LINKED_ACCOUNT", "LINKED_ACCOUNT_NAME", "OPERATION", "PURCHASE_TYPE", "REGION", "SERVICE", "SERVICE_CODE", "USAGE_TYPE", "USAGE_TYPE_GROUP", "RECORD_TYPE", "OPERATING_SYSTEM", "TENANCY", "SCOPE", "PLATFORM", "SUBSCRIPTION_ID", "LEGAL_ENTITY_NAME", "INVOICING_ENTITY", "DEPLOYMENT_OPTION", "DATABASE_ENGINE", "CACHE_ENGINE", "INSTANCE_TYPE_FAMILY", "BILLING_ENTITY", "RESERVATION_ID", "RESOURCE_ID", "RIGHTSIZING_TYPE", "SAVINGS_PLANS_TYPE", "SAVINGS_PLAN_ARN", "PAYMENT_OPTION", "RESERVATION_MODIFIED", "TAG_KEY", "COST_CATEGORY_NAME"]) };
pub static s_DimensionValue: Shape = Shape { name: "DimensionValue", kind: Kind::Text(Limits::range(0, 2147483647), &[]) };
static I_s_DimensionValues: Member = Member::new("member", &s_DimensionValue);
pub static s_DimensionValues: Shape = Shape { name: "DimensionValues", kind: Kind::List(&I_s_DimensionValues, Limits::NONE) };

pub static M_Expression: [Member; 7] = [
    Member::new("And", &s_Expressions),
    Member::new("CostCategories", &CostCategoryValues),
    Member::new("Dimensions", &ExpressionDimensionValues),
    Member::new("Not", &Expression),
    Member::new("Or", &s_Expressions),
    Member::new("ProductAttributes", &ProductAttributeValues),
    Member::new("Tags", &TagValues),
];
pub static Expression: Shape = Shape { name: "Expression", kind: Kind::Struct(&M_Expression) };

pub static M_ExpressionDimensionValues: [Member; 3] = [
    Member::new("Key", &s_Dimension).required(),
    Member::new("MatchOptions", &s_MatchOptions),
    Member::new("Values", &s_Values).required(),
];
pub static ExpressionDimensionValues: Shape = Shape { name: "ExpressionDimensionValues", kind: Kind::Struct(&M_ExpressionDimensionValues) };
static I_s_Expressions: Member = Member::new("member", &Expression);
pub static s_Expressions: Shape = Shape { name: "Expressions", kind: Kind::List(&I_s_Expressions, Limits::NONE) };
pub static s_GenericString: Shape = Shape { name: "GenericString", kind: Kind::Text(Limits::range(0, 2147483647), &[]) };

pub static M_HealthStatus: [Member; 3] = [
    Member::new("LastUpdatedTime", &shapes::TIME),
    Member::new("Status", &s_HealthStatusValue),
    Member::new("StatusReason", &s_HealthStatusReason),
];
pub static HealthStatus: Shape = Shape { name: "HealthStatus", kind: Kind::Struct(&M_HealthStatus) };
pub static s_HealthStatusReason: Shape = Shape { name: "HealthStatusReason", kind: Kind::Text(Limits::NONE, &["BILLING_VIEW_NO_ACCESS", "BILLING_VIEW_UNHEALTHY", "FILTER_INVALID", "MULTI_YEAR_HISTORICAL_DATA_DISABLED"]) };
pub static s_HealthStatusValue: Shape = Shape { name: "HealthStatusValue", kind: Kind::Text(Limits::NONE, &["HEALTHY", "UNHEALTHY"]) };

pub static M_HistoricalOptions: [Member; 2] = [
    Member::new("BudgetAdjustmentPeriod", &s_AdjustmentPeriod).required(),
    Member::new("LookBackAvailablePeriods", &s_AdjustmentPeriod),
];
pub static HistoricalOptions: Shape = Shape { name: "HistoricalOptions", kind: Kind::Struct(&M_HistoricalOptions) };

pub static M_ListTagsForResourceRequest: [Member; 1] = [
    Member::new("ResourceARN", &s_AmazonResourceName).required(),
];
pub static ListTagsForResourceRequest: Shape = Shape { name: "ListTagsForResourceRequest", kind: Kind::Struct(&M_ListTagsForResourceRequest) };

pub static M_ListTagsForResourceResponse: [Member; 1] = [
    Member::new("ResourceTags", &s_ResourceTagList),
];
pub static ListTagsForResourceResponse: Shape = Shape { name: "ListTagsForResourceResponse", kind: Kind::Struct(&M_ListTagsForResourceResponse) };
pub static s_MatchOption: Shape = Shape { name: "MatchOption", kind: Kind::Text(Limits::NONE, &["EQUALS", "ABSENT", "STARTS_WITH", "ENDS_WITH", "CONTAINS", "GREATER_THAN_OR_EQUAL", "CASE_SENSITIVE", "CASE_INSENSITIVE"]) };
static I_s_MatchOptions: Member = Member::new("member", &s_MatchOption);
pub static s_MatchOptions: Shape = Shape { name: "MatchOptions", kind: Kind::List(&I_s_MatchOptions, Limits::NONE) };
pub static s_MaxResults: Shape = Shape { name: "MaxResults", kind: Kind::Int(Limits::range(1, 100)) };
pub static s_Metric: Shape = Shape { name: "Metric", kind: Kind::Text(Limits::NONE, &["BlendedCost", "UnblendedCost", "AmortizedCost", "NetUnblendedCost", "NetAmortizedCost", "UsageQuantity", "NormalizedUsageAmount", "Hours"]) };
static I_s_Metrics: Member = Member::new("member", &s_Metric);
pub static s_Metrics: Shape = Shape { name: "Metrics", kind: Kind::List(&I_s_Metrics, Limits::max(1)) };

pub static M_Notification: [Member; 5] = [
    Member::new("ComparisonOperator", &s_ComparisonOperator).required(),
    Member::new("NotificationState", &s_NotificationState),
    Member::new("NotificationType", &s_NotificationType).required(),
    Member::new("Threshold", &shapes::DOUBLE).required(),
    Member::new("ThresholdType", &s_ThresholdType),
];
pub static Notification: Shape = Shape { name: "Notification", kind: Kind::Struct(&M_Notification) };
pub static s_NotificationState: Shape = Shape { name: "NotificationState", kind: Kind::Text(Limits::NONE, &["OK", "ALARM"]) };
pub static s_NotificationType: Shape = Shape { name: "NotificationType", kind: Kind::Text(Limits::NONE, &["ACTUAL", "FORECASTED"]) };

pub static M_NotificationWithSubscribers: [Member; 2] = [
    Member::new("Notification", &Notification).required(),
    Member::new("Subscribers", &s_Subscribers).required(),
];
pub static NotificationWithSubscribers: Shape = Shape { name: "NotificationWithSubscribers", kind: Kind::Struct(&M_NotificationWithSubscribers) };
static I_s_NotificationWithSubscribersList: Member = Member::new("member", &NotificationWithSubscribers);
pub static s_NotificationWithSubscribersList: Shape = Shape { name: "NotificationWithSubscribersList", kind: Kind::List(&I_s_NotificationWithSubscribersList, Limits::max(10)) };
static I_s_Notifications: Member = Member::new("member", &Notification);
pub static s_Notifications: Shape = Shape { name: "Notifications", kind: Kind::List(&I_s_Notifications, Limits::NONE) };
pub static s_NumericValue: Shape = Shape { name: "NumericValue", kind: Kind::Text(Limits::range(1, 2147483647), &[]) };
static K_s_PlannedBudgetLimits: Member = Member::new("key", &s_GenericString);
static V_s_PlannedBudgetLimits: Member = Member::new("value", &Spend);
pub static s_PlannedBudgetLimits: Shape = Shape { name: "PlannedBudgetLimits", kind: Kind::Map(&K_s_PlannedBudgetLimits, &V_s_PlannedBudgetLimits) };
pub static s_ProductAttributeName: Shape = Shape { name: "ProductAttributeName", kind: Kind::Text(Limits::range(0, 1024), &[]) };

pub static M_ProductAttributeValues: [Member; 3] = [
    Member::new("Key", &s_ProductAttributeName).required(),
    Member::new("MatchOptions", &s_MatchOptions),
    Member::new("Values", &s_Values),
];
pub static ProductAttributeValues: Shape = Shape { name: "ProductAttributeValues", kind: Kind::Struct(&M_ProductAttributeValues) };

pub static M_ResourceTag: [Member; 2] = [
    Member::new("Key", &s_ResourceTagKey).required(),
    Member::new("Value", &s_ResourceTagValue).required(),
];
pub static ResourceTag: Shape = Shape { name: "ResourceTag", kind: Kind::Struct(&M_ResourceTag) };
pub static s_ResourceTagKey: Shape = Shape { name: "ResourceTagKey", kind: Kind::Text(Limits::range(1, 128), &[]) };
static I_s_ResourceTagList: Member = Member::new("member", &ResourceTag);
pub static s_ResourceTagList: Shape = Shape { name: "ResourceTagList", kind: Kind::List(&I_s_ResourceTagList, Limits::range(0, 200)) };
pub static s_ResourceTagValue: Shape = Shape { name: "ResourceTagValue", kind: Kind::Text(Limits::range(0, 256), &[]) };

pub static M_Spend: [Member; 2] = [
    Member::new("Amount", &s_NumericValue).required(),
    Member::new("Unit", &s_UnitValue).required(),
];
pub static Spend: Shape = Shape { name: "Spend", kind: Kind::Struct(&M_Spend) };

pub static M_Subscriber: [Member; 2] = [
    Member::new("Address", &s_SubscriberAddress).required(),
    Member::new("SubscriptionType", &s_SubscriptionType).required(),
];
pub static Subscriber: Shape = Shape { name: "Subscriber", kind: Kind::Struct(&M_Subscriber) };
pub static s_SubscriberAddress: Shape = Shape { name: "SubscriberAddress", kind: Kind::Text(Limits::range(1, 2147483647), &[]) };
static I_s_Subscribers: Member = Member::new("member", &Subscriber);
pub static s_Subscribers: Shape = Shape { name: "Subscribers", kind: Kind::List(&I_s_Subscribers, Limits::range(1, 11)) };
pub static s_SubscriptionType: Shape = Shape { name: "SubscriptionType", kind: Kind::Text(Limits::NONE, &["SNS", "EMAIL"]) };
pub static s_TagKey: Shape = Shape { name: "TagKey", kind: Kind::Text(Limits::range(0, 1024), &[]) };

pub static M_TagValues: [Member; 3] = [
    Member::new("Key", &s_TagKey),
    Member::new("MatchOptions", &s_MatchOptions),
    Member::new("Values", &s_Values),
];
pub static TagValues: Shape = Shape { name: "TagValues", kind: Kind::Struct(&M_TagValues) };
pub static s_ThresholdType: Shape = Shape { name: "ThresholdType", kind: Kind::Text(Limits::NONE, &["PERCENTAGE", "ABSOLUTE_VALUE"]) };

pub static M_TimePeriod: [Member; 2] = [
    Member::new("End", &shapes::TIME),
    Member::new("Start", &shapes::TIME),
];
pub static TimePeriod: Shape = Shape { name: "TimePeriod", kind: Kind::Struct(&M_TimePeriod) };
pub static s_TimeUnit: Shape = Shape { name: "TimeUnit", kind: Kind::Text(Limits::NONE, &["DAILY", "MONTHLY", "QUARTERLY", "ANNUALLY", "CUSTOM"]) };
pub static s_UnitValue: Shape = Shape { name: "UnitValue", kind: Kind::Text(Limits::range(1, 2147483647), &[]) };

pub static M_UpdateBudgetRequest: [Member; 2] = [
    Member::new("AccountId", &s_AccountId).required(),
    Member::new("NewBudget", &Budget).required(),
];
pub static UpdateBudgetRequest: Shape = Shape { name: "UpdateBudgetRequest", kind: Kind::Struct(&M_UpdateBudgetRequest) };

pub static M_UpdateBudgetResponse: [Member; 0] = [
];
pub static UpdateBudgetResponse: Shape = Shape { name: "UpdateBudgetResponse", kind: Kind::Struct(&M_UpdateBudgetResponse) };
pub static s_Value: Shape = Shape { name: "Value", kind: Kind::Text(Limits::range(0, 1024), &[]) };
static I_s_Values: Member = Member::new("member", &s_Value);
pub static s_Values: Shape = Shape { name: "Values", kind: Kind::List(&I_s_Values, Limits::min(1)) };
