//! What of a report fits: red lines, violations and the first open question always, the rest as far as it is read to the
//! end. What does not fit is counted, and the count says how to see it.

use super::page::{Page, Paint};
use super::{Look, is_left_empty, summarize, tell_briefly, tell_declared, tell_frame, tell_in_full};
use crate::render::outline::{self, Entry, Heading, Section};
use crate::report::{About, Report};
use crate::words::{Slot, Words, words};

/// Lines of a report that is read to the end.
const ENOUGH: usize = 80;

/// Lines that are kept for sections of less weight before a grave finding is drawn with its lines.
const KEPT: usize = 24;

/// Lines that are kept for each section that is still to come.
const KEPT_EACH: usize = 5;

/// Renders a report on one manifest.
pub(super) fn render(report: &Report, look: &Look) -> String {
    let part = |tell: &dyn Fn(&mut Page)| {
        let mut page = Page::new(*look);
        tell(&mut page);
        page.finish()
    };
    let head = part(&|page| tell_frame(page, report));
    let foot = part(&|page| summarize(page, report));
    let mut plan = Plan::of(report, *look, height(&head) + height(&foot));
    plan.draw_the_gravest();
    plan.fill();
    head + &plan.write() + &foot
}

fn height(text: &str) -> usize {
    text.lines().count()
}

/// A report as it is being fitted.
struct Plan {
    look: Look,
    room: usize,
    parts: Vec<Part>,
    /// What the author declares about parts of which nothing was found.
    declared: String,
    /// Its heading.
    declared_title: Words,
}

/// A section, with what is shown of it.
struct Part {
    heading: Heading,
    title: Words,
    entries: Vec<Item>,
}

/// An entry, long and short, and whether it is shown.
struct Item {
    full: Option<String>,
    brief: String,
    size: usize,
    shown: Shown,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Shown {
    No,
    Briefly,
    InFull,
}

impl Item {
    fn text(&self) -> &str {
        match self.shown {
            Shown::No => "",
            Shown::Briefly => &self.brief,
            Shown::InFull => self.full.as_deref().unwrap_or(&self.brief),
        }
    }
}

impl Plan {
    /// The plan with what is shown in any case.
    fn of(report: &Report, look: Look, taken: usize) -> Self {
        let parts: Vec<Part> =
            outline::sections(report).iter().map(|section| part(report, look, section)).collect();
        let allowed = match (look.all, report.about) {
            (true, _) => usize::MAX,
            (false, About::Manifest | About::Product) => ENOUGH,
            (false, _) => 2 * ENOUGH,
        };
        let mut page = Page::new(look);
        tell_declared(&mut page, report);
        let declared_title = super::declared_title(report);
        let mut plan = Self {
            look,
            room: allowed.saturating_sub(taken),
            parts,
            declared: page.finish(),
            declared_title,
        };
        for part in &mut plan.parts {
            let most = match part.heading {
                Heading::RedLines | Heading::Violations => usize::MAX,
                Heading::Harm => 3,
                Heading::NotReadable | Heading::Undecided => 1,
                _ => 0,
            };
            let most = if look.all { usize::MAX } else { most };
            for item in part.entries.iter_mut().take(most) {
                item.shown = Shown::Briefly;
                plan.room = plan.room.saturating_sub(height(&item.brief));
            }
            // Its heading, a line of what is left out, and the blank one after.
            plan.room = plan.room.saturating_sub(3);
        }
        plan
    }

    /// Draws red lines and what else is grave with their own lines, as long as enough is left for the rest.
    fn draw_the_gravest(&mut self) {
        let lighter = self.parts.iter().filter(|part| part.heading > Heading::NotReadable).count();
        let kept = if self.look.all { 0 } else { KEPT.min(lighter * KEPT_EACH * 2) };
        for item in self.parts.iter_mut().flat_map(|part| &mut part.entries) {
            let Some(full) = item.full.as_ref().filter(|_| item.shown == Shown::Briefly) else { continue };
            let more = height(full).saturating_sub(height(&item.brief));
            if self.room >= more.saturating_add(kept) {
                item.shown = Shown::InFull;
                self.room -= more;
            }
        }
    }

    /// Shows the rest in the order of weight, as far as there is room.
    fn fill(&mut self) {
        for part in &mut self.parts {
            // Open questions are read beside the gaps.
            let kept = if part.heading == Heading::Gaps { self.room / 4 } else { 0 };
            for item in part.entries.iter_mut().filter(|item| item.shown == Shown::No) {
                let needed = height(&item.brief);
                if self.room < needed + kept {
                    break;
                }
                item.shown = Shown::Briefly;
                self.room -= needed;
            }
        }
    }

    fn write(&self) -> String {
        let mut page = Page::new(self.look);
        let mut unseen: Vec<Words> = Vec::new();
        for part in &self.parts {
            let left_out: usize =
                part.entries.iter().filter(|item| item.shown == Shown::No).map(|item| item.size).sum();
            if part.entries.iter().all(|item| item.shown == Shown::No) {
                unseen.push(part.title.clone());
                continue;
            }
            page.heading(&part.title);
            part.entries.iter().for_each(|item| page.block(item.text()));
            if left_out > 0 {
                page.line(&[(Paint::Dim, &words!(TEXT_AND_MORE, number = left_out))]);
            }
            page.blank();
        }
        if !self.declared.is_empty() {
            if self.look.all || self.room >= height(&self.declared) {
                page.block(&self.declared);
                page.blank();
            } else {
                unseen.push(self.declared_title.clone());
            }
        }
        if !unseen.is_empty() {
            let words = words!(TEXT_NOT_SHOWN, sections = Slot::commas(unseen));
            page.paragraph(Paint::Dim, &words);
            page.blank();
        }
        page.finish()
    }
}

fn part(report: &Report, look: Look, section: &Section<'_>) -> Part {
    let grave = section.heading <= Heading::NotReadable;
    let own = |entry: &Entry<'_>| entry.findings().filter(|one| Heading::of(one) == section.heading).count();
    let entries = section.entries.iter();
    let entries =
        entries.map(|entry| Item { size: own(entry), ..item(report, look, entry, grave) }).collect();
    Part { heading: section.heading, title: title(report, section), entries }
}

fn item(report: &Report, look: Look, entry: &Entry<'_>, grave: bool) -> Item {
    let told = |tell: &dyn Fn(&mut Page, &Report, &Entry<'_>)| {
        let mut page = Page::new(look);
        tell(&mut page, report, entry);
        page.finish()
    };
    // Lines left empty are many in a manifest that is being filled in; their own lines show nothing.
    let full = (grave && !is_left_empty(entry)).then(|| told(&tell_in_full));
    Item { full, brief: told(&tell_briefly), size: 1, shown: Shown::No }
}

/// The heading with the number of its findings; what is asked for under a graver heading too is said.
fn title(report: &Report, section: &Section<'_>) -> Words {
    let own = outline::size(section);
    let all = report.findings.iter().filter(|finding| Heading::of(finding) == section.heading).count();
    let heading = section.heading.words();
    let number = match section.heading {
        Heading::Undecided => Slot::from(words!(TEXT_FACTS, number = own)),
        _ => own.into(),
    };
    match all.saturating_sub(own) {
        0 => words!(TEXT_SECTION, heading = heading, number = number),
        above => words!(TEXT_SECTION_ABOVE, heading = heading, number = number, above = above),
    }
}
