//! Well-known trackers, by the names of their cookies and of their services.

use super::names::Name;
use crate::policy::{Service, Storage, Text};

/// What a well-known tracker is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Use {
    /// Audience measurement that its provider can set up to be exempt (CNIL 2020-091).
    Exemptible,
    /// Audience measurement.
    Analytics,
    /// Advertising.
    Advertising,
}

impl Use {
    /// The use in words.
    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::Exemptible | Self::Analytics => "audience measurement",
            Self::Advertising => "advertising",
        }
    }
}

/// A well-known tracker.
#[derive(Debug)]
pub(super) struct Tracker {
    /// What it is called.
    pub(super) name: &'static str,
    /// What it is for.
    pub(super) purpose: Use,
    /// What a service of its may have as id.
    ids: &'static [&'static str],
    /// What a provider of such a service may be called, in lower case.
    providers: &'static [&'static str],
    /// Its cookies.
    cookies: &'static [&'static str],
}

/// The trackers that are met most.
#[rustfmt::skip]
static KNOWN: [Tracker; 26] = {
    use Use::{Advertising, Analytics, Exemptible};
    const fn known(
        name: &'static str,
        purpose: Use,
        ids: &'static [&'static str],
        providers: &'static [&'static str],
        cookies: &'static [&'static str],
    ) -> Tracker {
        Tracker { name, purpose, ids, providers, cookies }
    }
    [
        known("Matomo", Exemptible, &["matomo", "piwik"], &["matomo", "piwik"], &["_pk_id*", "_pk_ses*", "_pk_ref*", "_pk_cvar*", "_pk_hsr*"]),
        known("Piano Analytics", Exemptible, &["xiti", "at", "at-internet", "piano"], &["at internet", "xiti", "piano analytics"], &["atuserid", "atidvisitor", "atauthority", "xtvrn", "xtan*", "xtant*", "_pcid", "_pctx", "pa_user"]),
        known("Eulerian", Exemptible, &["eulerian"], &["eulerian"], &["etuix"]),
        known("Google Analytics", Analytics, &["ga", "ga4", "google-analytics", "google_analytics"], &["google analytics"], &["_ga", "_ga_*", "_gid", "_gat*", "__utma", "__utmb", "__utmc", "__utmt", "__utmz", "__utmv"]),
        known("Hotjar", Analytics, &["hotjar"], &["hotjar"], &["_hj*"]),
        known("Microsoft Clarity", Analytics, &["clarity"], &["microsoft clarity"], &["_clck", "_clsk"]),
        known("Mixpanel", Analytics, &["mixpanel"], &["mixpanel"], &["mp_*"]),
        known("Amplitude", Analytics, &["amplitude"], &["amplitude analytics"], &["amplitude_id*", "AMP_*"]),
        known("Segment", Analytics, &["segment"], &[], &["ajs_anonymous_id", "ajs_user_id", "ajs_group_id"]),
        known("Adobe Analytics", Analytics, &["adobe-analytics"], &["adobe analytics"], &["s_vi", "s_fid", "AMCV_*", "kndctr_*"]),
        known("PostHog", Analytics, &["posthog"], &["posthog"], &["ph_phc_*"]),
        known("FullStory", Analytics, &["fullstory"], &["fullstory"], &["fs_uid"]),
        known("Yandex Metrica", Analytics, &["yandex-metrica"], &["yandex metrica"], &["_ym_uid", "_ym_d", "_ym_isad"]),
        known("Visual Website Optimizer", Analytics, &["vwo"], &["visual website optimizer"], &["_vwo_*", "_vis_opt_*"]),
        known("HubSpot", Advertising, &["hubspot"], &["hubspot"], &["__hstc", "hubspotutk", "__hssc", "__hssrc"]),
        known("Google Ads", Advertising, &["google-ads", "doubleclick", "adsense"], &["google ads", "doubleclick", "adsense"], &["_gcl_*", "_gac_*", "IDE", "DSID", "test_cookie", "__gads", "__gpi"]),
        known("Meta Pixel", Advertising, &["facebook-pixel", "meta-pixel", "fbp"], &["facebook pixel", "meta pixel"], &["_fbp", "_fbc"]),
        known("Microsoft Advertising", Advertising, &["bing-ads", "microsoft-ads"], &["bing ads", "microsoft advertising"], &["_uetsid", "_uetvid", "MUID"]),
        known("LinkedIn Insight", Advertising, &["linkedin-insight"], &["linkedin insight"], &["li_sugr", "UserMatchHistory", "AnalyticsSyncHistory"]),
        known("TikTok Pixel", Advertising, &["tiktok-pixel"], &["tiktok pixel"], &["_ttp", "_tt_enable_cookie", "ttclid"]),
        known("Pinterest Tag", Advertising, &["pinterest-tag"], &["pinterest tag"], &["_pin_unauth", "_pinterest_ct_*"]),
        known("Snap Pixel", Advertising, &["snap-pixel"], &["snap pixel"], &["_scid", "_scid_r", "_sctr"]),
        known("X Ads", Advertising, &["twitter-ads", "x-ads"], &["twitter ads"], &["personalization_id", "muc_ads", "guest_id_ads", "guest_id_marketing"]),
        known("Criteo", Advertising, &["criteo"], &["criteo"], &["cto_bundle", "cto_bidid"]),
        known("YouTube", Advertising, &[], &[], &["VISITOR_INFO1_LIVE", "YSC"]),
        known("ad exchanges", Advertising, &["taboola", "outbrain", "adroll", "xandr", "trade-desk"], &["taboola", "outbrain", "adroll", "trade desk"], &["uuid2", "demdex", "__adroll*", "TDID", "_mkto_trk"]),
    ]
};

impl Tracker {
    /// The tracker that a cookie's name gives away.
    pub(super) fn of_cookie(name: Name<'_>, storage: Storage) -> Option<&'static Self> {
        let is_meant = |known: &&str| {
            let known = Name::of(known);
            // A pattern of a letter or two is told of by itself.
            known.covers(name) || name.fixed().len() >= 3 && name.covers(known)
        };
        KNOWN.iter().filter(|_| storage == Storage::Cookie).find(|tracker| tracker.cookies.iter().any(is_meant))
    }

    /// The tracker that a service's id or provider gives away.
    pub(super) fn of_service(service: &Service) -> Option<&'static Self> {
        let provider = match &service.provider {
            Text::Plain(name) => name,
            Text::ByLanguage(names) => &names.first()?.1,
        };
        let provider = provider.to_lowercase();
        KNOWN.iter().find(|tracker| {
            tracker.ids.contains(&service.id.as_str()) || tracker.providers.iter().any(|name| provider.contains(name))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cookie(name: &str) -> Option<&'static str> {
        Tracker::of_cookie(Name::of(name), Storage::Cookie).map(|tracker| tracker.name)
    }

    #[test]
    fn knows_names_and_their_starts() {
        for (name, tracker) in [
            ("_ga", Some("Google Analytics")),
            ("_ga_ABC", Some("Google Analytics")),
            ("_pk_*", Some("Matomo")),
            ("_pk_id.1.1fff", Some("Matomo")),
            ("_g*", None),
            ("_gallery", None),
            ("sessionid", None),
            ("csrftoken", None),
            ("cookies_preferences", None),
            ("at", None),
        ] {
            assert_eq!(cookie(name), tracker, "{name}");
        }
    }
}
