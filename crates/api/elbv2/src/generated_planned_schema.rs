// Made by `cargo xtask codegen` from models/. Do not edit.
use bonkei_wire::{Kind, Limits, Member, Place, Shape, TimeFormat, shapes};
use super::generated_schema::*;

pub static M_Action: [Member; 9] = [
    Member::new("AuthenticateCognitoConfig", &AuthenticateCognitoActionConfig),
    Member::new("AuthenticateOidcConfig", &AuthenticateOidcActionConfig),
    Member::new("FixedResponseConfig", &FixedResponseActionConfig),
    Member::new("ForwardConfig", &ForwardActionConfig),
    Member::new("JwtValidationConfig", &JwtValidationActionConfig),
    Member::new("Order", &s_ActionOrder),
    Member::new("RedirectConfig", &RedirectActionConfig),
    Member::new("TargetGroupArn", &shapes::TEXT),
    Member::new("Type", &s_ActionTypeEnum).required(),
];
pub static Action: Shape = Shape { name: "Action", kind: Kind::Struct(&M_Action) };
pub static s_ActionOrder: Shape = Shape { name: "ActionOrder", kind: Kind::Int(Limits::range(1, 50000)) };
pub static s_ActionTypeEnum: Shape = Shape { name: "ActionTypeEnum", kind: Kind::Text(Limits::NONE, &["forward", "authenticate-oidc", "authenticate-cognito", "redirect", "fixed-response", "jwt-validation"]) };
static I_s_Actions: Member = Member::new("member", &Action);
pub static s_Actions: Shape = Shape { name: "Actions", kind: Kind::List(&I_s_Actions, Limits::NONE) };

pub static M_AddListenerCertificatesInput: [Member; 2] = [
    Member::new("Certificates", &s_CertificateList).required(),
    Member::new("ListenerArn", &shapes::TEXT).required(),
];
pub static AddListenerCertificatesInput: Shape = Shape { name: "AddListenerCertificatesInput", kind: Kind::Struct(&M_AddListenerCertificatesInput) };

pub static M_AddListenerCertificatesOutput: [Member; 1] = [
    Member::new("Certificates", &s_CertificateList),
];
pub static AddListenerCertificatesOutput: Shape = Shape { name: "AddListenerCertificatesOutput", kind: Kind::Struct(&M_AddListenerCertificatesOutput) };

pub static M_AddTagsInput: [Member; 2] = [
    Member::new("ResourceArns", &s_ResourceArns).required(),
    Member::new("Tags", &s_TagList).required(),
];
pub static AddTagsInput: Shape = Shape { name: "AddTagsInput", kind: Kind::Struct(&M_AddTagsInput) };

pub static M_AddTagsOutput: [Member; 0] = [
];
pub static AddTagsOutput: Shape = Shape { name: "AddTagsOutput", kind: Kind::Struct(&M_AddTagsOutput) };

pub static M_AdministrativeOverride: [Member; 3] = [
    Member::new("Description", &shapes::TEXT),
    Member::new("Reason", &s_TargetAdministrativeOverrideReasonEnum),
    Member::new("State", &s_TargetAdministrativeOverrideStateEnum),
];
pub static AdministrativeOverride: Shape = Shape { name: "AdministrativeOverride", kind: Kind::Struct(&M_AdministrativeOverride) };
pub static s_AdvertiseTrustStoreCaNamesEnum: Shape = Shape { name: "AdvertiseTrustStoreCaNamesEnum", kind: Kind::Text(Limits::NONE, &["on", "off"]) };
static I_s_AlpnPolicyName: Member = Member::new("member", &shapes::TEXT);
pub static s_AlpnPolicyName: Shape = Shape { name: "AlpnPolicyName", kind: Kind::List(&I_s_AlpnPolicyName, Limits::NONE) };

pub static M_AnomalyDetection: [Member; 2] = [
    Member::new("MitigationInEffect", &s_MitigationInEffectEnum),
    Member::new("Result", &s_AnomalyResultEnum),
];
pub static AnomalyDetection: Shape = Shape { name: "AnomalyDetection", kind: Kind::Struct(&M_AnomalyDetection) };
pub static s_AnomalyResultEnum: Shape = Shape { name: "AnomalyResultEnum", kind: Kind::Text(Limits::NONE, &["anomalous", "normal"]) };
static K_s_AuthenticateCognitoActionAuthenticationRequestExtraParams: Member = Member::new("key", &shapes::TEXT);
static V_s_AuthenticateCognitoActionAuthenticationRequestExtraParams: Member = Member::new("value", &shapes::TEXT);
pub static s_AuthenticateCognitoActionAuthenticationRequestExtraParams: Shape = Shape { name: "AuthenticateCognitoActionAuthenticationRequestExtraParams", kind: Kind::Map(&K_s_AuthenticateCognitoActionAuthenticationRequestExtraParams, &V_s_AuthenticateCognitoActionAuthenticationRequestExtraParams) };
pub static s_AuthenticateCognitoActionConditionalBehaviorEnum: Shape = Shape { name: "AuthenticateCognitoActionConditionalBehaviorEnum", kind: Kind::Text(Limits::NONE, &["deny", "allow", "authenticate"]) };

pub static M_AuthenticateCognitoActionConfig: [Member; 8] = [
    Member::new("AuthenticationRequestExtraParams", &s_AuthenticateCognitoActionAuthenticationRequestExtraParams),
    Member::new("OnUnauthenticatedRequest", &s_AuthenticateCognitoActionConditionalBehaviorEnum),
    Member::new("Scope", &shapes::TEXT),
    Member::new("SessionCookieName", &shapes::TEXT),
    Member::new("SessionTimeout", &shapes::LONG),
    Member::new("UserPoolArn", &shapes::TEXT).required(),
    Member::new("UserPoolClientId", &shapes::TEXT).required(),
    Member::new("UserPoolDomain", &shapes::TEXT).required(),
];
pub static AuthenticateCognitoActionConfig: Shape = Shape { name: "AuthenticateCognitoActionConfig", kind: Kind::Struct(&M_AuthenticateCognitoActionConfig) };
static K_s_AuthenticateOidcActionAuthenticationRequestExtraParams: Member = Member::new("key", &shapes::TEXT);
static V_s_AuthenticateOidcActionAuthenticationRequestExtraParams: Member = Member::new("value", &shapes::TEXT);
pub static s_AuthenticateOidcActionAuthenticationRequestExtraParams: Shape = Shape { name: "AuthenticateOidcActionAuthenticationRequestExtraParams", kind: Kind::Map(&K_s_AuthenticateOidcActionAuthenticationRequestExtraParams, &V_s_AuthenticateOidcActionAuthenticationRequestExtraParams) };
pub static s_AuthenticateOidcActionConditionalBehaviorEnum: Shape = Shape { name: "AuthenticateOidcActionConditionalBehaviorEnum", kind: Kind::Text(Limits::NONE, &["deny", "allow", "authenticate"]) };

pub static M_AuthenticateOidcActionConfig: [Member; 12] = [
    Member::new("AuthenticationRequestExtraParams", &s_AuthenticateOidcActionAuthenticationRequestExtraParams),
    Member::new("AuthorizationEndpoint", &shapes::TEXT).required(),
    Member::new("ClientId", &shapes::TEXT).required(),
    Member::new("ClientSecret", &shapes::TEXT),
    Member::new("Issuer", &shapes::TEXT).required(),
    Member::new("OnUnauthenticatedRequest", &s_AuthenticateOidcActionConditionalBehaviorEnum),
    Member::new("Scope", &shapes::TEXT),
    Member::new("SessionCookieName", &shapes::TEXT),
    Member::new("SessionTimeout", &shapes::LONG),
    Member::new("TokenEndpoint", &shapes::TEXT).required(),
    Member::new("UseExistingClientSecret", &shapes::BOOL),
    Member::new("UserInfoEndpoint", &shapes::TEXT).required(),
];
pub static AuthenticateOidcActionConfig: Shape = Shape { name: "AuthenticateOidcActionConfig", kind: Kind::Struct(&M_AuthenticateOidcActionConfig) };

pub static M_AvailabilityZone: [Member; 5] = [
    Member::new("LoadBalancerAddresses", &s_LoadBalancerAddresses),
    Member::new("OutpostId", &shapes::TEXT),
    Member::new("SourceNatIpv6Prefixes", &s_SourceNatIpv6Prefixes),
    Member::new("SubnetId", &shapes::TEXT),
    Member::new("ZoneName", &shapes::TEXT),
];
pub static AvailabilityZone: Shape = Shape { name: "AvailabilityZone", kind: Kind::Struct(&M_AvailabilityZone) };
static I_s_AvailabilityZones: Member = Member::new("member", &AvailabilityZone);
pub static s_AvailabilityZones: Shape = Shape { name: "AvailabilityZones", kind: Kind::List(&I_s_AvailabilityZones, Limits::NONE) };
pub static s_CapacityReservationStateEnum: Shape = Shape { name: "CapacityReservationStateEnum", kind: Kind::Text(Limits::NONE, &["provisioned", "pending", "rebalancing", "failed"]) };

