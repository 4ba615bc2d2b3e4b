//! REST XML and REST JSON: S3, Route 53, Lambda.

mod common;

use bonkei_api_probe::meta;
use bonkei_core::Fault;
use bonkei_wire::{
    Protocol::{RestJson, RestXml},
    Request, encode_fault,
};
use common::{decode, encode, text};
use serde_json::json;

#[test]
fn path_query_headers_and_body_become_one_request() {
    let headers = [("Content-Type", "text/css"), ("X-Amz-Meta-Owner", "me"), ("x-amz-acl", "private")];
    let request = Request { method: "PUT", path: "/media/a%20b/c.css", query: "", headers: &headers, body: b"body{}" };
    let value = decode("s3", "PutObject", RestXml, &request).unwrap();
    assert_eq!((&value["Bucket"], &value["Key"], &value["ContentType"]), (&json!("media"), &json!("a b/c.css"), &json!("text/css")));
    assert_eq!((&value["Metadata"], &value["ACL"]), (&json!({ "Owner": "me" }), &json!("private")));
    assert_eq!(value["Body"], json!({ "$blob": "Ym9keXt9" }));
}

#[test]
fn broken_xml_is_malformed() {
    for bad in [&b"<ChangeResourceRecordSetsRequest>"[..], b"{}", b"\xff", b"<a/><b/>"] {
        let request = Request { method: "POST", path: "/2013-04-01/hostedzone/Z1/rrset", query: "", headers: &[], body: bad };
        assert_eq!(decode("route53", "ChangeResourceRecordSets", RestXml, &request).unwrap_err().code, "MalformedXML", "{bad:?}");
    }
}

#[test]
fn answers_put_members_where_they_belong() {
    let value = json!({ "ETag": "\"abc\"", "ContentLength": 4, "LastModified": { "$time": 1_440_938_160_000_i64 }, "Metadata": { "owner": "me" }, "Body": { "$blob": "Ym9keQ==" } });
    let response = encode("s3", "GetObject", RestXml, &value);
    let header = |name: &str| response.headers.iter().find(|(n, _)| n.eq_ignore_ascii_case(name)).map(|(_, v)| v.as_str());
    assert_eq!((text(&response), header("etag"), header("x-amz-meta-owner")), ("body", Some("\"abc\""), Some("me")));
    assert_eq!(header("last-modified"), Some("Sun, 30 Aug 2015 12:36:00 GMT"));
    let response = encode("lambda", "Invoke", RestJson, &json!({ "StatusCode": 202, "Payload": { "$blob": "" } }));
    assert_eq!((response.status, response.body.len()), (202, 0));
}

#[test]
fn s3_has_its_own_fault_form() {
    let fault = Fault::client("NoSuchBucket", "The specified bucket does not exist").with_status(404).with_detail("BucketName", "a&b");
    let response = encode_fault(RestXml, meta("s3").unwrap(), &fault, "req-1");
    assert_eq!(
        text(&response),
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>NoSuchBucket</Code><Message>The specified bucket does not exist</Message>\
         <BucketName>a&amp;b</BucketName><RequestId>req-1</RequestId><HostId>req-1</HostId></Error>"
    );
    let other = encode_fault(RestXml, meta("route53").unwrap(), &Fault::client("NoSuchHostedZone", "none"), "req-1");
    assert!(text(&other).starts_with("<ErrorResponse xmlns=\"https://route53.amazonaws.com/doc/2013-04-01/\"><Error><Type>Sender</Type>"));
}
