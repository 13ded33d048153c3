//! What must hold whatever comes in: properties across the whole room.

use super::fixture::{choice, common, domain, preferences, service_with, visit};
use super::{
    Answer, Choice, Outcome, Questions, Scope, Sent, Standing, Submission, decide, line_octets, other_scopes, removals,
};
use crate::policy::{Basis, Category, Party, ServiceId, Site, Text};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use proptest::{collection::vec, prelude::*};
use std::sync::Arc;

fn standing(site: &Site, header: &[u8], gpc: bool) -> Standing {
    visit(header, gpc, |visit| Standing::of(site, &Questions::of(site), visit))
}

/// A JSON object as somebody may have written it, good or bad.
fn json() -> impl Strategy<Value = String> {
    let asked = Questions::of(&common()).asked.to_string();
    let member = prop_oneof![
        5 => r#""(matomo|ga|ads|platform)":(true|true|false|1|"true"|null|\[true\])"#,
        3 => r#""timestamp":(1795262300000|1795262300000\.0|1795262300|1895262400000|"x")"#,
        1 => r#""until":(1795262300000|1810900800000|"x")"#,
        1 => r#""gpc":(true|false|1)"#,
        1 => Just(format!(r#""asked":"{asked}""#)),
        1 => r#""asked":"((ads\.[01]{4}~)?ga\.[01]{4})?""#,
        1 => r#""[a-z]{1,3}":[a-z{}\[\]0-9"]{1,4}"#,
    ];
    vec(member, 1..8).prop_map(|members| format!("{{{}}}", members.join(",")))
}

/// How a value is wrapped.
#[derive(Clone, Copy, Debug)]
enum Envelope {
    Percent,
    Raw,
    Quoted,
    Cut,
}

impl Envelope {
    fn wrap(self, json: &str) -> String {
        match self {
            Self::Percent => utf8_percent_encode(json, NON_ALPHANUMERIC).to_string(),
            Self::Raw => json.to_owned(),
            Self::Quoted => format!("\"{}\"", json.replace('\\', "\\\\").replace('"', "\\\"")),
            Self::Cut => json[..json.len() - 1].to_owned(),
        }
    }
}

fn envelope() -> impl Strategy<Value = Envelope> {
    use Envelope::{Cut, Percent, Quoted, Raw};
    prop_oneof![4 => Just(Percent), 4 => Just(Raw), 4 => Just(Quoted), 1 => Just(Cut)]
}

/// Several cookies of the name: the JSON texts, and the header that carries them.
fn cookies() -> impl Strategy<Value = (Vec<Option<String>>, String)> {
    vec((json(), envelope()), 0..4).prop_map(|cookies| {
        let values: Vec<String> = cookies.iter().map(|(json, envelope)| envelope.wrap(json)).collect();
        let whole = |(json, envelope)| (!matches!(envelope, Envelope::Cut)).then_some(json);
        (cookies.into_iter().map(whole).collect(), preferences(values.iter().map(String::as_str)))
    })
}

/// Whether a JSON text says yes, read in the simplest way.
fn says_yes(json: Option<&String>, id: &ServiceId) -> bool {
    let value: Option<serde_json::Value> = json.and_then(|json| serde_json::from_str(json).ok());
    value.is_some_and(|value| value[id.as_str()] == true)
}

/// A form's body over the questions of today, of another day or of none.
fn body() -> impl Strategy<Value = String> {
    let questions = Questions::of(&common());
    let today = format!("policy={}&asked={}", questions.version, questions.asked);
    let shown = prop_oneof![
        Just(today),
        Just(String::new()),
        "policy=0{12}",
        "(policy=0{12}&)?asked=(ads\\.[01]{4}~)?ga\\.[01]{4}",
    ];
    (shown, "&decision=(save|save|accept-all|reject-all)(&accept=(ga|ads)){0,3}(&object=matomo)?")
        .prop_map(|(shown, decision)| shown + &decision)
}

fn submission(body: &str, site: &Site) -> Submission {
    Submission::parse(body.as_bytes(), site, &Questions::of(site)).unwrap()
}

/// Octets that are likely to be a `Cookie` header.
fn header() -> impl Strategy<Value = Vec<u8>> {
    let name = prop_oneof![
        3 => "(_ga|_ga_|_fbp|_gcl|_pk_id\\.|cart|sessionid|csrftoken|cookies_preferences|django_language)[!-~]{0,3}"
            .prop_map(String::into_bytes),
        1 => vec(any::<u8>(), 0..6),
    ];
    vec((name, vec(any::<u8>(), 0..6)), 0..12).prop_map(|pairs| {
        let pairs: Vec<Vec<u8>> = pairs.into_iter().map(|(name, value)| [name, value].join(&b'=')).collect();
        pairs.join(&b"; "[..])
    })
}

proptest! {
    #[test]
    fn whatever_cookies_come_nothing_breaks(header in vec(any::<u8>(), 0..300), gpc: bool) {
        standing(&common(), &header, gpc);
        let named = [b"cookies_preferences=", &header[..]].concat();
        standing(&common(), &named, gpc);
    }

    #[test]
    fn never_a_yes_that_was_not_said((texts, header) in cookies(), gpc: bool) {
        let site = common();
        let standing = standing(&site, header.as_bytes(), gpc);
        for position in standing.positions(&site) {
            let id = &position.service.id;
            if position.answer == Answer::Yes || position.effective == Answer::Yes {
                prop_assert!(!texts.is_empty() && texts.iter().all(|json| says_yes(json.as_ref(), id)), "{id}");
            }
            if position.service.basis() == Basis::Consent && position.is_on() {
                prop_assert_eq!(position.effective, Answer::Yes);
            }
        }
    }

    #[test]
    fn a_form_gets_its_say((_, header) in cookies(), body in body(), gpc: bool) {
        let site = common();
        let questions = Questions::of(&site);
        let form = submission(&body, &site);
        let outcome = visit(header.as_bytes(), gpc, |visit| decide(&site, &questions, visit, &form));
        let before = standing(&site, header.as_bytes(), gpc);
        let had = |id: &ServiceId| {
            before.positions(&site).any(|position| position.service.id == *id && position.effective == Answer::Yes)
        };
        match outcome {
            Outcome::OldQuestions(_) => prop_assert_ne!(form.policy, Some(questions.version)),
            Outcome::Accepted(choice) => {
                prop_assert_eq!(choice.gpc, gpc);
                for service in site.needing_consent() {
                    let id = &service.id;
                    let yes = choice.answers.iter().any(|(answered, yes)| answered == id && *yes);
                    prop_assert!(!yes || body.contains("accept-all") || form.accept.contains(id));
                    prop_assert!(!yes || form.policy == Some(questions.version) || had(id), "an old yes for {id}");
                }
                // What was written is what the next view finds, under the same signal.
                let next = standing(&site, preferences([&*choice.value()]).as_bytes(), gpc);
                let found = next.positions(&site).map(|position| position.effective == Answer::Yes);
                prop_assert!(found.eq(choice.answers.iter().map(|(_, yes)| *yes)));
                if form.policy == Some(questions.version) {
                    prop_assert_eq!(next.stale, None);
                }
            }
        }
    }

    #[test]
    fn only_other_questions_make_a_choice_stale(body in body(), gpc: bool, place in 2..4_usize, revision in 2..9_u32) {
        let mut site = common();
        let questions = Questions::of(&site);
        let today = format!("policy={}&{body}", questions.version).replace("policy=000000000000&", "");
        let form = Submission { policy: Some(questions.version), ..submission(&today, &site) };
        let outcome = visit(b"", gpc, |visit| decide(&site, &questions, visit, &form));
        let Outcome::Accepted(choice) = outcome else { return Err(TestCaseError::fail("today's questions")) };
        let header = preferences([&*choice.value()]);
        let stale = |site: &Site| standing(site, header.as_bytes(), gpc).stale;

        for service in &mut site.services {
            let told = Arc::make_mut(service);
            told.provider = Text::Plain("another".into());
            told.cookies = Box::default();
        }
        Arc::make_mut(&mut site.services[0]).revision = revision;
        Arc::make_mut(&mut site.services[1]).revision = revision;
        site.services.swap(1, 3);
        prop_assert_eq!(stale(&site), None);
        site.services.swap(1, 3);

        for change in 0..3 {
            let mut site = site.clone();
            let asked = Arc::make_mut(&mut site.services[place]);
            match change {
                0 => asked.revision = revision,
                1 => asked.party = if asked.party == Party::First { Party::Third } else { Party::First },
                _ => asked.category = Category::Preferences,
            }
            let id = asked.id.clone();
            prop_assert_eq!(stale(&site).map(|stale| stale.changed), Some([id].into()));
        }
    }

    #[test]
    fn removal_takes_only_what_was_refused(
        header in header(),
        answers: [bool; 4],
        preview: bool,
        secure: bool,
        budget in 0..1500_usize,
    ) {
        let mut site = common();
        site.services.push(service_with("greedy", Category::Marketing, &["_g*", "_pk_id.*", "c*", "sess*"]).into());
        let host = domain("portal.example.org");
        let choice = choice(&site, answers);
        let scope = Scope { host: &host, preview, secure };
        let removal = removals(&site, &choice, Sent::new(&[&header]), scope, budget);
        let octets: usize = removal.iter().map(|line| line_octets(line)).sum();
        prop_assert!(octets <= budget);
        for line in &removal {
            prop_assert!(line.bytes().all(|b| (b' '..=b'~').contains(&b)), "{line:?}");
            let name = line.split_once("=; ").unwrap().0.as_bytes();
            prop_assert!(Sent::new(&[&header]).pairs().any(|(sent, _)| sent == name), "{line:?}");
            prop_assert!(declared(&site, &choice, true, name), "{line:?}");
            prop_assert!(!declared(&site, &choice, false, name), "{line:?}");
            prop_assert!(!["cookies_preferences", "django_language"].map(str::as_bytes).contains(&name));
            prop_assert!(!preview || !line.contains("Domain"));
        }
    }

    #[test]
    fn the_written_scope_is_never_expired(header in header(), preview: bool, domain_set: bool, secure: bool) {
        let mut site = common();
        site.consent.domain = domain_set.then(|| domain("example.org"));
        let host = domain("portal.example.org");
        let scope = Scope { host: &host, preview, secure };
        let written = if domain_set && !preview { "; Domain=example.org" } else { "" };
        for line in other_scopes(&site, scope, Sent::new(&[&header]), &["/terms"]) {
            prop_assert_ne!(line, format!("cookies_preferences=; Path=/; Max-Age=0{written}"));
        }
    }
}

/// Whether a service that was, or was not, refused declares a cookie of this name.
fn declared(site: &Site, choice: &Choice, refused: bool, name: &[u8]) -> bool {
    let mut services = site
        .services
        .iter()
        .filter(|service| refused == choice.answers.iter().any(|(id, yes)| *id == service.id && !yes));
    services.any(|service| service.cookies.iter().flat_map(|row| row.names.iter()).any(|pattern| pattern.matches(name)))
}
