//! Diagnostics drawn as rustc draws them.

use crate::config::{Diagnostic, Loaded, Place, Severity};
use annotate_snippets::{
    Annotation, AnnotationKind, Element, Group, Level, Origin, Renderer, Snippet, normalize_untrusted_str,
};

/// All diagnostics and a line that counts them.
#[must_use]
pub fn human(loaded: &Loaded, with_color: bool) -> String {
    report(loaded, with_color, &counted(loaded.site_files(), "site"))
}

/// The same of a number of files that were asked for.
#[must_use]
pub fn human_of_files(loaded: &Loaded, with_color: bool, files: usize) -> String {
    report(loaded, with_color, &counted(files, "file"))
}

fn report(loaded: &Loaded, with_color: bool, checked: &str) -> String {
    let mut report = drawn(loaded.diagnostics.iter().map(AsRef::as_ref), with_color);
    report += &summary(loaded, checked);
    report.push('\n');
    report
}

/// Diagnostics alone, an empty line after each.
#[must_use]
pub fn drawn<'a>(diagnostics: impl IntoIterator<Item = &'a Diagnostic>, with_color: bool) -> String {
    let renderer = if with_color { Renderer::styled() } else { Renderer::plain() };
    let mut report = String::new();
    for diagnostic in diagnostics {
        report += &renderer.render(&[group(diagnostic)]);
        report += "\n\n";
    }
    report
}

/// One diagnostic, drawn without color.
#[must_use]
pub fn drawing(diagnostic: &Diagnostic) -> String {
    Renderer::plain().render(&[group(diagnostic)])
}

/// "3 sites checked: 2 errors, 1 warning".
fn summary(loaded: &Loaded, checked: &str) -> String {
    let mut found = Vec::new();
    for severity in [Severity::Error, Severity::Warning] {
        let number = loaded.count(severity);
        if number > 0 {
            found.push(counted(number, severity.as_str()));
        }
    }
    let found = if found.is_empty() { "nothing is wrong".to_owned() } else { found.join(", ") };
    format!("{checked} checked: {found}")
}

fn counted(number: usize, noun: &str) -> String {
    format!("{number} {noun}{}", if number == 1 { "" } else { "s" })
}

fn group(diagnostic: &Diagnostic) -> Group<'_> {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let title = level.primary_title(&*diagnostic.message).id(diagnostic.code.as_str());
    let mut group = Group::with_title(title).elements(places(diagnostic));
    if let Some(help) = &diagnostic.help {
        group = group.element(Level::HELP.message(normalize_untrusted_str(help)));
    }
    group
}

/// The place of a diagnostic and those related to it, each file once.
fn places(diagnostic: &Diagnostic) -> Vec<Element<'_>> {
    let Some(primary) = annotation(&diagnostic.place, AnnotationKind::Primary, diagnostic.label.as_deref()) else {
        return vec![Origin::path(path(&diagnostic.place)).into()];
    };
    let mut snippets = vec![(&diagnostic.place, vec![primary])];
    for related in &diagnostic.related {
        let Some(note) = annotation(&related.place, AnnotationKind::Context, Some(&related.label)) else { continue };
        match snippets.iter_mut().find(|(place, _)| place.same_file(&related.place)) {
            Some((_, annotations)) => annotations.push(note),
            None => snippets.push((&related.place, vec![note])),
        }
    }
    let snippet = |(place, annotations): (&'_ Place, _)| {
        Snippet::source(place.source().text().to_owned()).path(path(place)).annotations(annotations)
    };
    snippets.into_iter().map(|found| snippet(found).into()).collect()
}

fn annotation<'a>(place: &Place, kind: AnnotationKind, label: Option<&'a str>) -> Option<Annotation<'a>> {
    Some(kind.span(place.span()?).label(label))
}

fn path(place: &Place) -> String {
    place.source().path().display().to_string()
}
