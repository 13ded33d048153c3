//! Shared caches in front of a portal: a real nginx and a real Varnish, set up by the files of `deploy/`.

use crate::harness::{Answer, Portal};
use crate::program::Program;
use std::fs::{self, Permissions};
use std::net::{SocketAddr, TcpListener};
use std::os::fd::OwnedFd;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;
use tempfile::TempDir;

/// What surrounds a file of `deploy/` on a machine.
const NGINX: &str = "
daemon off;
pid nginx.pid;
events {}
http {
    gzip on;
    access_log off;
    client_body_temp_path temp;
    proxy_temp_path temp;
    fastcgi_temp_path temp;
    uwsgi_temp_path temp;
    scgi_temp_path temp;
    include site.conf;
}
";

/// A portal with a cache in front.
pub(crate) struct Front {
    /// The portal as it answers itself.
    pub(crate) portal: Portal,
    /// The same portal as visitors reach it, through the cache.
    pub(crate) through: Portal,
    _program: Program,
    _dir: TempDir,
}

impl Front {
    /// Behind nginx, as we advise it.
    pub(crate) fn nginx(portal: Portal) -> Self {
        Self::behind_nginx(portal, &[])
    }

    /// Behind an nginx that knows nothing of the portal: it would keep any page and any error, for any host.
    pub(crate) fn unaware_nginx(portal: Portal) -> Self {
        let key = "proxy_cache_key $scheme$http_host$request_uri;";
        Self::behind_nginx(portal, &[("proxy_cache off;", ""), (key, "proxy_cache_valid any 10m;")])
    }

    /// Behind Varnish, as we advise it.
    pub(crate) fn varnish(portal: Portal) -> Self {
        let dir = folder();
        let vcl = set_up("varnish.vcl", &[("\"8080\"", &format!("\"{}\"", portal.address.port()))]);
        let file = dir.path().join("site.vcl");
        fs::write(&file, vcl).expect("a file");
        Self::behind_varnish(portal, dir, ["-f".as_ref(), file.as_path()])
    }

    /// Behind a Varnish that knows nothing of the portal but where it is.
    pub(crate) fn unaware_varnish(portal: Portal) -> Self {
        let backend = portal.address.to_string();
        Self::behind_varnish(portal, folder(), ["-b".as_ref(), backend.as_ref()])
    }

    fn behind_nginx(portal: Portal, changes: &[(&str, &str)]) -> Self {
        let dir = folder();
        let socket = TcpListener::bind("127.0.0.1:0").expect("a port");
        let address = socket.local_addr().expect("an address");
        let (listen, backend) = (address.to_string(), portal.address.to_string());
        let (own, proxied) = (dir.path().display().to_string(), deployed("cookie-portal-proxy.conf"));
        let places = [
            ("443 ssl", &*listen),
            // Our client speaks no TLS.
            ("ssl_certificate", "#"),
            ("127.0.0.1:8080", &*backend),
            ("/var/cache/nginx", &*own),
            ("/etc/nginx/cookie-portal-proxy.conf", &*proxied.display().to_string()),
        ];
        fs::write(dir.path().join("site.conf"), set_up("nginx-cache.conf", &[&places, changes].concat()))
            .expect("a file");
        fs::write(dir.path().join("nginx.conf"), NGINX).expect("a file");
        // nginx takes over a socket that listens already, as when it replaces itself: so nobody else can take the port.
        let mut nginx = Command::new("nginx");
        nginx.arg("-p").arg(dir.path()).args(["-c", "nginx.conf"]).env("NGINX", "0;").stdin(OwnedFd::from(socket));
        let mut program = Program::start(&mut nginx);
        let pid = dir.path().join("nginx.pid");
        program.wait_for(|| pid.exists().then_some(()));
        Self::at(address, portal, program, dir)
    }

    fn behind_varnish(portal: Portal, dir: TempDir, site: [&Path; 2]) -> Self {
        let own = dir.path().join("varnish");
        let mut varnish = Command::new("varnishd");
        varnish.arg("-n").arg(&own).args(["-F", "-j", "none", "-a", "127.0.0.1:0", "-s", "malloc,16m"]).args(site);
        let mut program = Program::start(&mut varnish);
        let address = program.wait_for(|| {
            // It says `a0 127.0.0.1 34495`.
            let told = Command::new("varnishadm").arg("-n").arg(&own).arg("debug.listen_address").output();
            let told = String::from_utf8(told.expect("varnishadm runs").stdout).expect("UTF-8");
            let port = told.split_whitespace().nth(2)?.parse().ok()?;
            Some(SocketAddr::from(([127, 0, 0, 1], port)))
        });
        Self::at(address, portal, program, dir)
    }

    fn at(address: SocketAddr, portal: Portal, program: Program, dir: TempDir) -> Self {
        let mut through = portal.clone();
        through.address = address;
        Self { portal, through, _program: program, _dir: dir }
    }

    /// How many requests have come through to the portal, or were put to it directly.
    pub(crate) fn asked(&self) -> u64 {
        let metrics = self.portal.admin("/metrics").send().expect(200);
        let counts = metrics.text().lines().filter(|line| line.starts_with("cookie_portal_answers_total{"));
        counts.map(|line| line.rsplit(' ').next().expect("a count").parse::<u64>().expect("a number")).sum()
    }
}

/// Whether an answer is one that the cache had kept.
pub(crate) fn was_kept(answer: &Answer) -> bool {
    // nginx says so in the header that its file gives it; Varnish names the request that had brought the answer, too.
    answer.maybe("x-cache-status").is_some_and(|status| status != "MISS")
        || answer.maybe("x-varnish").is_some_and(|requests| requests.contains(' '))
}

/// A folder that a server's own user may enter.
fn folder() -> TempDir {
    let dir = tempfile::tempdir().expect("a folder");
    fs::set_permissions(dir.path(), Permissions::from_mode(0o755)).expect("a mode");
    dir
}

fn deployed(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("deploy").join(name)
}

/// A file of `deploy/` with what a machine or a test puts in its places.
fn set_up(name: &str, places: &[(&str, &str)]) -> String {
    let text = fs::read_to_string(deployed(name)).expect("a file");
    places.iter().fold(text, |text, (place, own)| {
        assert!(text.contains(place), "deploy/{name} no longer says {place}");
        text.replace(place, own)
    })
}
