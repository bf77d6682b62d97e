//! The palam command: arguments in, exit code out.

use std::process::ExitCode;

/// A check is mostly the making and dropping of small texts: this takes a sixth off it, see docs/performance.md.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    palam::faces::cli::main()
}
