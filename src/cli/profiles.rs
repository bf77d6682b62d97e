//! `palam profiles`: lists the profiles.

use super::{Error, Exit, print};
use crate::profile::{self, Chosen, Profile};
use crate::render::prose::{self, Block, Unsaid};
use crate::words::{Slot, words};

pub(super) fn run(terminal: &super::terminal::Terminal) -> Result<Exit, Error> {
    let language = terminal.language();
    let blocks = profile::all().iter().flat_map(described);
    let page: Vec<Block> = blocks.map(|block| block.say(language)).collect();
    let look = terminal.look();
    print(&prose::text(&page, look.width, look.color))?;
    Ok(Exit::Clean)
}

fn described(profile: &Profile) -> Vec<Unsaid> {
    let packs = match &profile.packs {
        Chosen::All => words!(PROFILE_PACKS_ALL),
        Chosen::Except(ids) => words!(PROFILE_PACKS_EXCEPT, packs = Slot::commas(ids)),
    };
    let mut page = vec![
        Unsaid(Block::Heading, words!(PAGE_TITLE, id = &profile.id, title = profile.title())),
        Unsaid(Block::Paragraph, profile.describes()),
        Unsaid(Block::Item, packs),
        Unsaid(Block::Item, words!(PROFILE_FAILS_ON, level = profile.fail_on.words())),
    ];
    page.extend(profile.ended.then(|| Unsaid(Block::Item, words!(PROFILE_ENDED))));
    page.extend(profile.complete.then(|| Unsaid(Block::Item, words!(PROFILE_COMPLETE))));
    let undecided = words!(PROFILE_UNDECIDED, level = profile.undecided.words());
    page.push(Unsaid(Block::Item, undecided));
    page
}
