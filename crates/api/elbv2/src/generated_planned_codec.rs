// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{Decode, DecodeError, Encode, Fields, Node, Writer, opt, req};

impl Decode for Action {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            authenticate_cognito_config: f.opt("AuthenticateCognitoConfig")?,
            authenticate_oidc_config: f.opt("AuthenticateOidcConfig")?,
            fixed_response_config: f.opt("FixedResponseConfig")?,
            forward_config: f.opt("ForwardConfig")?,
            jwt_validation_config: f.opt("JwtValidationConfig")?,
            order: f.opt("Order")?,
            redirect_config: f.opt("RedirectConfig")?,
            target_group_arn: f.opt("TargetGroupArn")?,
            r#type: f.req("Type")?,
        })
    }
}

impl Encode for Action {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Action[0], &self.authenticate_cognito_config);
        opt(w, &schema::M_Action[1], &self.authenticate_oidc_config);
        opt(w, &schema::M_Action[2], &self.fixed_response_config);
        opt(w, &schema::M_Action[3], &self.forward_config);
        opt(w, &schema::M_Action[4], &self.jwt_validation_config);
        opt(w, &schema::M_Action[5], &self.order);
        opt(w, &schema::M_Action[6], &self.redirect_config);
        opt(w, &schema::M_Action[7], &self.target_group_arn);
        req(w, &schema::M_Action[8], &self.r#type);
        w.end_struct();
    }
}

impl Decode for AddListenerCertificatesInput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            certificates: f.req("Certificates")?,
            listener_arn: f.req("ListenerArn")?,
        })
    }
}

impl Encode for AddListenerCertificatesOutput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_AddListenerCertificatesOutput[0], &self.certificates);
        w.end_struct();
    }
}

impl Decode for AddTagsInput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            resource_arns: f.req("ResourceArns")?,
            tags: f.req("Tags")?,
        })
    }
}

impl Encode for AddTagsOutput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Encode for AdministrativeOverride {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_AdministrativeOverride[0], &self.description);
        opt(w, &schema::M_AdministrativeOverride[1], &self.reason);
        opt(w, &schema::M_AdministrativeOverride[2], &self.state);
        w.end_struct();
    }
}

impl Encode for AnomalyDetection {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_AnomalyDetection[0], &self.mitigation_in_effect);
        opt(w, &schema::M_AnomalyDetection[1], &self.result);
        w.end_struct();
    }
}

impl Decode for AuthenticateCognitoActionConfig {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            authentication_request_extra_params: f.opt("AuthenticationRequestExtraParams")?,
            on_unauthenticated_request: f.opt("OnUnauthenticatedRequest")?,
            scope: f.opt("Scope")?,
            session_cookie_name: f.opt("SessionCookieName")?,
            session_timeout: f.opt("SessionTimeout")?,
            user_pool_arn: f.req("UserPoolArn")?,
            user_pool_client_id: f.req("UserPoolClientId")?,
            user_pool_domain: f.req("UserPoolDomain")?,
        })
    }
}

impl Encode for AuthenticateCognitoActionConfig {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_AuthenticateCognitoActionConfig[0], &self.authentication_request_extra_params);
        opt(w, &schema::M_AuthenticateCognitoActionConfig[1], &self.on_unauthenticated_request);
        opt(w, &schema::M_AuthenticateCognitoActionConfig[2], &self.scope);
        opt(w, &schema::M_AuthenticateCognitoActionConfig[3], &self.session_cookie_name);
        opt(w, &schema::M_AuthenticateCognitoActionConfig[4], &self.session_timeout);
        req(w, &schema::M_AuthenticateCognitoActionConfig[5], &self.user_pool_arn);
        req(w, &schema::M_AuthenticateCognitoActionConfig[6], &self.user_pool_client_id);
        req(w, &schema::M_AuthenticateCognitoActionConfig[7], &self.user_pool_domain);
        w.end_struct();
    }
}

impl Decode for AuthenticateOidcActionConfig {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            authentication_request_extra_params: f.opt("AuthenticationRequestExtraParams")?,
            authorization_endpoint: f.req("AuthorizationEndpoint")?,
            client_id: f.req("ClientId")?,
            client_secret: f.opt("ClientSecret")?,
            issuer: f.req("Issuer")?,
            on_unauthenticated_request: f.opt("OnUnauthenticatedRequest")?,
            scope: f.opt("Scope")?,
            session_cookie_name: f.opt("SessionCookieName")?,
            session_timeout: f.opt("SessionTimeout")?,
            token_endpoint: f.req("TokenEndpoint")?,
            use_existing_client_secret: f.opt("UseExistingClientSecret")?,
            user_info_endpoint: f.req("UserInfoEndpoint")?,
        })
    }
}

