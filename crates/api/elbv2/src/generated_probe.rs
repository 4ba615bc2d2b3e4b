// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{Decode, DecodeError, Encode, Fields, Node, Writer, opt, req};

impl Encode for AddListenerCertificatesInput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_AddListenerCertificatesInput[0], &self.certificates);
        req(w, &schema::M_AddListenerCertificatesInput[1], &self.listener_arn);
        w.end_struct();
    }
}

impl Decode for AddListenerCertificatesOutput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            certificates: f.opt("Certificates")?,
        })
    }
}

impl Encode for AddTagsInput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_AddTagsInput[0], &self.resource_arns);
        req(w, &schema::M_AddTagsInput[1], &self.tags);
        w.end_struct();
    }
}

impl Decode for AddTagsOutput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Decode for AdministrativeOverride {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            description: f.opt("Description")?,
            reason: f.opt("Reason")?,
            state: f.opt("State")?,
        })
    }
}

impl Decode for AnomalyDetection {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            mitigation_in_effect: f.opt("MitigationInEffect")?,
            result: f.opt("Result")?,
        })
    }
}

impl Decode for AvailabilityZone {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            load_balancer_addresses: f.opt("LoadBalancerAddresses")?,
            outpost_id: f.opt("OutpostId")?,
            source_nat_ipv6_prefixes: f.opt("SourceNatIpv6Prefixes")?,
            subnet_id: f.opt("SubnetId")?,
            zone_name: f.opt("ZoneName")?,
        })
    }
}

impl Decode for CapacityReservationStatus {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            code: f.opt("Code")?,
            reason: f.opt("Reason")?,
        })
    }
}

impl Encode for CreateListenerInput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CreateListenerInput[0], &self.alpn_policy);
        opt(w, &schema::M_CreateListenerInput[1], &self.certificates);
        req(w, &schema::M_CreateListenerInput[2], &self.default_actions);
        req(w, &schema::M_CreateListenerInput[3], &self.load_balancer_arn);
        opt(w, &schema::M_CreateListenerInput[4], &self.mutual_authentication);
        opt(w, &schema::M_CreateListenerInput[5], &self.port);
        opt(w, &schema::M_CreateListenerInput[6], &self.protocol);
        opt(w, &schema::M_CreateListenerInput[7], &self.ssl_policy);
        opt(w, &schema::M_CreateListenerInput[8], &self.tags);
        w.end_struct();
    }
}

impl Decode for CreateListenerOutput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            listeners: f.opt("Listeners")?,
        })
    }
}

impl Encode for CreateLoadBalancerInput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CreateLoadBalancerInput[0], &self.customer_owned_ipv4_pool);
        opt(w, &schema::M_CreateLoadBalancerInput[1], &self.enable_prefix_for_ipv6_source_nat);
        opt(w, &schema::M_CreateLoadBalancerInput[2], &self.ip_address_type);
        opt(w, &schema::M_CreateLoadBalancerInput[3], &self.ipam_pools);
        req(w, &schema::M_CreateLoadBalancerInput[4], &self.name);
        opt(w, &schema::M_CreateLoadBalancerInput[5], &self.scheme);
        opt(w, &schema::M_CreateLoadBalancerInput[6], &self.security_groups);
        opt(w, &schema::M_CreateLoadBalancerInput[7], &self.subnet_mappings);
        opt(w, &schema::M_CreateLoadBalancerInput[8], &self.subnets);
        opt(w, &schema::M_CreateLoadBalancerInput[9], &self.tags);
        opt(w, &schema::M_CreateLoadBalancerInput[10], &self.r#type);
        w.end_struct();
    }
}

impl Decode for CreateLoadBalancerOutput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            load_balancers: f.opt("LoadBalancers")?,
        })
    }
}

