//! `POST MOUNT/`: the consent form.

use super::visit::Visit;
use super::visitor::Visitor;
use super::{entrance, form, headers, problem::Problem, receipt, record, show};
use crate::consent::{Choice, OldQuestions, Outcome, Scope, Submission, decide, line_octets, other_scopes, removals};
use crate::page::{Choices, ErrorPage, PolicyPage};
use crate::records::{Unavailable, new_receipt};
use actix_web::http::StatusCode;
use actix_web::http::header::{self, HeaderValue};
use actix_web::web::Payload;
use actix_web::{HttpRequest, HttpResponse};

/// What the headers of an answer may take together, in octets: more does not pass the default buffers of proxies.
const HEADERS_LIMIT: usize = 3584;

/// The longest query that goes back into an address, in octets.
const LONGEST_QUERY: usize = 1024;

/// What the status line and the headers that the server adds of its own accord take, in octets.
const ADDED: usize = 512;

/// `POST MOUNT/`.
///
/// # Errors
/// [`Problem::BadRequest`] for an unknown decision or service, and those of [`Visit::of`] and [`form::read`].
pub(super) async fn choose(request: HttpRequest, body: Payload) -> Result<HttpResponse, Problem> {
    let visit = Visit::of(&request)?;
    let body = form::read(&request, body).await?;
    let live = visit.site;
    let submission = Submission::parse(&body, &live.site, &live.questions)
        .map_err(|error| Problem::BadRequest(error.to_string()))?;
    let visitor = Visitor::of(visit, &request);
    match visitor.consenting(|consenting| decide(&live.site, &live.questions, consenting, &submission)) {
        Outcome::Accepted(choice) => keep(&request, &visitor, &visit, &submission, choice).await,
        Outcome::OldQuestions(old) => ask_again(&visitor, &visit, &old),
    }
}

/// Records a choice, and only then confirms it.
async fn keep(
    request: &HttpRequest,
    visitor: &Visitor<'_>,
    visit: &Visit<'_>,
    submission: &Submission,
    mut choice: Choice,
) -> Result<HttpResponse, Problem> {
    record::archive(visit, visitor.language);
    // A receipt that is not the visitor's own is not made a part of their history; without a store nothing is.
    let replaces = receipt::own(visit, visitor).await;
    let receipt = new_receipt(choice.made);
    let kept =
        visit.snapshot.records.keep(record::record(visit, visitor, submission, &choice, receipt, replaces)).await;
    match kept {
        Ok(()) => {
            choice.receipt = Some(receipt);
            if !visit.preview {
                visit.snapshot.metrics.chosen(submission.decision);
            }
            Ok(saved(request, visitor, visit, &choice))
        }
        Err(Unavailable) => store_away(visitor, visit, &choice),
    }
}

/// The choice is in force: its cookie, the removals of what was refused, and back to the page.
fn saved(request: &HttpRequest, visitor: &Visitor<'_>, visit: &Visit<'_>, choice: &Choice) -> HttpResponse {
    let location = back_to_view(&visit.site.mount, request);
    let mut answer = HttpResponse::SeeOther()
        .insert_header((header::LOCATION, location))
        .insert_header((header::CACHE_CONTROL, &headers::NO_STORE))
        .finish();
    write(&mut answer, visitor, visit, choice);
    answer
}

/// The view's own address, its query kept; of a query that would crowd out the cookies only the language is.
fn back_to_view(mount: &str, request: &HttpRequest) -> String {
    let page = format!("{mount}/");
    let query = request.query_string();
    if query.len() <= LONGEST_QUERY {
        return entrance::with_query(&page, request);
    }
    let language = form_urlencoded::parse(query.as_bytes())
        .filter(|(name, value)| matches!(&**name, "lang" | "flg") && value.len() <= 40);
    let kept = form_urlencoded::Serializer::new(String::new()).extend_pairs(language.take(4)).finish();
    if kept.is_empty() { page } else { format!("{page}?{kept}") }
}

