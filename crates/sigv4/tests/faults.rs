//! What is refused, and in which words.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may stop")]

mod common;
use bonkei_sigv4::{Body, BodyHash, Content, RootKeys, SKEW, SignError, Signer, authenticate, parse};
use common::{Request, at, told};

const NOW: &str = "20150830T123600Z";
const MISMATCH: &str = "The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and \
                        signing method. Consult the service documentation for details.";

fn signer(service: &'static str) -> Signer<'static> {
    Signer { access_key_id: "test", secret: "test", session_token: None, region: "ap-northeast-1", service }
}

fn bare() -> Request {
    Request::new("POST", "/").header("Host", "sts.example.test").body("Action=GetCallerIdentity")
}

/// A request signed at `NOW`, its authorization last.
fn signed(service: &'static str) -> Request {
    let mut request = bare();
    let added = request.with(|head| signer(service).sign(head, Content::Bytes(&request.body), at(NOW))).unwrap();
    request.headers.extend(added.into_iter().map(|(n, v)| (n.to_owned(), v.into_bytes())));
    request
}

fn presigned(service: &'static str, expires: u32) -> Request {
    let mut request = Request::new("GET", "/?Action=GetCallerIdentity").header("Host", "sts.example.test");
    request.query = request.with(|head| signer(service).presign(head, Content::Bytes(b""), expires, at(NOW))).unwrap();
    request
}

/// With the authorization header changed by a function.
fn edited(request: Request, edit: impl FnOnce(&str) -> String) -> Request {
    let mut request = request;
    let (_, value) = request.headers.last_mut().unwrap();
    *value = edit(std::str::from_utf8(value).unwrap()).into_bytes();
    request
}

fn refused(request: &Request) -> (String, u16, String) {
    told(request.verify("test", at(NOW)))
}

fn said(code: &str, status: u16, message: &str) -> (String, u16, String) {
    (code.into(), status, message.into())
}

#[test]
fn keys_are_looked_up_and_sessions_refused() {
    let request = signed("sts");
    let authenticated = |r: &Request| r.with(|head| authenticate(head, Body::Bytes(&r.body), &RootKeys, at(NOW)).map(|(_, key)| key.principal.arn()));
    assert_eq!(authenticated(&request).as_deref(), Ok("arn:aws:iam::000000000000:root"));
    let unknown = edited(request.clone(), |a| a.replace("=test/", "=AKIDEXAMPLE/"));
    assert_eq!(
        told(authenticated(&unknown).map(|_| ())),
        said("InvalidClientTokenId", 403, "The security token included in the request is invalid.")
    );
    let with_token = request.header("X-Amz-Security-Token", "anything");
    assert_eq!(told(authenticated(&with_token).map(|_| ())).0, "InvalidClientTokenId");
    let nobody = bare();
    assert_eq!(told(authenticated(&nobody).map(|_| ())), said("MissingAuthenticationToken", 403, "Request is missing Authentication Token"));
}

#[test]
fn incomplete_headers_say_what_they_lack() {
    let lacking = |value: &str| refused(&bare().header("Authorization", value));
    let (code, status, message) = lacking("anything");
    assert_eq!((code.as_str(), status), ("IncompleteSignature", 400));
    assert_eq!(
        message,
        "Authorization header requires 'Credential' parameter. Authorization header requires 'Signature' parameter. \
         Authorization header requires 'SignedHeaders' parameter. Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header. \
         (Hashed with SHA-256 and encoded with Base64) Authorization=7gh0Fwt/bzK4wqyVc8Qo01tXUnCma3V8LAGF0r0JcY0="
    );
    let no_date = lacking("AWS4-HMAC-SHA256 Credential=a/b/c/d/aws4_request, SignedHeaders=host, Signature=00").2;
    assert!(no_date.starts_with("Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header. (Hashed"), "{no_date}");
    let (code, _, message) = lacking("Bearer secret-word");
    assert_eq!(code, "IncompleteSignature");
    assert!(message.starts_with("Invalid key=value pair (missing equal-sign) in Authorization header (hashed with"), "{message}");
    assert!(!message.contains("secret-word"));
    assert_eq!(lacking("AWS4-ECDSA-P256-SHA256 Credential=a").2, "Unsupported AWS 'algorithm': 'AWS4-ECDSA-P256-SHA256'.");
    assert!(lacking("AWS4-HMAC-SHA256 Credential=a, Credential=b").2.contains("exactly one 'Credential'"));
    assert_eq!(lacking("AWS4-HMAC-SHA256 Credential=\u{e9}").0, "IncompleteSignature");
    let four = edited(signed("sts"), |a| a.replace("/aws4_request", ""));
    assert_eq!(
        refused(&four).2,
        "Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, got 'test/20150830/ap-northeast-1/sts'"
    );
    let odd = edited(signed("sts"), |a| a.replace("AWS4-HMAC-SHA256", "AWS5-HMAC-SHA256"));
    assert_eq!(refused(&odd), said("IncompleteSignature", 400, "Unsupported AWS 'algorithm': 'AWS5-HMAC-SHA256'."));
}

#[test]
fn two_claims_are_refused() {
    let twice = signed("sts");
    let (name, value) = twice.headers.last().unwrap().clone();
    assert_eq!(refused(&twice.clone().header(&name, value)).0, "InvalidArgument");
    let mut both = twice;
    both.query = "X-Amz-Algorithm=AWS4-HMAC-SHA256".into();
    assert_eq!(refused(&both).0, "InvalidArgument");
}

#[test]
fn scopes_are_checked() {
    let request = signed("sts");
    let scope = |service: &str, region: &str| request.parsed(|s| s.check_scope(service, region));
    assert_eq!(scope("sts", "ap-northeast-1"), Ok(()));
    assert_eq!(told(scope("ec2", "ap-northeast-1")), said("SignatureDoesNotMatch", 403, "Credential should be scoped to correct service: 'ec2'. "));
    assert_eq!(
        told(scope("sts", "us-east-1")),
        said("SignatureDoesNotMatch", 403, "Credential should be scoped to a valid region, not 'ap-northeast-1'. ")
    );
    assert_eq!(
        told(scope("s3", "us-east-1")).2,
        "The authorization header is malformed; incorrect service \"sts\". This endpoint belongs to \"s3\"."
    );
    let s3 = signed("s3").parsed(|s| s.check_scope("s3", "us-east-1"));
    assert_eq!(
        told(s3),
        said(
            "AuthorizationHeaderMalformed",
            400,
            "The authorization header is malformed; the region 'ap-northeast-1' is wrong; expecting 'us-east-1'"
        )
    );
    let five = edited(signed("sts"), |a| a.replace("aws4_request", "aws5_request"));
    assert_eq!(
        refused(&five),
        said("SignatureDoesNotMatch", 403, "Credential should be scoped with a valid terminator: 'aws4_request', not 'aws5_request'. ")
    );
    let yesterday = edited(signed("sts"), |a| a.replace("/20150830/", "/20150829/"));
    assert_eq!(
        refused(&yesterday).2,
        "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '20150829' != '20150830', from '20150830T123600Z'."
    );
    let elsewhere = edited(signed("sts"), |a| a.replace("ap-northeast-1", "us-east-1"));
    assert_eq!(refused(&elsewhere), said("SignatureDoesNotMatch", 403, MISMATCH));
}

#[test]
fn clocks_may_be_off_by_fifteen_minutes() {
    let when = |service, stamp| signed(service).verify("test", at(stamp));
    for fine in ["20150830T122100Z", "20150830T125100Z"] {
        assert_eq!(when("sts", fine), Ok(()), "{fine}");
    }
    assert_eq!(
        told(when("sts", "20150830T125101Z")),
        said("SignatureDoesNotMatch", 403, "Signature expired: 20150830T123600Z is now earlier than 20150830T123601Z (20150830T125101Z - 15 min.)")
    );
    assert_eq!(
        told(when("sts", "20150830T122059Z")),
        said(
            "SignatureDoesNotMatch",
            403,
            "Signature not yet current: 20150830T123600Z is still later than 20150830T123559Z (20150830T122059Z + 15 min.)"
        )
    );
    assert_eq!(told(when("ec2", "20150830T125101Z")), said("RequestExpired", 400, "Request has expired."));
    assert_eq!(
        told(when("s3", "20150830T125101Z")),
        said("RequestTimeTooSkewed", 403, "The difference between the request time and the current time is too large.")
    );
}

#[test]
fn presigned_requests_hold_as_long_as_they_say() {
    let request = presigned("sts", 60);
    assert_eq!(request.verify("test", at("20150830T123700Z")), Ok(()));
    assert_eq!(
        told(request.verify("test", at("20150830T123701Z"))).2,
        "Signature expired: 20150830T123600Z is now earlier than 20150830T123601Z (20150830T123701Z - 1 min.)"
    );
    let week = presigned("sts", 604_800);
    assert_eq!(week.verify("test", at("20150906T123600Z")), Ok(()));
    for (from, to, why) in [
        ("X-Amz-Expires=60", "X-Amz-Expires=0", "X-Amz-Expires must be at least 1 second"),
        ("X-Amz-Expires=60", "X-Amz-Expires=-1", "X-Amz-Expires must be non-negative"),
        ("X-Amz-Expires=60", "X-Amz-Expires=soon", "X-Amz-Expires should be a number"),
        (
            "X-Amz-Expires=60",
            "X-Amz-Expires=604801",
            "X-Amz-Expires must be less than a week (in seconds); that is, the given X-Amz-Expires must be less than 604800 seconds",
        ),
        ("&X-Amz-Date=20150830T123600Z", "", "AWS query-string parameters must include 'X-Amz-Date'. Re-examine the query-string parameters."),
        (
            "X-Amz-Date=2015",
            "X-Amz-Date=x",
            "Date must be in ISO-8601 'basic format'. Got 'x0830T123600Z'. See http://en.wikipedia.org/wiki/ISO_8601",
        ),
        (
            "X-Amz-Expires=60",
            "X-Amz-Expires=60&X-Amz-Expires=70",
            "AWS query-string parameter 'X-Amz-Expires' must not be repeated. Re-examine the query-string parameters.",
        ),
        ("AWS4-HMAC-SHA256", "AWS4-HMAC-SHA1", "Unsupported AWS 'algorithm': 'AWS4-HMAC-SHA1'."),
    ] {
        let mut changed = request.clone();
        changed.query = changed.query.replace(from, to);
        assert_eq!(refused(&changed), said("IncompleteSignature", 400, why), "{to}");
    }
    let mut longer = request;
    longer.query = longer.query.replace("X-Amz-Expires=60", "X-Amz-Expires=61");
    assert_eq!(refused(&longer).2, MISMATCH);
    let mut s3 = presigned("s3", 60);
    s3.query = s3.query.replace("&X-Amz-Expires=60", "");
    assert_eq!(refused(&s3).0, "AuthorizationQueryParametersError");
}

#[test]
fn dates_come_from_either_header() {
    let signed = signed("sts");
    let authorization = signed.headers.last().unwrap().1.clone();
    let text = String::from_utf8(authorization).unwrap().replace("host;x-amz-date", "date;host");
    let dated = |date: &str| bare().header("Date", date).header("Authorization", &text);
    // Another set of signed headers, so the signature is wrong, but the date was understood.
    for fine in ["Sun, 30 Aug 2015 12:36:00 GMT", NOW] {
        assert_eq!(refused(&dated(fine)).2, MISMATCH, "{fine}");
    }
    assert_eq!(refused(&dated("today")).2, "Date must be in ISO-8601 'basic format'. Got 'today'. See http://en.wikipedia.org/wiki/ISO_8601");
}

#[test]
fn host_and_s3_headers_must_be_signed() {
    let hostless = edited(signed("sts"), |a| a.replace("SignedHeaders=host;", "SignedHeaders="));
    assert_eq!(refused(&hostless), said("SignatureDoesNotMatch", 403, "'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization."));
    for unsorted in ["SignedHeaders=x-amz-date;host", "SignedHeaders=Host;x-amz-date", "SignedHeaders=host;host"] {
        let request = edited(signed("sts"), |a| a.replace("SignedHeaders=host;x-amz-date", unsorted));
        assert_eq!(refused(&request).0, "IncompleteSignature", "{unsorted}");
    }
    let absent = edited(signed("sts"), |a| a.replace("SignedHeaders=host;", "SignedHeaders=host;x-absent;"));
    assert_eq!(refused(&absent).2, MISMATCH);
    let mut loose = signed("s3");
    loose.headers.insert(0, ("X-Amz-Acl".into(), b"public-read".to_vec()));
    assert_eq!(refused(&loose), said("AccessDenied", 403, "There were headers present in the request which were not signed"));
}

#[test]
fn bodies_must_be_the_signed_ones() {
    let mut common = signed("sts");
    common.body = b"Action=Other".to_vec();
    assert_eq!(refused(&common).2, MISMATCH);
    let mut s3 = signed("s3");
    s3.body = b"other".to_vec();
    assert_eq!(refused(&s3).0, "XAmzContentSHA256Mismatch");
    s3.with(|head| {
        let signed = parse(head).unwrap();
        assert_eq!(signed.verify(head, Body::Later, "test", at(NOW), SKEW), Ok(()));
        let finish = |mut hash: BodyHash, parts: &[&[u8]]| {
            parts.iter().for_each(|p| hash.update(p));
            hash.finish().map_err(|f| f.code)
        };
        let hash = signed.body_hash().unwrap();
        assert_eq!(finish(hash.clone(), &[b"Action=", b"GetCallerIdentity"]), Ok(()));
        assert_eq!(finish(hash, &[b"Action="]), Err("XAmzContentSHA256Mismatch".into()));
    });
    let sts = signed("sts");
    let later = sts.with(|head| parse(head).unwrap().verify(head, Body::Later, "test", at(NOW), SKEW));
    assert_eq!(told(later).1, 500);
    let hashless = edited(bare().header("X-Amz-Date", NOW).header("Authorization", ""), |_| {
        "AWS4-HMAC-SHA256 Credential=test/20150830/ap-northeast-1/s3/aws4_request, SignedHeaders=host, Signature=00".into()
    });
    assert_eq!(refused(&hashless), said("InvalidRequest", 400, "Missing required header for this request: x-amz-content-sha256"));
    let odd = hashless.header("X-Amz-Content-Sha256", "STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD");
    assert_eq!(refused(&odd).0, "InvalidArgument");
}

#[test]
fn unsigned_bodies_are_whatever_came() {
    let mut request = bare();
    let added = request.with(|head| signer("sts").sign(head, Content::Unsigned, at(NOW))).unwrap();
    request.headers.extend(added.into_iter().map(|(n, v)| (n.to_owned(), v.into_bytes())));
    request.body = b"anything".to_vec();
    assert_eq!(request.verify("test", at(NOW)), Ok(()));
}

#[test]
fn signers_say_what_cannot_be_signed() {
    let sign = |r: Request| r.with(|head| signer("sts").sign(head, Content::Bytes(b""), at(NOW))).unwrap_err();
    assert_eq!(sign(Request::new("GET", "/")), SignError::NoHost);
    assert_eq!(sign(Request::new("GET", "*").header("host", "example.test")), SignError::Path);
    let presign = |expires| bare().with(|head| signer("sts").presign(head, Content::Bytes(b""), expires, at(NOW)));
    assert_eq!(presign(0), Err(SignError::Expires(0)));
    assert_eq!(presign(604_801), Err(SignError::Expires(604_801)));
}