pub static M_CapacityReservationStatus: [Member; 2] = [
    Member::new("Code", &s_CapacityReservationStateEnum),
    Member::new("Reason", &shapes::TEXT),
];
pub static CapacityReservationStatus: Shape = Shape { name: "CapacityReservationStatus", kind: Kind::Struct(&M_CapacityReservationStatus) };

pub static M_Certificate: [Member; 2] = [
    Member::new("CertificateArn", &shapes::TEXT),
    Member::new("IsDefault", &shapes::BOOL),
];
pub static Certificate: Shape = Shape { name: "Certificate", kind: Kind::Struct(&M_Certificate) };
static I_s_CertificateList: Member = Member::new("member", &Certificate);
pub static s_CertificateList: Shape = Shape { name: "CertificateList", kind: Kind::List(&I_s_CertificateList, Limits::NONE) };

pub static M_ClientCertificateIdentityFilter: [Member; 4] = [
    Member::new("Action", &s_ClientCertificateIdentityFilterAction).required(),
    Member::new("Field", &s_ClientCertificateIdentityFilterField).required(),
    Member::new("MatchType", &s_ClientCertificateIdentityFilterMatchType).required(),
    Member::new("Value", &s_ClientCertificateIdentityFilterValue).required(),
];
pub static ClientCertificateIdentityFilter: Shape = Shape { name: "ClientCertificateIdentityFilter", kind: Kind::Struct(&M_ClientCertificateIdentityFilter) };
pub static s_ClientCertificateIdentityFilterAction: Shape = Shape { name: "ClientCertificateIdentityFilterAction", kind: Kind::Text(Limits::NONE, &["accept"]) };
pub static s_ClientCertificateIdentityFilterField: Shape = Shape { name: "ClientCertificateIdentityFilterField", kind: Kind::Text(Limits::NONE, &["subject-cn", "subject-ou", "san-dns", "san-uri"]) };
pub static s_ClientCertificateIdentityFilterMatchType: Shape = Shape { name: "ClientCertificateIdentityFilterMatchType", kind: Kind::Text(Limits::NONE, &["exact", "prefix"]) };
pub static s_ClientCertificateIdentityFilterValue: Shape = Shape { name: "ClientCertificateIdentityFilterValue", kind: Kind::Text(Limits::range(1, 256), &[]) };
static I_s_ClientCertificateIdentityFilters: Member = Member::new("member", &ClientCertificateIdentityFilter);
pub static s_ClientCertificateIdentityFilters: Shape = Shape { name: "ClientCertificateIdentityFilters", kind: Kind::List(&I_s_ClientCertificateIdentityFilters, Limits::max(100)) };
pub static s_ConditionFieldName: Shape = Shape { name: "ConditionFieldName", kind: Kind::Text(Limits::max(64), &[]) };

pub static M_CreateListenerInput: [Member; 9] = [
    Member::new("AlpnPolicy", &s_AlpnPolicyName),
    Member::new("Certificates", &s_CertificateList),
    Member::new("DefaultActions", &s_Actions).required(),
    Member::new("LoadBalancerArn", &shapes::TEXT).required(),
    Member::new("MutualAuthentication", &MutualAuthenticationAttributes),
    Member::new("Port", &s_Port),
    Member::new("Protocol", &s_ProtocolEnum),
    Member::new("SslPolicy", &shapes::TEXT),
    Member::new("Tags", &s_TagList),
];
pub static CreateListenerInput: Shape = Shape { name: "CreateListenerInput", kind: Kind::Struct(&M_CreateListenerInput) };

pub static M_CreateListenerOutput: [Member; 1] = [
    Member::new("Listeners", &s_Listeners),
];
pub static CreateListenerOutput: Shape = Shape { name: "CreateListenerOutput", kind: Kind::Struct(&M_CreateListenerOutput) };

pub static M_CreateLoadBalancerInput: [Member; 11] = [
    Member::new("CustomerOwnedIpv4Pool", &s_CustomerOwnedIpv4Pool),
    Member::new("EnablePrefixForIpv6SourceNat", &s_EnablePrefixForIpv6SourceNatEnum),
    Member::new("IpAddressType", &s_IpAddressType),
    Member::new("IpamPools", &IpamPools),
    Member::new("Name", &shapes::TEXT).required(),
    Member::new("Scheme", &s_LoadBalancerSchemeEnum),
    Member::new("SecurityGroups", &s_SecurityGroups),
    Member::new("SubnetMappings", &s_SubnetMappings),
    Member::new("Subnets", &s_Subnets),
    Member::new("Tags", &s_TagList),
    Member::new("Type", &s_LoadBalancerTypeEnum),
];
pub static CreateLoadBalancerInput: Shape = Shape { name: "CreateLoadBalancerInput", kind: Kind::Struct(&M_CreateLoadBalancerInput) };

pub static M_CreateLoadBalancerOutput: [Member; 1] = [
    Member::new("LoadBalancers", &s_LoadBalancers),
];
pub static CreateLoadBalancerOutput: Shape = Shape { name: "CreateLoadBalancerOutput", kind: Kind::Struct(&M_CreateLoadBalancerOutput) };

pub static M_CreateRuleInput: [Member; 6] = [
    Member::new("Actions", &s_Actions).required(),
    Member::new("Conditions", &s_RuleConditionList).required(),
    Member::new("ListenerArn", &shapes::TEXT).required(),
    Member::new("Priority", &s_RulePriority).required(),
    Member::new("Tags", &s_TagList),
    Member::new("Transforms", &s_RuleTransformList),
];
pub static CreateRuleInput: Shape = Shape { name: "CreateRuleInput", kind: Kind::Struct(&M_CreateRuleInput) };

pub static M_CreateRuleOutput: [Member; 1] = [
    Member::new("Rules", &s_Rules),
];
pub static CreateRuleOutput: Shape = Shape { name: "CreateRuleOutput", kind: Kind::Struct(&M_CreateRuleOutput) };

pub static M_CreateTargetGroupInput: [Member; 18] = [
    Member::new("HealthCheckEnabled", &shapes::BOOL),
    Member::new("HealthCheckIntervalSeconds", &s_HealthCheckIntervalSeconds),
    Member::new("HealthCheckPath", &s_Path),
    Member::new("HealthCheckPort", &shapes::TEXT),
    Member::new("HealthCheckProtocol", &s_ProtocolEnum),
    Member::new("HealthCheckTimeoutSeconds", &s_HealthCheckTimeoutSeconds),
    Member::new("HealthyThresholdCount", &s_HealthCheckThresholdCount),
    Member::new("IpAddressType", &s_TargetGroupIpAddressTypeEnum),
    Member::new("Matcher", &Matcher),
    Member::new("Name", &shapes::TEXT).required(),
    Member::new("Port", &s_Port),
    Member::new("Protocol", &s_ProtocolEnum),
    Member::new("ProtocolVersion", &shapes::TEXT),
    Member::new("Tags", &s_TagList),
    Member::new("TargetControlPort", &s_TargetControlPort),
    Member::new("TargetType", &s_TargetTypeEnum),
    Member::new("UnhealthyThresholdCount", &s_HealthCheckThresholdCount),
    Member::new("VpcId", &shapes::TEXT),
];
pub static CreateTargetGroupInput: Shape = Shape { name: "CreateTargetGroupInput", kind: Kind::Struct(&M_CreateTargetGroupInput) };

pub static M_CreateTargetGroupOutput: [Member; 1] = [
    Member::new("TargetGroups", &s_TargetGroups),
];
pub static CreateTargetGroupOutput: Shape = Shape { name: "CreateTargetGroupOutput", kind: Kind::Struct(&M_CreateTargetGroupOutput) };
pub static s_CustomerOwnedIpv4Pool: Shape = Shape { name: "CustomerOwnedIpv4Pool", kind: Kind::Text(Limits::max(256), &[]) };

pub static M_DeleteListenerInput: [Member; 1] = [
    Member::new("ListenerArn", &shapes::TEXT).required(),
];
pub static DeleteListenerInput: Shape = Shape { name: "DeleteListenerInput", kind: Kind::Struct(&M_DeleteListenerInput) };

pub static M_DeleteListenerOutput: [Member; 0] = [
];
pub static DeleteListenerOutput: Shape = Shape { name: "DeleteListenerOutput", kind: Kind::Struct(&M_DeleteListenerOutput) };

pub static M_DeleteLoadBalancerInput: [Member; 1] = [
    Member::new("LoadBalancerArn", &shapes::TEXT).required(),
];
pub static DeleteLoadBalancerInput: Shape = Shape { name: "DeleteLoadBalancerInput", kind: Kind::Struct(&M_DeleteLoadBalancerInput) };

pub static M_DeleteLoadBalancerOutput: [Member; 0] = [
];
pub static DeleteLoadBalancerOutput: Shape = Shape { name: "DeleteLoadBalancerOutput", kind: Kind::Struct(&M_DeleteLoadBalancerOutput) };

pub static M_DeleteRuleInput: [Member; 1] = [
    Member::new("RuleArn", &shapes::TEXT).required(),
];
pub static DeleteRuleInput: Shape = Shape { name: "DeleteRuleInput", kind: Kind::Struct(&M_DeleteRuleInput) };

