//! What a visitor is told: the whole of the policy in one language, without any state of theirs.
//!
//! One [`Notice`] a site and language; the template prints it, and its hash names what was shown.

use super::words::Words;
use crate::consent::NoticeHash;
use crate::language::Locale;
use crate::policy::{Basis, Category, Cookie, Party, Service, Site, Storage};
use serde::Serialize;
use sha2::{Digest, Sha256};

/// The policy as it is told in one language.
#[derive(Clone, Debug, Serialize)]
pub struct Notice {
    /// The negotiated code of the site's list.
    pub language: String,
    /// The platform's address.
    pub platform: String,
    /// The platform's name.
    pub name: Words,
    /// The title of the page.
    pub title: String,
    /// Why cookies are used.
    pub intro: String,
    /// The heading over what a cookie is.
    pub what_title: String,
    /// What a cookie is.
    pub what: [String; 2],
    /// The heading over the types.
    pub types_title: String,
    /// The types that exist.
    pub types: [Definition; 4],
    /// The heading over the tables, around the platform's address.
    pub used_title: Halves,
    /// The table's header cells.
    pub columns: [String; 5],
    /// One table a category that the platform uses.
    pub tables: Vec<Table>,
    /// The heading over the form.
    pub choices_title: String,
    /// What the form is for; `None` where there is nothing to decide.
    pub choices_intro: Option<String>,
    /// The form's categories.
    pub categories: Vec<FormCategory>,
    /// The heading over the browsers' own ways.
    pub control_title: String,
    /// What a browser can do.
    pub control: String,
    /// The heading over the controller.
    pub controller_title: String,
    /// Who is responsible, around the name.
    pub controller: Halves,
    /// The controller's name.
    pub controller_name: Words,
    /// How to reach the controller.
    pub contact: Link,
    /// The address as it is shown.
    pub contact_name: String,
    /// The controller's privacy policy.
    pub privacy_policy: Option<Box<str>>,
    /// Where to complain.
    pub complaint: String,
    /// Whether there is anything to decide.
    #[serde(skip)]
    pub decidable: bool,
}

/// A sentence in two halves, with something of the page between them.
pub(super) type Halves = (String, String);

/// A term and what it means.
#[derive(Clone, Debug, Serialize)]
pub struct Definition {
    /// The term.
    pub term: String,
    /// What it means.
    pub description: String,
}

/// A link whose text has something of the page in it.
#[derive(Clone, Debug, Serialize)]
pub struct Link {
    /// Where it leads.
    pub href: Box<str>,
    /// The text around what the template puts in.
    pub text: Halves,
}

/// The table of a category.
#[derive(Clone, Debug, Serialize)]
pub struct Table {
    /// Its caption.
    pub title: String,
    /// Its rows.
    pub rows: Vec<Row>,
}

/// A row of a table.
#[derive(Clone, Debug, Serialize)]
pub struct Row {
    /// Who provides the service.
    pub provider: Words,
    /// What the entries are part of, and where.
    pub function: Words,
    /// The entries' names.
    pub names: Vec<String>,
    /// Where they are kept, if it is not a cookie.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub storage: Option<String>,
    /// Why they are set.
    pub purpose: Words,
    /// How long they stay.
    pub duration: String,
}

/// A category of the form.
#[derive(Clone, Debug, Serialize)]
pub struct FormCategory {
    /// Its name.
    pub name: String,
    /// One sentence on what it is for.
    pub text: String,
    /// Its services.
    pub services: Vec<FormService>,
}

/// A service of the form.
#[derive(Clone, Debug, Serialize)]
pub struct FormService {
    /// Its id.
    pub id: Box<str>,
    /// On what ground it runs; the category and the reason tell it, too.
    #[serde(skip)]
    pub basis: Basis,
    /// Who provides it.
    pub provider: Words,
    /// What its entries are for, each purpose once.
    pub purposes: Vec<Words>,
    /// Whose it is.
    pub party: String,
    /// Where the provider is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// The provider's own policy, around the provider's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub privacy_policy: Option<Link>,
    /// Why it needs no consent, where it is exempt.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exempt_reason: Option<Words>,
}

impl Notice {
    /// What `site` tells a reader of the language at `index` of its list, in the words of `locale`.
    #[must_use]
    pub fn of(site: &Site, index: usize, locale: &Locale) -> Self {
        Telling { site, index, locale }.notice()
    }

    /// The platform's name alone.
    #[must_use]
    pub(super) fn name(site: &Site, index: usize, locale: &Locale) -> Words {
        Telling { site, index, locale }.name()
    }

    /// What is told as compact JSON: the form in which it is archived.
    #[must_use]
    pub fn json(&self) -> Vec<u8> {
        // A value of strings and lists cannot fail to become JSON.
        serde_json::to_vec(self).unwrap_or_default()
    }

    /// The SHA-256 of [`Self::json`].
    #[must_use]
    pub fn hash(&self) -> NoticeHash {
        NoticeHash::of(&Sha256::digest(self.json()).into())
    }
}

