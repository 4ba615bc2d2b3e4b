// Made by `cargo xtask codegen` from models/. Do not edit.
use bonkei_wire::{Kind, Limits, Member, Place, Shape, TimeFormat, shapes};
use super::generated_schema::*;
pub static s_ASN: Shape = Shape { name: "ASN", kind: Kind::Long(Limits::range(0, 4294967295)) };

pub static M_AWSManagedRulesACFPRuleSet: [Member; 5] = [
    Member::new("CreationPath", &s_CreationPathString).required(),
    Member::new("EnableRegexInPath", &shapes::BOOL),
    Member::new("RegistrationPagePath", &s_RegistrationPagePathString).required(),
    Member::new("RequestInspection", &RequestInspectionACFP).required(),
    Member::new("ResponseInspection", &ResponseInspection),
];
pub static AWSManagedRulesACFPRuleSet: Shape = Shape { name: "AWSManagedRulesACFPRuleSet", kind: Kind::Struct(&M_AWSManagedRulesACFPRuleSet) };

pub static M_AWSManagedRulesAISecurityRuleSet: [Member; 1] = [
    Member::new("BedrockGuardrails", &BedrockGuardrails).required(),
];
pub static AWSManagedRulesAISecurityRuleSet: Shape = Shape { name: "AWSManagedRulesAISecurityRuleSet", kind: Kind::Struct(&M_AWSManagedRulesAISecurityRuleSet) };

pub static M_AWSManagedRulesATPRuleSet: [Member; 4] = [
    Member::new("EnableRegexInPath", &shapes::BOOL),
    Member::new("LoginPath", &shapes::TEXT).required(),
    Member::new("RequestInspection", &RequestInspection),
    Member::new("ResponseInspection", &ResponseInspection),
];
pub static AWSManagedRulesATPRuleSet: Shape = Shape { name: "AWSManagedRulesATPRuleSet", kind: Kind::Struct(&M_AWSManagedRulesATPRuleSet) };

pub static M_AWSManagedRulesAntiDDoSRuleSet: [Member; 2] = [
    Member::new("ClientSideActionConfig", &ClientSideActionConfig).required(),
    Member::new("SensitivityToBlock", &s_SensitivityToAct),
];
pub static AWSManagedRulesAntiDDoSRuleSet: Shape = Shape { name: "AWSManagedRulesAntiDDoSRuleSet", kind: Kind::Struct(&M_AWSManagedRulesAntiDDoSRuleSet) };

pub static M_AWSManagedRulesBotControlRuleSet: [Member; 2] = [
    Member::new("EnableMachineLearning", &shapes::BOOL),
    Member::new("InspectionLevel", &s_InspectionLevel).required(),
];
pub static AWSManagedRulesBotControlRuleSet: Shape = Shape { name: "AWSManagedRulesBotControlRuleSet", kind: Kind::Struct(&M_AWSManagedRulesBotControlRuleSet) };

pub static M_ActionCondition: [Member; 1] = [
    Member::new("Action", &s_ActionValue).required(),
];
pub static ActionCondition: Shape = Shape { name: "ActionCondition", kind: Kind::Struct(&M_ActionCondition) };
pub static s_ActionValue: Shape = Shape { name: "ActionValue", kind: Kind::Text(Limits::NONE, &["ALLOW", "BLOCK", "COUNT", "CAPTCHA", "CHALLENGE", "MONETIZE", "EXCLUDED_AS_COUNT"]) };

pub static M_AddressField: [Member; 1] = [
    Member::new("Identifier", &s_FieldIdentifier).required(),
];
pub static AddressField: Shape = Shape { name: "AddressField", kind: Kind::Struct(&M_AddressField) };
static I_s_AddressFields: Member = Member::new("member", &AddressField);
pub static s_AddressFields: Shape = Shape { name: "AddressFields", kind: Kind::List(&I_s_AddressFields, Limits::NONE) };

pub static M_All: [Member; 0] = [
];
pub static All: Shape = Shape { name: "All", kind: Kind::Struct(&M_All) };

pub static M_AllQueryArguments: [Member; 0] = [
];
pub static AllQueryArguments: Shape = Shape { name: "AllQueryArguments", kind: Kind::Struct(&M_AllQueryArguments) };

pub static M_AllowAction: [Member; 1] = [
    Member::new("CustomRequestHandling", &CustomRequestHandling),
];
pub static AllowAction: Shape = Shape { name: "AllowAction", kind: Kind::Struct(&M_AllowAction) };

pub static M_AnalyticsConfig: [Member; 1] = [
    Member::new("Mode", &s_AnalyticsMode).required(),
];
pub static AnalyticsConfig: Shape = Shape { name: "AnalyticsConfig", kind: Kind::Struct(&M_AnalyticsConfig) };
pub static s_AnalyticsMode: Shape = Shape { name: "AnalyticsMode", kind: Kind::Text(Limits::NONE, &["CROSS_REGION", "DISABLED"]) };

pub static M_AndStatement: [Member; 1] = [
    Member::new("Statements", &s_Statements).required(),
];
pub static AndStatement: Shape = Shape { name: "AndStatement", kind: Kind::Struct(&M_AndStatement) };

pub static M_ApplicationAttribute: [Member; 2] = [
    Member::new("Name", &s_AttributeName),
    Member::new("Values", &s_AttributeValues),
];
pub static ApplicationAttribute: Shape = Shape { name: "ApplicationAttribute", kind: Kind::Struct(&M_ApplicationAttribute) };
static I_s_ApplicationAttributes: Member = Member::new("member", &ApplicationAttribute);
pub static s_ApplicationAttributes: Shape = Shape { name: "ApplicationAttributes", kind: Kind::List(&I_s_ApplicationAttributes, Limits::range(1, 10)) };

pub static M_ApplicationConfig: [Member; 1] = [
    Member::new("Attributes", &s_ApplicationAttributes),
];
pub static ApplicationConfig: Shape = Shape { name: "ApplicationConfig", kind: Kind::Struct(&M_ApplicationConfig) };
static I_s_AsnList: Member = Member::new("member", &s_ASN);
pub static s_AsnList: Shape = Shape { name: "AsnList", kind: Kind::List(&I_s_AsnList, Limits::range(1, 100)) };

pub static M_AsnMatchStatement: [Member; 2] = [
    Member::new("AsnList", &s_AsnList).required(),
    Member::new("ForwardedIPConfig", &ForwardedIPConfig),
];
pub static AsnMatchStatement: Shape = Shape { name: "AsnMatchStatement", kind: Kind::Struct(&M_AsnMatchStatement) };

pub static M_AssociateWebACLRequest: [Member; 2] = [
    Member::new("ResourceArn", &s_ResourceArn).required(),
    Member::new("WebACLArn", &s_ResourceArn).required(),
];
pub static AssociateWebACLRequest: Shape = Shape { name: "AssociateWebACLRequest", kind: Kind::Struct(&M_AssociateWebACLRequest) };

pub static M_AssociateWebACLResponse: [Member; 0] = [
];
pub static AssociateWebACLResponse: Shape = Shape { name: "AssociateWebACLResponse", kind: Kind::Struct(&M_AssociateWebACLResponse) };
pub static s_AssociatedResourceType: Shape = Shape { name: "AssociatedResourceType", kind: Kind::Text(Limits::NONE, &["CLOUDFRONT", "API_GATEWAY", "COGNITO_USER_POOL", "APP_RUNNER_SERVICE", "VERIFIED_ACCESS_INSTANCE", "AGENTCORE_GATEWAY", "APPLICATION_LOAD_BALANCER"]) };

pub static M_AssociationConfig: [Member; 2] = [
    Member::new("ChallengeJavascriptSdkInjection", &s_ChallengeJavascriptSdkInjection),
    Member::new("RequestBody", &s_RequestBody),
];
pub static AssociationConfig: Shape = Shape { name: "AssociationConfig", kind: Kind::Struct(&M_AssociationConfig) };
pub static s_AttributeName: Shape = Shape { name: "AttributeName", kind: Kind::Text(Limits::range(1, 64), &[]) };
pub static s_AttributeValue: Shape = Shape { name: "AttributeValue", kind: Kind::Text(Limits::range(1, 64), &[]) };
static I_s_AttributeValues: Member = Member::new("member", &s_AttributeValue);
pub static s_AttributeValues: Shape = Shape { name: "AttributeValues", kind: Kind::List(&I_s_AttributeValues, Limits::range(1, 50)) };

pub static M_BedrockGuardrails: [Member; 3] = [
    Member::new("Disable", &DisableBedrockGuardrails),
    Member::new("ProtectRequestAndResponse", &BedrockGuardrailsRequestAndResponse),
    Member::new("ProtectRequestOnly", &BedrockGuardrailsRequestOnly),
];
pub static BedrockGuardrails: Shape = Shape { name: "BedrockGuardrails", kind: Kind::Struct(&M_BedrockGuardrails) };

pub static M_BedrockGuardrailsRequestAndResponse: [Member; 1] = [
    Member::new("RoleArn", &s_IAMRoleArn).required(),
];
pub static BedrockGuardrailsRequestAndResponse: Shape = Shape { name: "BedrockGuardrailsRequestAndResponse", kind: Kind::Struct(&M_BedrockGuardrailsRequestAndResponse) };

pub static M_BedrockGuardrailsRequestOnly: [Member; 1] = [
    Member::new("RoleArn", &s_IAMRoleArn).required(),
];
pub static BedrockGuardrailsRequestOnly: Shape = Shape { name: "BedrockGuardrailsRequestOnly", kind: Kind::Struct(&M_BedrockGuardrailsRequestOnly) };

pub static M_BlockAction: [Member; 1] = [
    Member::new("CustomResponse", &CustomResponse),
];
pub static BlockAction: Shape = Shape { name: "BlockAction", kind: Kind::Struct(&M_BlockAction) };
pub static s_BlockchainChain: Shape = Shape { name: "BlockchainChain", kind: Kind::Text(Limits::NONE, &["BASE", "SOLANA", "BASE_SEPOLIA", "SOLANA_DEVNET"]) };

pub static M_Body: [Member; 1] = [
    Member::new("OversizeHandling", &s_OversizeHandling),
];
pub static Body: Shape = Shape { name: "Body", kind: Kind::Struct(&M_Body) };
pub static s_BodyParsingFallbackBehavior: Shape = Shape { name: "BodyParsingFallbackBehavior", kind: Kind::Text(Limits::NONE, &["MATCH", "NO_MATCH", "EVALUATE_AS_STRING"]) };

pub static M_ByteMatchStatement: [Member; 5] = [
    Member::new("FieldToMatch", &FieldToMatch).required(),
    Member::new("PositionalConstraint", &s_PositionalConstraint).required(),
    Member::new("PreParseTextTransformations", &s_PreParseTextTransformations),
    Member::new("SearchString", &shapes::BLOB).required(),
    Member::new("TextTransformations", &s_TextTransformations).required(),
];
pub static ByteMatchStatement: Shape = Shape { name: "ByteMatchStatement", kind: Kind::Struct(&M_ByteMatchStatement) };

pub static M_CaptchaAction: [Member; 1] = [
    Member::new("CustomRequestHandling", &CustomRequestHandling),
];
pub static CaptchaAction: Shape = Shape { name: "CaptchaAction", kind: Kind::Struct(&M_CaptchaAction) };

pub static M_CaptchaConfig: [Member; 1] = [
    Member::new("ImmunityTimeProperty", &ImmunityTimeProperty),
];
pub static CaptchaConfig: Shape = Shape { name: "CaptchaConfig", kind: Kind::Struct(&M_CaptchaConfig) };

pub static M_ChallengeAction: [Member; 1] = [
    Member::new("CustomRequestHandling", &CustomRequestHandling),
];
pub static ChallengeAction: Shape = Shape { name: "ChallengeAction", kind: Kind::Struct(&M_ChallengeAction) };

