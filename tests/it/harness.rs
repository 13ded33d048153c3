//! A portal under test, and an HTTP client that sends what it is told and follows nothing.

use cookie_portal::config::{self, Folder, Loaded};
use cookie_portal::records::{Location, Records};
use cookie_portal::web::{Current, Reload, Server, Snapshot};
use std::fs;
use std::io::Read;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::{Arc, mpsc};
use std::thread;
use ureq::http::{HeaderMap, HeaderValue, Request, Response};

/// Where the shipped page lives.
pub(crate) const MOUNT: &str = "/terms/cookies-policy";

/// The form of the shipped examples.
pub(crate) const FORM: &str = "application/x-www-form-urlencoded";

/// A folder of configuration that a test writes.
pub(crate) struct ConfigDir {
    dir: tempfile::TempDir,
}

impl ConfigDir {
    /// A folder with nothing in it.
    pub(crate) fn empty() -> Self {
        Self { dir: tempfile::tempdir().expect("a temporary folder") }
    }

    /// A folder with `portal.toml`.
    pub(crate) fn with_portal(portal: &str) -> Self {
        Self::empty().file("portal.toml", portal)
    }

    /// The folder with one more file in it.
    pub(crate) fn file(self, path: &str, text: &str) -> Self {
        let path = self.path().join(path);
        fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        fs::write(path, text).expect("a file");
        self
    }

    /// The folder with a site that says the least a site can say, and `more`.
    pub(crate) fn site(self, domain: &str, more: &str) -> Self {
        let text = site_file(domain, &["en", "fr"], more);
        self.file(&format!("sites/{domain}.toml"), &text)
    }

    pub(crate) fn path(&self) -> &Path {
        self.dir.path()
    }
}

/// The least that a site file can say, with `more` behind it.
pub(crate) fn site_file(domain: &str, languages: &[&str], more: &str) -> String {
    let default = languages[0];
    format!(
        "domain = \"{domain}\"\nlanguages = {languages:?}\ndefault_language = \"{default}\"\nupdated = 2026-11-21\n\
         [controller]\nname = \"Controller of {domain}\"\ncontact = \"mailto:dpo@{domain}\"\n{more}"
    )
}

/// A service that needs consent.
pub(crate) fn service(id: &str, category: &str, party: &str, names: &[&str]) -> String {
    format!(
        "[[services]]\nid = \"{id}\"\nprovider = \"Provider of {id}\"\ncategory = \"{category}\"\nparty = \"{party}\"\n\
         [[services.cookies]]\nnames = {names:?}\nfunction = \"Function of {id}\"\npurpose = \"Purpose of {id}\"\nduration = \"13 months\"\n"
    )
}

/// A portal that runs.
#[derive(Clone)]
pub(crate) struct Portal {
    /// Where it is asked: a front's address in a clone that stands for the portal behind that front.
    pub(crate) address: SocketAddr,
    pub(crate) admin: SocketAddr,
    /// What it serves, for a test that swaps it.
    pub(crate) current: Current,
    /// Kept for as long as the portal may read them.
    _folders: Arc<(Option<ConfigDir>, tempfile::TempDir)>,
    agent: ureq::Agent,
}

impl Portal {
    /// The portal on the shipped configuration.
    pub(crate) fn shipped() -> Self {
        Self::start(&Path::new(env!("CARGO_MANIFEST_DIR")).join("config"), None, None, None)
    }

    /// The portal on a configuration of the test's own.
    pub(crate) fn on(config: ConfigDir) -> Self {
        let dir = config.path().to_owned();
        Self::start(&dir, Some(config), None, None)
    }

    /// The same, with its records in a file of the test's own.
    pub(crate) fn recording_in(records: &Path, config: ConfigDir) -> Self {
        let dir = config.path().to_owned();
        Self::start(&dir, Some(config), Some(records), None)
    }

    /// The same, with a dashboard that a token opens.
    pub(crate) fn with_token(token: &str, config: ConfigDir) -> Self {
        let dir = config.path().to_owned();
        Self::start(&dir, Some(config), None, Some(token))
    }

