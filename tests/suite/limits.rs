//! Input that would wear the tool out: each ends soon, with a clear word and the right exit code, and the other files of
//! the run are still checked.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::bless::root;
use crate::ran::{Ran, ended, palam};

const EMOTIONS: &str = "fixtures/whole/classroom-emotions/manifest.palam.yaml";

/// A register of one manifest that crosses a red line; what a test adds must not keep it from being told.
fn register() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::copy(root().join(EMOTIONS), folder.path().join("school.palam.yaml")).unwrap();
    folder
}

fn check(arguments: &[&str]) -> Ran {
    ended(palam(&[&["check"], arguments].concat()))
}

#[track_caller]
fn others_are_checked(ran: &Ran) {
    assert!(ran.out.contains("core/emotion-recognition"), "{}{}", ran.out, ran.err);
}

fn name(path: &Path) -> &str {
    path.to_str().unwrap()
}

#[test]
fn a_file_of_a_gigabyte_is_refused_unread() {
    let register = register();
    let large = fs::File::create(register.path().join("large.palam.json")).unwrap();
    large.set_len(1 << 30).unwrap();
    let ran = check(&[name(register.path())]);
    assert_eq!(ran.code, Some(1));
    assert!(ran.out.contains("form/too-large"), "{}", ran.out);
    others_are_checked(&ran);
}

#[cfg(unix)]
#[test]
fn an_endless_stream_is_read_as_far_as_the_limit() {
    let mut command = palam(&["check", "-", EMOTIONS]);
    command.stdin(fs::File::open("/dev/zero").unwrap());
    let ran = ended(command);
    assert_eq!(ran.code, Some(1));
    assert!(ran.out.contains("form/too-large"), "{}", ran.out);
    others_are_checked(&ran);
    let mut yes = Command::new("yes").stdout(Stdio::piped()).spawn().unwrap();
    let mut command = palam(&["check", "-", "--max-bytes", "100000"]);
    command.stdin(yes.stdout.take().unwrap());
    let ran = ended(command);
    yes.kill().unwrap();
    yes.wait().unwrap();
    assert_eq!(ran.code, Some(1));
    assert!(ran.out.contains("form/too-large"), "{}", ran.out);
}

#[cfg(unix)]
#[test]
fn a_record_without_end_ends_the_stream() {
    let mut command = palam(&["check", "--jsonl", "--max-bytes", "100000"]);
    command.stdin(fs::File::open("/dev/zero").unwrap());
    let ran = ended(command);
    assert_eq!(ran.code, Some(2));
    assert!(ran.err.contains("a record without end"), "{}", ran.err);
}

#[cfg(unix)]
#[test]
fn a_device_is_no_file() {
    let ran = check(&["/dev/zero", EMOTIONS]);
    assert_eq!(ran.code, Some(2));
    assert!(ran.err.contains("cannot read `/dev/zero`: it is a pipe, socket or device"), "{}", ran.err);
    others_are_checked(&ran);
}

#[cfg(unix)]
#[test]
fn a_pipe_that_nobody_writes_to_is_not_waited_for() {
    let register = register();
    let pipe = register.path().join("pipe.palam.json");
    assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    for arguments in [&[name(register.path())][..], &[name(&pipe), EMOTIONS]] {
        let ran = check(arguments);
        assert_eq!(ran.code, Some(2), "{arguments:?}");
        assert!(ran.err.contains("pipe.palam.json`: it is a pipe, socket or device"), "{}", ran.err);
        others_are_checked(&ran);
    }
}

#[cfg(unix)]
#[test]
fn links_that_lead_in_a_circle_are_not_followed() {
    use std::os::unix::fs::symlink;
    let register = register();
    fs::create_dir(register.path().join("deeper")).unwrap();
    symlink("..", register.path().join("deeper/up")).unwrap();
    symlink("deeper", register.path().join("down")).unwrap();
    let ran = check(&[name(register.path()), "--format", "json"]);
    assert_eq!(ran.code, Some(1), "{}", ran.err);
    assert_eq!(ran.out.matches("core/emotion-recognition\"").count(), once(), "{}", ran.out);
    others_are_checked(&ran);
    symlink("circle.palam.json", register.path().join("circle.palam.json")).unwrap();
    let ran = check(&[name(register.path())]);
    assert_eq!(ran.code, Some(2));
    assert!(ran.err.contains("circle.palam.json`: it is a link to what is not checked"), "{}", ran.err);
    others_are_checked(&ran);
}

/// How often a report of one manifest names the rule.
fn once() -> usize {
    check(&[EMOTIONS, "--format", "json"]).out.matches("core/emotion-recognition\"").count()
}

#[cfg(unix)]
#[test]
fn a_link_is_passed_over_only_where_its_target_is_checked() {
    use std::os::unix::fs::symlink;
    let (register, elsewhere) = (register(), tempfile::tempdir().unwrap());
    symlink("school.palam.yaml", register.path().join("latest.palam.yaml")).unwrap();
    let ran = check(&[name(register.path())]);
    assert_eq!(ran.code, Some(1), "{}", ran.err);
    let hidden = elsewhere.path().join("hidden.json");
    fs::write(&hidden, "{}").unwrap();
    symlink(&hidden, register.path().join("shown.palam.json")).unwrap();
    let ran = check(&[name(register.path())]);
    assert_eq!(ran.code, Some(2));
    assert!(ran.err.contains("shown.palam.json`: it is a link to what is not checked"), "{}", ran.err);
    // Whatever the order in which things are named.
    let both = [name(register.path()), name(&hidden)];
    assert_eq!(check(&both).code, Some(1));
    assert_eq!(check(&[both[1], both[0]]).out, check(&both).out);
}

