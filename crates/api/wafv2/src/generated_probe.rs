// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{Decode, DecodeError, Encode, Fields, Node, Writer, opt, req};

impl Encode for AssociateWebACLRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_AssociateWebACLRequest[0], &self.resource_arn);
        req(w, &schema::M_AssociateWebACLRequest[1], &self.web_acl_arn);
        w.end_struct();
    }
}

impl Decode for AssociateWebACLResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Encode for CreateIPSetRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_CreateIPSetRequest[0], &self.addresses);
        opt(w, &schema::M_CreateIPSetRequest[1], &self.description);
        req(w, &schema::M_CreateIPSetRequest[2], &self.ip_address_version);
        req(w, &schema::M_CreateIPSetRequest[3], &self.name);
        req(w, &schema::M_CreateIPSetRequest[4], &self.scope);
        opt(w, &schema::M_CreateIPSetRequest[5], &self.tags);
        w.end_struct();
    }
}

impl Decode for CreateIPSetResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            summary: f.opt("Summary")?,
        })
    }
}

impl Encode for CreateWebACLRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CreateWebACLRequest[0], &self.analytics_config);
        opt(w, &schema::M_CreateWebACLRequest[1], &self.application_config);
        opt(w, &schema::M_CreateWebACLRequest[2], &self.association_config);
        opt(w, &schema::M_CreateWebACLRequest[3], &self.captcha_config);
        opt(w, &schema::M_CreateWebACLRequest[4], &self.challenge_config);
        opt(w, &schema::M_CreateWebACLRequest[5], &self.custom_response_bodies);
        opt(w, &schema::M_CreateWebACLRequest[6], &self.data_protection_config);
        req(w, &schema::M_CreateWebACLRequest[7], &self.default_action);
        opt(w, &schema::M_CreateWebACLRequest[8], &self.description);
        opt(w, &schema::M_CreateWebACLRequest[9], &self.monetization_config);
        req(w, &schema::M_CreateWebACLRequest[10], &self.name);
        opt(w, &schema::M_CreateWebACLRequest[11], &self.on_source_ddos_protection_config);
        opt(w, &schema::M_CreateWebACLRequest[12], &self.rules);
        req(w, &schema::M_CreateWebACLRequest[13], &self.scope);
        opt(w, &schema::M_CreateWebACLRequest[14], &self.tags);
        opt(w, &schema::M_CreateWebACLRequest[15], &self.token_domains);
        req(w, &schema::M_CreateWebACLRequest[16], &self.visibility_config);
        w.end_struct();
    }
}

impl Decode for CreateWebACLResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            summary: f.opt("Summary")?,
        })
    }
}

impl Encode for DeleteIPSetRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_DeleteIPSetRequest[0], &self.id);
        req(w, &schema::M_DeleteIPSetRequest[1], &self.lock_token);
        req(w, &schema::M_DeleteIPSetRequest[2], &self.name);
        req(w, &schema::M_DeleteIPSetRequest[3], &self.scope);
        w.end_struct();
    }
}

impl Decode for DeleteIPSetResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Encode for DeleteWebACLRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_DeleteWebACLRequest[0], &self.id);
        req(w, &schema::M_DeleteWebACLRequest[1], &self.lock_token);
        req(w, &schema::M_DeleteWebACLRequest[2], &self.name);
        req(w, &schema::M_DeleteWebACLRequest[3], &self.scope);
        w.end_struct();
    }
}

impl Decode for DeleteWebACLResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Encode for DisassociateWebACLRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_DisassociateWebACLRequest[0], &self.resource_arn);
        w.end_struct();
    }
}

impl Decode for DisassociateWebACLResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Decode for FirewallManagerRuleGroup {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            firewall_manager_statement: f.opt("FirewallManagerStatement")?,
            name: f.opt("Name")?,
            override_action: f.opt("OverrideAction")?,
            priority: f.opt("Priority")?,
            visibility_config: f.opt("VisibilityConfig")?,
        })
    }
}

impl Decode for FirewallManagerStatement {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            managed_rule_group_statement: f.opt("ManagedRuleGroupStatement")?,
            rule_group_reference_statement: f.opt("RuleGroupReferenceStatement")?,
        })
    }
}

impl Encode for GetIPSetRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_GetIPSetRequest[0], &self.id);
        req(w, &schema::M_GetIPSetRequest[1], &self.name);
        req(w, &schema::M_GetIPSetRequest[2], &self.scope);
        w.end_struct();
    }
}

impl Decode for GetIPSetResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            ip_set: f.opt("IPSet")?,
            lock_token: f.opt("LockToken")?,
        })
    }
}

impl Encode for GetLoggingConfigurationRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_GetLoggingConfigurationRequest[0], &self.log_scope);
        opt(w, &schema::M_GetLoggingConfigurationRequest[1], &self.log_type);
        req(w, &schema::M_GetLoggingConfigurationRequest[2], &self.resource_arn);
        w.end_struct();
    }
}

