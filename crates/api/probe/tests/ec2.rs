//! EC2's dialect, byte for byte.

mod common;

use bonkei_api_probe::meta;
use bonkei_core::Fault;
use bonkei_wire::{Protocol::Ec2, encode_fault};
use common::{body, decode, encode, text};
use serde_json::json;

#[allow(clippy::unwrap_used, reason = "a part of tests")]
fn refusal(op: &str, form: &str) -> (String, String) {
    let fault = decode("ec2", op, Ec2, &body(form.as_bytes())).unwrap_err();
    (fault.code, fault.message)
}

#[test]
fn a_request_becomes_its_type() {
    let form =
        "Action=DescribeVpcs&Version=2016-11-15&Filter.1.Name=vpc-id&Filter.1.Value.2=b&Filter.1.Value.1=a+b&VpcId.1=vpc-1&DryRun=true&MaxResults=5";
    let value = decode("ec2", "DescribeVpcs", Ec2, &body(form.as_bytes())).unwrap();
    let filters = json!([{ "Name": "vpc-id", "Values": ["a b", "b"] }]);
    assert_eq!(value, json!({ "Filters": filters, "VpcIds": ["vpc-1"], "DryRun": true, "MaxResults": 5 }));
}

#[test]
fn parameters_may_stand_in_the_query_string() {
    let query = "Action=DescribeVpcs&VpcId.1=vpc-1&X-Amz-Signature=abc&AWSAccessKeyId=test";
    let request = bonkei_wire::Request { query, method: "GET", ..body(b"") };
    assert_eq!(decode("ec2", "DescribeVpcs", Ec2, &request).unwrap(), json!({ "VpcIds": ["vpc-1"] }));
}

#[test]
fn what_does_not_fit_is_refused_as_ec2_does() {
    let (code, message) = refusal("DescribeVpcs", "Action=DescribeVpcs&Nonsense.1=x");
    assert_eq!((code.as_str(), message.as_str()), ("UnknownParameter", "The parameter Nonsense is not recognized"));
    let (code, message) = refusal("DescribeVpcs", "Filter.1.Nonsense=x");
    assert_eq!((code.as_str(), message.as_str()), ("UnknownParameter", "The parameter Filter.1.Nonsense is not recognized"));
    let (code, message) = refusal("DeleteVpc", "Action=DeleteVpc");
    assert_eq!((code.as_str(), message.as_str()), ("MissingParameter", "The request must contain the parameter VpcId"));
    let (code, _) = refusal("DescribeVpcs", "MaxResults=many");
    assert_eq!(code, "InvalidParameterValue");
    for bad in [&b"\xff\xfe"[..], b"VpcId.1=%ff", b"{\"VpcIds\":[]}", b"<DescribeVpcs/>"] {
        let fault = decode("ec2", "DescribeVpcs", Ec2, &body(bad)).unwrap_err();
        assert!((400..500).contains(&fault.status), "{fault}");
    }
}

#[test]
fn deep_and_oversized_requests_are_refused() {
    let deep = format!("Filter{}=x", ".1".repeat(1000));
    assert_eq!(refusal("DescribeVpcs", &deep).0, "MalformedQueryString");
    let many: String = (0..10_000).map(|i| format!("VpcId.{i}=v&")).collect();
    assert_eq!(refusal("DescribeVpcs", &many).0, "MalformedQueryString");
    let large = vec![b'a'; 2 << 20];
    let fault = decode("ec2", "DescribeVpcs", Ec2, &body(&large)).unwrap_err();
    assert_eq!((fault.code.as_str(), fault.status), ("RequestEntityTooLarge", 413));
}

#[test]
fn an_answer_has_ec2s_names_and_namespace() {
    let tags = json!([{ "Key": "Name", "Value": "a<b" }]);
    let vpc = json!({ "VpcId": "vpc-1", "CidrBlock": "10.0.0.0/16", "State": "available", "IsDefault": false, "Tags": tags, "Ipv6CidrBlockAssociationSet": [] });
    let response = encode("ec2", "DescribeVpcs", Ec2, &json!({ "Vpcs": [vpc] }));
    assert_eq!(
        text(&response),
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<DescribeVpcsResponse xmlns=\"http://ec2.amazonaws.com/doc/2016-11-15/\">\
         <requestId>req-1</requestId><vpcSet><item><cidrBlock>10.0.0.0/16</cidrBlock><ipv6CidrBlockAssociationSet></ipv6CidrBlockAssociationSet>\
         <isDefault>false</isDefault><state>available</state><tagSet><item><key>Name</key><value>a&lt;b</value></item></tagSet>\
         <vpcId>vpc-1</vpcId></item></vpcSet></DescribeVpcsResponse>"
    );
    assert_eq!(response.headers[0], ("Content-Type".into(), "text/xml;charset=UTF-8".to_owned()));
}

#[test]
fn a_fault_has_ec2s_form() {
    let fault = Fault::client("InvalidVpcID.NotFound", "The vpc ID 'vpc-1' does not exist");
    let response = encode_fault(Ec2, meta("ec2").unwrap(), &fault, "req-1");
    assert_eq!(
        text(&response),
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Response><Errors><Error><Code>InvalidVpcID.NotFound</Code>\
         <Message>The vpc ID 'vpc-1' does not exist</Message></Error></Errors><RequestID>req-1</RequestID></Response>"
    );
    assert_eq!(response.status, 400);
}
