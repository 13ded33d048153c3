//! A visitor says yes, no, and changes their mind.

use crate::harness::{Answer, ConfigDir, FORM, MOUNT, Portal, select, service, shown, site_file, text_of};
use jiff::{Timestamp, ToSpan};
use percent_encoding::percent_decode_str;
use serde_json::{Value, json};

const HOST: &str = "portal.example.org";

/// A statistics and a marketing service that ask, and an exempt one.
fn services() -> String {
    let exempt = service("audience", "statistics", "first", &["_a"])
        .replace("party = \"first\"\n", "party = \"first\"\nexempt = true\nexempt_reason = \"Counts only\"\n");
    [
        service("own", "necessary", "first", &["sid"]),
        service("matomo", "statistics", "first", &["_pk_id.*", "_pk_ses.*"]),
        service("ga", "marketing", "third", &["_ga", "_ga_*", "shared"]),
        exempt,
    ]
    .concat()
}

fn portal() -> Portal {
    Portal::on(ConfigDir::with_portal("trusted_proxies = [\"127.0.0.1\"]\n").site(HOST, &services()))
}

fn portal_with(services: &str) -> Portal {
    Portal::on(ConfigDir::with_portal("").site(HOST, services))
}

/// The form as the page shows it, with the visitor's answers.
fn form(portal: &Portal, answers: &[(&str, &str)]) -> Vec<(String, String)> {
    let mut fields = shown(&portal.page(HOST).send().expect(200));
    fields.extend(answers.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
    fields
}

fn send(portal: &Portal, fields: &[(String, String)], cookies: &str) -> Answer {
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (&**name, &**value)).collect();
    portal.post_consent(HOST, &fields).header("cookie", cookies).send()
}

fn choose(portal: &Portal, answers: &[(&str, &str)], cookies: &str) -> Answer {
    send(portal, &form(portal, answers), cookies).expect(303)
}

/// The value of a choice, as the platform's script reads it.
fn decoded(choice: &str) -> Value {
    let value = choice.split('=').nth(1).expect("a value");
    serde_json::from_str(&percent_decode_str(value).decode_utf8().expect("UTF-8")).expect("JSON")
}

fn page_with(portal: &Portal, cookies: &str) -> scraper::Html {
    portal.page(HOST).header("cookie", cookies).send().expect(200).html()
}

fn status(html: &scraper::Html) -> String {
    text_of(&select(html, "[role=status]")[0])
}

fn ticked(html: &scraper::Html) -> Vec<&str> {
    select(html, "input[checked]").iter().map(|input| input.attr("value").expect("a value")).collect()
}

#[test]
fn nothing_is_ticked_before_a_choice() {
    let html = page_with(&portal(), "");
    assert!(ticked(&html).is_empty());
    let accept: Vec<&str> =
        select(&html, "input[name=accept]").iter().filter_map(|input| input.attr("value")).collect();
    assert_eq!(accept, ["matomo", "ga"]);
    let object: Vec<&str> =
        select(&html, "input[name=object]").iter().filter_map(|input| input.attr("value")).collect();
    assert_eq!(object, ["audience"]);
    let buttons: Vec<(&str, String)> = select(&html, "button[name=decision]")
        .iter()
        .map(|b| (b.attr("value").expect("a value"), text_of(b)))
        .collect();
    let owned = |value, text: &str| (value, text.to_owned());
    assert_eq!(
        buttons,
        [owned("reject-all", "Reject all"), owned("accept-all", "Accept all"), owned("save", "Save my choices")]
    );
    assert!(status(&html).contains("not made a choice"));
}