/// The choice is not on record: what of it holds all the same, and what does not.
fn store_away(visitor: &Visitor<'_>, visit: &Visit<'_>, choice: &Choice) -> Result<HttpResponse, Problem> {
    let live = visit.site;
    let left = visitor.consenting(|consenting| choice.unrecorded(&live.site, &live.questions, consenting));
    let page = ErrorPage::store_away(live, visitor.language, left.dropped, left.in_force.is_some());
    let description = show::description(visit, visitor, &headers::NO_STORE);
    let mut answer = description.answer(StatusCode::SERVICE_UNAVAILABLE, &page.render()?);
    answer.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("120"));
    if let Some(choice) = left.in_force {
        write(&mut answer, visitor, visit, &choice);
    }
    Ok(answer)
}

/// Writes a choice into the visitor's browser, and removes what it refuses.
fn write(answer: &mut HttpResponse, visitor: &Visitor<'_>, visit: &Visit<'_>, choice: &Choice) {
    let site = &visit.site.site;
    let scope = Scope { host: visit.domain, preview: visit.preview, secure: visit.is_https() };
    let written = visitor.consenting(|consenting| choice.set_cookie(site, scope, consenting.now));
    let used: usize =
        answer.headers().iter().map(|(name, value)| name.as_str().len() + value.len() + ": \r\n".len()).sum();
    let mut room = HEADERS_LIMIT.saturating_sub(ADDED + used + line_octets(&written));
    let mut lines = Vec::new();
    visitor.consenting(|consenting| {
        // Some clients do not tell a host-only cookie from one with its host as Domain: what is written stands after what expires.
        for line in other_scopes(site, scope, consenting.sent, &prefixes(&visit.site.mount)) {
            if let Some(left) = room.checked_sub(line_octets(&line)) {
                room = left;
                lines.push(line);
            }
        }
        lines.push(written);
        lines.extend(removals(site, choice, consenting.sent, scope, room));
    });
    for line in lines {
        match HeaderValue::from_str(&line) {
            Ok(value) => answer.headers_mut().append(header::SET_COOKIE, value),
            Err(error) => tracing::error!("a cookie cannot be written: {error}"),
        }
    }
}

/// The paths above a mount point that a script on its page may have set a cookie for: `/terms`, `/terms/cookies-policy`.
fn prefixes(mount: &str) -> Vec<&str> {
    mount.match_indices('/').skip(1).map(|(at, _)| &mount[..at]).chain([mount]).collect()
}

/// A yes to old questions: the page again, with what is new.
fn ask_again(visitor: &Visitor<'_>, visit: &Visit<'_>, old: &OldQuestions) -> Result<HttpResponse, Problem> {
    let choices = Choices::of_old_questions(visit.site, visitor.language, old);
    let page = PolicyPage::new(visit.site, visitor.language, choices).encoded(visitor.encoding)?;
    Ok(show::description(visit, visitor, &headers::NO_STORE).answer(StatusCode::CONFLICT, &page))
}

#[cfg(test)]
mod tests {
    use super::*;
    use actix_web::http::header::HeaderMap;

    #[test]
    fn a_mount_point_has_prefixes() {
        assert_eq!(prefixes("/terms/cookies-policy"), ["/terms", "/terms/cookies-policy"]);
        assert_eq!(prefixes("/cookies"), ["/cookies"]);
    }

    #[test]
    fn what_every_answer_carries_fits_in_its_allowance() {
        let mut added = HeaderMap::new();
        headers::secure(&mut added);
        let octets: usize = added.iter().map(|(name, value)| name.as_str().len() + value.len() + 4).sum();
        let rest = "HTTP/1.1 503 Service Unavailable\r\ncontent-length: 0\r\nconnection: close\r\ndate: Sat, 21 Nov 2026 19:33:20 GMT\r\n\r\n";
        assert!(octets + rest.len() <= ADDED, "{}", octets + rest.len());
    }
}
