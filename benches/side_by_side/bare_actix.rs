//! `bare-actix ADDRESS PATH ANSWER` answers with what was recorded from the portal: the least that actix-web can do.
//!
//! `ANSWER` is a directory: `200` and `304` hold a header a line, `body` the octets.

#![expect(clippy::expect_used, reason = "a benchmark that cannot run says why, and ends")]

use actix_web::http::header::{self, HeaderName};
use actix_web::web::{self, Bytes};
use actix_web::{App, HttpRequest, HttpResponse, HttpResponseBuilder, HttpServer};
use std::fs;
use std::path::Path;

/// Names and values as they would stand in a program.
type Headers = &'static [(HeaderName, &'static str)];

/// What is answered.
#[derive(Clone, Copy)]
struct Answer {
    found: Headers,
    not_modified: Headers,
    etag: &'static str,
    body: &'static [u8],
}

#[actix_web::main]
async fn main() -> std::io::Result<()> {
    let arguments = std::env::args().skip(1).collect::<Vec<_>>();
    let [address, path, folder] = &arguments[..] else {
        eprintln!("usage: bare-actix ADDRESS PATH ANSWER");
        std::process::exit(2);
    };
    let answer = recorded(Path::new(folder));
    let path = path.clone();
    HttpServer::new(move || {
        App::new().route(&path, web::get().to(move |request: HttpRequest| async move { reply(&request, answer) }))
    })
    .workers(1)
    .bind(address)?
    .run()
    .await
}

fn reply(request: &HttpRequest, answer: Answer) -> HttpResponse {
    if request.headers().get(header::IF_NONE_MATCH).is_some_and(|tag| tag == answer.etag) {
        return with(HttpResponse::NotModified(), answer.not_modified).finish();
    }
    with(HttpResponse::Ok(), answer.found).body(Bytes::from_static(answer.body))
}

fn with(mut response: HttpResponseBuilder, headers: Headers) -> HttpResponseBuilder {
    for (name, value) in headers {
        response.insert_header((name, *value));
    }
    response
}

fn recorded(folder: &Path) -> Answer {
    let found = headers(&folder.join("200"));
    let etag = found.iter().find(|(name, _)| name == header::ETAG).expect("an entity tag").1;
    let body = fs::read(folder.join("body")).expect("a body").leak();
    Answer { found, not_modified: headers(&folder.join("304")), etag, body }
}

fn headers(file: &Path) -> Headers {
    let lines = fs::read_to_string(file).expect("headers").leak();
    let header = |line: &'static str| {
        let (name, value) = line.split_once(": ").expect("a header");
        (HeaderName::from_static(name), value)
    };
    lines.lines().map(header).collect::<Vec<_>>().leak()
}
