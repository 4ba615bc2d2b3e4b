// Made by `cargo xtask codegen` from models/. Do not edit.
use super::*;
use bonkei_wire::{Decode, DecodeError, Encode, Fields, Node, Writer, opt, req};

impl Decode for AWSManagedRulesACFPRuleSet {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            creation_path: f.req("CreationPath")?,
            enable_regex_in_path: f.opt("EnableRegexInPath")?,
            registration_page_path: f.req("RegistrationPagePath")?,
            request_inspection: f.req("RequestInspection")?,
            response_inspection: f.opt("ResponseInspection")?,
        })
    }
}

impl Encode for AWSManagedRulesACFPRuleSet {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_AWSManagedRulesACFPRuleSet[0], &self.creation_path);
        opt(w, &schema::M_AWSManagedRulesACFPRuleSet[1], &self.enable_regex_in_path);
        req(w, &schema::M_AWSManagedRulesACFPRuleSet[2], &self.registration_page_path);
        req(w, &schema::M_AWSManagedRulesACFPRuleSet[3], &self.request_inspection);
        opt(w, &schema::M_AWSManagedRulesACFPRuleSet[4], &self.response_inspection);
        w.end_struct();
    }
}

impl Decode for AWSManagedRulesAISecurityRuleSet {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            bedrock_guardrails: f.req("BedrockGuardrails")?,
        })
    }
}

impl Encode for AWSManagedRulesAISecurityRuleSet {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_AWSManagedRulesAISecurityRuleSet[0], &self.bedrock_guardrails);
        w.end_struct();
    }
}

impl Decode for AWSManagedRulesATPRuleSet {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            enable_regex_in_path: f.opt("EnableRegexInPath")?,
            login_path: f.req("LoginPath")?,
            request_inspection: f.opt("RequestInspection")?,
            response_inspection: f.opt("ResponseInspection")?,
        })
    }
}

impl Encode for AWSManagedRulesATPRuleSet {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_AWSManagedRulesATPRuleSet[0], &self.enable_regex_in_path);
        req(w, &schema::M_AWSManagedRulesATPRuleSet[1], &self.login_path);
        opt(w, &schema::M_AWSManagedRulesATPRuleSet[2], &self.request_inspection);
        opt(w, &schema::M_AWSManagedRulesATPRuleSet[3], &self.response_inspection);
        w.end_struct();
    }
}

impl Decode for AWSManagedRulesAntiDDoSRuleSet {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            client_side_action_config: f.req("ClientSideActionConfig")?,
            sensitivity_to_block: f.opt("SensitivityToBlock")?,
        })
    }
}

impl Encode for AWSManagedRulesAntiDDoSRuleSet {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_AWSManagedRulesAntiDDoSRuleSet[0], &self.client_side_action_config);
        opt(w, &schema::M_AWSManagedRulesAntiDDoSRuleSet[1], &self.sensitivity_to_block);
        w.end_struct();
    }
}

impl Decode for AWSManagedRulesBotControlRuleSet {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            enable_machine_learning: f.opt("EnableMachineLearning")?,
            inspection_level: f.req("InspectionLevel")?,
        })
    }
}

impl Encode for AWSManagedRulesBotControlRuleSet {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_AWSManagedRulesBotControlRuleSet[0], &self.enable_machine_learning);
        req(w, &schema::M_AWSManagedRulesBotControlRuleSet[1], &self.inspection_level);
        w.end_struct();
    }
}

impl Decode for ActionCondition {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            action: f.req("Action")?,
        })
    }
}

impl Encode for ActionCondition {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_ActionCondition[0], &self.action);
        w.end_struct();
    }
}

impl Decode for AddressField {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            identifier: f.req("Identifier")?,
        })
    }
}

impl Encode for AddressField {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_AddressField[0], &self.identifier);
        w.end_struct();
    }
}

impl Decode for All {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Encode for All {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Decode for AllQueryArguments {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Encode for AllQueryArguments {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Decode for AllowAction {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            custom_request_handling: f.opt("CustomRequestHandling")?,
        })
    }
}

impl Encode for AllowAction {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_AllowAction[0], &self.custom_request_handling);
        w.end_struct();
    }
}

impl Decode for AnalyticsConfig {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            mode: f.req("Mode")?,
        })
    }
}

impl Encode for AnalyticsConfig {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_AnalyticsConfig[0], &self.mode);
        w.end_struct();
    }
}

impl Decode for AndStatement {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            statements: f.req("Statements")?,
        })
    }
}

impl Encode for AndStatement {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_AndStatement[0], &self.statements);
        w.end_struct();
    }
}

impl Decode for ApplicationAttribute {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            name: f.opt("Name")?,
            values: f.opt("Values")?,
        })
    }
}

impl Encode for ApplicationAttribute {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ApplicationAttribute[0], &self.name);
        opt(w, &schema::M_ApplicationAttribute[1], &self.values);
        w.end_struct();
    }
}

impl Decode for ApplicationConfig {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            attributes: f.opt("Attributes")?,
        })
    }
}

impl Encode for ApplicationConfig {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ApplicationConfig[0], &self.attributes);
        w.end_struct();
    }
}

impl Decode for AsnMatchStatement {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            asn_list: f.req("AsnList")?,
            forwarded_ip_config: f.opt("ForwardedIPConfig")?,
        })
    }
}

impl Encode for AsnMatchStatement {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_AsnMatchStatement[0], &self.asn_list);
        opt(w, &schema::M_AsnMatchStatement[1], &self.forwarded_ip_config);
        w.end_struct();
    }
}

impl Decode for AssociateWebACLRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            resource_arn: f.req("ResourceArn")?,
            web_acl_arn: f.req("WebACLArn")?,
        })
    }
}

impl Encode for AssociateWebACLResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Decode for AssociationConfig {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            challenge_javascript_sdk_injection: f.opt("ChallengeJavascriptSdkInjection")?,
            request_body: f.opt("RequestBody")?,
        })
    }
}

impl Encode for AssociationConfig {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_AssociationConfig[0], &self.challenge_javascript_sdk_injection);
        opt(w, &schema::M_AssociationConfig[1], &self.request_body);
        w.end_struct();
    }
}

impl Decode for BedrockGuardrails {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            disable: f.opt("Disable")?,
            protect_request_and_response: f.opt("ProtectRequestAndResponse")?,
            protect_request_only: f.opt("ProtectRequestOnly")?,
        })
    }
}

impl Encode for BedrockGuardrails {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_BedrockGuardrails[0], &self.disable);
        opt(w, &schema::M_BedrockGuardrails[1], &self.protect_request_and_response);
        opt(w, &schema::M_BedrockGuardrails[2], &self.protect_request_only);
        w.end_struct();
    }
}

impl Decode for BedrockGuardrailsRequestAndResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            role_arn: f.req("RoleArn")?,
        })
    }
}

impl Encode for BedrockGuardrailsRequestAndResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_BedrockGuardrailsRequestAndResponse[0], &self.role_arn);
        w.end_struct();
    }
}

impl Decode for BedrockGuardrailsRequestOnly {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            role_arn: f.req("RoleArn")?,
        })
    }
}

impl Encode for BedrockGuardrailsRequestOnly {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_BedrockGuardrailsRequestOnly[0], &self.role_arn);
        w.end_struct();
    }
}

impl Decode for BlockAction {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            custom_response: f.opt("CustomResponse")?,
        })
    }
}

impl Encode for BlockAction {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_BlockAction[0], &self.custom_response);
        w.end_struct();
    }
}

impl Decode for Body {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            oversize_handling: f.opt("OversizeHandling")?,
        })
    }
}

impl Encode for Body {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Body[0], &self.oversize_handling);
        w.end_struct();
    }
}

impl Decode for ByteMatchStatement {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            field_to_match: f.req("FieldToMatch")?,
            positional_constraint: f.req("PositionalConstraint")?,
            pre_parse_text_transformations: f.opt("PreParseTextTransformations")?,
            search_string: f.req("SearchString")?,
            text_transformations: f.req("TextTransformations")?,
        })
    }
}