#[test]
fn a_choice_becomes_a_cookie_to_the_octet() {
    let portal = portal();
    let answer = choose(&portal, &[("decision", "save"), ("accept", "matomo")], "");
    assert_eq!(answer.header("location"), format!("{MOUNT}/"));
    assert_eq!(answer.header("cache-control"), "no-store");
    let lines = answer.set_cookies();
    assert_eq!(lines.len(), 1, "{lines:#?}");
    let choice = answer.choice();
    let value = decoded(&choice);
    let made = Timestamp::from_millisecond(value["timestamp"].as_i64().expect("milliseconds")).expect("a moment");
    let until = Timestamp::from_millisecond(value["until"].as_i64().expect("milliseconds")).expect("a moment");
    let six_months = made.to_zoned(jiff::tz::TimeZone::UTC).checked_add(6.months()).expect("a moment").timestamp();
    assert_eq!(until, six_months);
    let policy = portal.get(HOST, &format!("{MOUNT}/policy.json")).send().expect(200).json()["policy"].clone();
    let keys: Vec<&str> = value.as_object().expect("an object").keys().map(String::as_str).collect();
    assert_eq!(
        keys,
        ["functional_cookies", "matomo", "ga", "audience", "timestamp", "until", "policy", "asked", "receipt"]
    );
    assert_eq!(
        (&value["functional_cookies"], &value["matomo"], &value["ga"], &value["audience"], &value["policy"]),
        (&json!(true), &json!(true), &json!(false), &json!(true), &policy)
    );
    let raw = choice.split('=').nth(1).expect("a value");
    assert!(raw.starts_with("%7B%22functional_cookies%22%3Atrue%2C%22matomo%22%3Atrue"), "{raw}");
    let attributes: Vec<&str> = lines[0].split("; ").skip(1).collect();
    assert_eq!(attributes.len(), 3, "{attributes:?}");
    assert_eq!((attributes[0], attributes[2]), ("Path=/", "SameSite=Lax"));
    let age: i64 = attributes[1].strip_prefix("Max-Age=").expect("an age").parse().expect("seconds");
    assert_eq!(age, until.as_second() - made.as_second());
}

#[test]
fn the_saved_choice_is_shown_with_its_date_and_its_end() {
    let portal = portal();
    let cookie = choose(&portal, &[("decision", "save"), ("accept", "matomo")], "").choice();
    let html = page_with(&portal, &cookie);
    assert_eq!(ticked(&html), ["matomo"]);
    let text = status(&html);
    let year = Timestamp::now().to_zoned(jiff::tz::TimeZone::UTC).year().to_string();
    assert!(text.starts_with("Saved on ") && text.contains(&year), "{text}");
    let french = portal.get(HOST, &format!("{MOUNT}/?lang=fr")).header("cookie", &cookie).send().expect(200).html();
    assert!(status(&french).starts_with("Enregistré le "), "{}", status(&french));
}

#[test]
fn a_visitor_can_say_yes_to_all_and_withdraw_as_easily() {
    let portal = portal();
    let cookie = choose(&portal, &[("decision", "accept-all")], "").choice();
    assert_eq!(ticked(&page_with(&portal, &cookie)), ["matomo", "ga"]);
    let answer = choose(&portal, &[("decision", "reject-all")], &cookie);
    let value = decoded(&answer.choice());
    assert_eq!((&value["matomo"], &value["ga"], &value["audience"]), (&json!(false), &json!(false), &json!(false)));
    assert_eq!(ticked(&page_with(&portal, &answer.choice())), ["audience"]);
}

#[test]
fn an_objection_to_exempt_measurement_counts() {
    let portal = portal();
    let value = decoded(&choose(&portal, &[("decision", "save"), ("object", "audience")], "").choice());
    assert_eq!(value["audience"], json!(false));
    assert!(!value["asked"].as_str().expect("a text").contains("audience"));
}

#[test]
fn the_view_is_kept_after_a_choice() {
    let portal = portal();
    let path = format!("{MOUNT}/?lang=fr&x=%C3%A9");
    let answer = portal.post(HOST, &path, &[("decision", "reject-all")]).send().expect(303);
    assert_eq!(answer.header("location"), path);
}

#[test]
fn a_query_never_crowds_out_the_cookies() {
    let portal = portal();
    let path = format!("{MOUNT}/?q={}&lang=fr", "a".repeat(6000));
    let answer = portal.post(HOST, &path, &[("decision", "reject-all")]).header("cookie", "_ga=1").send().expect(303);
    assert_eq!(answer.header("location"), format!("{MOUNT}/?lang=fr"));
    assert!(answer.set_cookies().iter().any(|line| line.starts_with("_ga=;")));
}

#[test]
fn a_choice_is_secure_on_https() {
    let portal = portal();
    let answer = portal.post_consent(HOST, &[("decision", "reject-all")]).header("x-forwarded-proto", "https").send();
    assert!(answer.expect(303).set_cookies()[0].ends_with("; Secure"));
}