impl Encode for CreateRuleInput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_CreateRuleInput[0], &self.actions);
        req(w, &schema::M_CreateRuleInput[1], &self.conditions);
        req(w, &schema::M_CreateRuleInput[2], &self.listener_arn);
        req(w, &schema::M_CreateRuleInput[3], &self.priority);
        opt(w, &schema::M_CreateRuleInput[4], &self.tags);
        opt(w, &schema::M_CreateRuleInput[5], &self.transforms);
        w.end_struct();
    }
}

impl Decode for CreateRuleOutput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            rules: f.opt("Rules")?,
        })
    }
}

impl Encode for CreateTargetGroupInput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CreateTargetGroupInput[0], &self.health_check_enabled);
        opt(w, &schema::M_CreateTargetGroupInput[1], &self.health_check_interval_seconds);
        opt(w, &schema::M_CreateTargetGroupInput[2], &self.health_check_path);
        opt(w, &schema::M_CreateTargetGroupInput[3], &self.health_check_port);
        opt(w, &schema::M_CreateTargetGroupInput[4], &self.health_check_protocol);
        opt(w, &schema::M_CreateTargetGroupInput[5], &self.health_check_timeout_seconds);
        opt(w, &schema::M_CreateTargetGroupInput[6], &self.healthy_threshold_count);
        opt(w, &schema::M_CreateTargetGroupInput[7], &self.ip_address_type);
        opt(w, &schema::M_CreateTargetGroupInput[8], &self.matcher);
        req(w, &schema::M_CreateTargetGroupInput[9], &self.name);
        opt(w, &schema::M_CreateTargetGroupInput[10], &self.port);
        opt(w, &schema::M_CreateTargetGroupInput[11], &self.protocol);
        opt(w, &schema::M_CreateTargetGroupInput[12], &self.protocol_version);
        opt(w, &schema::M_CreateTargetGroupInput[13], &self.tags);
        opt(w, &schema::M_CreateTargetGroupInput[14], &self.target_control_port);
        opt(w, &schema::M_CreateTargetGroupInput[15], &self.target_type);
        opt(w, &schema::M_CreateTargetGroupInput[16], &self.unhealthy_threshold_count);
        opt(w, &schema::M_CreateTargetGroupInput[17], &self.vpc_id);
        w.end_struct();
    }
}

impl Decode for CreateTargetGroupOutput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            target_groups: f.opt("TargetGroups")?,
        })
    }
}

impl Encode for DeleteListenerInput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_DeleteListenerInput[0], &self.listener_arn);
        w.end_struct();
    }
}

impl Decode for DeleteListenerOutput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Encode for DeleteLoadBalancerInput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_DeleteLoadBalancerInput[0], &self.load_balancer_arn);
        w.end_struct();
    }
}

impl Decode for DeleteLoadBalancerOutput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Encode for DeleteRuleInput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_DeleteRuleInput[0], &self.rule_arn);
        w.end_struct();
    }
}

impl Decode for DeleteRuleOutput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Encode for DeleteTargetGroupInput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_DeleteTargetGroupInput[0], &self.target_group_arn);
        w.end_struct();
    }
}

impl Decode for DeleteTargetGroupOutput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Encode for DeregisterTargetsInput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_DeregisterTargetsInput[0], &self.target_group_arn);
        req(w, &schema::M_DeregisterTargetsInput[1], &self.targets);
        w.end_struct();
    }
}

impl Decode for DeregisterTargetsOutput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Encode for DescribeCapacityReservationInput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_DescribeCapacityReservationInput[0], &self.load_balancer_arn);
        w.end_struct();
    }
}

impl Decode for DescribeCapacityReservationOutput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            capacity_reservation_state: f.opt("CapacityReservationState")?,
            decrease_requests_remaining: f.opt("DecreaseRequestsRemaining")?,
            last_modified_time: f.opt("LastModifiedTime")?,
            minimum_load_balancer_capacity: f.opt("MinimumLoadBalancerCapacity")?,
        })
    }
}

impl Encode for DescribeListenerAttributesInput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_DescribeListenerAttributesInput[0], &self.listener_arn);
        w.end_struct();
    }
}

