//! Where the tool comes from: a release with its checksum and its attestation, or cargo.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use libtest_mimic::Trial;

use super::{RUNNER, Scratch, script};
use crate::bless::root;
use crate::tests;

pub(super) fn tests() -> Vec<Trial> {
    tests!(RUNNER, "action::install":
        a_release_is_installed_only_with_its_checksum_and_its_attestation,
        without_an_archive_nothing_is_installed_from_a_registry,
        the_scripts_need_no_python_newer_than_the_oldest_runner,
    )
    .into()
}

/// A program that others find on the path.
pub(crate) fn program(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, format!("#!/bin/sh\n{text}\n")).unwrap();
    fs::set_permissions(path, fs::Permissions::from_mode(0o755)).unwrap();
}

/// The version that the action belongs to.
const VERSION: &str = env!("CARGO_PKG_VERSION");

/// Releases a program for Linux, packed as the release workflow does; where the checksum stands.
fn release(scratch: &Scratch) -> PathBuf {
    let temp = scratch.folder.path().join("temp");
    program(&temp.join("program"), "echo the released program");
    let folder = temp.join(format!("releases/v{VERSION}"));
    let target = "x86_64-unknown-linux-musl";
    let mut pack = Command::new(root().join(".ci/archive"));
    let output = pack.arg(target).arg(temp.join("program")).arg(&folder).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    folder.join(format!("palam-{VERSION}-{target}.tar.gz.sha256"))
}

/// Installs a version where `gh` says this of attestations, and cargo "builds": whether it did, and the log.
fn install(scratch: &Scratch, version: &str, attested: bool) -> (bool, String) {
    install_pinned(scratch, version, attested, "", "gh")
}

/// The same with a digest in the input `sha256`, and `gh` under this name.
fn install_pinned(
    scratch: &Scratch,
    version: &str,
    attested: bool,
    sha256: &str,
    gh: &str,
) -> (bool, String) {
    let temp = scratch.folder.path().join("temp");
    let programs = temp.join("programs");
    program(&programs.join(gh), &format!("echo gh \"$@\"; {attested}"));
    let build = "echo cargo \"$@\"; mkdir \"$4/bin\"; cp \"$0\" \"$4/bin/palam\"";
    program(&programs.join("cargo"), build);
    let output = script("install", &temp, &scratch.work())
        .env("PATH", format!("{}:{}", programs.display(), std::env::var("PATH").unwrap()))
        .env("GH_TOKEN", "none")
        .env("RUNNER_OS", "Linux")
        .env("RUNNER_ARCH", "X64")
        .env("INPUT_VERSION", version)
        .env("INPUT_SHA256", sha256)
        .env("PALAM_RELEASES", format!("file://{}", temp.join("releases").display()))
        .output()
        .unwrap();
    let log = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    (output.status.success(), log)
}

fn a_release_is_installed_only_with_its_checksum_and_its_attestation() {
    let scratch = Scratch::new();
    let checksum = release(&scratch);
    // Where no version is asked for, it is the one that the action was released with.
    let (ok, log) = install(&scratch, "", true);
    assert!(ok && log.contains("the released program") && log.contains("gh attestation verify"), "{log}");
    let output = fs::read_to_string(scratch.folder.path().join("temp/output")).unwrap();
    assert!(Path::new(output.trim().strip_prefix("tool=").unwrap()).is_file());
    let (ok, log) = install(&scratch, VERSION, false);
    assert!(!ok && log.contains("not attested"), "{log}");
    fs::write(checksum, "0123\n").unwrap();
    let (ok, log) = install(&scratch, VERSION, true);
    assert!(!ok && log.contains("::error") && log.contains("checksum"), "{log}");
}

fn without_an_archive_nothing_is_installed_from_a_registry() {
    let scratch = Scratch::new();
    let (ok, log) = install(&scratch, "9.9.8", true);
    assert!(!ok && log.contains("no archive of version 9.9.8") && !log.contains("cargo install"), "{log}");
    let (ok, log) = install(&scratch, "source", true);
    assert!(ok && log.contains(&format!("--path {}", root().display())), "{log}");
    for version in ["latest", "1.0.0; rm", "../1.0.0"] {
        let (ok, log) = install(&scratch, version, true);
        assert!(!ok && log.contains("the input `version`"), "{log}");
    }
}

fn the_scripts_need_no_python_newer_than_the_oldest_runner() {
    for name in ["run", "install"] {
        let check = "import ast, sys; ast.parse(open(sys.argv[1]).read(), feature_version=(3, 9))";
        let script = root().join("action").join(name);
        assert!(Command::new("python3").args(["-c", check]).arg(script).status().unwrap().success());
    }
}

#[test]
fn what_cannot_be_verified_is_not_installed_unless_its_digest_is_named() {
    let Some(scratch) = Scratch::new() else { return };
    let checksum = release(&scratch);
    let digest = fs::read_to_string(checksum).unwrap().split_whitespace().next().unwrap().to_owned();
    // Somebody else's `gh` may be on the path of this machine; the one that answers is the one of the scratch folder.
    let (ok, log) = install_pinned(&scratch, VERSION, false, &digest, "gh");
    assert!(ok && log.contains("the released program") && !log.contains("gh attestation"), "{log}");
    let (ok, log) = install_pinned(&scratch, VERSION, true, &"0".repeat(64), "gh");
    assert!(!ok && log.contains("`sha256` names another"), "{log}");
    let (ok, log) = install(&scratch, VERSION, true);
    assert!(
        ok && log.contains("--source-ref refs/tags/v") && log.contains("--deny-self-hosted-runners"),
        "{log}"
    );
}

#[test]
fn without_gh_nothing_is_installed() {
    let Some(scratch) = Scratch::new() else { return };
    release(&scratch);
    let temp = scratch.folder.path().join("temp");
    let output = script("install", &temp, &scratch.work())
        .env("GH_TOKEN", "")
        .env("RUNNER_OS", "Linux")
        .env("RUNNER_ARCH", "X64")
        .env("PALAM_RELEASES", format!("file://{}", temp.join("releases").display()))
        .output()
        .unwrap();
    let log = String::from_utf8_lossy(&output.stdout);
    assert!(!output.status.success() && log.contains("cannot be verified"), "{log}");
}
