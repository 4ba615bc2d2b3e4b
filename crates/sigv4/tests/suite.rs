//! The published Signature Version 4 test suite: each case is a request, the headers it signs and the known signature.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may stop")]

mod common;
use bonkei_core::Timestamp;
use bonkei_sigv4::{Content, Signer};
use common::{Request, at};

const SECRET: &str = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
const UNRESERVED: &str = "-._~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const TOKEN: &str = "AQoDYXdzEPT//////////wEXAMPLEtc764bNrC9SAPBSM22wDOk4x4HIZ8j4FZTwdQWLWsKWHGBuFqwAeMicRXmxfpSPfIeoIYRqTflfKD8YUuwthAx7mSEI/\
                     qkPpKPi/kMcGdQrmGdeehM4IC1NtBmUpp2wUE8phUZampKsburEDy0KPkyQDYwT7WZ0wq5VSXDvp75YU9HFvlRd8Tx6q6fE8YQcHNVXAkiY9q6d+xo0rKwT38xVqr7ZD0u0i\
                     PPkUL64lIZbqBAz+scqKmlzm8FDrypNC9Yjc8fPOLn9FX9KSYvKTr4rvx3iSIlTJabIQwj2ICCR/oLxBA==";

fn now() -> Timestamp {
    at("20150830T123600Z")
}

struct Case {
    name: &'static str,
    method: &'static str,
    target: String,
    extra: Vec<(&'static str, &'static str)>,
    body: &'static str,
    signature: &'static str,
}

fn case(name: &'static str, method: &'static str, target: &str, extra: &[(&'static str, &'static str)], signature: &'static str) -> Case {
    Case { name, method, target: target.into(), extra: extra.to_vec(), body: "", signature }
}

fn cases() -> Vec<Case> {
    const VANILLA: &str = "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31";
    const POST: &str = "5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b";
    const POST_QUERY: &str = "28038455d6de14eafc1f9222cf5aa6f1a96197d7deb8263271d420d138af7f11";
    const FORM: (&str, &str) = ("Content-Type", "application/x-www-form-urlencoded");
    const FORM_UTF8: (&str, &str) = ("Content-Type", "application/x-www-form-urlencoded; charset=utf8");
    let h = |v| ("My-Header1", v);
    let mut all = vec![
        case("get-vanilla", "GET", "/", &[], VANILLA),
        case("get-vanilla-query", "GET", "/", &[], VANILLA),
        case("get-vanilla-empty-query-key", "GET", "/?Param1=value1", &[], "a67d582fa61cc504c4bae71f336f98b97f1ea3c7a6bfe1b6e45aec72011b9aeb"),
        case(
            "get-vanilla-query-order-key-case",
            "GET",
            "/?Param2=value2&Param1=value1",
            &[],
            "b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500",
        ),
        case(
            "get-vanilla-query-order-key",
            "GET",
            "/?Param1=value2&Param1=Value1",
            &[],
            "eedbc4e291e521cf13422ffca22be7d2eb8146eecf653089df300a15b2382bd1",
        ),
        case(
            "get-vanilla-query-order-value",
            "GET",
            "/?Param1=value2&Param1=value1",
            &[],
            "5772eed61e12b33fae39ee5e7012498b51d56abc0abb7c60486157bd471c4694",
        ),
        case(
            "get-vanilla-query-unreserved",
            "GET",
            &format!("/?{UNRESERVED}={UNRESERVED}"),
            &[],
            "9c3e54bfcdf0b19771a7f523ee5669cdf59bc7cc0884027167c21bb143a40197",
        ),
        case("get-vanilla-utf8-query", "GET", "/?ሴ=bar", &[], "2cdec8eed098649ff3a119c94853b13c643bcf08f8b0a1d91e12c9027818dd04"),
        case("get-unreserved", "GET", &format!("/{UNRESERVED}"), &[], "07ef7494c76fa4850883e2b006601f940f8a34d404d0cfa977f52a65bbf5f24f"),
        case("get-utf8", "GET", "/ሴ", &[], "8318018e0b0f223aa2bbf98705b62bb787dc9c0e678f255a891fd03141be5d85"),
        case(
            "get-header-key-duplicate",
            "GET",
            "/",
            &[h("value2"), h("value2"), h("value1")],
            "c9d5ea9f3f72853aea855b47ea873832890dbdd183b4468f858259531a5138ea",
        ),
        case(
            "get-header-value-order",
            "GET",
            "/",
            &[h("value4"), h("value1"), h("value3"), h("value2")],
            "08c7e5a9acfcfeb3ab6b2185e75ce8b1deb5e634ec47601a50643f830c755c01",
        ),
        case(
            "get-header-value-trim",
            "GET",
            "/",
            &[h(" value1"), ("My-Header2", " \"a   b   c\"")],
            "acc3ed3afb60bb290fc8d2dd0098b9911fcaa05412b367055dee359757a9c736",
        ),
        case("get-relative", "GET", "/example/..", &[], VANILLA),
        case("get-relative-relative", "GET", "/example1/example2/../..", &[], VANILLA),
        case("get-slash", "GET", "//", &[], VANILLA),
        case("get-slash-dot-slash", "GET", "/./", &[], VANILLA),
        case("get-slash-pointless-dot", "GET", "/./example", &[], "ef75d96142cf21edca26f06005da7988e4f8dc83a165a80865db7089db637ec5"),
        case("get-slashes", "GET", "//example//", &[], "9a624bd73a37c9a373b5312afbebe7a714a789de108f0bdfe846570885f57e84"),
        case("get-space", "GET", "/example space/", &[], "652487583200325589f1fba4c7e578f72c47cb61beeca81406b39ddec1366741"),
        case("post-vanilla", "POST", "/", &[], POST),
        case("post-vanilla-query", "POST", "/?Param1=value1", &[], POST_QUERY),
        case("post-vanilla-empty-query-value", "POST", "/?Param1=value1", &[], POST_QUERY),
        case("post-header-key-case", "POST", "/", &[], POST),
        case("post-header-key-sort", "POST", "/", &[h("value1")], "c5410059b04c1ee005303aed430f6e6645f61f4dc9e1461ec8f8916fdf18852c"),
        case("post-header-value-case", "POST", "/", &[h("VALUE1")], "cdbc9802e29d2942e5e10b5bccfdd67c5f22c7c4e8ae67b53629efa58b974b7d"),
        case(
            "post-sts-header-before",
            "POST",
            "/",
            &[("X-Amz-Security-Token", TOKEN)],
            "85d96828115b5dc0cfc3bd16ad9e210dd772bbebba041836c64533a82be05ead",
        ),
        case("post-x-www-form-urlencoded", "POST", "/", &[FORM], "ff11897932ad3f4e8b18135d722051e5ac45fc38421b1da7b9d196a0fe09473a"),
        case("post-x-www-form-urlencoded-parameters", "POST", "/", &[FORM_UTF8], "1a72ec8f64bd914b0e42e42607c7fbce7fb2c7465f63e3092b3b0d39fa77a6fe"),
    ];
    for with_body in all.iter_mut().filter(|c| c.name.contains("urlencoded")) {
        with_body.body = "Param1=value1";
    }
    all
}

