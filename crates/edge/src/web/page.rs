//! The gateway's own pages, for when there is no site to show.

use bytes::Bytes;
use http::header::{CACHE_CONTROL, CONTENT_TYPE, HeaderValue};
use http::{Response, StatusCode};
use http_body_util::combinators::UnsyncBoxBody;
use http_body_util::{BodyExt, Full};

/// The body of any response of the gateway.
pub type Body = UnsyncBoxBody<Bytes, hyper::Error>;

/// Why there is no site to show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble<'a> {
    /// The Host header is missing or malformed.
    NoHost,
    /// Nothing in the cloud has this name.
    Unknown(&'a str),
    /// Nobody answers there.
    Silent(&'a str),
}

/// A small page in English and Japanese that says what to do.
pub fn page(trouble: Trouble<'_>) -> Response<Body> {
    let (status, title, name, english, japanese) = match trouble {
        Trouble::NoHost => (
            StatusCode::BAD_REQUEST,
            "No host name",
            "",
            "The request does not say which site it wants. Open an address such as <code>http://198-18-0-5.localhost:8080/</code>.",
            "どのサイトを開くのかが要求に書かれていません。<code>http://198-18-0-5.localhost:8080/</code> のように指定してください。",
        ),
        Trouble::Unknown(name) => (
            StatusCode::NOT_FOUND,
            "Unknown name",
            name,
            "Nothing in the cloud has this name. Use an instance id or a public address with dashes, followed by <code>.localhost</code>; \
             <code>aws ec2 describe-instances</code> lists both. Only what has a public address can be opened here.",
            "この名前のものはクラウド内にありません。インスタンス ID、またはハイフン区切りのパブリック IP アドレスに <code>.localhost</code> を付けて開いてください。\
             どちらも <code>aws ec2 describe-instances</code> で確認できます。パブリック IP アドレスのないものはここからは開けません。",
        ),
        Trouble::Silent(name) => (
            StatusCode::BAD_GATEWAY,
            "Nothing answers",
            name,
            "The name exists, but nobody answers on its port. Look whether the instance runs, whether a web server listens, \
             and whether security group, network ACL and route table let the port through from 198.19.255.10.",
            "名前はありますが、ポートから応答がありません。インスタンスが実行中か、Web サーバーが待ち受けているか、\
             セキュリティグループ・ネットワーク ACL・ルートテーブルが 198.19.255.10 からの通信を許可しているかを確認してください。",
        ),
    };
    let heading = if name.is_empty() { title.to_string() } else { format!("{title}: {}", escape(name)) };
    let text = format!(
        "<!doctype html>\n<html lang=\"en\"><meta charset=\"utf-8\"><title>{heading}</title>\n\
         <body style=\"font-family:sans-serif;max-width:40em;margin:3em auto;line-height:1.5\">\n\
         <h1>{heading}</h1>\n<p>{english}</p>\n<p lang=\"ja\">{japanese}</p>\n</body></html>\n"
    );
    let mut response = Response::new(Full::new(Bytes::from(text)).map_err(|never| match never {}).boxed_unsync());
    *response.status_mut() = status;
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// Text that is safe within HTML.
fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
