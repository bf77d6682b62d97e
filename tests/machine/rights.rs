//! Files and folders that may not be read.

use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::Command;

use libtest_mimic::Trial;

use crate::bless::root;
use crate::ran::{ended, palam};
use crate::{Need, tests};

/// The build may lie in a folder of the superuser's alone.
const NOBODY: Need = Need { name: "a build that others may run", is_met: others_may_run_it };

pub(crate) fn tests() -> Vec<Trial> {
    tests!(NOBODY, "rights": a_file_or_folder_without_the_right_to_read_it_is_told).into()
}

/// A run as somebody who is not the superuser, who may read everything.
fn as_nobody(arguments: &[&str]) -> Command {
    let mut command = palam(arguments);
    if tempfile::tempdir().unwrap().path().metadata().unwrap().uid() == 0 {
        command.uid(65534).gid(65534);
    }
    command
}

fn others_may_run_it() -> bool {
    as_nobody(&["--version"]).output().is_ok_and(|output| output.status.success())
}

fn a_file_or_folder_without_the_right_to_read_it_is_told() {
    let register = tempfile::tempdir().unwrap();
    let school = root().join("fixtures/whole/classroom-emotions/manifest.palam.yaml");
    fs::copy(school, register.path().join("school.palam.yaml")).unwrap();
    let mode = |path: &Path, mode| fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    mode(register.path(), 0o755);
    let (file, folder) = (register.path().join("closed.palam.json"), register.path().join("closed"));
    fs::write(&file, "{}").unwrap();
    fs::create_dir(&folder).unwrap();
    mode(&file, 0);
    mode(&folder, 0);
    let ran = ended(as_nobody(&["check", register.path().to_str().unwrap()]));
    mode(&folder, 0o755);
    assert_eq!(ran.code, Some(2));
    assert!(ran.err.contains("closed.palam.json`") && ran.err.contains("closed`"), "{}", ran.err);
    assert!(ran.out.contains("core/emotion-recognition"), "{}{}", ran.out, ran.err);
}
