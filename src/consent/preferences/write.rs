//! Writing the choice.

use super::super::{Asked, PolicyVersion, Scope};
use super::ReceiptId;
use crate::policy::{PREFERENCES_COOKIE, ServiceId, Site};
use jiff::Timestamp;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use std::fmt;

/// What `encodeURIComponent` escapes (ECMA-262, section 19.2.6.4).
const URI_COMPONENT: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'_')
    .remove(b'.')
    .remove(b'!')
    .remove(b'~')
    .remove(b'*')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')');

/// A visitor's choice, ready to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// The answer to each service that the visitor decides on, in the order of the site.
    pub answers: Vec<(ServiceId, bool)>,
    /// When it was made, to the millisecond.
    pub made: Timestamp,
    /// Until when it holds.
    pub until: Timestamp,
    /// The version of what was asked.
    pub policy: PolicyVersion,
    /// What was asked.
    pub asked: Asked,
    /// Whether the browser signalled Global Privacy Control when choosing.
    pub gpc: bool,
    /// The receipt, where the choice was recorded.
    pub receipt: Option<ReceiptId>,
}

impl Choice {
    /// The services that got a no.
    pub fn refused(&self) -> impl Iterator<Item = &ServiceId> {
        self.answers.iter().filter(|(_, yes)| !yes).map(|(id, _)| id)
    }

    /// Whether some service got a yes: then the choice must be recorded before it is confirmed.
    #[must_use]
    pub fn says_yes(&self, site: &Site) -> bool {
        site.needing_consent().any(|service| self.answers.iter().any(|(id, yes)| *yes && *id == service.id))
    }

    /// The cookie's value: compact JSON, escaped as `encodeURIComponent` does, so that the platform's script reads it.
    #[must_use]
    pub fn value(&self) -> String {
        utf8_percent_encode(&Json(self).to_string(), URI_COMPONENT).to_string()
    }

    /// The value of the `Set-Cookie` line.
    ///
    /// It lives as long as the choice, counted in whole seconds of the clock.
    #[must_use]
    pub fn set_cookie(&self, site: &Site, scope: Scope<'_>, now: Timestamp) -> String {
        let seconds = (self.until.as_second() - now.as_second()).max(0);
        let secure = if scope.secure { "; Secure" } else { "" };
        let domain = scope.domain(site).map(|domain| format!("; Domain={domain}")).unwrap_or_default();
        format!("{PREFERENCES_COOKIE}={}; Path=/; Max-Age={seconds}; SameSite=Lax{secure}{domain}", self.value())
    }
}

/// A choice as compact JSON; no id, version or receipt has a character that JSON escapes.
struct Json<'a>(&'a Choice);