impl Encode for ByteMatchStatement {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_ByteMatchStatement[0], &self.field_to_match);
        req(w, &schema::M_ByteMatchStatement[1], &self.positional_constraint);
        opt(w, &schema::M_ByteMatchStatement[2], &self.pre_parse_text_transformations);
        req(w, &schema::M_ByteMatchStatement[3], &self.search_string);
        req(w, &schema::M_ByteMatchStatement[4], &self.text_transformations);
        w.end_struct();
    }
}

impl Decode for CaptchaAction {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            custom_request_handling: f.opt("CustomRequestHandling")?,
        })
    }
}

impl Encode for CaptchaAction {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CaptchaAction[0], &self.custom_request_handling);
        w.end_struct();
    }
}

impl Decode for CaptchaConfig {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            immunity_time_property: f.opt("ImmunityTimeProperty")?,
        })
    }
}

impl Encode for CaptchaConfig {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CaptchaConfig[0], &self.immunity_time_property);
        w.end_struct();
    }
}

impl Decode for ChallengeAction {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            custom_request_handling: f.opt("CustomRequestHandling")?,
        })
    }
}

impl Encode for ChallengeAction {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ChallengeAction[0], &self.custom_request_handling);
        w.end_struct();
    }
}

impl Decode for ChallengeConfig {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            immunity_time_property: f.opt("ImmunityTimeProperty")?,
        })
    }
}

impl Encode for ChallengeConfig {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ChallengeConfig[0], &self.immunity_time_property);
        w.end_struct();
    }
}

impl Decode for ChallengeJavascriptSdkInjectionConfig {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Encode for ChallengeJavascriptSdkInjectionConfig {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Decode for ClientSideAction {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            exempt_uri_regular_expressions: f.opt("ExemptUriRegularExpressions")?,
            sensitivity: f.opt("Sensitivity")?,
            usage_of_action: f.req("UsageOfAction")?,
        })
    }
}

impl Encode for ClientSideAction {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ClientSideAction[0], &self.exempt_uri_regular_expressions);
        opt(w, &schema::M_ClientSideAction[1], &self.sensitivity);
        req(w, &schema::M_ClientSideAction[2], &self.usage_of_action);
        w.end_struct();
    }
}

impl Decode for ClientSideActionConfig {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            challenge: f.req("Challenge")?,
        })
    }
}

impl Encode for ClientSideActionConfig {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_ClientSideActionConfig[0], &self.challenge);
        w.end_struct();
    }
}

impl Decode for Condition {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            action_condition: f.opt("ActionCondition")?,
            label_name_condition: f.opt("LabelNameCondition")?,
        })
    }
}

impl Encode for Condition {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Condition[0], &self.action_condition);
        opt(w, &schema::M_Condition[1], &self.label_name_condition);
        w.end_struct();
    }
}

impl Decode for ConnectedAccountChainConfig {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            chain: f.req("Chain")?,
            prices: f.req("Prices")?,
        })
    }
}

impl Encode for ConnectedAccountChainConfig {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_ConnectedAccountChainConfig[0], &self.chain);
        req(w, &schema::M_ConnectedAccountChainConfig[1], &self.prices);
        w.end_struct();
    }
}

impl Decode for ConnectedAccountConfig {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            connected_account_arn: f.req("ConnectedAccountArn")?,
            payment_networks: f.req("PaymentNetworks")?,
        })
    }
}

impl Encode for ConnectedAccountConfig {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_ConnectedAccountConfig[0], &self.connected_account_arn);
        req(w, &schema::M_ConnectedAccountConfig[1], &self.payment_networks);
        w.end_struct();
    }
}

impl Decode for ConnectedAccountPrice {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            amount: f.req("Amount")?,
            currency: f.req("Currency")?,
        })
    }
}

impl Encode for ConnectedAccountPrice {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_ConnectedAccountPrice[0], &self.amount);
        req(w, &schema::M_ConnectedAccountPrice[1], &self.currency);
        w.end_struct();
    }
}

impl Decode for CookieMatchPattern {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            all: f.opt("All")?,
            excluded_cookies: f.opt("ExcludedCookies")?,
            included_cookies: f.opt("IncludedCookies")?,
        })
    }
}

impl Encode for CookieMatchPattern {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CookieMatchPattern[0], &self.all);
        opt(w, &schema::M_CookieMatchPattern[1], &self.excluded_cookies);
        opt(w, &schema::M_CookieMatchPattern[2], &self.included_cookies);
        w.end_struct();
    }
}

impl Decode for Cookies {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            match_pattern: f.req("MatchPattern")?,
            match_scope: f.req("MatchScope")?,
            oversize_handling: f.req("OversizeHandling")?,
        })
    }
}

impl Encode for Cookies {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_Cookies[0], &self.match_pattern);
        req(w, &schema::M_Cookies[1], &self.match_scope);
        req(w, &schema::M_Cookies[2], &self.oversize_handling);
        w.end_struct();
    }
}

impl Decode for CountAction {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            custom_request_handling: f.opt("CustomRequestHandling")?,
        })
    }
}

impl Encode for CountAction {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CountAction[0], &self.custom_request_handling);
        w.end_struct();
    }
}

impl Decode for CreateIPSetRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            addresses: f.req("Addresses")?,
            description: f.opt("Description")?,
            ip_address_version: f.req("IPAddressVersion")?,
            name: f.req("Name")?,
            scope: f.req("Scope")?,
            tags: f.opt("Tags")?,
        })
    }
}

impl Encode for CreateIPSetResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CreateIPSetResponse[0], &self.summary);
        w.end_struct();
    }
}

impl Decode for CreateWebACLRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            analytics_config: f.opt("AnalyticsConfig")?,
            application_config: f.opt("ApplicationConfig")?,
            association_config: f.opt("AssociationConfig")?,
            captcha_config: f.opt("CaptchaConfig")?,
            challenge_config: f.opt("ChallengeConfig")?,
            custom_response_bodies: f.opt("CustomResponseBodies")?,
            data_protection_config: f.opt("DataProtectionConfig")?,
            default_action: f.req("DefaultAction")?,
            description: f.opt("Description")?,
            monetization_config: f.opt("MonetizationConfig")?,
            name: f.req("Name")?,
            on_source_ddos_protection_config: f.opt("OnSourceDDoSProtectionConfig")?,
            rules: f.opt("Rules")?,
            scope: f.req("Scope")?,
            tags: f.opt("Tags")?,
            token_domains: f.opt("TokenDomains")?,
            visibility_config: f.req("VisibilityConfig")?,
        })
    }
}

impl Encode for CreateWebACLResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CreateWebACLResponse[0], &self.summary);
        w.end_struct();
    }
}

impl Decode for CryptoConfig {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            payment_networks: f.req("PaymentNetworks")?,
        })
    }
}

impl Encode for CryptoConfig {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_CryptoConfig[0], &self.payment_networks);
        w.end_struct();
    }
}

impl Decode for CustomHTTPHeader {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            name: f.req("Name")?,
            value: f.req("Value")?,
        })
    }
}

impl Encode for CustomHTTPHeader {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_CustomHTTPHeader[0], &self.name);
        req(w, &schema::M_CustomHTTPHeader[1], &self.value);
        w.end_struct();
    }
}

impl Decode for CustomRequestHandling {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            insert_headers: f.req("InsertHeaders")?,
        })
    }
}

impl Encode for CustomRequestHandling {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_CustomRequestHandling[0], &self.insert_headers);
        w.end_struct();
    }
}

impl Decode for CustomResponse {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            custom_response_body_key: f.opt("CustomResponseBodyKey")?,
            response_code: f.req("ResponseCode")?,
            response_headers: f.opt("ResponseHeaders")?,
        })
    }
}

impl Encode for CustomResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_CustomResponse[0], &self.custom_response_body_key);
        req(w, &schema::M_CustomResponse[1], &self.response_code);
        opt(w, &schema::M_CustomResponse[2], &self.response_headers);
        w.end_struct();
    }
}

impl Decode for CustomResponseBody {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            content: f.req("Content")?,
            content_type: f.req("ContentType")?,
        })
    }
}