pub static M_ChallengeConfig: [Member; 1] = [
    Member::new("ImmunityTimeProperty", &ImmunityTimeProperty),
];
pub static ChallengeConfig: Shape = Shape { name: "ChallengeConfig", kind: Kind::Struct(&M_ChallengeConfig) };
static K_s_ChallengeJavascriptSdkInjection: Member = Member::new("key", &s_AssociatedResourceType);
static V_s_ChallengeJavascriptSdkInjection: Member = Member::new("value", &ChallengeJavascriptSdkInjectionConfig);
pub static s_ChallengeJavascriptSdkInjection: Shape = Shape { name: "ChallengeJavascriptSdkInjection", kind: Kind::Map(&K_s_ChallengeJavascriptSdkInjection, &V_s_ChallengeJavascriptSdkInjection) };

pub static M_ChallengeJavascriptSdkInjectionConfig: [Member; 0] = [
];
pub static ChallengeJavascriptSdkInjectionConfig: Shape = Shape { name: "ChallengeJavascriptSdkInjectionConfig", kind: Kind::Struct(&M_ChallengeJavascriptSdkInjectionConfig) };

pub static M_ClientSideAction: [Member; 3] = [
    Member::new("ExemptUriRegularExpressions", &s_RegularExpressionList),
    Member::new("Sensitivity", &s_SensitivityToAct),
    Member::new("UsageOfAction", &s_UsageOfAction).required(),
];
pub static ClientSideAction: Shape = Shape { name: "ClientSideAction", kind: Kind::Struct(&M_ClientSideAction) };

pub static M_ClientSideActionConfig: [Member; 1] = [
    Member::new("Challenge", &ClientSideAction).required(),
];
pub static ClientSideActionConfig: Shape = Shape { name: "ClientSideActionConfig", kind: Kind::Struct(&M_ClientSideActionConfig) };
pub static s_ComparisonOperator: Shape = Shape { name: "ComparisonOperator", kind: Kind::Text(Limits::NONE, &["EQ", "NE", "LE", "LT", "GE", "GT"]) };

pub static M_Condition: [Member; 2] = [
    Member::new("ActionCondition", &ActionCondition),
    Member::new("LabelNameCondition", &LabelNameCondition),
];
pub static Condition: Shape = Shape { name: "Condition", kind: Kind::Struct(&M_Condition) };
static I_s_Conditions: Member = Member::new("member", &Condition);
pub static s_Conditions: Shape = Shape { name: "Conditions", kind: Kind::List(&I_s_Conditions, Limits::min(1)) };
pub static s_ConnectedAccountArn: Shape = Shape { name: "ConnectedAccountArn", kind: Kind::Text(Limits::range(56, 140), &[]) };
pub static s_ConnectedAccountChain: Shape = Shape { name: "ConnectedAccountChain", kind: Kind::Text(Limits::NONE, &["BASE", "SOLANA"]) };

pub static M_ConnectedAccountChainConfig: [Member; 2] = [
    Member::new("Chain", &s_ConnectedAccountChain).required(),
    Member::new("Prices", &s_ConnectedAccountPrices).required(),
];
pub static ConnectedAccountChainConfig: Shape = Shape { name: "ConnectedAccountChainConfig", kind: Kind::Struct(&M_ConnectedAccountChainConfig) };

pub static M_ConnectedAccountConfig: [Member; 2] = [
    Member::new("ConnectedAccountArn", &s_ConnectedAccountArn).required(),
    Member::new("PaymentNetworks", &s_ConnectedAccountPaymentNetworks).required(),
];
pub static ConnectedAccountConfig: Shape = Shape { name: "ConnectedAccountConfig", kind: Kind::Struct(&M_ConnectedAccountConfig) };
static I_s_ConnectedAccountConfigs: Member = Member::new("member", &ConnectedAccountConfig);
pub static s_ConnectedAccountConfigs: Shape = Shape { name: "ConnectedAccountConfigs", kind: Kind::List(&I_s_ConnectedAccountConfigs, Limits::range(1, 1)) };
static I_s_ConnectedAccountPaymentNetworks: Member = Member::new("member", &ConnectedAccountChainConfig);
pub static s_ConnectedAccountPaymentNetworks: Shape = Shape { name: "ConnectedAccountPaymentNetworks", kind: Kind::List(&I_s_ConnectedAccountPaymentNetworks, Limits::range(1, 2)) };

pub static M_ConnectedAccountPrice: [Member; 2] = [
    Member::new("Amount", &s_ConnectedAccountPriceAmount).required(),
    Member::new("Currency", &s_CryptoCurrency).required(),
];
pub static ConnectedAccountPrice: Shape = Shape { name: "ConnectedAccountPrice", kind: Kind::Struct(&M_ConnectedAccountPrice) };
pub static s_ConnectedAccountPriceAmount: Shape = Shape { name: "ConnectedAccountPriceAmount", kind: Kind::Text(Limits::range(1, 9), &[]) };
static I_s_ConnectedAccountPrices: Member = Member::new("member", &ConnectedAccountPrice);
pub static s_ConnectedAccountPrices: Shape = Shape { name: "ConnectedAccountPrices", kind: Kind::List(&I_s_ConnectedAccountPrices, Limits::range(1, 1)) };
pub static s_ConsumedCapacity: Shape = Shape { name: "ConsumedCapacity", kind: Kind::Long(Limits::min(0)) };

pub static M_CookieMatchPattern: [Member; 3] = [
    Member::new("All", &All),
    Member::new("ExcludedCookies", &s_CookieNames),
    Member::new("IncludedCookies", &s_CookieNames),
];
pub static CookieMatchPattern: Shape = Shape { name: "CookieMatchPattern", kind: Kind::Struct(&M_CookieMatchPattern) };
static I_s_CookieNames: Member = Member::new("member", &s_SingleCookieName);
pub static s_CookieNames: Shape = Shape { name: "CookieNames", kind: Kind::List(&I_s_CookieNames, Limits::range(1, 199)) };

pub static M_Cookies: [Member; 3] = [
    Member::new("MatchPattern", &CookieMatchPattern).required(),
    Member::new("MatchScope", &s_MapMatchScope).required(),
    Member::new("OversizeHandling", &s_OversizeHandling).required(),
];
pub static Cookies: Shape = Shape { name: "Cookies", kind: Kind::Struct(&M_Cookies) };

pub static M_CountAction: [Member; 1] = [
    Member::new("CustomRequestHandling", &CustomRequestHandling),
];
pub static CountAction: Shape = Shape { name: "CountAction", kind: Kind::Struct(&M_CountAction) };
pub static s_CountryCode: Shape = Shape { name: "CountryCode", kind: Kind::Text(Limits::NONE, &["AF", "AX", "AL", "DZ", "AS", "AD", "AO", "AI", "AQ", "AG", "AR", "AM", "AW", "AU", "AT", "AZ", "BS", "BH", "BD", "BB", "BY", "BE", "BZ", "BJ", "BM", "BT", "BO", "BQ", "BA", "BW", "BV", "BR", "IO", "BN", "BG", "BF", "BI", "KH", "CM", "CA", "CV", "KY", "CF", "TD", "CL", "CN", "CX", "CC", "CO", "KM", "CG", "CD", "CK", "CR", "CI", "HR", "CU", "CW", "CY", "CZ", "DK", "DJ", "DM", "DO", "EC", "EG", "SV", "GQ", "ER", "EE", "ET", "FK", "FO", "FJ", "FI", "FR", "GF", "PF", "TF", "GA", "GM", "GE", "DE", "GH", "GI", "GR", "GL", "GD", "GP", "GU", "GT", "GG", "GN", "GW", "GY", "HT", "HM", "VA", "HN", "HK", "HU", "IS", "IN", "ID", "IR", "IQ", "IE", "IM", "IL", "IT", "JM", "JP", "JE", "JO", "KZ", "KE", "KI", "KP", "KR", "KW", "KG", "LA", "LV", "LB", "LS", "LR", "LY", "LI", "LT", "LU", "MO", "MK", "MG", "MW", "MY", "MV", "ML", "MT", "MH", "MQ", "MR", "MU", "YT", "MX", "FM", "MD", "MC", "MN", "ME", "MS", "MA", "MZ", "MM", "NA", "NR", "NP", "NL", "NC", "NZ", "NI", "NE", "NG", "NU", "NF", "MP", "NO", "OM", "PK", "PW", "PS", "PA", "PG", "PY", "PE", "PH", "PN", "PL", "PT", "PR", "QA", "RE", "RO", "RU", "RW", "BL", "SH", "KN", "LC", "MF", "PM", "VC", "WS", "SM", "ST", "SA", "SN", "RS", "SC", "SL", "SG", "SX", "SK", "SI", "SB", "SO", "ZA", "GS", "SS", "ES", "LK", "SD", "SR", "SJ", "SZ", "SE", "CH", "SY", "TW", "TJ", "TZ", "TH", "TL", "TG", "TK", "TO", "TT", "TN", "TR", "TM", "TC", "TV", "UG", "UA", "AE", "GB", "US", "UM", "UY", "UZ", "VU", "VE", "VN", "VG", "VI", "WF", "EH", "YE", "ZM", "ZW", "XK"]) };
static I_s_CountryCodes: Member = Member::new("member", &s_CountryCode);
pub static s_CountryCodes: Shape = Shape { name: "CountryCodes", kind: Kind::List(&I_s_CountryCodes, Limits::min(1)) };

pub static M_CreateIPSetRequest: [Member; 6] = [
    Member::new("Addresses", &s_IPAddresses).required(),
    Member::new("Description", &s_EntityDescription),
    Member::new("IPAddressVersion", &s_IPAddressVersion).required(),
    Member::new("Name", &s_EntityName).required(),
    Member::new("Scope", &s_Scope).required(),
    Member::new("Tags", &s_TagList),
];
pub static CreateIPSetRequest: Shape = Shape { name: "CreateIPSetRequest", kind: Kind::Struct(&M_CreateIPSetRequest) };

pub static M_CreateIPSetResponse: [Member; 1] = [
    Member::new("Summary", &IPSetSummary),
];
pub static CreateIPSetResponse: Shape = Shape { name: "CreateIPSetResponse", kind: Kind::Struct(&M_CreateIPSetResponse) };

pub static M_CreateWebACLRequest: [Member; 17] = [
    Member::new("AnalyticsConfig", &AnalyticsConfig),
    Member::new("ApplicationConfig", &ApplicationConfig),
    Member::new("AssociationConfig", &AssociationConfig),
    Member::new("CaptchaConfig", &CaptchaConfig),
    Member::new("ChallengeConfig", &ChallengeConfig),
    Member::new("CustomResponseBodies", &s_CustomResponseBodies),
    Member::new("DataProtectionConfig", &DataProtectionConfig),
    Member::new("DefaultAction", &DefaultAction).required(),
    Member::new("Description", &s_EntityDescription),
    Member::new("MonetizationConfig", &MonetizationConfig),
    Member::new("Name", &s_EntityName).required(),
    Member::new("OnSourceDDoSProtectionConfig", &OnSourceDDoSProtectionConfig),
    Member::new("Rules", &s_Rules),
    Member::new("Scope", &s_Scope).required(),
    Member::new("Tags", &s_TagList),
    Member::new("TokenDomains", &s_TokenDomains),
    Member::new("VisibilityConfig", &VisibilityConfig).required(),
];
pub static CreateWebACLRequest: Shape = Shape { name: "CreateWebACLRequest", kind: Kind::Struct(&M_CreateWebACLRequest) };

pub static M_CreateWebACLResponse: [Member; 1] = [
    Member::new("Summary", &WebACLSummary),
];
pub static CreateWebACLResponse: Shape = Shape { name: "CreateWebACLResponse", kind: Kind::Struct(&M_CreateWebACLResponse) };
pub static s_CreationPathString: Shape = Shape { name: "CreationPathString", kind: Kind::Text(Limits::range(1, 256), &[]) };

