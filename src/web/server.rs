//! The two listeners: the public one for visitors, the admin one for operators.

use super::current::{Current, Desk};
use super::{admin, answering, routes};
use actix_web::web::Data;
use actix_web::{App, HttpServer};
use std::io;
use std::net::SocketAddr;
use std::rc::Rc;
use std::sync::Arc;
use std::time::Duration;

/// How long a client may take to send the head of the first request on a connection.
///
/// Later heads are not timed: actix-web arms this timer once a connection, and the proxy in front times the visitors.
const HEAD_TIME: Duration = Duration::from_secs(10);

/// How long a connection is kept for the next request.
const KEEP_ALIVE: Duration = Duration::from_secs(75);

/// How long requests in flight may take when the server is told to stop, in seconds.
const SHUTDOWN_SECONDS: u64 = 10;

/// A portal whose listeners are bound.
pub struct Server {
    /// Where visitors are served.
    pub listen: SocketAddr,
    /// Where operators are served.
    pub admin_listen: SocketAddr,
    public: actix_web::dev::Server,
    admin: actix_web::dev::Server,
}

/// Why a server cannot start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// An address is taken, or not ours.
    #[error("cannot listen on {address}: {error}")]
    Bind {
        /// The address.
        address: SocketAddr,
        /// What the system says.
        error: io::Error,
    },
}

impl Server {
    /// Binds both listeners of the current settings; port 0 takes a free one.
    ///
    /// Must be called inside an actix system.
    ///
    /// # Errors
    /// [`StartError`] when an address cannot be bound.
    pub fn bind(current: &Current) -> Result<Self, StartError> {
        let snapshot = current.load();
        let settings = &snapshot.settings;
        let (address, admin_address) = (settings.listen, settings.admin_listen);
        let mount: Arc<str> = settings.mount.as_str().into();
        let workers = settings.workers.or(std::thread::available_parallelism().ok()).map_or(1, usize::from);
        let bind = |address| move |error| StartError::Bind { address, error };
        let served = current.clone();
        let public = HttpServer::new(move || {
            let mount = Arc::clone(&mount);
            let desk = Rc::new(Desk::new(&served));
            App::new()
                .wrap_fn(move |request, service| answering::answer(&desk, request, service))
                .configure(move |config| routes::public(config, &mount))
        })
        .workers(workers)
        .client_request_timeout(HEAD_TIME)
        .keep_alive(KEEP_ALIVE)
        .shutdown_timeout(SHUTDOWN_SECONDS)
        .bind(address)
        .map_err(bind(address))?;
        let data = Data::new(current.clone());
        let visitors = Data::new(admin::Visitors(public.addrs().first().copied().unwrap_or(address)));
        let admin = HttpServer::new(move || {
            App::new().app_data(data.clone()).app_data(visitors.clone()).configure(admin::routes)
        })
        .workers(1)
        .client_request_timeout(HEAD_TIME)
        .shutdown_timeout(SHUTDOWN_SECONDS)
        .bind(admin_address)
        .map_err(bind(admin_address))?;
        Ok(Self {
            listen: public.addrs().first().copied().unwrap_or(address),
            admin_listen: admin.addrs().first().copied().unwrap_or(admin_address),
            public: public.run(),
            admin: admin.run(),
        })
    }

    /// Serves until the process is told to stop; requests in flight are answered first.
    ///
    /// # Errors
    /// What the system says when a listener fails.
    pub async fn run(self) -> io::Result<()> {
        let admin = self.admin.handle();
        let admin_task = actix_web::rt::spawn(self.admin);
        let served = self.public.await;
        admin.stop(false).await;
        let operated = admin_task.await.map_err(io::Error::other)?;
        served.and(operated)
    }
}