impl Encode for CustomResponseBody {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_CustomResponseBody[0], &self.content);
        req(w, &schema::M_CustomResponseBody[1], &self.content_type);
        w.end_struct();
    }
}

impl Decode for DataProtection {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            action: f.req("Action")?,
            exclude_rate_based_details: f.opt("ExcludeRateBasedDetails")?,
            exclude_rule_match_details: f.opt("ExcludeRuleMatchDetails")?,
            field: f.req("Field")?,
        })
    }
}

impl Encode for DataProtection {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_DataProtection[0], &self.action);
        opt(w, &schema::M_DataProtection[1], &self.exclude_rate_based_details);
        opt(w, &schema::M_DataProtection[2], &self.exclude_rule_match_details);
        req(w, &schema::M_DataProtection[3], &self.field);
        w.end_struct();
    }
}

impl Decode for DataProtectionConfig {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            data_protections: f.req("DataProtections")?,
        })
    }
}

impl Encode for DataProtectionConfig {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_DataProtectionConfig[0], &self.data_protections);
        w.end_struct();
    }
}

impl Decode for DefaultAction {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            allow: f.opt("Allow")?,
            block: f.opt("Block")?,
        })
    }
}

impl Encode for DefaultAction {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_DefaultAction[0], &self.allow);
        opt(w, &schema::M_DefaultAction[1], &self.block);
        w.end_struct();
    }
}

impl Decode for DeleteIPSetRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            id: f.req("Id")?,
            lock_token: f.req("LockToken")?,
            name: f.req("Name")?,
            scope: f.req("Scope")?,
        })
    }
}

impl Encode for DeleteIPSetResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Decode for DeleteWebACLRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            id: f.req("Id")?,
            lock_token: f.req("LockToken")?,
            name: f.req("Name")?,
            scope: f.req("Scope")?,
        })
    }
}

impl Encode for DeleteWebACLResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Decode for DisableBedrockGuardrails {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Encode for DisableBedrockGuardrails {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Decode for DisassociateWebACLRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            resource_arn: f.req("ResourceArn")?,
        })
    }
}

impl Encode for DisassociateWebACLResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Decode for EmailField {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            identifier: f.req("Identifier")?,
        })
    }
}

impl Encode for EmailField {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_EmailField[0], &self.identifier);
        w.end_struct();
    }
}

impl Decode for ExcludedRule {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            name: f.req("Name")?,
        })
    }
}

impl Encode for ExcludedRule {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_ExcludedRule[0], &self.name);
        w.end_struct();
    }
}

impl Decode for FieldToMatch {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            all_query_arguments: f.opt("AllQueryArguments")?,
            body: f.opt("Body")?,
            cookies: f.opt("Cookies")?,
            header_order: f.opt("HeaderOrder")?,
            headers: f.opt("Headers")?,
            ja3_fingerprint: f.opt("JA3Fingerprint")?,
            ja4_fingerprint: f.opt("JA4Fingerprint")?,
            json_body: f.opt("JsonBody")?,
            method: f.opt("Method")?,
            query_string: f.opt("QueryString")?,
            single_header: f.opt("SingleHeader")?,
            single_query_argument: f.opt("SingleQueryArgument")?,
            uri_fragment: f.opt("UriFragment")?,
            uri_path: f.opt("UriPath")?,
        })
    }
}

impl Encode for FieldToMatch {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_FieldToMatch[0], &self.all_query_arguments);
        opt(w, &schema::M_FieldToMatch[1], &self.body);
        opt(w, &schema::M_FieldToMatch[2], &self.cookies);
        opt(w, &schema::M_FieldToMatch[3], &self.header_order);
        opt(w, &schema::M_FieldToMatch[4], &self.headers);
        opt(w, &schema::M_FieldToMatch[5], &self.ja3_fingerprint);
        opt(w, &schema::M_FieldToMatch[6], &self.ja4_fingerprint);
        opt(w, &schema::M_FieldToMatch[7], &self.json_body);
        opt(w, &schema::M_FieldToMatch[8], &self.method);
        opt(w, &schema::M_FieldToMatch[9], &self.query_string);
        opt(w, &schema::M_FieldToMatch[10], &self.single_header);
        opt(w, &schema::M_FieldToMatch[11], &self.single_query_argument);
        opt(w, &schema::M_FieldToMatch[12], &self.uri_fragment);
        opt(w, &schema::M_FieldToMatch[13], &self.uri_path);
        w.end_struct();
    }
}

impl Decode for FieldToProtect {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            field_keys: f.opt("FieldKeys")?,
            field_type: f.req("FieldType")?,
        })
    }
}

impl Encode for FieldToProtect {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_FieldToProtect[0], &self.field_keys);
        req(w, &schema::M_FieldToProtect[1], &self.field_type);
        w.end_struct();
    }
}

impl Decode for Filter {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            behavior: f.req("Behavior")?,
            conditions: f.req("Conditions")?,
            requirement: f.req("Requirement")?,
        })
    }
}

impl Encode for Filter {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_Filter[0], &self.behavior);
        req(w, &schema::M_Filter[1], &self.conditions);
        req(w, &schema::M_Filter[2], &self.requirement);
        w.end_struct();
    }
}

impl Encode for FirewallManagerRuleGroup {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_FirewallManagerRuleGroup[0], &self.firewall_manager_statement);
        opt(w, &schema::M_FirewallManagerRuleGroup[1], &self.name);
        opt(w, &schema::M_FirewallManagerRuleGroup[2], &self.override_action);
        opt(w, &schema::M_FirewallManagerRuleGroup[3], &self.priority);
        opt(w, &schema::M_FirewallManagerRuleGroup[4], &self.visibility_config);
        w.end_struct();
    }
}

impl Encode for FirewallManagerStatement {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_FirewallManagerStatement[0], &self.managed_rule_group_statement);
        opt(w, &schema::M_FirewallManagerStatement[1], &self.rule_group_reference_statement);
        w.end_struct();
    }
}

impl Decode for ForwardedIPConfig {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            fallback_behavior: f.req("FallbackBehavior")?,
            header_name: f.req("HeaderName")?,
        })
    }
}

impl Encode for ForwardedIPConfig {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_ForwardedIPConfig[0], &self.fallback_behavior);
        req(w, &schema::M_ForwardedIPConfig[1], &self.header_name);
        w.end_struct();
    }
}

impl Decode for GeoMatchStatement {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            country_codes: f.opt("CountryCodes")?,
            forwarded_ip_config: f.opt("ForwardedIPConfig")?,
        })
    }
}

impl Encode for GeoMatchStatement {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_GeoMatchStatement[0], &self.country_codes);
        opt(w, &schema::M_GeoMatchStatement[1], &self.forwarded_ip_config);
        w.end_struct();
    }
}

impl Decode for GetIPSetRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            id: f.req("Id")?,
            name: f.req("Name")?,
            scope: f.req("Scope")?,
        })
    }
}

impl Encode for GetIPSetResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_GetIPSetResponse[0], &self.ip_set);
        opt(w, &schema::M_GetIPSetResponse[1], &self.lock_token);
        w.end_struct();
    }
}

impl Decode for GetLoggingConfigurationRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            log_scope: f.opt("LogScope")?,
            log_type: f.opt("LogType")?,
            resource_arn: f.req("ResourceArn")?,
        })
    }
}

impl Encode for GetLoggingConfigurationResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_GetLoggingConfigurationResponse[0], &self.logging_configuration);
        w.end_struct();
    }
}

impl Decode for GetWebACLForResourceRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            resource_arn: f.req("ResourceArn")?,
        })
    }
}

impl Encode for GetWebACLForResourceResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_GetWebACLForResourceResponse[0], &self.web_acl);
        w.end_struct();
    }
}

impl Decode for GetWebACLRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            arn: f.opt("ARN")?,
            id: f.opt("Id")?,
            name: f.opt("Name")?,
            scope: f.opt("Scope")?,
        })
    }
}

impl Encode for GetWebACLResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_GetWebACLResponse[0], &self.application_integration_url);
        opt(w, &schema::M_GetWebACLResponse[1], &self.lock_token);
        opt(w, &schema::M_GetWebACLResponse[2], &self.web_acl);
        w.end_struct();
    }
}