pub static M_CryptoConfig: [Member; 1] = [
    Member::new("PaymentNetworks", &s_PaymentNetworks).required(),
];
pub static CryptoConfig: Shape = Shape { name: "CryptoConfig", kind: Kind::Struct(&M_CryptoConfig) };
pub static s_CryptoCurrency: Shape = Shape { name: "CryptoCurrency", kind: Kind::Text(Limits::NONE, &["USDC"]) };
pub static s_CurrencyMode: Shape = Shape { name: "CurrencyMode", kind: Kind::Text(Limits::NONE, &["REAL", "TEST"]) };

pub static M_CustomHTTPHeader: [Member; 2] = [
    Member::new("Name", &s_CustomHTTPHeaderName).required(),
    Member::new("Value", &s_CustomHTTPHeaderValue).required(),
];
pub static CustomHTTPHeader: Shape = Shape { name: "CustomHTTPHeader", kind: Kind::Struct(&M_CustomHTTPHeader) };
pub static s_CustomHTTPHeaderName: Shape = Shape { name: "CustomHTTPHeaderName", kind: Kind::Text(Limits::range(1, 64), &[]) };
pub static s_CustomHTTPHeaderValue: Shape = Shape { name: "CustomHTTPHeaderValue", kind: Kind::Text(Limits::range(1, 255), &[]) };
static I_s_CustomHTTPHeaders: Member = Member::new("member", &CustomHTTPHeader);
pub static s_CustomHTTPHeaders: Shape = Shape { name: "CustomHTTPHeaders", kind: Kind::List(&I_s_CustomHTTPHeaders, Limits::min(1)) };

pub static M_CustomRequestHandling: [Member; 1] = [
    Member::new("InsertHeaders", &s_CustomHTTPHeaders).required(),
];
pub static CustomRequestHandling: Shape = Shape { name: "CustomRequestHandling", kind: Kind::Struct(&M_CustomRequestHandling) };

pub static M_CustomResponse: [Member; 3] = [
    Member::new("CustomResponseBodyKey", &s_EntityName),
    Member::new("ResponseCode", &s_ResponseStatusCode).required(),
    Member::new("ResponseHeaders", &s_CustomHTTPHeaders),
];
pub static CustomResponse: Shape = Shape { name: "CustomResponse", kind: Kind::Struct(&M_CustomResponse) };
static K_s_CustomResponseBodies: Member = Member::new("key", &s_EntityName);
static V_s_CustomResponseBodies: Member = Member::new("value", &CustomResponseBody);
pub static s_CustomResponseBodies: Shape = Shape { name: "CustomResponseBodies", kind: Kind::Map(&K_s_CustomResponseBodies, &V_s_CustomResponseBodies) };

pub static M_CustomResponseBody: [Member; 2] = [
    Member::new("Content", &s_ResponseContent).required(),
    Member::new("ContentType", &s_ResponseContentType).required(),
];
pub static CustomResponseBody: Shape = Shape { name: "CustomResponseBody", kind: Kind::Struct(&M_CustomResponseBody) };

pub static M_DataProtection: [Member; 4] = [
    Member::new("Action", &s_DataProtectionAction).required(),
    Member::new("ExcludeRateBasedDetails", &shapes::BOOL),
    Member::new("ExcludeRuleMatchDetails", &shapes::BOOL),
    Member::new("Field", &FieldToProtect).required(),
];
pub static DataProtection: Shape = Shape { name: "DataProtection", kind: Kind::Struct(&M_DataProtection) };
pub static s_DataProtectionAction: Shape = Shape { name: "DataProtectionAction", kind: Kind::Text(Limits::NONE, &["SUBSTITUTION", "HASH"]) };

pub static M_DataProtectionConfig: [Member; 1] = [
    Member::new("DataProtections", &s_DataProtections).required(),
];
pub static DataProtectionConfig: Shape = Shape { name: "DataProtectionConfig", kind: Kind::Struct(&M_DataProtectionConfig) };
static I_s_DataProtections: Member = Member::new("member", &DataProtection);
pub static s_DataProtections: Shape = Shape { name: "DataProtections", kind: Kind::List(&I_s_DataProtections, Limits::range(1, 26)) };

pub static M_DefaultAction: [Member; 2] = [
    Member::new("Allow", &AllowAction),
    Member::new("Block", &BlockAction),
];
pub static DefaultAction: Shape = Shape { name: "DefaultAction", kind: Kind::Struct(&M_DefaultAction) };

pub static M_DeleteIPSetRequest: [Member; 4] = [
    Member::new("Id", &s_EntityId).required(),
    Member::new("LockToken", &s_LockToken).required(),
    Member::new("Name", &s_EntityName).required(),
    Member::new("Scope", &s_Scope).required(),
];
pub static DeleteIPSetRequest: Shape = Shape { name: "DeleteIPSetRequest", kind: Kind::Struct(&M_DeleteIPSetRequest) };

pub static M_DeleteIPSetResponse: [Member; 0] = [
];
pub static DeleteIPSetResponse: Shape = Shape { name: "DeleteIPSetResponse", kind: Kind::Struct(&M_DeleteIPSetResponse) };

pub static M_DeleteWebACLRequest: [Member; 4] = [
    Member::new("Id", &s_EntityId).required(),
    Member::new("LockToken", &s_LockToken).required(),
    Member::new("Name", &s_EntityName).required(),
    Member::new("Scope", &s_Scope).required(),
];
pub static DeleteWebACLRequest: Shape = Shape { name: "DeleteWebACLRequest", kind: Kind::Struct(&M_DeleteWebACLRequest) };

pub static M_DeleteWebACLResponse: [Member; 0] = [
];
pub static DeleteWebACLResponse: Shape = Shape { name: "DeleteWebACLResponse", kind: Kind::Struct(&M_DeleteWebACLResponse) };

pub static M_DisableBedrockGuardrails: [Member; 0] = [
];
pub static DisableBedrockGuardrails: Shape = Shape { name: "DisableBedrockGuardrails", kind: Kind::Struct(&M_DisableBedrockGuardrails) };

pub static M_DisassociateWebACLRequest: [Member; 1] = [
    Member::new("ResourceArn", &s_ResourceArn).required(),
];
pub static DisassociateWebACLRequest: Shape = Shape { name: "DisassociateWebACLRequest", kind: Kind::Struct(&M_DisassociateWebACLRequest) };

pub static M_DisassociateWebACLResponse: [Member; 0] = [
];
pub static DisassociateWebACLResponse: Shape = Shape { name: "DisassociateWebACLResponse", kind: Kind::Struct(&M_DisassociateWebACLResponse) };

pub static M_EmailField: [Member; 1] = [
    Member::new("Identifier", &s_FieldIdentifier).required(),
];
pub static EmailField: Shape = Shape { name: "EmailField", kind: Kind::Struct(&M_EmailField) };
pub static s_EntityDescription: Shape = Shape { name: "EntityDescription", kind: Kind::Text(Limits::range(1, 256), &[]) };
pub static s_EntityId: Shape = Shape { name: "EntityId", kind: Kind::Text(Limits::range(1, 36), &[]) };
pub static s_EntityName: Shape = Shape { name: "EntityName", kind: Kind::Text(Limits::range(1, 128), &[]) };

pub static M_ExcludedRule: [Member; 1] = [
    Member::new("Name", &s_EntityName).required(),
];
pub static ExcludedRule: Shape = Shape { name: "ExcludedRule", kind: Kind::Struct(&M_ExcludedRule) };
static I_s_ExcludedRules: Member = Member::new("member", &ExcludedRule);
pub static s_ExcludedRules: Shape = Shape { name: "ExcludedRules", kind: Kind::List(&I_s_ExcludedRules, Limits::max(100)) };
pub static s_FailureCode: Shape = Shape { name: "FailureCode", kind: Kind::Int(Limits::range(0, 999)) };
pub static s_FailureValue: Shape = Shape { name: "FailureValue", kind: Kind::Text(Limits::range(1, 100), &[]) };
pub static s_FallbackBehavior: Shape = Shape { name: "FallbackBehavior", kind: Kind::Text(Limits::NONE, &["MATCH", "NO_MATCH"]) };
pub static s_FieldIdentifier: Shape = Shape { name: "FieldIdentifier", kind: Kind::Text(Limits::range(1, 512), &[]) };

pub static M_FieldToMatch: [Member; 14] = [
    Member::new("AllQueryArguments", &AllQueryArguments),
    Member::new("Body", &Body),
    Member::new("Cookies", &Cookies),
    Member::new("HeaderOrder", &HeaderOrder),
    Member::new("Headers", &Headers),
    Member::new("JA3Fingerprint", &JA3Fingerprint),
    Member::new("JA4Fingerprint", &JA4Fingerprint),
    Member::new("JsonBody", &JsonBody),
    Member::new("Method", &Method),
    Member::new("QueryString", &QueryString),
    Member::new("SingleHeader", &SingleHeader),
    Member::new("SingleQueryArgument", &SingleQueryArgument),
    Member::new("UriFragment", &UriFragment),
    Member::new("UriPath", &UriPath),
];
pub static FieldToMatch: Shape = Shape { name: "FieldToMatch", kind: Kind::Struct(&M_FieldToMatch) };
pub static s_FieldToMatchData: Shape = Shape { name: "FieldToMatchData", kind: Kind::Text(Limits::range(1, 64), &[]) };

pub static M_FieldToProtect: [Member; 2] = [
    Member::new("FieldKeys", &s_FieldToProtectKeys),
    Member::new("FieldType", &s_FieldToProtectType).required(),
];
pub static FieldToProtect: Shape = Shape { name: "FieldToProtect", kind: Kind::Struct(&M_FieldToProtect) };
pub static s_FieldToProtectKeyName: Shape = Shape { name: "FieldToProtectKeyName", kind: Kind::Text(Limits::range(1, 64), &[]) };
static I_s_FieldToProtectKeys: Member = Member::new("member", &s_FieldToProtectKeyName);
pub static s_FieldToProtectKeys: Shape = Shape { name: "FieldToProtectKeys", kind: Kind::List(&I_s_FieldToProtectKeys, Limits::max(100)) };
pub static s_FieldToProtectType: Shape = Shape { name: "FieldToProtectType", kind: Kind::Text(Limits::NONE, &["SINGLE_HEADER", "SINGLE_COOKIE", "SINGLE_QUERY_ARGUMENT", "QUERY_STRING", "BODY"]) };

pub static M_Filter: [Member; 3] = [
    Member::new("Behavior", &s_FilterBehavior).required(),
    Member::new("Conditions", &s_Conditions).required(),
    Member::new("Requirement", &s_FilterRequirement).required(),
];
pub static Filter: Shape = Shape { name: "Filter", kind: Kind::Struct(&M_Filter) };
pub static s_FilterBehavior: Shape = Shape { name: "FilterBehavior", kind: Kind::Text(Limits::NONE, &["KEEP", "DROP"]) };
pub static s_FilterRequirement: Shape = Shape { name: "FilterRequirement", kind: Kind::Text(Limits::NONE, &["MEETS_ALL", "MEETS_ANY"]) };
static I_s_Filters: Member = Member::new("member", &Filter);
pub static s_Filters: Shape = Shape { name: "Filters", kind: Kind::List(&I_s_Filters, Limits::min(1)) };

pub static M_FirewallManagerRuleGroup: [Member; 5] = [
    Member::new("FirewallManagerStatement", &FirewallManagerStatement).required(),
    Member::new("Name", &s_EntityName).required(),
    Member::new("OverrideAction", &OverrideAction).required(),
    Member::new("Priority", &s_RulePriority).required(),
    Member::new("VisibilityConfig", &VisibilityConfig).required(),
];
pub static FirewallManagerRuleGroup: Shape = Shape { name: "FirewallManagerRuleGroup", kind: Kind::Struct(&M_FirewallManagerRuleGroup) };
static I_s_FirewallManagerRuleGroups: Member = Member::new("member", &FirewallManagerRuleGroup);
pub static s_FirewallManagerRuleGroups: Shape = Shape { name: "FirewallManagerRuleGroups", kind: Kind::List(&I_s_FirewallManagerRuleGroups, Limits::NONE) };

