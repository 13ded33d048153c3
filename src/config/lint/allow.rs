//! What a site allows itself.

use crate::config::{
    Code, Diagnostic, Place, Problems,
    fields::Fields,
    read::{Allowed, Draft},
};

/// Forgets what is allowed, and warns of what is allowed in the site's own file and was not found.
///
/// What remains are the entries of `[defaults]` that were not made use of.
pub(super) fn apply(fields: &Fields<'_>, allowed: &mut Vec<Allowed>) {
    if allowed.is_empty() {
        return;
    }
    let mut used = vec![false; allowed.len()];
    fields.problems.retain(|problem| match allowed.iter().position(|allowed| allowed.code == problem.code) {
        Some(at) => {
            used[at] = true;
            false
        }
        None => true,
    });
    for (allowed, _) in allowed.iter().zip(&used).filter(|(_, used)| !**used) {
        if allowed.place.same_file(fields.place()) {
            fields.problems.push(unused(allowed.code, &allowed.place, "this entry hides nothing"));
        }
    }
    let mut used = used.into_iter();
    allowed.retain(|allowed| !used.next().unwrap_or(false) && !allowed.place.same_file(fields.place()));
}

/// Warns of what `[defaults]` allow where each of the sites that they hold for could do without.
pub(in crate::config) fn warn_unused_of_defaults<'a>(sites: impl Iterator<Item = &'a Draft>, problems: &Problems) {
    let mut common: Option<Vec<&Allowed>> = None;
    for draft in sites.filter(|draft| draft.follows_defaults) {
        match &mut common {
            None => common = Some(draft.allowed.iter().collect()),
            Some(common) => common.retain(|one| draft.allowed.iter().any(|other| other.code == one.code)),
        }
    }
    for allowed in common.into_iter().flatten() {
        problems.push(unused(
            allowed.code,
            &allowed.place,
            "this entry hides nothing of any site that follows the defaults",
        ));
    }
}

fn unused(code: Code, place: &Place, why: &str) -> Diagnostic {
    Diagnostic::warning(Code::UnusedAllow, place, format!("`{code}` is allowed, but {why}"))
        .help("remove the entry: it would hide a later mistake".to_owned())
}