impl Decode for GetLoggingConfigurationResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            logging_configuration: f.opt("LoggingConfiguration")?,
        })
    }
}

impl Encode for GetWebACLForResourceRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_GetWebACLForResourceRequest[0], &self.resource_arn);
        w.end_struct();
    }
}

impl Decode for GetWebACLForResourceResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            web_acl: f.opt("WebACL")?,
        })
    }
}

impl Encode for GetWebACLRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_GetWebACLRequest[0], &self.arn);
        opt(w, &schema::M_GetWebACLRequest[1], &self.id);
        opt(w, &schema::M_GetWebACLRequest[2], &self.name);
        opt(w, &schema::M_GetWebACLRequest[3], &self.scope);
        w.end_struct();
    }
}

impl Decode for GetWebACLResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            application_integration_url: f.opt("ApplicationIntegrationURL")?,
            lock_token: f.opt("LockToken")?,
            web_acl: f.opt("WebACL")?,
        })
    }
}

impl Decode for IPSet {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            arn: f.opt("ARN")?,
            addresses: f.opt("Addresses")?,
            description: f.opt("Description")?,
            ip_address_version: f.opt("IPAddressVersion")?,
            id: f.opt("Id")?,
            name: f.opt("Name")?,
        })
    }
}

impl Decode for IPSetSummary {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            arn: f.opt("ARN")?,
            description: f.opt("Description")?,
            id: f.opt("Id")?,
            lock_token: f.opt("LockToken")?,
            name: f.opt("Name")?,
        })
    }
}

impl Encode for ListIPSetsRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListIPSetsRequest[0], &self.limit);
        opt(w, &schema::M_ListIPSetsRequest[1], &self.next_marker);
        req(w, &schema::M_ListIPSetsRequest[2], &self.scope);
        w.end_struct();
    }
}

impl Decode for ListIPSetsResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            ip_sets: f.opt("IPSets")?,
            next_marker: f.opt("NextMarker")?,
        })
    }
}

impl Encode for ListResourcesForWebACLRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListResourcesForWebACLRequest[0], &self.resource_type);
        req(w, &schema::M_ListResourcesForWebACLRequest[1], &self.web_acl_arn);
        w.end_struct();
    }
}

impl Decode for ListResourcesForWebACLResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            resource_arns: f.opt("ResourceArns")?,
        })
    }
}

impl Encode for ListTagsForResourceRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListTagsForResourceRequest[0], &self.limit);
        opt(w, &schema::M_ListTagsForResourceRequest[1], &self.next_marker);
        req(w, &schema::M_ListTagsForResourceRequest[2], &self.resource_arn);
        w.end_struct();
    }
}

impl Decode for ListTagsForResourceResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            next_marker: f.opt("NextMarker")?,
            tag_info_for_resource: f.opt("TagInfoForResource")?,
        })
    }
}

impl Encode for ListWebACLsRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListWebACLsRequest[0], &self.limit);
        opt(w, &schema::M_ListWebACLsRequest[1], &self.next_marker);
        req(w, &schema::M_ListWebACLsRequest[2], &self.scope);
        w.end_struct();
    }
}

impl Decode for ListWebACLsResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            next_marker: f.opt("NextMarker")?,
            web_acls: f.opt("WebACLs")?,
        })
    }
}

impl Encode for PutLoggingConfigurationRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_PutLoggingConfigurationRequest[0], &self.logging_configuration);
        w.end_struct();
    }
}

impl Decode for PutLoggingConfigurationResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            logging_configuration: f.opt("LoggingConfiguration")?,
        })
    }
}

impl Decode for TagInfoForResource {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            resource_arn: f.opt("ResourceARN")?,
            tag_list: f.opt("TagList")?,
        })
    }
}

impl Encode for UpdateIPSetRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_UpdateIPSetRequest[0], &self.addresses);
        opt(w, &schema::M_UpdateIPSetRequest[1], &self.description);
        req(w, &schema::M_UpdateIPSetRequest[2], &self.id);
        req(w, &schema::M_UpdateIPSetRequest[3], &self.lock_token);
        req(w, &schema::M_UpdateIPSetRequest[4], &self.name);
        req(w, &schema::M_UpdateIPSetRequest[5], &self.scope);
        w.end_struct();
    }
}

impl Decode for UpdateIPSetResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            next_lock_token: f.opt("NextLockToken")?,
        })
    }
}