impl Decode for HeaderMatchPattern {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            all: f.opt("All")?,
            excluded_headers: f.opt("ExcludedHeaders")?,
            included_headers: f.opt("IncludedHeaders")?,
        })
    }
}

impl Encode for HeaderMatchPattern {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_HeaderMatchPattern[0], &self.all);
        opt(w, &schema::M_HeaderMatchPattern[1], &self.excluded_headers);
        opt(w, &schema::M_HeaderMatchPattern[2], &self.included_headers);
        w.end_struct();
    }
}

impl Decode for HeaderOrder {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            oversize_handling: f.req("OversizeHandling")?,
        })
    }
}

impl Encode for HeaderOrder {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_HeaderOrder[0], &self.oversize_handling);
        w.end_struct();
    }
}

impl Decode for Headers {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            match_pattern: f.req("MatchPattern")?,
            match_scope: f.req("MatchScope")?,
            oversize_handling: f.req("OversizeHandling")?,
        })
    }
}

impl Encode for Headers {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_Headers[0], &self.match_pattern);
        req(w, &schema::M_Headers[1], &self.match_scope);
        req(w, &schema::M_Headers[2], &self.oversize_handling);
        w.end_struct();
    }
}

impl Encode for IPSet {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_IPSet[0], &self.arn);
        opt(w, &schema::M_IPSet[1], &self.addresses);
        opt(w, &schema::M_IPSet[2], &self.description);
        opt(w, &schema::M_IPSet[3], &self.ip_address_version);
        opt(w, &schema::M_IPSet[4], &self.id);
        opt(w, &schema::M_IPSet[5], &self.name);
        w.end_struct();
    }
}

impl Decode for IPSetForwardedIPConfig {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            fallback_behavior: f.req("FallbackBehavior")?,
            header_name: f.req("HeaderName")?,
            position: f.req("Position")?,
        })
    }
}

impl Encode for IPSetForwardedIPConfig {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_IPSetForwardedIPConfig[0], &self.fallback_behavior);
        req(w, &schema::M_IPSetForwardedIPConfig[1], &self.header_name);
        req(w, &schema::M_IPSetForwardedIPConfig[2], &self.position);
        w.end_struct();
    }
}

impl Decode for IPSetReferenceStatement {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            arn: f.req("ARN")?,
            ip_set_forwarded_ip_config: f.opt("IPSetForwardedIPConfig")?,
        })
    }
}

impl Encode for IPSetReferenceStatement {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_IPSetReferenceStatement[0], &self.arn);
        opt(w, &schema::M_IPSetReferenceStatement[1], &self.ip_set_forwarded_ip_config);
        w.end_struct();
    }
}

impl Encode for IPSetSummary {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_IPSetSummary[0], &self.arn);
        opt(w, &schema::M_IPSetSummary[1], &self.description);
        opt(w, &schema::M_IPSetSummary[2], &self.id);
        opt(w, &schema::M_IPSetSummary[3], &self.lock_token);
        opt(w, &schema::M_IPSetSummary[4], &self.name);
        w.end_struct();
    }
}

impl Decode for ImmunityTimeProperty {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            immunity_time: f.req("ImmunityTime")?,
        })
    }
}

impl Encode for ImmunityTimeProperty {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_ImmunityTimeProperty[0], &self.immunity_time);
        w.end_struct();
    }
}

impl Decode for JA3Fingerprint {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            fallback_behavior: f.req("FallbackBehavior")?,
        })
    }
}

impl Encode for JA3Fingerprint {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_JA3Fingerprint[0], &self.fallback_behavior);
        w.end_struct();
    }
}

impl Decode for JA4Fingerprint {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            fallback_behavior: f.req("FallbackBehavior")?,
        })
    }
}

impl Encode for JA4Fingerprint {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_JA4Fingerprint[0], &self.fallback_behavior);
        w.end_struct();
    }
}

impl Decode for JsonBody {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            invalid_fallback_behavior: f.opt("InvalidFallbackBehavior")?,
            match_pattern: f.req("MatchPattern")?,
            match_scope: f.req("MatchScope")?,
            oversize_handling: f.opt("OversizeHandling")?,
        })
    }
}

impl Encode for JsonBody {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_JsonBody[0], &self.invalid_fallback_behavior);
        req(w, &schema::M_JsonBody[1], &self.match_pattern);
        req(w, &schema::M_JsonBody[2], &self.match_scope);
        opt(w, &schema::M_JsonBody[3], &self.oversize_handling);
        w.end_struct();
    }
}

impl Decode for JsonMatchPattern {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            all: f.opt("All")?,
            included_paths: f.opt("IncludedPaths")?,
        })
    }
}

impl Encode for JsonMatchPattern {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_JsonMatchPattern[0], &self.all);
        opt(w, &schema::M_JsonMatchPattern[1], &self.included_paths);
        w.end_struct();
    }
}

impl Decode for Label {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            name: f.req("Name")?,
        })
    }
}

impl Encode for Label {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_Label[0], &self.name);
        w.end_struct();
    }
}

impl Decode for LabelMatchStatement {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            key: f.req("Key")?,
            scope: f.req("Scope")?,
        })
    }
}

impl Encode for LabelMatchStatement {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_LabelMatchStatement[0], &self.key);
        req(w, &schema::M_LabelMatchStatement[1], &self.scope);
        w.end_struct();
    }
}

impl Decode for LabelNameCondition {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            label_name: f.req("LabelName")?,
        })
    }
}

impl Encode for LabelNameCondition {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_LabelNameCondition[0], &self.label_name);
        w.end_struct();
    }
}

impl Decode for ListIPSetsRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            limit: f.opt("Limit")?,
            next_marker: f.opt("NextMarker")?,
            scope: f.req("Scope")?,
        })
    }
}

impl Encode for ListIPSetsResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListIPSetsResponse[0], &self.ip_sets);
        opt(w, &schema::M_ListIPSetsResponse[1], &self.next_marker);
        w.end_struct();
    }
}

impl Decode for ListResourcesForWebACLRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            resource_type: f.opt("ResourceType")?,
            web_acl_arn: f.req("WebACLArn")?,
        })
    }
}

impl Encode for ListResourcesForWebACLResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListResourcesForWebACLResponse[0], &self.resource_arns);
        w.end_struct();
    }
}

impl Decode for ListTagsForResourceRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            limit: f.opt("Limit")?,
            next_marker: f.opt("NextMarker")?,
            resource_arn: f.req("ResourceARN")?,
        })
    }
}

impl Encode for ListTagsForResourceResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListTagsForResourceResponse[0], &self.next_marker);
        opt(w, &schema::M_ListTagsForResourceResponse[1], &self.tag_info_for_resource);
        w.end_struct();
    }
}

impl Decode for ListWebACLsRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            limit: f.opt("Limit")?,
            next_marker: f.opt("NextMarker")?,
            scope: f.req("Scope")?,
        })
    }
}

impl Encode for ListWebACLsResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ListWebACLsResponse[0], &self.next_marker);
        opt(w, &schema::M_ListWebACLsResponse[1], &self.web_acls);
        w.end_struct();
    }
}

impl Decode for LoggingConfiguration {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            log_destination_configs: f.req("LogDestinationConfigs")?,
            log_scope: f.opt("LogScope")?,
            log_type: f.opt("LogType")?,
            logging_filter: f.opt("LoggingFilter")?,
            managed_by_firewall_manager: f.opt("ManagedByFirewallManager")?,
            redacted_fields: f.opt("RedactedFields")?,
            resource_arn: f.req("ResourceArn")?,
        })
    }
}

impl Encode for LoggingConfiguration {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_LoggingConfiguration[0], &self.log_destination_configs);
        opt(w, &schema::M_LoggingConfiguration[1], &self.log_scope);
        opt(w, &schema::M_LoggingConfiguration[2], &self.log_type);
        opt(w, &schema::M_LoggingConfiguration[3], &self.logging_filter);
        opt(w, &schema::M_LoggingConfiguration[4], &self.managed_by_firewall_manager);
        opt(w, &schema::M_LoggingConfiguration[5], &self.redacted_fields);
        req(w, &schema::M_LoggingConfiguration[6], &self.resource_arn);
        w.end_struct();
    }
}

