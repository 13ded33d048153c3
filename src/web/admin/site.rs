//! `GET /sites/DOMAIN`: one site.

use super::{Sites, Visitors, consents, listing};
use crate::config::{Diagnostic, Severity};
use crate::page::LiveSite;
use crate::page::dashboard::{OneSite, ServiceLine};
use crate::web::overview::State;
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::{Data, Path};

/// The page of the site that has this domain or alias or, where no domain can be read, this file.
pub(super) async fn one_site(name: Path<String>, current: Sites, visitors: Data<Visitors>) -> HttpResponse {
    let sites = current.load();
    let Some(file) = sites.overview().find(&name) else { return super::not_found().await };
    // A file without an error of its own is broken by one that it shares.
    let by_others = file.state != State::Live && file.count(Severity::Error) == 0;
    let is_error = |found: &&Diagnostic| found.severity == Severity::Error;
    let shared = sites.overview().shared.iter().map(AsRef::as_ref).filter(is_error).filter(|_| by_others);
    let services = file.live.as_deref().map(services).unwrap_or_default();
    let row = listing::row(file, &sites, **visitors);
    let consents = match file.domains.first() {
        Some(domain) => consents::of(&sites.records, Some(domain)).await,
        None => None,
    };
    super::page(
        StatusCode::OK,
        &OneSite::new(
            row,
            listing::problems(file.diagnostics.iter().map(AsRef::as_ref)),
            listing::problems(shared),
            services,
            consents,
        ),
    )
}

fn services(live: &LiveSite) -> Vec<ServiceLine> {
    let site = &live.site;
    let declared = |service: &crate::policy::Service| ServiceLine {
        id: service.id.to_string(),
        provider: site.wording(&service.provider, &crate::policy::LanguageCode::english()).text.to_owned(),
        category: service.category.as_str(),
        party: service.party.as_str(),
        basis: service.basis().as_str(),
        cookies: service.cookies.len(),
        revision: service.revision,
    };
    site.services.iter().map(|service| declared(service)).collect()
}
