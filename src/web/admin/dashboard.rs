//! `GET /`: every site with its state.

use super::filter::{A_PAGE, Filter, Kind};
use super::{Sites, Visitors, consents, listing};
use crate::page::dashboard::{AllSites, Counted, Filtered};
use crate::web::overview::Overview;
use actix_web::http::StatusCode;
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};

/// The dashboard; `?q=` searches, `?state=` filters, `?page=` turns the page.
pub(super) async fn all_sites(request: HttpRequest, current: Sites, visitors: Data<Visitors>) -> HttpResponse {
    let sites = current.load();
    let filter = Filter::parse(request.query_string());
    let overview = sites.overview();
    let found = filter.apply(overview);
    let pages = found.len().div_ceil(A_PAGE).max(1);
    let page = filter.page.unwrap_or(1).min(pages);
    let before = (page - 1) * A_PAGE;
    let rows: Vec<_> =
        found.iter().skip(before).take(A_PAGE).map(|file| listing::row(file, &sites, **visitors)).collect();
    let filtered = Filtered {
        found: found.len(),
        first: before + 1,
        last: before + rows.len(),
        page,
        pages,
        previous: (page > 1).then(|| filter.of_page(page - 1)),
        next: (page < pages).then(|| filter.of_page(page + 1)),
        query: filter.query,
    };
    let shared = listing::problems(overview.shared.iter().map(AsRef::as_ref));
    let consents = consents::of(&sites.records, None).await;
    super::page(StatusCode::OK, &AllSites::new(counted(overview, filter.kind), shared, consents, filtered, rows))
}

/// How many sites there are of each kind.
fn counted(overview: &Overview, chosen: Option<Kind>) -> Vec<Counted> {
    let all = Counted { kind: "", label: "All", number: overview.files.len(), chosen: chosen.is_none() };
    let of_kind = |kind: Kind| Counted {
        kind: kind.as_str(),
        label: kind.label(),
        number: overview.files.iter().filter(|file| kind.fits(file)).count(),
        chosen: chosen == Some(kind),
    };
    std::iter::once(all).chain(Kind::all().map(of_kind)).collect()
}