impl Decode for LoggingFilter {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            default_behavior: f.req("DefaultBehavior")?,
            filters: f.req("Filters")?,
        })
    }
}

impl Encode for LoggingFilter {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_LoggingFilter[0], &self.default_behavior);
        req(w, &schema::M_LoggingFilter[1], &self.filters);
        w.end_struct();
    }
}

impl Decode for ManagedRuleGroupConfig {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            aws_managed_rules_acfp_rule_set: f.opt("AWSManagedRulesACFPRuleSet")?,
            aws_managed_rules_ai_security_rule_set: f.opt("AWSManagedRulesAISecurityRuleSet")?,
            aws_managed_rules_atp_rule_set: f.opt("AWSManagedRulesATPRuleSet")?,
            aws_managed_rules_anti_ddos_rule_set: f.opt("AWSManagedRulesAntiDDoSRuleSet")?,
            aws_managed_rules_bot_control_rule_set: f.opt("AWSManagedRulesBotControlRuleSet")?,
            login_path: f.opt("LoginPath")?,
            password_field: f.opt("PasswordField")?,
            payload_type: f.opt("PayloadType")?,
            username_field: f.opt("UsernameField")?,
        })
    }
}

impl Encode for ManagedRuleGroupConfig {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ManagedRuleGroupConfig[0], &self.aws_managed_rules_acfp_rule_set);
        opt(w, &schema::M_ManagedRuleGroupConfig[1], &self.aws_managed_rules_ai_security_rule_set);
        opt(w, &schema::M_ManagedRuleGroupConfig[2], &self.aws_managed_rules_atp_rule_set);
        opt(w, &schema::M_ManagedRuleGroupConfig[3], &self.aws_managed_rules_anti_ddos_rule_set);
        opt(w, &schema::M_ManagedRuleGroupConfig[4], &self.aws_managed_rules_bot_control_rule_set);
        opt(w, &schema::M_ManagedRuleGroupConfig[5], &self.login_path);
        opt(w, &schema::M_ManagedRuleGroupConfig[6], &self.password_field);
        opt(w, &schema::M_ManagedRuleGroupConfig[7], &self.payload_type);
        opt(w, &schema::M_ManagedRuleGroupConfig[8], &self.username_field);
        w.end_struct();
    }
}

impl Decode for ManagedRuleGroupStatement {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            excluded_rules: f.opt("ExcludedRules")?,
            managed_rule_group_configs: f.opt("ManagedRuleGroupConfigs")?,
            name: f.req("Name")?,
            rule_action_overrides: f.opt("RuleActionOverrides")?,
            scope_down_statement: f.opt("ScopeDownStatement")?,
            vendor_name: f.req("VendorName")?,
            version: f.opt("Version")?,
        })
    }
}

impl Encode for ManagedRuleGroupStatement {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ManagedRuleGroupStatement[0], &self.excluded_rules);
        opt(w, &schema::M_ManagedRuleGroupStatement[1], &self.managed_rule_group_configs);
        req(w, &schema::M_ManagedRuleGroupStatement[2], &self.name);
        opt(w, &schema::M_ManagedRuleGroupStatement[3], &self.rule_action_overrides);
        opt(w, &schema::M_ManagedRuleGroupStatement[4], &self.scope_down_statement);
        req(w, &schema::M_ManagedRuleGroupStatement[5], &self.vendor_name);
        opt(w, &schema::M_ManagedRuleGroupStatement[6], &self.version);
        w.end_struct();
    }
}

impl Decode for Method {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Encode for Method {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Decode for MonetizationConfig {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            connected_account_configs: f.opt("ConnectedAccountConfigs")?,
            crypto_config: f.opt("CryptoConfig")?,
            currency_mode: f.opt("CurrencyMode")?,
        })
    }
}

impl Encode for MonetizationConfig {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_MonetizationConfig[0], &self.connected_account_configs);
        opt(w, &schema::M_MonetizationConfig[1], &self.crypto_config);
        opt(w, &schema::M_MonetizationConfig[2], &self.currency_mode);
        w.end_struct();
    }
}

impl Decode for MonetizeAction {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            price_multiplier: f.opt("PriceMultiplier")?,
        })
    }
}

impl Encode for MonetizeAction {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_MonetizeAction[0], &self.price_multiplier);
        w.end_struct();
    }
}

impl Decode for NoneAction {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Encode for NoneAction {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Decode for NotStatement {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            statement: f.req("Statement")?,
        })
    }
}

impl Encode for NotStatement {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_NotStatement[0], &self.statement);
        w.end_struct();
    }
}

impl Decode for OnSourceDDoSProtectionConfig {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            alb_low_reputation_mode: f.req("ALBLowReputationMode")?,
        })
    }
}

impl Encode for OnSourceDDoSProtectionConfig {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_OnSourceDDoSProtectionConfig[0], &self.alb_low_reputation_mode);
        w.end_struct();
    }
}

impl Decode for OrStatement {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            statements: f.req("Statements")?,
        })
    }
}

impl Encode for OrStatement {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_OrStatement[0], &self.statements);
        w.end_struct();
    }
}

impl Decode for OverrideAction {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            count: f.opt("Count")?,
            none: f.opt("None")?,
        })
    }
}

impl Encode for OverrideAction {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_OverrideAction[0], &self.count);
        opt(w, &schema::M_OverrideAction[1], &self.none);
        w.end_struct();
    }
}

impl Decode for PasswordField {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            identifier: f.req("Identifier")?,
        })
    }
}

impl Encode for PasswordField {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_PasswordField[0], &self.identifier);
        w.end_struct();
    }
}

impl Decode for PaymentNetwork {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            chain: f.req("Chain")?,
            prices: f.req("Prices")?,
            wallet_address: f.req("WalletAddress")?,
        })
    }
}

impl Encode for PaymentNetwork {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_PaymentNetwork[0], &self.chain);
        req(w, &schema::M_PaymentNetwork[1], &self.prices);
        req(w, &schema::M_PaymentNetwork[2], &self.wallet_address);
        w.end_struct();
    }
}

impl Decode for PhoneNumberField {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            identifier: f.req("Identifier")?,
        })
    }
}

impl Encode for PhoneNumberField {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_PhoneNumberField[0], &self.identifier);
        w.end_struct();
    }
}

impl Decode for PreParseTextTransformation {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            priority: f.req("Priority")?,
            r#type: f.req("Type")?,
        })
    }
}

impl Encode for PreParseTextTransformation {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_PreParseTextTransformation[0], &self.priority);
        req(w, &schema::M_PreParseTextTransformation[1], &self.r#type);
        w.end_struct();
    }
}

impl Decode for Price {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            amount: f.req("Amount")?,
            currency: f.req("Currency")?,
        })
    }
}

impl Encode for Price {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_Price[0], &self.amount);
        req(w, &schema::M_Price[1], &self.currency);
        w.end_struct();
    }
}

impl Decode for PutLoggingConfigurationRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            logging_configuration: f.req("LoggingConfiguration")?,
        })
    }
}

impl Encode for PutLoggingConfigurationResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_PutLoggingConfigurationResponse[0], &self.logging_configuration);
        w.end_struct();
    }
}

impl Decode for QueryString {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Encode for QueryString {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Decode for RateBasedStatement {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            aggregate_key_type: f.req("AggregateKeyType")?,
            custom_keys: f.opt("CustomKeys")?,
            evaluation_window_sec: f.opt("EvaluationWindowSec")?,
            forwarded_ip_config: f.opt("ForwardedIPConfig")?,
            limit: f.req("Limit")?,
            scope_down_statement: f.opt("ScopeDownStatement")?,
        })
    }
}