    /// The portal on a folder that the test goes on to change: what is saved there is served.
    pub(crate) fn live(dir: &Path) -> Self {
        let (folder, loaded) = Folder::open(dir);
        let records = dir.join("../records.db");
        Self::serve(
            loaded,
            Some(folder),
            Location::Sqlite(records),
            (None, tempfile::tempdir().expect("a folder")),
            None,
        )
    }

    /// The portal on what a test has read, and swaps itself.
    pub(crate) fn serving(loaded: Arc<Loaded>) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let records = Location::Sqlite(folder.path().join("records.db"));
        Self::serve(loaded, None, records, (None, folder), None)
    }

    fn start(dir: &Path, config: Option<ConfigDir>, records: Option<&Path>, token: Option<&str>) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let records = Location::Sqlite(records.map_or_else(|| folder.path().join("records.db"), Path::to_owned));
        Self::serve(Arc::new(config::load(dir)), None, records, (config, folder), token)
    }

    fn serve(
        loaded: Arc<Loaded>,
        watched: Option<Folder>,
        records: Location,
        folders: (Option<ConfigDir>, tempfile::TempDir),
        token: Option<&str>,
    ) -> Self {
        let mut settings = loaded.portal.clone().unwrap_or_else(|| panic!("{:#?}", loaded.diagnostics));
        settings.listen = SocketAddr::from(([127, 0, 0, 1], 0));
        settings.admin_listen = SocketAddr::from(([127, 0, 0, 1], 0));
        settings.admin_token = token.map(|token| config::AdminToken::parse(token).expect("a token"));
        settings.workers = std::num::NonZeroUsize::new(1);
        let (tell, told) = mpsc::channel();
        thread::spawn(move || {
            actix_web::rt::System::new().block_on(async move {
                let records = Records::open(records, settings.records.retention);
                let current = Current::new(Snapshot::new(settings, loaded, records));
                let swapped = current.clone();
                let server = Server::bind(&current).expect("two free ports");
                let _reload = watched.map(|folder| Reload::start(folder, current).expect("a thread"));
                tell.send((server.listen, server.admin_listen, swapped)).expect("the test waits");
                server.run().await.expect("a server that runs");
            });
        });
        let (address, admin, current) = told.recv().expect("a server that starts");
        let agent = ureq::Agent::config_builder()
            .max_redirects(0)
            .http_status_as_error(false)
            .allow_non_standard_methods(true)
            .build()
            .new_agent();
        Self { address, admin, current, _folders: Arc::new(folders), agent }
    }

    /// A request to `path` on the site `host`.
    pub(crate) fn request<'a>(&'a self, method: &str, host: &str, path: &str) -> Ask<'a> {
        let request =
            Request::builder().method(method).uri(format!("http://{}{path}", self.address)).header("host", host);
        Ask { portal: self, request, body: Vec::new() }
    }

    pub(crate) fn get<'a>(&'a self, host: &str, path: &str) -> Ask<'a> {
        self.request("GET", host, path)
    }

    /// A form, sent to `path`.
    pub(crate) fn post<'a>(&'a self, host: &str, path: &str, fields: &[(&str, &str)]) -> Ask<'a> {
        let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        self.request("POST", host, path).header("content-type", FORM).body(body.into_bytes())
    }

    /// The page of a site.
    pub(crate) fn page<'a>(&'a self, host: &str) -> Ask<'a> {
        self.get(host, &format!("{MOUNT}/"))
    }

    /// A consent form, sent to a site.
    pub(crate) fn post_consent<'a>(&'a self, host: &str, fields: &[(&str, &str)]) -> Ask<'a> {
        self.post(host, &format!("{MOUNT}/"), fields)
    }

    /// A request to the admin listener.
    pub(crate) fn admin<'a>(&'a self, path: &str) -> Ask<'a> {
        self.admin_request("GET", path)
    }

    pub(crate) fn admin_request<'a>(&'a self, method: &str, path: &str) -> Ask<'a> {
        let request = Request::builder().method(method).uri(format!("http://{}{path}", self.admin));
        Ask { portal: self, request, body: Vec::new() }
    }
}

/// A request on its way.
pub(crate) struct Ask<'a> {
    portal: &'a Portal,
    request: ureq::http::request::Builder,
    body: Vec<u8>,
}