#[test]
fn a_file_that_cannot_be_opened_is_told() {
    let below_a_file = format!("{EMOTIONS}/below.palam.json");
    let ran = check(&[&below_a_file, "no/such.palam.json", EMOTIONS]);
    assert_eq!(ran.code, Some(2));
    assert!(ran.err.contains(&below_a_file) && ran.err.contains("no/such.palam.json"), "{}", ran.err);
    others_are_checked(&ran);
}

#[test]
fn a_file_that_is_written_meanwhile_keeps_no_other_from_being_checked() {
    use std::sync::atomic::{AtomicBool, Ordering};
    let register = register();
    let path = register.path().join("moving.palam.json");
    let base = fs::read_to_string(root().join("fixtures/base.palam.json")).unwrap();
    fs::write(&path, &base).unwrap();
    let over = AtomicBool::new(false);
    std::thread::scope(|scope| {
        scope.spawn(|| {
            let mut spaces = String::new();
            while !over.load(Ordering::Relaxed) {
                spaces.push(' ');
                fs::write(&path, format!("{base}{spaces}")).unwrap();
            }
        });
        for _ in 0..5 {
            let ran = check(&[name(register.path())]);
            // What is read while it is written is either told as changed, or judged as far as it was written.
            assert!(matches!(ran.code, Some(1 | 2)), "{ran:?}");
            assert_eq!(ran.code == Some(2), ran.err.contains("it changed while it was read"), "{ran:?}");
            others_are_checked(&ran);
        }
        over.store(true, Ordering::Relaxed);
    });
}

/// Checks a text as a file of a register with another one.
#[track_caller]
fn with_text(file: &str, text: &str, arguments: &[&str]) -> Ran {
    let register = register();
    fs::write(register.path().join(file), text).unwrap();
    let ran = check(&[&[name(register.path())], arguments].concat());
    assert_eq!(ran.code, Some(1), "{}", ran.err);
    others_are_checked(&ran);
    ran
}

#[test]
fn nesting_ends_at_the_limit_however_it_is_written() {
    let deep = 100_000;
    for (file, text) in [
        ("x.palam.json", "[".repeat(deep)),
        ("x.palam.json", "{\"a\":".repeat(deep)),
        ("x.palam.json", format!("{}{}", "[".repeat(deep), "]".repeat(deep))),
        ("x.palam.yaml", "[".repeat(deep)),
        ("x.palam.yaml", "{a: ".repeat(deep)),
        ("x.palam.yaml", "- ".repeat(deep)),
        ("x.palam.yaml", "? ".repeat(deep)),
        ("x.palam.yaml", (0..2000).map(|level| [&" ".repeat(level), "a:\n"].concat()).collect()),
    ] {
        let ran = with_text(file, &text, &[]);
        assert!(ran.out.contains("form/too-deep"), "{}: {}", &text[..9], ran.out);
    }
}

#[test]
fn the_deepest_nesting_that_can_be_asked_for_is_borne() {
    let nested = |open: &str, close: &str, depth: usize| {
        format!("{{\"x-deep\": {}1{}}}", open.repeat(depth), close.repeat(depth))
    };
    for file in ["x.palam.json", "x.palam.yaml"] {
        for (open, close) in [("[", "]"), ("{\"a\": ", "}")] {
            let ran = with_text(file, &nested(open, close, 511), &["--max-depth", "512"]);
            assert!(!ran.out.contains("form/too-deep"), "{}", ran.out);
            let ran = with_text(file, &nested(open, close, 512), &["--max-depth", "512"]);
            assert!(ran.out.contains("form/too-deep"), "{}", ran.out);
        }
    }
}

#[test]
fn aliases_do_not_grow() {
    let mut text = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n".to_owned();
    for level in 1..12 {
        let before = format!("*a{}, ", level - 1).repeat(9);
        text.push_str(&format!("a{level}: &a{level} [{before}]\n"));
    }
    let ran = with_text("x.palam.yaml", &text, &[]);
    assert!(ran.out.contains("form/alias"), "{}", ran.out);
}

/// The base manifest, with members written after its own.
fn base_with(members: &str) -> String {
    let base = fs::read_to_string(root().join("fixtures/base.palam.json")).unwrap();
    format!("{}, {members}}}", base.trim_end().strip_suffix('}').unwrap())
}

#[test]
fn many_faults_take_no_longer_than_few() {
    let many =
        |member: fn(usize) -> String| base_with(&(0..2_000).map(member).collect::<Vec<_>>().join(", "));
    for (text, fault) in [
        (many(|number| format!("\"m{number}\": 1")), "form/unknown-member"),
        (many(|number| format!("\"x-m{number}\": null, \"m{number}\": null")), "form/"),
        (many(|_| "\"x-a\": 1".to_owned()), "form/duplicate-member"),
        (many(|number| format!("\"\u{445}-{number}\": 1, \"x-{number}\": 1")), "form/look-alike-member"),
        (base_with(&format!("\"m\": [{}0]", "12345678901234567890, ".repeat(2_000))), "form/inexact-number"),
    ] {
        for file in ["x.palam.json", "x.palam.yaml"] {
            let ran = with_text(file, &text, &["--max-findings", "50"]);
            assert!(ran.out.contains(fault), "{fault} in {file}");
        }
    }
}

#[test]
fn more_values_than_the_limit_are_not_judged() {
    let values = format!("{{\"x-many\": [{}0]}}", "0, ".repeat(30_000));
    for file in ["x.palam.json", "x.palam.yaml"] {
        let ran = with_text(file, &values, &[]);
        assert!(ran.out.contains("form/too-many-parts"), "{}", ran.out);
        let ran = with_text(file, &values, &["--max-parts", "40000"]);
        assert!(!ran.out.contains("form/too-many-parts"), "{}", ran.out);
    }
}