impl Encode for AuthenticateOidcActionConfig {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_AuthenticateOidcActionConfig[0], &self.authentication_request_extra_params);
        req(w, &schema::M_AuthenticateOidcActionConfig[1], &self.authorization_endpoint);
        req(w, &schema::M_AuthenticateOidcActionConfig[2], &self.client_id);
        opt(w, &schema::M_AuthenticateOidcActionConfig[3], &self.client_secret);
        req(w, &schema::M_AuthenticateOidcActionConfig[4], &self.issuer);
        opt(w, &schema::M_AuthenticateOidcActionConfig[5], &self.on_unauthenticated_request);
        opt(w, &schema::M_AuthenticateOidcActionConfig[6], &self.scope);
        opt(w, &schema::M_AuthenticateOidcActionConfig[7], &self.session_cookie_name);
        opt(w, &schema::M_AuthenticateOidcActionConfig[8], &self.session_timeout);
        req(w, &schema::M_AuthenticateOidcActionConfig[9], &self.token_endpoint);
        opt(w, &schema::M_AuthenticateOidcActionConfig[10], &self.use_existing_client_secret);
        req(w, &schema::M_AuthenticateOidcActionConfig[11], &self.user_info_endpoint);
        w.end_struct();
    }
}

impl Encode for AvailabilityZone {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_AvailabilityZone[0], &self.load_balancer_addresses);
        opt(w, &schema::M_AvailabilityZone[1], &self.outpost_id);
        opt(w, &schema::M_AvailabilityZone[2], &self.source_nat_ipv6_prefixes);
        opt(w, &schema::M_AvailabilityZone[3], &self.subnet_id);
        opt(w, &schema::M_AvailabilityZone[4], &self.zone_name);
        w.end_struct();
    }
}

impl Encode for CapacityReservationStatus {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CapacityReservationStatus[0], &self.code);
        opt(w, &schema::M_CapacityReservationStatus[1], &self.reason);
        w.end_struct();
    }
}

impl Decode for Certificate {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            certificate_arn: f.opt("CertificateArn")?,
            is_default: f.opt("IsDefault")?,
        })
    }
}

impl Encode for Certificate {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Certificate[0], &self.certificate_arn);
        opt(w, &schema::M_Certificate[1], &self.is_default);
        w.end_struct();
    }
}

impl Decode for ClientCertificateIdentityFilter {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            action: f.req("Action")?,
            field: f.req("Field")?,
            match_type: f.req("MatchType")?,
            value: f.req("Value")?,
        })
    }
}

impl Encode for ClientCertificateIdentityFilter {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_ClientCertificateIdentityFilter[0], &self.action);
        req(w, &schema::M_ClientCertificateIdentityFilter[1], &self.field);
        req(w, &schema::M_ClientCertificateIdentityFilter[2], &self.match_type);
        req(w, &schema::M_ClientCertificateIdentityFilter[3], &self.value);
        w.end_struct();
    }
}

impl Decode for CreateListenerInput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            alpn_policy: f.opt("AlpnPolicy")?,
            certificates: f.opt("Certificates")?,
            default_actions: f.req("DefaultActions")?,
            load_balancer_arn: f.req("LoadBalancerArn")?,
            mutual_authentication: f.opt("MutualAuthentication")?,
            port: f.opt("Port")?,
            protocol: f.opt("Protocol")?,
            ssl_policy: f.opt("SslPolicy")?,
            tags: f.opt("Tags")?,
        })
    }
}

impl Encode for CreateListenerOutput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CreateListenerOutput[0], &self.listeners);
        w.end_struct();
    }
}

impl Decode for CreateLoadBalancerInput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            customer_owned_ipv4_pool: f.opt("CustomerOwnedIpv4Pool")?,
            enable_prefix_for_ipv6_source_nat: f.opt("EnablePrefixForIpv6SourceNat")?,
            ip_address_type: f.opt("IpAddressType")?,
            ipam_pools: f.opt("IpamPools")?,
            name: f.req("Name")?,
            scheme: f.opt("Scheme")?,
            security_groups: f.opt("SecurityGroups")?,
            subnet_mappings: f.opt("SubnetMappings")?,
            subnets: f.opt("Subnets")?,
            tags: f.opt("Tags")?,
            r#type: f.opt("Type")?,
        })
    }
}

impl Encode for CreateLoadBalancerOutput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CreateLoadBalancerOutput[0], &self.load_balancers);
        w.end_struct();
    }
}

impl Decode for CreateRuleInput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            actions: f.req("Actions")?,
            conditions: f.req("Conditions")?,
            listener_arn: f.req("ListenerArn")?,
            priority: f.req("Priority")?,
            tags: f.opt("Tags")?,
            transforms: f.opt("Transforms")?,
        })
    }
}

impl Encode for CreateRuleOutput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CreateRuleOutput[0], &self.rules);
        w.end_struct();
    }
}

impl Decode for CreateTargetGroupInput {
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
            matcher: f.opt("Matcher")?,
            name: f.req("Name")?,
            port: f.opt("Port")?,
            protocol: f.opt("Protocol")?,
            protocol_version: f.opt("ProtocolVersion")?,
            tags: f.opt("Tags")?,
            target_control_port: f.opt("TargetControlPort")?,
            target_type: f.opt("TargetType")?,
            unhealthy_threshold_count: f.opt("UnhealthyThresholdCount")?,
            vpc_id: f.opt("VpcId")?,
        })
    }
}