impl Decode for DescribeListenerAttributesOutput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            attributes: f.opt("Attributes")?,
        })
    }
}

impl Encode for DescribeListenerCertificatesInput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_DescribeListenerCertificatesInput[0], &self.listener_arn);
        opt(w, &schema::M_DescribeListenerCertificatesInput[1], &self.marker);
        opt(w, &schema::M_DescribeListenerCertificatesInput[2], &self.page_size);
        w.end_struct();
    }
}

impl Decode for DescribeListenerCertificatesOutput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            certificates: f.opt("Certificates")?,
            next_marker: f.opt("NextMarker")?,
        })
    }
}

impl Encode for DescribeListenersInput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeListenersInput[0], &self.listener_arns);
        opt(w, &schema::M_DescribeListenersInput[1], &self.load_balancer_arn);
        opt(w, &schema::M_DescribeListenersInput[2], &self.marker);
        opt(w, &schema::M_DescribeListenersInput[3], &self.page_size);
        w.end_struct();
    }
}

impl Decode for DescribeListenersOutput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            listeners: f.opt("Listeners")?,
            next_marker: f.opt("NextMarker")?,
        })
    }
}

impl Encode for DescribeLoadBalancerAttributesInput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_DescribeLoadBalancerAttributesInput[0], &self.load_balancer_arn);
        w.end_struct();
    }
}

impl Decode for DescribeLoadBalancerAttributesOutput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            attributes: f.opt("Attributes")?,
        })
    }
}

impl Encode for DescribeLoadBalancersInput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeLoadBalancersInput[0], &self.load_balancer_arns);
        opt(w, &schema::M_DescribeLoadBalancersInput[1], &self.marker);
        opt(w, &schema::M_DescribeLoadBalancersInput[2], &self.names);
        opt(w, &schema::M_DescribeLoadBalancersInput[3], &self.page_size);
        w.end_struct();
    }
}

impl Decode for DescribeLoadBalancersOutput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            load_balancers: f.opt("LoadBalancers")?,
            next_marker: f.opt("NextMarker")?,
        })
    }
}

impl Encode for DescribeRulesInput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeRulesInput[0], &self.listener_arn);
        opt(w, &schema::M_DescribeRulesInput[1], &self.marker);
        opt(w, &schema::M_DescribeRulesInput[2], &self.page_size);
        opt(w, &schema::M_DescribeRulesInput[3], &self.rule_arns);
        w.end_struct();
    }
}

impl Decode for DescribeRulesOutput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            next_marker: f.opt("NextMarker")?,
            rules: f.opt("Rules")?,
        })
    }
}

impl Encode for DescribeTagsInput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_DescribeTagsInput[0], &self.resource_arns);
        w.end_struct();
    }
}

impl Decode for DescribeTagsOutput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            tag_descriptions: f.opt("TagDescriptions")?,
        })
    }
}

impl Encode for DescribeTargetGroupAttributesInput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_DescribeTargetGroupAttributesInput[0], &self.target_group_arn);
        w.end_struct();
    }
}

impl Decode for DescribeTargetGroupAttributesOutput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            attributes: f.opt("Attributes")?,
        })
    }
}

impl Encode for DescribeTargetGroupsInput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeTargetGroupsInput[0], &self.load_balancer_arn);
        opt(w, &schema::M_DescribeTargetGroupsInput[1], &self.marker);
        opt(w, &schema::M_DescribeTargetGroupsInput[2], &self.names);
        opt(w, &schema::M_DescribeTargetGroupsInput[3], &self.page_size);
        opt(w, &schema::M_DescribeTargetGroupsInput[4], &self.target_group_arns);
        w.end_struct();
    }
}

impl Decode for DescribeTargetGroupsOutput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            next_marker: f.opt("NextMarker")?,
            target_groups: f.opt("TargetGroups")?,
        })
    }
}

