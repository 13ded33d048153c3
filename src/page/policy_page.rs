//! The cookies policy: what a site tells, and where its visitor stands.

use super::choices::Choices;
use super::encoding::{Effort, Encoded, Encoding};
use super::live_site::LiveSite;
use super::notice::Notice;
use super::{RenderError, style};
use crate::consent::NoticeHash;
use crate::language::{self, Direction, Locale};
use crate::policy::Basis;
use askama::Template;

/// The browsers that most visitors use, and their makers' own help; each answers in the reader's language.
const BROWSERS: [(&str, &str); 6] = [
    ("Google Chrome", "https://support.google.com/chrome/answer/95647"),
    ("Mozilla Firefox", "https://support.mozilla.org/kb/clear-cookies-and-site-data-firefox"),
    ("Apple Safari (Mac)", "https://support.apple.com/guide/safari/sfri11471/mac"),
    ("Apple Safari (iPhone, iPad)", "https://support.apple.com/105082"),
    (
        "Microsoft Edge",
        "https://support.microsoft.com/microsoft-edge/delete-cookies-in-microsoft-edge-63947406-40ac-c3b8-57b9-2a946a29ae09",
    ),
    ("Opera", "https://help.opera.com/latest/web-preferences/#cookies"),
];

/// The page, ready to be printed.
#[derive(Template, Debug)]
#[template(path = "policy.html", whitespace = "minimize")]
pub struct PolicyPage<'a> {
    locale: &'a Locale,
    mount: &'a str,
    style: String,
    notice: Notice,
    notice_hash: &'a NoticeHash,
    home: &'a str,
    home_label: String,
    logo: Option<&'a str>,
    own_name: &'a str,
    alternates: Vec<Alternate<'a>>,
    updated: String,
    updated_iso: String,
    version: String,
    choices: Choices,
}

/// The page in one of the site's languages.
#[derive(Debug)]
struct Alternate<'a> {
    code: &'a str,
    tag: String,
    direction: Direction,
    name: &'a str,
    current: bool,
}

impl<'a> PolicyPage<'a> {
    /// The page of a site in the language at `index` of its list.
    #[must_use]
    pub fn new(live: &'a LiveSite, index: usize, choices: Choices) -> Self {
        let site = &live.site;
        let locale = &live.locales[index];
        let notice = live.notice(index);
        let alternates: Vec<Alternate<'_>> = site
            .languages
            .codes()
            .iter()
            .enumerate()
            .map(|(at, code)| Alternate {
                code: code.as_str(),
                tag: language::html_tag(code),
                direction: language::direction_of(code),
                name: language::endonym(code).unwrap_or(code.as_str()),
                current: at == index,
            })
            .collect();
        Self {
            locale,
            mount: &live.mount,
            style: style::sheet(Some(&site.theme)),
            home: &site.theme.home,
            home_label: locale.text_with("home-link", &[("name", (&*notice.name.text).into())]),
            notice,
            notice_hash: live.notice_hash(index),
            logo: site.theme.logo.as_deref(),
            own_name: alternates[index].name,
            alternates,
            updated: locale.text_with("policy-updated", &[("date", (&*locale.civil_date(site.updated)).into())]),
            updated_iso: site.updated.to_string(),
            version: locale.text_with("policy-version", &[("version", (&*choices.policy).into())]),
            choices,
        }
    }

    /// The page's bytes.
    ///
    /// # Errors
    /// [`RenderError`] when the template or the encoder fails.
    pub fn encoded(&self, encoding: Encoding) -> Result<Encoded, RenderError> {
        Ok(encoding.encode(self.render()?.as_bytes(), Effort::Quick)?)
    }

    /// The same without the date and the version of the policy, so that only what is told counts in a comparison.
    pub(super) fn undated(mut self) -> Self {
        for mark in [&mut self.updated, &mut self.updated_iso, &mut self.version] {
            mark.clear();
        }
        self.choices.policy.clear();
        self.choices.asked.clear();
        self
    }
}