/// A site and a language on the way to a notice.
struct Telling<'a> {
    site: &'a Site,
    index: usize,
    locale: &'a Locale,
}

impl Telling<'_> {
    fn text(&self, id: &str) -> String {
        self.locale.text(id).into_owned()
    }

    fn words(&self, text: &crate::policy::Text) -> Words {
        Words::of(self.site, text, &self.site.languages.codes()[self.index], self.locale)
    }

    fn name(&self) -> Words {
        self.site.name.as_ref().map_or_else(|| Words::plain(self.site.domain.as_str()), |name| self.words(name))
    }

    fn notice(&self) -> Notice {
        let Self { site, locale, .. } = self;
        let decidable = site.decidable().next().is_some();
        let name = self.name();
        let analytics = site.in_category(Category::Statistics).next().is_some();
        let intro = if analytics { "policy-intro-analytics" } else { "policy-intro" };
        let definition = |id: &str| Definition { term: self.text(id), description: self.text(&format!("{id}-text")) };
        let (contact_name, contact) = self.contact();
        Notice {
            language: site.languages.codes()[self.index].to_string(),
            platform: format!("https://{}", site.domain),
            intro: locale.text_with(intro, &[("name", (&*name.text).into())]),
            name,
            title: self.text("policy-title"),
            what_title: self.text("what-title"),
            what: [self.text("what-nature"), self.text("what-uses")],
            types_title: self.text("types-title"),
            types: ["type-necessary", "type-statistical", "type-first-party", "type-third-party"].map(definition),
            used_title: locale.around("used-title", "platform"),
            columns: ["column-provider", "column-function", "column-names", "column-purpose", "column-duration"]
                .map(|id| self.text(id)),
            tables: Category::ALL.into_iter().filter_map(|category| self.table(category)).collect(),
            choices_title: self.text("choices-title"),
            choices_intro: decidable.then(|| self.text("choices-intro")),
            categories: Category::ALL.into_iter().filter_map(|category| self.form_category(category)).collect(),
            control_title: self.text("control-title"),
            control: self.text("control-text"),
            controller_title: self.text("controller-title"),
            controller: locale.around("controller-text", "controller"),
            controller_name: self.words(&site.controller.name),
            contact,
            contact_name,
            privacy_policy: site.controller.privacy_policy.clone(),
            complaint: self.text("controller-complaint"),
            decidable,
        }
    }

    /// The contact as it is shown, and the link to it.
    fn contact(&self) -> (String, Link) {
        let href = &self.site.controller.contact;
        let (shown, sentence) = match href.split_once(':') {
            Some(("mailto", address)) => (address.split('?').next().unwrap_or(address), "controller-contact"),
            Some(("tel", number)) => (number, "controller-contact-phone"),
            _ => (&**href, "controller-contact-web"),
        };
        (shown.to_owned(), Link { href: href.clone(), text: self.locale.around(sentence, "contact") })
    }

    fn table(&self, category: Category) -> Option<Table> {
        let rows: Vec<Row> = self
            .site
            .in_category(category)
            .flat_map(|service| service.cookies.iter().map(|cookie| self.row(service, cookie)))
            .collect();
        let title = self.text(&format!("category-{}-table", category.as_str()));
        (!rows.is_empty()).then_some(Table { title, rows })
    }

    fn row(&self, service: &Service, cookie: &Cookie) -> Row {
        let storage =
            (cookie.storage != Storage::Cookie).then(|| self.text(&format!("storage-{}", cookie.storage.as_str())));
        Row {
            provider: self.words(&service.provider),
            function: self.words(&cookie.function),
            names: cookie.names.iter().map(ToString::to_string).collect(),
            storage,
            purpose: self.words(&cookie.purpose),
            duration: self.locale.retention(cookie.duration),
        }
    }

    fn form_category(&self, category: Category) -> Option<FormCategory> {
        let services: Vec<FormService> =
            self.site.in_category(category).map(|service| self.form_service(service)).collect();
        let name = format!("category-{}", category.as_str());
        (!services.is_empty()).then(|| FormCategory {
            name: self.text(&name),
            text: self.text(&format!("{name}-text")),
            services,
        })
    }

    fn form_service(&self, service: &Service) -> FormService {
        let mut purposes: Vec<Words> = Vec::new();
        for cookie in &service.cookies {
            let purpose = self.words(&cookie.purpose);
            if !purposes.contains(&purpose) {
                purposes.push(purpose);
            }
        }
        FormService {
            id: service.id.as_str().into(),
            basis: service.basis(),
            provider: self.words(&service.provider),
            purposes,
            party: self.text(match service.party {
                Party::First => "service-first-party",
                Party::Third => "service-third-party",
            }),
            country: service.country.as_ref().map(|country| {
                self.locale.text_with("service-country", &[("country", self.locale.country(country).into())])
            }),
            privacy_policy: service
                .privacy_policy
                .as_ref()
                .map(|href| Link { href: href.clone(), text: self.locale.around("service-privacy", "provider") }),
            exempt_reason: service.exempt_reason.as_ref().map(|reason| self.words(reason)),
        }
    }
}
