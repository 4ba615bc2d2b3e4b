// Made by `cargo xtask codegen` from models/. Do not edit.
use bonkei_core::Timestamp;
use bonkei_wire::{Node, text_enum};
use std::collections::BTreeMap;
use super::generated_types::*;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AWSManagedRulesACFPRuleSet {
    pub creation_path: String,
    pub enable_regex_in_path: Option<bool>,
    pub registration_page_path: String,
    pub request_inspection: RequestInspectionACFP,
    pub response_inspection: Option<ResponseInspection>,
}
impl ::bonkei_wire::Element for AWSManagedRulesACFPRuleSet {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AWSManagedRulesAISecurityRuleSet {
    pub bedrock_guardrails: BedrockGuardrails,
}
impl ::bonkei_wire::Element for AWSManagedRulesAISecurityRuleSet {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AWSManagedRulesATPRuleSet {
    pub enable_regex_in_path: Option<bool>,
    pub login_path: String,
    pub request_inspection: Option<RequestInspection>,
    pub response_inspection: Option<ResponseInspection>,
}
impl ::bonkei_wire::Element for AWSManagedRulesATPRuleSet {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AWSManagedRulesAntiDDoSRuleSet {
    pub client_side_action_config: ClientSideActionConfig,
    pub sensitivity_to_block: Option<SensitivityToAct>,
}
impl ::bonkei_wire::Element for AWSManagedRulesAntiDDoSRuleSet {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AWSManagedRulesBotControlRuleSet {
    pub enable_machine_learning: Option<bool>,
    pub inspection_level: InspectionLevel,
}
impl ::bonkei_wire::Element for AWSManagedRulesBotControlRuleSet {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ActionCondition {
    pub action: ActionValue,
}
impl ::bonkei_wire::Element for ActionCondition {}

text_enum! { ActionValue
    ALLOW = "ALLOW"
    BLOCK = "BLOCK"
    COUNT = "COUNT"
    CAPTCHA = "CAPTCHA"
    CHALLENGE = "CHALLENGE"
    MONETIZE = "MONETIZE"
    EXCLUDED_AS_COUNT = "EXCLUDED_AS_COUNT"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddressField {
    pub identifier: String,
}
impl ::bonkei_wire::Element for AddressField {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct All {}
impl ::bonkei_wire::Element for All {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AllQueryArguments {}
impl ::bonkei_wire::Element for AllQueryArguments {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AllowAction {
    pub custom_request_handling: Option<CustomRequestHandling>,
}
impl ::bonkei_wire::Element for AllowAction {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AnalyticsConfig {
    pub mode: AnalyticsMode,
}
impl ::bonkei_wire::Element for AnalyticsConfig {}

text_enum! { AnalyticsMode
    CROSS_REGION = "CROSS_REGION"
    DISABLED = "DISABLED"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AndStatement {
    pub statements: Vec<Statement>,
}
impl ::bonkei_wire::Element for AndStatement {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ApplicationAttribute {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
}
impl ::bonkei_wire::Element for ApplicationAttribute {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ApplicationConfig {
    pub attributes: Option<Vec<ApplicationAttribute>>,
}
impl ::bonkei_wire::Element for ApplicationConfig {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AsnMatchStatement {
    pub asn_list: Vec<i64>,
    pub forwarded_ip_config: Option<ForwardedIPConfig>,
}
impl ::bonkei_wire::Element for AsnMatchStatement {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssociateWebACLRequest {
    pub resource_arn: String,
    pub web_acl_arn: String,
}
impl ::bonkei_wire::Element for AssociateWebACLRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssociateWebACLResponse {}
impl ::bonkei_wire::Element for AssociateWebACLResponse {}

text_enum! { AssociatedResourceType
    CLOUDFRONT = "CLOUDFRONT"
    API_GATEWAY = "API_GATEWAY"
    COGNITO_USER_POOL = "COGNITO_USER_POOL"
    APP_RUNNER_SERVICE = "APP_RUNNER_SERVICE"
    VERIFIED_ACCESS_INSTANCE = "VERIFIED_ACCESS_INSTANCE"
    AGENTCORE_GATEWAY = "AGENTCORE_GATEWAY"
    APPLICATION_LOAD_BALANCER = "APPLICATION_LOAD_BALANCER"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssociationConfig {
    pub challenge_javascript_sdk_injection: Option<BTreeMap<String, ChallengeJavascriptSdkInjectionConfig>>,
    pub request_body: Option<BTreeMap<String, RequestBodyAssociatedResourceTypeConfig>>,
}
impl ::bonkei_wire::Element for AssociationConfig {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BedrockGuardrails {
    pub disable: Option<DisableBedrockGuardrails>,
    pub protect_request_and_response: Option<BedrockGuardrailsRequestAndResponse>,
    pub protect_request_only: Option<BedrockGuardrailsRequestOnly>,
}
impl ::bonkei_wire::Element for BedrockGuardrails {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BedrockGuardrailsRequestAndResponse {
    pub role_arn: String,
}
impl ::bonkei_wire::Element for BedrockGuardrailsRequestAndResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BedrockGuardrailsRequestOnly {
    pub role_arn: String,
}
impl ::bonkei_wire::Element for BedrockGuardrailsRequestOnly {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BlockAction {
    pub custom_response: Option<CustomResponse>,
}
impl ::bonkei_wire::Element for BlockAction {}

text_enum! { BlockchainChain
    BASE = "BASE"
    SOLANA = "SOLANA"
    BASE_SEPOLIA = "BASE_SEPOLIA"
    SOLANA_DEVNET = "SOLANA_DEVNET"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Body {
    pub oversize_handling: Option<OversizeHandling>,
}
impl ::bonkei_wire::Element for Body {}

text_enum! { BodyParsingFallbackBehavior
    MATCH = "MATCH"
    NO_MATCH = "NO_MATCH"
    EVALUATE_AS_STRING = "EVALUATE_AS_STRING"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ByteMatchStatement {
    pub field_to_match: FieldToMatch,
    pub positional_constraint: PositionalConstraint,
    pub pre_parse_text_transformations: Option<Vec<PreParseTextTransformation>>,
    pub search_string: Vec<u8>,
    pub text_transformations: Vec<TextTransformation>,
}
impl ::bonkei_wire::Element for ByteMatchStatement {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CaptchaAction {
    pub custom_request_handling: Option<CustomRequestHandling>,
}
impl ::bonkei_wire::Element for CaptchaAction {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CaptchaConfig {
    pub immunity_time_property: Option<ImmunityTimeProperty>,
}
impl ::bonkei_wire::Element for CaptchaConfig {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChallengeAction {
    pub custom_request_handling: Option<CustomRequestHandling>,
}
impl ::bonkei_wire::Element for ChallengeAction {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChallengeConfig {
    pub immunity_time_property: Option<ImmunityTimeProperty>,
}
impl ::bonkei_wire::Element for ChallengeConfig {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChallengeJavascriptSdkInjectionConfig {}
impl ::bonkei_wire::Element for ChallengeJavascriptSdkInjectionConfig {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ClientSideAction {
    pub exempt_uri_regular_expressions: Option<Vec<Regex>>,
    pub sensitivity: Option<SensitivityToAct>,
    pub usage_of_action: UsageOfAction,
}
impl ::bonkei_wire::Element for ClientSideAction {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ClientSideActionConfig {
    pub challenge: ClientSideAction,
}
impl ::bonkei_wire::Element for ClientSideActionConfig {}

text_enum! { ComparisonOperator
    EQ = "EQ"
    NE = "NE"
    LE = "LE"
    LT = "LT"
    GE = "GE"
    GT = "GT"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Condition {
    pub action_condition: Option<ActionCondition>,
    pub label_name_condition: Option<LabelNameCondition>,
}
impl ::bonkei_wire::Element for Condition {}

text_enum! { ConnectedAccountChain
    BASE = "BASE"
    SOLANA = "SOLANA"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConnectedAccountChainConfig {
    pub chain: ConnectedAccountChain,
    pub prices: Vec<ConnectedAccountPrice>,
}
impl ::bonkei_wire::Element for ConnectedAccountChainConfig {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConnectedAccountConfig {
    pub connected_account_arn: String,
    pub payment_networks: Vec<ConnectedAccountChainConfig>,
}
impl ::bonkei_wire::Element for ConnectedAccountConfig {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConnectedAccountPrice {
    pub amount: String,
    pub currency: CryptoCurrency,
}
impl ::bonkei_wire::Element for ConnectedAccountPrice {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CookieMatchPattern {
    pub all: Option<All>,
    pub excluded_cookies: Option<Vec<String>>,
    pub included_cookies: Option<Vec<String>>,
}
impl ::bonkei_wire::Element for CookieMatchPattern {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cookies {
    pub match_pattern: CookieMatchPattern,
    pub match_scope: MapMatchScope,
    pub oversize_handling: OversizeHandling,
}
impl ::bonkei_wire::Element for Cookies {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CountAction {
    pub custom_request_handling: Option<CustomRequestHandling>,
}
impl ::bonkei_wire::Element for CountAction {}

text_enum! { CountryCode }

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateIPSetRequest {
    pub addresses: Vec<String>,
    pub description: Option<String>,
    pub ip_address_version: IPAddressVersion,
    pub name: String,
    pub scope: Scope,
    pub tags: Option<Vec<Tag>>,
}
impl ::bonkei_wire::Element for CreateIPSetRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateIPSetResponse {
    pub summary: Option<IPSetSummary>,
}
impl ::bonkei_wire::Element for CreateIPSetResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateWebACLRequest {
    pub analytics_config: Option<AnalyticsConfig>,
    pub application_config: Option<ApplicationConfig>,
    pub association_config: Option<AssociationConfig>,
    pub captcha_config: Option<CaptchaConfig>,
    pub challenge_config: Option<ChallengeConfig>,
    pub custom_response_bodies: Option<BTreeMap<String, CustomResponseBody>>,
    pub data_protection_config: Option<DataProtectionConfig>,
    pub default_action: DefaultAction,
    pub description: Option<String>,
    pub monetization_config: Option<MonetizationConfig>,
    pub name: String,
    pub on_source_ddos_protection_config: Option<OnSourceDDoSProtectionConfig>,
    pub rules: Option<Vec<Rule>>,
    pub scope: Scope,
    pub tags: Option<Vec<Tag>>,
    pub token_domains: Option<Vec<String>>,
    pub visibility_config: VisibilityConfig,
}
impl ::bonkei_wire::Element for CreateWebACLRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateWebACLResponse {
    pub summary: Option<WebACLSummary>,
}
impl ::bonkei_wire::Element for CreateWebACLResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CryptoConfig {
    pub payment_networks: Vec<PaymentNetwork>,
}
impl ::bonkei_wire::Element for CryptoConfig {}

text_enum! { CryptoCurrency
    USDC = "USDC"
}

text_enum! { CurrencyMode
    REAL = "REAL"
    TEST = "TEST"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CustomHTTPHeader {
    pub name: String,
    pub value: String,
}
impl ::bonkei_wire::Element for CustomHTTPHeader {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CustomRequestHandling {
    pub insert_headers: Vec<CustomHTTPHeader>,
}
impl ::bonkei_wire::Element for CustomRequestHandling {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CustomResponse {
    pub custom_response_body_key: Option<String>,
    pub response_code: i32,
    pub response_headers: Option<Vec<CustomHTTPHeader>>,
}
impl ::bonkei_wire::Element for CustomResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CustomResponseBody {
    pub content: String,
    pub content_type: ResponseContentType,
}
impl ::bonkei_wire::Element for CustomResponseBody {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DataProtection {
    pub action: DataProtectionAction,
    pub exclude_rate_based_details: Option<bool>,
    pub exclude_rule_match_details: Option<bool>,
    pub field: FieldToProtect,
}
impl ::bonkei_wire::Element for DataProtection {}

text_enum! { DataProtectionAction
    SUBSTITUTION = "SUBSTITUTION"
    HASH = "HASH"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DataProtectionConfig {
    pub data_protections: Vec<DataProtection>,
}
impl ::bonkei_wire::Element for DataProtectionConfig {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DefaultAction {
    pub allow: Option<AllowAction>,
    pub block: Option<BlockAction>,
}
impl ::bonkei_wire::Element for DefaultAction {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteIPSetRequest {
    pub id: String,
    pub lock_token: String,
    pub name: String,
    pub scope: Scope,
}
impl ::bonkei_wire::Element for DeleteIPSetRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteIPSetResponse {}
impl ::bonkei_wire::Element for DeleteIPSetResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteWebACLRequest {
    pub id: String,
    pub lock_token: String,
    pub name: String,
    pub scope: Scope,
}
impl ::bonkei_wire::Element for DeleteWebACLRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteWebACLResponse {}
impl ::bonkei_wire::Element for DeleteWebACLResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DisableBedrockGuardrails {}
impl ::bonkei_wire::Element for DisableBedrockGuardrails {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DisassociateWebACLRequest {
    pub resource_arn: String,
}
impl ::bonkei_wire::Element for DisassociateWebACLRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DisassociateWebACLResponse {}
impl ::bonkei_wire::Element for DisassociateWebACLResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EmailField {
    pub identifier: String,
}
impl ::bonkei_wire::Element for EmailField {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExcludedRule {
    pub name: String,
}
impl ::bonkei_wire::Element for ExcludedRule {}

text_enum! { FallbackBehavior
    MATCH = "MATCH"
    NO_MATCH = "NO_MATCH"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct FieldToMatch {
    pub all_query_arguments: Option<AllQueryArguments>,
    pub body: Option<Body>,
    pub cookies: Option<Cookies>,
    pub header_order: Option<HeaderOrder>,
    pub headers: Option<Headers>,
    pub ja3_fingerprint: Option<JA3Fingerprint>,
    pub ja4_fingerprint: Option<JA4Fingerprint>,
    pub json_body: Option<JsonBody>,
    pub method: Option<Method>,
    pub query_string: Option<QueryString>,
    pub single_header: Option<SingleHeader>,
    pub single_query_argument: Option<SingleQueryArgument>,
    pub uri_fragment: Option<UriFragment>,
    pub uri_path: Option<UriPath>,
}
impl ::bonkei_wire::Element for FieldToMatch {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct FieldToProtect {
    pub field_keys: Option<Vec<String>>,
    pub field_type: FieldToProtectType,
}
impl ::bonkei_wire::Element for FieldToProtect {}

text_enum! { FieldToProtectType
    SINGLE_HEADER = "SINGLE_HEADER"
    SINGLE_COOKIE = "SINGLE_COOKIE"
    SINGLE_QUERY_ARGUMENT = "SINGLE_QUERY_ARGUMENT"
    QUERY_STRING = "QUERY_STRING"
    BODY = "BODY"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Filter {
    pub behavior: FilterBehavior,
    pub conditions: Vec<Condition>,
    pub requirement: FilterRequirement,
}
impl ::bonkei_wire::Element for Filter {}

text_enum! { FilterBehavior
    KEEP = "KEEP"
    DROP = "DROP"
}

text_enum! { FilterRequirement
    MEETS_ALL = "MEETS_ALL"
    MEETS_ANY = "MEETS_ANY"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct FirewallManagerRuleGroup {
    pub firewall_manager_statement: Option<FirewallManagerStatement>,
    pub name: Option<String>,
    pub override_action: Option<OverrideAction>,
    pub priority: Option<i32>,
    pub visibility_config: Option<VisibilityConfig>,
}
impl ::bonkei_wire::Element for FirewallManagerRuleGroup {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct FirewallManagerStatement {
    pub managed_rule_group_statement: Option<ManagedRuleGroupStatement>,
    pub rule_group_reference_statement: Option<RuleGroupReferenceStatement>,
}
impl ::bonkei_wire::Element for FirewallManagerStatement {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ForwardedIPConfig {
    pub fallback_behavior: FallbackBehavior,
    pub header_name: String,
}
impl ::bonkei_wire::Element for ForwardedIPConfig {}

text_enum! { ForwardedIPPosition
    FIRST = "FIRST"
    LAST = "LAST"
    ANY = "ANY"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GeoMatchStatement {
    pub country_codes: Option<Vec<CountryCode>>,
    pub forwarded_ip_config: Option<ForwardedIPConfig>,
}
impl ::bonkei_wire::Element for GeoMatchStatement {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetIPSetRequest {
    pub id: String,
    pub name: String,
    pub scope: Scope,
}
impl ::bonkei_wire::Element for GetIPSetRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetIPSetResponse {
    pub ip_set: Option<IPSet>,
    pub lock_token: Option<String>,
}
impl ::bonkei_wire::Element for GetIPSetResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetLoggingConfigurationRequest {
    pub log_scope: Option<LogScope>,
    pub log_type: Option<LogType>,
    pub resource_arn: String,
}
impl ::bonkei_wire::Element for GetLoggingConfigurationRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetLoggingConfigurationResponse {
    pub logging_configuration: Option<LoggingConfiguration>,
}
impl ::bonkei_wire::Element for GetLoggingConfigurationResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetWebACLForResourceRequest {
    pub resource_arn: String,
}
impl ::bonkei_wire::Element for GetWebACLForResourceRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetWebACLForResourceResponse {
    pub web_acl: Option<WebACL>,
}
impl ::bonkei_wire::Element for GetWebACLForResourceResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetWebACLRequest {
    pub arn: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub scope: Option<Scope>,
}
impl ::bonkei_wire::Element for GetWebACLRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetWebACLResponse {
    pub application_integration_url: Option<String>,
    pub lock_token: Option<String>,
    pub web_acl: Option<WebACL>,
}
impl ::bonkei_wire::Element for GetWebACLResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct HeaderMatchPattern {
    pub all: Option<All>,
    pub excluded_headers: Option<Vec<String>>,
    pub included_headers: Option<Vec<String>>,
}
impl ::bonkei_wire::Element for HeaderMatchPattern {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct HeaderOrder {
    pub oversize_handling: OversizeHandling,
}
impl ::bonkei_wire::Element for HeaderOrder {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Headers {
    pub match_pattern: HeaderMatchPattern,
    pub match_scope: MapMatchScope,
    pub oversize_handling: OversizeHandling,
}
impl ::bonkei_wire::Element for Headers {}

text_enum! { IPAddressVersion
    IPV4 = "IPV4"
    IPV6 = "IPV6"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct IPSet {
    pub arn: Option<String>,
    pub addresses: Option<Vec<String>>,
    pub description: Option<String>,
    pub ip_address_version: Option<IPAddressVersion>,
    pub id: Option<String>,
    pub name: Option<String>,
}
impl ::bonkei_wire::Element for IPSet {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct IPSetForwardedIPConfig {
    pub fallback_behavior: FallbackBehavior,
    pub header_name: String,
    pub position: ForwardedIPPosition,
}
impl ::bonkei_wire::Element for IPSetForwardedIPConfig {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct IPSetReferenceStatement {
    pub arn: String,
    pub ip_set_forwarded_ip_config: Option<IPSetForwardedIPConfig>,
}
impl ::bonkei_wire::Element for IPSetReferenceStatement {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct IPSetSummary {
    pub arn: Option<String>,
    pub description: Option<String>,
    pub id: Option<String>,
    pub lock_token: Option<String>,
    pub name: Option<String>,
}
impl ::bonkei_wire::Element for IPSetSummary {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImmunityTimeProperty {
    pub immunity_time: i64,
}
impl ::bonkei_wire::Element for ImmunityTimeProperty {}

text_enum! { InspectionLevel
    COMMON = "COMMON"
    TARGETED = "TARGETED"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct JA3Fingerprint {
    pub fallback_behavior: FallbackBehavior,
}
impl ::bonkei_wire::Element for JA3Fingerprint {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct JA4Fingerprint {
    pub fallback_behavior: FallbackBehavior,
}
impl ::bonkei_wire::Element for JA4Fingerprint {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct JsonBody {
    pub invalid_fallback_behavior: Option<BodyParsingFallbackBehavior>,
    pub match_pattern: JsonMatchPattern,
    pub match_scope: JsonMatchScope,
    pub oversize_handling: Option<OversizeHandling>,
}
impl ::bonkei_wire::Element for JsonBody {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct JsonMatchPattern {
    pub all: Option<All>,
    pub included_paths: Option<Vec<String>>,
}
impl ::bonkei_wire::Element for JsonMatchPattern {}

text_enum! { JsonMatchScope
    ALL = "ALL"
    KEY = "KEY"
    VALUE = "VALUE"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Label {
    pub name: String,
}
impl ::bonkei_wire::Element for Label {}

text_enum! { LabelMatchScope
    LABEL = "LABEL"
    NAMESPACE = "NAMESPACE"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LabelMatchStatement {
    pub key: String,
    pub scope: LabelMatchScope,
}
impl ::bonkei_wire::Element for LabelMatchStatement {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LabelNameCondition {
    pub label_name: String,
}
impl ::bonkei_wire::Element for LabelNameCondition {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListIPSetsRequest {
    pub limit: Option<i32>,
    pub next_marker: Option<String>,
    pub scope: Scope,
}
impl ::bonkei_wire::Element for ListIPSetsRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListIPSetsResponse {
    pub ip_sets: Option<Vec<IPSetSummary>>,
    pub next_marker: Option<String>,
}
impl ::bonkei_wire::Element for ListIPSetsResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListResourcesForWebACLRequest {
    pub resource_type: Option<ResourceType>,
    pub web_acl_arn: String,
}
impl ::bonkei_wire::Element for ListResourcesForWebACLRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListResourcesForWebACLResponse {
    pub resource_arns: Option<Vec<String>>,
}
impl ::bonkei_wire::Element for ListResourcesForWebACLResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListTagsForResourceRequest {
    pub limit: Option<i32>,
    pub next_marker: Option<String>,
    pub resource_arn: String,
}
impl ::bonkei_wire::Element for ListTagsForResourceRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListTagsForResourceResponse {
    pub next_marker: Option<String>,
    pub tag_info_for_resource: Option<TagInfoForResource>,
}
impl ::bonkei_wire::Element for ListTagsForResourceResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListWebACLsRequest {
    pub limit: Option<i32>,
    pub next_marker: Option<String>,
    pub scope: Scope,
}
impl ::bonkei_wire::Element for ListWebACLsRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListWebACLsResponse {
    pub next_marker: Option<String>,
    pub web_acls: Option<Vec<WebACLSummary>>,
}
impl ::bonkei_wire::Element for ListWebACLsResponse {}

text_enum! { LogScope
    CUSTOMER = "CUSTOMER"
    SECURITY_LAKE = "SECURITY_LAKE"
    CLOUDWATCH_TELEMETRY_RULE_MANAGED = "CLOUDWATCH_TELEMETRY_RULE_MANAGED"
}

text_enum! { LogType
    WAF_LOGS = "WAF_LOGS"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LoggingConfiguration {
    pub log_destination_configs: Vec<String>,
    pub log_scope: Option<LogScope>,
    pub log_type: Option<LogType>,
    pub logging_filter: Option<LoggingFilter>,
    pub managed_by_firewall_manager: Option<bool>,
    pub redacted_fields: Option<Vec<FieldToMatch>>,
    pub resource_arn: String,
}
impl ::bonkei_wire::Element for LoggingConfiguration {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LoggingFilter {
    pub default_behavior: FilterBehavior,
    pub filters: Vec<Filter>,
}
impl ::bonkei_wire::Element for LoggingFilter {}

text_enum! { LowReputationMode
    ACTIVE_UNDER_DDOS = "ACTIVE_UNDER_DDOS"
    ALWAYS_ON = "ALWAYS_ON"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ManagedRuleGroupConfig {
    pub aws_managed_rules_acfp_rule_set: Option<AWSManagedRulesACFPRuleSet>,
    pub aws_managed_rules_ai_security_rule_set: Option<AWSManagedRulesAISecurityRuleSet>,
    pub aws_managed_rules_atp_rule_set: Option<AWSManagedRulesATPRuleSet>,
    pub aws_managed_rules_anti_ddos_rule_set: Option<AWSManagedRulesAntiDDoSRuleSet>,
    pub aws_managed_rules_bot_control_rule_set: Option<AWSManagedRulesBotControlRuleSet>,
    pub login_path: Option<String>,
    pub password_field: Option<PasswordField>,
    pub payload_type: Option<PayloadType>,
    pub username_field: Option<UsernameField>,
}
impl ::bonkei_wire::Element for ManagedRuleGroupConfig {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ManagedRuleGroupStatement {
    pub excluded_rules: Option<Vec<ExcludedRule>>,
    pub managed_rule_group_configs: Option<Vec<ManagedRuleGroupConfig>>,
    pub name: String,
    pub rule_action_overrides: Option<Vec<RuleActionOverride>>,
    pub scope_down_statement: Option<Box<Statement>>,
    pub vendor_name: String,
    pub version: Option<String>,
}
impl ::bonkei_wire::Element for ManagedRuleGroupStatement {}

text_enum! { MapMatchScope
    ALL = "ALL"
    KEY = "KEY"
    VALUE = "VALUE"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Method {}
impl ::bonkei_wire::Element for Method {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MonetizationConfig {
    pub connected_account_configs: Option<Vec<ConnectedAccountConfig>>,
    pub crypto_config: Option<CryptoConfig>,
    pub currency_mode: Option<CurrencyMode>,
}
impl ::bonkei_wire::Element for MonetizationConfig {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MonetizeAction {
    pub price_multiplier: Option<String>,
}
impl ::bonkei_wire::Element for MonetizeAction {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NoneAction {}
impl ::bonkei_wire::Element for NoneAction {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NotStatement {
    pub statement: Box<Statement>,
}
impl ::bonkei_wire::Element for NotStatement {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct OnSourceDDoSProtectionConfig {
    pub alb_low_reputation_mode: LowReputationMode,
}
impl ::bonkei_wire::Element for OnSourceDDoSProtectionConfig {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct OrStatement {
    pub statements: Vec<Statement>,
}
impl ::bonkei_wire::Element for OrStatement {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct OverrideAction {
    pub count: Option<CountAction>,
    pub none: Option<NoneAction>,
}
impl ::bonkei_wire::Element for OverrideAction {}

text_enum! { OversizeHandling
    CONTINUE = "CONTINUE"
    MATCH = "MATCH"
    NO_MATCH = "NO_MATCH"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PasswordField {
    pub identifier: String,
}
impl ::bonkei_wire::Element for PasswordField {}

text_enum! { PayloadType
    JSON = "JSON"
    FORM_ENCODED = "FORM_ENCODED"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PaymentNetwork {
    pub chain: BlockchainChain,
    pub prices: Vec<Price>,
    pub wallet_address: String,
}
impl ::bonkei_wire::Element for PaymentNetwork {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PhoneNumberField {
    pub identifier: String,
}
impl ::bonkei_wire::Element for PhoneNumberField {}

text_enum! { PositionalConstraint
    EXACTLY = "EXACTLY"
    STARTS_WITH = "STARTS_WITH"
    ENDS_WITH = "ENDS_WITH"
    CONTAINS = "CONTAINS"
    CONTAINS_WORD = "CONTAINS_WORD"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PreParseTextTransformation {
    pub priority: i32,
    pub r#type: PreParseTextTransformationType,
}
impl ::bonkei_wire::Element for PreParseTextTransformation {}

text_enum! { PreParseTextTransformationType
    NONE = "NONE"
    URL_DECODE = "URL_DECODE"
    URL_DECODE_UNI = "URL_DECODE_UNI"
    COMBINE_DUPLICATE_QUERY_ARGS_BY_COMMA = "COMBINE_DUPLICATE_QUERY_ARGS_BY_COMMA"
    REPLACE_SEMICOLONS_WITH_AMPERSANDS = "REPLACE_SEMICOLONS_WITH_AMPERSANDS"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Price {
    pub amount: String,
    pub currency: CryptoCurrency,
}
impl ::bonkei_wire::Element for Price {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutLoggingConfigurationRequest {
    pub logging_configuration: LoggingConfiguration,
}
impl ::bonkei_wire::Element for PutLoggingConfigurationRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutLoggingConfigurationResponse {
    pub logging_configuration: Option<LoggingConfiguration>,
}
impl ::bonkei_wire::Element for PutLoggingConfigurationResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct QueryString {}
impl ::bonkei_wire::Element for QueryString {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RateBasedStatement {
    pub aggregate_key_type: RateBasedStatementAggregateKeyType,
    pub custom_keys: Option<Vec<RateBasedStatementCustomKey>>,
    pub evaluation_window_sec: Option<i64>,
    pub forwarded_ip_config: Option<ForwardedIPConfig>,
    pub limit: i64,
    pub scope_down_statement: Option<Box<Statement>>,
}
impl ::bonkei_wire::Element for RateBasedStatement {}

text_enum! { RateBasedStatementAggregateKeyType
    IP = "IP"
    FORWARDED_IP = "FORWARDED_IP"
    CUSTOM_KEYS = "CUSTOM_KEYS"
    CONSTANT = "CONSTANT"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RateBasedStatementCustomKey {
    pub asn: Option<RateLimitAsn>,
    pub cookie: Option<RateLimitCookie>,
    pub forwarded_ip: Option<RateLimitForwardedIP>,
    pub http_method: Option<RateLimitHTTPMethod>,
    pub header: Option<RateLimitHeader>,
    pub ip: Option<RateLimitIP>,
    pub ja3_fingerprint: Option<RateLimitJA3Fingerprint>,
    pub ja4_fingerprint: Option<RateLimitJA4Fingerprint>,
    pub label_namespace: Option<RateLimitLabelNamespace>,
    pub query_argument: Option<RateLimitQueryArgument>,
    pub query_string: Option<RateLimitQueryString>,
    pub uri_path: Option<RateLimitUriPath>,
}
impl ::bonkei_wire::Element for RateBasedStatementCustomKey {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RateLimitAsn {}
impl ::bonkei_wire::Element for RateLimitAsn {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RateLimitCookie {
    pub name: String,
    pub text_transformations: Vec<TextTransformation>,
}
impl ::bonkei_wire::Element for RateLimitCookie {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RateLimitForwardedIP {}
impl ::bonkei_wire::Element for RateLimitForwardedIP {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RateLimitHTTPMethod {}
impl ::bonkei_wire::Element for RateLimitHTTPMethod {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RateLimitHeader {
    pub name: String,
    pub text_transformations: Vec<TextTransformation>,
}
impl ::bonkei_wire::Element for RateLimitHeader {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RateLimitIP {}
impl ::bonkei_wire::Element for RateLimitIP {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RateLimitJA3Fingerprint {
    pub fallback_behavior: FallbackBehavior,
}
impl ::bonkei_wire::Element for RateLimitJA3Fingerprint {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RateLimitJA4Fingerprint {
    pub fallback_behavior: FallbackBehavior,
}
impl ::bonkei_wire::Element for RateLimitJA4Fingerprint {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RateLimitLabelNamespace {
    pub namespace: String,
}
impl ::bonkei_wire::Element for RateLimitLabelNamespace {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RateLimitQueryArgument {
    pub name: String,
    pub text_transformations: Vec<TextTransformation>,
}
impl ::bonkei_wire::Element for RateLimitQueryArgument {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RateLimitQueryString {
    pub text_transformations: Vec<TextTransformation>,
}
impl ::bonkei_wire::Element for RateLimitQueryString {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RateLimitUriPath {
    pub text_transformations: Vec<TextTransformation>,
}
impl ::bonkei_wire::Element for RateLimitUriPath {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Regex {
    pub regex_string: Option<String>,
}
impl ::bonkei_wire::Element for Regex {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RegexMatchStatement {
    pub field_to_match: FieldToMatch,
    pub pre_parse_text_transformations: Option<Vec<PreParseTextTransformation>>,
    pub regex_string: String,
    pub text_transformations: Vec<TextTransformation>,
}
impl ::bonkei_wire::Element for RegexMatchStatement {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RegexPatternSetReferenceStatement {
    pub arn: String,
    pub field_to_match: FieldToMatch,
    pub pre_parse_text_transformations: Option<Vec<PreParseTextTransformation>>,
    pub text_transformations: Vec<TextTransformation>,
}
impl ::bonkei_wire::Element for RegexPatternSetReferenceStatement {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RequestBodyAssociatedResourceTypeConfig {
    pub default_size_inspection_limit: SizeInspectionLimit,
}
impl ::bonkei_wire::Element for RequestBodyAssociatedResourceTypeConfig {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RequestInspection {
    pub password_field: PasswordField,
    pub payload_type: PayloadType,
    pub username_field: UsernameField,
}
impl ::bonkei_wire::Element for RequestInspection {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RequestInspectionACFP {
    pub address_fields: Option<Vec<AddressField>>,
    pub email_field: Option<EmailField>,
    pub password_field: Option<PasswordField>,
    pub payload_type: PayloadType,
    pub phone_number_fields: Option<Vec<PhoneNumberField>>,
    pub username_field: Option<UsernameField>,
}
impl ::bonkei_wire::Element for RequestInspectionACFP {}

text_enum! { ResourceType
    APPLICATION_LOAD_BALANCER = "APPLICATION_LOAD_BALANCER"
    API_GATEWAY = "API_GATEWAY"
    APPSYNC = "APPSYNC"
    COGNITO_USER_POOL = "COGNITO_USER_POOL"
    APP_RUNNER_SERVICE = "APP_RUNNER_SERVICE"
    VERIFIED_ACCESS_INSTANCE = "VERIFIED_ACCESS_INSTANCE"
    AMPLIFY = "AMPLIFY"
    AGENTCORE_GATEWAY = "AGENTCORE_GATEWAY"
}

text_enum! { ResponseContentType
    TEXT_PLAIN = "TEXT_PLAIN"
    TEXT_HTML = "TEXT_HTML"
    APPLICATION_JSON = "APPLICATION_JSON"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResponseInspection {
    pub body_contains: Option<ResponseInspectionBodyContains>,
    pub header: Option<ResponseInspectionHeader>,
    pub json: Option<ResponseInspectionJson>,
    pub status_code: Option<ResponseInspectionStatusCode>,
}
impl ::bonkei_wire::Element for ResponseInspection {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResponseInspectionBodyContains {
    pub failure_strings: Vec<String>,
    pub success_strings: Vec<String>,
}
impl ::bonkei_wire::Element for ResponseInspectionBodyContains {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResponseInspectionHeader {
    pub failure_values: Vec<String>,
    pub name: String,
    pub success_values: Vec<String>,
}
impl ::bonkei_wire::Element for ResponseInspectionHeader {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResponseInspectionJson {
    pub failure_values: Vec<String>,
    pub identifier: String,
    pub success_values: Vec<String>,
}
impl ::bonkei_wire::Element for ResponseInspectionJson {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResponseInspectionStatusCode {
    pub failure_codes: Vec<i32>,
    pub success_codes: Vec<i32>,
}
impl ::bonkei_wire::Element for ResponseInspectionStatusCode {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Rule {
    pub action: Option<RuleAction>,
    pub captcha_config: Option<CaptchaConfig>,
    pub challenge_config: Option<ChallengeConfig>,
    pub name: String,
    pub override_action: Option<OverrideAction>,
    pub priority: i32,
    pub rule_labels: Option<Vec<Label>>,
    pub statement: Statement,
    pub visibility_config: VisibilityConfig,
}
impl ::bonkei_wire::Element for Rule {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RuleAction {
    pub allow: Option<AllowAction>,
    pub block: Option<BlockAction>,
    pub captcha: Option<CaptchaAction>,
    pub challenge: Option<ChallengeAction>,
    pub count: Option<CountAction>,
    pub monetize: Option<MonetizeAction>,
}
impl ::bonkei_wire::Element for RuleAction {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RuleActionOverride {
    pub action_to_use: RuleAction,
    pub name: String,
}
impl ::bonkei_wire::Element for RuleActionOverride {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RuleGroupReferenceStatement {
    pub arn: String,
    pub excluded_rules: Option<Vec<ExcludedRule>>,
    pub rule_action_overrides: Option<Vec<RuleActionOverride>>,
}
impl ::bonkei_wire::Element for RuleGroupReferenceStatement {}

text_enum! { Scope
    CLOUDFRONT = "CLOUDFRONT"
    REGIONAL = "REGIONAL"
}

text_enum! { SensitivityLevel
    LOW = "LOW"
    HIGH = "HIGH"
}

text_enum! { SensitivityToAct
    LOW = "LOW"
    MEDIUM = "MEDIUM"
    HIGH = "HIGH"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SingleHeader {
    pub name: String,
}
impl ::bonkei_wire::Element for SingleHeader {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SingleQueryArgument {
    pub name: String,
}
impl ::bonkei_wire::Element for SingleQueryArgument {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SizeConstraintStatement {
    pub comparison_operator: ComparisonOperator,
    pub field_to_match: FieldToMatch,
    pub pre_parse_text_transformations: Option<Vec<PreParseTextTransformation>>,
    pub size: i64,
    pub text_transformations: Vec<TextTransformation>,
}
impl ::bonkei_wire::Element for SizeConstraintStatement {}

text_enum! { SizeInspectionLimit
    KB_8 = "KB_8"
    KB_16 = "KB_16"
    KB_32 = "KB_32"
    KB_48 = "KB_48"
    KB_64 = "KB_64"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SqliMatchStatement {
    pub field_to_match: FieldToMatch,
    pub pre_parse_text_transformations: Option<Vec<PreParseTextTransformation>>,
    pub sensitivity_level: Option<SensitivityLevel>,
    pub text_transformations: Vec<TextTransformation>,
}
impl ::bonkei_wire::Element for SqliMatchStatement {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Statement {
    pub and_statement: Option<AndStatement>,
    pub asn_match_statement: Option<AsnMatchStatement>,
    pub byte_match_statement: Option<ByteMatchStatement>,
    pub geo_match_statement: Option<GeoMatchStatement>,
    pub ip_set_reference_statement: Option<IPSetReferenceStatement>,
    pub label_match_statement: Option<LabelMatchStatement>,
    pub managed_rule_group_statement: Option<Box<ManagedRuleGroupStatement>>,
    pub not_statement: Option<Box<NotStatement>>,
    pub or_statement: Option<OrStatement>,
    pub rate_based_statement: Option<Box<RateBasedStatement>>,
    pub regex_match_statement: Option<RegexMatchStatement>,
    pub regex_pattern_set_reference_statement: Option<RegexPatternSetReferenceStatement>,
    pub rule_group_reference_statement: Option<RuleGroupReferenceStatement>,
    pub size_constraint_statement: Option<SizeConstraintStatement>,
    pub sqli_match_statement: Option<SqliMatchStatement>,
    pub xss_match_statement: Option<XssMatchStatement>,
}
impl ::bonkei_wire::Element for Statement {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tag {
    pub key: String,
    pub value: String,
}
impl ::bonkei_wire::Element for Tag {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagInfoForResource {
    pub resource_arn: Option<String>,
    pub tag_list: Option<Vec<Tag>>,
}
impl ::bonkei_wire::Element for TagInfoForResource {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TextTransformation {
    pub priority: i32,
    pub r#type: TextTransformationType,
}
impl ::bonkei_wire::Element for TextTransformation {}

text_enum! { TextTransformationType
    NONE = "NONE"
    COMPRESS_WHITE_SPACE = "COMPRESS_WHITE_SPACE"
    HTML_ENTITY_DECODE = "HTML_ENTITY_DECODE"
    LOWERCASE = "LOWERCASE"
    CMD_LINE = "CMD_LINE"
    URL_DECODE = "URL_DECODE"
    BASE64_DECODE = "BASE64_DECODE"
    HEX_DECODE = "HEX_DECODE"
    MD5 = "MD5"
    REPLACE_COMMENTS = "REPLACE_COMMENTS"
    ESCAPE_SEQ_DECODE = "ESCAPE_SEQ_DECODE"
    SQL_HEX_DECODE = "SQL_HEX_DECODE"
    CSS_DECODE = "CSS_DECODE"
    JS_DECODE = "JS_DECODE"
    NORMALIZE_PATH = "NORMALIZE_PATH"
    NORMALIZE_PATH_WIN = "NORMALIZE_PATH_WIN"
    REMOVE_NULLS = "REMOVE_NULLS"
    REPLACE_NULLS = "REPLACE_NULLS"
    BASE64_DECODE_EXT = "BASE64_DECODE_EXT"
    URL_DECODE_UNI = "URL_DECODE_UNI"
    UTF8_TO_UNICODE = "UTF8_TO_UNICODE"
    REMOVE_WHITESPACE = "REMOVE_WHITESPACE"
    TRIM = "TRIM"
    TRIM_LEFT = "TRIM_LEFT"
    TRIM_RIGHT = "TRIM_RIGHT"
    REMOVE_COMMENTS_CHAR = "REMOVE_COMMENTS_CHAR"
    UPPERCASE = "UPPERCASE"
    CMD_LINE_WIN = "CMD_LINE_WIN"
    CMD_LINE_UNIX = "CMD_LINE_UNIX"
    JS_DECODE_EXT = "JS_DECODE_EXT"
    SHA256 = "SHA256"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateIPSetRequest {
    pub addresses: Vec<String>,
    pub description: Option<String>,
    pub id: String,
    pub lock_token: String,
    pub name: String,
    pub scope: Scope,
}
impl ::bonkei_wire::Element for UpdateIPSetRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateIPSetResponse {
    pub next_lock_token: Option<String>,
}
impl ::bonkei_wire::Element for UpdateIPSetResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateWebACLRequest {
    pub analytics_config: Option<AnalyticsConfig>,
    pub application_config: Option<ApplicationConfig>,
    pub association_config: Option<AssociationConfig>,
    pub captcha_config: Option<CaptchaConfig>,
    pub challenge_config: Option<ChallengeConfig>,
    pub custom_response_bodies: Option<BTreeMap<String, CustomResponseBody>>,
    pub data_protection_config: Option<DataProtectionConfig>,
    pub default_action: DefaultAction,
    pub description: Option<String>,
    pub id: String,
    pub lock_token: String,
    pub monetization_config: Option<MonetizationConfig>,
    pub name: String,
    pub on_source_ddos_protection_config: Option<OnSourceDDoSProtectionConfig>,
    pub rules: Option<Vec<Rule>>,
    pub scope: Scope,
    pub token_domains: Option<Vec<String>>,
    pub visibility_config: VisibilityConfig,
}
impl ::bonkei_wire::Element for UpdateWebACLRequest {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateWebACLResponse {
    pub next_lock_token: Option<String>,
}
impl ::bonkei_wire::Element for UpdateWebACLResponse {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UriFragment {
    pub fallback_behavior: Option<FallbackBehavior>,
}
impl ::bonkei_wire::Element for UriFragment {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UriPath {}
impl ::bonkei_wire::Element for UriPath {}

text_enum! { UsageOfAction
    ENABLED = "ENABLED"
    DISABLED = "DISABLED"
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UsernameField {
    pub identifier: String,
}
impl ::bonkei_wire::Element for UsernameField {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct VisibilityConfig {
    pub cloud_watch_metrics_enabled: bool,
    pub metric_name: String,
    pub sampled_requests_enabled: bool,
}
impl ::bonkei_wire::Element for VisibilityConfig {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct WebACL {
    pub arn: Option<String>,
    pub analytics_config: Option<AnalyticsConfig>,
    pub application_config: Option<ApplicationConfig>,
    pub association_config: Option<AssociationConfig>,
    pub capacity: Option<i64>,
    pub captcha_config: Option<CaptchaConfig>,
    pub challenge_config: Option<ChallengeConfig>,
    pub custom_response_bodies: Option<BTreeMap<String, CustomResponseBody>>,
    pub data_protection_config: Option<DataProtectionConfig>,
    pub default_action: Option<DefaultAction>,
    pub description: Option<String>,
    pub id: Option<String>,
    pub label_namespace: Option<String>,
    pub managed_by_firewall_manager: Option<bool>,
    pub monetization_config: Option<MonetizationConfig>,
    pub name: Option<String>,
    pub on_source_ddos_protection_config: Option<OnSourceDDoSProtectionConfig>,
    pub post_process_firewall_manager_rule_groups: Option<Vec<FirewallManagerRuleGroup>>,
    pub pre_process_firewall_manager_rule_groups: Option<Vec<FirewallManagerRuleGroup>>,
    pub retrofitted_by_firewall_manager: Option<bool>,
    pub rules: Option<Vec<Rule>>,
    pub token_domains: Option<Vec<String>>,
    pub visibility_config: Option<VisibilityConfig>,
}
impl ::bonkei_wire::Element for WebACL {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct WebACLSummary {
    pub arn: Option<String>,
    pub description: Option<String>,
    pub id: Option<String>,
    pub lock_token: Option<String>,
    pub name: Option<String>,
}
impl ::bonkei_wire::Element for WebACLSummary {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct XssMatchStatement {
    pub field_to_match: FieldToMatch,
    pub pre_parse_text_transformations: Option<Vec<PreParseTextTransformation>>,
    pub text_transformations: Vec<TextTransformation>,
}
impl ::bonkei_wire::Element for XssMatchStatement {}