impl Encode for DescribeTargetHealthInput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeTargetHealthInput[0], &self.include);
        req(w, &schema::M_DescribeTargetHealthInput[1], &self.target_group_arn);
        opt(w, &schema::M_DescribeTargetHealthInput[2], &self.targets);
        w.end_struct();
    }
}

impl Decode for DescribeTargetHealthOutput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            target_health_descriptions: f.opt("TargetHealthDescriptions")?,
        })
    }
}

impl Decode for Listener {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            alpn_policy: f.opt("AlpnPolicy")?,
            certificates: f.opt("Certificates")?,
            default_actions: f.opt("DefaultActions")?,
            listener_arn: f.opt("ListenerArn")?,
            load_balancer_arn: f.opt("LoadBalancerArn")?,
            mutual_authentication: f.opt("MutualAuthentication")?,
            port: f.opt("Port")?,
            protocol: f.opt("Protocol")?,
            ssl_policy: f.opt("SslPolicy")?,
        })
    }
}

impl Decode for LoadBalancer {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            availability_zones: f.opt("AvailabilityZones")?,
            canonical_hosted_zone_id: f.opt("CanonicalHostedZoneId")?,
            created_time: f.opt("CreatedTime")?,
            customer_owned_ipv4_pool: f.opt("CustomerOwnedIpv4Pool")?,
            dns_name: f.opt("DNSName")?,
            enable_prefix_for_ipv6_source_nat: f.opt("EnablePrefixForIpv6SourceNat")?,
            enforce_security_group_inbound_rules_on_private_link_traffic: f.opt("EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic")?,
            ip_address_type: f.opt("IpAddressType")?,
            ipam_pools: f.opt("IpamPools")?,
            load_balancer_arn: f.opt("LoadBalancerArn")?,
            load_balancer_name: f.opt("LoadBalancerName")?,
            scheme: f.opt("Scheme")?,
            security_groups: f.opt("SecurityGroups")?,
            state: f.opt("State")?,
            r#type: f.opt("Type")?,
            vpc_id: f.opt("VpcId")?,
        })
    }
}

impl Decode for LoadBalancerAddress {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            allocation_id: f.opt("AllocationId")?,
            ipv6_address: f.opt("IPv6Address")?,
            ip_address: f.opt("IpAddress")?,
            private_ipv4_address: f.opt("PrivateIPv4Address")?,
        })
    }
}

impl Decode for LoadBalancerState {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            code: f.opt("Code")?,
            reason: f.opt("Reason")?,
        })
    }
}

impl Decode for MinimumLoadBalancerCapacity {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            capacity_units: f.opt("CapacityUnits")?,
        })
    }
}

impl Encode for ModifyListenerAttributesInput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_ModifyListenerAttributesInput[0], &self.attributes);
        req(w, &schema::M_ModifyListenerAttributesInput[1], &self.listener_arn);
        w.end_struct();
    }
}

impl Decode for ModifyListenerAttributesOutput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            attributes: f.opt("Attributes")?,
        })
    }
}

impl Encode for ModifyListenerInput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ModifyListenerInput[0], &self.alpn_policy);
        opt(w, &schema::M_ModifyListenerInput[1], &self.certificates);
        opt(w, &schema::M_ModifyListenerInput[2], &self.default_actions);
        req(w, &schema::M_ModifyListenerInput[3], &self.listener_arn);
        opt(w, &schema::M_ModifyListenerInput[4], &self.mutual_authentication);
        opt(w, &schema::M_ModifyListenerInput[5], &self.port);
        opt(w, &schema::M_ModifyListenerInput[6], &self.protocol);
        opt(w, &schema::M_ModifyListenerInput[7], &self.ssl_policy);
        w.end_struct();
    }
}

impl Decode for ModifyListenerOutput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            listeners: f.opt("Listeners")?,
        })
    }
}

impl Encode for ModifyLoadBalancerAttributesInput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_ModifyLoadBalancerAttributesInput[0], &self.attributes);
        req(w, &schema::M_ModifyLoadBalancerAttributesInput[1], &self.load_balancer_arn);
        w.end_struct();
    }
}