impl Encode for CreateTargetGroupOutput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CreateTargetGroupOutput[0], &self.target_groups);
        w.end_struct();
    }
}

impl Decode for DeleteListenerInput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            listener_arn: f.req("ListenerArn")?,
        })
    }
}

impl Encode for DeleteListenerOutput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Decode for DeleteLoadBalancerInput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            load_balancer_arn: f.req("LoadBalancerArn")?,
        })
    }
}

impl Encode for DeleteLoadBalancerOutput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Decode for DeleteRuleInput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            rule_arn: f.req("RuleArn")?,
        })
    }
}

impl Encode for DeleteRuleOutput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Decode for DeleteTargetGroupInput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            target_group_arn: f.req("TargetGroupArn")?,
        })
    }
}

impl Encode for DeleteTargetGroupOutput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Decode for DeregisterTargetsInput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            target_group_arn: f.req("TargetGroupArn")?,
            targets: f.req("Targets")?,
        })
    }
}

impl Encode for DeregisterTargetsOutput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Decode for DescribeCapacityReservationInput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            load_balancer_arn: f.req("LoadBalancerArn")?,
        })
    }
}

impl Encode for DescribeCapacityReservationOutput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeCapacityReservationOutput[0], &self.capacity_reservation_state);
        opt(w, &schema::M_DescribeCapacityReservationOutput[1], &self.decrease_requests_remaining);
        opt(w, &schema::M_DescribeCapacityReservationOutput[2], &self.last_modified_time);
        opt(w, &schema::M_DescribeCapacityReservationOutput[3], &self.minimum_load_balancer_capacity);
        w.end_struct();
    }
}

impl Decode for DescribeListenerAttributesInput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            listener_arn: f.req("ListenerArn")?,
        })
    }
}

impl Encode for DescribeListenerAttributesOutput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeListenerAttributesOutput[0], &self.attributes);
        w.end_struct();
    }
}

impl Decode for DescribeListenerCertificatesInput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            listener_arn: f.req("ListenerArn")?,
            marker: f.opt("Marker")?,
            page_size: f.opt("PageSize")?,
        })
    }
}

impl Encode for DescribeListenerCertificatesOutput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeListenerCertificatesOutput[0], &self.certificates);
        opt(w, &schema::M_DescribeListenerCertificatesOutput[1], &self.next_marker);
        w.end_struct();
    }
}

impl Decode for DescribeListenersInput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            listener_arns: f.opt("ListenerArns")?,
            load_balancer_arn: f.opt("LoadBalancerArn")?,
            marker: f.opt("Marker")?,
            page_size: f.opt("PageSize")?,
        })
    }
}

impl Encode for DescribeListenersOutput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeListenersOutput[0], &self.listeners);
        opt(w, &schema::M_DescribeListenersOutput[1], &self.next_marker);
        w.end_struct();
    }
}

impl Decode for DescribeLoadBalancerAttributesInput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            load_balancer_arn: f.req("LoadBalancerArn")?,
        })
    }
}

impl Encode for DescribeLoadBalancerAttributesOutput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeLoadBalancerAttributesOutput[0], &self.attributes);
        w.end_struct();
    }
}

impl Decode for DescribeLoadBalancersInput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            load_balancer_arns: f.opt("LoadBalancerArns")?,
            marker: f.opt("Marker")?,
            names: f.opt("Names")?,
            page_size: f.opt("PageSize")?,
        })
    }
}

impl Encode for DescribeLoadBalancersOutput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeLoadBalancersOutput[0], &self.load_balancers);
        opt(w, &schema::M_DescribeLoadBalancersOutput[1], &self.next_marker);
        w.end_struct();
    }
}

impl Decode for DescribeRulesInput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            listener_arn: f.opt("ListenerArn")?,
            marker: f.opt("Marker")?,
            page_size: f.opt("PageSize")?,
            rule_arns: f.opt("RuleArns")?,
        })
    }
}

impl Encode for DescribeRulesOutput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeRulesOutput[0], &self.next_marker);
        opt(w, &schema::M_DescribeRulesOutput[1], &self.rules);
        w.end_struct();
    }
}

impl Decode for DescribeTagsInput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            resource_arns: f.req("ResourceArns")?,
        })
    }
}

impl Encode for DescribeTagsOutput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeTagsOutput[0], &self.tag_descriptions);
        w.end_struct();
    }
}

impl Decode for DescribeTargetGroupAttributesInput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            target_group_arn: f.req("TargetGroupArn")?,
        })
    }
}

impl Encode for DescribeTargetGroupAttributesOutput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeTargetGroupAttributesOutput[0], &self.attributes);
        w.end_struct();
    }
}