pub static M_FirewallManagerStatement: [Member; 2] = [
    Member::new("ManagedRuleGroupStatement", &ManagedRuleGroupStatement),
    Member::new("RuleGroupReferenceStatement", &RuleGroupReferenceStatement),
];
pub static FirewallManagerStatement: Shape = Shape { name: "FirewallManagerStatement", kind: Kind::Struct(&M_FirewallManagerStatement) };

pub static M_ForwardedIPConfig: [Member; 2] = [
    Member::new("FallbackBehavior", &s_FallbackBehavior).required(),
    Member::new("HeaderName", &s_ForwardedIPHeaderName).required(),
];
pub static ForwardedIPConfig: Shape = Shape { name: "ForwardedIPConfig", kind: Kind::Struct(&M_ForwardedIPConfig) };
pub static s_ForwardedIPHeaderName: Shape = Shape { name: "ForwardedIPHeaderName", kind: Kind::Text(Limits::range(1, 255), &[]) };
pub static s_ForwardedIPPosition: Shape = Shape { name: "ForwardedIPPosition", kind: Kind::Text(Limits::NONE, &["FIRST", "LAST", "ANY"]) };

pub static M_GeoMatchStatement: [Member; 2] = [
    Member::new("CountryCodes", &s_CountryCodes),
    Member::new("ForwardedIPConfig", &ForwardedIPConfig),
];
pub static GeoMatchStatement: Shape = Shape { name: "GeoMatchStatement", kind: Kind::Struct(&M_GeoMatchStatement) };

pub static M_GetIPSetRequest: [Member; 3] = [
    Member::new("Id", &s_EntityId).required(),
    Member::new("Name", &s_EntityName).required(),
    Member::new("Scope", &s_Scope).required(),
];
pub static GetIPSetRequest: Shape = Shape { name: "GetIPSetRequest", kind: Kind::Struct(&M_GetIPSetRequest) };

pub static M_GetIPSetResponse: [Member; 2] = [
    Member::new("IPSet", &IPSet),
    Member::new("LockToken", &s_LockToken),
];
pub static GetIPSetResponse: Shape = Shape { name: "GetIPSetResponse", kind: Kind::Struct(&M_GetIPSetResponse) };

pub static M_GetLoggingConfigurationRequest: [Member; 3] = [
    Member::new("LogScope", &s_LogScope),
    Member::new("LogType", &s_LogType),
    Member::new("ResourceArn", &s_ResourceArn).required(),
];
pub static GetLoggingConfigurationRequest: Shape = Shape { name: "GetLoggingConfigurationRequest", kind: Kind::Struct(&M_GetLoggingConfigurationRequest) };

pub static M_GetLoggingConfigurationResponse: [Member; 1] = [
    Member::new("LoggingConfiguration", &LoggingConfiguration),
];
pub static GetLoggingConfigurationResponse: Shape = Shape { name: "GetLoggingConfigurationResponse", kind: Kind::Struct(&M_GetLoggingConfigurationResponse) };

pub static M_GetWebACLForResourceRequest: [Member; 1] = [
    Member::new("ResourceArn", &s_ResourceArn).required(),
];
pub static GetWebACLForResourceRequest: Shape = Shape { name: "GetWebACLForResourceRequest", kind: Kind::Struct(&M_GetWebACLForResourceRequest) };

pub static M_GetWebACLForResourceResponse: [Member; 1] = [
    Member::new("WebACL", &WebACL),
];
pub static GetWebACLForResourceResponse: Shape = Shape { name: "GetWebACLForResourceResponse", kind: Kind::Struct(&M_GetWebACLForResourceResponse) };

pub static M_GetWebACLRequest: [Member; 4] = [
    Member::new("ARN", &s_ResourceArn),
    Member::new("Id", &s_EntityId),
    Member::new("Name", &s_EntityName),
    Member::new("Scope", &s_Scope),
];
pub static GetWebACLRequest: Shape = Shape { name: "GetWebACLRequest", kind: Kind::Struct(&M_GetWebACLRequest) };

pub static M_GetWebACLResponse: [Member; 3] = [
    Member::new("ApplicationIntegrationURL", &shapes::TEXT),
    Member::new("LockToken", &s_LockToken),
    Member::new("WebACL", &WebACL),
];
pub static GetWebACLResponse: Shape = Shape { name: "GetWebACLResponse", kind: Kind::Struct(&M_GetWebACLResponse) };

pub static M_HeaderMatchPattern: [Member; 3] = [
    Member::new("All", &All),
    Member::new("ExcludedHeaders", &s_HeaderNames),
    Member::new("IncludedHeaders", &s_HeaderNames),
];
pub static HeaderMatchPattern: Shape = Shape { name: "HeaderMatchPattern", kind: Kind::Struct(&M_HeaderMatchPattern) };
static I_s_HeaderNames: Member = Member::new("member", &s_FieldToMatchData);
pub static s_HeaderNames: Shape = Shape { name: "HeaderNames", kind: Kind::List(&I_s_HeaderNames, Limits::range(1, 199)) };

pub static M_HeaderOrder: [Member; 1] = [
    Member::new("OversizeHandling", &s_OversizeHandling).required(),
];
pub static HeaderOrder: Shape = Shape { name: "HeaderOrder", kind: Kind::Struct(&M_HeaderOrder) };

pub static M_Headers: [Member; 3] = [
    Member::new("MatchPattern", &HeaderMatchPattern).required(),
    Member::new("MatchScope", &s_MapMatchScope).required(),
    Member::new("OversizeHandling", &s_OversizeHandling).required(),
];
pub static Headers: Shape = Shape { name: "Headers", kind: Kind::Struct(&M_Headers) };
pub static s_IAMRoleArn: Shape = Shape { name: "IAMRoleArn", kind: Kind::Text(Limits::range(20, 2048), &[]) };
pub static s_IPAddress: Shape = Shape { name: "IPAddress", kind: Kind::Text(Limits::range(1, 50), &[]) };
pub static s_IPAddressVersion: Shape = Shape { name: "IPAddressVersion", kind: Kind::Text(Limits::NONE, &["IPV4", "IPV6"]) };
static I_s_IPAddresses: Member = Member::new("member", &s_IPAddress);
pub static s_IPAddresses: Shape = Shape { name: "IPAddresses", kind: Kind::List(&I_s_IPAddresses, Limits::NONE) };

pub static M_IPSet: [Member; 6] = [
    Member::new("ARN", &s_ResourceArn).required(),
    Member::new("Addresses", &s_IPAddresses).required(),
    Member::new("Description", &s_EntityDescription),
    Member::new("IPAddressVersion", &s_IPAddressVersion).required(),
    Member::new("Id", &s_EntityId).required(),
    Member::new("Name", &s_EntityName).required(),
];
pub static IPSet: Shape = Shape { name: "IPSet", kind: Kind::Struct(&M_IPSet) };

pub static M_IPSetForwardedIPConfig: [Member; 3] = [
    Member::new("FallbackBehavior", &s_FallbackBehavior).required(),
    Member::new("HeaderName", &s_ForwardedIPHeaderName).required(),
    Member::new("Position", &s_ForwardedIPPosition).required(),
];
pub static IPSetForwardedIPConfig: Shape = Shape { name: "IPSetForwardedIPConfig", kind: Kind::Struct(&M_IPSetForwardedIPConfig) };

pub static M_IPSetReferenceStatement: [Member; 2] = [
    Member::new("ARN", &s_ResourceArn).required(),
    Member::new("IPSetForwardedIPConfig", &IPSetForwardedIPConfig),
];
pub static IPSetReferenceStatement: Shape = Shape { name: "IPSetReferenceStatement", kind: Kind::Struct(&M_IPSetReferenceStatement) };
static I_s_IPSetSummaries: Member = Member::new("member", &IPSetSummary);
pub static s_IPSetSummaries: Shape = Shape { name: "IPSetSummaries", kind: Kind::List(&I_s_IPSetSummaries, Limits::NONE) };

pub static M_IPSetSummary: [Member; 5] = [
    Member::new("ARN", &s_ResourceArn),
    Member::new("Description", &s_EntityDescription),
    Member::new("Id", &s_EntityId),
    Member::new("LockToken", &s_LockToken),
    Member::new("Name", &s_EntityName),
];
pub static IPSetSummary: Shape = Shape { name: "IPSetSummary", kind: Kind::Struct(&M_IPSetSummary) };

pub static M_ImmunityTimeProperty: [Member; 1] = [
    Member::new("ImmunityTime", &s_TimeWindowSecond).required(),
];
pub static ImmunityTimeProperty: Shape = Shape { name: "ImmunityTimeProperty", kind: Kind::Struct(&M_ImmunityTimeProperty) };
pub static s_InspectionLevel: Shape = Shape { name: "InspectionLevel", kind: Kind::Text(Limits::NONE, &["COMMON", "TARGETED"]) };

pub static M_JA3Fingerprint: [Member; 1] = [
    Member::new("FallbackBehavior", &s_FallbackBehavior).required(),
];
pub static JA3Fingerprint: Shape = Shape { name: "JA3Fingerprint", kind: Kind::Struct(&M_JA3Fingerprint) };

pub static M_JA4Fingerprint: [Member; 1] = [
    Member::new("FallbackBehavior", &s_FallbackBehavior).required(),
];
pub static JA4Fingerprint: Shape = Shape { name: "JA4Fingerprint", kind: Kind::Struct(&M_JA4Fingerprint) };

pub static M_JsonBody: [Member; 4] = [
    Member::new("InvalidFallbackBehavior", &s_BodyParsingFallbackBehavior),
    Member::new("MatchPattern", &JsonMatchPattern).required(),
    Member::new("MatchScope", &s_JsonMatchScope).required(),
    Member::new("OversizeHandling", &s_OversizeHandling),
];
pub static JsonBody: Shape = Shape { name: "JsonBody", kind: Kind::Struct(&M_JsonBody) };

pub static M_JsonMatchPattern: [Member; 2] = [
    Member::new("All", &All),
    Member::new("IncludedPaths", &s_JsonPointerPaths),
];
pub static JsonMatchPattern: Shape = Shape { name: "JsonMatchPattern", kind: Kind::Struct(&M_JsonMatchPattern) };
pub static s_JsonMatchScope: Shape = Shape { name: "JsonMatchScope", kind: Kind::Text(Limits::NONE, &["ALL", "KEY", "VALUE"]) };
pub static s_JsonPointerPath: Shape = Shape { name: "JsonPointerPath", kind: Kind::Text(Limits::range(1, 512), &[]) };
static I_s_JsonPointerPaths: Member = Member::new("member", &s_JsonPointerPath);
pub static s_JsonPointerPaths: Shape = Shape { name: "JsonPointerPaths", kind: Kind::List(&I_s_JsonPointerPaths, Limits::min(1)) };

pub static M_Label: [Member; 1] = [
    Member::new("Name", &s_LabelName).required(),
];
pub static Label: Shape = Shape { name: "Label", kind: Kind::Struct(&M_Label) };
pub static s_LabelMatchKey: Shape = Shape { name: "LabelMatchKey", kind: Kind::Text(Limits::range(1, 1024), &[]) };
pub static s_LabelMatchScope: Shape = Shape { name: "LabelMatchScope", kind: Kind::Text(Limits::NONE, &["LABEL", "NAMESPACE"]) };

pub static M_LabelMatchStatement: [Member; 2] = [
    Member::new("Key", &s_LabelMatchKey).required(),
    Member::new("Scope", &s_LabelMatchScope).required(),
];
pub static LabelMatchStatement: Shape = Shape { name: "LabelMatchStatement", kind: Kind::Struct(&M_LabelMatchStatement) };
pub static s_LabelName: Shape = Shape { name: "LabelName", kind: Kind::Text(Limits::range(1, 1024), &[]) };

pub static M_LabelNameCondition: [Member; 1] = [
    Member::new("LabelName", &s_LabelName).required(),
];
pub static LabelNameCondition: Shape = Shape { name: "LabelNameCondition", kind: Kind::Struct(&M_LabelNameCondition) };
pub static s_LabelNamespace: Shape = Shape { name: "LabelNamespace", kind: Kind::Text(Limits::range(1, 1024), &[]) };
static I_s_Labels: Member = Member::new("member", &Label);
pub static s_Labels: Shape = Shape { name: "Labels", kind: Kind::List(&I_s_Labels, Limits::NONE) };

