//! `GET /api/sites` and `/api/sites/DOMAIN`: the dashboard for machines.

use super::filter::{A_PAGE, Filter};
use super::{Sites, Visitors, consents, listing};
use crate::config::report;
use crate::page::dashboard::SiteRow;
use crate::records::{self, Statistics};
use crate::web::headers;
use crate::web::overview::SiteFile;
use crate::web::snapshot::Snapshot;
use actix_web::http::header;
use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse};
use serde::Serialize;

#[derive(Debug, Serialize)]
struct Answer<'a> {
    /// How many sites fit.
    found: usize,
    sites: Vec<Site<'a>>,
    /// What is wrong in files that sites share.
    shared: Vec<report::Entry<'a>>,
    /// The consents of all sites together; `null` while the record store cannot be read.
    consents: Option<Numbers>,
}

/// How many chose what.
#[derive(Debug, Serialize)]
struct Numbers {
    days: Vec<Day>,
    services: Vec<Answers>,
}

#[derive(Debug, Serialize)]
struct Day {
    date: String,
    accepted: u64,
    rejected: u64,
    chosen: u64,
}

#[derive(Debug, Serialize)]
struct Answers {
    service: String,
    yes: u64,
    no: u64,
}

#[derive(Debug, Serialize)]
struct Site<'a> {
    #[serde(flatten)]
    row: SiteRow,
    diagnostics: Vec<report::Entry<'a>>,
}

/// All sites that fit the filters of the dashboard; with `?page=` one page of them.
pub(super) async fn all_sites(request: HttpRequest, current: Sites, visitors: Data<Visitors>) -> HttpResponse {
    let sites = current.load();
    let filter = Filter::parse(request.query_string());
    let found = filter.apply(sites.overview());
    let (skipped, most) = filter.page.map_or((0, usize::MAX), |page| ((page - 1).saturating_mul(A_PAGE), A_PAGE));
    let consents = consents::statistics(&sites.records, None).await.ok().map(numbers);
    answer(&Answer {
        consents,
        found: found.len(),
        sites: found.iter().skip(skipped).take(most).map(|file| site(file, &sites, **visitors)).collect(),
        shared: sites.overview().shared.iter().map(|found| report::Entry::from(&**found)).collect(),
    })
}

/// One site, with its own consents.
#[derive(Debug, Serialize)]
struct OneSite<'a> {
    #[serde(flatten)]
    site: Site<'a>,
    consents: Option<Numbers>,
}

/// `GET /api/sites/DOMAIN`: one site.
pub(super) async fn one_site(name: Path<String>, current: Sites, visitors: Data<Visitors>) -> HttpResponse {
    let sites = current.load();
    let Some(file) = sites.overview().find(&name) else { return super::not_found().await };
    let consents = match file.domains.first() {
        Some(domain) => consents::statistics(&sites.records, Some(domain)).await.ok().map(numbers),
        None => None,
    };
    answer(&OneSite { site: site(file, &sites, **visitors), consents })
}

fn site<'a>(file: &'a SiteFile, snapshot: &Snapshot, visitors: Visitors) -> Site<'a> {
    Site {
        row: listing::row(file, snapshot, visitors),
        diagnostics: file.diagnostics.iter().map(|found| report::Entry::from(&**found)).collect(),
    }
}

fn answer(document: &impl Serialize) -> HttpResponse {
    HttpResponse::Ok().insert_header((header::CONTENT_SECURITY_POLICY, &headers::EMPTY_POLICY)).json(document)
}

fn numbers(found: Statistics) -> Numbers {
    let day = |day: records::Day| Day {
        date: day.date.to_string(),
        accepted: day.accepted,
        rejected: day.rejected,
        chosen: day.chosen,
    };
    let service =
        |answers: records::Answers| Answers { service: answers.service.to_string(), yes: answers.yes, no: answers.no };
    Numbers {
        days: found.days.into_iter().map(day).collect(),
        services: found.services.into_iter().map(service).collect(),
    }
}
