//! Runs the command, and ends it where it would not end by itself.

use std::io::Read;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use crate::bless::root;

/// Longest time that a run may take, however slow the machine.
const PATIENCE: Duration = Duration::from_secs(60);

/// What came of a run.
#[derive(Debug)]
pub(crate) struct Ran {
    pub(crate) code: Option<i32>,
    pub(crate) out: String,
    pub(crate) err: String,
}

/// The command, in the folder of the project, with nothing of the surroundings but the day.
pub(crate) fn palam(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_palam"));
    command.args(arguments).current_dir(root()).env_clear().env("SOURCE_DATE_EPOCH", "1795392000");
    command.stdin(Stdio::null());
    command
}

/// Runs it to its end.
#[track_caller]
pub(crate) fn ended(mut command: Command) -> Ran {
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let out = child.stdout.take().unwrap();
    let err = child.stderr.take().unwrap();
    let (out, err) = (thread::spawn(|| all_of(out)), thread::spawn(|| all_of(err)));
    let code = end_of(&mut child);
    let ran = Ran { code, out: out.join().unwrap(), err: err.join().unwrap() };
    assert!(ran.code.is_some(), "{command:?} did not end, or crashed: {}", ran.err);
    assert!(!ran.err.contains("panicked"), "{command:?}: {}", ran.err);
    ran
}

fn all_of(mut stream: impl Read) -> String {
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).unwrap();
    String::from_utf8(bytes).unwrap()
}

fn end_of(child: &mut Child) -> Option<i32> {
    let begun = Instant::now();
    while begun.elapsed() < PATIENCE {
        if let Some(status) = child.try_wait().unwrap() {
            return status.code();
        }
        thread::sleep(Duration::from_millis(5));
    }
    child.kill().unwrap();
    child.wait().unwrap();
    None
}