pub static M_ListIPSetsRequest: [Member; 3] = [
    Member::new("Limit", &s_PaginationLimit),
    Member::new("NextMarker", &s_NextMarker),
    Member::new("Scope", &s_Scope).required(),
];
pub static ListIPSetsRequest: Shape = Shape { name: "ListIPSetsRequest", kind: Kind::Struct(&M_ListIPSetsRequest) };

pub static M_ListIPSetsResponse: [Member; 2] = [
    Member::new("IPSets", &s_IPSetSummaries),
    Member::new("NextMarker", &s_NextMarker),
];
pub static ListIPSetsResponse: Shape = Shape { name: "ListIPSetsResponse", kind: Kind::Struct(&M_ListIPSetsResponse) };

pub static M_ListResourcesForWebACLRequest: [Member; 2] = [
    Member::new("ResourceType", &s_ResourceType),
    Member::new("WebACLArn", &s_ResourceArn).required(),
];
pub static ListResourcesForWebACLRequest: Shape = Shape { name: "ListResourcesForWebACLRequest", kind: Kind::Struct(&M_ListResourcesForWebACLRequest) };

pub static M_ListResourcesForWebACLResponse: [Member; 1] = [
    Member::new("ResourceArns", &s_ResourceArns),
];
pub static ListResourcesForWebACLResponse: Shape = Shape { name: "ListResourcesForWebACLResponse", kind: Kind::Struct(&M_ListResourcesForWebACLResponse) };

pub static M_ListTagsForResourceRequest: [Member; 3] = [
    Member::new("Limit", &s_PaginationLimit),
    Member::new("NextMarker", &s_NextMarker),
    Member::new("ResourceARN", &s_ResourceArn).required(),
];
pub static ListTagsForResourceRequest: Shape = Shape { name: "ListTagsForResourceRequest", kind: Kind::Struct(&M_ListTagsForResourceRequest) };

pub static M_ListTagsForResourceResponse: [Member; 2] = [
    Member::new("NextMarker", &s_NextMarker),
    Member::new("TagInfoForResource", &TagInfoForResource),
];
pub static ListTagsForResourceResponse: Shape = Shape { name: "ListTagsForResourceResponse", kind: Kind::Struct(&M_ListTagsForResourceResponse) };

pub static M_ListWebACLsRequest: [Member; 3] = [
    Member::new("Limit", &s_PaginationLimit),
    Member::new("NextMarker", &s_NextMarker),
    Member::new("Scope", &s_Scope).required(),
];
pub static ListWebACLsRequest: Shape = Shape { name: "ListWebACLsRequest", kind: Kind::Struct(&M_ListWebACLsRequest) };

pub static M_ListWebACLsResponse: [Member; 2] = [
    Member::new("NextMarker", &s_NextMarker),
    Member::new("WebACLs", &s_WebACLSummaries),
];
pub static ListWebACLsResponse: Shape = Shape { name: "ListWebACLsResponse", kind: Kind::Struct(&M_ListWebACLsResponse) };
pub static s_LockToken: Shape = Shape { name: "LockToken", kind: Kind::Text(Limits::range(1, 36), &[]) };
static I_s_LogDestinationConfigs: Member = Member::new("member", &s_ResourceArn);
pub static s_LogDestinationConfigs: Shape = Shape { name: "LogDestinationConfigs", kind: Kind::List(&I_s_LogDestinationConfigs, Limits::range(1, 100)) };
pub static s_LogScope: Shape = Shape { name: "LogScope", kind: Kind::Text(Limits::NONE, &["CUSTOMER", "SECURITY_LAKE", "CLOUDWATCH_TELEMETRY_RULE_MANAGED"]) };
pub static s_LogType: Shape = Shape { name: "LogType", kind: Kind::Text(Limits::NONE, &["WAF_LOGS"]) };

pub static M_LoggingConfiguration: [Member; 7] = [
    Member::new("LogDestinationConfigs", &s_LogDestinationConfigs).required(),
    Member::new("LogScope", &s_LogScope),
    Member::new("LogType", &s_LogType),
    Member::new("LoggingFilter", &LoggingFilter),
    Member::new("ManagedByFirewallManager", &shapes::BOOL),
    Member::new("RedactedFields", &s_RedactedFields),
    Member::new("ResourceArn", &s_ResourceArn).required(),
];
pub static LoggingConfiguration: Shape = Shape { name: "LoggingConfiguration", kind: Kind::Struct(&M_LoggingConfiguration) };

pub static M_LoggingFilter: [Member; 2] = [
    Member::new("DefaultBehavior", &s_FilterBehavior).required(),
    Member::new("Filters", &s_Filters).required(),
];
pub static LoggingFilter: Shape = Shape { name: "LoggingFilter", kind: Kind::Struct(&M_LoggingFilter) };
pub static s_LoginPathString: Shape = Shape { name: "LoginPathString", kind: Kind::Text(Limits::range(1, 256), &[]) };
pub static s_LowReputationMode: Shape = Shape { name: "LowReputationMode", kind: Kind::Text(Limits::NONE, &["ACTIVE_UNDER_DDOS", "ALWAYS_ON"]) };

pub static M_ManagedRuleGroupConfig: [Member; 9] = [
    Member::new("AWSManagedRulesACFPRuleSet", &AWSManagedRulesACFPRuleSet),
    Member::new("AWSManagedRulesAISecurityRuleSet", &AWSManagedRulesAISecurityRuleSet),
    Member::new("AWSManagedRulesATPRuleSet", &AWSManagedRulesATPRuleSet),
    Member::new("AWSManagedRulesAntiDDoSRuleSet", &AWSManagedRulesAntiDDoSRuleSet),
    Member::new("AWSManagedRulesBotControlRuleSet", &AWSManagedRulesBotControlRuleSet),
    Member::new("LoginPath", &s_LoginPathString),
    Member::new("PasswordField", &PasswordField),
    Member::new("PayloadType", &s_PayloadType),
    Member::new("UsernameField", &UsernameField),
];
pub static ManagedRuleGroupConfig: Shape = Shape { name: "ManagedRuleGroupConfig", kind: Kind::Struct(&M_ManagedRuleGroupConfig) };
static I_s_ManagedRuleGroupConfigs: Member = Member::new("member", &ManagedRuleGroupConfig);
pub static s_ManagedRuleGroupConfigs: Shape = Shape { name: "ManagedRuleGroupConfigs", kind: Kind::List(&I_s_ManagedRuleGroupConfigs, Limits::NONE) };

pub static M_ManagedRuleGroupStatement: [Member; 7] = [
    Member::new("ExcludedRules", &s_ExcludedRules),
    Member::new("ManagedRuleGroupConfigs", &s_ManagedRuleGroupConfigs),
    Member::new("Name", &s_EntityName).required(),
    Member::new("RuleActionOverrides", &s_RuleActionOverrides),
    Member::new("ScopeDownStatement", &Statement),
    Member::new("VendorName", &s_VendorName).required(),
    Member::new("Version", &s_VersionKeyString),
];
pub static ManagedRuleGroupStatement: Shape = Shape { name: "ManagedRuleGroupStatement", kind: Kind::Struct(&M_ManagedRuleGroupStatement) };
pub static s_MapMatchScope: Shape = Shape { name: "MapMatchScope", kind: Kind::Text(Limits::NONE, &["ALL", "KEY", "VALUE"]) };

pub static M_Method: [Member; 0] = [
];
pub static Method: Shape = Shape { name: "Method", kind: Kind::Struct(&M_Method) };
pub static s_MetricName: Shape = Shape { name: "MetricName", kind: Kind::Text(Limits::range(1, 255), &[]) };

pub static M_MonetizationConfig: [Member; 3] = [
    Member::new("ConnectedAccountConfigs", &s_ConnectedAccountConfigs),
    Member::new("CryptoConfig", &CryptoConfig),
    Member::new("CurrencyMode", &s_CurrencyMode),
];
pub static MonetizationConfig: Shape = Shape { name: "MonetizationConfig", kind: Kind::Struct(&M_MonetizationConfig) };

pub static M_MonetizeAction: [Member; 1] = [
    Member::new("PriceMultiplier", &s_PriceMultiplier),
];
pub static MonetizeAction: Shape = Shape { name: "MonetizeAction", kind: Kind::Struct(&M_MonetizeAction) };
pub static s_NextMarker: Shape = Shape { name: "NextMarker", kind: Kind::Text(Limits::range(1, 256), &[]) };

pub static M_NoneAction: [Member; 0] = [
];
pub static NoneAction: Shape = Shape { name: "NoneAction", kind: Kind::Struct(&M_NoneAction) };

pub static M_NotStatement: [Member; 1] = [
    Member::new("Statement", &Statement).required(),
];
pub static NotStatement: Shape = Shape { name: "NotStatement", kind: Kind::Struct(&M_NotStatement) };

pub static M_OnSourceDDoSProtectionConfig: [Member; 1] = [
    Member::new("ALBLowReputationMode", &s_LowReputationMode).required(),
];
pub static OnSourceDDoSProtectionConfig: Shape = Shape { name: "OnSourceDDoSProtectionConfig", kind: Kind::Struct(&M_OnSourceDDoSProtectionConfig) };

pub static M_OrStatement: [Member; 1] = [
    Member::new("Statements", &s_Statements).required(),
];
pub static OrStatement: Shape = Shape { name: "OrStatement", kind: Kind::Struct(&M_OrStatement) };

pub static M_OverrideAction: [Member; 2] = [
    Member::new("Count", &CountAction),
    Member::new("None", &NoneAction),
];
pub static OverrideAction: Shape = Shape { name: "OverrideAction", kind: Kind::Struct(&M_OverrideAction) };
pub static s_OversizeHandling: Shape = Shape { name: "OversizeHandling", kind: Kind::Text(Limits::NONE, &["CONTINUE", "MATCH", "NO_MATCH"]) };
pub static s_PaginationLimit: Shape = Shape { name: "PaginationLimit", kind: Kind::Int(Limits::range(1, 100)) };

pub static M_PasswordField: [Member; 1] = [
    Member::new("Identifier", &s_FieldIdentifier).required(),
];
pub static PasswordField: Shape = Shape { name: "PasswordField", kind: Kind::Struct(&M_PasswordField) };
pub static s_PayloadType: Shape = Shape { name: "PayloadType", kind: Kind::Text(Limits::NONE, &["JSON", "FORM_ENCODED"]) };

pub static M_PaymentNetwork: [Member; 3] = [
    Member::new("Chain", &s_BlockchainChain).required(),
    Member::new("Prices", &s_Prices).required(),
    Member::new("WalletAddress", &s_WalletAddress).required(),
];
pub static PaymentNetwork: Shape = Shape { name: "PaymentNetwork", kind: Kind::Struct(&M_PaymentNetwork) };
static I_s_PaymentNetworks: Member = Member::new("member", &PaymentNetwork);
pub static s_PaymentNetworks: Shape = Shape { name: "PaymentNetworks", kind: Kind::List(&I_s_PaymentNetworks, Limits::range(1, 2)) };

pub static M_PhoneNumberField: [Member; 1] = [
    Member::new("Identifier", &s_FieldIdentifier).required(),
];
pub static PhoneNumberField: Shape = Shape { name: "PhoneNumberField", kind: Kind::Struct(&M_PhoneNumberField) };
static I_s_PhoneNumberFields: Member = Member::new("member", &PhoneNumberField);
pub static s_PhoneNumberFields: Shape = Shape { name: "PhoneNumberFields", kind: Kind::List(&I_s_PhoneNumberFields, Limits::NONE) };
pub static s_PositionalConstraint: Shape = Shape { name: "PositionalConstraint", kind: Kind::Text(Limits::NONE, &["EXACTLY", "STARTS_WITH", "ENDS_WITH", "CONTAINS", "CONTAINS_WORD"]) };

