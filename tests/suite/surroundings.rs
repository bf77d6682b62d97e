//! The same register gives the same bytes, whatever surrounds the run: threads, language, time zone, home, the order of
//! arguments and of directory entries, and the folder it is run from.

use std::fs;
use std::path::Path;

use crate::bless::{files, root};
use crate::ran::{ended, palam};

const FORMS: &[&str] = &["text", "json"];

/// Copies manifests of the project into a register, in an order of their names.
fn register(folder: &Path, backwards: bool) {
    let mut manifests: Vec<_> = files(&root().join("fixtures/whole"))
        .into_iter()
        .filter(|path| path.file_name().unwrap().to_str().unwrap().starts_with("manifest.palam."))
        .collect();
    assert!(manifests.len() > 5);
    if backwards {
        manifests.reverse();
    }
    for path in manifests {
        let story = folder.join(path.parent().unwrap().file_name().unwrap());
        fs::create_dir_all(&story).unwrap();
        fs::copy(&path, story.join(path.file_name().unwrap())).unwrap();
    }
}

/// What a run over the register `r` of a folder writes.
fn told(folder: &Path, form: &str, variables: &[(&str, &str)]) -> String {
    let mut command = palam(&["check", "r", "--format", form]);
    command.current_dir(folder).envs(variables.iter().copied());
    let ran = ended(command);
    assert_eq!(ran.code, Some(1), "{}", ran.err);
    assert_eq!(ran.err, "");
    ran.out
}

#[test]
fn surroundings_change_no_byte() {
    let folder = tempfile::tempdir().unwrap();
    register(&folder.path().join("r"), false);
    // A home with settings of its user, of git and of the shell that would matter if they were looked at.
    let home = tempfile::tempdir().unwrap();
    fs::create_dir_all(home.path().join(".config/git")).unwrap();
    fs::write(home.path().join(".config/git/ignore"), "*.yaml\n*.json\n").unwrap();
    fs::write(home.path().join(".gitconfig"), "[core]\n\texcludesFile = ~/.config/git/ignore\n").unwrap();
    fs::write(home.path().join(".ignore"), "*\n").unwrap();
    let home = home.path().to_str().unwrap();
    let others: &[&[(&str, &str)]] = &[
        &[("RAYON_NUM_THREADS", "1"), ("LANG", "C"), ("TZ", "Pacific/Kiritimati")],
        &[
            ("RAYON_NUM_THREADS", "8"),
            ("LANG", "tr_TR.UTF-8"),
            ("LC_ALL", "tr_TR.UTF-8"),
            ("TZ", "Pacific/Pago_Pago"),
        ],
        &[("HOME", home), ("XDG_CONFIG_HOME", "/nonexistent")],
        &[("HOME", home), ("LANGUAGE", "ar"), ("LC_NUMERIC", "de_DE.UTF-8"), ("COLUMNS", "20")],
    ];
    for form in FORMS {
        let usual = told(folder.path(), form, &[]);
        assert!(usual.len() > 1000, "{form}");
        for variables in others {
            assert_eq!(usual, told(folder.path(), form, variables), "{form} differs with {variables:?}");
        }
    }
}

#[test]
fn the_order_of_creation_and_of_arguments_changes_no_byte() {
    let (one, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    register(&one.path().join("r"), false);
    register(&other.path().join("r"), true);
    assert_eq!(told(one.path(), "json", &[]), told(other.path(), "json", &[]));
    let files = files(&root().join("fixtures/whole"));
    let mut names: Vec<&str> = files
        .iter()
        .filter(|path| path.file_name().unwrap().to_str().unwrap().starts_with("manifest.palam."))
        .map(|path| path.strip_prefix(root()).unwrap().to_str().unwrap())
        .collect();
    let run = |names: &[&str]| ended(palam(&[&["check", "--format", "text", "--all"], names].concat())).out;
    let sorted = run(&names);
    names.reverse();
    assert_eq!(sorted, run(&names));
    names.rotate_left(3);
    assert_eq!(sorted, run(&names));
}

/// Paths are told as they are given; beyond that, the folder of the run changes nothing.
#[test]
fn the_folder_of_the_run_changes_only_paths() {
    let folder = tempfile::tempdir().unwrap();
    register(&folder.path().join("r"), false);
    let run = |from: &Path, path: &str| {
        let mut command = palam(&["check", path, "--format", "concise", "--no-config"]);
        command.current_dir(from);
        ended(command).out
    };
    let above = run(folder.path(), "r");
    let below = run(&folder.path().join("r"), ".");
    let outside = run(root(), folder.path().join("r").to_str().unwrap());
    assert_eq!(above.replace("r/", ""), below.replace("r/", ""));
    assert_eq!(outside.replace(&format!("{}/", folder.path().display()), ""), above);
}