pub static M_DeleteRuleOutput: [Member; 0] = [
];
pub static DeleteRuleOutput: Shape = Shape { name: "DeleteRuleOutput", kind: Kind::Struct(&M_DeleteRuleOutput) };

pub static M_DeleteTargetGroupInput: [Member; 1] = [
    Member::new("TargetGroupArn", &shapes::TEXT).required(),
];
pub static DeleteTargetGroupInput: Shape = Shape { name: "DeleteTargetGroupInput", kind: Kind::Struct(&M_DeleteTargetGroupInput) };

pub static M_DeleteTargetGroupOutput: [Member; 0] = [
];
pub static DeleteTargetGroupOutput: Shape = Shape { name: "DeleteTargetGroupOutput", kind: Kind::Struct(&M_DeleteTargetGroupOutput) };

pub static M_DeregisterTargetsInput: [Member; 2] = [
    Member::new("TargetGroupArn", &shapes::TEXT).required(),
    Member::new("Targets", &s_TargetDescriptions).required(),
];
pub static DeregisterTargetsInput: Shape = Shape { name: "DeregisterTargetsInput", kind: Kind::Struct(&M_DeregisterTargetsInput) };

pub static M_DeregisterTargetsOutput: [Member; 0] = [
];
pub static DeregisterTargetsOutput: Shape = Shape { name: "DeregisterTargetsOutput", kind: Kind::Struct(&M_DeregisterTargetsOutput) };

pub static M_DescribeCapacityReservationInput: [Member; 1] = [
    Member::new("LoadBalancerArn", &shapes::TEXT).required(),
];
pub static DescribeCapacityReservationInput: Shape = Shape { name: "DescribeCapacityReservationInput", kind: Kind::Struct(&M_DescribeCapacityReservationInput) };

pub static M_DescribeCapacityReservationOutput: [Member; 4] = [
    Member::new("CapacityReservationState", &s_ZonalCapacityReservationStates),
    Member::new("DecreaseRequestsRemaining", &shapes::INT),
    Member::new("LastModifiedTime", &shapes::TIME),
    Member::new("MinimumLoadBalancerCapacity", &MinimumLoadBalancerCapacity),
];
pub static DescribeCapacityReservationOutput: Shape = Shape { name: "DescribeCapacityReservationOutput", kind: Kind::Struct(&M_DescribeCapacityReservationOutput) };

pub static M_DescribeListenerAttributesInput: [Member; 1] = [
    Member::new("ListenerArn", &shapes::TEXT).required(),
];
pub static DescribeListenerAttributesInput: Shape = Shape { name: "DescribeListenerAttributesInput", kind: Kind::Struct(&M_DescribeListenerAttributesInput) };

pub static M_DescribeListenerAttributesOutput: [Member; 1] = [
    Member::new("Attributes", &s_ListenerAttributes),
];
pub static DescribeListenerAttributesOutput: Shape = Shape { name: "DescribeListenerAttributesOutput", kind: Kind::Struct(&M_DescribeListenerAttributesOutput) };

pub static M_DescribeListenerCertificatesInput: [Member; 3] = [
    Member::new("ListenerArn", &shapes::TEXT).required(),
    Member::new("Marker", &shapes::TEXT),
    Member::new("PageSize", &s_PageSize),
];
pub static DescribeListenerCertificatesInput: Shape = Shape { name: "DescribeListenerCertificatesInput", kind: Kind::Struct(&M_DescribeListenerCertificatesInput) };

pub static M_DescribeListenerCertificatesOutput: [Member; 2] = [
    Member::new("Certificates", &s_CertificateList),
    Member::new("NextMarker", &shapes::TEXT),
];
pub static DescribeListenerCertificatesOutput: Shape = Shape { name: "DescribeListenerCertificatesOutput", kind: Kind::Struct(&M_DescribeListenerCertificatesOutput) };

pub static M_DescribeListenersInput: [Member; 4] = [
    Member::new("ListenerArns", &s_ListenerArns),
    Member::new("LoadBalancerArn", &shapes::TEXT),
    Member::new("Marker", &shapes::TEXT),
    Member::new("PageSize", &s_PageSize),
];
pub static DescribeListenersInput: Shape = Shape { name: "DescribeListenersInput", kind: Kind::Struct(&M_DescribeListenersInput) };

pub static M_DescribeListenersOutput: [Member; 2] = [
    Member::new("Listeners", &s_Listeners),
    Member::new("NextMarker", &shapes::TEXT),
];
pub static DescribeListenersOutput: Shape = Shape { name: "DescribeListenersOutput", kind: Kind::Struct(&M_DescribeListenersOutput) };

pub static M_DescribeLoadBalancerAttributesInput: [Member; 1] = [
    Member::new("LoadBalancerArn", &shapes::TEXT).required(),
];
pub static DescribeLoadBalancerAttributesInput: Shape = Shape { name: "DescribeLoadBalancerAttributesInput", kind: Kind::Struct(&M_DescribeLoadBalancerAttributesInput) };

pub static M_DescribeLoadBalancerAttributesOutput: [Member; 1] = [
    Member::new("Attributes", &s_LoadBalancerAttributes),
];
pub static DescribeLoadBalancerAttributesOutput: Shape = Shape { name: "DescribeLoadBalancerAttributesOutput", kind: Kind::Struct(&M_DescribeLoadBalancerAttributesOutput) };

pub static M_DescribeLoadBalancersInput: [Member; 4] = [
    Member::new("LoadBalancerArns", &s_LoadBalancerArns),
    Member::new("Marker", &shapes::TEXT),
    Member::new("Names", &s_LoadBalancerNames),
    Member::new("PageSize", &s_PageSize),
];
pub static DescribeLoadBalancersInput: Shape = Shape { name: "DescribeLoadBalancersInput", kind: Kind::Struct(&M_DescribeLoadBalancersInput) };

pub static M_DescribeLoadBalancersOutput: [Member; 2] = [
    Member::new("LoadBalancers", &s_LoadBalancers),
    Member::new("NextMarker", &shapes::TEXT),
];
pub static DescribeLoadBalancersOutput: Shape = Shape { name: "DescribeLoadBalancersOutput", kind: Kind::Struct(&M_DescribeLoadBalancersOutput) };

pub static M_DescribeRulesInput: [Member; 4] = [
    Member::new("ListenerArn", &shapes::TEXT),
    Member::new("Marker", &shapes::TEXT),
    Member::new("PageSize", &s_PageSize),
    Member::new("RuleArns", &s_RuleArns),
];
pub static DescribeRulesInput: Shape = Shape { name: "DescribeRulesInput", kind: Kind::Struct(&M_DescribeRulesInput) };

pub static M_DescribeRulesOutput: [Member; 2] = [
    Member::new("NextMarker", &shapes::TEXT),
    Member::new("Rules", &s_Rules),
];
pub static DescribeRulesOutput: Shape = Shape { name: "DescribeRulesOutput", kind: Kind::Struct(&M_DescribeRulesOutput) };

pub static M_DescribeTagsInput: [Member; 1] = [
    Member::new("ResourceArns", &s_ResourceArns).required(),
];
pub static DescribeTagsInput: Shape = Shape { name: "DescribeTagsInput", kind: Kind::Struct(&M_DescribeTagsInput) };

pub static M_DescribeTagsOutput: [Member; 1] = [
    Member::new("TagDescriptions", &s_TagDescriptions),
];
pub static DescribeTagsOutput: Shape = Shape { name: "DescribeTagsOutput", kind: Kind::Struct(&M_DescribeTagsOutput) };

pub static M_DescribeTargetGroupAttributesInput: [Member; 1] = [
    Member::new("TargetGroupArn", &shapes::TEXT).required(),
];
pub static DescribeTargetGroupAttributesInput: Shape = Shape { name: "DescribeTargetGroupAttributesInput", kind: Kind::Struct(&M_DescribeTargetGroupAttributesInput) };

pub static M_DescribeTargetGroupAttributesOutput: [Member; 1] = [
    Member::new("Attributes", &s_TargetGroupAttributes),
];
pub static DescribeTargetGroupAttributesOutput: Shape = Shape { name: "DescribeTargetGroupAttributesOutput", kind: Kind::Struct(&M_DescribeTargetGroupAttributesOutput) };

pub static M_DescribeTargetGroupsInput: [Member; 5] = [
    Member::new("LoadBalancerArn", &shapes::TEXT),
    Member::new("Marker", &shapes::TEXT),
    Member::new("Names", &s_TargetGroupNames),
    Member::new("PageSize", &s_PageSize),
    Member::new("TargetGroupArns", &s_TargetGroupArns),
];
pub static DescribeTargetGroupsInput: Shape = Shape { name: "DescribeTargetGroupsInput", kind: Kind::Struct(&M_DescribeTargetGroupsInput) };

pub static M_DescribeTargetGroupsOutput: [Member; 2] = [
    Member::new("NextMarker", &shapes::TEXT),
    Member::new("TargetGroups", &s_TargetGroups),
];
pub static DescribeTargetGroupsOutput: Shape = Shape { name: "DescribeTargetGroupsOutput", kind: Kind::Struct(&M_DescribeTargetGroupsOutput) };