pub static M_PreParseTextTransformation: [Member; 2] = [
    Member::new("Priority", &s_PreParseTextTransformationPriority).required(),
    Member::new("Type", &s_PreParseTextTransformationType).required(),
];
pub static PreParseTextTransformation: Shape = Shape { name: "PreParseTextTransformation", kind: Kind::Struct(&M_PreParseTextTransformation) };
pub static s_PreParseTextTransformationPriority: Shape = Shape { name: "PreParseTextTransformationPriority", kind: Kind::Int(Limits::min(0)) };
pub static s_PreParseTextTransformationType: Shape = Shape { name: "PreParseTextTransformationType", kind: Kind::Text(Limits::NONE, &["NONE", "URL_DECODE", "URL_DECODE_UNI", "COMBINE_DUPLICATE_QUERY_ARGS_BY_COMMA", "REPLACE_SEMICOLONS_WITH_AMPERSANDS"]) };
static I_s_PreParseTextTransformations: Member = Member::new("member", &PreParseTextTransformation);
pub static s_PreParseTextTransformations: Shape = Shape { name: "PreParseTextTransformations", kind: Kind::List(&I_s_PreParseTextTransformations, Limits::NONE) };

pub static M_Price: [Member; 2] = [
    Member::new("Amount", &s_PriceAmount).required(),
    Member::new("Currency", &s_CryptoCurrency).required(),
];
pub static Price: Shape = Shape { name: "Price", kind: Kind::Struct(&M_Price) };
pub static s_PriceAmount: Shape = Shape { name: "PriceAmount", kind: Kind::Text(Limits::range(1, 13), &[]) };
pub static s_PriceMultiplier: Shape = Shape { name: "PriceMultiplier", kind: Kind::Text(Limits::range(1, 3), &[]) };
static I_s_Prices: Member = Member::new("member", &Price);
pub static s_Prices: Shape = Shape { name: "Prices", kind: Kind::List(&I_s_Prices, Limits::range(1, 1)) };

pub static M_PutLoggingConfigurationRequest: [Member; 1] = [
    Member::new("LoggingConfiguration", &LoggingConfiguration).required(),
];
pub static PutLoggingConfigurationRequest: Shape = Shape { name: "PutLoggingConfigurationRequest", kind: Kind::Struct(&M_PutLoggingConfigurationRequest) };

pub static M_PutLoggingConfigurationResponse: [Member; 1] = [
    Member::new("LoggingConfiguration", &LoggingConfiguration),
];
pub static PutLoggingConfigurationResponse: Shape = Shape { name: "PutLoggingConfigurationResponse", kind: Kind::Struct(&M_PutLoggingConfigurationResponse) };

pub static M_QueryString: [Member; 0] = [
];
pub static QueryString: Shape = Shape { name: "QueryString", kind: Kind::Struct(&M_QueryString) };

pub static M_RateBasedStatement: [Member; 6] = [
    Member::new("AggregateKeyType", &s_RateBasedStatementAggregateKeyType).required(),
    Member::new("CustomKeys", &s_RateBasedStatementCustomKeys),
    Member::new("EvaluationWindowSec", &shapes::LONG),
    Member::new("ForwardedIPConfig", &ForwardedIPConfig),
    Member::new("Limit", &s_RateLimit).required(),
    Member::new("ScopeDownStatement", &Statement),
];
pub static RateBasedStatement: Shape = Shape { name: "RateBasedStatement", kind: Kind::Struct(&M_RateBasedStatement) };
pub static s_RateBasedStatementAggregateKeyType: Shape = Shape { name: "RateBasedStatementAggregateKeyType", kind: Kind::Text(Limits::NONE, &["IP", "FORWARDED_IP", "CUSTOM_KEYS", "CONSTANT"]) };

pub static M_RateBasedStatementCustomKey: [Member; 12] = [
    Member::new("ASN", &RateLimitAsn),
    Member::new("Cookie", &RateLimitCookie),
    Member::new("ForwardedIP", &RateLimitForwardedIP),
    Member::new("HTTPMethod", &RateLimitHTTPMethod),
    Member::new("Header", &RateLimitHeader),
    Member::new("IP", &RateLimitIP),
    Member::new("JA3Fingerprint", &RateLimitJA3Fingerprint),
    Member::new("JA4Fingerprint", &RateLimitJA4Fingerprint),
    Member::new("LabelNamespace", &RateLimitLabelNamespace),
    Member::new("QueryArgument", &RateLimitQueryArgument),
    Member::new("QueryString", &RateLimitQueryString),
    Member::new("UriPath", &RateLimitUriPath),
];
pub static RateBasedStatementCustomKey: Shape = Shape { name: "RateBasedStatementCustomKey", kind: Kind::Struct(&M_RateBasedStatementCustomKey) };
static I_s_RateBasedStatementCustomKeys: Member = Member::new("member", &RateBasedStatementCustomKey);
pub static s_RateBasedStatementCustomKeys: Shape = Shape { name: "RateBasedStatementCustomKeys", kind: Kind::List(&I_s_RateBasedStatementCustomKeys, Limits::max(5)) };
pub static s_RateLimit: Shape = Shape { name: "RateLimit", kind: Kind::Long(Limits::range(10, 2000000000)) };

pub static M_RateLimitAsn: [Member; 0] = [
];
pub static RateLimitAsn: Shape = Shape { name: "RateLimitAsn", kind: Kind::Struct(&M_RateLimitAsn) };

pub static M_RateLimitCookie: [Member; 2] = [
    Member::new("Name", &s_FieldToMatchData).required(),
    Member::new("TextTransformations", &s_TextTransformations).required(),
];
pub static RateLimitCookie: Shape = Shape { name: "RateLimitCookie", kind: Kind::Struct(&M_RateLimitCookie) };

pub static M_RateLimitForwardedIP: [Member; 0] = [
];
pub static RateLimitForwardedIP: Shape = Shape { name: "RateLimitForwardedIP", kind: Kind::Struct(&M_RateLimitForwardedIP) };

pub static M_RateLimitHTTPMethod: [Member; 0] = [
];
pub static RateLimitHTTPMethod: Shape = Shape { name: "RateLimitHTTPMethod", kind: Kind::Struct(&M_RateLimitHTTPMethod) };

pub static M_RateLimitHeader: [Member; 2] = [
    Member::new("Name", &s_FieldToMatchData).required(),
    Member::new("TextTransformations", &s_TextTransformations).required(),
];
pub static RateLimitHeader: Shape = Shape { name: "RateLimitHeader", kind: Kind::Struct(&M_RateLimitHeader) };

pub static M_RateLimitIP: [Member; 0] = [
];
pub static RateLimitIP: Shape = Shape { name: "RateLimitIP", kind: Kind::Struct(&M_RateLimitIP) };

pub static M_RateLimitJA3Fingerprint: [Member; 1] = [
    Member::new("FallbackBehavior", &s_FallbackBehavior).required(),
];
pub static RateLimitJA3Fingerprint: Shape = Shape { name: "RateLimitJA3Fingerprint", kind: Kind::Struct(&M_RateLimitJA3Fingerprint) };

pub static M_RateLimitJA4Fingerprint: [Member; 1] = [
    Member::new("FallbackBehavior", &s_FallbackBehavior).required(),
];
pub static RateLimitJA4Fingerprint: Shape = Shape { name: "RateLimitJA4Fingerprint", kind: Kind::Struct(&M_RateLimitJA4Fingerprint) };

pub static M_RateLimitLabelNamespace: [Member; 1] = [
    Member::new("Namespace", &s_LabelNamespace).required(),
];
pub static RateLimitLabelNamespace: Shape = Shape { name: "RateLimitLabelNamespace", kind: Kind::Struct(&M_RateLimitLabelNamespace) };

pub static M_RateLimitQueryArgument: [Member; 2] = [
    Member::new("Name", &s_FieldToMatchData).required(),
    Member::new("TextTransformations", &s_TextTransformations).required(),
];
pub static RateLimitQueryArgument: Shape = Shape { name: "RateLimitQueryArgument", kind: Kind::Struct(&M_RateLimitQueryArgument) };

pub static M_RateLimitQueryString: [Member; 1] = [
    Member::new("TextTransformations", &s_TextTransformations).required(),
];
pub static RateLimitQueryString: Shape = Shape { name: "RateLimitQueryString", kind: Kind::Struct(&M_RateLimitQueryString) };

pub static M_RateLimitUriPath: [Member; 1] = [
    Member::new("TextTransformations", &s_TextTransformations).required(),
];
pub static RateLimitUriPath: Shape = Shape { name: "RateLimitUriPath", kind: Kind::Struct(&M_RateLimitUriPath) };
static I_s_RedactedFields: Member = Member::new("member", &FieldToMatch);
pub static s_RedactedFields: Shape = Shape { name: "RedactedFields", kind: Kind::List(&I_s_RedactedFields, Limits::max(100)) };

pub static M_Regex: [Member; 1] = [
    Member::new("RegexString", &s_RegexPatternString),
];
pub static Regex: Shape = Shape { name: "Regex", kind: Kind::Struct(&M_Regex) };

pub static M_RegexMatchStatement: [Member; 4] = [
    Member::new("FieldToMatch", &FieldToMatch).required(),
    Member::new("PreParseTextTransformations", &s_PreParseTextTransformations),
    Member::new("RegexString", &s_RegexPatternString).required(),
    Member::new("TextTransformations", &s_TextTransformations).required(),
];
pub static RegexMatchStatement: Shape = Shape { name: "RegexMatchStatement", kind: Kind::Struct(&M_RegexMatchStatement) };

pub static M_RegexPatternSetReferenceStatement: [Member; 4] = [
    Member::new("ARN", &s_ResourceArn).required(),
    Member::new("FieldToMatch", &FieldToMatch).required(),
    Member::new("PreParseTextTransformations", &s_PreParseTextTransformations),
    Member::new("TextTransformations", &s_TextTransformations).required(),
];
pub static RegexPatternSetReferenceStatement: Shape = Shape { name: "RegexPatternSetReferenceStatement", kind: Kind::Struct(&M_RegexPatternSetReferenceStatement) };
pub static s_RegexPatternString: Shape = Shape { name: "RegexPatternString", kind: Kind::Text(Limits::range(1, 512), &[]) };
pub static s_RegistrationPagePathString: Shape = Shape { name: "RegistrationPagePathString", kind: Kind::Text(Limits::range(1, 256), &[]) };
static I_s_RegularExpressionList: Member = Member::new("member", &Regex);
pub static s_RegularExpressionList: Shape = Shape { name: "RegularExpressionList", kind: Kind::List(&I_s_RegularExpressionList, Limits::NONE) };
static K_s_RequestBody: Member = Member::new("key", &s_AssociatedResourceType);
static V_s_RequestBody: Member = Member::new("value", &RequestBodyAssociatedResourceTypeConfig);
pub static s_RequestBody: Shape = Shape { name: "RequestBody", kind: Kind::Map(&K_s_RequestBody, &V_s_RequestBody) };

pub static M_RequestBodyAssociatedResourceTypeConfig: [Member; 1] = [
    Member::new("DefaultSizeInspectionLimit", &s_SizeInspectionLimit).required(),
];
pub static RequestBodyAssociatedResourceTypeConfig: Shape = Shape { name: "RequestBodyAssociatedResourceTypeConfig", kind: Kind::Struct(&M_RequestBodyAssociatedResourceTypeConfig) };

pub static M_RequestInspection: [Member; 3] = [
    Member::new("PasswordField", &PasswordField).required(),
    Member::new("PayloadType", &s_PayloadType).required(),
    Member::new("UsernameField", &UsernameField).required(),
];
pub static RequestInspection: Shape = Shape { name: "RequestInspection", kind: Kind::Struct(&M_RequestInspection) };

