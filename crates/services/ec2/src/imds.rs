//! Options of the instance metadata service ("Configure the Instance Metadata Service options").

use crate::faults::invalid;
use crate::state::MetadataOptions;
use bonkei_api_ec2::{
    HttpTokensState, InstanceMetadataEndpointState, InstanceMetadataOptionsRequest, InstanceMetadataProtocolState, InstanceMetadataTagsState,
    ModifyInstanceMetadataOptionsRequest,
};
use bonkei_core::Fault;

/// What a request says of the options; what it leaves out stays.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    tokens: Option<HttpTokensState>,
    endpoint: Option<InstanceMetadataEndpointState>,
    ipv6: Option<InstanceMetadataProtocolState>,
    hop_limit: Option<i32>,
    tags: Option<InstanceMetadataTagsState>,
}

impl From<InstanceMetadataOptionsRequest> for Wanted {
    fn from(r: InstanceMetadataOptionsRequest) -> Self {
        let (tokens, endpoint, ipv6) = (r.http_tokens, r.http_endpoint, r.http_protocol_ipv6);
        Self { tokens, endpoint, ipv6, hop_limit: r.http_put_response_hop_limit, tags: r.instance_metadata_tags }
    }
}

impl From<ModifyInstanceMetadataOptionsRequest> for Wanted {
    fn from(r: ModifyInstanceMetadataOptionsRequest) -> Self {
        let (tokens, endpoint, ipv6) = (r.http_tokens, r.http_endpoint, r.http_protocol_ipv6);
        Self { tokens, endpoint, ipv6, hop_limit: r.http_put_response_hop_limit, tags: r.instance_metadata_tags }
    }
}

impl Wanted {
    /// Whether the request says nothing.
    pub fn is_empty(&self) -> bool {
        self.tokens.is_none() && self.endpoint.is_none() && self.ipv6.is_none() && self.hop_limit.is_none() && self.tags.is_none()
    }

    /// The options after the request; `operation` names it in a refusal.
    ///
    /// # Errors
    /// `InvalidParameterValue` for values out of range, `NotImplemented` for the IPv6 endpoint.
    pub fn apply(self, mut o: MetadataOptions, operation: &str) -> Result<MetadataOptions, Fault> {
        let no = |value: &str, parameter: &str| invalid(format!("Value ({value}) for parameter {parameter} is invalid."));
        let able = |value: &str, parameter: &str| match value {
            "enabled" => Ok(true),
            "disabled" => Ok(false),
            _ => Err(no(value, parameter)),
        };
        if let Some(tokens) = self.tokens {
            o.tokens_required = match tokens.as_str() {
                "required" => true,
                "optional" => false,
                other => return Err(no(other, "httpTokens")),
            };
        }
        if let Some(endpoint) = self.endpoint {
            o.endpoint = able(endpoint.as_str(), "httpEndpoint")?;
        }
        if let Some(ipv6) = self.ipv6
            && able(ipv6.as_str(), "httpProtocolIpv6")?
        {
            return Err(Fault::not_implemented(&format!("ec2:{operation} HttpProtocolIpv6")));
        }
        if let Some(hops) = self.hop_limit {
            if !(1..=64).contains(&hops) {
                let words =
                    format!("Value ({hops}) for parameter httpPutResponseHopLimit is invalid. The value must be an integer between 1 and 64.");
                return Err(invalid(words));
            }
            o.hop_limit = hops;
        }
        if let Some(tags) = self.tags {
            o.tags = able(tags.as_str(), "instanceMetadataTags")?;
        }
        Ok(o)
    }
}

/// The options of an instance whose launch says nothing.
pub fn default() -> MetadataOptions {
    MetadataOptions { tokens_required: false, endpoint: true, hop_limit: 1, tags: false }
}

/// Whether a tag can be shown in the metadata, where its key is a path ("Work with instance tags in instance metadata").
///
/// # Errors
/// `InvalidParameterValue`.
pub fn check_tag_key(key: &str) -> Result<(), Fault> {
    let fits = key.chars().all(|c| c.is_ascii_alphanumeric() || "-_+=,.@:".contains(c));
    if fits && !matches!(key, "." | ".." | "_index") {
        return Ok(());
    }
    Err(invalid(format!(
        "'{key}' is not a valid tag key. Tag keys must match pattern ([0-9a-zA-Z\\-_+=,.@:]{{1,255}}), and must not be a reserved name ('.', '..', '_index')"
    )))
}