pub static M_DescribeTargetHealthInput: [Member; 3] = [
    Member::new("Include", &s_ListOfDescribeTargetHealthIncludeOptions),
    Member::new("TargetGroupArn", &shapes::TEXT).required(),
    Member::new("Targets", &s_TargetDescriptions),
];
pub static DescribeTargetHealthInput: Shape = Shape { name: "DescribeTargetHealthInput", kind: Kind::Struct(&M_DescribeTargetHealthInput) };
pub static s_DescribeTargetHealthInputIncludeEnum: Shape = Shape { name: "DescribeTargetHealthInputIncludeEnum", kind: Kind::Text(Limits::NONE, &["AnomalyDetection", "All"]) };

pub static M_DescribeTargetHealthOutput: [Member; 1] = [
    Member::new("TargetHealthDescriptions", &s_TargetHealthDescriptions),
];
pub static DescribeTargetHealthOutput: Shape = Shape { name: "DescribeTargetHealthOutput", kind: Kind::Struct(&M_DescribeTargetHealthOutput) };
pub static s_EnablePrefixForIpv6SourceNatEnum: Shape = Shape { name: "EnablePrefixForIpv6SourceNatEnum", kind: Kind::Text(Limits::NONE, &["on", "off"]) };
pub static s_EnforceSecurityGroupInboundRulesOnPrivateLinkTrafficEnum: Shape = Shape { name: "EnforceSecurityGroupInboundRulesOnPrivateLinkTrafficEnum", kind: Kind::Text(Limits::NONE, &["on", "off"]) };

pub static M_FixedResponseActionConfig: [Member; 3] = [
    Member::new("ContentType", &s_FixedResponseActionContentType),
    Member::new("MessageBody", &s_FixedResponseActionMessage),
    Member::new("StatusCode", &shapes::TEXT).required(),
];
pub static FixedResponseActionConfig: Shape = Shape { name: "FixedResponseActionConfig", kind: Kind::Struct(&M_FixedResponseActionConfig) };
pub static s_FixedResponseActionContentType: Shape = Shape { name: "FixedResponseActionContentType", kind: Kind::Text(Limits::range(0, 32), &[]) };
pub static s_FixedResponseActionMessage: Shape = Shape { name: "FixedResponseActionMessage", kind: Kind::Text(Limits::range(0, 1024), &[]) };

pub static M_ForwardActionConfig: [Member; 2] = [
    Member::new("TargetGroupStickinessConfig", &TargetGroupStickinessConfig),
    Member::new("TargetGroups", &s_TargetGroupList),
];
pub static ForwardActionConfig: Shape = Shape { name: "ForwardActionConfig", kind: Kind::Struct(&M_ForwardActionConfig) };
pub static s_HealthCheckIntervalSeconds: Shape = Shape { name: "HealthCheckIntervalSeconds", kind: Kind::Int(Limits::range(5, 300)) };
pub static s_HealthCheckThresholdCount: Shape = Shape { name: "HealthCheckThresholdCount", kind: Kind::Int(Limits::range(2, 10)) };
pub static s_HealthCheckTimeoutSeconds: Shape = Shape { name: "HealthCheckTimeoutSeconds", kind: Kind::Int(Limits::range(2, 120)) };

pub static M_HostHeaderConditionConfig: [Member; 2] = [
    Member::new("RegexValues", &s_ListOfString),
    Member::new("Values", &s_ListOfString),
];
pub static HostHeaderConditionConfig: Shape = Shape { name: "HostHeaderConditionConfig", kind: Kind::Struct(&M_HostHeaderConditionConfig) };

pub static M_HostHeaderRewriteConfig: [Member; 1] = [
    Member::new("Rewrites", &s_RewriteConfigList),
];
pub static HostHeaderRewriteConfig: Shape = Shape { name: "HostHeaderRewriteConfig", kind: Kind::Struct(&M_HostHeaderRewriteConfig) };

pub static M_HttpHeaderConditionConfig: [Member; 3] = [
    Member::new("HttpHeaderName", &shapes::TEXT),
    Member::new("RegexValues", &s_ListOfString),
    Member::new("Values", &s_ListOfString),
];
pub static HttpHeaderConditionConfig: Shape = Shape { name: "HttpHeaderConditionConfig", kind: Kind::Struct(&M_HttpHeaderConditionConfig) };

pub static M_HttpRequestMethodConditionConfig: [Member; 1] = [
    Member::new("Values", &s_ListOfString),
];
pub static HttpRequestMethodConditionConfig: Shape = Shape { name: "HttpRequestMethodConditionConfig", kind: Kind::Struct(&M_HttpRequestMethodConditionConfig) };
pub static s_IpAddressType: Shape = Shape { name: "IpAddressType", kind: Kind::Text(Limits::NONE, &["ipv4", "dualstack", "dualstack-without-public-ipv4"]) };
pub static s_IpamPoolId: Shape = Shape { name: "IpamPoolId", kind: Kind::Text(Limits::max(1000), &[]) };

pub static M_IpamPools: [Member; 1] = [
    Member::new("Ipv4IpamPoolId", &s_IpamPoolId),
];
pub static IpamPools: Shape = Shape { name: "IpamPools", kind: Kind::Struct(&M_IpamPools) };

pub static M_JwtValidationActionAdditionalClaim: [Member; 3] = [
    Member::new("Format", &s_JwtValidationActionAdditionalClaimFormatEnum).required(),
    Member::new("Name", &shapes::TEXT).required(),
    Member::new("Values", &s_JwtValidationActionAdditionalClaimValues).required(),
];
pub static JwtValidationActionAdditionalClaim: Shape = Shape { name: "JwtValidationActionAdditionalClaim", kind: Kind::Struct(&M_JwtValidationActionAdditionalClaim) };
pub static s_JwtValidationActionAdditionalClaimFormatEnum: Shape = Shape { name: "JwtValidationActionAdditionalClaimFormatEnum", kind: Kind::Text(Limits::NONE, &["single-string", "string-array", "space-separated-values"]) };
static I_s_JwtValidationActionAdditionalClaimValues: Member = Member::new("member", &shapes::TEXT);
pub static s_JwtValidationActionAdditionalClaimValues: Shape = Shape { name: "JwtValidationActionAdditionalClaimValues", kind: Kind::List(&I_s_JwtValidationActionAdditionalClaimValues, Limits::NONE) };
static I_s_JwtValidationActionAdditionalClaims: Member = Member::new("member", &JwtValidationActionAdditionalClaim);
pub static s_JwtValidationActionAdditionalClaims: Shape = Shape { name: "JwtValidationActionAdditionalClaims", kind: Kind::List(&I_s_JwtValidationActionAdditionalClaims, Limits::NONE) };

pub static M_JwtValidationActionConfig: [Member; 3] = [
    Member::new("AdditionalClaims", &s_JwtValidationActionAdditionalClaims),
    Member::new("Issuer", &shapes::TEXT).required(),
    Member::new("JwksEndpoint", &shapes::TEXT).required(),
];
pub static JwtValidationActionConfig: Shape = Shape { name: "JwtValidationActionConfig", kind: Kind::Struct(&M_JwtValidationActionConfig) };
static I_s_ListOfDescribeTargetHealthIncludeOptions: Member = Member::new("member", &s_DescribeTargetHealthInputIncludeEnum);
pub static s_ListOfDescribeTargetHealthIncludeOptions: Shape = Shape { name: "ListOfDescribeTargetHealthIncludeOptions", kind: Kind::List(&I_s_ListOfDescribeTargetHealthIncludeOptions, Limits::NONE) };
static I_s_ListOfString: Member = Member::new("member", &shapes::TEXT);
pub static s_ListOfString: Shape = Shape { name: "ListOfString", kind: Kind::List(&I_s_ListOfString, Limits::NONE) };

pub static M_Listener: [Member; 9] = [
    Member::new("AlpnPolicy", &s_AlpnPolicyName),
    Member::new("Certificates", &s_CertificateList),
    Member::new("DefaultActions", &s_Actions),
    Member::new("ListenerArn", &shapes::TEXT),
    Member::new("LoadBalancerArn", &shapes::TEXT),
    Member::new("MutualAuthentication", &MutualAuthenticationAttributes),
    Member::new("Port", &s_Port),
    Member::new("Protocol", &s_ProtocolEnum),
    Member::new("SslPolicy", &shapes::TEXT),
];
pub static Listener: Shape = Shape { name: "Listener", kind: Kind::Struct(&M_Listener) };
static I_s_ListenerArns: Member = Member::new("member", &shapes::TEXT);
pub static s_ListenerArns: Shape = Shape { name: "ListenerArns", kind: Kind::List(&I_s_ListenerArns, Limits::NONE) };

pub static M_ListenerAttribute: [Member; 2] = [
    Member::new("Key", &s_ListenerAttributeKey),
    Member::new("Value", &shapes::TEXT),
];
pub static ListenerAttribute: Shape = Shape { name: "ListenerAttribute", kind: Kind::Struct(&M_ListenerAttribute) };
pub static s_ListenerAttributeKey: Shape = Shape { name: "ListenerAttributeKey", kind: Kind::Text(Limits::max(256), &[]) };
static I_s_ListenerAttributes: Member = Member::new("member", &ListenerAttribute);
pub static s_ListenerAttributes: Shape = Shape { name: "ListenerAttributes", kind: Kind::List(&I_s_ListenerAttributes, Limits::NONE) };
static I_s_Listeners: Member = Member::new("member", &Listener);
pub static s_Listeners: Shape = Shape { name: "Listeners", kind: Kind::List(&I_s_Listeners, Limits::NONE) };