pub static M_RequestInspectionACFP: [Member; 6] = [
    Member::new("AddressFields", &s_AddressFields),
    Member::new("EmailField", &EmailField),
    Member::new("PasswordField", &PasswordField),
    Member::new("PayloadType", &s_PayloadType).required(),
    Member::new("PhoneNumberFields", &s_PhoneNumberFields),
    Member::new("UsernameField", &UsernameField),
];
pub static RequestInspectionACFP: Shape = Shape { name: "RequestInspectionACFP", kind: Kind::Struct(&M_RequestInspectionACFP) };
pub static s_ResourceArn: Shape = Shape { name: "ResourceArn", kind: Kind::Text(Limits::range(20, 2048), &[]) };
static I_s_ResourceArns: Member = Member::new("member", &s_ResourceArn);
pub static s_ResourceArns: Shape = Shape { name: "ResourceArns", kind: Kind::List(&I_s_ResourceArns, Limits::NONE) };
pub static s_ResourceType: Shape = Shape { name: "ResourceType", kind: Kind::Text(Limits::NONE, &["APPLICATION_LOAD_BALANCER", "API_GATEWAY", "APPSYNC", "COGNITO_USER_POOL", "APP_RUNNER_SERVICE", "VERIFIED_ACCESS_INSTANCE", "AMPLIFY", "AGENTCORE_GATEWAY"]) };
pub static s_ResponseContent: Shape = Shape { name: "ResponseContent", kind: Kind::Text(Limits::range(1, 10240), &[]) };
pub static s_ResponseContentType: Shape = Shape { name: "ResponseContentType", kind: Kind::Text(Limits::NONE, &["TEXT_PLAIN", "TEXT_HTML", "APPLICATION_JSON"]) };

pub static M_ResponseInspection: [Member; 4] = [
    Member::new("BodyContains", &ResponseInspectionBodyContains),
    Member::new("Header", &ResponseInspectionHeader),
    Member::new("Json", &ResponseInspectionJson),
    Member::new("StatusCode", &ResponseInspectionStatusCode),
];
pub static ResponseInspection: Shape = Shape { name: "ResponseInspection", kind: Kind::Struct(&M_ResponseInspection) };

pub static M_ResponseInspectionBodyContains: [Member; 2] = [
    Member::new("FailureStrings", &s_ResponseInspectionBodyContainsFailureStrings).required(),
    Member::new("SuccessStrings", &s_ResponseInspectionBodyContainsSuccessStrings).required(),
];
pub static ResponseInspectionBodyContains: Shape = Shape { name: "ResponseInspectionBodyContains", kind: Kind::Struct(&M_ResponseInspectionBodyContains) };
static I_s_ResponseInspectionBodyContainsFailureStrings: Member = Member::new("member", &s_FailureValue);
pub static s_ResponseInspectionBodyContainsFailureStrings: Shape = Shape { name: "ResponseInspectionBodyContainsFailureStrings", kind: Kind::List(&I_s_ResponseInspectionBodyContainsFailureStrings, Limits::range(1, 5)) };
static I_s_ResponseInspectionBodyContainsSuccessStrings: Member = Member::new("member", &s_SuccessValue);
pub static s_ResponseInspectionBodyContainsSuccessStrings: Shape = Shape { name: "ResponseInspectionBodyContainsSuccessStrings", kind: Kind::List(&I_s_ResponseInspectionBodyContainsSuccessStrings, Limits::range(1, 5)) };

pub static M_ResponseInspectionHeader: [Member; 3] = [
    Member::new("FailureValues", &s_ResponseInspectionHeaderFailureValues).required(),
    Member::new("Name", &s_ResponseInspectionHeaderName).required(),
    Member::new("SuccessValues", &s_ResponseInspectionHeaderSuccessValues).required(),
];
pub static ResponseInspectionHeader: Shape = Shape { name: "ResponseInspectionHeader", kind: Kind::Struct(&M_ResponseInspectionHeader) };
static I_s_ResponseInspectionHeaderFailureValues: Member = Member::new("member", &s_FailureValue);
pub static s_ResponseInspectionHeaderFailureValues: Shape = Shape { name: "ResponseInspectionHeaderFailureValues", kind: Kind::List(&I_s_ResponseInspectionHeaderFailureValues, Limits::range(1, 3)) };
pub static s_ResponseInspectionHeaderName: Shape = Shape { name: "ResponseInspectionHeaderName", kind: Kind::Text(Limits::range(1, 200), &[]) };
static I_s_ResponseInspectionHeaderSuccessValues: Member = Member::new("member", &s_SuccessValue);
pub static s_ResponseInspectionHeaderSuccessValues: Shape = Shape { name: "ResponseInspectionHeaderSuccessValues", kind: Kind::List(&I_s_ResponseInspectionHeaderSuccessValues, Limits::range(1, 3)) };

pub static M_ResponseInspectionJson: [Member; 3] = [
    Member::new("FailureValues", &s_ResponseInspectionJsonFailureValues).required(),
    Member::new("Identifier", &s_FieldIdentifier).required(),
    Member::new("SuccessValues", &s_ResponseInspectionJsonSuccessValues).required(),
];
pub static ResponseInspectionJson: Shape = Shape { name: "ResponseInspectionJson", kind: Kind::Struct(&M_ResponseInspectionJson) };
static I_s_ResponseInspectionJsonFailureValues: Member = Member::new("member", &s_FailureValue);
pub static s_ResponseInspectionJsonFailureValues: Shape = Shape { name: "ResponseInspectionJsonFailureValues", kind: Kind::List(&I_s_ResponseInspectionJsonFailureValues, Limits::range(1, 5)) };
static I_s_ResponseInspectionJsonSuccessValues: Member = Member::new("member", &s_SuccessValue);
pub static s_ResponseInspectionJsonSuccessValues: Shape = Shape { name: "ResponseInspectionJsonSuccessValues", kind: Kind::List(&I_s_ResponseInspectionJsonSuccessValues, Limits::range(1, 5)) };

pub static M_ResponseInspectionStatusCode: [Member; 2] = [
    Member::new("FailureCodes", &s_ResponseInspectionStatusCodeFailureCodes).required(),
    Member::new("SuccessCodes", &s_ResponseInspectionStatusCodeSuccessCodes).required(),
];
pub static ResponseInspectionStatusCode: Shape = Shape { name: "ResponseInspectionStatusCode", kind: Kind::Struct(&M_ResponseInspectionStatusCode) };
static I_s_ResponseInspectionStatusCodeFailureCodes: Member = Member::new("member", &s_FailureCode);
pub static s_ResponseInspectionStatusCodeFailureCodes: Shape = Shape { name: "ResponseInspectionStatusCodeFailureCodes", kind: Kind::List(&I_s_ResponseInspectionStatusCodeFailureCodes, Limits::range(1, 10)) };
static I_s_ResponseInspectionStatusCodeSuccessCodes: Member = Member::new("member", &s_SuccessCode);
pub static s_ResponseInspectionStatusCodeSuccessCodes: Shape = Shape { name: "ResponseInspectionStatusCodeSuccessCodes", kind: Kind::List(&I_s_ResponseInspectionStatusCodeSuccessCodes, Limits::range(1, 10)) };
pub static s_ResponseStatusCode: Shape = Shape { name: "ResponseStatusCode", kind: Kind::Int(Limits::range(200, 599)) };

pub static M_Rule: [Member; 9] = [
    Member::new("Action", &RuleAction),
    Member::new("CaptchaConfig", &CaptchaConfig),
    Member::new("ChallengeConfig", &ChallengeConfig),
    Member::new("Name", &s_EntityName).required(),
    Member::new("OverrideAction", &OverrideAction),
    Member::new("Priority", &s_RulePriority).required(),
    Member::new("RuleLabels", &s_Labels),
    Member::new("Statement", &Statement).required(),
    Member::new("VisibilityConfig", &VisibilityConfig).required(),
];
pub static Rule: Shape = Shape { name: "Rule", kind: Kind::Struct(&M_Rule) };

pub static M_RuleAction: [Member; 6] = [
    Member::new("Allow", &AllowAction),
    Member::new("Block", &BlockAction),
    Member::new("Captcha", &CaptchaAction),
    Member::new("Challenge", &ChallengeAction),
    Member::new("Count", &CountAction),
    Member::new("Monetize", &MonetizeAction),
];
pub static RuleAction: Shape = Shape { name: "RuleAction", kind: Kind::Struct(&M_RuleAction) };

pub static M_RuleActionOverride: [Member; 2] = [
    Member::new("ActionToUse", &RuleAction).required(),
    Member::new("Name", &s_EntityName).required(),
];
pub static RuleActionOverride: Shape = Shape { name: "RuleActionOverride", kind: Kind::Struct(&M_RuleActionOverride) };
static I_s_RuleActionOverrides: Member = Member::new("member", &RuleActionOverride);
pub static s_RuleActionOverrides: Shape = Shape { name: "RuleActionOverrides", kind: Kind::List(&I_s_RuleActionOverrides, Limits::max(100)) };

pub static M_RuleGroupReferenceStatement: [Member; 3] = [
    Member::new("ARN", &s_ResourceArn).required(),
    Member::new("ExcludedRules", &s_ExcludedRules),
    Member::new("RuleActionOverrides", &s_RuleActionOverrides),
];
pub static RuleGroupReferenceStatement: Shape = Shape { name: "RuleGroupReferenceStatement", kind: Kind::Struct(&M_RuleGroupReferenceStatement) };
pub static s_RulePriority: Shape = Shape { name: "RulePriority", kind: Kind::Int(Limits::min(0)) };
static I_s_Rules: Member = Member::new("member", &Rule);
pub static s_Rules: Shape = Shape { name: "Rules", kind: Kind::List(&I_s_Rules, Limits::NONE) };
pub static s_Scope: Shape = Shape { name: "Scope", kind: Kind::Text(Limits::NONE, &["CLOUDFRONT", "REGIONAL"]) };
pub static s_SensitivityLevel: Shape = Shape { name: "SensitivityLevel", kind: Kind::Text(Limits::NONE, &["LOW", "HIGH"]) };
pub static s_SensitivityToAct: Shape = Shape { name: "SensitivityToAct", kind: Kind::Text(Limits::NONE, &["LOW", "MEDIUM", "HIGH"]) };
pub static s_SingleCookieName: Shape = Shape { name: "SingleCookieName", kind: Kind::Text(Limits::range(1, 60), &[]) };

pub static M_SingleHeader: [Member; 1] = [
    Member::new("Name", &s_FieldToMatchData).required(),
];
pub static SingleHeader: Shape = Shape { name: "SingleHeader", kind: Kind::Struct(&M_SingleHeader) };

pub static M_SingleQueryArgument: [Member; 1] = [
    Member::new("Name", &s_FieldToMatchData).required(),
];
pub static SingleQueryArgument: Shape = Shape { name: "SingleQueryArgument", kind: Kind::Struct(&M_SingleQueryArgument) };
pub static s_Size: Shape = Shape { name: "Size", kind: Kind::Long(Limits::range(0, 21474836480)) };

pub static M_SizeConstraintStatement: [Member; 5] = [
    Member::new("ComparisonOperator", &s_ComparisonOperator).required(),
    Member::new("FieldToMatch", &FieldToMatch).required(),
    Member::new("PreParseTextTransformations", &s_PreParseTextTransformations),
    Member::new("Size", &s_Size).required(),
    Member::new("TextTransformations", &s_TextTransformations).required(),
];
pub static SizeConstraintStatement: Shape = Shape { name: "SizeConstraintStatement", kind: Kind::Struct(&M_SizeConstraintStatement) };
pub static s_SizeInspectionLimit: Shape = Shape { name: "SizeInspectionLimit", kind: Kind::Text(Limits::NONE, &["KB_8", "KB_16", "KB_32", "KB_48", "KB_64"]) };

pub static M_SqliMatchStatement: [Member; 4] = [
    Member::new("FieldToMatch", &FieldToMatch).required(),
    Member::new("PreParseTextTransformations", &s_PreParseTextTransformations),
    Member::new("SensitivityLevel", &s_SensitivityLevel),
    Member::new("TextTransformations", &s_TextTransformations).required(),
];
pub static SqliMatchStatement: Shape = Shape { name: "SqliMatchStatement", kind: Kind::Struct(&M_SqliMatchStatement) };

