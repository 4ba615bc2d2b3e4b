//! The query protocol: RDS, STS, IAM.

mod common;

use bonkei_api_probe::meta;
use bonkei_core::Fault;
use bonkei_wire::{Protocol::Query, encode_fault};
use common::{body, decode, encode, text};
use serde_json::json;

#[test]
fn lists_are_read_in_both_forms() {
    for form in ["VpcSecurityGroupIds.VpcSecurityGroupId.1=sg-1", "VpcSecurityGroupIds.member.1=sg-1"] {
        let form = format!("Action=ModifyDBInstance&Version=2014-10-31&DBInstanceIdentifier=db&{form}&Unknown=ignored");
        let value = decode("rds", "ModifyDBInstance", Query, &body(form.as_bytes())).unwrap();
        assert_eq!(value, json!({ "DBInstanceIdentifier": "db", "VpcSecurityGroupIds": ["sg-1"] }));
    }
}

#[test]
fn each_service_words_a_missing_parameter_its_own_way() {
    let fault = decode("rds", "CreateDBInstance", Query, &body(b"Action=CreateDBInstance&Engine=mariadb&DBInstanceClass=db.t3.micro")).unwrap_err();
    assert_eq!((fault.code.as_str(), fault.message.as_str()), ("MissingParameter", "The request must contain the parameter DBInstanceIdentifier"));
    let fault = decode("sts", "AssumeRole", Query, &body(b"Action=AssumeRole&RoleArn=arn:aws:iam::000000000000:role/r")).unwrap_err();
    assert_eq!(fault.code, "ValidationError");
    assert_eq!(fault.message, "1 validation error detected: Value null at 'roleSessionName' failed to satisfy constraint: Member must not be null");
}

#[test]
fn an_answer_has_its_result_and_metadata() {
    let value = json!({ "Account": "000000000000", "Arn": "arn:aws:iam::000000000000:root", "UserId": "000000000000" });
    assert_eq!(
        text(&encode("sts", "GetCallerIdentity", Query, &value)),
        "<GetCallerIdentityResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><GetCallerIdentityResult><Account>000000000000</Account>\
         <Arn>arn:aws:iam::000000000000:root</Arn><UserId>000000000000</UserId></GetCallerIdentityResult>\
         <ResponseMetadata><RequestId>req-1</RequestId></ResponseMetadata></GetCallerIdentityResponse>"
    );
    // an operation without a result
    assert_eq!(
        text(&encode("rds", "AddTagsToResource", Query, &json!({}))),
        "<AddTagsToResourceResponse xmlns=\"http://rds.amazonaws.com/doc/2014-10-31/\">\
         <ResponseMetadata><RequestId>req-1</RequestId></ResponseMetadata></AddTagsToResourceResponse>"
    );
}

#[test]
fn a_fault_says_whose_it_is() {
    let fault = Fault::client("DBInstanceNotFound", "DBInstance db not found.").with_status(404);
    let response = encode_fault(Query, meta("rds").unwrap(), &fault, "req-1");
    assert_eq!(
        text(&response),
        "<ErrorResponse xmlns=\"http://rds.amazonaws.com/doc/2014-10-31/\"><Error><Type>Sender</Type><Code>DBInstanceNotFound</Code>\
         <Message>DBInstance db not found.</Message></Error><RequestId>req-1</RequestId></ErrorResponse>"
    );
    assert_eq!(response.status, 404);
    let broken = encode_fault(Query, meta("rds").unwrap(), &Fault::internal("broken"), "req-1");
    assert!(text(&broken).contains("<Type>Receiver</Type>"));
}
