//! `palam profiles`: lists the profiles.

use super::{Error, Exit, print};
use crate::profile::{self, Chosen};
use crate::render::prose::{self, Block};

pub(super) fn run(terminal: &super::terminal::Terminal) -> Result<Exit, Error> {
    let mut page = Vec::new();
    for profile in profile::all() {
        page.push(Block::Heading(format!("{}: {}", profile.id, profile.title)));
        page.push(Block::Paragraph(profile.describes.clone()));
        let packs = match &profile.packs {
            Chosen::All => "every pack that applies".to_owned(),
            Chosen::Except(ids) => format!("every pack that applies, but for {}", ids.join(", ")),
        };
        page.push(Block::Item(format!("asks {packs}")));
        page.push(Block::Item(format!("fails on {} and what weighs more", profile.fail_on.words())));
        if profile.ended {
            page.push(Block::Item("counts findings about a use that has ended".to_owned()));
        }
        let undecided = profile.undecided.words();
        if profile.complete {
            page.push(Block::Item("fails where a part that the format asks for is not stated".to_owned()));
        }
        page.push(Block::Item(format!("fails where a {undecided}, or what weighs more, cannot be decided")));
    }
    let look = terminal.look();
    print(&prose::text(&page, look.width, look.color))?;
    Ok(Exit::Clean)
}