pub static M_Statement: [Member; 16] = [
    Member::new("AndStatement", &AndStatement),
    Member::new("AsnMatchStatement", &AsnMatchStatement),
    Member::new("ByteMatchStatement", &ByteMatchStatement),
    Member::new("GeoMatchStatement", &GeoMatchStatement),
    Member::new("IPSetReferenceStatement", &IPSetReferenceStatement),
    Member::new("LabelMatchStatement", &LabelMatchStatement),
    Member::new("ManagedRuleGroupStatement", &ManagedRuleGroupStatement),
    Member::new("NotStatement", &NotStatement),
    Member::new("OrStatement", &OrStatement),
    Member::new("RateBasedStatement", &RateBasedStatement),
    Member::new("RegexMatchStatement", &RegexMatchStatement),
    Member::new("RegexPatternSetReferenceStatement", &RegexPatternSetReferenceStatement),
    Member::new("RuleGroupReferenceStatement", &RuleGroupReferenceStatement),
    Member::new("SizeConstraintStatement", &SizeConstraintStatement),
    Member::new("SqliMatchStatement", &SqliMatchStatement),
    Member::new("XssMatchStatement", &XssMatchStatement),
];
pub static Statement: Shape = Shape { name: "Statement", kind: Kind::Struct(&M_Statement) };
static I_s_Statements: Member = Member::new("member", &Statement);
pub static s_Statements: Shape = Shape { name: "Statements", kind: Kind::List(&I_s_Statements, Limits::NONE) };
pub static s_SuccessCode: Shape = Shape { name: "SuccessCode", kind: Kind::Int(Limits::range(0, 999)) };
pub static s_SuccessValue: Shape = Shape { name: "SuccessValue", kind: Kind::Text(Limits::range(1, 100), &[]) };

pub static M_Tag: [Member; 2] = [
    Member::new("Key", &s_TagKey).required(),
    Member::new("Value", &s_TagValue).required(),
];
pub static Tag: Shape = Shape { name: "Tag", kind: Kind::Struct(&M_Tag) };

pub static M_TagInfoForResource: [Member; 2] = [
    Member::new("ResourceARN", &s_ResourceArn),
    Member::new("TagList", &s_TagList),
];
pub static TagInfoForResource: Shape = Shape { name: "TagInfoForResource", kind: Kind::Struct(&M_TagInfoForResource) };
pub static s_TagKey: Shape = Shape { name: "TagKey", kind: Kind::Text(Limits::range(1, 128), &[]) };
static I_s_TagList: Member = Member::new("member", &Tag);
pub static s_TagList: Shape = Shape { name: "TagList", kind: Kind::List(&I_s_TagList, Limits::min(1)) };
pub static s_TagValue: Shape = Shape { name: "TagValue", kind: Kind::Text(Limits::range(0, 256), &[]) };

pub static M_TextTransformation: [Member; 2] = [
    Member::new("Priority", &s_TextTransformationPriority).required(),
    Member::new("Type", &s_TextTransformationType).required(),
];
pub static TextTransformation: Shape = Shape { name: "TextTransformation", kind: Kind::Struct(&M_TextTransformation) };
pub static s_TextTransformationPriority: Shape = Shape { name: "TextTransformationPriority", kind: Kind::Int(Limits::min(0)) };
pub static s_TextTransformationType: Shape = Shape { name: "TextTransformationType", kind: Kind::Text(Limits::NONE, &["NONE", "COMPRESS_WHITE_SPACE", "HTML_ENTITY_DECODE", "LOWERCASE", "CMD_LINE", "URL_DECODE", "BASE64_DECODE", "HEX_DECODE", "MD5", "REPLACE_COMMENTS", "ESCAPE_SEQ_DECODE", "SQL_HEX_DECODE", "CSS_DECODE", "JS_DECODE", "NORMALIZE_PATH", "NORMALIZE_PATH_WIN", "REMOVE_NULLS", "REPLACE_NULLS", "BASE64_DECODE_EXT", "URL_DECODE_UNI", "UTF8_TO_UNICODE", "REMOVE_WHITESPACE", "TRIM", "TRIM_LEFT", "TRIM_RIGHT", "REMOVE_COMMENTS_CHAR", "UPPERCASE", "CMD_LINE_WIN", "CMD_LINE_UNIX", "JS_DECODE_EXT", "SHA256"]) };
static I_s_TextTransformations: Member = Member::new("member", &TextTransformation);
pub static s_TextTransformations: Shape = Shape { name: "TextTransformations", kind: Kind::List(&I_s_TextTransformations, Limits::min(1)) };
pub static s_TimeWindowSecond: Shape = Shape { name: "TimeWindowSecond", kind: Kind::Long(Limits::range(60, 259200)) };
pub static s_TokenDomain: Shape = Shape { name: "TokenDomain", kind: Kind::Text(Limits::range(1, 253), &[]) };
static I_s_TokenDomains: Member = Member::new("member", &s_TokenDomain);
pub static s_TokenDomains: Shape = Shape { name: "TokenDomains", kind: Kind::List(&I_s_TokenDomains, Limits::NONE) };

pub static M_UpdateIPSetRequest: [Member; 6] = [
    Member::new("Addresses", &s_IPAddresses).required(),
    Member::new("Description", &s_EntityDescription),
    Member::new("Id", &s_EntityId).required(),
    Member::new("LockToken", &s_LockToken).required(),
    Member::new("Name", &s_EntityName).required(),
    Member::new("Scope", &s_Scope).required(),
];
pub static UpdateIPSetRequest: Shape = Shape { name: "UpdateIPSetRequest", kind: Kind::Struct(&M_UpdateIPSetRequest) };

pub static M_UpdateIPSetResponse: [Member; 1] = [
    Member::new("NextLockToken", &s_LockToken),
];
pub static UpdateIPSetResponse: Shape = Shape { name: "UpdateIPSetResponse", kind: Kind::Struct(&M_UpdateIPSetResponse) };

pub static M_UpdateWebACLRequest: [Member; 18] = [
    Member::new("AnalyticsConfig", &AnalyticsConfig),
    Member::new("ApplicationConfig", &ApplicationConfig),
    Member::new("AssociationConfig", &AssociationConfig),
    Member::new("CaptchaConfig", &CaptchaConfig),
    Member::new("ChallengeConfig", &ChallengeConfig),
    Member::new("CustomResponseBodies", &s_CustomResponseBodies),
    Member::new("DataProtectionConfig", &DataProtectionConfig),
    Member::new("DefaultAction", &DefaultAction).required(),
    Member::new("Description", &s_EntityDescription),
    Member::new("Id", &s_EntityId).required(),
    Member::new("LockToken", &s_LockToken).required(),
    Member::new("MonetizationConfig", &MonetizationConfig),
    Member::new("Name", &s_EntityName).required(),
    Member::new("OnSourceDDoSProtectionConfig", &OnSourceDDoSProtectionConfig),
    Member::new("Rules", &s_Rules),
    Member::new("Scope", &s_Scope).required(),
    Member::new("TokenDomains", &s_TokenDomains),
    Member::new("VisibilityConfig", &VisibilityConfig).required(),
];
pub static UpdateWebACLRequest: Shape = Shape { name: "UpdateWebACLRequest", kind: Kind::Struct(&M_UpdateWebACLRequest) };

pub static M_UpdateWebACLResponse: [Member; 1] = [
    Member::new("NextLockToken", &s_LockToken),
];
pub static UpdateWebACLResponse: Shape = Shape { name: "UpdateWebACLResponse", kind: Kind::Struct(&M_UpdateWebACLResponse) };

pub static M_UriFragment: [Member; 1] = [
    Member::new("FallbackBehavior", &s_FallbackBehavior),
];
pub static UriFragment: Shape = Shape { name: "UriFragment", kind: Kind::Struct(&M_UriFragment) };

pub static M_UriPath: [Member; 0] = [
];
pub static UriPath: Shape = Shape { name: "UriPath", kind: Kind::Struct(&M_UriPath) };
pub static s_UsageOfAction: Shape = Shape { name: "UsageOfAction", kind: Kind::Text(Limits::NONE, &["ENABLED", "DISABLED"]) };

pub static M_UsernameField: [Member; 1] = [
    Member::new("Identifier", &s_FieldIdentifier).required(),
];
pub static UsernameField: Shape = Shape { name: "UsernameField", kind: Kind::Struct(&M_UsernameField) };
pub static s_VendorName: Shape = Shape { name: "VendorName", kind: Kind::Text(Limits::range(1, 128), &[]) };
pub static s_VersionKeyString: Shape = Shape { name: "VersionKeyString", kind: Kind::Text(Limits::range(1, 64), &[]) };

pub static M_VisibilityConfig: [Member; 3] = [
    Member::new("CloudWatchMetricsEnabled", &shapes::BOOL).required(),
    Member::new("MetricName", &s_MetricName).required(),
    Member::new("SampledRequestsEnabled", &shapes::BOOL).required(),
];
pub static VisibilityConfig: Shape = Shape { name: "VisibilityConfig", kind: Kind::Struct(&M_VisibilityConfig) };
pub static s_WalletAddress: Shape = Shape { name: "WalletAddress", kind: Kind::Text(Limits::range(26, 44), &[]) };

pub static M_WebACL: [Member; 23] = [
    Member::new("ARN", &s_ResourceArn).required(),
    Member::new("AnalyticsConfig", &AnalyticsConfig),
    Member::new("ApplicationConfig", &ApplicationConfig),
    Member::new("AssociationConfig", &AssociationConfig),
    Member::new("Capacity", &s_ConsumedCapacity),
    Member::new("CaptchaConfig", &CaptchaConfig),
    Member::new("ChallengeConfig", &ChallengeConfig),
    Member::new("CustomResponseBodies", &s_CustomResponseBodies),
    Member::new("DataProtectionConfig", &DataProtectionConfig),
    Member::new("DefaultAction", &DefaultAction).required(),
    Member::new("Description", &s_EntityDescription),
    Member::new("Id", &s_EntityId).required(),
    Member::new("LabelNamespace", &s_LabelName),
    Member::new("ManagedByFirewallManager", &shapes::BOOL),
    Member::new("MonetizationConfig", &MonetizationConfig),
    Member::new("Name", &s_EntityName).required(),
    Member::new("OnSourceDDoSProtectionConfig", &OnSourceDDoSProtectionConfig),
    Member::new("PostProcessFirewallManagerRuleGroups", &s_FirewallManagerRuleGroups),
    Member::new("PreProcessFirewallManagerRuleGroups", &s_FirewallManagerRuleGroups),
    Member::new("RetrofittedByFirewallManager", &shapes::BOOL),
    Member::new("Rules", &s_Rules),
    Member::new("TokenDomains", &s_TokenDomains),
    Member::new("VisibilityConfig", &VisibilityConfig).required(),
];
pub static WebACL: Shape = Shape { name: "WebACL", kind: Kind::Struct(&M_WebACL) };
static I_s_WebACLSummaries: Member = Member::new("member", &WebACLSummary);
pub static s_WebACLSummaries: Shape = Shape { name: "WebACLSummaries", kind: Kind::List(&I_s_WebACLSummaries, Limits::NONE) };

pub static M_WebACLSummary: [Member; 5] = [
    Member::new("ARN", &s_ResourceArn),
    Member::new("Description", &s_EntityDescription),
    Member::new("Id", &s_EntityId),
    Member::new("LockToken", &s_LockToken),
    Member::new("Name", &s_EntityName),
];
pub static WebACLSummary: Shape = Shape { name: "WebACLSummary", kind: Kind::Struct(&M_WebACLSummary) };

pub static M_XssMatchStatement: [Member; 3] = [
    Member::new("FieldToMatch", &FieldToMatch).required(),
    Member::new("PreParseTextTransformations", &s_PreParseTextTransformations),
    Member::new("TextTransformations", &s_TextTransformations).required(),
];
pub static XssMatchStatement: Shape = Shape { name: "XssMatchStatement", kind: Kind::Struct(&M_XssMatchStatement) };
