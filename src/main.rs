//! The vidimus command: arguments in, exit code out.

use std::process::ExitCode;

fn main() -> ExitCode {
    vidimus::cli::main()
}