impl Decode for DescribeTargetGroupsInput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            load_balancer_arn: f.opt("LoadBalancerArn")?,
            marker: f.opt("Marker")?,
            names: f.opt("Names")?,
            page_size: f.opt("PageSize")?,
            target_group_arns: f.opt("TargetGroupArns")?,
        })
    }
}

impl Encode for DescribeTargetGroupsOutput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeTargetGroupsOutput[0], &self.next_marker);
        opt(w, &schema::M_DescribeTargetGroupsOutput[1], &self.target_groups);
        w.end_struct();
    }
}

impl Decode for DescribeTargetHealthInput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            include: f.opt("Include")?,
            target_group_arn: f.req("TargetGroupArn")?,
            targets: f.opt("Targets")?,
        })
    }
}

impl Encode for DescribeTargetHealthOutput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DescribeTargetHealthOutput[0], &self.target_health_descriptions);
        w.end_struct();
    }
}

impl Decode for FixedResponseActionConfig {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            content_type: f.opt("ContentType")?,
            message_body: f.opt("MessageBody")?,
            status_code: f.req("StatusCode")?,
        })
    }
}

impl Encode for FixedResponseActionConfig {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_FixedResponseActionConfig[0], &self.content_type);
        opt(w, &schema::M_FixedResponseActionConfig[1], &self.message_body);
        req(w, &schema::M_FixedResponseActionConfig[2], &self.status_code);
        w.end_struct();
    }
}

impl Decode for ForwardActionConfig {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            target_group_stickiness_config: f.opt("TargetGroupStickinessConfig")?,
            target_groups: f.opt("TargetGroups")?,
        })
    }
}

impl Encode for ForwardActionConfig {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ForwardActionConfig[0], &self.target_group_stickiness_config);
        opt(w, &schema::M_ForwardActionConfig[1], &self.target_groups);
        w.end_struct();
    }
}

impl Decode for HostHeaderConditionConfig {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            regex_values: f.opt("RegexValues")?,
            values: f.opt("Values")?,
        })
    }
}

impl Encode for HostHeaderConditionConfig {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_HostHeaderConditionConfig[0], &self.regex_values);
        opt(w, &schema::M_HostHeaderConditionConfig[1], &self.values);
        w.end_struct();
    }
}

impl Decode for HostHeaderRewriteConfig {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            rewrites: f.opt("Rewrites")?,
        })
    }
}

impl Encode for HostHeaderRewriteConfig {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_HostHeaderRewriteConfig[0], &self.rewrites);
        w.end_struct();
    }
}

impl Decode for HttpHeaderConditionConfig {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            http_header_name: f.opt("HttpHeaderName")?,
            regex_values: f.opt("RegexValues")?,
            values: f.opt("Values")?,
        })
    }
}

impl Encode for HttpHeaderConditionConfig {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_HttpHeaderConditionConfig[0], &self.http_header_name);
        opt(w, &schema::M_HttpHeaderConditionConfig[1], &self.regex_values);
        opt(w, &schema::M_HttpHeaderConditionConfig[2], &self.values);
        w.end_struct();
    }
}

impl Decode for HttpRequestMethodConditionConfig {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            values: f.opt("Values")?,
        })
    }
}

impl Encode for HttpRequestMethodConditionConfig {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_HttpRequestMethodConditionConfig[0], &self.values);
        w.end_struct();
    }
}

impl Decode for IpamPools {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            ipv4_ipam_pool_id: f.opt("Ipv4IpamPoolId")?,
        })
    }
}

impl Encode for IpamPools {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_IpamPools[0], &self.ipv4_ipam_pool_id);
        w.end_struct();
    }
}

impl Decode for JwtValidationActionAdditionalClaim {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            format: f.req("Format")?,
            name: f.req("Name")?,
            values: f.req("Values")?,
        })
    }
}

impl Encode for JwtValidationActionAdditionalClaim {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_JwtValidationActionAdditionalClaim[0], &self.format);
        req(w, &schema::M_JwtValidationActionAdditionalClaim[1], &self.name);
        req(w, &schema::M_JwtValidationActionAdditionalClaim[2], &self.values);
        w.end_struct();
    }
}

impl Decode for JwtValidationActionConfig {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            additional_claims: f.opt("AdditionalClaims")?,
            issuer: f.req("Issuer")?,
            jwks_endpoint: f.req("JwksEndpoint")?,
        })
    }
}

impl Encode for JwtValidationActionConfig {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_JwtValidationActionConfig[0], &self.additional_claims);
        req(w, &schema::M_JwtValidationActionConfig[1], &self.issuer);
        req(w, &schema::M_JwtValidationActionConfig[2], &self.jwks_endpoint);
        w.end_struct();
    }
}

