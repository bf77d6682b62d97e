//! What the vocabulary's words mean, in the words of a notice to everybody.

use crate::words::{Message, Words, message};

/// What a word means; nothing where that goes without saying, or the word is unknown.
pub(super) fn of(list: List, word: &str) -> Option<Words> {
    let message = find(list, word)?;
    Some(Words::new(message, Vec::new()))
}

/// The message that a word has.
pub(super) fn find(list: List, word: &str) -> Option<&'static Message> {
    list.iter().find(|(own, _)| *own == word).and_then(|(_, message)| *message)
}

/// Words of the vocabulary, and what each means.
pub(super) type List = &'static [(&'static str, Option<&'static Message>)];

pub(super) const STAGES: List = &[
    ("design", Some(&message::NOTICE_STAGES_DESIGN)),
    ("development", Some(&message::NOTICE_STAGES_DEVELOPMENT)),
    ("procurement", Some(&message::NOTICE_STAGES_PROCUREMENT)),
    ("pilot", Some(&message::NOTICE_STAGES_PILOT)),
    ("operation", Some(&message::NOTICE_STAGES_OPERATION)),
    ("suspended", Some(&message::NOTICE_STAGES_SUSPENDED)),
    ("retired", Some(&message::NOTICE_STAGES_RETIRED)),
];

pub(super) const OFFERS: List = &[
    ("planned", Some(&message::NOTICE_OFFERS_PLANNED)),
    ("on-market", Some(&message::NOTICE_OFFERS_ON_MARKET)),
    ("withdrawn", Some(&message::NOTICE_OFFERS_WITHDRAWN)),
    ("recalled", Some(&message::NOTICE_OFFERS_RECALLED)),
];

pub(super) const FUNCTIONS: List = &[
    ("detection", Some(&message::NOTICE_FUNCTIONS_DETECTION)),
    ("counting", Some(&message::NOTICE_FUNCTIONS_COUNTING)),
    ("quality-assessment", Some(&message::NOTICE_FUNCTIONS_QUALITY_ASSESSMENT)),
    ("liveness-detection", Some(&message::NOTICE_FUNCTIONS_LIVENESS_DETECTION)),
    ("de-identification", Some(&message::NOTICE_FUNCTIONS_DE_IDENTIFICATION)),
    ("verification", Some(&message::NOTICE_FUNCTIONS_VERIFICATION)),
    ("identification", Some(&message::NOTICE_FUNCTIONS_IDENTIFICATION)),
    ("tracking", Some(&message::NOTICE_FUNCTIONS_TRACKING)),
    ("categorisation", Some(&message::NOTICE_FUNCTIONS_CATEGORISATION)),
    ("emotion-recognition", Some(&message::NOTICE_FUNCTIONS_EMOTION_RECOGNITION)),
    ("behaviour-analysis", Some(&message::NOTICE_FUNCTIONS_BEHAVIOUR_ANALYSIS)),
    ("prediction", Some(&message::NOTICE_FUNCTIONS_PREDICTION)),
    ("scoring", Some(&message::NOTICE_FUNCTIONS_SCORING)),
    ("database-building", Some(&message::NOTICE_FUNCTIONS_DATABASE_BUILDING)),
    ("device-access", Some(&message::NOTICE_FUNCTIONS_DEVICE_ACCESS)),
    ("synthesis", Some(&message::NOTICE_FUNCTIONS_SYNTHESIS)),
    ("document-reading", Some(&message::NOTICE_FUNCTIONS_DOCUMENT_READING)),
    ("other", Some(&message::NOTICE_FUNCTIONS_OTHER)),
];

pub(super) const STATUSES: List = &[
    ("planned", Some(&message::NOTICE_STATUSES_PLANNED)),
    ("enabled", None),
    ("available", Some(&message::NOTICE_STATUSES_AVAILABLE)),
    ("disabled", Some(&message::NOTICE_STATUSES_DISABLED)),
    ("removed", None),
];

pub(super) const SPACES: List = &[
    ("publicly-accessible", Some(&message::NOTICE_SPACES_PUBLICLY_ACCESSIBLE)),
    ("restricted", Some(&message::NOTICE_SPACES_RESTRICTED)),
    ("private", Some(&message::NOTICE_SPACES_PRIVATE)),
    ("intimate", Some(&message::NOTICE_SPACES_INTIMATE)),
    ("border-control", Some(&message::NOTICE_SPACES_BORDER_CONTROL)),
    ("detention", Some(&message::NOTICE_SPACES_DETENTION)),
    ("vehicle", Some(&message::NOTICE_SPACES_VEHICLE)),
    ("online", Some(&message::NOTICE_SPACES_ONLINE)),
    ("device", Some(&message::NOTICE_SPACES_DEVICE)),
];

pub(super) const CHANNELS: List = &[
    ("sign", Some(&message::NOTICE_CHANNELS_SIGN)),
    ("screen", Some(&message::NOTICE_CHANNELS_SCREEN)),
    ("qr-code", Some(&message::NOTICE_CHANNELS_QR_CODE)),
    ("spoken", Some(&message::NOTICE_CHANNELS_SPOKEN)),
    ("leaflet", Some(&message::NOTICE_CHANNELS_LEAFLET)),
    ("in-app", Some(&message::NOTICE_CHANNELS_IN_APP)),
    ("website", Some(&message::NOTICE_CHANNELS_WEBSITE)),
    ("personal", Some(&message::NOTICE_CHANNELS_PERSONAL)),
    ("press", Some(&message::NOTICE_CHANNELS_PRESS)),
];

