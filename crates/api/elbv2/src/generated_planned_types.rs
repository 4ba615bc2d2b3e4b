// Made by `cargo xtask codegen` from models/. Do not edit.
use bonkei_core::Timestamp;
use bonkei_wire::{Node, text_enum};
use std::collections::BTreeMap;
use super::generated_types::*;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Action {
    pub authenticate_cognito_config: Option<AuthenticateCognitoActionConfig>,
    pub authenticate_oidc_config: Option<AuthenticateOidcActionConfig>,
    pub fixed_response_config: Option<FixedResponseActionConfig>,
    pub forward_config: Option<ForwardActionConfig>,
    pub jwt_validation_config: Option<JwtValidationActionConfig>,
    pub order: Option<i32>,
    pub redirect_config: Option<RedirectActionConfig>,
    pub target_group_arn: Option<String>,
    pub r#type: ActionTypeEnum,
}
impl ::bonkei_wire::Element for Action {}

text_enum! { ActionTypeEnum
    FORWARD = "forward"
    AUTHENTICATE_OIDC = "authenticate-oidc"
    AUTHENTICATE_COGNITO = "authenticate-cognito"
    REDIRECT = "redirect"
    FIXED_RESPONSE = "fixed-response"
    JWT_VALIDATION = "jwt-validation"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddListenerCertificatesInput {
    pub certificates: Vec<Certificate>,
    pub listener_arn: String,
}
impl ::bonkei_wire::Element for AddListenerCertificatesInput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddListenerCertificatesOutput {
    pub certificates: Option<Vec<Certificate>>,
}
impl ::bonkei_wire::Element for AddListenerCertificatesOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddTagsInput {
    pub resource_arns: Vec<String>,
    pub tags: Vec<Tag>,
}
impl ::bonkei_wire::Element for AddTagsInput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddTagsOutput {}
impl ::bonkei_wire::Element for AddTagsOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AdministrativeOverride {
    pub description: Option<String>,
    pub reason: Option<TargetAdministrativeOverrideReasonEnum>,
    pub state: Option<TargetAdministrativeOverrideStateEnum>,
}
impl ::bonkei_wire::Element for AdministrativeOverride {}

text_enum! { AdvertiseTrustStoreCaNamesEnum
    ON = "on"
    OFF = "off"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AnomalyDetection {
    pub mitigation_in_effect: Option<MitigationInEffectEnum>,
    pub result: Option<AnomalyResultEnum>,
}
impl ::bonkei_wire::Element for AnomalyDetection {}

text_enum! { AnomalyResultEnum
    ANOMALOUS = "anomalous"
    NORMAL = "normal"
}

text_enum! { AuthenticateCognitoActionConditionalBehaviorEnum
    DENY = "deny"
    ALLOW = "allow"
    AUTHENTICATE = "authenticate"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AuthenticateCognitoActionConfig {
    pub authentication_request_extra_params: Option<BTreeMap<String, String>>,
    pub on_unauthenticated_request: Option<AuthenticateCognitoActionConditionalBehaviorEnum>,
    pub scope: Option<String>,
    pub session_cookie_name: Option<String>,
    pub session_timeout: Option<i64>,
    pub user_pool_arn: String,
    pub user_pool_client_id: String,
    pub user_pool_domain: String,
}
impl ::bonkei_wire::Element for AuthenticateCognitoActionConfig {}

text_enum! { AuthenticateOidcActionConditionalBehaviorEnum
    DENY = "deny"
    ALLOW = "allow"
    AUTHENTICATE = "authenticate"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AuthenticateOidcActionConfig {
    pub authentication_request_extra_params: Option<BTreeMap<String, String>>,
    pub authorization_endpoint: String,
    pub client_id: String,
    pub client_secret: Option<String>,
    pub issuer: String,
    pub on_unauthenticated_request: Option<AuthenticateOidcActionConditionalBehaviorEnum>,
    pub scope: Option<String>,
    pub session_cookie_name: Option<String>,
    pub session_timeout: Option<i64>,
    pub token_endpoint: String,
    pub use_existing_client_secret: Option<bool>,
    pub user_info_endpoint: String,
}
impl ::bonkei_wire::Element for AuthenticateOidcActionConfig {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AvailabilityZone {
    pub load_balancer_addresses: Option<Vec<LoadBalancerAddress>>,
    pub outpost_id: Option<String>,
    pub source_nat_ipv6_prefixes: Option<Vec<String>>,
    pub subnet_id: Option<String>,
    pub zone_name: Option<String>,
}
impl ::bonkei_wire::Element for AvailabilityZone {}

text_enum! { CapacityReservationStateEnum
    PROVISIONED = "provisioned"
    PENDING = "pending"
    REBALANCING = "rebalancing"
    FAILED = "failed"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CapacityReservationStatus {
    pub code: Option<CapacityReservationStateEnum>,
    pub reason: Option<String>,
}
impl ::bonkei_wire::Element for CapacityReservationStatus {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Certificate {
    pub certificate_arn: Option<String>,
    pub is_default: Option<bool>,
}
impl ::bonkei_wire::Element for Certificate {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ClientCertificateIdentityFilter {
    pub action: ClientCertificateIdentityFilterAction,
    pub field: ClientCertificateIdentityFilterField,
    pub match_type: ClientCertificateIdentityFilterMatchType,
    pub value: String,
}
impl ::bonkei_wire::Element for ClientCertificateIdentityFilter {}

text_enum! { ClientCertificateIdentityFilterAction
    ACCEPT = "accept"
}

text_enum! { ClientCertificateIdentityFilterField
    SUBJECT_CN = "subject-cn"
    SUBJECT_OU = "subject-ou"
    SAN_DNS = "san-dns"
    SAN_URI = "san-uri"
}

text_enum! { ClientCertificateIdentityFilterMatchType
    EXACT = "exact"
    PREFIX = "prefix"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateListenerInput {
    pub alpn_policy: Option<Vec<String>>,
    pub certificates: Option<Vec<Certificate>>,
    pub default_actions: Vec<Action>,
    pub load_balancer_arn: String,
    pub mutual_authentication: Option<MutualAuthenticationAttributes>,
    pub port: Option<i32>,
    pub protocol: Option<ProtocolEnum>,
    pub ssl_policy: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
impl ::bonkei_wire::Element for CreateListenerInput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateListenerOutput {
    pub listeners: Option<Vec<Listener>>,
}
impl ::bonkei_wire::Element for CreateListenerOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateLoadBalancerInput {
    pub customer_owned_ipv4_pool: Option<String>,
    pub enable_prefix_for_ipv6_source_nat: Option<EnablePrefixForIpv6SourceNatEnum>,
    pub ip_address_type: Option<IpAddressType>,
    pub ipam_pools: Option<IpamPools>,
    pub name: String,
    pub scheme: Option<LoadBalancerSchemeEnum>,
    pub security_groups: Option<Vec<String>>,
    pub subnet_mappings: Option<Vec<SubnetMapping>>,
    pub subnets: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
    pub r#type: Option<LoadBalancerTypeEnum>,
}
impl ::bonkei_wire::Element for CreateLoadBalancerInput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateLoadBalancerOutput {
    pub load_balancers: Option<Vec<LoadBalancer>>,
}
impl ::bonkei_wire::Element for CreateLoadBalancerOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateRuleInput {
    pub actions: Vec<Action>,
    pub conditions: Vec<RuleCondition>,
    pub listener_arn: String,
    pub priority: i32,
    pub tags: Option<Vec<Tag>>,
    pub transforms: Option<Vec<RuleTransform>>,
}
impl ::bonkei_wire::Element for CreateRuleInput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateRuleOutput {
    pub rules: Option<Vec<Rule>>,
}
impl ::bonkei_wire::Element for CreateRuleOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateTargetGroupInput {
    pub health_check_enabled: Option<bool>,
    pub health_check_interval_seconds: Option<i32>,
    pub health_check_path: Option<String>,
    pub health_check_port: Option<String>,
    pub health_check_protocol: Option<ProtocolEnum>,
    pub health_check_timeout_seconds: Option<i32>,
    pub healthy_threshold_count: Option<i32>,
    pub ip_address_type: Option<TargetGroupIpAddressTypeEnum>,
    pub matcher: Option<Matcher>,
    pub name: String,
    pub port: Option<i32>,
    pub protocol: Option<ProtocolEnum>,
    pub protocol_version: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub target_control_port: Option<i32>,
    pub target_type: Option<TargetTypeEnum>,
    pub unhealthy_threshold_count: Option<i32>,
    pub vpc_id: Option<String>,
}
impl ::bonkei_wire::Element for CreateTargetGroupInput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateTargetGroupOutput {
    pub target_groups: Option<Vec<TargetGroup>>,
}
impl ::bonkei_wire::Element for CreateTargetGroupOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteListenerInput {
    pub listener_arn: String,
}
impl ::bonkei_wire::Element for DeleteListenerInput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteListenerOutput {}
impl ::bonkei_wire::Element for DeleteListenerOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteLoadBalancerInput {
    pub load_balancer_arn: String,
}
impl ::bonkei_wire::Element for DeleteLoadBalancerInput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteLoadBalancerOutput {}
impl ::bonkei_wire::Element for DeleteLoadBalancerOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteRuleInput {
    pub rule_arn: String,
}
impl ::bonkei_wire::Element for DeleteRuleInput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteRuleOutput {}
impl ::bonkei_wire::Element for DeleteRuleOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteTargetGroupInput {
    pub target_group_arn: String,
}
impl ::bonkei_wire::Element for DeleteTargetGroupInput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteTargetGroupOutput {}
impl ::bonkei_wire::Element for DeleteTargetGroupOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeregisterTargetsInput {
    pub target_group_arn: String,
    pub targets: Vec<TargetDescription>,
}
impl ::bonkei_wire::Element for DeregisterTargetsInput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeregisterTargetsOutput {}
impl ::bonkei_wire::Element for DeregisterTargetsOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeCapacityReservationInput {
    pub load_balancer_arn: String,
}
impl ::bonkei_wire::Element for DescribeCapacityReservationInput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeCapacityReservationOutput {
    pub capacity_reservation_state: Option<Vec<ZonalCapacityReservationState>>,
    pub decrease_requests_remaining: Option<i32>,
    pub last_modified_time: Option<Timestamp>,
    pub minimum_load_balancer_capacity: Option<MinimumLoadBalancerCapacity>,
}
impl ::bonkei_wire::Element for DescribeCapacityReservationOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeListenerAttributesInput {
    pub listener_arn: String,
}
impl ::bonkei_wire::Element for DescribeListenerAttributesInput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeListenerAttributesOutput {
    pub attributes: Option<Vec<ListenerAttribute>>,
}
impl ::bonkei_wire::Element for DescribeListenerAttributesOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeListenerCertificatesInput {
    pub listener_arn: String,
    pub marker: Option<String>,
    pub page_size: Option<i32>,
}
impl ::bonkei_wire::Element for DescribeListenerCertificatesInput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeListenerCertificatesOutput {
    pub certificates: Option<Vec<Certificate>>,
    pub next_marker: Option<String>,
}
impl ::bonkei_wire::Element for DescribeListenerCertificatesOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeListenersInput {
    pub listener_arns: Option<Vec<String>>,
    pub load_balancer_arn: Option<String>,
    pub marker: Option<String>,
    pub page_size: Option<i32>,
}
impl ::bonkei_wire::Element for DescribeListenersInput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeListenersOutput {
    pub listeners: Option<Vec<Listener>>,
    pub next_marker: Option<String>,
}
impl ::bonkei_wire::Element for DescribeListenersOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeLoadBalancerAttributesInput {
    pub load_balancer_arn: String,
}
impl ::bonkei_wire::Element for DescribeLoadBalancerAttributesInput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeLoadBalancerAttributesOutput {
    pub attributes: Option<Vec<LoadBalancerAttribute>>,
}
impl ::bonkei_wire::Element for DescribeLoadBalancerAttributesOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeLoadBalancersInput {
    pub load_balancer_arns: Option<Vec<String>>,
    pub marker: Option<String>,
    pub names: Option<Vec<String>>,
    pub page_size: Option<i32>,
}
impl ::bonkei_wire::Element for DescribeLoadBalancersInput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeLoadBalancersOutput {
    pub load_balancers: Option<Vec<LoadBalancer>>,
    pub next_marker: Option<String>,
}
impl ::bonkei_wire::Element for DescribeLoadBalancersOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeRulesInput {
    pub listener_arn: Option<String>,
    pub marker: Option<String>,
    pub page_size: Option<i32>,
    pub rule_arns: Option<Vec<String>>,
}
impl ::bonkei_wire::Element for DescribeRulesInput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeRulesOutput {
    pub next_marker: Option<String>,
    pub rules: Option<Vec<Rule>>,
}
impl ::bonkei_wire::Element for DescribeRulesOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeTagsInput {
    pub resource_arns: Vec<String>,
}
impl ::bonkei_wire::Element for DescribeTagsInput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeTagsOutput {
    pub tag_descriptions: Option<Vec<TagDescription>>,
}
impl ::bonkei_wire::Element for DescribeTagsOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeTargetGroupAttributesInput {
    pub target_group_arn: String,
}
impl ::bonkei_wire::Element for DescribeTargetGroupAttributesInput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeTargetGroupAttributesOutput {
    pub attributes: Option<Vec<TargetGroupAttribute>>,
}
impl ::bonkei_wire::Element for DescribeTargetGroupAttributesOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeTargetGroupsInput {
    pub load_balancer_arn: Option<String>,
    pub marker: Option<String>,
    pub names: Option<Vec<String>>,
    pub page_size: Option<i32>,
    pub target_group_arns: Option<Vec<String>>,
}
impl ::bonkei_wire::Element for DescribeTargetGroupsInput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeTargetGroupsOutput {
    pub next_marker: Option<String>,
    pub target_groups: Option<Vec<TargetGroup>>,
}
impl ::bonkei_wire::Element for DescribeTargetGroupsOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeTargetHealthInput {
    pub include: Option<Vec<DescribeTargetHealthInputIncludeEnum>>,
    pub target_group_arn: String,
    pub targets: Option<Vec<TargetDescription>>,
}
impl ::bonkei_wire::Element for DescribeTargetHealthInput {}

text_enum! { DescribeTargetHealthInputIncludeEnum
    ANOMALY_DETECTION = "AnomalyDetection"
    ALL = "All"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeTargetHealthOutput {
    pub target_health_descriptions: Option<Vec<TargetHealthDescription>>,
}
impl ::bonkei_wire::Element for DescribeTargetHealthOutput {}

text_enum! { EnablePrefixForIpv6SourceNatEnum
    ON = "on"
    OFF = "off"
}

text_enum! { EnforceSecurityGroupInboundRulesOnPrivateLinkTrafficEnum
    ON = "on"
    OFF = "off"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct FixedResponseActionConfig {
    pub content_type: Option<String>,
    pub message_body: Option<String>,
    pub status_code: String,
}
impl ::bonkei_wire::Element for FixedResponseActionConfig {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ForwardActionConfig {
    pub target_group_stickiness_config: Option<TargetGroupStickinessConfig>,
    pub target_groups: Option<Vec<TargetGroupTuple>>,
}
impl ::bonkei_wire::Element for ForwardActionConfig {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct HostHeaderConditionConfig {
    pub regex_values: Option<Vec<String>>,
    pub values: Option<Vec<String>>,
}
impl ::bonkei_wire::Element for HostHeaderConditionConfig {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct HostHeaderRewriteConfig {
    pub rewrites: Option<Vec<RewriteConfig>>,
}
impl ::bonkei_wire::Element for HostHeaderRewriteConfig {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct HttpHeaderConditionConfig {
    pub http_header_name: Option<String>,
    pub regex_values: Option<Vec<String>>,
    pub values: Option<Vec<String>>,
}
impl ::bonkei_wire::Element for HttpHeaderConditionConfig {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct HttpRequestMethodConditionConfig {
    pub values: Option<Vec<String>>,
}
impl ::bonkei_wire::Element for HttpRequestMethodConditionConfig {}

text_enum! { IpAddressType
    IPV4 = "ipv4"
    DUALSTACK = "dualstack"
    DUALSTACK_WITHOUT_PUBLIC_IPV4 = "dualstack-without-public-ipv4"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct IpamPools {
    pub ipv4_ipam_pool_id: Option<String>,
}
impl ::bonkei_wire::Element for IpamPools {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct JwtValidationActionAdditionalClaim {
    pub format: JwtValidationActionAdditionalClaimFormatEnum,
    pub name: String,
    pub values: Vec<String>,
}
impl ::bonkei_wire::Element for JwtValidationActionAdditionalClaim {}

text_enum! { JwtValidationActionAdditionalClaimFormatEnum
    SINGLE_STRING = "single-string"
    STRING_ARRAY = "string-array"
    SPACE_SEPARATED_VALUES = "space-separated-values"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct JwtValidationActionConfig {
    pub additional_claims: Option<Vec<JwtValidationActionAdditionalClaim>>,
    pub issuer: String,
    pub jwks_endpoint: String,
}
impl ::bonkei_wire::Element for JwtValidationActionConfig {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Listener {
    pub alpn_policy: Option<Vec<String>>,
    pub certificates: Option<Vec<Certificate>>,
    pub default_actions: Option<Vec<Action>>,
    pub listener_arn: Option<String>,
    pub load_balancer_arn: Option<String>,
    pub mutual_authentication: Option<MutualAuthenticationAttributes>,
    pub port: Option<i32>,
    pub protocol: Option<ProtocolEnum>,
    pub ssl_policy: Option<String>,
}
impl ::bonkei_wire::Element for Listener {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListenerAttribute {
    pub key: Option<String>,
    pub value: Option<String>,
}
impl ::bonkei_wire::Element for ListenerAttribute {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LoadBalancer {
    pub availability_zones: Option<Vec<AvailabilityZone>>,
    pub canonical_hosted_zone_id: Option<String>,
    pub created_time: Option<Timestamp>,
    pub customer_owned_ipv4_pool: Option<String>,
    pub dns_name: Option<String>,
    pub enable_prefix_for_ipv6_source_nat: Option<EnablePrefixForIpv6SourceNatEnum>,
    pub enforce_security_group_inbound_rules_on_private_link_traffic: Option<String>,
    pub ip_address_type: Option<IpAddressType>,
    pub ipam_pools: Option<IpamPools>,
    pub load_balancer_arn: Option<String>,
    pub load_balancer_name: Option<String>,
    pub scheme: Option<LoadBalancerSchemeEnum>,
    pub security_groups: Option<Vec<String>>,
    pub state: Option<LoadBalancerState>,
    pub r#type: Option<LoadBalancerTypeEnum>,
    pub vpc_id: Option<String>,
}
impl ::bonkei_wire::Element for LoadBalancer {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LoadBalancerAddress {
    pub allocation_id: Option<String>,
    pub ipv6_address: Option<String>,
    pub ip_address: Option<String>,
    pub private_ipv4_address: Option<String>,
}
impl ::bonkei_wire::Element for LoadBalancerAddress {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LoadBalancerAttribute {
    pub key: Option<String>,
    pub value: Option<String>,
}
impl ::bonkei_wire::Element for LoadBalancerAttribute {}

text_enum! { LoadBalancerSchemeEnum
    INTERNET_FACING = "internet-facing"
    INTERNAL = "internal"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LoadBalancerState {
    pub code: Option<LoadBalancerStateEnum>,
    pub reason: Option<String>,
}
impl ::bonkei_wire::Element for LoadBalancerState {}

text_enum! { LoadBalancerStateEnum
    ACTIVE = "active"
    PROVISIONING = "provisioning"
    ACTIVE_IMPAIRED = "active_impaired"
    FAILED = "failed"
}

text_enum! { LoadBalancerTypeEnum
    APPLICATION = "application"
    NETWORK = "network"
    GATEWAY = "gateway"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Matcher {
    pub grpc_code: Option<String>,
    pub http_code: Option<String>,
}
impl ::bonkei_wire::Element for Matcher {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MinimumLoadBalancerCapacity {
    pub capacity_units: Option<i32>,
}
impl ::bonkei_wire::Element for MinimumLoadBalancerCapacity {}

text_enum! { MitigationInEffectEnum
    YES = "yes"
    NO = "no"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModifyListenerAttributesInput {
    pub attributes: Vec<ListenerAttribute>,
    pub listener_arn: String,
}
impl ::bonkei_wire::Element for ModifyListenerAttributesInput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModifyListenerAttributesOutput {
    pub attributes: Option<Vec<ListenerAttribute>>,
}
impl ::bonkei_wire::Element for ModifyListenerAttributesOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModifyListenerInput {
    pub alpn_policy: Option<Vec<String>>,
    pub certificates: Option<Vec<Certificate>>,
    pub default_actions: Option<Vec<Action>>,
    pub listener_arn: String,
    pub mutual_authentication: Option<MutualAuthenticationAttributes>,
    pub port: Option<i32>,
    pub protocol: Option<ProtocolEnum>,
    pub ssl_policy: Option<String>,
}
impl ::bonkei_wire::Element for ModifyListenerInput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModifyListenerOutput {
    pub listeners: Option<Vec<Listener>>,
}
impl ::bonkei_wire::Element for ModifyListenerOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModifyLoadBalancerAttributesInput {
    pub attributes: Vec<LoadBalancerAttribute>,
    pub load_balancer_arn: String,
}
impl ::bonkei_wire::Element for ModifyLoadBalancerAttributesInput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModifyLoadBalancerAttributesOutput {
    pub attributes: Option<Vec<LoadBalancerAttribute>>,
}
impl ::bonkei_wire::Element for ModifyLoadBalancerAttributesOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModifyRuleInput {
    pub actions: Option<Vec<Action>>,
    pub conditions: Option<Vec<RuleCondition>>,
    pub reset_transforms: Option<bool>,
    pub rule_arn: String,
    pub transforms: Option<Vec<RuleTransform>>,
}
impl ::bonkei_wire::Element for ModifyRuleInput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModifyRuleOutput {
    pub rules: Option<Vec<Rule>>,
}
impl ::bonkei_wire::Element for ModifyRuleOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModifyTargetGroupAttributesInput {
    pub attributes: Vec<TargetGroupAttribute>,
    pub target_group_arn: String,
}
impl ::bonkei_wire::Element for ModifyTargetGroupAttributesInput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModifyTargetGroupAttributesOutput {
    pub attributes: Option<Vec<TargetGroupAttribute>>,
}
impl ::bonkei_wire::Element for ModifyTargetGroupAttributesOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModifyTargetGroupInput {
    pub health_check_enabled: Option<bool>,
    pub health_check_interval_seconds: Option<i32>,
    pub health_check_path: Option<String>,
    pub health_check_port: Option<String>,
    pub health_check_protocol: Option<ProtocolEnum>,
    pub health_check_timeout_seconds: Option<i32>,
    pub healthy_threshold_count: Option<i32>,
    pub matcher: Option<Matcher>,
    pub target_group_arn: String,
    pub unhealthy_threshold_count: Option<i32>,
}
impl ::bonkei_wire::Element for ModifyTargetGroupInput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModifyTargetGroupOutput {
    pub target_groups: Option<Vec<TargetGroup>>,
}
impl ::bonkei_wire::Element for ModifyTargetGroupOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MutualAuthenticationAttributes {
    pub advertise_trust_store_ca_names: Option<AdvertiseTrustStoreCaNamesEnum>,
    pub client_certificate_identity_filters: Option<Vec<ClientCertificateIdentityFilter>>,
    pub ignore_client_certificate_expiry: Option<bool>,
    pub mode: Option<String>,
    pub trust_store_arn: Option<String>,
    pub trust_store_association_status: Option<TrustStoreAssociationStatusEnum>,
}
impl ::bonkei_wire::Element for MutualAuthenticationAttributes {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PathPatternConditionConfig {
    pub regex_values: Option<Vec<String>>,
    pub values: Option<Vec<String>>,
}
impl ::bonkei_wire::Element for PathPatternConditionConfig {}

text_enum! { ProtocolEnum
    HTTP = "HTTP"
    HTTPS = "HTTPS"
    TCP = "TCP"
    TLS = "TLS"
    UDP = "UDP"
    TCP_UDP = "TCP_UDP"
    GENEVE = "GENEVE"
    QUIC = "QUIC"
    TCP_QUIC = "TCP_QUIC"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct QueryStringConditionConfig {
    pub values: Option<Vec<QueryStringKeyValuePair>>,
}
impl ::bonkei_wire::Element for QueryStringConditionConfig {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct QueryStringKeyValuePair {
    pub key: Option<String>,
    pub value: Option<String>,
}
impl ::bonkei_wire::Element for QueryStringKeyValuePair {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RedirectActionConfig {
    pub host: Option<String>,
    pub path: Option<String>,
    pub port: Option<String>,
    pub protocol: Option<String>,
    pub query: Option<String>,
    pub status_code: RedirectActionStatusCodeEnum,
}
impl ::bonkei_wire::Element for RedirectActionConfig {}

text_enum! { RedirectActionStatusCodeEnum
    HTTP_301 = "HTTP_301"
    HTTP_302 = "HTTP_302"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RegisterTargetsInput {
    pub target_group_arn: String,
    pub targets: Vec<TargetDescription>,
}
impl ::bonkei_wire::Element for RegisterTargetsInput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RegisterTargetsOutput {}
impl ::bonkei_wire::Element for RegisterTargetsOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RemoveTagsInput {
    pub resource_arns: Vec<String>,
    pub tag_keys: Vec<String>,
}
impl ::bonkei_wire::Element for RemoveTagsInput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RemoveTagsOutput {}
impl ::bonkei_wire::Element for RemoveTagsOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RewriteConfig {
    pub regex: String,
    pub replace: String,
}
impl ::bonkei_wire::Element for RewriteConfig {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Rule {
    pub actions: Option<Vec<Action>>,
    pub conditions: Option<Vec<RuleCondition>>,
    pub is_default: Option<bool>,
    pub priority: Option<String>,
    pub rule_arn: Option<String>,
    pub transforms: Option<Vec<RuleTransform>>,
}
impl ::bonkei_wire::Element for Rule {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RuleCondition {
    pub field: Option<String>,
    pub host_header_config: Option<HostHeaderConditionConfig>,
    pub http_header_config: Option<HttpHeaderConditionConfig>,
    pub http_request_method_config: Option<HttpRequestMethodConditionConfig>,
    pub path_pattern_config: Option<PathPatternConditionConfig>,
    pub query_string_config: Option<QueryStringConditionConfig>,
    pub regex_values: Option<Vec<String>>,
    pub source_ip_config: Option<SourceIpConditionConfig>,
    pub values: Option<Vec<String>>,
}
impl ::bonkei_wire::Element for RuleCondition {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RulePriorityPair {
    pub priority: Option<i32>,
    pub rule_arn: Option<String>,
}
impl ::bonkei_wire::Element for RulePriorityPair {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RuleTransform {
    pub host_header_rewrite_config: Option<HostHeaderRewriteConfig>,
    pub r#type: TransformTypeEnum,
    pub url_rewrite_config: Option<UrlRewriteConfig>,
}
impl ::bonkei_wire::Element for RuleTransform {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SetIpAddressTypeInput {
    pub ip_address_type: IpAddressType,
    pub load_balancer_arn: String,
}
impl ::bonkei_wire::Element for SetIpAddressTypeInput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SetIpAddressTypeOutput {
    pub ip_address_type: Option<IpAddressType>,
}
impl ::bonkei_wire::Element for SetIpAddressTypeOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SetRulePrioritiesInput {
    pub rule_priorities: Vec<RulePriorityPair>,
}
impl ::bonkei_wire::Element for SetRulePrioritiesInput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SetRulePrioritiesOutput {
    pub rules: Option<Vec<Rule>>,
}
impl ::bonkei_wire::Element for SetRulePrioritiesOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SetSecurityGroupsInput {
    pub enforce_security_group_inbound_rules_on_private_link_traffic: Option<EnforceSecurityGroupInboundRulesOnPrivateLinkTrafficEnum>,
    pub load_balancer_arn: String,
    pub security_groups: Vec<String>,
}
impl ::bonkei_wire::Element for SetSecurityGroupsInput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SetSecurityGroupsOutput {
    pub enforce_security_group_inbound_rules_on_private_link_traffic: Option<EnforceSecurityGroupInboundRulesOnPrivateLinkTrafficEnum>,
    pub security_group_ids: Option<Vec<String>>,
}
impl ::bonkei_wire::Element for SetSecurityGroupsOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SetSubnetsInput {
    pub enable_prefix_for_ipv6_source_nat: Option<EnablePrefixForIpv6SourceNatEnum>,
    pub ip_address_type: Option<IpAddressType>,
    pub load_balancer_arn: String,
    pub subnet_mappings: Option<Vec<SubnetMapping>>,
    pub subnets: Option<Vec<String>>,
}
impl ::bonkei_wire::Element for SetSubnetsInput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SetSubnetsOutput {
    pub availability_zones: Option<Vec<AvailabilityZone>>,
    pub enable_prefix_for_ipv6_source_nat: Option<EnablePrefixForIpv6SourceNatEnum>,
    pub ip_address_type: Option<IpAddressType>,
}
impl ::bonkei_wire::Element for SetSubnetsOutput {}

text_enum! { SourceIpAddressTypeEnum
    IPV4 = "ipv4"
    IPV6 = "ipv6"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SourceIpConditionConfig {
    pub ip_address_type: Option<SourceIpAddressTypeEnum>,
    pub values: Option<Vec<String>>,
}
impl ::bonkei_wire::Element for SourceIpConditionConfig {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SubnetMapping {
    pub allocation_id: Option<String>,
    pub ipv6_address: Option<String>,
    pub private_ipv4_address: Option<String>,
    pub source_nat_ipv6_prefix: Option<String>,
    pub subnet_id: Option<String>,
}
impl ::bonkei_wire::Element for SubnetMapping {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tag {
    pub key: String,
    pub value: Option<String>,
}
impl ::bonkei_wire::Element for Tag {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagDescription {
    pub resource_arn: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
impl ::bonkei_wire::Element for TagDescription {}

text_enum! { TargetAdministrativeOverrideReasonEnum
    ADMINISTRATIVE_OVERRIDE_UNKNOWN = "AdministrativeOverride.Unknown"
    ADMINISTRATIVE_OVERRIDE_NO_OVERRIDE = "AdministrativeOverride.NoOverride"
    ADMINISTRATIVE_OVERRIDE_ZONAL_SHIFT_ACTIVE = "AdministrativeOverride.ZonalShiftActive"
    ADMINISTRATIVE_OVERRIDE_ZONAL_SHIFT_DELEGATED_TO_DNS = "AdministrativeOverride.ZonalShiftDelegatedToDns"
}

text_enum! { TargetAdministrativeOverrideStateEnum
    UNKNOWN = "unknown"
    NO_OVERRIDE = "no_override"
    ZONAL_SHIFT_ACTIVE = "zonal_shift_active"
    ZONAL_SHIFT_DELEGATED_TO_DNS = "zonal_shift_delegated_to_dns"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TargetDescription {
    pub availability_zone: Option<String>,
    pub id: String,
    pub port: Option<i32>,
    pub quic_server_id: Option<String>,
}
impl ::bonkei_wire::Element for TargetDescription {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TargetGroup {
    pub health_check_enabled: Option<bool>,
    pub health_check_interval_seconds: Option<i32>,
    pub health_check_path: Option<String>,
    pub health_check_port: Option<String>,
    pub health_check_protocol: Option<ProtocolEnum>,
    pub health_check_timeout_seconds: Option<i32>,
    pub healthy_threshold_count: Option<i32>,
    pub ip_address_type: Option<TargetGroupIpAddressTypeEnum>,
    pub load_balancer_arns: Option<Vec<String>>,
    pub matcher: Option<Matcher>,
    pub port: Option<i32>,
    pub protocol: Option<ProtocolEnum>,
    pub protocol_version: Option<String>,
    pub target_control_port: Option<i32>,
    pub target_group_arn: Option<String>,
    pub target_group_name: Option<String>,
    pub target_type: Option<TargetTypeEnum>,
    pub unhealthy_threshold_count: Option<i32>,
    pub vpc_id: Option<String>,
}
impl ::bonkei_wire::Element for TargetGroup {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TargetGroupAttribute {
    pub key: Option<String>,
    pub value: Option<String>,
}
impl ::bonkei_wire::Element for TargetGroupAttribute {}

text_enum! { TargetGroupIpAddressTypeEnum
    IPV4 = "ipv4"
    IPV6 = "ipv6"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TargetGroupStickinessConfig {
    pub duration_seconds: Option<i32>,
    pub enabled: Option<bool>,
}
impl ::bonkei_wire::Element for TargetGroupStickinessConfig {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TargetGroupTuple {
    pub target_group_arn: Option<String>,
    pub weight: Option<i32>,
}
impl ::bonkei_wire::Element for TargetGroupTuple {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TargetHealth {
    pub description: Option<String>,
    pub reason: Option<TargetHealthReasonEnum>,
    pub state: Option<TargetHealthStateEnum>,
}
impl ::bonkei_wire::Element for TargetHealth {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TargetHealthDescription {
    pub administrative_override: Option<AdministrativeOverride>,
    pub anomaly_detection: Option<AnomalyDetection>,
    pub health_check_port: Option<String>,
    pub target: Option<TargetDescription>,
    pub target_health: Option<TargetHealth>,
}
impl ::bonkei_wire::Element for TargetHealthDescription {}

text_enum! { TargetHealthReasonEnum
    ELB_REGISTRATION_IN_PROGRESS = "Elb.RegistrationInProgress"
    ELB_INITIAL_HEALTH_CHECKING = "Elb.InitialHealthChecking"
    TARGET_RESPONSE_CODE_MISMATCH = "Target.ResponseCodeMismatch"
    TARGET_TIMEOUT = "Target.Timeout"
    TARGET_FAILED_HEALTH_CHECKS = "Target.FailedHealthChecks"
    TARGET_NOT_REGISTERED = "Target.NotRegistered"
    TARGET_NOT_IN_USE = "Target.NotInUse"
    TARGET_DEREGISTRATION_IN_PROGRESS = "Target.DeregistrationInProgress"
    TARGET_INVALID_STATE = "Target.InvalidState"
    TARGET_IP_UNUSABLE = "Target.IpUnusable"
    TARGET_HEALTH_CHECK_DISABLED = "Target.HealthCheckDisabled"
    ELB_INTERNAL_ERROR = "Elb.InternalError"
}

text_enum! { TargetHealthStateEnum
    INITIAL = "initial"
    HEALTHY = "healthy"
    UNHEALTHY = "unhealthy"
    UNHEALTHY_DRAINING = "unhealthy.draining"
    UNUSED = "unused"
    DRAINING = "draining"
    UNAVAILABLE = "unavailable"
}

text_enum! { TargetTypeEnum
    INSTANCE = "instance"
    IP = "ip"
    LAMBDA = "lambda"
    ALB = "alb"
}

text_enum! { TransformTypeEnum
    HOST_HEADER_REWRITE = "host-header-rewrite"
    URL_REWRITE = "url-rewrite"
}

text_enum! { TrustStoreAssociationStatusEnum
    ACTIVE = "active"
    REMOVED = "removed"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UrlRewriteConfig {
    pub rewrites: Option<Vec<RewriteConfig>>,
}
impl ::bonkei_wire::Element for UrlRewriteConfig {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ZonalCapacityReservationState {
    pub availability_zone: Option<String>,
    pub effective_capacity_units: Option<f64>,
    pub state: Option<CapacityReservationStatus>,
}
impl ::bonkei_wire::Element for ZonalCapacityReservationState {}