fn request(case: &Case) -> Request {
    let mut request =
        Request::new(case.method, &case.target).header("Host", "example.amazonaws.com").header("X-Amz-Date", "20150830T123600Z").body(case.body);
    for (name, value) in &case.extra {
        request = request.header(name, value);
    }
    let mut names: Vec<String> = request.headers.iter().map(|(n, _)| n.to_ascii_lowercase()).collect();
    names.sort();
    names.dedup();
    let authorization = format!(
        "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders={}, Signature={}",
        names.join(";"),
        case.signature
    );
    request.header("Authorization", authorization)
}

#[test]
fn known_signatures_verify() {
    for case in cases() {
        let request = request(&case);
        assert_eq!(request.verify(SECRET, now()), Ok(()), "{}", case.name);
        assert_eq!(common::told(request.verify("another", now())).0, "SignatureDoesNotMatch", "{}", case.name);
    }
}

#[test]
fn a_token_added_after_signing_is_accepted() {
    // post-sts-header-after
    let case = case("", "POST", "/", &[], "5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b");
    let request = request(&case).header("X-Amz-Security-Token", TOKEN);
    assert_eq!(request.verify(SECRET, now()), Ok(()));
    request.parsed(|signed| assert_eq!(signed.session_token(), Some(TOKEN)));
}

#[test]
fn signing_gives_the_known_signatures() {
    for case in cases() {
        let (token, request) = (case.extra.iter().find(|(n, _)| *n == "X-Amz-Security-Token").map(|(_, v)| *v), request(&case));
        let signer = Signer { access_key_id: "AKIDEXAMPLE", secret: SECRET, session_token: token, region: "us-east-1", service: "service" };
        let added = request.with(|head| signer.sign(head, Content::Bytes(&request.body), now())).unwrap();
        let (name, value) = added.last().unwrap();
        assert_eq!((*name, value.rsplit_once('=').unwrap().1), ("authorization", case.signature), "{}", case.name);
        assert!(!format!("{signer:?}").contains(SECRET));
    }
}