pub static M_LoadBalancer: [Member; 16] = [
    Member::new("AvailabilityZones", &s_AvailabilityZones),
    Member::new("CanonicalHostedZoneId", &shapes::TEXT),
    Member::new("CreatedTime", &shapes::TIME),
    Member::new("CustomerOwnedIpv4Pool", &s_CustomerOwnedIpv4Pool),
    Member::new("DNSName", &shapes::TEXT),
    Member::new("EnablePrefixForIpv6SourceNat", &s_EnablePrefixForIpv6SourceNatEnum),
    Member::new("EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic", &shapes::TEXT),
    Member::new("IpAddressType", &s_IpAddressType),
    Member::new("IpamPools", &IpamPools),
    Member::new("LoadBalancerArn", &shapes::TEXT),
    Member::new("LoadBalancerName", &shapes::TEXT),
    Member::new("Scheme", &s_LoadBalancerSchemeEnum),
    Member::new("SecurityGroups", &s_SecurityGroups),
    Member::new("State", &LoadBalancerState),
    Member::new("Type", &s_LoadBalancerTypeEnum),
    Member::new("VpcId", &shapes::TEXT),
];
pub static LoadBalancer: Shape = Shape { name: "LoadBalancer", kind: Kind::Struct(&M_LoadBalancer) };

pub static M_LoadBalancerAddress: [Member; 4] = [
    Member::new("AllocationId", &shapes::TEXT),
    Member::new("IPv6Address", &shapes::TEXT),
    Member::new("IpAddress", &shapes::TEXT),
    Member::new("PrivateIPv4Address", &shapes::TEXT),
];
pub static LoadBalancerAddress: Shape = Shape { name: "LoadBalancerAddress", kind: Kind::Struct(&M_LoadBalancerAddress) };
static I_s_LoadBalancerAddresses: Member = Member::new("member", &LoadBalancerAddress);
pub static s_LoadBalancerAddresses: Shape = Shape { name: "LoadBalancerAddresses", kind: Kind::List(&I_s_LoadBalancerAddresses, Limits::NONE) };
static I_s_LoadBalancerArns: Member = Member::new("member", &shapes::TEXT);
pub static s_LoadBalancerArns: Shape = Shape { name: "LoadBalancerArns", kind: Kind::List(&I_s_LoadBalancerArns, Limits::NONE) };

pub static M_LoadBalancerAttribute: [Member; 2] = [
    Member::new("Key", &s_LoadBalancerAttributeKey),
    Member::new("Value", &s_LoadBalancerAttributeValue),
];
pub static LoadBalancerAttribute: Shape = Shape { name: "LoadBalancerAttribute", kind: Kind::Struct(&M_LoadBalancerAttribute) };
pub static s_LoadBalancerAttributeKey: Shape = Shape { name: "LoadBalancerAttributeKey", kind: Kind::Text(Limits::max(256), &[]) };
pub static s_LoadBalancerAttributeValue: Shape = Shape { name: "LoadBalancerAttributeValue", kind: Kind::Text(Limits::max(1024), &[]) };
static I_s_LoadBalancerAttributes: Member = Member::new("member", &LoadBalancerAttribute);
pub static s_LoadBalancerAttributes: Shape = Shape { name: "LoadBalancerAttributes", kind: Kind::List(&I_s_LoadBalancerAttributes, Limits::max(20)) };
static I_s_LoadBalancerNames: Member = Member::new("member", &shapes::TEXT);
pub static s_LoadBalancerNames: Shape = Shape { name: "LoadBalancerNames", kind: Kind::List(&I_s_LoadBalancerNames, Limits::NONE) };
pub static s_LoadBalancerSchemeEnum: Shape = Shape { name: "LoadBalancerSchemeEnum", kind: Kind::Text(Limits::NONE, &["internet-facing", "internal"]) };

pub static M_LoadBalancerState: [Member; 2] = [
    Member::new("Code", &s_LoadBalancerStateEnum),
    Member::new("Reason", &shapes::TEXT),
];
pub static LoadBalancerState: Shape = Shape { name: "LoadBalancerState", kind: Kind::Struct(&M_LoadBalancerState) };
pub static s_LoadBalancerStateEnum: Shape = Shape { name: "LoadBalancerStateEnum", kind: Kind::Text(Limits::NONE, &["active", "provisioning", "active_impaired", "failed"]) };
pub static s_LoadBalancerTypeEnum: Shape = Shape { name: "LoadBalancerTypeEnum", kind: Kind::Text(Limits::NONE, &["application", "network", "gateway"]) };
static I_s_LoadBalancers: Member = Member::new("member", &LoadBalancer);
pub static s_LoadBalancers: Shape = Shape { name: "LoadBalancers", kind: Kind::List(&I_s_LoadBalancers, Limits::NONE) };

pub static M_Matcher: [Member; 2] = [
    Member::new("GrpcCode", &shapes::TEXT),
    Member::new("HttpCode", &shapes::TEXT),
];
pub static Matcher: Shape = Shape { name: "Matcher", kind: Kind::Struct(&M_Matcher) };

pub static M_MinimumLoadBalancerCapacity: [Member; 1] = [
    Member::new("CapacityUnits", &shapes::INT),
];
pub static MinimumLoadBalancerCapacity: Shape = Shape { name: "MinimumLoadBalancerCapacity", kind: Kind::Struct(&M_MinimumLoadBalancerCapacity) };
pub static s_MitigationInEffectEnum: Shape = Shape { name: "MitigationInEffectEnum", kind: Kind::Text(Limits::NONE, &["yes", "no"]) };

pub static M_ModifyListenerAttributesInput: [Member; 2] = [
    Member::new("Attributes", &s_ListenerAttributes).required(),
    Member::new("ListenerArn", &shapes::TEXT).required(),
];
pub static ModifyListenerAttributesInput: Shape = Shape { name: "ModifyListenerAttributesInput", kind: Kind::Struct(&M_ModifyListenerAttributesInput) };

pub static M_ModifyListenerAttributesOutput: [Member; 1] = [
    Member::new("Attributes", &s_ListenerAttributes),
];
pub static ModifyListenerAttributesOutput: Shape = Shape { name: "ModifyListenerAttributesOutput", kind: Kind::Struct(&M_ModifyListenerAttributesOutput) };

pub static M_ModifyListenerInput: [Member; 8] = [
    Member::new("AlpnPolicy", &s_AlpnPolicyName),
    Member::new("Certificates", &s_CertificateList),
    Member::new("DefaultActions", &s_Actions),
    Member::new("ListenerArn", &shapes::TEXT).required(),
    Member::new("MutualAuthentication", &MutualAuthenticationAttributes),
    Member::new("Port", &s_Port),
    Member::new("Protocol", &s_ProtocolEnum),
    Member::new("SslPolicy", &shapes::TEXT),
];
pub static ModifyListenerInput: Shape = Shape { name: "ModifyListenerInput", kind: Kind::Struct(&M_ModifyListenerInput) };

pub static M_ModifyListenerOutput: [Member; 1] = [
    Member::new("Listeners", &s_Listeners),
];
pub static ModifyListenerOutput: Shape = Shape { name: "ModifyListenerOutput", kind: Kind::Struct(&M_ModifyListenerOutput) };

pub static M_ModifyLoadBalancerAttributesInput: [Member; 2] = [
    Member::new("Attributes", &s_LoadBalancerAttributes).required(),
    Member::new("LoadBalancerArn", &shapes::TEXT).required(),
];
pub static ModifyLoadBalancerAttributesInput: Shape = Shape { name: "ModifyLoadBalancerAttributesInput", kind: Kind::Struct(&M_ModifyLoadBalancerAttributesInput) };

pub static M_ModifyLoadBalancerAttributesOutput: [Member; 1] = [
    Member::new("Attributes", &s_LoadBalancerAttributes),
];
pub static ModifyLoadBalancerAttributesOutput: Shape = Shape { name: "ModifyLoadBalancerAttributesOutput", kind: Kind::Struct(&M_ModifyLoadBalancerAttributesOutput) };

pub static M_ModifyRuleInput: [Member; 5] = [
    Member::new("Actions", &s_Actions),
    Member::new("Conditions", &s_RuleConditionList),
    Member::new("ResetTransforms", &shapes::BOOL),
    Member::new("RuleArn", &shapes::TEXT).required(),
    Member::new("Transforms", &s_RuleTransformList),
];
pub static ModifyRuleInput: Shape = Shape { name: "ModifyRuleInput", kind: Kind::Struct(&M_ModifyRuleInput) };

pub static M_ModifyRuleOutput: [Member; 1] = [
    Member::new("Rules", &s_Rules),
];
pub static ModifyRuleOutput: Shape = Shape { name: "ModifyRuleOutput", kind: Kind::Struct(&M_ModifyRuleOutput) };

