//! What visitors must be told of those who are responsible (GDPR, article 13).

use super::Subject;
use crate::{
    config::{
        Code, Diagnostic, Place,
        shape::{CONTROLLER, THEME},
    },
    policy::Party,
};

pub(super) fn check(subject: &Subject<'_>) {
    check_controller(subject);
    for (service, places) in subject.services() {
        if service.cookies.is_empty() {
            subject.report(
                Diagnostic::warning(
                    Code::EmptyService,
                    places.of("id"),
                    format!("`{}` lists nothing that it keeps", service.id),
                )
                .help("add a `[[services.cookies]]` for each cookie; the page must name them all".to_owned()),
            );
        }
        if let Some(address) = &service.privacy_policy {
            check_link(subject, address, places.of("privacy_policy"));
        }
        if service.party == Party::First {
            continue;
        }
        if service.country.is_none() {
            subject.report(
                Diagnostic::warning(
                    Code::ThirdPartyWithoutCountry,
                    places.of("party"),
                    format!("`{}` is a third party's, but its country is not told", service.id),
                )
                .help("add the provider's country, such as `country = \"FR\"`".to_owned()),
            );
        }
        if service.privacy_policy.is_none() {
            subject.report(
                Diagnostic::warning(
                    Code::ThirdPartyWithoutPolicy,
                    places.of("party"),
                    format!("`{}` is a third party's, but its privacy policy is not told", service.id),
                )
                .help("add `privacy_policy = \"https://…\"`, the provider's own".to_owned()),
            );
        }
    }
}

fn check_controller(subject: &Subject<'_>) {
    let controller = &subject.site.controller;
    let place = |key| subject.place("controller", &CONTROLLER, key);
    match &controller.privacy_policy {
        Some(address) => check_link(subject, address, &place("privacy_policy")),
        None => subject.report(
            Diagnostic::warning(
                Code::NoPrivacyPolicy,
                &place("privacy_policy"),
                "the controller has no privacy policy",
            )
            .help("add `privacy_policy = \"https://…\"`: the rights of visitors are told there".to_owned()),
        ),
    }
    let home = &subject.site.theme.home;
    check_link(subject, home, &subject.place("theme", &THEME, "home"));
    let host = |address: &str| address.trim_end_matches('/').split_once("://").map(|(_, rest)| rest.to_owned());
    let contact = host(&controller.contact);
    let is_front = |front: &str| contact.as_deref() == Some(front);
    if is_front(subject.site.domain.as_str()) || contact.is_some() && contact == host(home) {
        subject.report(
            Diagnostic::warning(
                Code::ContactIsHome,
                &place("contact"),
                "the contact is the platform's front page: nobody can be written to there",
            )
            .help("name an address that is read, `mailto:…`, or the page of a contact form".to_owned()),
        );
    }
}

fn check_link(subject: &Subject<'_>, address: &str, place: &Place) {
    if let Some(rest) = address.strip_prefix("http://") {
        subject.report(
            Diagnostic::warning(
                Code::InsecureLink,
                place,
                "this link is not encrypted: others can read and change what it leads to",
            )
            .help(format!("write `https://{rest}`, if the server answers there")),
        );
    }
}