impl Decode for ModifyLoadBalancerAttributesOutput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            attributes: f.opt("Attributes")?,
        })
    }
}

impl Encode for ModifyRuleInput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ModifyRuleInput[0], &self.actions);
        opt(w, &schema::M_ModifyRuleInput[1], &self.conditions);
        opt(w, &schema::M_ModifyRuleInput[2], &self.reset_transforms);
        req(w, &schema::M_ModifyRuleInput[3], &self.rule_arn);
        opt(w, &schema::M_ModifyRuleInput[4], &self.transforms);
        w.end_struct();
    }
}

impl Decode for ModifyRuleOutput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            rules: f.opt("Rules")?,
        })
    }
}

impl Encode for ModifyTargetGroupAttributesInput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_ModifyTargetGroupAttributesInput[0], &self.attributes);
        req(w, &schema::M_ModifyTargetGroupAttributesInput[1], &self.target_group_arn);
        w.end_struct();
    }
}

impl Decode for ModifyTargetGroupAttributesOutput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            attributes: f.opt("Attributes")?,
        })
    }
}

impl Encode for ModifyTargetGroupInput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ModifyTargetGroupInput[0], &self.health_check_enabled);
        opt(w, &schema::M_ModifyTargetGroupInput[1], &self.health_check_interval_seconds);
        opt(w, &schema::M_ModifyTargetGroupInput[2], &self.health_check_path);
        opt(w, &schema::M_ModifyTargetGroupInput[3], &self.health_check_port);
        opt(w, &schema::M_ModifyTargetGroupInput[4], &self.health_check_protocol);
        opt(w, &schema::M_ModifyTargetGroupInput[5], &self.health_check_timeout_seconds);
        opt(w, &schema::M_ModifyTargetGroupInput[6], &self.healthy_threshold_count);
        opt(w, &schema::M_ModifyTargetGroupInput[7], &self.matcher);
        req(w, &schema::M_ModifyTargetGroupInput[8], &self.target_group_arn);
        opt(w, &schema::M_ModifyTargetGroupInput[9], &self.unhealthy_threshold_count);
        w.end_struct();
    }
}

impl Decode for ModifyTargetGroupOutput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            target_groups: f.opt("TargetGroups")?,
        })
    }
}

impl Encode for RegisterTargetsInput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_RegisterTargetsInput[0], &self.target_group_arn);
        req(w, &schema::M_RegisterTargetsInput[1], &self.targets);
        w.end_struct();
    }
}

impl Decode for RegisterTargetsOutput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Encode for RemoveTagsInput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_RemoveTagsInput[0], &self.resource_arns);
        req(w, &schema::M_RemoveTagsInput[1], &self.tag_keys);
        w.end_struct();
    }
}

impl Decode for RemoveTagsOutput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Decode for Rule {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            actions: f.opt("Actions")?,
            conditions: f.opt("Conditions")?,
            is_default: f.opt("IsDefault")?,
            priority: f.opt("Priority")?,
            rule_arn: f.opt("RuleArn")?,
            transforms: f.opt("Transforms")?,
        })
    }
}

impl Encode for RulePriorityPair {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_RulePriorityPair[0], &self.priority);
        opt(w, &schema::M_RulePriorityPair[1], &self.rule_arn);
        w.end_struct();
    }
}

impl Encode for SetIpAddressTypeInput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_SetIpAddressTypeInput[0], &self.ip_address_type);
        req(w, &schema::M_SetIpAddressTypeInput[1], &self.load_balancer_arn);
        w.end_struct();
    }
}

impl Decode for SetIpAddressTypeOutput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            ip_address_type: f.opt("IpAddressType")?,
        })
    }
}

impl Encode for SetRulePrioritiesInput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_SetRulePrioritiesInput[0], &self.rule_priorities);
        w.end_struct();
    }
}

impl Decode for SetRulePrioritiesOutput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            rules: f.opt("Rules")?,
        })
    }
}