impl Ask<'_> {
    pub(crate) fn header(mut self, name: &str, value: &str) -> Self {
        self.request = self.request.header(name, HeaderValue::from_bytes(value.as_bytes()).expect("a header value"));
        self
    }

    pub(crate) fn body(mut self, body: Vec<u8>) -> Self {
        self.body = body;
        self
    }

    /// Sends it.
    pub(crate) fn send(self) -> Answer {
        let request = self.request.body(self.body).expect("a request");
        let response = self.portal.agent.run(request).expect("an answer");
        Answer::read(response)
    }
}

/// An answer, read to its end.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) bytes: Vec<u8>,
}

impl Answer {
    fn read(mut response: Response<ureq::Body>) -> Self {
        let bytes = response.body_mut().read_to_vec().expect("a body");
        let (parts, _) = response.into_parts();
        Self { status: parts.status.as_u16(), headers: parts.headers, bytes }
    }

    /// A header that must be there once.
    pub(crate) fn header(&self, name: &str) -> &str {
        let mut values = self.headers.get_all(name).iter();
        let value = values.next().unwrap_or_else(|| panic!("no {name} in {self:#?}"));
        assert!(values.next().is_none(), "{name} stands twice in {self:#?}");
        value.to_str().expect("visible characters")
    }

    /// A header that may be missing.
    pub(crate) fn maybe(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(|value| value.to_str().expect("visible characters"))
    }

    /// All `Set-Cookie` lines.
    pub(crate) fn set_cookies(&self) -> Vec<&str> {
        self.headers.get_all("set-cookie").iter().map(|value| value.to_str().expect("visible characters")).collect()
    }

    /// The `name=value` of the choice that this answer writes, as a browser would send it back.
    pub(crate) fn choice(&self) -> String {
        let lines = self.set_cookies();
        let mut written = lines.iter().filter(|line| line.starts_with("cookies_preferences=%7B"));
        let line = written.next().unwrap_or_else(|| panic!("no choice in {lines:#?}"));
        assert!(written.next().is_none(), "more than one choice in {lines:#?}");
        line.split(';').next().expect("a pair").to_owned()
    }

    pub(crate) fn text(&self) -> &str {
        std::str::from_utf8(&self.bytes).expect("UTF-8")
    }

    /// The text, whatever encoding it travelled in.
    pub(crate) fn decoded(&self) -> String {
        let mut text = String::new();
        match self.maybe("content-encoding") {
            Some("br") => brotli::Decompressor::new(&*self.bytes, 4096).read_to_string(&mut text).expect("brotli"),
            Some("zstd") => {
                zstd::Decoder::new(&*self.bytes).and_then(|mut zstd| zstd.read_to_string(&mut text)).expect("zstd")
            }
            Some("gzip") => flate2::read::GzDecoder::new(&*self.bytes).read_to_string(&mut text).expect("gzip"),
            other => (&*self.bytes).read_to_string(&mut text).unwrap_or_else(|error| panic!("{other:?}: {error}")),
        };
        text
    }

    pub(crate) fn html(&self) -> scraper::Html {
        scraper::Html::parse_document(self.text())
    }

    pub(crate) fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.bytes).expect("JSON")
    }

    pub(crate) fn expect(self, status: u16) -> Self {
        assert_eq!(self.status, status, "{:#?}\n{}", self.headers, String::from_utf8_lossy(&self.bytes));
        self
    }
}

/// The elements of a document that a selector names.
pub(crate) fn select<'a>(html: &'a scraper::Html, selector: &str) -> Vec<scraper::ElementRef<'a>> {
    html.select(&scraper::Selector::parse(selector).expect("a selector")).collect()
}

/// The text of an element, white space folded.
pub(crate) fn text_of(element: &scraper::ElementRef<'_>) -> String {
    element.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The hidden fields of the consent form, as the visitor was shown them.
pub(crate) fn shown(page: &Answer) -> Vec<(String, String)> {
    select(&page.html(), "form.consent input[type=hidden]")
        .iter()
        .map(|field| (field.attr("name").expect("a name").to_owned(), field.attr("value").expect("a value").to_owned()))
        .collect()
}