impl Encode for Listener {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Listener[0], &self.alpn_policy);
        opt(w, &schema::M_Listener[1], &self.certificates);
        opt(w, &schema::M_Listener[2], &self.default_actions);
        opt(w, &schema::M_Listener[3], &self.listener_arn);
        opt(w, &schema::M_Listener[4], &self.load_balancer_arn);
        opt(w, &schema::M_Listener[5], &self.mutual_authentication);
        opt(w, &schema::M_Listener[6], &self.port);
        opt(w, &schema::M_Listener[7], &self.protocol);
        opt(w, &schema::M_Listener[8], &self.ssl_policy);
        w.end_struct();
    }
}

impl Decode for ListenerAttribute {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            key: f.opt("Key")?,
            value: f.opt("Value")?,
        })
    }
}

impl Encode for ListenerAttribute {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListenerAttribute[0], &self.key);
        opt(w, &schema::M_ListenerAttribute[1], &self.value);
        w.end_struct();
    }
}

impl Encode for LoadBalancer {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_LoadBalancer[0], &self.availability_zones);
        opt(w, &schema::M_LoadBalancer[1], &self.canonical_hosted_zone_id);
        opt(w, &schema::M_LoadBalancer[2], &self.created_time);
        opt(w, &schema::M_LoadBalancer[3], &self.customer_owned_ipv4_pool);
        opt(w, &schema::M_LoadBalancer[4], &self.dns_name);
        opt(w, &schema::M_LoadBalancer[5], &self.enable_prefix_for_ipv6_source_nat);
        opt(w, &schema::M_LoadBalancer[6], &self.enforce_security_group_inbound_rules_on_private_link_traffic);
        opt(w, &schema::M_LoadBalancer[7], &self.ip_address_type);
        opt(w, &schema::M_LoadBalancer[8], &self.ipam_pools);
        opt(w, &schema::M_LoadBalancer[9], &self.load_balancer_arn);
        opt(w, &schema::M_LoadBalancer[10], &self.load_balancer_name);
        opt(w, &schema::M_LoadBalancer[11], &self.scheme);
        opt(w, &schema::M_LoadBalancer[12], &self.security_groups);
        opt(w, &schema::M_LoadBalancer[13], &self.state);
        opt(w, &schema::M_LoadBalancer[14], &self.r#type);
        opt(w, &schema::M_LoadBalancer[15], &self.vpc_id);
        w.end_struct();
    }
}

impl Encode for LoadBalancerAddress {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_LoadBalancerAddress[0], &self.allocation_id);
        opt(w, &schema::M_LoadBalancerAddress[1], &self.ipv6_address);
        opt(w, &schema::M_LoadBalancerAddress[2], &self.ip_address);
        opt(w, &schema::M_LoadBalancerAddress[3], &self.private_ipv4_address);
        w.end_struct();
    }
}

impl Decode for LoadBalancerAttribute {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            key: f.opt("Key")?,
            value: f.opt("Value")?,
        })
    }
}

impl Encode for LoadBalancerAttribute {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_LoadBalancerAttribute[0], &self.key);
        opt(w, &schema::M_LoadBalancerAttribute[1], &self.value);
        w.end_struct();
    }
}

impl Encode for LoadBalancerState {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_LoadBalancerState[0], &self.code);
        opt(w, &schema::M_LoadBalancerState[1], &self.reason);
        w.end_struct();
    }
}

impl Decode for Matcher {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            grpc_code: f.opt("GrpcCode")?,
            http_code: f.opt("HttpCode")?,
        })
    }
}

impl Encode for Matcher {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Matcher[0], &self.grpc_code);
        opt(w, &schema::M_Matcher[1], &self.http_code);
        w.end_struct();
    }
}

impl Encode for MinimumLoadBalancerCapacity {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_MinimumLoadBalancerCapacity[0], &self.capacity_units);
        w.end_struct();
    }
}

impl Decode for ModifyListenerAttributesInput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            attributes: f.req("Attributes")?,
            listener_arn: f.req("ListenerArn")?,
        })
    }
}

impl Encode for ModifyListenerAttributesOutput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ModifyListenerAttributesOutput[0], &self.attributes);
        w.end_struct();
    }
}

impl Decode for ModifyListenerInput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            alpn_policy: f.opt("AlpnPolicy")?,
            certificates: f.opt("Certificates")?,
            default_actions: f.opt("DefaultActions")?,
            listener_arn: f.req("ListenerArn")?,
            mutual_authentication: f.opt("MutualAuthentication")?,
            port: f.opt("Port")?,
            protocol: f.opt("Protocol")?,
            ssl_policy: f.opt("SslPolicy")?,
        })
    }
}

impl Encode for ModifyListenerOutput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ModifyListenerOutput[0], &self.listeners);
        w.end_struct();
    }
}

impl Decode for ModifyLoadBalancerAttributesInput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            attributes: f.req("Attributes")?,
            load_balancer_arn: f.req("LoadBalancerArn")?,
        })
    }
}

impl Encode for ModifyLoadBalancerAttributesOutput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ModifyLoadBalancerAttributesOutput[0], &self.attributes);
        w.end_struct();
    }
}