pub static M_ModifyTargetGroupAttributesInput: [Member; 2] = [
    Member::new("Attributes", &s_TargetGroupAttributes).required(),
    Member::new("TargetGroupArn", &shapes::TEXT).required(),
];
pub static ModifyTargetGroupAttributesInput: Shape = Shape { name: "ModifyTargetGroupAttributesInput", kind: Kind::Struct(&M_ModifyTargetGroupAttributesInput) };

pub static M_ModifyTargetGroupAttributesOutput: [Member; 1] = [
    Member::new("Attributes", &s_TargetGroupAttributes),
];
pub static ModifyTargetGroupAttributesOutput: Shape = Shape { name: "ModifyTargetGroupAttributesOutput", kind: Kind::Struct(&M_ModifyTargetGroupAttributesOutput) };

pub static M_ModifyTargetGroupInput: [Member; 10] = [
    Member::new("HealthCheckEnabled", &shapes::BOOL),
    Member::new("HealthCheckIntervalSeconds", &s_HealthCheckIntervalSeconds),
    Member::new("HealthCheckPath", &s_Path),
    Member::new("HealthCheckPort", &shapes::TEXT),
    Member::new("HealthCheckProtocol", &s_ProtocolEnum),
    Member::new("HealthCheckTimeoutSeconds", &s_HealthCheckTimeoutSeconds),
    Member::new("HealthyThresholdCount", &s_HealthCheckThresholdCount),
    Member::new("Matcher", &Matcher),
    Member::new("TargetGroupArn", &shapes::TEXT).required(),
    Member::new("UnhealthyThresholdCount", &s_HealthCheckThresholdCount),
];
pub static ModifyTargetGroupInput: Shape = Shape { name: "ModifyTargetGroupInput", kind: Kind::Struct(&M_ModifyTargetGroupInput) };

pub static M_ModifyTargetGroupOutput: [Member; 1] = [
    Member::new("TargetGroups", &s_TargetGroups),
];
pub static ModifyTargetGroupOutput: Shape = Shape { name: "ModifyTargetGroupOutput", kind: Kind::Struct(&M_ModifyTargetGroupOutput) };

pub static M_MutualAuthenticationAttributes: [Member; 6] = [
    Member::new("AdvertiseTrustStoreCaNames", &s_AdvertiseTrustStoreCaNamesEnum),
    Member::new("ClientCertificateIdentityFilters", &s_ClientCertificateIdentityFilters),
    Member::new("IgnoreClientCertificateExpiry", &shapes::BOOL),
    Member::new("Mode", &shapes::TEXT),
    Member::new("TrustStoreArn", &shapes::TEXT),
    Member::new("TrustStoreAssociationStatus", &s_TrustStoreAssociationStatusEnum),
];
pub static MutualAuthenticationAttributes: Shape = Shape { name: "MutualAuthenticationAttributes", kind: Kind::Struct(&M_MutualAuthenticationAttributes) };
pub static s_PageSize: Shape = Shape { name: "PageSize", kind: Kind::Int(Limits::range(1, 400)) };
pub static s_Path: Shape = Shape { name: "Path", kind: Kind::Text(Limits::range(1, 1024), &[]) };

pub static M_PathPatternConditionConfig: [Member; 2] = [
    Member::new("RegexValues", &s_ListOfString),
    Member::new("Values", &s_ListOfString),
];
pub static PathPatternConditionConfig: Shape = Shape { name: "PathPatternConditionConfig", kind: Kind::Struct(&M_PathPatternConditionConfig) };
pub static s_Port: Shape = Shape { name: "Port", kind: Kind::Int(Limits::range(1, 65535)) };
pub static s_ProtocolEnum: Shape = Shape { name: "ProtocolEnum", kind: Kind::Text(Limits::NONE, &["HTTP", "HTTPS", "TCP", "TLS", "UDP", "TCP_UDP", "GENEVE", "QUIC", "TCP_QUIC"]) };

pub static M_QueryStringConditionConfig: [Member; 1] = [
    Member::new("Values", &s_QueryStringKeyValuePairList),
];
pub static QueryStringConditionConfig: Shape = Shape { name: "QueryStringConditionConfig", kind: Kind::Struct(&M_QueryStringConditionConfig) };

pub static M_QueryStringKeyValuePair: [Member; 2] = [
    Member::new("Key", &shapes::TEXT),
    Member::new("Value", &shapes::TEXT),
];
pub static QueryStringKeyValuePair: Shape = Shape { name: "QueryStringKeyValuePair", kind: Kind::Struct(&M_QueryStringKeyValuePair) };
static I_s_QueryStringKeyValuePairList: Member = Member::new("member", &QueryStringKeyValuePair);
pub static s_QueryStringKeyValuePairList: Shape = Shape { name: "QueryStringKeyValuePairList", kind: Kind::List(&I_s_QueryStringKeyValuePairList, Limits::NONE) };
pub static s_QuicServerId: Shape = Shape { name: "QuicServerId", kind: Kind::Text(Limits::range(1, 256), &[]) };

pub static M_RedirectActionConfig: [Member; 6] = [
    Member::new("Host", &s_RedirectActionHost),
    Member::new("Path", &s_RedirectActionPath),
    Member::new("Port", &shapes::TEXT),
    Member::new("Protocol", &shapes::TEXT),
    Member::new("Query", &s_RedirectActionQuery),
    Member::new("StatusCode", &s_RedirectActionStatusCodeEnum).required(),
];
pub static RedirectActionConfig: Shape = Shape { name: "RedirectActionConfig", kind: Kind::Struct(&M_RedirectActionConfig) };
pub static s_RedirectActionHost: Shape = Shape { name: "RedirectActionHost", kind: Kind::Text(Limits::range(1, 128), &[]) };
pub static s_RedirectActionPath: Shape = Shape { name: "RedirectActionPath", kind: Kind::Text(Limits::range(1, 128), &[]) };
pub static s_RedirectActionQuery: Shape = Shape { name: "RedirectActionQuery", kind: Kind::Text(Limits::range(0, 128), &[]) };
pub static s_RedirectActionStatusCodeEnum: Shape = Shape { name: "RedirectActionStatusCodeEnum", kind: Kind::Text(Limits::NONE, &["HTTP_301", "HTTP_302"]) };

pub static M_RegisterTargetsInput: [Member; 2] = [
    Member::new("TargetGroupArn", &shapes::TEXT).required(),
    Member::new("Targets", &s_TargetDescriptions).required(),
];
pub static RegisterTargetsInput: Shape = Shape { name: "RegisterTargetsInput", kind: Kind::Struct(&M_RegisterTargetsInput) };

pub static M_RegisterTargetsOutput: [Member; 0] = [
];
pub static RegisterTargetsOutput: Shape = Shape { name: "RegisterTargetsOutput", kind: Kind::Struct(&M_RegisterTargetsOutput) };

pub static M_RemoveTagsInput: [Member; 2] = [
    Member::new("ResourceArns", &s_ResourceArns).required(),
    Member::new("TagKeys", &s_TagKeys).required(),
];
pub static RemoveTagsInput: Shape = Shape { name: "RemoveTagsInput", kind: Kind::Struct(&M_RemoveTagsInput) };

pub static M_RemoveTagsOutput: [Member; 0] = [
];
pub static RemoveTagsOutput: Shape = Shape { name: "RemoveTagsOutput", kind: Kind::Struct(&M_RemoveTagsOutput) };
static I_s_ResourceArns: Member = Member::new("member", &shapes::TEXT);
pub static s_ResourceArns: Shape = Shape { name: "ResourceArns", kind: Kind::List(&I_s_ResourceArns, Limits::NONE) };

pub static M_RewriteConfig: [Member; 2] = [
    Member::new("Regex", &shapes::TEXT).required(),
    Member::new("Replace", &shapes::TEXT).required(),
];
pub static RewriteConfig: Shape = Shape { name: "RewriteConfig", kind: Kind::Struct(&M_RewriteConfig) };
static I_s_RewriteConfigList: Member = Member::new("member", &RewriteConfig);
pub static s_RewriteConfigList: Shape = Shape { name: "RewriteConfigList", kind: Kind::List(&I_s_RewriteConfigList, Limits::NONE) };

pub static M_Rule: [Member; 6] = [
    Member::new("Actions", &s_Actions),
    Member::new("Conditions", &s_RuleConditionList),
    Member::new("IsDefault", &shapes::BOOL),
    Member::new("Priority", &shapes::TEXT),
    Member::new("RuleArn", &shapes::TEXT),
    Member::new("Transforms", &s_RuleTransformList),
];
pub static Rule: Shape = Shape { name: "Rule", kind: Kind::Struct(&M_Rule) };
static I_s_RuleArns: Member = Member::new("member", &shapes::TEXT);
pub static s_RuleArns: Shape = Shape { name: "RuleArns", kind: Kind::List(&I_s_RuleArns, Limits::NONE) };

