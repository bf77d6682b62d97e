//! What our own faces reach besides what is promised: the command, the page in the browser, the tests and the measures.
//!
//! Each item is named here, so that the compiler finds what nobody uses. Nothing here is promised: it changes with the
//! faces.

pub mod accept {
    pub use crate::accept::{Accepted, Key, Waiver};
}
pub mod change {
    pub use crate::change::{DUTIES, classes, in_three_lines};
    pub mod table {
        pub use crate::change::table::{Fact, cites, table};
    }
}
#[cfg(feature = "cli")]
pub mod cli {
    pub use crate::cli::main;
    pub mod help {
        pub use crate::cli::help::{commands, sentences};
    }
    pub mod tables {
        pub use crate::cli::tables::all;
    }
}
pub mod compare {
    pub use crate::compare::{Comparison, Standing, compare};
}
pub mod coverage {
    pub use crate::coverage::{Coverage, Row, Status, cites, hold, tables};
}
pub mod decision {
    pub use crate::decision::of;
}
pub mod editor {
    pub use crate::editor::{complete, fixes, hover};
}
#[cfg(feature = "exchange")]
pub mod exchange {
    pub mod cyclonedx {
        pub use crate::exchange::cyclonedx::bill;
    }
    pub mod decide {
        pub use crate::exchange::decide::{Decision, Decisions, Text, Worklist, digest, hex};
    }
    pub mod dpv {
        pub use crate::exchange::dpv::describe;
    }
    pub mod export {
        pub use crate::exchange::export::{csv, lines, record, without_allegations};
    }
    pub mod form {
        pub use crate::exchange::form::{Form, built_in};
    }
    pub mod import {
        pub use crate::exchange::import::{Import, Imported, Source};
    }
    pub mod loss {
        pub use crate::exchange::loss::{Class, Head, Record, Sums, as_text};
    }
    pub mod overview {
        pub use crate::exchange::overview::{Seen, columns, row, table};
    }
    pub mod prove {
        pub use crate::exchange::prove::{Case, outcome, prove};
    }
    pub mod table {
        pub use crate::exchange::table::{Row, Table, open};
    }
}
pub mod form {
    pub use crate::form::{ALL, find};
}
#[cfg(feature = "git")]
pub mod git {
    pub use crate::git::Repository;
}
pub mod history {
    pub use crate::history::{Edition, tell};
}
pub mod init {
    pub use crate::init::{Beginning, Place, Preset, Syntax, all_named, find, presets, presets_in, write};
}
pub mod judge {
    pub use crate::judge::{Outcome, Ruling, judge, judge_rule};
}
#[cfg(feature = "languages")]
pub mod languages {
    pub use crate::languages::{read, without_rules};

    pub mod phrases {
        pub use crate::languages::phrases::all;
    }
}
pub mod law {
    pub use crate::law::Law;
}
pub mod pack {
    pub use crate::pack::{Changed, Pack};
    pub mod read {
        pub use crate::pack::read::pack;
    }
}
pub mod product {
    pub use crate::product::compare;
}
pub mod profile {
    pub use crate::profile::Threshold;
}
pub mod prove {
    pub use crate::prove::prove;
    pub mod case {
        pub use crate::prove::case::{alter, base, base_of, outcome, runs};
    }
}
pub mod render {
    pub mod escape {
        pub use crate::render::escape::{acts, json};
    }
    pub mod explain {
        pub use crate::render::explain::of_change;
    }
    #[cfg(feature = "html")]
    pub mod html {
        pub mod document {
            pub use crate::render::html::document::document;
        }
        pub mod rules {
            pub use crate::render::html::rules::{Beside, beside};
        }
    }
    pub mod notice {
        pub use crate::render::notice::page;
    }
    pub mod packet {
        pub use crate::render::packet::page;
    }
    pub mod prose {
        pub use crate::render::prose::{Block, markdown, markdown_of_strangers};
    }
    pub mod rule_page {
        pub use crate::render::rule_page::{of_dimension, of_duty, of_fault, of_rule, with_why};
    }
}
pub mod rule {
    pub use crate::rule::{Case, Expect, Rule, RuleFile, Table};
    pub mod compile {
        pub use crate::rule::compile::Compiler;
    }
    pub mod translation {
        pub use crate::rule::translation::mark_of;
    }
}
pub mod settings {
    pub mod baseline {
        pub use crate::settings::baseline::BaselineFile;
    }
    pub mod file {
        pub use crate::settings::file::SettingsFile;
    }
}
pub mod shape {
    pub use crate::shape::{Form, foreign, mask};
}
pub mod summary {
    pub use crate::summary::Tool;
}
pub mod vocabulary {
    pub use crate::vocabulary::{Kind, Part, labels, manifest};
}
pub mod words {
    pub use crate::words::Words;
}
