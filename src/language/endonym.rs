//! What languages are called by those who speak them.

use crate::policy::LanguageCode;

/// The language's name in itself, as it stands in a list: `Français`.
///
/// `None` for a code that is not in the table; its [`html_tag`](super::html_tag) is then the best name there is.
#[must_use]
pub fn endonym(code: &LanguageCode) -> Option<&'static str> {
    let found = ENDONYMS.binary_search_by_key(&code.as_str(), |(code, _)| code);
    found.ok().map(|at| ENDONYMS[at].1)
}

/// All codes of Django's own `LANGUAGES`, and further ones that sites are likely to have, sorted.
const ENDONYMS: &[(&str, &str)] = &[
    ("af", "Afrikaans"),
    ("am", "አማርኛ"),
    ("ar", "العربية"),
    ("ar-ae", "العربية (الإمارات العربية المتحدة)"),
    ("ar-dz", "العربية (الجزائر)"),
    ("ar-eg", "العربية (مصر)"),
    ("ar-ma", "العربية (المغرب)"),
    ("ar-sa", "العربية (المملكة العربية السعودية)"),
    ("ar-tn", "العربية (تونس)"),
    ("ast", "Asturianu"),
    ("az", "Azərbaycanca"),
    ("be", "Беларуская"),
    ("bg", "Български"),
    ("bn", "বাংলা"),
    ("br", "Brezhoneg"),
    ("bs", "Bosanski"),
    ("ca", "Català"),
    ("ca-es-valencia", "Valencià"),
    ("ckb", "کوردیی ناوەندی"),
    ("co", "Corsu"),
    ("cs", "Čeština"),
    ("cy", "Cymraeg"),
    ("da", "Dansk"),
    ("de", "Deutsch"),
    ("de-at", "Deutsch (Österreich)"),
    ("de-be", "Deutsch (Belgien)"),
    ("de-ch", "Deutsch (Schweiz)"),
    ("de-de", "Deutsch (Deutschland)"),
    ("de-li", "Deutsch (Liechtenstein)"),
    ("de-lu", "Deutsch (Luxemburg)"),
    ("dsb", "Dolnoserbšćina"),
    ("el", "Ελληνικά"),
    ("en", "English"),
    ("en-au", "English (Australia)"),
    ("en-ca", "English (Canada)"),
    ("en-gb", "English (United Kingdom)"),
    ("en-ie", "English (Ireland)"),
    ("en-in", "English (India)"),
    ("en-nz", "English (New Zealand)"),
    ("en-us", "English (United States)"),
    ("en-za", "English (South Africa)"),
    ("eo", "Esperanto"),
    ("es", "Español"),
    ("es-419", "Español (Latinoamérica)"),
    ("es-ar", "Español (Argentina)"),
    ("es-cl", "Español (Chile)"),
    ("es-co", "Español (Colombia)"),
    ("es-es", "Español (España)"),
    ("es-mx", "Español (México)"),
    ("es-ni", "Español (Nicaragua)"),
    ("es-pe", "Español (Perú)"),
    ("es-us", "Español (Estados Unidos)"),
    ("es-ve", "Español (Venezuela)"),
    ("et", "Eesti"),
    ("eu", "Euskara"),
    ("fa", "فارسی"),
    ("fi", "Suomi"),
    ("fil", "Filipino"),
    ("fo", "Føroyskt"),
    ("fr", "Français"),
    ("fr-be", "Français (Belgique)"),
    ("fr-ca", "Français (Canada)"),
    ("fr-ch", "Français (Suisse)"),
    ("fr-fr", "Français (France)"),
    ("fr-lu", "Français (Luxembourg)"),
    ("fy", "Frysk"),
    ("ga", "Gaeilge"),
    ("gd", "Gàidhlig"),
    ("gl", "Galego"),
    ("gsw", "Schwiizertüütsch"),
    ("gu", "ગુજરાતી"),
    ("he", "עברית"),
    ("hi", "हिन्दी"),
    ("hr", "Hrvatski"),
    ("hsb", "Hornjoserbšćina"),
    ("ht", "Kreyòl ayisyen"),
    ("hu", "Magyar"),
    ("hy", "Հայերեն"),
    ("ia", "Interlingua"),
    ("id", "Bahasa Indonesia"),
    ("ig", "Asụsụ Igbo"),
    ("io", "Ido"),
    ("is", "Íslenska"),
    ("it", "Italiano"),
    ("it-ch", "Italiano (Svizzera)"),
    ("ja", "日本語"),
    ("ka", "ქართული"),
    ("kab", "Taqbaylit"),
    ("kk", "Қазақ тілі"),
    ("km", "ខ្មែរ"),
    ("kn", "ಕನ್ನಡ"),
    ("ko", "한국어"),
    ("ku", "Kurdî"),
    ("ky", "Кыргызча"),
    ("lb", "Lëtzebuergesch"),
    ("lo", "ລາວ"),
    ("lt", "Lietuvių"),
    ("lv", "Latviešu"),
    ("mi", "Te reo Māori"),
    ("mk", "Македонски"),
    ("ml", "മലയാളം"),
    ("mn", "Монгол"),
    ("mr", "मराठी"),
    ("ms", "Bahasa Melayu"),
    ("mt", "Malti"),
    ("my", "မြန်မာ"),
    ("nb", "Norsk bokmål"),
    ("ne", "नेपाली"),
    ("nl", "Nederlands"),
    ("nl-be", "Nederlands (België)"),
    ("nl-nl", "Nederlands (Nederland)"),
    ("nn", "Norsk nynorsk"),
    ("no", "Norsk"),
    ("oc", "Occitan"),
    ("os", "Ирон"),
    ("pa", "ਪੰਜਾਬੀ"),
    ("pl", "Polski"),
    ("ps", "پښتو"),
    ("pt", "Português"),
    ("pt-br", "Português (Brasil)"),
    ("pt-pt", "Português (Portugal)"),
    ("rm", "Rumantsch"),
    ("ro", "Română"),
    ("ro-md", "Română (Republica Moldova)"),
    ("ru", "Русский"),
    ("sc", "Sardu"),
    ("se", "Davvisámegiella"),
    ("sk", "Slovenčina"),
    ("sl", "Slovenščina"),
    ("sq", "Shqip"),
    ("sr", "Српски"),
    ("sr-cyrl", "Српски (ћирилица)"),
    ("sr-latn", "Srpski (latinica)"),
    ("sv", "Svenska"),
    ("sv-fi", "Svenska (Finland)"),
    ("sw", "Kiswahili"),
    ("ta", "தமிழ்"),
    ("te", "తెలుగు"),
    ("tg", "Тоҷикӣ"),
    ("th", "ไทย"),
    ("tk", "Türkmençe"),
    ("tr", "Türkçe"),
    ("tt", "Татарча"),
    ("udm", "Удмурт"),
    ("ug", "ئۇيغۇرچە"),
    ("uk", "Українська"),
    ("ur", "اردو"),
    ("uz", "Oʻzbekcha"),
    ("vi", "Tiếng Việt"),
    ("wa", "Walon"),
    ("yi", "ייִדיש"),
    ("zh", "中文"),
    ("zh-cn", "中文（中国）"),
    ("zh-hans", "简体中文"),
    ("zh-hant", "繁體中文"),
    ("zh-hk", "中文（香港）"),
    ("zh-mo", "中文（澳門）"),
    ("zh-my", "中文（马来西亚）"),
    ("zh-sg", "中文（新加坡）"),
    ("zh-tw", "中文（台灣）"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_sorted_and_its_codes_are_codes() {
        assert!(ENDONYMS.is_sorted_by_key(|(code, _)| code));
        for (code, _) in ENDONYMS {
            assert!(LanguageCode::parse(code).is_ok(), "{code}");
        }
    }

    #[test]
    fn no_two_languages_share_a_name() {
        let mut names: Vec<_> = ENDONYMS.iter().map(|(_, name)| name).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), ENDONYMS.len());
    }

    #[test]
    fn names_what_it_knows() {
        let name = |code| endonym(&LanguageCode::parse(code).unwrap());
        assert_eq!(name("fr"), Some("Français"));
        assert_eq!(name("ar"), Some("العربية"));
        assert_eq!(name("xx"), None);
    }
}
