//! Who is responsible for a site.

use crate::{
    config::{
        Code,
        fields::Fields,
        shape::CONTROLLER,
        values::{contact, web_address},
    },
    policy::Controller,
};

/// `[controller]`, which every site has.
pub(super) fn controller(site: &Fields<'_>) -> Option<Controller> {
    if site.get("controller").is_none() {
        site.missing("controller", Some("add a table `[controller]` with the keys `name` and `contact`"));
    }
    let fields = site.table("controller", &CONTROLLER)?;
    let name = fields.require_text("name");
    let contact = fields.require_parsed("contact", Code::BadContact, contact);
    let privacy_policy = fields.parse("privacy_policy", Code::BadUrl, web_address);
    Some(Controller { name: name?, contact: contact?, privacy_policy })
}
