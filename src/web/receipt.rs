//! `MOUNT/receipt/`: the visitor's own receipts, and nobody else's.

use super::visit::Visit;
use super::visitor::Visitor;
use super::{headers, problem::Problem};
use crate::consent::ReceiptId;
use crate::page::{ReceiptPage, Receipts, Recorded};
use crate::records::{Kept, Unavailable};
use actix_web::http::{StatusCode, header};
use actix_web::{HttpRequest, HttpResponse};
use serde_json::{Value, json};

/// `GET MOUNT/receipt/`.
///
/// # Errors
/// Those of [`Visit::of`].
pub(super) async fn receipt(request: HttpRequest) -> Result<HttpResponse, Problem> {
    let visit = Visit::of(&request)?;
    let visitor = Visitor::of(visit, &request);
    let (status, receipts) = match history(&visit, &visitor).await {
        Ok(None) => (StatusCode::OK, Receipts::None),
        Ok(Some(kept)) if kept.is_empty() => (StatusCode::OK, Receipts::Unknown),
        Ok(Some(kept)) => (StatusCode::OK, Receipts::History(kept.iter().map(recorded).collect())),
        Err(Unavailable) => (StatusCode::SERVICE_UNAVAILABLE, Receipts::Away),
    };
    let page = ReceiptPage::new(visit.site, visitor.language, &receipts).render(visitor.encoding)?;
    let mut answer = super::show::description(&visit, &visitor, &headers::NO_STORE).answer(status, &page);
    if status == StatusCode::SERVICE_UNAVAILABLE {
        answer.headers_mut().insert(header::RETRY_AFTER, header::HeaderValue::from_static("120"));
    }
    Ok(answer)
}

/// `GET MOUNT/receipt/receipt.json`: the same, to be kept as a file.
///
/// # Errors
/// [`Problem::NotFound`] without a receipt, [`Problem::StoreAway`] while the store cannot be read, and those of [`Visit::of`].
pub(super) async fn receipt_json(request: HttpRequest) -> Result<HttpResponse, Problem> {
    let visit = Visit::of(&request)?;
    let visitor = Visitor::of(visit, &request);
    let kept = history(&visit, &visitor).await.map_err(|Unavailable| Problem::StoreAway)?.unwrap_or_default();
    if kept.is_empty() {
        return Err(Problem::NotFound);
    }
    let receipts: Vec<_> = kept.iter().map(document).collect();
    Ok(HttpResponse::Ok()
        .insert_header((header::CACHE_CONTROL, &headers::NO_STORE))
        .insert_header((header::CONTENT_SECURITY_POLICY, &headers::EMPTY_POLICY))
        .insert_header((header::CONTENT_DISPOSITION, "attachment; filename=\"receipt.json\""))
        .json(json!({ "site": visit.site.site.domain.as_str(), "receipts": receipts })))
}

/// What is on record for the visitor's own cookie on this site; `None`: it names no receipt.
///
/// A receipt belongs to the cookie only if the choice was made at the same millisecond: whoever learns an id learns no more.
async fn history(visit: &Visit<'_>, visitor: &Visitor<'_>) -> Result<Option<Vec<Kept>>, Unavailable> {
    let site = &visit.site.site;
    let Some((receipt, made)) = visitor.consenting(|consenting| consenting.receipt(site)) else {
        return Ok(None);
    };
    let mut history = visit.snapshot.records.history(receipt, site.domain.clone()).await?;
    if history.first().is_some_and(|kept| kept.record.at != made) {
        history.clear();
    }
    Ok(Some(history))
}

/// The receipt that the visitor's cookie names, where it is on record as their own.
pub(super) async fn own(visit: &Visit<'_>, visitor: &Visitor<'_>) -> Option<ReceiptId> {
    let site = &visit.site.site;
    let (receipt, made) = visitor.consenting(|consenting| consenting.receipt(site))?;
    let kept = visit.snapshot.records.find(receipt, site.domain.clone()).await.ok()??;
    (kept.record.at == made).then_some(receipt)
}

/// A record as the visitor keeps it: in words, and the payload whose SHA-256 stands in the chain.
fn document(kept: &Kept) -> Value {
    let parsed = |json: &[u8]| serde_json::from_slice(json).unwrap_or(Value::Null);
    json!({
        "entry": kept.entry,
        "entry_hash": kept.hash.to_string(),
        "record": parsed(kept.payload.as_bytes()),
        "payload": kept.payload,
        "notice": kept.notice.as_deref().map(parsed),
    })
}

/// A record as the page shows it.
fn recorded(kept: &Kept) -> Recorded {
    let record = &kept.record;
    Recorded {
        receipt: record.receipt,
        made: record.at,
        until: record.until,
        decision: record.decision,
        language: record.language.clone(),
        policy: record.policy,
        notice: record.notice.clone(),
        told: kept.notice.as_deref().and_then(|json| serde_json::from_slice(json).ok()),
        gpc: record.gpc,
        preview: record.preview,
        answers: record.services.iter().map(|service| (service.id.clone(), service.basis, service.answer)).collect(),
    }
}