pub static M_RuleCondition: [Member; 9] = [
    Member::new("Field", &s_ConditionFieldName),
    Member::new("HostHeaderConfig", &HostHeaderConditionConfig),
    Member::new("HttpHeaderConfig", &HttpHeaderConditionConfig),
    Member::new("HttpRequestMethodConfig", &HttpRequestMethodConditionConfig),
    Member::new("PathPatternConfig", &PathPatternConditionConfig),
    Member::new("QueryStringConfig", &QueryStringConditionConfig),
    Member::new("RegexValues", &s_ListOfString),
    Member::new("SourceIpConfig", &SourceIpConditionConfig),
    Member::new("Values", &s_ListOfString),
];
pub static RuleCondition: Shape = Shape { name: "RuleCondition", kind: Kind::Struct(&M_RuleCondition) };
static I_s_RuleConditionList: Member = Member::new("member", &RuleCondition);
pub static s_RuleConditionList: Shape = Shape { name: "RuleConditionList", kind: Kind::List(&I_s_RuleConditionList, Limits::NONE) };
pub static s_RulePriority: Shape = Shape { name: "RulePriority", kind: Kind::Int(Limits::range(1, 50000)) };
static I_s_RulePriorityList: Member = Member::new("member", &RulePriorityPair);
pub static s_RulePriorityList: Shape = Shape { name: "RulePriorityList", kind: Kind::List(&I_s_RulePriorityList, Limits::NONE) };

pub static M_RulePriorityPair: [Member; 2] = [
    Member::new("Priority", &s_RulePriority),
    Member::new("RuleArn", &shapes::TEXT),
];
pub static RulePriorityPair: Shape = Shape { name: "RulePriorityPair", kind: Kind::Struct(&M_RulePriorityPair) };

pub static M_RuleTransform: [Member; 3] = [
    Member::new("HostHeaderRewriteConfig", &HostHeaderRewriteConfig),
    Member::new("Type", &s_TransformTypeEnum).required(),
    Member::new("UrlRewriteConfig", &UrlRewriteConfig),
];
pub static RuleTransform: Shape = Shape { name: "RuleTransform", kind: Kind::Struct(&M_RuleTransform) };
static I_s_RuleTransformList: Member = Member::new("member", &RuleTransform);
pub static s_RuleTransformList: Shape = Shape { name: "RuleTransformList", kind: Kind::List(&I_s_RuleTransformList, Limits::NONE) };
static I_s_Rules: Member = Member::new("member", &Rule);
pub static s_Rules: Shape = Shape { name: "Rules", kind: Kind::List(&I_s_Rules, Limits::NONE) };
static I_s_SecurityGroups: Member = Member::new("member", &shapes::TEXT);
pub static s_SecurityGroups: Shape = Shape { name: "SecurityGroups", kind: Kind::List(&I_s_SecurityGroups, Limits::NONE) };

pub static M_SetIpAddressTypeInput: [Member; 2] = [
    Member::new("IpAddressType", &s_IpAddressType).required(),
    Member::new("LoadBalancerArn", &shapes::TEXT).required(),
];
pub static SetIpAddressTypeInput: Shape = Shape { name: "SetIpAddressTypeInput", kind: Kind::Struct(&M_SetIpAddressTypeInput) };

pub static M_SetIpAddressTypeOutput: [Member; 1] = [
    Member::new("IpAddressType", &s_IpAddressType),
];
pub static SetIpAddressTypeOutput: Shape = Shape { name: "SetIpAddressTypeOutput", kind: Kind::Struct(&M_SetIpAddressTypeOutput) };

pub static M_SetRulePrioritiesInput: [Member; 1] = [
    Member::new("RulePriorities", &s_RulePriorityList).required(),
];
pub static SetRulePrioritiesInput: Shape = Shape { name: "SetRulePrioritiesInput", kind: Kind::Struct(&M_SetRulePrioritiesInput) };

pub static M_SetRulePrioritiesOutput: [Member; 1] = [
    Member::new("Rules", &s_Rules),
];
pub static SetRulePrioritiesOutput: Shape = Shape { name: "SetRulePrioritiesOutput", kind: Kind::Struct(&M_SetRulePrioritiesOutput) };

pub static M_SetSecurityGroupsInput: [Member; 3] = [
    Member::new("EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic", &s_EnforceSecurityGroupInboundRulesOnPrivateLinkTrafficEnum),
    Member::new("LoadBalancerArn", &shapes::TEXT).required(),
    Member::new("SecurityGroups", &s_SecurityGroups).required(),
];
pub static SetSecurityGroupsInput: Shape = Shape { name: "SetSecurityGroupsInput", kind: Kind::Struct(&M_SetSecurityGroupsInput) };

pub static M_SetSecurityGroupsOutput: [Member; 2] = [
    Member::new("EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic", &s_EnforceSecurityGroupInboundRulesOnPrivateLinkTrafficEnum),
    Member::new("SecurityGroupIds", &s_SecurityGroups),
];
pub static SetSecurityGroupsOutput: Shape = Shape { name: "SetSecurityGroupsOutput", kind: Kind::Struct(&M_SetSecurityGroupsOutput) };

pub static M_SetSubnetsInput: [Member; 5] = [
    Member::new("EnablePrefixForIpv6SourceNat", &s_EnablePrefixForIpv6SourceNatEnum),
    Member::new("IpAddressType", &s_IpAddressType),
    Member::new("LoadBalancerArn", &shapes::TEXT).required(),
    Member::new("SubnetMappings", &s_SubnetMappings),
    Member::new("Subnets", &s_Subnets),
];
pub static SetSubnetsInput: Shape = Shape { name: "SetSubnetsInput", kind: Kind::Struct(&M_SetSubnetsInput) };

pub static M_SetSubnetsOutput: [Member; 3] = [
    Member::new("AvailabilityZones", &s_AvailabilityZones),
    Member::new("EnablePrefixForIpv6SourceNat", &s_EnablePrefixForIpv6SourceNatEnum),
    Member::new("IpAddressType", &s_IpAddressType),
];
pub static SetSubnetsOutput: Shape = Shape { name: "SetSubnetsOutput", kind: Kind::Struct(&M_SetSubnetsOutput) };
pub static s_SourceIpAddressTypeEnum: Shape = Shape { name: "SourceIpAddressTypeEnum", kind: Kind::Text(Limits::NONE, &["ipv4", "ipv6"]) };

pub static M_SourceIpConditionConfig: [Member; 2] = [
    Member::new("IpAddressType", &s_SourceIpAddressTypeEnum),
    Member::new("Values", &s_ListOfString),
];
pub static SourceIpConditionConfig: Shape = Shape { name: "SourceIpConditionConfig", kind: Kind::Struct(&M_SourceIpConditionConfig) };
static I_s_SourceNatIpv6Prefixes: Member = Member::new("member", &shapes::TEXT);
pub static s_SourceNatIpv6Prefixes: Shape = Shape { name: "SourceNatIpv6Prefixes", kind: Kind::List(&I_s_SourceNatIpv6Prefixes, Limits::NONE) };

pub static M_SubnetMapping: [Member; 5] = [
    Member::new("AllocationId", &shapes::TEXT),
    Member::new("IPv6Address", &shapes::TEXT),
    Member::new("PrivateIPv4Address", &shapes::TEXT),
    Member::new("SourceNatIpv6Prefix", &shapes::TEXT),
    Member::new("SubnetId", &shapes::TEXT),
];
pub static SubnetMapping: Shape = Shape { name: "SubnetMapping", kind: Kind::Struct(&M_SubnetMapping) };
static I_s_SubnetMappings: Member = Member::new("member", &SubnetMapping);
pub static s_SubnetMappings: Shape = Shape { name: "SubnetMappings", kind: Kind::List(&I_s_SubnetMappings, Limits::NONE) };
static I_s_Subnets: Member = Member::new("member", &shapes::TEXT);
pub static s_Subnets: Shape = Shape { name: "Subnets", kind: Kind::List(&I_s_Subnets, Limits::NONE) };

pub static M_Tag: [Member; 2] = [
    Member::new("Key", &s_TagKey).required(),
    Member::new("Value", &s_TagValue),
];
pub static Tag: Shape = Shape { name: "Tag", kind: Kind::Struct(&M_Tag) };

pub static M_TagDescription: [Member; 2] = [
    Member::new("ResourceArn", &shapes::TEXT),
    Member::new("Tags", &s_TagList),
];
pub static TagDescription: Shape = Shape { name: "TagDescription", kind: Kind::Struct(&M_TagDescription) };
static I_s_TagDescriptions: Member = Member::new("member", &TagDescription);
pub static s_TagDescriptions: Shape = Shape { name: "TagDescriptions", kind: Kind::List(&I_s_TagDescriptions, Limits::NONE) };
pub static s_TagKey: Shape = Shape { name: "TagKey", kind: Kind::Text(Limits::range(1, 128), &[]) };
static I_s_TagKeys: Member = Member::new("member", &s_TagKey);
pub static s_TagKeys: Shape = Shape { name: "TagKeys", kind: Kind::List(&I_s_TagKeys, Limits::NONE) };
static I_s_TagList: Member = Member::new("member", &Tag);
pub static s_TagList: Shape = Shape { name: "TagList", kind: Kind::List(&I_s_TagList, Limits::min(1)) };
pub static s_TagValue: Shape = Shape { name: "TagValue", kind: Kind::Text(Limits::range(0, 256), &[]) };
pub static s_TargetAdministrativeOverrideReasonEnum: Shape = Shape { name: "TargetAdministrativeOverrideReasonEnum", kind: Kind::Text(Limits::NONE, &["AdministrativeOverride.Unknown", "AdministrativeOverride.NoOverride", "AdministrativeOverride.ZonalShiftActive", "AdministrativeOverride.ZonalShiftDelegatedToDns"]) };
pub static s_TargetAdministrativeOverrideStateEnum: Shape = Shape { name: "TargetAdministrativeOverrideStateEnum", kind: Kind::Text(Limits::NONE, &["unknown", "no_override", "zonal_shift_active", "zonal_shift_delegated_to_dns"]) };
pub static s_TargetControlPort: Shape = Shape { name: "TargetControlPort", kind: Kind::Int(Limits::range(1, 65535)) };

