//! What can be wrong with a request, and the status that says so.

use actix_web::{HttpResponse, ResponseError, http::StatusCode, http::header};

/// A request that cannot be answered with what it asked for.
///
/// The middleware of [`super::error_pages`] turns it into a page in the visitor's language.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(super) enum Problem {
    /// Something in the request is missing or unknown; the text is for the log.
    #[error("the request cannot be read: {0}")]
    BadRequest(String),
    /// The same-origin check refused it.
    #[error("the form came from another origin")]
    CrossOrigin,
    /// No such path.
    #[error("there is nothing at this path")]
    NotFound,
    /// The path exists, the method does not; these do.
    #[error("the path takes {0} only")]
    Method(&'static str),
    /// The body is over the limit.
    #[error("the body is too large")]
    TooLarge,
    /// The body did not arrive in time.
    #[error("the body did not arrive in time")]
    TooSlow,
    /// No site claims the host.
    #[error("no site claims this host")]
    UnknownHost,
    /// The site's file is broken.
    #[error("the site's file is broken")]
    BrokenSite,
    /// The record store cannot be read.
    #[error("the record store cannot be read")]
    StoreAway,
    /// Our own fault; the text is for the log.
    #[error("{0}")]
    Internal(String),
}

impl ResponseError for Problem {
    fn status_code(&self) -> StatusCode {
        match self {
            Self::BadRequest(_) => StatusCode::BAD_REQUEST,
            Self::CrossOrigin => StatusCode::FORBIDDEN,
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::Method(_) => StatusCode::METHOD_NOT_ALLOWED,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::TooSlow => StatusCode::REQUEST_TIMEOUT,
            Self::UnknownHost => StatusCode::MISDIRECTED_REQUEST,
            Self::BrokenSite | Self::StoreAway => StatusCode::SERVICE_UNAVAILABLE,
            Self::Internal(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// The bare answer: the status and the headers that belong to it.
    fn error_response(&self) -> HttpResponse {
        let mut answer = HttpResponse::build(self.status_code());
        match self {
            Self::Method(allowed) => {
                answer.insert_header((header::ALLOW, *allowed));
            }
            Self::BrokenSite | Self::StoreAway => {
                answer.insert_header((header::RETRY_AFTER, "120"));
            }
            _ => {}
        }
        answer.finish()
    }
}
