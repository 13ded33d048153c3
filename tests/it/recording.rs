//! What is put on record, and what the visitor gets to see of it.

use crate::harness::{Answer, ConfigDir, MOUNT, Portal, select, service, shown, text_of};
use serde_json::Value;

const HOST: &str = "portal.example.org";

fn services() -> String {
    [
        service("own", "necessary", "first", &["sid"]),
        service("matomo", "statistics", "first", &["_pk"]),
        service("ga", "marketing", "third", &["_ga"]),
    ]
    .concat()
}

fn portal() -> Portal {
    Portal::on(ConfigDir::with_portal("").site(HOST, &services()).site("other.example.org", &services()))
}

fn choose(portal: &Portal, answers: &[(&str, &str)], cookie: &str) -> Answer {
    let mut fields = shown(&portal.page(HOST).send().expect(200));
    fields.extend(answers.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (&**name, &**value)).collect();
    portal.post_consent(HOST, &fields).header("cookie", cookie).send()
}

fn receipt_id(choice: &str) -> Option<String> {
    let value = percent_encoding::percent_decode_str(choice.split('=').nth(1)?).decode_utf8().expect("UTF-8");
    let value: Value = serde_json::from_str(&value).expect("JSON");
    value["receipt"].as_str().map(str::to_owned)
}

fn receipt(portal: &Portal, cookie: &str) -> Answer {
    portal.get(HOST, &format!("{MOUNT}/receipt/")).header("cookie", cookie).send()
}

#[test]
fn a_choice_has_a_receipt_with_its_history() {
    let portal = portal();
    let first = choose(&portal, &[("decision", "accept-all")], "").expect(303).choice();
    let second = choose(&portal, &[("decision", "save"), ("accept", "matomo")], &first).expect(303).choice();
    let page = portal.page(HOST).header("cookie", &second).send().expect(200).html();
    assert_eq!(select(&page, "[role=status] a")[0].attr("href"), Some("/terms/cookies-policy/receipt/?lang=en"));

    let answer = receipt(&portal, &second).expect(200);
    assert_eq!(answer.header("cache-control"), "no-store");
    let html = answer.html();
    let titles: Vec<String> = select(&html, "h2").iter().map(text_of).collect();
    assert_eq!(titles.len(), 2, "{titles:?}");
    assert!(titles[0].starts_with("Your choice of ") && titles[1].starts_with("Replaced: "), "{titles:?}");
    let text = text_of(&select(&html, "main")[0]);
    for id in [&first, &second].map(|choice| receipt_id(choice).expect("a receipt")) {
        assert!(text.contains(&id), "{id}: {text}");
    }
    assert!(text.contains("Nothing has changed"), "{text}");
    let answers: Vec<String> = select(&html, "section:first-of-type tbody tr").iter().map(text_of).collect();
    assert_eq!(
        answers,
        [
            "Provider of own Purpose of own Always on",
            "Provider of matomo Purpose of matomo Yes",
            "Provider of ga Purpose of ga No"
        ]
    );

    let file = portal.get(HOST, &format!("{MOUNT}/receipt/receipt.json")).header("cookie", &second).send().expect(200);
    assert_eq!(file.header("cache-control"), "no-store");
    assert_eq!(file.json()["receipts"].as_array().expect("a list").len(), 2);
    assert!(!file.text().contains("127.0.0.1"));
}

#[test]
fn one_click_withdraws_everything() {
    let portal = portal();
    let choice = choose(&portal, &[("decision", "accept-all")], "").expect(303).choice();
    let html = receipt(&portal, &choice).expect(200).html();
    let form = select(&html, "form.consent")[0];
    assert_eq!(form.attr("action"), Some("/terms/cookies-policy/?lang=en#status"));
    let fields: Vec<(&str, &str)> = select(&html, "form.consent input")
        .iter()
        .map(|input| (input.attr("name").expect("a name"), input.attr("value").expect("a value")))
        .collect();
    let withdrawn = portal.post_consent(HOST, &fields).header("cookie", &choice).send().expect(303).choice();
    assert!(!withdrawn.contains("matomo%22%3Atrue"));
}

