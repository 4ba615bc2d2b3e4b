//! The examples of the Amazon S3 API Reference, with the signatures it gives.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may stop")]

mod common;
use bonkei_sigv4::{Body, Content, Payload, SKEW, Signer, parse};
use common::{Request, at, told};

const KEY: &str = "AKIAIOSFODNN7EXAMPLE";
const SECRET: &str = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
const STAMP: &str = "20130524T000000Z";
const EMPTY: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

fn authorization(signed_headers: &str, signature: &str) -> String {
    format!("AWS4-HMAC-SHA256 Credential={KEY}/20130524/us-east-1/s3/aws4_request,SignedHeaders={signed_headers},Signature={signature}")
}

fn request(method: &str, target: &str, sha256: &str) -> Request {
    Request::new(method, target).header("Host", "examplebucket.s3.amazonaws.com").header("x-amz-content-sha256", sha256).header("x-amz-date", STAMP)
}

#[test]
fn get_put_and_list() {
    let put = request("PUT", "/test%24file.text", "44ce7dd67c959e0d3524ffac1771dfbba87d2b6b4b4e99e42034a8b803f8b072")
        .header("Date", "Fri, 24 May 2013 00:00:00 GMT")
        .header("x-amz-storage-class", "REDUCED_REDUNDANCY")
        .body("Welcome to Amazon S3.");
    for (request, signed_headers, signature) in [
        (
            request("GET", "/test.txt", EMPTY).header("Range", "bytes=0-9"),
            "host;range;x-amz-content-sha256;x-amz-date",
            "f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41",
        ),
        (put, "date;host;x-amz-content-sha256;x-amz-date;x-amz-storage-class", "98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd"),
        (
            request("GET", "/?lifecycle", EMPTY),
            "host;x-amz-content-sha256;x-amz-date",
            "fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543",
        ),
        (
            request("GET", "/?max-keys=2&prefix=J", EMPTY),
            "host;x-amz-content-sha256;x-amz-date",
            "34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7",
        ),
    ] {
        let request = request.header("Authorization", authorization(signed_headers, signature));
        assert_eq!(request.verify(SECRET, at(STAMP)), Ok(()), "{}", request.path);
    }
}

#[test]
fn presigned_url() {
    let query = "X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20130524%2Fus-east-1%2Fs3%2Faws4_request&X-Amz-Date=20130524T000000Z\
                 &X-Amz-Expires=86400&X-Amz-SignedHeaders=host&X-Amz-Signature=aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404";
    let request = Request::new("GET", &format!("/test.txt?{query}")).header("Host", "examplebucket.s3.amazonaws.com");
    for stamp in ["20130523T234500Z", STAMP, "20130525T000000Z"] {
        assert_eq!(request.verify(SECRET, at(stamp)), Ok(()), "{stamp}");
    }
    assert_eq!(told(request.verify(SECRET, at("20130525T000001Z"))), ("AccessDenied".into(), 403, "Request has expired".into()));
    assert_eq!(told(request.verify(SECRET, at("20130523T234459Z"))).0, "RequestTimeTooSkewed");
    let signer = Signer { access_key_id: KEY, secret: SECRET, session_token: None, region: "us-east-1", service: "s3" };
    let bare = Request::new("GET", "/test.txt").header("Host", "examplebucket.s3.amazonaws.com");
    assert_eq!(bare.with(|head| signer.presign(head, Content::Bytes(b""), 86_400, at(STAMP))).as_deref(), Ok(query));
}

/// The two bodies of the chunked examples: 64 KiB and 1 KiB of `a`.
fn chunked(signatures: [&str; 3], trailer: &str) -> Vec<u8> {
    let mut body = Vec::new();
    for (size, signature) in [65_536, 1024, 0].into_iter().zip(signatures) {
        body.extend(format!("{size:x};chunk-signature={signature}\r\n").bytes());
        body.extend(vec![b'a'; size]);
        if size > 0 {
            body.extend(b"\r\n");
        }
    }
    body.extend(trailer.bytes());
    body.extend(b"\r\n");
    body
}

