//! Blocks of prose as a page of its own: a notice, or a packet to file.

use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::words::plain;
use super::{POLICY, STYLE};
use crate::render::prose::Block;
use crate::words::Tongue;

/// The page. It loads nothing, and its words act as nothing but text.
#[must_use]
pub fn document(title: &str, blocks: &[Block], language: Tongue) -> String {
    let page = html! {
        (DOCTYPE)
        html lang=(language.tag()) {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(POLICY);
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                meta name="referrer" content="no-referrer";
                title { (plain(title)) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                main { @for run in runs(blocks) { (render(run)) } }
            }
        }
    };
    page.into_string() + "\n"
}

/// Blocks one by one, items of one list together.
fn runs(blocks: &[Block]) -> impl Iterator<Item = &[Block]> {
    blocks.chunk_by(|one, next| matches!((one, next), (Block::Item(_), Block::Item(_))))
}

fn render(run: &[Block]) -> Markup {
    match run {
        [Block::Title(words)] => html! { h1 { (plain(words)) } "\n" },
        [Block::Heading(words)] => html! { h2 { (plain(words)) } "\n" },
        [Block::Paragraph(words)] => html! { p { (plain(words)) } "\n" },
        [Block::Code(lines)] => html! { pre { (lines) } "\n" },
        [Block::Table(rows)] => html! {
            table { @for row in rows { tr { @for cell in row { td { (plain(cell)) } } } } } "\n"
        },
        items => html! {
            ul { @for item in items { @if let Block::Item(words) = item { li { (plain(words)) } } } } "\n"
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_are_one_list_and_words_act_as_nothing() {
        let blocks = [
            Block::Title("<b>Door</b>".to_owned()),
            Block::Item("one".to_owned()),
            Block::Item("<script>two</script>".to_owned()),
        ];
        let page = document("<i>", &blocks, &crate::words::English);
        assert!(page.contains("<h1>&lt;b&gt;Door&lt;/b&gt;</h1>"), "{page}");
        assert!(page.contains("<ul><li>one</li><li>&lt;script&gt;two&lt;/script&gt;</li></ul>"), "{page}");
    }
}