#[test]
fn nobody_reads_the_receipts_of_another() {
    let portal = portal();
    let choice = choose(&portal, &[("decision", "accept-all")], "").expect(303).choice();
    let id = receipt_id(&choice).expect("a receipt");
    // One who has learned the id, but made another choice at another moment.
    let stolen = choice.replacen("timestamp%22%3A17", "timestamp%22%3A16", 1);
    let unknown = choice.replace(&id, "01936b2e-0000-7000-8000-000000000000");
    for cookie in ["", "cookies_preferences=garbage", &unknown, &stolen] {
        let text = receipt(&portal, cookie).expect(200).text().to_owned();
        assert!(!text.contains(&id) && !text.contains("Provider of"), "{text}");
        portal.get(HOST, &format!("{MOUNT}/receipt/receipt.json")).header("cookie", cookie).send().expect(404);
    }
    // The same cookie on another site of ours.
    let other =
        portal.get("other.example.org", &format!("{MOUNT}/receipt/")).header("cookie", &choice).send().expect(200);
    assert!(!other.text().contains(&id), "{}", other.text());
}

#[test]
fn the_receipt_says_what_has_changed_since() {
    let records = tempfile::tempdir().expect("a folder");
    let file = records.path().join("records.db");
    let before = Portal::recording_in(&file, ConfigDir::with_portal("").site(HOST, &services()));
    let choice = choose(&before, &[("decision", "accept-all")], "").expect(303).choice();
    let reworded = services().replace("Purpose of ga", "To sell what you read").replace("matomo", "plausible");
    let after = Portal::recording_in(&file, ConfigDir::with_portal("").site(HOST, &reworded));
    let page = after.page(HOST).header("cookie", &choice).send().expect(200).html();
    let news = text_of(&select(&page, "[role=status]")[0]);
    assert!(news.contains("What has changed since your choice of "), "{news}");
    assert!(news.contains("New: Provider of plausible Purpose of plausible"), "{news}");
    let html = receipt(&after, &choice).expect(200).html();
    let changes: Vec<String> =
        select(&html, "section:first-of-type table:last-of-type tbody tr").iter().map(text_of).collect();
    assert!(changes.iter().any(|row| row == "Provider of ga Purpose of ga To sell what you read"), "{changes:#?}");
    assert!(changes.iter().any(|row| row.starts_with("Provider of plausible Not there")), "{changes:#?}");
    assert!(
        changes.iter().any(|row| row.starts_with("Provider of matomo") && row.ends_with("Not there")),
        "{changes:#?}"
    );
}

#[test]
fn without_a_store_a_yes_is_not_claimed_and_a_no_is_in_force() {
    let blocked = tempfile::NamedTempFile::new().expect("a file");
    let path = blocked.path().join("records.db");
    let portal = Portal::recording_in(&path, ConfigDir::with_portal("").site(HOST, &services()));
    portal.page(HOST).send().expect(200);
    assert_eq!(portal.admin("/readyz").send().expect(200).json()["records"], "away");

    let yes = choose(&portal, &[("decision", "accept-all")], "").expect(503);
    assert!(yes.set_cookies().is_empty());
    assert_eq!(yes.header("cache-control"), "no-store");
    assert!(yes.text().contains("has not been switched on") && !yes.text().contains("is off all the same"));

    let no = choose(&portal, &[("decision", "reject-all")], "_ga=1").expect(503);
    assert!(no.text().contains("is off all the same") && !no.text().contains("has not been switched on"));
    let choice = no.choice();
    assert_eq!(receipt_id(&choice), None);
    assert!(choice.contains("ga%22%3Afalse"));
    assert!(no.set_cookies().iter().any(|line| line.starts_with("_ga=;")), "{:#?}", no.set_cookies());

    let mixed = choose(&portal, &[("decision", "save"), ("accept", "matomo")], "").expect(503);
    assert!(mixed.choice().contains("matomo%22%3Afalse"), "the yes is not claimed");
    receipt(&portal, &choice).expect(200);
}