impl Encode for RateBasedStatement {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_RateBasedStatement[0], &self.aggregate_key_type);
        opt(w, &schema::M_RateBasedStatement[1], &self.custom_keys);
        opt(w, &schema::M_RateBasedStatement[2], &self.evaluation_window_sec);
        opt(w, &schema::M_RateBasedStatement[3], &self.forwarded_ip_config);
        req(w, &schema::M_RateBasedStatement[4], &self.limit);
        opt(w, &schema::M_RateBasedStatement[5], &self.scope_down_statement);
        w.end_struct();
    }
}

impl Decode for RateBasedStatementCustomKey {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            asn: f.opt("ASN")?,
            cookie: f.opt("Cookie")?,
            forwarded_ip: f.opt("ForwardedIP")?,
            http_method: f.opt("HTTPMethod")?,
            header: f.opt("Header")?,
            ip: f.opt("IP")?,
            ja3_fingerprint: f.opt("JA3Fingerprint")?,
            ja4_fingerprint: f.opt("JA4Fingerprint")?,
            label_namespace: f.opt("LabelNamespace")?,
            query_argument: f.opt("QueryArgument")?,
            query_string: f.opt("QueryString")?,
            uri_path: f.opt("UriPath")?,
        })
    }
}

impl Encode for RateBasedStatementCustomKey {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_RateBasedStatementCustomKey[0], &self.asn);
        opt(w, &schema::M_RateBasedStatementCustomKey[1], &self.cookie);
        opt(w, &schema::M_RateBasedStatementCustomKey[2], &self.forwarded_ip);
        opt(w, &schema::M_RateBasedStatementCustomKey[3], &self.http_method);
        opt(w, &schema::M_RateBasedStatementCustomKey[4], &self.header);
        opt(w, &schema::M_RateBasedStatementCustomKey[5], &self.ip);
        opt(w, &schema::M_RateBasedStatementCustomKey[6], &self.ja3_fingerprint);
        opt(w, &schema::M_RateBasedStatementCustomKey[7], &self.ja4_fingerprint);
        opt(w, &schema::M_RateBasedStatementCustomKey[8], &self.label_namespace);
        opt(w, &schema::M_RateBasedStatementCustomKey[9], &self.query_argument);
        opt(w, &schema::M_RateBasedStatementCustomKey[10], &self.query_string);
        opt(w, &schema::M_RateBasedStatementCustomKey[11], &self.uri_path);
        w.end_struct();
    }
}

impl Decode for RateLimitAsn {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Encode for RateLimitAsn {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Decode for RateLimitCookie {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            name: f.req("Name")?,
            text_transformations: f.req("TextTransformations")?,
        })
    }
}

impl Encode for RateLimitCookie {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_RateLimitCookie[0], &self.name);
        req(w, &schema::M_RateLimitCookie[1], &self.text_transformations);
        w.end_struct();
    }
}

impl Decode for RateLimitForwardedIP {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Encode for RateLimitForwardedIP {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Decode for RateLimitHTTPMethod {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Encode for RateLimitHTTPMethod {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Decode for RateLimitHeader {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            name: f.req("Name")?,
            text_transformations: f.req("TextTransformations")?,
        })
    }
}

impl Encode for RateLimitHeader {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_RateLimitHeader[0], &self.name);
        req(w, &schema::M_RateLimitHeader[1], &self.text_transformations);
        w.end_struct();
    }
}

impl Decode for RateLimitIP {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Encode for RateLimitIP {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Decode for RateLimitJA3Fingerprint {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            fallback_behavior: f.req("FallbackBehavior")?,
        })
    }
}

impl Encode for RateLimitJA3Fingerprint {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_RateLimitJA3Fingerprint[0], &self.fallback_behavior);
        w.end_struct();
    }
}

impl Decode for RateLimitJA4Fingerprint {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            fallback_behavior: f.req("FallbackBehavior")?,
        })
    }
}

impl Encode for RateLimitJA4Fingerprint {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_RateLimitJA4Fingerprint[0], &self.fallback_behavior);
        w.end_struct();
    }
}

impl Decode for RateLimitLabelNamespace {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            namespace: f.req("Namespace")?,
        })
    }
}

impl Encode for RateLimitLabelNamespace {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_RateLimitLabelNamespace[0], &self.namespace);
        w.end_struct();
    }
}

impl Decode for RateLimitQueryArgument {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            name: f.req("Name")?,
            text_transformations: f.req("TextTransformations")?,
        })
    }
}

impl Encode for RateLimitQueryArgument {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_RateLimitQueryArgument[0], &self.name);
        req(w, &schema::M_RateLimitQueryArgument[1], &self.text_transformations);
        w.end_struct();
    }
}

impl Decode for RateLimitQueryString {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            text_transformations: f.req("TextTransformations")?,
        })
    }
}

impl Encode for RateLimitQueryString {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_RateLimitQueryString[0], &self.text_transformations);
        w.end_struct();
    }
}

impl Decode for RateLimitUriPath {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            text_transformations: f.req("TextTransformations")?,
        })
    }
}

impl Encode for RateLimitUriPath {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_RateLimitUriPath[0], &self.text_transformations);
        w.end_struct();
    }
}

impl Decode for Regex {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            regex_string: f.opt("RegexString")?,
        })
    }
}

impl Encode for Regex {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Regex[0], &self.regex_string);
        w.end_struct();
    }
}

impl Decode for RegexMatchStatement {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            field_to_match: f.req("FieldToMatch")?,
            pre_parse_text_transformations: f.opt("PreParseTextTransformations")?,
            regex_string: f.req("RegexString")?,
            text_transformations: f.req("TextTransformations")?,
        })
    }
}

impl Encode for RegexMatchStatement {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_RegexMatchStatement[0], &self.field_to_match);
        opt(w, &schema::M_RegexMatchStatement[1], &self.pre_parse_text_transformations);
        req(w, &schema::M_RegexMatchStatement[2], &self.regex_string);
        req(w, &schema::M_RegexMatchStatement[3], &self.text_transformations);
        w.end_struct();
    }
}

impl Decode for RegexPatternSetReferenceStatement {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            arn: f.req("ARN")?,
            field_to_match: f.req("FieldToMatch")?,
            pre_parse_text_transformations: f.opt("PreParseTextTransformations")?,
            text_transformations: f.req("TextTransformations")?,
        })
    }
}

impl Encode for RegexPatternSetReferenceStatement {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_RegexPatternSetReferenceStatement[0], &self.arn);
        req(w, &schema::M_RegexPatternSetReferenceStatement[1], &self.field_to_match);
        opt(w, &schema::M_RegexPatternSetReferenceStatement[2], &self.pre_parse_text_transformations);
        req(w, &schema::M_RegexPatternSetReferenceStatement[3], &self.text_transformations);
        w.end_struct();
    }
}

impl Decode for RequestBodyAssociatedResourceTypeConfig {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            default_size_inspection_limit: f.req("DefaultSizeInspectionLimit")?,
        })
    }
}

impl Encode for RequestBodyAssociatedResourceTypeConfig {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_RequestBodyAssociatedResourceTypeConfig[0], &self.default_size_inspection_limit);
        w.end_struct();
    }
}

impl Decode for RequestInspection {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            password_field: f.req("PasswordField")?,
            payload_type: f.req("PayloadType")?,
            username_field: f.req("UsernameField")?,
        })
    }
}

impl Encode for RequestInspection {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_RequestInspection[0], &self.password_field);
        req(w, &schema::M_RequestInspection[1], &self.payload_type);
        req(w, &schema::M_RequestInspection[2], &self.username_field);
        w.end_struct();
    }
}

impl Decode for RequestInspectionACFP {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            address_fields: f.opt("AddressFields")?,
            email_field: f.opt("EmailField")?,
            password_field: f.opt("PasswordField")?,
            payload_type: f.req("PayloadType")?,
            phone_number_fields: f.opt("PhoneNumberFields")?,
            username_field: f.opt("UsernameField")?,
        })
    }
}

impl Encode for RequestInspectionACFP {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_RequestInspectionACFP[0], &self.address_fields);
        opt(w, &schema::M_RequestInspectionACFP[1], &self.email_field);
        opt(w, &schema::M_RequestInspectionACFP[2], &self.password_field);
        req(w, &schema::M_RequestInspectionACFP[3], &self.payload_type);
        opt(w, &schema::M_RequestInspectionACFP[4], &self.phone_number_fields);
        opt(w, &schema::M_RequestInspectionACFP[5], &self.username_field);
        w.end_struct();
    }
}

