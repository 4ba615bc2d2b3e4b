// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{Decode, DecodeError, Encode, Fields, Node, Writer, opt, req};

impl Decode for AutoAdjustData {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            auto_adjust_type: f.req("AutoAdjustType")?,
            historical_options: f.opt("HistoricalOptions")?,
            last_auto_adjust_time: f.opt("LastAutoAdjustTime")?,
        })
    }
}

impl Encode for AutoAdjustData {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_AutoAdjustData[0], &self.auto_adjust_type);
        opt(w, &schema::M_AutoAdjustData[1], &self.historical_options);
        opt(w, &schema::M_AutoAdjustData[2], &self.last_auto_adjust_time);
        w.end_struct();
    }
}

impl Decode for Budget {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            auto_adjust_data: f.opt("AutoAdjustData")?,
            billing_view_arn: f.opt("BillingViewArn")?,
            budget_limit: f.opt("BudgetLimit")?,
            budget_name: f.req("BudgetName")?,
            budget_type: f.req("BudgetType")?,
            calculated_spend: f.opt("CalculatedSpend")?,
            cost_filters: f.opt("CostFilters")?,
            cost_types: f.opt("CostTypes")?,
            filter_expression: f.opt("FilterExpression")?,
            health_status: f.opt("HealthStatus")?,
            last_updated_time: f.opt("LastUpdatedTime")?,
            metrics: f.opt("Metrics")?,
            planned_budget_limits: f.opt("PlannedBudgetLimits")?,
            time_period: f.opt("TimePeriod")?,
            time_unit: f.req("TimeUnit")?,
        })
    }
}

impl Encode for Budget {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Budget[0], &self.auto_adjust_data);
        opt(w, &schema::M_Budget[1], &self.billing_view_arn);
        opt(w, &schema::M_Budget[2], &self.budget_limit);
        req(w, &schema::M_Budget[3], &self.budget_name);
        req(w, &schema::M_Budget[4], &self.budget_type);
        opt(w, &schema::M_Budget[5], &self.calculated_spend);
        opt(w, &schema::M_Budget[6], &self.cost_filters);
        opt(w, &schema::M_Budget[7], &self.cost_types);
        opt(w, &schema::M_Budget[8], &self.filter_expression);
        opt(w, &schema::M_Budget[9], &self.health_status);
        opt(w, &schema::M_Budget[10], &self.last_updated_time);
        opt(w, &schema::M_Budget[11], &self.metrics);
        opt(w, &schema::M_Budget[12], &self.planned_budget_limits);
        opt(w, &schema::M_Budget[13], &self.time_period);
        req(w, &schema::M_Budget[14], &self.time_unit);
        w.end_struct();
    }
}

impl Decode for CalculatedSpend {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            actual_spend: f.req("ActualSpend")?,
            forecasted_spend: f.opt("ForecastedSpend")?,
        })
    }
}

impl Encode for CalculatedSpend {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_CalculatedSpend[0], &self.actual_spend);
        opt(w, &schema::M_CalculatedSpend[1], &self.forecasted_spend);
        w.end_struct();
    }
}

impl Decode for CostCategoryValues {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            key: f.opt("Key")?,
            match_options: f.opt("MatchOptions")?,
            values: f.opt("Values")?,
        })
    }
}

impl Encode for CostCategoryValues {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CostCategoryValues[0], &self.key);
        opt(w, &schema::M_CostCategoryValues[1], &self.match_options);
        opt(w, &schema::M_CostCategoryValues[2], &self.values);
        w.end_struct();
    }
}

impl Decode for CostTypes {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            include_credit: f.opt("IncludeCredit")?,
            include_discount: f.opt("IncludeDiscount")?,
            include_other_subscription: f.opt("IncludeOtherSubscription")?,
            include_recurring: f.opt("IncludeRecurring")?,
            include_refund: f.opt("IncludeRefund")?,
            include_subscription: f.opt("IncludeSubscription")?,
            include_support: f.opt("IncludeSupport")?,
            include_tax: f.opt("IncludeTax")?,
            include_upfront: f.opt("IncludeUpfront")?,
            use_amortized: f.opt("UseAmortized")?,
            use_blended: f.opt("UseBlended")?,
        })
    }
}