fn check_chunks(request: &Request, payload: Payload, body: &[u8], trailers: &[(&str, &str)]) {
    request.with(|head| {
        let signed = parse(head).unwrap();
        assert_eq!(signed.payload(), payload);
        let key = signed.signing_key(SECRET);
        assert_eq!(signed.verify_with(head, Body::Later, &key, at(STAMP), SKEW), Ok(()));
        for step in [1, 7, 4096, body.len()] {
            let mut chunks = signed.chunks(head, &key).unwrap().unwrap();
            let mut out = Vec::new();
            for piece in body.chunks(step) {
                chunks.feed(piece, &mut out).unwrap();
            }
            assert_eq!(out, vec![b'a'; 66_560]);
            let trailers: Vec<_> = trailers.iter().map(|(n, v)| (n.to_string(), v.to_string())).collect();
            assert_eq!(chunks.finish(), Ok(trailers));
        }
    });
}

#[test]
fn chunked_upload() {
    let request = Request::new("PUT", "/examplebucket/chunkObject.txt")
        .header("Host", "s3.amazonaws.com")
        .header("x-amz-date", STAMP)
        .header("x-amz-storage-class", "REDUCED_REDUNDANCY")
        .header("x-amz-content-sha256", "STREAMING-AWS4-HMAC-SHA256-PAYLOAD")
        .header("Content-Encoding", "aws-chunked")
        .header("x-amz-decoded-content-length", "66560")
        .header("Content-Length", "66824")
        .header(
            "Authorization",
            authorization(
                "content-encoding;content-length;host;x-amz-content-sha256;x-amz-date;x-amz-decoded-content-length;x-amz-storage-class",
                "4f232c4386841ef735655705268965c44a0e4690baa4adea153f7db9fa80a0a9",
            ),
        );
    let body = chunked(
        [
            "ad80c730a21e5b8d04586a2213dd63b9a0e99e0e2307b0ade35a65485a288648",
            "0055627c9e194cb4542bae2aa5492e3c1575bbb81b612b7d234b86a503ef5497",
            "b6c6ea8a5354eaf15b3cb7646744f4275b71ea724fed81ceb9323e279d449df9",
        ],
        "",
    );
    assert_eq!(body.len(), 66_824);
    check_chunks(&request, Payload::Chunked { signed: true, trailer: false }, &body, &[]);
}

#[test]
fn chunked_upload_with_trailer() {
    let request = Request::new("PUT", "/examplebucket/chunkObject.txt")
        .header("Host", "s3.amazonaws.com")
        .header("x-amz-date", STAMP)
        .header("x-amz-storage-class", "REDUCED_REDUNDANCY")
        .header("x-amz-content-sha256", "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER")
        .header("Content-Encoding", "aws-chunked")
        .header("x-amz-decoded-content-length", "66560")
        .header("x-amz-trailer", "x-amz-checksum-crc32c")
        .header(
            "Authorization",
            authorization(
                "content-encoding;host;x-amz-content-sha256;x-amz-date;x-amz-decoded-content-length;x-amz-storage-class;x-amz-trailer",
                "106e2a8a18243abcf37539882f36619c00e2dfc72633413f02d3b74544bfeb8e",
            ),
        );
    let signatures = [
        "b474d8862b1487a5145d686f57f013e54db672cee1c953b3010fb58501ef5aa2",
        "1c1344b170168f8e65b41376b44b20fe354e373826ccbbe2c1d40a8cae51e5c7",
        "2ca2aba2005185cf7159c6277faf83795951dd77a3a99e6e65d5c9f85863f992",
    ];
    let signature = "x-amz-trailer-signature:d81f82fc3505edab99d459891051a732e8730629a2e4a59689829ca17fe2e435\r\n";
    // The reference shows a line feed after the checksum; clients send none.
    for checksum in ["x-amz-checksum-crc32c:sOO8/Q==\r\n", "x-amz-checksum-crc32c:sOO8/Q==\n\r\n"] {
        let body = chunked(signatures, &format!("{checksum}{signature}"));
        check_chunks(&request, Payload::Chunked { signed: true, trailer: true }, &body, &[("x-amz-checksum-crc32c", "sOO8/Q==")]);
    }
}