impl Decode for ResponseInspection {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            body_contains: f.opt("BodyContains")?,
            header: f.opt("Header")?,
            json: f.opt("Json")?,
            status_code: f.opt("StatusCode")?,
        })
    }
}

impl Encode for ResponseInspection {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_ResponseInspection[0], &self.body_contains);
        opt(w, &schema::M_ResponseInspection[1], &self.header);
        opt(w, &schema::M_ResponseInspection[2], &self.json);
        opt(w, &schema::M_ResponseInspection[3], &self.status_code);
        w.end_struct();
    }
}

impl Decode for ResponseInspectionBodyContains {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            failure_strings: f.req("FailureStrings")?,
            success_strings: f.req("SuccessStrings")?,
        })
    }
}

impl Encode for ResponseInspectionBodyContains {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_ResponseInspectionBodyContains[0], &self.failure_strings);
        req(w, &schema::M_ResponseInspectionBodyContains[1], &self.success_strings);
        w.end_struct();
    }
}

impl Decode for ResponseInspectionHeader {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            failure_values: f.req("FailureValues")?,
            name: f.req("Name")?,
            success_values: f.req("SuccessValues")?,
        })
    }
}

impl Encode for ResponseInspectionHeader {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_ResponseInspectionHeader[0], &self.failure_values);
        req(w, &schema::M_ResponseInspectionHeader[1], &self.name);
        req(w, &schema::M_ResponseInspectionHeader[2], &self.success_values);
        w.end_struct();
    }
}

impl Decode for ResponseInspectionJson {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            failure_values: f.req("FailureValues")?,
            identifier: f.req("Identifier")?,
            success_values: f.req("SuccessValues")?,
        })
    }
}

impl Encode for ResponseInspectionJson {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_ResponseInspectionJson[0], &self.failure_values);
        req(w, &schema::M_ResponseInspectionJson[1], &self.identifier);
        req(w, &schema::M_ResponseInspectionJson[2], &self.success_values);
        w.end_struct();
    }
}

impl Decode for ResponseInspectionStatusCode {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            failure_codes: f.req("FailureCodes")?,
            success_codes: f.req("SuccessCodes")?,
        })
    }
}

impl Encode for ResponseInspectionStatusCode {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_ResponseInspectionStatusCode[0], &self.failure_codes);
        req(w, &schema::M_ResponseInspectionStatusCode[1], &self.success_codes);
        w.end_struct();
    }
}

impl Decode for Rule {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            action: f.opt("Action")?,
            captcha_config: f.opt("CaptchaConfig")?,
            challenge_config: f.opt("ChallengeConfig")?,
            name: f.req("Name")?,
            override_action: f.opt("OverrideAction")?,
            priority: f.req("Priority")?,
            rule_labels: f.opt("RuleLabels")?,
            statement: f.req("Statement")?,
            visibility_config: f.req("VisibilityConfig")?,
        })
    }
}

impl Encode for Rule {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Rule[0], &self.action);
        opt(w, &schema::M_Rule[1], &self.captcha_config);
        opt(w, &schema::M_Rule[2], &self.challenge_config);
        req(w, &schema::M_Rule[3], &self.name);
        opt(w, &schema::M_Rule[4], &self.override_action);
        req(w, &schema::M_Rule[5], &self.priority);
        opt(w, &schema::M_Rule[6], &self.rule_labels);
        req(w, &schema::M_Rule[7], &self.statement);
        req(w, &schema::M_Rule[8], &self.visibility_config);
        w.end_struct();
    }
}

impl Decode for RuleAction {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            allow: f.opt("Allow")?,
            block: f.opt("Block")?,
            captcha: f.opt("Captcha")?,
            challenge: f.opt("Challenge")?,
            count: f.opt("Count")?,
            monetize: f.opt("Monetize")?,
        })
    }
}

impl Encode for RuleAction {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_RuleAction[0], &self.allow);
        opt(w, &schema::M_RuleAction[1], &self.block);
        opt(w, &schema::M_RuleAction[2], &self.captcha);
        opt(w, &schema::M_RuleAction[3], &self.challenge);
        opt(w, &schema::M_RuleAction[4], &self.count);
        opt(w, &schema::M_RuleAction[5], &self.monetize);
        w.end_struct();
    }
}

impl Decode for RuleActionOverride {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            action_to_use: f.req("ActionToUse")?,
            name: f.req("Name")?,
        })
    }
}

impl Encode for RuleActionOverride {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_RuleActionOverride[0], &self.action_to_use);
        req(w, &schema::M_RuleActionOverride[1], &self.name);
        w.end_struct();
    }
}

impl Decode for RuleGroupReferenceStatement {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            arn: f.req("ARN")?,
            excluded_rules: f.opt("ExcludedRules")?,
            rule_action_overrides: f.opt("RuleActionOverrides")?,
        })
    }
}

impl Encode for RuleGroupReferenceStatement {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_RuleGroupReferenceStatement[0], &self.arn);
        opt(w, &schema::M_RuleGroupReferenceStatement[1], &self.excluded_rules);
        opt(w, &schema::M_RuleGroupReferenceStatement[2], &self.rule_action_overrides);
        w.end_struct();
    }
}

impl Decode for SingleHeader {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            name: f.req("Name")?,
        })
    }
}

impl Encode for SingleHeader {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_SingleHeader[0], &self.name);
        w.end_struct();
    }
}

impl Decode for SingleQueryArgument {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            name: f.req("Name")?,
        })
    }
}

impl Encode for SingleQueryArgument {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_SingleQueryArgument[0], &self.name);
        w.end_struct();
    }
}

impl Decode for SizeConstraintStatement {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            comparison_operator: f.req("ComparisonOperator")?,
            field_to_match: f.req("FieldToMatch")?,
            pre_parse_text_transformations: f.opt("PreParseTextTransformations")?,
            size: f.req("Size")?,
            text_transformations: f.req("TextTransformations")?,
        })
    }
}

impl Encode for SizeConstraintStatement {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_SizeConstraintStatement[0], &self.comparison_operator);
        req(w, &schema::M_SizeConstraintStatement[1], &self.field_to_match);
        opt(w, &schema::M_SizeConstraintStatement[2], &self.pre_parse_text_transformations);
        req(w, &schema::M_SizeConstraintStatement[3], &self.size);
        req(w, &schema::M_SizeConstraintStatement[4], &self.text_transformations);
        w.end_struct();
    }
}

impl Decode for SqliMatchStatement {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            field_to_match: f.req("FieldToMatch")?,
            pre_parse_text_transformations: f.opt("PreParseTextTransformations")?,
            sensitivity_level: f.opt("SensitivityLevel")?,
            text_transformations: f.req("TextTransformations")?,
        })
    }
}

impl Encode for SqliMatchStatement {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_SqliMatchStatement[0], &self.field_to_match);
        opt(w, &schema::M_SqliMatchStatement[1], &self.pre_parse_text_transformations);
        opt(w, &schema::M_SqliMatchStatement[2], &self.sensitivity_level);
        req(w, &schema::M_SqliMatchStatement[3], &self.text_transformations);
        w.end_struct();
    }
}

impl Decode for Statement {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            and_statement: f.opt("AndStatement")?,
            asn_match_statement: f.opt("AsnMatchStatement")?,
            byte_match_statement: f.opt("ByteMatchStatement")?,
            geo_match_statement: f.opt("GeoMatchStatement")?,
            ip_set_reference_statement: f.opt("IPSetReferenceStatement")?,
            label_match_statement: f.opt("LabelMatchStatement")?,
            managed_rule_group_statement: f.opt("ManagedRuleGroupStatement")?,
            not_statement: f.opt("NotStatement")?,
            or_statement: f.opt("OrStatement")?,
            rate_based_statement: f.opt("RateBasedStatement")?,
            regex_match_statement: f.opt("RegexMatchStatement")?,
            regex_pattern_set_reference_statement: f.opt("RegexPatternSetReferenceStatement")?,
            rule_group_reference_statement: f.opt("RuleGroupReferenceStatement")?,
            size_constraint_statement: f.opt("SizeConstraintStatement")?,
            sqli_match_statement: f.opt("SqliMatchStatement")?,
            xss_match_statement: f.opt("XssMatchStatement")?,
        })
    }
}