#[test]
fn the_admin_may_share_the_choice_between_hosts() {
    let portal = portal_with(&format!("[consent]\ndomain = \"example.org\"\n{}", services()));
    let answer = choose(&portal, &[("decision", "accept-all")], "cookies_preferences=x");
    let lines = answer.set_cookies();
    let written = lines.iter().find(|line| line.starts_with("cookies_preferences=%7B")).expect("a choice");
    assert!(written.contains("; Domain=example.org"), "{lines:#?}");
    let other: Vec<&&str> = lines.iter().filter(|line| line.starts_with("cookies_preferences=;")).collect();
    assert!(other.iter().any(|line| !line.contains("Domain=")), "the host-only one goes: {lines:#?}");
    assert!(other.iter().any(|line| line.ends_with("Domain=portal.example.org")), "{lines:#?}");
    assert!(!other.iter().any(|line| line.ends_with("Domain=example.org")), "{lines:#?}");
}

#[test]
fn a_yes_needs_todays_questions() {
    let (before, after) = (portal_with(&service("matomo", "statistics", "first", &["_pk"])), portal());
    let old = form(&before, &[("decision", "accept-all")]);
    let answer = send(&after, &old, "").expect(409);
    assert!(answer.set_cookies().is_empty());
    assert_eq!(answer.header("cache-control"), "no-store");
    let html = answer.html();
    assert_eq!(ticked(&html), ["matomo"], "the answers are kept");
    assert!(text_of(&select(&html, "[role=alert]")[0]).contains("not saved"));
    let marked: Vec<String> = select(&html, "strong.tag").iter().map(text_of).collect();
    assert_eq!(marked, ["New"]);
    // The page that came back asks today's questions.
    let mut fields = shown(&answer);
    fields.extend([("decision".to_owned(), "save".to_owned()), ("accept".to_owned(), "matomo".to_owned())]);
    send(&after, &fields, "").expect(303);
}

#[test]
fn a_no_always_takes_effect() {
    let portal = portal();
    for policy in [&[][..], &[("policy", "000000000000")], &[("policy", "garbage"), ("asked", "~~~"), ("notice", "\0")]]
    {
        let mut fields = policy.to_vec();
        fields.push(("decision", "reject-all"));
        let value = decoded(&portal.post_consent(HOST, &fields).send().expect(303).choice());
        assert_eq!((&value["matomo"], &value["ga"]), (&json!(false), &json!(false)));
    }
    let yes = choose(&portal, &[("decision", "accept-all")], "").choice();
    let fields = [("decision", "save"), ("accept", "ga"), ("policy", "000000000000")];
    let value = decoded(&portal.post_consent(HOST, &fields).header("cookie", &yes).send().expect(303).choice());
    assert_eq!((&value["matomo"], &value["ga"]), (&json!(false), &json!(true)), "a save that adds no yes");
    portal.post_consent(HOST, &fields).send().expect(409);
}

#[test]
fn garbage_writes_nothing() {
    let portal = portal();
    let good = form(&portal, &[]);
    let policy = &good.iter().find(|(name, _)| name == "policy").expect("a version").1;
    for body in [
        String::new(),
        "decision=".to_owned(),
        "decision=maybe".to_owned(),
        "decision=later".to_owned(),
        "decision=accept-all&decision=reject-all".to_owned(),
        format!("decision=save&accept=unknown&policy={policy}"),
        format!("decision=save&accept=own&policy={policy}"),
        format!("decision=save&accept=audience&policy={policy}"),
        format!("decision=save&object=ga&policy={policy}"),
        format!("decision=save&accept=GA&policy={policy}"),
        format!("decision=save&accept=&policy={policy}"),
        format!("decision=save&accept=ga%00&policy={policy}"),
        "decision=save&accept=%ff%fe".to_owned(),
        "{\"decision\":\"accept-all\"}".to_owned(),
    ] {
        let request = portal.request("POST", HOST, &format!("{MOUNT}/")).header("content-type", FORM);
        let answer = request.body(body.clone().into_bytes()).send();
        assert_eq!(answer.status, 400, "{body}");
        assert!(answer.set_cookies().is_empty(), "{body}");
    }
    let request = portal.request("POST", HOST, &format!("{MOUNT}/")).header("content-type", "application/json");
    request.body(b"{\"decision\":\"reject-all\"}".to_vec()).send().expect(400);
}

