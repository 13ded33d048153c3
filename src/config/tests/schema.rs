//! What editors are told of the files.

use crate::config::{FileKind, shape};
use serde_json::Value;
use std::{fs, path::Path};

/// The table at a path of keys; a list stands for its items.
fn table<'a>(schema: &'a Value, path: &[&str]) -> &'a Value {
    path.iter().fold(schema, |table, key| {
        let property = &table["properties"][key];
        if property["type"] == "array" { &property["items"] } else { property }
    })
}

#[test]
fn a_schema_has_every_key_of_every_shape_and_no_other() {
    let (portal, site, provider) = (FileKind::Portal.schema(), FileKind::Site.schema(), FileKind::Provider.schema());
    let mut checked: Vec<(&Value, &[&str], &shape::Shape)> = vec![
        (&portal, &[], &shape::PORTAL),
        (&portal, &["records"], &shape::RECORDS),
        (&portal, &["cache"], &shape::CACHE),
        (&portal, &["language_cookie"], &shape::LANGUAGE_COOKIE),
        (&portal, &["defaults"], &shape::DEFAULTS),
        (&site, &[], &shape::SITE),
        (&provider, &[], &shape::PROVIDER),
        (&provider, &["services"], &shape::SERVICE),
        (&provider, &["services", "cookies"], &shape::COOKIE),
    ];
    for parent in [table(&portal, &["defaults"]), &site] {
        checked.extend([
            (parent, &["controller"][..], &shape::CONTROLLER),
            (parent, &["consent"], &shape::CONSENT),
            (parent, &["theme"], &shape::THEME),
            (parent, &["language_cookie"], &shape::LANGUAGE_COOKIE),
            (parent, &["services"], &shape::SERVICE),
            (parent, &["services", "cookies"], &shape::COOKIE),
        ]);
    }
    for (schema, path, shape) in checked {
        let table = table(schema, path);
        assert_eq!(table["additionalProperties"], false, "{path:?}");
        let properties = table["properties"].as_object().unwrap();
        assert!(properties.keys().eq(shape.keys.iter()), "{path:?}: {:?}", properties.keys());
        for (key, property) in properties {
            let words = property["description"].as_str().unwrap_or_default();
            assert!(words.ends_with('.'), "{path:?} {key} is not described: {property}");
        }
    }
}

#[test]
fn the_shipped_schemas_are_those_of_the_command() {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("config/schema");
    for kind in FileKind::ALL {
        let name = kind.as_str();
        let shipped = fs::read_to_string(dir.join(format!("{name}.json"))).unwrap_or_default();
        let printed = serde_json::to_string_pretty(&kind.schema()).unwrap() + "\n";
        assert!(
            shipped == printed,
            "config/schema/{name}.json is old: `cargo run -- schema {name} > config/schema/{name}.json`"
        );
    }
}