#[test]
fn a_page_from_before_is_recorded_with_what_it_showed() {
    let records = tempfile::tempdir().expect("a folder");
    let file = records.path().join("records.db");
    let before = Portal::recording_in(&file, ConfigDir::with_portal("").site(HOST, &services()));
    let mut fields = shown(&before.page(HOST).send().expect(200));
    fields.push(("decision".to_owned(), "accept-all".to_owned()));
    let reworded = services().replace("Purpose of ga", "To sell what you read");
    let after = Portal::recording_in(&file, ConfigDir::with_portal("").site(HOST, &reworded));
    let now = shown(&after.page(HOST).send().expect(200));
    let told =
        |fields: &[(String, String)]| fields.iter().find(|(name, _)| name == "notice").expect("a notice").1.clone();
    assert_ne!(told(&fields), told(&now));
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (&**name, &**value)).collect();
    let choice = after.post_consent(HOST, &fields).header("sec-gpc", "1").send().expect(303).choice();
    let file =
        after.get(HOST, &format!("{MOUNT}/receipt/receipt.json")).header("cookie", &choice).send().expect(200).json();
    let kept = &file["receipts"][0];
    assert_eq!(kept["record"]["notice"], fields.iter().find(|(name, _)| *name == "notice").expect("a notice").1);
    assert_eq!(kept["record"]["gpc"], true);
    assert!(kept["notice"].to_string().contains("Purpose of ga"), "what was really shown is archived: {kept:#}");
}

#[test]
fn previews_are_marked() {
    let portal = Portal::on(ConfigDir::with_portal("preview = true\n").site(HOST, &services()));
    let host = format!("{HOST}.localhost");
    let choice = portal.post_consent(&host, &[("decision", "reject-all")]).send().expect(303).choice();
    let path = format!("{MOUNT}/receipt/receipt.json");
    let file = portal.get(&host, &path).header("cookie", &choice).send().expect(200).json();
    assert_eq!(file["receipts"][0]["record"]["preview"], true);
    assert!(!portal.admin("/metrics").send().expect(200).text().contains("choices_total{"), "they are not counted");
}

#[test]
fn the_form_tells_the_language_that_was_read() {
    let portal = portal();
    let french = shown(&portal.get(HOST, &format!("{MOUNT}/?lang=fr")).send().expect(200));
    let mut fields: Vec<(&str, &str)> = french.iter().map(|(name, value)| (&**name, &**value)).collect();
    fields.push(("decision", "accept-all"));
    let choice = portal.post_consent(HOST, &fields).header("accept-language", "en").send().expect(303).choice();
    let file =
        portal.get(HOST, &format!("{MOUNT}/receipt/receipt.json")).header("cookie", &choice).send().expect(200).json();
    assert_eq!(file["receipts"][0]["record"]["language"], "fr");
}

#[test]
fn a_raised_revision_is_a_change() {
    let records = tempfile::tempdir().expect("a folder");
    let file = records.path().join("records.db");
    let before = Portal::recording_in(&file, ConfigDir::with_portal("").site(HOST, &services()));
    let choice = choose(&before, &[("decision", "accept-all")], "").expect(303).choice();
    let raised = services().replace("id = \"ga\"\n", "id = \"ga\"\nrevision = 2\n");
    let after = Portal::recording_in(&file, ConfigDir::with_portal("").site(HOST, &raised));
    let text = text_of(&select(&receipt(&after, &choice).expect(200).html(), "main")[0]);
    assert!(!text.contains("Nothing has changed"), "{text}");
}
