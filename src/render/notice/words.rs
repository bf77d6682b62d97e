//! What the vocabulary's words mean, in the words of a notice to everybody.

/// What a word means.
pub(super) fn of<'w>(list: &[(&str, &'w str)], word: &str) -> Option<&'w str> {
    list.iter().find(|(own, _)| *own == word).map(|(_, meaning)| *meaning)
}

type List = &'static [(&'static str, &'static str)];

pub(super) const STAGES: List = &[
    ("design", "No. It is being designed."),
    ("development", "No. It is being made."),
    ("procurement", "No. It is being bought."),
    ("pilot", "It is on trial with real people."),
    ("operation", "Yes."),
    ("suspended", "No. It is halted for a time."),
    ("retired", "No. Its use has ended."),
];

pub(super) const OFFERS: List = &[
    ("planned", "It is announced and not yet sold."),
    ("on-market", "It is on the market."),
    ("withdrawn", "It is no longer on the market."),
    ("recalled", "It was recalled."),
];

pub(super) const FUNCTIONS: List = &[
    ("detection", "Sees that a person, a face, a voice or a body is there."),
    ("counting", "Counts people."),
    ("quality-assessment", "Checks whether a picture or recording is good enough."),
    ("liveness-detection", "Checks that a living person is there, and no picture or mask."),
    ("de-identification", "Blurs or hides who somebody is."),
    ("verification", "Checks whether you are the one person you say you are."),
    ("identification", "Searches a list of people to find out who somebody is."),
    ("tracking", "Follows a person from place to place, or over time."),
    ("categorisation", "Sorts people into groups."),
    ("emotion-recognition", "Claims to read feelings or other inner states."),
    ("behaviour-analysis", "Recognises what people do."),
    ("prediction", "Says what a person may do in future."),
    ("scoring", "Gives people a score or rank."),
    ("database-building", "Builds a collection by which people can be recognised."),
    ("device-access", "Takes data from somebody's device."),
    ("synthesis", "Makes or changes pictures or voices of people."),
    ("document-reading", "Reads what is printed on a document or stored in its chip."),
    ("other", "Does something else."),
];

pub(super) const STATUSES: List = &[
    ("planned", "This is planned."),
    ("enabled", ""),
    ("available", "This is off, and whoever runs the system can turn it on."),
    ("disabled", "This is off, and only the maker can turn it on."),
    ("removed", ""),
];

pub(super) const SPACES: List = &[
    ("publicly-accessible", "It is a place that everybody may go to."),
    ("restricted", "It is a place for certain people only."),
    ("private", "It is a private place."),
    ("intimate", "It is a place where people undress, wash or sleep."),
    ("border-control", "It is at border control."),
    ("detention", "It is a place where people are held."),
    ("vehicle", "It is inside a vehicle."),
    ("online", "It is on the internet."),
    ("device", "It is on your own device."),
];

pub(super) const CHANNELS: List = &[
    ("sign", "A sign at the place."),
    ("screen", "A screen at the place."),
    ("qr-code", "A code to scan."),
    ("spoken", "It is said aloud."),
    ("leaflet", "A paper is handed out."),
    ("in-app", "In the app or form."),
    ("website", "A page on the internet."),
    ("personal", "A letter or message to each person."),
    ("press", "The press or social media."),
];

pub(super) const ROLES: List = &[
    ("final", "The system decides."),
    ("supporting", "A person decides, with the help of the system."),
    ("none", "Nothing is decided with it."),
];

pub(super) const REVIEW: List = &[
    ("true", "A person looks at the result before anything happens to you."),
    ("false", "Something can happen to you before a person looks at the result."),
];

pub(super) const REFUSAL: List =
    &[("true", "Yes, without any disadvantage."), ("false", "No, or only with a disadvantage.")];

pub(super) const ALTERNATIVE: List = &[
    ("true", "There is another way to the same service."),
    ("false", "There is no other way to the same service."),
];

pub(super) const OPT_OUT: List = &[("true", "You can be left out."), ("false", "You cannot be left out.")];

pub(super) const SALE: List =
    &[("true", "Data about people's bodies are sold or traded."), ("false", "Data are not sold.")];

pub(super) const KEPT: List = &[
    ("unmatched", "Data of people who were not recognised"),
    ("matched", "Data of people who were recognised"),
    ("probes", "Pictures or recordings that were searched"),
    ("enrolled-templates", "Face or body data of people on the list"),
    ("enrolled-images", "Pictures of people on the list"),
    ("watchlist", "The list of people who are looked for"),
    ("video", "The recording"),
    ("cleared-persons", "Records of people who were cleared"),
    ("attributes", "What was concluded about people"),
    ("logs", "Notes on each use"),
    ("statistics", "Counts"),
];

pub(super) const ERRORS: List = &[
    ("fmr", "It takes one person for another in {}."),
    ("far", "It takes one person for another in {}."),
    ("fpir", "A search wrongly finds somebody in {}."),
    ("fpr", "It says yes where no is right in {}."),
    ("fnmr", "It does not recognise the right person in {}."),
    ("frr", "It does not recognise the right person in {}."),
    ("fnir", "A search misses a person who is on the list in {}."),
    ("fnr", "It says no where yes is right in {}."),
    ("fta", "It cannot take a usable picture or recording in {}."),
    ("fte", "It cannot enrol a person in {}."),
    ("apcer", "A fake gets past it in {}."),
    ("iapar", "A fake is taken for the real person in {}."),
    ("iapir", "A search takes a fake for a real person in {}."),
    ("bpcer", "It takes a living person for a fake in {}."),
    ("accuracy", "It is right in {}. This does not say which mistakes it makes."),
    ("mae-years", "Its estimate of age is off by {} on average."),
];

pub(super) const BASES: List = &[
    ("in-force", ""),
    ("expired", "This no longer holds."),
    ("struck-down", "A court has struck this down."),
    ("suspended", "This is stayed for now."),
];

pub(super) const WAYS: List = &[
    ("in-person", "In person"),
    ("phone", "By telephone"),
    ("post", "By letter"),
    ("email", "By e-mail"),
    ("online", "On the internet"),
    ("through-body", "Through a body that acts for you"),
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
        }
    }
}
