//! Tests that ask something of the machine: programs, rights, signals. Where it is missing, a test is counted as ignored
//! and its name says what it needs. On GitHub nothing is left out.

#![cfg_attr(
    unix,
    expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that cannot go on has failed")
)]

#[cfg(unix)]
#[path = "machine/action.rs"]
mod action;
#[cfg(unix)]
#[path = "suite/bless.rs"]
mod bless;
#[cfg(unix)]
#[path = "machine/git.rs"]
mod git;
#[cfg(unix)]
#[path = "machine/interrupt.rs"]
mod interrupt;
#[cfg(unix)]
#[path = "suite/ran.rs"]
mod ran;
#[cfg(unix)]
#[path = "machine/rights.rs"]
mod rights;

/// What a test may need of the machine: what it is called, and whether it is there.
#[cfg(unix)]
#[derive(Debug, Clone, Copy)]
struct Need {
    name: &'static str,
    is_met: fn() -> bool,
}

#[cfg(unix)]
impl Need {
    const NOTHING: Self = Self { name: "", is_met: || true };

    /// A test, ignored where what it needs is missing.
    #[track_caller]
    fn test(self, module: &str, name: &str, test: fn()) -> libtest_mimic::Trial {
        let is_met = (self.is_met)();
        let on_github = std::env::var_os("GITHUB_ACTIONS").is_some();
        assert!(is_met || !on_github, "{name} needs {}", self.name);
        let trial = libtest_mimic::Trial::test(format!("{module}::{name}"), move || {
            test();
            Ok(())
        });
        if is_met { trial } else { trial.with_kind(format!("needs {}", self.name)).with_ignored_flag(true) }
    }
}

/// Tests with what they need.
#[cfg(unix)]
macro_rules! tests {
    ($need:expr, $module:literal: $($name:ident),+ $(,)?) => {
        [$($need.test($module, stringify!($name), $name)),+]
    };
}
#[cfg(unix)]
use tests;

#[cfg(unix)]
fn main() -> std::process::ExitCode {
    let arguments = libtest_mimic::Arguments::from_args();
    let tests =
        [action::tests(), git::tests(), interrupt::tests(), rights::tests()].into_iter().flatten().collect();
    libtest_mimic::run(&arguments, tests).exit_code()
}

#[cfg(not(unix))]
fn main() {}