impl Encode for Statement {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_Statement[0], &self.and_statement);
        opt(w, &schema::M_Statement[1], &self.asn_match_statement);
        opt(w, &schema::M_Statement[2], &self.byte_match_statement);
        opt(w, &schema::M_Statement[3], &self.geo_match_statement);
        opt(w, &schema::M_Statement[4], &self.ip_set_reference_statement);
        opt(w, &schema::M_Statement[5], &self.label_match_statement);
        opt(w, &schema::M_Statement[6], &self.managed_rule_group_statement);
        opt(w, &schema::M_Statement[7], &self.not_statement);
        opt(w, &schema::M_Statement[8], &self.or_statement);
        opt(w, &schema::M_Statement[9], &self.rate_based_statement);
        opt(w, &schema::M_Statement[10], &self.regex_match_statement);
        opt(w, &schema::M_Statement[11], &self.regex_pattern_set_reference_statement);
        opt(w, &schema::M_Statement[12], &self.rule_group_reference_statement);
        opt(w, &schema::M_Statement[13], &self.size_constraint_statement);
        opt(w, &schema::M_Statement[14], &self.sqli_match_statement);
        opt(w, &schema::M_Statement[15], &self.xss_match_statement);
        w.end_struct();
    }
}

impl Decode for Tag {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            key: f.req("Key")?,
            value: f.req("Value")?,
        })
    }
}

impl Encode for Tag {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_Tag[0], &self.key);
        req(w, &schema::M_Tag[1], &self.value);
        w.end_struct();
    }
}

impl Encode for TagInfoForResource {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_TagInfoForResource[0], &self.resource_arn);
        opt(w, &schema::M_TagInfoForResource[1], &self.tag_list);
        w.end_struct();
    }
}

impl Decode for TextTransformation {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            priority: f.req("Priority")?,
            r#type: f.req("Type")?,
        })
    }
}

impl Encode for TextTransformation {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_TextTransformation[0], &self.priority);
        req(w, &schema::M_TextTransformation[1], &self.r#type);
        w.end_struct();
    }
}

impl Decode for UpdateIPSetRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            addresses: f.req("Addresses")?,
            description: f.opt("Description")?,
            id: f.req("Id")?,
            lock_token: f.req("LockToken")?,
            name: f.req("Name")?,
            scope: f.req("Scope")?,
        })
    }
}

impl Encode for UpdateIPSetResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_UpdateIPSetResponse[0], &self.next_lock_token);
        w.end_struct();
    }
}

impl Decode for UpdateWebACLRequest {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            analytics_config: f.opt("AnalyticsConfig")?,
            application_config: f.opt("ApplicationConfig")?,
            association_config: f.opt("AssociationConfig")?,
            captcha_config: f.opt("CaptchaConfig")?,
            challenge_config: f.opt("ChallengeConfig")?,
            custom_response_bodies: f.opt("CustomResponseBodies")?,
            data_protection_config: f.opt("DataProtectionConfig")?,
            default_action: f.req("DefaultAction")?,
            description: f.opt("Description")?,
            id: f.req("Id")?,
            lock_token: f.req("LockToken")?,
            monetization_config: f.opt("MonetizationConfig")?,
            name: f.req("Name")?,
            on_source_ddos_protection_config: f.opt("OnSourceDDoSProtectionConfig")?,
            rules: f.opt("Rules")?,
            scope: f.req("Scope")?,
            token_domains: f.opt("TokenDomains")?,
            visibility_config: f.req("VisibilityConfig")?,
        })
    }
}

impl Encode for UpdateWebACLResponse {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_UpdateWebACLResponse[0], &self.next_lock_token);
        w.end_struct();
    }
}

impl Decode for UriFragment {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            fallback_behavior: f.opt("FallbackBehavior")?,
        })
    }
}

impl Encode for UriFragment {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_UriFragment[0], &self.fallback_behavior);
        w.end_struct();
    }
}

impl Decode for UriPath {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        Fields::of(node).map(|_| Self {})
    }
}

impl Encode for UriPath {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        w.end_struct();
    }
}

impl Decode for UsernameField {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            identifier: f.req("Identifier")?,
        })
    }
}

impl Encode for UsernameField {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_UsernameField[0], &self.identifier);
        w.end_struct();
    }
}

impl Decode for VisibilityConfig {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            cloud_watch_metrics_enabled: f.req("CloudWatchMetricsEnabled")?,
            metric_name: f.req("MetricName")?,
            sampled_requests_enabled: f.req("SampledRequestsEnabled")?,
        })
    }
}

impl Encode for VisibilityConfig {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_VisibilityConfig[0], &self.cloud_watch_metrics_enabled);
        req(w, &schema::M_VisibilityConfig[1], &self.metric_name);
        req(w, &schema::M_VisibilityConfig[2], &self.sampled_requests_enabled);
        w.end_struct();
    }
}

impl Encode for WebACL {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_WebACL[0], &self.arn);
        opt(w, &schema::M_WebACL[1], &self.analytics_config);
        opt(w, &schema::M_WebACL[2], &self.application_config);
        opt(w, &schema::M_WebACL[3], &self.association_config);
        opt(w, &schema::M_WebACL[4], &self.capacity);
        opt(w, &schema::M_WebACL[5], &self.captcha_config);
        opt(w, &schema::M_WebACL[6], &self.challenge_config);
        opt(w, &schema::M_WebACL[7], &self.custom_response_bodies);
        opt(w, &schema::M_WebACL[8], &self.data_protection_config);
        opt(w, &schema::M_WebACL[9], &self.default_action);
        opt(w, &schema::M_WebACL[10], &self.description);
        opt(w, &schema::M_WebACL[11], &self.id);
        opt(w, &schema::M_WebACL[12], &self.label_namespace);
        opt(w, &schema::M_WebACL[13], &self.managed_by_firewall_manager);
        opt(w, &schema::M_WebACL[14], &self.monetization_config);
        opt(w, &schema::M_WebACL[15], &self.name);
        opt(w, &schema::M_WebACL[16], &self.on_source_ddos_protection_config);
        opt(w, &schema::M_WebACL[17], &self.post_process_firewall_manager_rule_groups);
        opt(w, &schema::M_WebACL[18], &self.pre_process_firewall_manager_rule_groups);
        opt(w, &schema::M_WebACL[19], &self.retrofitted_by_firewall_manager);
        opt(w, &schema::M_WebACL[20], &self.rules);
        opt(w, &schema::M_WebACL[21], &self.token_domains);
        opt(w, &schema::M_WebACL[22], &self.visibility_config);
        w.end_struct();
    }
}

impl Encode for WebACLSummary {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        opt(w, &schema::M_WebACLSummary[0], &self.arn);
        opt(w, &schema::M_WebACLSummary[1], &self.description);
        opt(w, &schema::M_WebACLSummary[2], &self.id);
        opt(w, &schema::M_WebACLSummary[3], &self.lock_token);
        opt(w, &schema::M_WebACLSummary[4], &self.name);
        w.end_struct();
    }
}

impl Decode for XssMatchStatement {
    fn decode(node: &Node) -> Result<Self, DecodeError> {
        let f = Fields::of(node)?;
        Ok(Self {
            field_to_match: f.req("FieldToMatch")?,
            pre_parse_text_transformations: f.opt("PreParseTextTransformations")?,
            text_transformations: f.req("TextTransformations")?,
        })
    }
}

impl Encode for XssMatchStatement {
    fn encode(&self, w: &mut dyn Writer) {
        w.begin_struct();
        req(w, &schema::M_XssMatchStatement[0], &self.field_to_match);
        opt(w, &schema::M_XssMatchStatement[1], &self.pre_parse_text_transformations);
        req(w, &schema::M_XssMatchStatement[2], &self.text_transformations);
        w.end_struct();
    }
}
