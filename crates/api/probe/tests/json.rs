//! JSON and CBOR: Systems Manager, CloudWatch.

mod common;

use bonkei_api_probe::meta;
use bonkei_core::Fault;
use bonkei_wire::{
    Protocol::{Cbor, Json10, Json11, Query},
    encode_fault,
};
use common::{body, decode, encode, text};
use serde_json::json;

#[test]
fn constraints_are_worded_as_aws_does() {
    let fault = decode("ssm", "GetParameters", Json11, &body(br#"{"Names":[]}"#)).unwrap_err();
    assert_eq!(fault.code, "ValidationException");
    assert_eq!(
        fault.message,
        "1 validation error detected: Value '[]' at 'names' failed to satisfy constraint: Member must have length greater than or equal to 1"
    );
    let fault = decode("ssm", "GetParametersByPath", Json11, &body(br#"{"MaxResults":0,"ParameterFilters":[{"Key":"k","Option":""}]}"#)).unwrap_err();
    assert!(fault.message.starts_with("3 validation errors detected: Value '0' at 'maxResults'"), "{fault}");
    assert!(fault.message.contains("Value '' at 'parameterFilters.1.member.option'"), "{fault}");
    assert!(fault.message.contains("Value null at 'path' failed to satisfy constraint: Member must not be null"), "{fault}");
}

#[test]
fn what_is_no_json_of_the_right_types_is_refused() {
    for bad in ["[]", "{", "<a/>", "Action=GetParameter", "\"x\"", "{\"Name\":7}", "{\"Name\":{\"a\":1}}", "\u{0}"] {
        let fault = decode("ssm", "GetParameter", Json11, &body(bad.as_bytes())).unwrap_err();
        assert_eq!((fault.code.as_str(), fault.status), ("SerializationException", 400), "{bad}: {fault}");
    }
    let deep = format!("{{\"Name\":{}{}}}", "[".repeat(10_000), "]".repeat(10_000));
    assert_eq!(decode("ssm", "GetParameter", Json11, &body(deep.as_bytes())).unwrap_err().code, "SerializationException");
}

#[test]
fn unknown_members_and_nulls_are_absent() {
    let value = decode("ssm", "GetParameter", Json11, &body(br#"{"Name":"a","WithDecryption":null,"New":[1]}"#)).unwrap();
    assert_eq!(value, json!({ "Name": "a" }));
}

#[test]
fn an_answer_is_plain_json() {
    let parameter = json!({ "Name": "/a\"b", "LastModifiedDate": { "$time": 1_440_938_160_123_i64 }, "Version": 1 });
    let response = encode("ssm", "GetParameter", Json11, &json!({ "Parameter": parameter }));
    assert_eq!(text(&response), r#"{"Parameter":{"LastModifiedDate":1440938160.123,"Name":"/a\"b","Version":1}}"#);
    assert!(response.headers.contains(&("Content-Type".into(), "application/x-amz-json-1.1".to_owned())));
}

#[test]
fn faults_name_their_type_in_header_and_body() {
    let fault = Fault::client("ParameterNotFound", "no \"such\" parameter");
    let response = encode_fault(Json11, meta("ssm").unwrap(), &fault, "req-1");
    assert_eq!(text(&response), r#"{"__type":"ParameterNotFound","message":"no \"such\" parameter"}"#);
    assert!(response.headers.contains(&("x-amzn-ErrorType".into(), "ParameterNotFound".to_owned())));
}

#[test]
fn a_service_of_three_protocols_has_one_type() {
    let meant = json!({ "DashboardNames": ["a", "b"] });
    let cbor = b"\xa1\x6eDashboardNames\x82\x61a\x61b";
    assert_eq!(decode("cloudwatch", "DeleteDashboards", Cbor, &body(cbor)).unwrap(), meant);
    assert_eq!(decode("cloudwatch", "DeleteDashboards", Json10, &body(br#"{"DashboardNames":["a","b"]}"#)).unwrap(), meant);
    let form = b"Action=DeleteDashboards&DashboardNames.member.1=a&DashboardNames.member.2=b";
    assert_eq!(decode("cloudwatch", "DeleteDashboards", Query, &body(form)).unwrap(), meant);
    // the older code travels beside the newer
    let fault = Fault::client("ResourceNotFound", "gone").with_status(404);
    let response = encode_fault(Json10, meta("cloudwatch").unwrap(), &fault, "req-1");
    assert!(response.headers.contains(&("x-amzn-query-error".into(), "ResourceNotFound;Sender".to_owned())));
}