#[test]
fn a_new_service_is_asked_about_and_nothing_else_makes_a_choice_stale() {
    let only_matomo = service("matomo", "statistics", "first", &["_pk"]);
    let cookie = choose(&portal_with(&only_matomo), &[("decision", "accept-all")], "").choice();
    let reworded = only_matomo.replace("Purpose of", "Quite another purpose of").replace("13 months", "1 day");
    assert!(status(&page_with(&portal_with(&reworded), &cookie)).starts_with("Saved on "));

    let html = page_with(&portal(), &cookie);
    assert!(status(&html).contains("New: Provider of ga"), "{}", status(&html));
    assert_eq!(ticked(&html), ["matomo"], "the old answers are kept");

    let raised = only_matomo.replace("party = \"first\"\n", "party = \"first\"\nrevision = 2\n");
    let html = page_with(&portal_with(&raised), &cookie);
    assert!(status(&html).contains("Changed in substance: Provider of matomo"), "{}", status(&html));
    assert_eq!(select(&html, "strong.tag").iter().map(text_of).collect::<Vec<_>>(), ["Changed"]);
}

#[test]
fn a_choice_ends() {
    let portal = portal();
    let made = Timestamp::now().as_millisecond() - 200 * 86_400_000;
    let value = json!({"functional_cookies": true, "matomo": true, "ga": false, "timestamp": made}).to_string();
    let cookie =
        format!("cookies_preferences={}", form_urlencoded::byte_serialize(value.as_bytes()).collect::<String>());
    let html = page_with(&portal, &cookie);
    assert!(status(&html).contains("Please choose again"), "{}", status(&html));
    assert_eq!(ticked(&html), ["matomo"]);
}

#[test]
fn what_cannot_be_read_is_no_choice_and_never_a_yes() {
    let portal = portal();
    let future = Timestamp::now().as_millisecond() + 3 * 86_400_000;
    for value in [
        "",
        "garbage",
        "%7B",
        "%7B%22matomo%22%3Atrue%7D",
        "[true]",
        "%ff%fe",
        &format!("%7B%22matomo%22%3Atrue%2C%22timestamp%22%3A{future}%7D"),
    ] {
        let html = page_with(&portal, &format!("cookies_preferences={value}"));
        assert!(status(&html).contains("not made a choice"), "{value}");
        assert!(ticked(&html).is_empty(), "{value}");
    }
}

#[test]
fn of_several_cookies_all_must_say_yes_and_the_answer_leaves_one() {
    let portal = portal();
    let yes = choose(&portal, &[("decision", "accept-all")], "").choice();
    let some = choose(&portal, &[("decision", "save"), ("accept", "ga")], "").choice();
    let html = page_with(&portal, &format!("{yes}; {some}"));
    assert_eq!(ticked(&html), ["ga"]);
    let answer = choose(&portal, &[("decision", "reject-all")], &format!("{yes}; {some}"));
    let lines = answer.set_cookies();
    answer.choice();
    let expired: Vec<&&str> = lines.iter().filter(|line| line.starts_with("cookies_preferences=;")).collect();
    for scope in ["Domain=portal.example.org", "Domain=example.org"] {
        assert!(expired.iter().any(|line| line.contains("Path=/;") && line.ends_with(scope)), "{scope}: {lines:#?}");
    }
    assert!(expired.iter().any(|line| line.contains("Path=/terms/cookies-policy;")), "{lines:#?}");
    assert!(expired.iter().all(|line| line.contains("Max-Age=0")), "{lines:#?}");
}

