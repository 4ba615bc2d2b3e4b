// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{Decode, DecodeError, Encode, Fields, Node, Writer, opt, req};

impl Encode for CreateBudgetRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_CreateBudgetRequest[0], &self.account_id);
        req(w, &schema::M_CreateBudgetRequest[1], &self.budget);
        opt(w, &schema::M_CreateBudgetRequest[2], &self.notifications_with_subscribers);
        opt(w, &schema::M_CreateBudgetRequest[3], &self.resource_tags);
        w.end_struct();
    }
}

impl Decode for CreateBudgetResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Encode for CreateNotificationRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_CreateNotificationRequest[0], &self.account_id);
        req(w, &schema::M_CreateNotificationRequest[1], &self.budget_name);
        req(w, &schema::M_CreateNotificationRequest[2], &self.notification);
        req(w, &schema::M_CreateNotificationRequest[3], &self.subscribers);
        w.end_struct();
    }
}

impl Decode for CreateNotificationResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Encode for DeleteBudgetRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_DeleteBudgetRequest[0], &self.account_id);
        req(w, &schema::M_DeleteBudgetRequest[1], &self.budget_name);
        w.end_struct();
    }
}

impl Decode for DeleteBudgetResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Encode for DescribeBudgetRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_DescribeBudgetRequest[0], &self.account_id);
        req(w, &schema::M_DescribeBudgetRequest[1], &self.budget_name);
        opt(w, &schema::M_DescribeBudgetRequest[2], &self.show_filter_expression);
        w.end_struct();
    }
}

impl Decode for DescribeBudgetResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            budget: f.opt("Budget")?,
        })
    }
}

impl Encode for DescribeNotificationsForBudgetRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_DescribeNotificationsForBudgetRequest[0], &self.account_id);
        req(w, &schema::M_DescribeNotificationsForBudgetRequest[1], &self.budget_name);
        opt(w, &schema::M_DescribeNotificationsForBudgetRequest[2], &self.max_results);
        opt(w, &schema::M_DescribeNotificationsForBudgetRequest[3], &self.next_token);
        w.end_struct();
    }
}

impl Decode for DescribeNotificationsForBudgetResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            next_token: f.opt("NextToken")?,
            notifications: f.opt("Notifications")?,
        })
    }
}

impl Encode for DescribeSubscribersForNotificationRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_DescribeSubscribersForNotificationRequest[0], &self.account_id);
        req(w, &schema::M_DescribeSubscribersForNotificationRequest[1], &self.budget_name);
        opt(w, &schema::M_DescribeSubscribersForNotificationRequest[2], &self.max_results);
        opt(w, &schema::M_DescribeSubscribersForNotificationRequest[3], &self.next_token);
        req(w, &schema::M_DescribeSubscribersForNotificationRequest[4], &self.notification);
        w.end_struct();
    }
}

impl Decode for DescribeSubscribersForNotificationResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            next_token: f.opt("NextToken")?,
            subscribers: f.opt("Subscribers")?,
        })
    }
}

impl Encode for ListTagsForResourceRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_ListTagsForResourceRequest[0], &self.resource_arn);
        w.end_struct();
    }
}

impl Decode for ListTagsForResourceResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            resource_tags: f.opt("ResourceTags")?,
        })
    }
}

impl Encode for NotificationWithSubscribers {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_NotificationWithSubscribers[0], &self.notification);
        req(w, &schema::M_NotificationWithSubscribers[1], &self.subscribers);
        w.end_struct();
    }
}

impl Encode for UpdateBudgetRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_UpdateBudgetRequest[0], &self.account_id);
        req(w, &schema::M_UpdateBudgetRequest[1], &self.new_budget);
        w.end_struct();
    }
}

impl Decode for UpdateBudgetResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

/// An operation's conversions in both directions, by its name.
pub fn probe(name: &str) -> Option<::bonkei_wire::Probe> {
    Some(match name {
        "CreateBudget" => ::bonkei_wire::Probe::of::<CreateBudget>(),
        "CreateNotification" => ::bonkei_wire::Probe::of::<CreateNotification>(),
        "DeleteBudget" => ::bonkei_wire::Probe::of::<DeleteBudget>(),
        "DescribeBudget" => ::bonkei_wire::Probe::of::<DescribeBudget>(),
        "DescribeNotificationsForBudget" => ::bonkei_wire::Probe::of::<DescribeNotificationsForBudget>(),
        "DescribeSubscribersForNotification" => ::bonkei_wire::Probe::of::<DescribeSubscribersForNotification>(),
        "ListTagsForResource" => ::bonkei_wire::Probe::of::<ListTagsForResource>(),
        "UpdateBudget" => ::bonkei_wire::Probe::of::<UpdateBudget>(),
        _ => return None,
    })
}