impl Encode for UpdateWebACLRequest {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_UpdateWebACLRequest[0], &self.analytics_config);
        opt(w, &schema::M_UpdateWebACLRequest[1], &self.application_config);
        opt(w, &schema::M_UpdateWebACLRequest[2], &self.association_config);
        opt(w, &schema::M_UpdateWebACLRequest[3], &self.captcha_config);
        opt(w, &schema::M_UpdateWebACLRequest[4], &self.challenge_config);
        opt(w, &schema::M_UpdateWebACLRequest[5], &self.custom_response_bodies);
        opt(w, &schema::M_UpdateWebACLRequest[6], &self.data_protection_config);
        req(w, &schema::M_UpdateWebACLRequest[7], &self.default_action);
        opt(w, &schema::M_UpdateWebACLRequest[8], &self.description);
        req(w, &schema::M_UpdateWebACLRequest[9], &self.id);
        req(w, &schema::M_UpdateWebACLRequest[10], &self.lock_token);
        opt(w, &schema::M_UpdateWebACLRequest[11], &self.monetization_config);
        req(w, &schema::M_UpdateWebACLRequest[12], &self.name);
        opt(w, &schema::M_UpdateWebACLRequest[13], &self.on_source_ddos_protection_config);
        opt(w, &schema::M_UpdateWebACLRequest[14], &self.rules);
        req(w, &schema::M_UpdateWebACLRequest[15], &self.scope);
        opt(w, &schema::M_UpdateWebACLRequest[16], &self.token_domains);
        req(w, &schema::M_UpdateWebACLRequest[17], &self.visibility_config);
        w.end_struct();
    }
}

impl Decode for UpdateWebACLResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            next_lock_token: f.opt("NextLockToken")?,
        })
    }
}

impl Decode for WebACL {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            arn: f.opt("ARN")?,
            analytics_config: f.opt("AnalyticsConfig")?,
            application_config: f.opt("ApplicationConfig")?,
            association_config: f.opt("AssociationConfig")?,
            capacity: f.opt("Capacity")?,
            captcha_config: f.opt("CaptchaConfig")?,
            challenge_config: f.opt("ChallengeConfig")?,
            custom_response_bodies: f.opt("CustomResponseBodies")?,
            data_protection_config: f.opt("DataProtectionConfig")?,
            default_action: f.opt("DefaultAction")?,
            description: f.opt("Description")?,
            id: f.opt("Id")?,
            label_namespace: f.opt("LabelNamespace")?,
            managed_by_firewall_manager: f.opt("ManagedByFirewallManager")?,
            monetization_config: f.opt("MonetizationConfig")?,
            name: f.opt("Name")?,
            on_source_ddos_protection_config: f.opt("OnSourceDDoSProtectionConfig")?,
            post_process_firewall_manager_rule_groups: f.opt("PostProcessFirewallManagerRuleGroups")?,
            pre_process_firewall_manager_rule_groups: f.opt("PreProcessFirewallManagerRuleGroups")?,
            retrofitted_by_firewall_manager: f.opt("RetrofittedByFirewallManager")?,
            rules: f.opt("Rules")?,
            token_domains: f.opt("TokenDomains")?,
            visibility_config: f.opt("VisibilityConfig")?,
        })
    }
}

impl Decode for WebACLSummary {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            arn: f.opt("ARN")?,
            description: f.opt("Description")?,
            id: f.opt("Id")?,
            lock_token: f.opt("LockToken")?,
            name: f.opt("Name")?,
        })
    }
}

/// An operation's conversions in both directions, by its name.
pub fn probe(name: &str) -> Option<::bonkei_wire::Probe> {
    Some(match name {
        "AssociateWebACL" => ::bonkei_wire::Probe::of::<AssociateWebACL>(),
        "CreateIPSet" => ::bonkei_wire::Probe::of::<CreateIPSet>(),
        "CreateWebACL" => ::bonkei_wire::Probe::of::<CreateWebACL>(),
        "DeleteIPSet" => ::bonkei_wire::Probe::of::<DeleteIPSet>(),
        "DeleteWebACL" => ::bonkei_wire::Probe::of::<DeleteWebACL>(),
        "DisassociateWebACL" => ::bonkei_wire::Probe::of::<DisassociateWebACL>(),
        "GetIPSet" => ::bonkei_wire::Probe::of::<GetIPSet>(),
        "GetLoggingConfiguration" => ::bonkei_wire::Probe::of::<GetLoggingConfiguration>(),
        "GetWebACL" => ::bonkei_wire::Probe::of::<GetWebACL>(),
        "GetWebACLForResource" => ::bonkei_wire::Probe::of::<GetWebACLForResource>(),
        "ListIPSets" => ::bonkei_wire::Probe::of::<ListIPSets>(),
        "ListResourcesForWebACL" => ::bonkei_wire::Probe::of::<ListResourcesForWebACL>(),
        "ListTagsForResource" => ::bonkei_wire::Probe::of::<ListTagsForResource>(),
        "ListWebACLs" => ::bonkei_wire::Probe::of::<ListWebACLs>(),
        "PutLoggingConfiguration" => ::bonkei_wire::Probe::of::<PutLoggingConfiguration>(),
        "UpdateIPSet" => ::bonkei_wire::Probe::of::<UpdateIPSet>(),
        "UpdateWebACL" => ::bonkei_wire::Probe::of::<UpdateWebACL>(),
        _ => return None,
    })
}