impl Decode for ModifyRuleInput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            actions: f.opt("Actions")?,
            conditions: f.opt("Conditions")?,
            reset_transforms: f.opt("ResetTransforms")?,
            rule_arn: f.req("RuleArn")?,
            transforms: f.opt("Transforms")?,
        })
    }
}

impl Encode for ModifyRuleOutput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ModifyRuleOutput[0], &self.rules);
        w.end_struct();
    }
}

impl Decode for ModifyTargetGroupAttributesInput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            attributes: f.req("Attributes")?,
            target_group_arn: f.req("TargetGroupArn")?,
        })
    }
}

impl Encode for ModifyTargetGroupAttributesOutput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ModifyTargetGroupAttributesOutput[0], &self.attributes);
        w.end_struct();
    }
}

impl Decode for ModifyTargetGroupInput {
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
            matcher: f.opt("Matcher")?,
            target_group_arn: f.req("TargetGroupArn")?,
            unhealthy_threshold_count: f.opt("UnhealthyThresholdCount")?,
        })
    }
}

impl Encode for ModifyTargetGroupOutput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ModifyTargetGroupOutput[0], &self.target_groups);
        w.end_struct();
    }
}

impl Decode for MutualAuthenticationAttributes {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            advertise_trust_store_ca_names: f.opt("AdvertiseTrustStoreCaNames")?,
            client_certificate_identity_filters: f.opt("ClientCertificateIdentityFilters")?,
            ignore_client_certificate_expiry: f.opt("IgnoreClientCertificateExpiry")?,
            mode: f.opt("Mode")?,
            trust_store_arn: f.opt("TrustStoreArn")?,
            trust_store_association_status: f.opt("TrustStoreAssociationStatus")?,
        })
    }
}

impl Encode for MutualAuthenticationAttributes {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_MutualAuthenticationAttributes[0], &self.advertise_trust_store_ca_names);
        opt(w, &schema::M_MutualAuthenticationAttributes[1], &self.client_certificate_identity_filters);
        opt(w, &schema::M_MutualAuthenticationAttributes[2], &self.ignore_client_certificate_expiry);
        opt(w, &schema::M_MutualAuthenticationAttributes[3], &self.mode);
        opt(w, &schema::M_MutualAuthenticationAttributes[4], &self.trust_store_arn);
        opt(w, &schema::M_MutualAuthenticationAttributes[5], &self.trust_store_association_status);
        w.end_struct();
    }
}

impl Decode for PathPatternConditionConfig {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            regex_values: f.opt("RegexValues")?,
            values: f.opt("Values")?,
        })
    }
}

impl Encode for PathPatternConditionConfig {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_PathPatternConditionConfig[0], &self.regex_values);
        opt(w, &schema::M_PathPatternConditionConfig[1], &self.values);
        w.end_struct();
    }
}

impl Decode for QueryStringConditionConfig {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            values: f.opt("Values")?,
        })
    }
}

impl Encode for QueryStringConditionConfig {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_QueryStringConditionConfig[0], &self.values);
        w.end_struct();
    }
}

impl Decode for QueryStringKeyValuePair {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            key: f.opt("Key")?,
            value: f.opt("Value")?,
        })
    }
}

impl Encode for QueryStringKeyValuePair {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_QueryStringKeyValuePair[0], &self.key);
        opt(w, &schema::M_QueryStringKeyValuePair[1], &self.value);
        w.end_struct();
    }
}

impl Decode for RedirectActionConfig {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            host: f.opt("Host")?,
            path: f.opt("Path")?,
            port: f.opt("Port")?,
            protocol: f.opt("Protocol")?,
            query: f.opt("Query")?,
            status_code: f.req("StatusCode")?,
        })
    }
}

impl Encode for RedirectActionConfig {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_RedirectActionConfig[0], &self.host);
        opt(w, &schema::M_RedirectActionConfig[1], &self.path);
        opt(w, &schema::M_RedirectActionConfig[2], &self.port);
        opt(w, &schema::M_RedirectActionConfig[3], &self.protocol);
        opt(w, &schema::M_RedirectActionConfig[4], &self.query);
        req(w, &schema::M_RedirectActionConfig[5], &self.status_code);
        w.end_struct();
    }
}

impl Decode for RegisterTargetsInput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            target_group_arn: f.req("TargetGroupArn")?,
            targets: f.req("Targets")?,
        })
    }
}

impl Encode for RegisterTargetsOutput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Decode for RemoveTagsInput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            resource_arns: f.req("ResourceArns")?,
            tag_keys: f.req("TagKeys")?,
        })
    }
}

impl Encode for RemoveTagsOutput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Decode for RewriteConfig {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            regex: f.req("Regex")?,
            replace: f.req("Replace")?,
        })
    }
}

impl Encode for RewriteConfig {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_RewriteConfig[0], &self.regex);
        req(w, &schema::M_RewriteConfig[1], &self.replace);
        w.end_struct();
    }
}