impl fmt::Display for Json<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Choice { answers, made, until, policy, asked, gpc, receipt } = self.0;
        let (made, until) = (made.as_millisecond(), until.as_millisecond());
        f.write_str(r#"{"functional_cookies":true"#)?;
        for (id, yes) in answers {
            write!(f, r#","{id}":{yes}"#)?;
        }
        write!(f, r#","timestamp":{made},"until":{until},"policy":"{policy}","asked":"{asked}""#)?;
        if let Some(receipt) = receipt {
            write!(f, r#","receipt":"{receipt}""#)?;
        }
        f.write_str(if *gpc { r#","gpc":true}"# } else { "}" })
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::fixture::{common, domain, exempt, id, now, service, site};
    use super::super::super::{Questions, Scope};
    use super::*;
    use crate::policy::{Category, PREFERENCES_LIMIT, Service, preferences_octets};
    use proptest::prelude::*;

    fn choice() -> Choice {
        Choice {
            answers: vec![(id("matomo"), true), (id("ga"), false)],
            made: Timestamp::from_millisecond(1_795_262_400_000).unwrap(),
            until: Timestamp::from_millisecond(1_810_900_800_000).unwrap(),
            policy: PolicyVersion::parse("9f86d081884c").unwrap(),
            asked: Asked::parse("ga.91bc~matomo.3f2a").unwrap(),
            gpc: false,
            receipt: None,
        }
    }

    #[test]
    fn writes_what_encode_uri_component_writes() {
        assert_eq!(
            choice().value(),
            "%7B%22functional_cookies%22%3Atrue%2C%22matomo%22%3Atrue%2C%22ga%22%3Afalse\
             %2C%22timestamp%22%3A1795262400000%2C%22until%22%3A1810900800000\
             %2C%22policy%22%3A%229f86d081884c%22%2C%22asked%22%3A%22ga.91bc~matomo.3f2a%22%7D"
        );
    }

    #[test]
    fn receipt_and_signal_stand_last_and_only_where_they_are() {
        let receipt = ReceiptId::parse("01934f2e-7a40-7000-8000-0123456789ab");
        let value = Choice { receipt, gpc: true, ..choice() }.value();
        let end = "%2C%22receipt%22%3A%2201934f2e-7a40-7000-8000-0123456789ab%22%2C%22gpc%22%3Atrue%7D";
        assert!(value.ends_with(end), "{value}");
        assert!(!choice().value().contains("receipt") && !choice().value().contains("gpc"));
    }

    #[test]
    fn the_line_has_its_attributes() {
        let mut site = common();
        let host = domain("portal.example.org");
        let line = |site: &Site, preview, secure| {
            let line = choice().set_cookie(site, Scope { host: &host, preview, secure }, choice().made);
            let (value, attributes) = line.split_once("; ").unwrap();
            assert_eq!(value, format!("cookies_preferences={}", choice().value()));
            attributes.to_owned()
        };
        assert_eq!(line(&site, false, false), "Path=/; Max-Age=15638400; SameSite=Lax");
        assert_eq!(line(&site, false, true), "Path=/; Max-Age=15638400; SameSite=Lax; Secure");
        site.consent.domain = Some(domain("example.org"));
        assert_eq!(line(&site, false, true), "Path=/; Max-Age=15638400; SameSite=Lax; Secure; Domain=example.org");
        assert_eq!(line(&site, true, false), "Path=/; Max-Age=15638400; SameSite=Lax");
    }

    #[test]
    fn a_yes_to_an_exempt_service_is_no_consent() {
        let says_yes = |answers| Choice { answers, ..choice() }.says_yes(&common());
        assert!(!says_yes(vec![(id("matomo"), true), (id("ga"), false), (id("ads"), false)]));
        assert!(says_yes(vec![(id("matomo"), false), (id("ga"), true), (id("ads"), false)]));
    }

    /// Services with ids of any shape, some of them exempt, some necessary.
    fn services() -> impl Strategy<Value = Vec<Service>> {
        let ids = proptest::collection::btree_set("[a-z0-9][a-z0-9_-]{0,31}", 0..40);
        (ids, any::<u64>()).prop_map(|(ids, bits)| {
            let ids = ids.into_iter().filter(|id| ServiceId::parse(id).is_ok());
            ids.enumerate()
                .map(|(at, id)| match (bits >> (at % 60)) & 3 {
                    0 => service(&id, Category::Necessary),
                    1 => exempt(&id, Category::Statistics),
                    2 => service(&id, Category::Statistics),
                    _ => service(&id, Category::Marketing),
                })
                .collect()
        })
    }

    proptest! {
        #[test]
        fn the_room_reckoned_is_enough_and_tight(services in services()) {
            let site = site(services);
            let reckoned = preferences_octets(site.services.iter().map(AsRef::as_ref));
            for worst in [now(), Timestamp::MAX, Timestamp::MIN] {
                let choice = Choice {
                    answers: site.decidable().map(|service| (service.id.clone(), false)).collect(),
                    made: worst,
                    until: worst,
                    asked: Questions::of(&site).asked,
                    gpc: true,
                    receipt: ReceiptId::parse("ffffffff-ffff-ffff-ffff-ffffffffffff"),
                    ..choice()
                };
                let real = PREFERENCES_COOKIE.len() + choice.value().len();
                prop_assert!(real <= reckoned, "{real} > {reckoned}");
                prop_assert!(reckoned <= real + 64, "{reckoned} is {} too many", reckoned - real);
            }
        }
    }

    #[test]
    fn a_usual_site_is_far_from_the_limit() {
        assert!(preferences_octets(common().decidable()) < PREFERENCES_LIMIT / 4);
    }
}