impl Encode for SetSecurityGroupsInput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_SetSecurityGroupsInput[0], &self.enforce_security_group_inbound_rules_on_private_link_traffic);
        req(w, &schema::M_SetSecurityGroupsInput[1], &self.load_balancer_arn);
        req(w, &schema::M_SetSecurityGroupsInput[2], &self.security_groups);
        w.end_struct();
    }
}

impl Decode for SetSecurityGroupsOutput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            enforce_security_group_inbound_rules_on_private_link_traffic: f.opt("EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic")?,
            security_group_ids: f.opt("SecurityGroupIds")?,
        })
    }
}

impl Encode for SetSubnetsInput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_SetSubnetsInput[0], &self.enable_prefix_for_ipv6_source_nat);
        opt(w, &schema::M_SetSubnetsInput[1], &self.ip_address_type);
        req(w, &schema::M_SetSubnetsInput[2], &self.load_balancer_arn);
        opt(w, &schema::M_SetSubnetsInput[3], &self.subnet_mappings);
        opt(w, &schema::M_SetSubnetsInput[4], &self.subnets);
        w.end_struct();
    }
}

impl Decode for SetSubnetsOutput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            availability_zones: f.opt("AvailabilityZones")?,
            enable_prefix_for_ipv6_source_nat: f.opt("EnablePrefixForIpv6SourceNat")?,
            ip_address_type: f.opt("IpAddressType")?,
        })
    }
}

impl Encode for SubnetMapping {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_SubnetMapping[0], &self.allocation_id);
        opt(w, &schema::M_SubnetMapping[1], &self.ipv6_address);
        opt(w, &schema::M_SubnetMapping[2], &self.private_ipv4_address);
        opt(w, &schema::M_SubnetMapping[3], &self.source_nat_ipv6_prefix);
        opt(w, &schema::M_SubnetMapping[4], &self.subnet_id);
        w.end_struct();
    }
}

impl Decode for TagDescription {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            resource_arn: f.opt("ResourceArn")?,
            tags: f.opt("Tags")?,
        })
    }
}

impl Decode for TargetGroup {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            health_check_enabled: f.opt("HealthCheckEnabled")?,
            health_check_interval_seconds: f.opt("HealthCheckIntervalSeconds")?,
            health_check_path: f.opt("HealthCheckPath")?,
            health_check_port: f.opt("HealthCheckPort")?,
            health_check_protocol: f.opt("HealthCheckProtocol")?,
            health_check_timeout_seconds: f.opt("HealthCheckTimeoutSeconds")?,
            healthy_threshold_count: f.opt("HealthyThresholdCount")?,
            ip_address_type: f.opt("IpAddressType")?,
            load_balancer_arns: f.opt("LoadBalancerArns")?,
            matcher: f.opt("Matcher")?,
            port: f.opt("Port")?,
            protocol: f.opt("Protocol")?,
            protocol_version: f.opt("ProtocolVersion")?,
            target_control_port: f.opt("TargetControlPort")?,
            target_group_arn: f.opt("TargetGroupArn")?,
            target_group_name: f.opt("TargetGroupName")?,
            target_type: f.opt("TargetType")?,
            unhealthy_threshold_count: f.opt("UnhealthyThresholdCount")?,
            vpc_id: f.opt("VpcId")?,
        })
    }
}

impl Decode for TargetHealth {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            description: f.opt("Description")?,
            reason: f.opt("Reason")?,
            state: f.opt("State")?,
        })
    }
}

impl Decode for TargetHealthDescription {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            administrative_override: f.opt("AdministrativeOverride")?,
            anomaly_detection: f.opt("AnomalyDetection")?,
            health_check_port: f.opt("HealthCheckPort")?,
            target: f.opt("Target")?,
            target_health: f.opt("TargetHealth")?,
        })
    }
}

impl Decode for ZonalCapacityReservationState {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            availability_zone: f.opt("AvailabilityZone")?,
            effective_capacity_units: f.opt("EffectiveCapacityUnits")?,
            state: f.opt("State")?,
        })
    }
}

