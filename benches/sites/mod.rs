//! A configuration of many sites, for measurements.

use std::path::Path;
use std::{fs, io};

/// Accents of one contrast, so that styles differ as those of real platforms do.
const ACCENTS: [&str; 6] = ["#0b6aa2", "#5b2a86", "#8a3b12", "#1f6b3a", "#9b1c4d", "#33475b"];

/// The domain of the site of that number.
pub(crate) fn domain(number: usize) -> String {
    format!("portal{number:05}.example.org")
}

/// The file of that site, within the configuration's directory.
pub(crate) fn file(number: usize) -> String {
    format!("sites/{}.toml", domain(number))
}

/// Writes a configuration of `count` sites in two languages, which share the shipped tables; `dir` is new or empty.
pub(crate) fn write(dir: &Path, count: usize) -> io::Result<()> {
    fs::create_dir_all(dir.join("sites"))?;
    fs::create_dir_all(dir.join("providers"))?;
    let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join("config/providers");
    for provider in ["opendatasoft.toml", "web-analytics.toml"] {
        fs::copy(shipped.join(provider), dir.join("providers").join(provider))?;
    }
    fs::write(dir.join("portal.toml"), PORTAL)?;
    (0..count).try_for_each(|number| fs::write(dir.join(file(number)), site(number)))
}

const PORTAL: &str = r#"workers = 1

[records]
url = "sqlite:records.db"

[defaults]
languages = ["en", "fr"]
default_language = "en"
providers = ["opendatasoft", "web-analytics"]
"#;

/// A site's file. Every tenth says something of its own beside what is shared.
fn site(number: usize) -> String {
    let (domain, accent) = (domain(number), ACCENTS[number % ACCENTS.len()]);
    let mut file = format!(
        r#"domain = "{domain}"
name = {{ en = "Open data of town {number}", fr = "Les données ouvertes de la ville {number}" }}
updated = 2026-11-21

[controller]
name = {{ en = "The council of town {number}", fr = "Le conseil municipal de la ville {number}" }}
contact = "mailto:privacy@{domain}"
privacy_policy = "https://{domain}/privacy/"

[theme]
accent = "{accent}"
"#
    );
    if number % 10 == 9 {
        file.push_str(VIDEOS);
    }
    file
}

const VIDEOS: &str = r#"
[[services]]
id = "videos"
provider = "Example Videos"
category = "marketing"
party = "third"
privacy_policy = "https://videos.example.net/privacy/"
country = "FR"

[[services.cookies]]
names = ["video_id"]
function = { en = "Embedded videos", fr = "Vidéos intégrées" }
purpose = { en = "To recognise the visitor on other sites with the same videos", fr = "Reconnaître le visiteur sur d’autres sites avec les mêmes vidéos" }
duration = "6 months"
domain = ".videos.example.net"
"#;