pub static M_TargetDescription: [Member; 4] = [
    Member::new("AvailabilityZone", &shapes::TEXT),
    Member::new("Id", &shapes::TEXT).required(),
    Member::new("Port", &s_Port),
    Member::new("QuicServerId", &s_QuicServerId),
];
pub static TargetDescription: Shape = Shape { name: "TargetDescription", kind: Kind::Struct(&M_TargetDescription) };
static I_s_TargetDescriptions: Member = Member::new("member", &TargetDescription);
pub static s_TargetDescriptions: Shape = Shape { name: "TargetDescriptions", kind: Kind::List(&I_s_TargetDescriptions, Limits::NONE) };

pub static M_TargetGroup: [Member; 19] = [
    Member::new("HealthCheckEnabled", &shapes::BOOL),
    Member::new("HealthCheckIntervalSeconds", &s_HealthCheckIntervalSeconds),
    Member::new("HealthCheckPath", &s_Path),
    Member::new("HealthCheckPort", &shapes::TEXT),
    Member::new("HealthCheckProtocol", &s_ProtocolEnum),
    Member::new("HealthCheckTimeoutSeconds", &s_HealthCheckTimeoutSeconds),
    Member::new("HealthyThresholdCount", &s_HealthCheckThresholdCount),
    Member::new("IpAddressType", &s_TargetGroupIpAddressTypeEnum),
    Member::new("LoadBalancerArns", &s_LoadBalancerArns),
    Member::new("Matcher", &Matcher),
    Member::new("Port", &s_Port),
    Member::new("Protocol", &s_ProtocolEnum),
    Member::new("ProtocolVersion", &shapes::TEXT),
    Member::new("TargetControlPort", &s_TargetControlPort),
    Member::new("TargetGroupArn", &shapes::TEXT),
    Member::new("TargetGroupName", &shapes::TEXT),
    Member::new("TargetType", &s_TargetTypeEnum),
    Member::new("UnhealthyThresholdCount", &s_HealthCheckThresholdCount),
    Member::new("VpcId", &shapes::TEXT),
];
pub static TargetGroup: Shape = Shape { name: "TargetGroup", kind: Kind::Struct(&M_TargetGroup) };
static I_s_TargetGroupArns: Member = Member::new("member", &shapes::TEXT);
pub static s_TargetGroupArns: Shape = Shape { name: "TargetGroupArns", kind: Kind::List(&I_s_TargetGroupArns, Limits::NONE) };

pub static M_TargetGroupAttribute: [Member; 2] = [
    Member::new("Key", &s_TargetGroupAttributeKey),
    Member::new("Value", &shapes::TEXT),
];
pub static TargetGroupAttribute: Shape = Shape { name: "TargetGroupAttribute", kind: Kind::Struct(&M_TargetGroupAttribute) };
pub static s_TargetGroupAttributeKey: Shape = Shape { name: "TargetGroupAttributeKey", kind: Kind::Text(Limits::max(256), &[]) };
static I_s_TargetGroupAttributes: Member = Member::new("member", &TargetGroupAttribute);
pub static s_TargetGroupAttributes: Shape = Shape { name: "TargetGroupAttributes", kind: Kind::List(&I_s_TargetGroupAttributes, Limits::NONE) };
pub static s_TargetGroupIpAddressTypeEnum: Shape = Shape { name: "TargetGroupIpAddressTypeEnum", kind: Kind::Text(Limits::NONE, &["ipv4", "ipv6"]) };
static I_s_TargetGroupList: Member = Member::new("member", &TargetGroupTuple);
pub static s_TargetGroupList: Shape = Shape { name: "TargetGroupList", kind: Kind::List(&I_s_TargetGroupList, Limits::NONE) };
static I_s_TargetGroupNames: Member = Member::new("member", &shapes::TEXT);
pub static s_TargetGroupNames: Shape = Shape { name: "TargetGroupNames", kind: Kind::List(&I_s_TargetGroupNames, Limits::NONE) };

pub static M_TargetGroupStickinessConfig: [Member; 2] = [
    Member::new("DurationSeconds", &shapes::INT),
    Member::new("Enabled", &shapes::BOOL),
];
pub static TargetGroupStickinessConfig: Shape = Shape { name: "TargetGroupStickinessConfig", kind: Kind::Struct(&M_TargetGroupStickinessConfig) };

pub static M_TargetGroupTuple: [Member; 2] = [
    Member::new("TargetGroupArn", &shapes::TEXT),
    Member::new("Weight", &shapes::INT),
];
pub static TargetGroupTuple: Shape = Shape { name: "TargetGroupTuple", kind: Kind::Struct(&M_TargetGroupTuple) };
static I_s_TargetGroups: Member = Member::new("member", &TargetGroup);
pub static s_TargetGroups: Shape = Shape { name: "TargetGroups", kind: Kind::List(&I_s_TargetGroups, Limits::NONE) };

pub static M_TargetHealth: [Member; 3] = [
    Member::new("Description", &shapes::TEXT),
    Member::new("Reason", &s_TargetHealthReasonEnum),
    Member::new("State", &s_TargetHealthStateEnum),
];
pub static TargetHealth: Shape = Shape { name: "TargetHealth", kind: Kind::Struct(&M_TargetHealth) };

pub static M_TargetHealthDescription: [Member; 5] = [
    Member::new("AdministrativeOverride", &AdministrativeOverride),
    Member::new("AnomalyDetection", &AnomalyDetection),
    Member::new("HealthCheckPort", &shapes::TEXT),
    Member::new("Target", &TargetDescription),
    Member::new("TargetHealth", &TargetHealth),
];
pub static TargetHealthDescription: Shape = Shape { name: "TargetHealthDescription", kind: Kind::Struct(&M_TargetHealthDescription) };
static I_s_TargetHealthDescriptions: Member = Member::new("member", &TargetHealthDescription);
pub static s_TargetHealthDescriptions: Shape = Shape { name: "TargetHealthDescriptions", kind: Kind::List(&I_s_TargetHealthDescriptions, Limits::NONE) };
pub static s_TargetHealthReasonEnum: Shape = Shape { name: "TargetHealthReasonEnum", kind: Kind::Text(Limits::NONE, &["Elb.RegistrationInProgress", "Elb.InitialHealthChecking", "Target.ResponseCodeMismatch", "Target.Timeout", "Target.FailedHealthChecks", "Target.NotRegistered", "Target.NotInUse", "Target.DeregistrationInProgress", "Target.InvalidState", "Target.IpUnusable", "Target.HealthCheckDisabled", "Elb.InternalError"]) };
pub static s_TargetHealthStateEnum: Shape = Shape { name: "TargetHealthStateEnum", kind: Kind::Text(Limits::NONE, &["initial", "healthy", "unhealthy", "unhealthy.draining", "unused", "draining", "unavailable"]) };
pub static s_TargetTypeEnum: Shape = Shape { name: "TargetTypeEnum", kind: Kind::Text(Limits::NONE, &["instance", "ip", "lambda", "alb"]) };
pub static s_TransformTypeEnum: Shape = Shape { name: "TransformTypeEnum", kind: Kind::Text(Limits::NONE, &["host-header-rewrite", "url-rewrite"]) };
pub static s_TrustStoreAssociationStatusEnum: Shape = Shape { name: "TrustStoreAssociationStatusEnum", kind: Kind::Text(Limits::NONE, &["active", "removed"]) };

pub static M_UrlRewriteConfig: [Member; 1] = [
    Member::new("Rewrites", &s_RewriteConfigList),
];
pub static UrlRewriteConfig: Shape = Shape { name: "UrlRewriteConfig", kind: Kind::Struct(&M_UrlRewriteConfig) };

pub static M_ZonalCapacityReservationState: [Member; 3] = [
    Member::new("AvailabilityZone", &shapes::TEXT),
    Member::new("EffectiveCapacityUnits", &shapes::DOUBLE),
    Member::new("State", &CapacityReservationStatus),
];
pub static ZonalCapacityReservationState: Shape = Shape { name: "ZonalCapacityReservationState", kind: Kind::Struct(&M_ZonalCapacityReservationState) };
static I_s_ZonalCapacityReservationStates: Member = Member::new("member", &ZonalCapacityReservationState);
pub static s_ZonalCapacityReservationStates: Shape = Shape { name: "ZonalCapacityReservationStates", kind: Kind::List(&I_s_ZonalCapacityReservationStates, Limits::NONE) };