/// An operation's conversions in both directions, by its name.
pub fn probe(name: &str) -> Option<::bonkei_wire::Probe> {
    Some(match name {
        "AddListenerCertificates" => ::bonkei_wire::Probe::of::<AddListenerCertificates>(),
        "AddTags" => ::bonkei_wire::Probe::of::<AddTags>(),
        "CreateListener" => ::bonkei_wire::Probe::of::<CreateListener>(),
        "CreateLoadBalancer" => ::bonkei_wire::Probe::of::<CreateLoadBalancer>(),
        "CreateRule" => ::bonkei_wire::Probe::of::<CreateRule>(),
        "CreateTargetGroup" => ::bonkei_wire::Probe::of::<CreateTargetGroup>(),
        "DeleteListener" => ::bonkei_wire::Probe::of::<DeleteListener>(),
        "DeleteLoadBalancer" => ::bonkei_wire::Probe::of::<DeleteLoadBalancer>(),
        "DeleteRule" => ::bonkei_wire::Probe::of::<DeleteRule>(),
        "DeleteTargetGroup" => ::bonkei_wire::Probe::of::<DeleteTargetGroup>(),
        "DeregisterTargets" => ::bonkei_wire::Probe::of::<DeregisterTargets>(),
        "DescribeCapacityReservation" => ::bonkei_wire::Probe::of::<DescribeCapacityReservation>(),
        "DescribeListenerAttributes" => ::bonkei_wire::Probe::of::<DescribeListenerAttributes>(),
        "DescribeListenerCertificates" => ::bonkei_wire::Probe::of::<DescribeListenerCertificates>(),
        "DescribeListeners" => ::bonkei_wire::Probe::of::<DescribeListeners>(),
        "DescribeLoadBalancerAttributes" => ::bonkei_wire::Probe::of::<DescribeLoadBalancerAttributes>(),
        "DescribeLoadBalancers" => ::bonkei_wire::Probe::of::<DescribeLoadBalancers>(),
        "DescribeRules" => ::bonkei_wire::Probe::of::<DescribeRules>(),
        "DescribeTags" => ::bonkei_wire::Probe::of::<DescribeTags>(),
        "DescribeTargetGroupAttributes" => ::bonkei_wire::Probe::of::<DescribeTargetGroupAttributes>(),
        "DescribeTargetGroups" => ::bonkei_wire::Probe::of::<DescribeTargetGroups>(),
        "DescribeTargetHealth" => ::bonkei_wire::Probe::of::<DescribeTargetHealth>(),
        "ModifyListener" => ::bonkei_wire::Probe::of::<ModifyListener>(),
        "ModifyListenerAttributes" => ::bonkei_wire::Probe::of::<ModifyListenerAttributes>(),
        "ModifyLoadBalancerAttributes" => ::bonkei_wire::Probe::of::<ModifyLoadBalancerAttributes>(),
        "ModifyRule" => ::bonkei_wire::Probe::of::<ModifyRule>(),
        "ModifyTargetGroup" => ::bonkei_wire::Probe::of::<ModifyTargetGroup>(),
        "ModifyTargetGroupAttributes" => ::bonkei_wire::Probe::of::<ModifyTargetGroupAttributes>(),
        "RegisterTargets" => ::bonkei_wire::Probe::of::<RegisterTargets>(),
        "RemoveTags" => ::bonkei_wire::Probe::of::<RemoveTags>(),
        "SetIpAddressType" => ::bonkei_wire::Probe::of::<SetIpAddressType>(),
        "SetRulePriorities" => ::bonkei_wire::Probe::of::<SetRulePriorities>(),
        "SetSecurityGroups" => ::bonkei_wire::Probe::of::<SetSecurityGroups>(),
        "SetSubnets" => ::bonkei_wire::Probe::of::<SetSubnets>(),
        _ => return None,
    })
}
