//! `GET /api/sites`: the dashboard for machines.

use super::filter::{A_PAGE, Filter};
use super::{Sites, Visitors, listing};
use crate::config::report;
use crate::page::dashboard::SiteRow;
use crate::web::headers;
use actix_web::http::header;
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use serde::Serialize;

#[derive(Debug, Serialize)]
struct Answer<'a> {
    /// How many sites fit.
    found: usize,
    sites: Vec<Site<'a>>,
    /// What is wrong in files that sites share.
    shared: Vec<report::Entry<'a>>,
}

#[derive(Debug, Serialize)]
struct Site<'a> {
    #[serde(flatten)]
    row: SiteRow,
    diagnostics: Vec<report::Entry<'a>>,
}

/// All sites that fit the filters of the dashboard; with `?page=` one page of them.
pub(super) async fn all_sites(request: HttpRequest, sites: Sites, visitors: Data<Visitors>) -> HttpResponse {
    let filter = Filter::parse(request.query_string());
    let found = filter.apply(&sites.overview);
    let (skipped, most) = filter.page.map_or((0, usize::MAX), |page| ((page - 1).saturating_mul(A_PAGE), A_PAGE));
    let answer = Answer {
        found: found.len(),
        sites: found
            .iter()
            .skip(skipped)
            .take(most)
            .map(|file| Site {
                row: listing::row(file, &sites, **visitors),
                diagnostics: file.diagnostics.iter().map(report::Entry::from).collect(),
            })
            .collect(),
        shared: sites.overview.shared.iter().map(report::Entry::from).collect(),
    };
    HttpResponse::Ok().insert_header((header::CONTENT_SECURITY_POLICY, headers::EMPTY_POLICY)).json(answer)
}