#[test]
fn refused_cookies_are_removed_in_every_scope() {
    let portal = portal();
    let sent = "_ga=1; _ga_X1=2; sid=3; _pk_id.1.2=4; shared=5; other=6; csrftoken=7";
    let answer = choose(&portal, &[("decision", "save"), ("accept", "matomo")], sent);
    let removed: Vec<&str> =
        answer.set_cookies().into_iter().filter(|line| !line.starts_with("cookies_pref")).collect();
    for name in ["_ga", "_ga_X1", "shared"] {
        let scopes: Vec<&&str> = removed.iter().filter(|line| line.starts_with(&format!("{name}=;"))).collect();
        assert_eq!(scopes.len(), 3, "{name}: {removed:#?}");
        assert!(scopes.iter().any(|line| !line.contains("Domain=")), "{name}: {removed:#?}");
        assert!(scopes.iter().any(|line| line.ends_with("Domain=portal.example.org")), "{name}: {removed:#?}");
        assert!(scopes.iter().any(|line| line.ends_with("Domain=example.org")), "{name}: {removed:#?}");
    }
    assert_eq!(removed.len(), 9, "nothing else goes: {removed:#?}");
}

#[test]
fn the_headers_of_an_answer_fit_in_a_proxys_buffer_and_the_rest_is_named() {
    let portal = portal();
    let sent: Vec<String> = (0..60).map(|number| format!("_ga_{number:03}=1")).collect();
    let sent = sent.join("; ");
    let answer = choose(&portal, &[("decision", "reject-all")], &sent);
    let octets: usize = answer.headers.iter().map(|(name, value)| name.as_str().len() + value.len() + 4).sum();
    assert!(octets + "HTTP/1.1 303 See Other\r\n\r\n".len() <= 3584, "{octets}");
    assert!(answer.set_cookies().len() > 20);
    let html = page_with(&portal, &format!("{}; _ga_059=1", answer.choice()));
    assert!(select(&html, ".leftovers code").iter().any(|name| text_of(name) == "_ga_*"), "{}", html.html());
}

#[test]
fn global_privacy_control_turns_marketing_off_until_the_visitor_says_yes_under_it() {
    let portal = portal();
    let page =
        |cookie: &str| portal.page(HOST).header("cookie", cookie).header("sec-gpc", "1").send().expect(200).html();
    assert!(status(&page("")).contains("It has been honoured"));
    let before = choose(&portal, &[("decision", "accept-all")], "").choice();
    let html = page(&before);
    assert_eq!(ticked(&html), ["matomo"]);
    assert!(status(&html).contains("It has been honoured"));
    let fields = form(&portal, &[("decision", "accept-all")]);
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (&**name, &**value)).collect();
    let under = portal.post_consent(HOST, &fields).header("sec-gpc", "1").send().expect(303).choice();
    assert_eq!(decoded(&under)["gpc"], json!(true));
    let html = page(&under);
    assert_eq!(ticked(&html), ["matomo", "ga"]);
    assert!(status(&html).contains("your own choice counts"));
    for value in ["0", "true", "1, 1", ""] {
        let html = portal.page(HOST).header("cookie", &before).header("sec-gpc", value).send().expect(200).html();
        assert_eq!(ticked(&html), ["matomo", "ga"], "Sec-GPC: {value}");
    }
}

#[test]
fn two_sites_never_share_a_page() {
    let config = ConfigDir::with_portal("")
        .file("sites/a.toml", &site_file("a.example", &["en", "fr"], &services()))
        .file("sites/b.toml", &site_file("b.example", &["en", "fr"], &services()));
    let portal = Portal::on(config);
    let yes = {
        let fields = shown(&portal.page("a.example").send().expect(200));
        let mut fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (&**name, &**value)).collect();
        fields.push(("decision", "accept-all"));
        portal.post_consent("a.example", &fields).send().expect(303).choice()
    };
    for _ in 0..2 {
        for host in ["a.example", "b.example"] {
            for language in ["en", "fr"] {
                for cookie in ["", &yes] {
                    for encoding in ["identity", "gzip"] {
                        let page = portal
                            .page(host)
                            .header("accept-language", language)
                            .header("cookie", cookie)
                            .header("accept-encoding", encoding)
                            .send()
                            .expect(200);
                        assert_eq!(page.header("content-language"), language);
                        if encoding == "identity" {
                            assert!(page.text().contains(&format!("https://{host}")));
                            assert_eq!(!ticked(&page.html()).is_empty(), !cookie.is_empty());
                        } else {
                            assert_eq!(page.header("content-encoding"), "gzip");
                        }
                    }
                }
            }
        }
    }
}