impl Encode for CostTypes {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CostTypes[0], &self.include_credit);
        opt(w, &schema::M_CostTypes[1], &self.include_discount);
        opt(w, &schema::M_CostTypes[2], &self.include_other_subscription);
        opt(w, &schema::M_CostTypes[3], &self.include_recurring);
        opt(w, &schema::M_CostTypes[4], &self.include_refund);
        opt(w, &schema::M_CostTypes[5], &self.include_subscription);
        opt(w, &schema::M_CostTypes[6], &self.include_support);
        opt(w, &schema::M_CostTypes[7], &self.include_tax);
        opt(w, &schema::M_CostTypes[8], &self.include_upfront);
        opt(w, &schema::M_CostTypes[9], &self.use_amortized);
        opt(w, &schema::M_CostTypes[10], &self.use_blended);
        w.end_struct();
    }
}

impl Decode for CreateBudgetRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            account_id: f.req("AccountId")?,
            budget: f.req("Budget")?,
            notifications_with_subscribers: f.opt("NotificationsWithSubscribers")?,
            resource_tags: f.opt("ResourceTags")?,
        })
    }
}

impl Encode for CreateBudgetResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Decode for CreateNotificationRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            account_id: f.req("AccountId")?,
            budget_name: f.req("BudgetName")?,
            notification: f.req("Notification")?,
            subscribers: f.req("Subscribers")?,
        })
    }
}

impl Encode for CreateNotificationResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Decode for DeleteBudgetRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            account_id: f.req("AccountId")?,
            budget_name: f.req("BudgetName")?,
        })
    }
}

impl Encode for DeleteBudgetResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Decode for DescribeBudgetRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            account_id: f.req("AccountId")?,
            budget_name: f.req("BudgetName")?,
            show_filter_expression: f.opt("ShowFilterExpression")?,
        })
    }
}

impl Encode for DescribeBudgetResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeBudgetResponse[0], &self.budget);
        w.end_struct();
    }
}

impl Decode for DescribeNotificationsForBudgetRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            account_id: f.req("AccountId")?,
            budget_name: f.req("BudgetName")?,
            max_results: f.opt("MaxResults")?,
            next_token: f.opt("NextToken")?,
        })
    }
}

impl Encode for DescribeNotificationsForBudgetResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeNotificationsForBudgetResponse[0], &self.next_token);
        opt(w, &schema::M_DescribeNotificationsForBudgetResponse[1], &self.notifications);
        w.end_struct();
    }
}

impl Decode for DescribeSubscribersForNotificationRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            account_id: f.req("AccountId")?,
            budget_name: f.req("BudgetName")?,
            max_results: f.opt("MaxResults")?,
            next_token: f.opt("NextToken")?,
            notification: f.req("Notification")?,
        })
    }
}

impl Encode for DescribeSubscribersForNotificationResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeSubscribersForNotificationResponse[0], &self.next_token);
        opt(w, &schema::M_DescribeSubscribersForNotificationResponse[1], &self.subscribers);
        w.end_struct();
    }
}

impl Decode for Expression {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            and: f.opt("And")?,
            cost_categories: f.opt("CostCategories")?,
            dimensions: f.opt("Dimensions")?,
            not: f.opt("Not")?,
            or: f.opt("Or")?,
            product_attributes: f.opt("ProductAttributes")?,
            tags: f.opt("Tags")?,
        })
    }
}

impl Encode for Expression {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Expression[0], &self.and);
        opt(w, &schema::M_Expression[1], &self.cost_categories);
        opt(w, &schema::M_Expression[2], &self.dimensions);
        opt(w, &schema::M_Expression[3], &self.not);
        opt(w, &schema::M_Expression[4], &self.or);
        opt(w, &schema::M_Expression[5], &self.product_attributes);
        opt(w, &schema::M_Expression[6], &self.tags);
        w.end_struct();
    }
}

impl Decode for ExpressionDimensionValues {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            key: f.req("Key")?,
            match_options: f.opt("MatchOptions")?,
            values: f.req("Values")?,
        })
    }
}

impl Encode for ExpressionDimensionValues {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_ExpressionDimensionValues[0], &self.key);
        opt(w, &schema::M_ExpressionDimensionValues[1], &self.match_options);
        req(w, &schema::M_ExpressionDimensionValues[2], &self.values);
        w.end_struct();
    }
}