impl Encode for Rule {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Rule[0], &self.actions);
        opt(w, &schema::M_Rule[1], &self.conditions);
        opt(w, &schema::M_Rule[2], &self.is_default);
        opt(w, &schema::M_Rule[3], &self.priority);
        opt(w, &schema::M_Rule[4], &self.rule_arn);
        opt(w, &schema::M_Rule[5], &self.transforms);
        w.end_struct();
    }
}

impl Decode for RuleCondition {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            field: f.opt("Field")?,
            host_header_config: f.opt("HostHeaderConfig")?,
            http_header_config: f.opt("HttpHeaderConfig")?,
            http_request_method_config: f.opt("HttpRequestMethodConfig")?,
            path_pattern_config: f.opt("PathPatternConfig")?,
            query_string_config: f.opt("QueryStringConfig")?,
            regex_values: f.opt("RegexValues")?,
            source_ip_config: f.opt("SourceIpConfig")?,
            values: f.opt("Values")?,
        })
    }
}

impl Encode for RuleCondition {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_RuleCondition[0], &self.field);
        opt(w, &schema::M_RuleCondition[1], &self.host_header_config);
        opt(w, &schema::M_RuleCondition[2], &self.http_header_config);
        opt(w, &schema::M_RuleCondition[3], &self.http_request_method_config);
        opt(w, &schema::M_RuleCondition[4], &self.path_pattern_config);
        opt(w, &schema::M_RuleCondition[5], &self.query_string_config);
        opt(w, &schema::M_RuleCondition[6], &self.regex_values);
        opt(w, &schema::M_RuleCondition[7], &self.source_ip_config);
        opt(w, &schema::M_RuleCondition[8], &self.values);
        w.end_struct();
    }
}

impl Decode for RulePriorityPair {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            priority: f.opt("Priority")?,
            rule_arn: f.opt("RuleArn")?,
        })
    }
}

impl Decode for RuleTransform {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            host_header_rewrite_config: f.opt("HostHeaderRewriteConfig")?,
            r#type: f.req("Type")?,
            url_rewrite_config: f.opt("UrlRewriteConfig")?,
        })
    }
}

impl Encode for RuleTransform {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_RuleTransform[0], &self.host_header_rewrite_config);
        req(w, &schema::M_RuleTransform[1], &self.r#type);
        opt(w, &schema::M_RuleTransform[2], &self.url_rewrite_config);
        w.end_struct();
    }
}

impl Decode for SetIpAddressTypeInput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            ip_address_type: f.req("IpAddressType")?,
            load_balancer_arn: f.req("LoadBalancerArn")?,
        })
    }
}

impl Encode for SetIpAddressTypeOutput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_SetIpAddressTypeOutput[0], &self.ip_address_type);
        w.end_struct();
    }
}

impl Decode for SetRulePrioritiesInput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            rule_priorities: f.req("RulePriorities")?,
        })
    }
}

impl Encode for SetRulePrioritiesOutput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_SetRulePrioritiesOutput[0], &self.rules);
        w.end_struct();
    }
}

impl Decode for SetSecurityGroupsInput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            enforce_security_group_inbound_rules_on_private_link_traffic: f.opt("EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic")?,
            load_balancer_arn: f.req("LoadBalancerArn")?,
            security_groups: f.req("SecurityGroups")?,
        })
    }
}

impl Encode for SetSecurityGroupsOutput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_SetSecurityGroupsOutput[0], &self.enforce_security_group_inbound_rules_on_private_link_traffic);
        opt(w, &schema::M_SetSecurityGroupsOutput[1], &self.security_group_ids);
        w.end_struct();
    }
}

impl Decode for SetSubnetsInput {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            enable_prefix_for_ipv6_source_nat: f.opt("EnablePrefixForIpv6SourceNat")?,
            ip_address_type: f.opt("IpAddressType")?,
            load_balancer_arn: f.req("LoadBalancerArn")?,
            subnet_mappings: f.opt("SubnetMappings")?,
            subnets: f.opt("Subnets")?,
        })
    }
}

impl Encode for SetSubnetsOutput {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_SetSubnetsOutput[0], &self.availability_zones);
        opt(w, &schema::M_SetSubnetsOutput[1], &self.enable_prefix_for_ipv6_source_nat);
        opt(w, &schema::M_SetSubnetsOutput[2], &self.ip_address_type);
        w.end_struct();
    }
}

impl Decode for SourceIpConditionConfig {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            ip_address_type: f.opt("IpAddressType")?,
            values: f.opt("Values")?,
        })
    }
}

impl Encode for SourceIpConditionConfig {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_SourceIpConditionConfig[0], &self.ip_address_type);
        opt(w, &schema::M_SourceIpConditionConfig[1], &self.values);
        w.end_struct();
    }
}

impl Decode for SubnetMapping {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            allocation_id: f.opt("AllocationId")?,
            ipv6_address: f.opt("IPv6Address")?,
            private_ipv4_address: f.opt("PrivateIPv4Address")?,
            source_nat_ipv6_prefix: f.opt("SourceNatIpv6Prefix")?,
            subnet_id: f.opt("SubnetId")?,
        })
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