pub(super) const ROLES: List = &[
    ("final", Some(&message::NOTICE_ROLES_FINAL)),
    ("supporting", Some(&message::NOTICE_ROLES_SUPPORTING)),
    ("none", Some(&message::NOTICE_ROLES_NONE)),
];

pub(super) const REVIEW: List =
    &[("true", Some(&message::NOTICE_REVIEW_TRUE)), ("false", Some(&message::NOTICE_REVIEW_FALSE))];

pub(super) const REFUSAL: List =
    &[("true", Some(&message::NOTICE_REFUSAL_TRUE)), ("false", Some(&message::NOTICE_REFUSAL_FALSE))];

pub(super) const ALTERNATIVE: List =
    &[("true", Some(&message::NOTICE_ALTERNATIVE_TRUE)), ("false", Some(&message::NOTICE_ALTERNATIVE_FALSE))];

pub(super) const OPT_OUT: List =
    &[("true", Some(&message::NOTICE_OPT_OUT_TRUE)), ("false", Some(&message::NOTICE_OPT_OUT_FALSE))];

pub(super) const SALE: List =
    &[("true", Some(&message::NOTICE_SALE_TRUE)), ("false", Some(&message::NOTICE_SALE_FALSE))];

pub(super) const KEPT: List = &[
    ("unmatched", Some(&message::NOTICE_KEPT_UNMATCHED)),
    ("matched", Some(&message::NOTICE_KEPT_MATCHED)),
    ("probes", Some(&message::NOTICE_KEPT_PROBES)),
    ("enrolled-templates", Some(&message::NOTICE_KEPT_ENROLLED_TEMPLATES)),
    ("enrolled-images", Some(&message::NOTICE_KEPT_ENROLLED_IMAGES)),
    ("watchlist", Some(&message::NOTICE_KEPT_WATCHLIST)),
    ("video", Some(&message::NOTICE_KEPT_VIDEO)),
    ("cleared-persons", Some(&message::NOTICE_KEPT_CLEARED_PERSONS)),
    ("attributes", Some(&message::NOTICE_KEPT_ATTRIBUTES)),
    ("logs", Some(&message::NOTICE_KEPT_LOGS)),
    ("statistics", Some(&message::NOTICE_KEPT_STATISTICS)),
];

pub(super) const ERRORS: List = &[
    ("fmr", Some(&message::NOTICE_ERRORS_FMR)),
    ("far", Some(&message::NOTICE_ERRORS_FAR)),
    ("fpir", Some(&message::NOTICE_ERRORS_FPIR)),
    ("fpr", Some(&message::NOTICE_ERRORS_FPR)),
    ("fnmr", Some(&message::NOTICE_ERRORS_FNMR)),
    ("frr", Some(&message::NOTICE_ERRORS_FRR)),
    ("fnir", Some(&message::NOTICE_ERRORS_FNIR)),
    ("fnr", Some(&message::NOTICE_ERRORS_FNR)),
    ("fta", Some(&message::NOTICE_ERRORS_FTA)),
    ("fte", Some(&message::NOTICE_ERRORS_FTE)),
    ("apcer", Some(&message::NOTICE_ERRORS_APCER)),
    ("iapar", Some(&message::NOTICE_ERRORS_IAPAR)),
    ("iapir", Some(&message::NOTICE_ERRORS_IAPIR)),
    ("bpcer", Some(&message::NOTICE_ERRORS_BPCER)),
    ("accuracy", Some(&message::NOTICE_ERRORS_ACCURACY)),
    ("mae-years", Some(&message::NOTICE_ERRORS_MAE_YEARS)),
];

pub(super) const BASES: List = &[
    ("in-force", None),
    ("expired", Some(&message::NOTICE_BASES_EXPIRED)),
    ("struck-down", Some(&message::NOTICE_BASES_STRUCK_DOWN)),
    ("suspended", Some(&message::NOTICE_BASES_SUSPENDED)),
];

pub(super) const WAYS: List = &[
    ("in-person", Some(&message::NOTICE_WAYS_IN_PERSON)),
    ("phone", Some(&message::NOTICE_WAYS_PHONE)),
    ("post", Some(&message::NOTICE_WAYS_POST)),
    ("email", Some(&message::NOTICE_WAYS_EMAIL)),
    ("online", Some(&message::NOTICE_WAYS_ONLINE)),
    ("through-body", Some(&message::NOTICE_WAYS_THROUGH_BODY)),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vocabulary;

    #[test]
    fn every_word_of_the_vocabulary_has_a_meaning_and_nothing_else_has() {
        let lists: [(&str, List); 11] = [
            ("/deployment/stage", STAGES),
            ("/offer/status", OFFERS),
            ("/capabilities/*/function", FUNCTIONS),
            ("/capabilities/*/status", STATUSES),
            ("/deployment/locations/*/space", SPACES),
            ("/transparency/notices/*/channel", CHANNELS),
            ("/purposes/*/decisionRole", ROLES),
            ("/data/retention/*/category", KEPT),
            ("/performance/tests/*/metrics/*/metric", ERRORS),
            ("/legalBasis/*/state", BASES),
            ("/redress/channels/*/kind", WAYS),
        ];
        for (path, list) in lists {
            let part = vocabulary::manifest().at(path).unwrap();
            let mut words: Vec<&str> = part.choices().into_iter().map(|(word, _)| word).collect();
            let mut own: Vec<&str> = list.iter().map(|(word, _)| *word).collect();
            words.sort_unstable();
            own.sort_unstable();
            assert_eq!(own, words, "{path}");
            let share: &[&str] = if path.ends_with("/metric") { &["share"] } else { &[] };
            for message in list.iter().filter_map(|(_, message)| *message) {
                assert_eq!(message.slots, share, "{}", message.id);
            }
        }
    }
}