impl Decode for HealthStatus {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            last_updated_time: f.opt("LastUpdatedTime")?,
            status: f.opt("Status")?,
            status_reason: f.opt("StatusReason")?,
        })
    }
}

impl Encode for HealthStatus {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_HealthStatus[0], &self.last_updated_time);
        opt(w, &schema::M_HealthStatus[1], &self.status);
        opt(w, &schema::M_HealthStatus[2], &self.status_reason);
        w.end_struct();
    }
}

impl Decode for HistoricalOptions {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            budget_adjustment_period: f.req("BudgetAdjustmentPeriod")?,
            look_back_available_periods: f.opt("LookBackAvailablePeriods")?,
        })
    }
}

impl Encode for HistoricalOptions {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_HistoricalOptions[0], &self.budget_adjustment_period);
        opt(w, &schema::M_HistoricalOptions[1], &self.look_back_available_periods);
        w.end_struct();
    }
}

impl Decode for ListTagsForResourceRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            resource_arn: f.req("ResourceARN")?,
        })
    }
}

impl Encode for ListTagsForResourceResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListTagsForResourceResponse[0], &self.resource_tags);
        w.end_struct();
    }
}

impl Decode for Notification {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            comparison_operator: f.req("ComparisonOperator")?,
            notification_state: f.opt("NotificationState")?,
            notification_type: f.req("NotificationType")?,
            threshold: f.req("Threshold")?,
            threshold_type: f.opt("ThresholdType")?,
        })
    }
}

impl Encode for Notification {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_Notification[0], &self.comparison_operator);
        opt(w, &schema::M_Notification[1], &self.notification_state);
        req(w, &schema::M_Notification[2], &self.notification_type);
        req(w, &schema::M_Notification[3], &self.threshold);
        opt(w, &schema::M_Notification[4], &self.threshold_type);
        w.end_struct();
    }
}

impl Decode for NotificationWithSubscribers {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            notification: f.req("Notification")?,
            subscribers: f.req("Subscribers")?,
        })
    }
}

impl Decode for ProductAttributeValues {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            key: f.req("Key")?,
            match_options: f.opt("MatchOptions")?,
            values: f.opt("Values")?,
        })
    }
}

impl Encode for ProductAttributeValues {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_ProductAttributeValues[0], &self.key);
        opt(w, &schema::M_ProductAttributeValues[1], &self.match_options);
        opt(w, &schema::M_ProductAttributeValues[2], &self.values);
        w.end_struct();
    }
}

impl Decode for ResourceTag {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            key: f.req("Key")?,
            value: f.req("Value")?,
        })
    }
}

impl Encode for ResourceTag {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_ResourceTag[0], &self.key);
        req(w, &schema::M_ResourceTag[1], &self.value);
        w.end_struct();
    }
}

impl Decode for Spend {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            amount: f.req("Amount")?,
            unit: f.req("Unit")?,
        })
    }
}

impl Encode for Spend {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_Spend[0], &self.amount);
        req(w, &schema::M_Spend[1], &self.unit);
        w.end_struct();
    }
}

impl Decode for Subscriber {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            address: f.req("Address")?,
            subscription_type: f.req("SubscriptionType")?,
        })
    }
}

impl Encode for Subscriber {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_Subscriber[0], &self.address);
        req(w, &schema::M_Subscriber[1], &self.subscription_type);
        w.end_struct();
    }
}

impl Decode for TagValues {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            key: f.opt("Key")?,
            match_options: f.opt("MatchOptions")?,
            values: f.opt("Values")?,
        })
    }
}

impl Encode for TagValues {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_TagValues[0], &self.key);
        opt(w, &schema::M_TagValues[1], &self.match_options);
        opt(w, &schema::M_TagValues[2], &self.values);
        w.end_struct();
    }
}

impl Decode for TimePeriod {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            end: f.opt("End")?,
            start: f.opt("Start")?,
        })
    }
}

impl Encode for TimePeriod {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_TimePeriod[0], &self.end);
        opt(w, &schema::M_TimePeriod[1], &self.start);
        w.end_struct();
    }
}

impl Decode for UpdateBudgetRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            account_id: f.req("AccountId")?,
            new_budget: f.req("NewBudget")?,
        })
    }
}

impl Encode for UpdateBudgetResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}