impl Encode for TagDescription {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_TagDescription[0], &self.resource_arn);
        opt(w, &schema::M_TagDescription[1], &self.tags);
        w.end_struct();
    }
}

impl Decode for TargetDescription {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            availability_zone: f.opt("AvailabilityZone")?,
            id: f.req("Id")?,
            port: f.opt("Port")?,
            quic_server_id: f.opt("QuicServerId")?,
        })
    }
}

impl Encode for TargetDescription {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_TargetDescription[0], &self.availability_zone);
        req(w, &schema::M_TargetDescription[1], &self.id);
        opt(w, &schema::M_TargetDescription[2], &self.port);
        opt(w, &schema::M_TargetDescription[3], &self.quic_server_id);
        w.end_struct();
    }
}

impl Encode for TargetGroup {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_TargetGroup[0], &self.health_check_enabled);
        opt(w, &schema::M_TargetGroup[1], &self.health_check_interval_seconds);
        opt(w, &schema::M_TargetGroup[2], &self.health_check_path);
        opt(w, &schema::M_TargetGroup[3], &self.health_check_port);
        opt(w, &schema::M_TargetGroup[4], &self.health_check_protocol);
        opt(w, &schema::M_TargetGroup[5], &self.health_check_timeout_seconds);
        opt(w, &schema::M_TargetGroup[6], &self.healthy_threshold_count);
        opt(w, &schema::M_TargetGroup[7], &self.ip_address_type);
        opt(w, &schema::M_TargetGroup[8], &self.load_balancer_arns);
        opt(w, &schema::M_TargetGroup[9], &self.matcher);
        opt(w, &schema::M_TargetGroup[10], &self.port);
        opt(w, &schema::M_TargetGroup[11], &self.protocol);
        opt(w, &schema::M_TargetGroup[12], &self.protocol_version);
        opt(w, &schema::M_TargetGroup[13], &self.target_control_port);
        opt(w, &schema::M_TargetGroup[14], &self.target_group_arn);
        opt(w, &schema::M_TargetGroup[15], &self.target_group_name);
        opt(w, &schema::M_TargetGroup[16], &self.target_type);
        opt(w, &schema::M_TargetGroup[17], &self.unhealthy_threshold_count);
        opt(w, &schema::M_TargetGroup[18], &self.vpc_id);
        w.end_struct();
    }
}

impl Decode for TargetGroupAttribute {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            key: f.opt("Key")?,
            value: f.opt("Value")?,
        })
    }
}

impl Encode for TargetGroupAttribute {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_TargetGroupAttribute[0], &self.key);
        opt(w, &schema::M_TargetGroupAttribute[1], &self.value);
        w.end_struct();
    }
}

impl Decode for TargetGroupStickinessConfig {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            duration_seconds: f.opt("DurationSeconds")?,
            enabled: f.opt("Enabled")?,
        })
    }
}

impl Encode for TargetGroupStickinessConfig {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_TargetGroupStickinessConfig[0], &self.duration_seconds);
        opt(w, &schema::M_TargetGroupStickinessConfig[1], &self.enabled);
        w.end_struct();
    }
}

impl Decode for TargetGroupTuple {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            target_group_arn: f.opt("TargetGroupArn")?,
            weight: f.opt("Weight")?,
        })
    }
}

impl Encode for TargetGroupTuple {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_TargetGroupTuple[0], &self.target_group_arn);
        opt(w, &schema::M_TargetGroupTuple[1], &self.weight);
        w.end_struct();
    }
}

impl Encode for TargetHealth {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_TargetHealth[0], &self.description);
        opt(w, &schema::M_TargetHealth[1], &self.reason);
        opt(w, &schema::M_TargetHealth[2], &self.state);
        w.end_struct();
    }
}

impl Encode for TargetHealthDescription {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_TargetHealthDescription[0], &self.administrative_override);
        opt(w, &schema::M_TargetHealthDescription[1], &self.anomaly_detection);
        opt(w, &schema::M_TargetHealthDescription[2], &self.health_check_port);
        opt(w, &schema::M_TargetHealthDescription[3], &self.target);
        opt(w, &schema::M_TargetHealthDescription[4], &self.target_health);
        w.end_struct();
    }
}

impl Decode for UrlRewriteConfig {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            rewrites: f.opt("Rewrites")?,
        })
    }
}

impl Encode for UrlRewriteConfig {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_UrlRewriteConfig[0], &self.rewrites);
        w.end_struct();
    }
}

impl Encode for ZonalCapacityReservationState {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ZonalCapacityReservationState[0], &self.availability_zone);
        opt(w, &schema::M_ZonalCapacityReservationState[1], &self.effective_capacity_units);
        opt(w, &schema::M_ZonalCapacityReservationState[2], &self.state);
        w.end_struct();
    }
}
