//! What an editor shows while somebody writes: `|` stands for the cursor.

use jiff::civil::date;
use palam::faces::editor;
use palam::{Record, Settings, Source, Syntax};

fn at(text: &str) -> (String, usize) {
    let offset = text.find('|').expect("the text has a cursor");
    (text.replacen('|', "", 1), offset)
}

#[track_caller]
fn offers(syntax: Syntax, text: &str, label: &str) -> String {
    let (text, offset) = at(text);
    let record =
        Record::read(Source::new("x.palam.yaml", text.clone()), &Settings::on(date(2026, 11, 23)).limits);
    let all = editor::complete(&text, syntax, offset, record.value());
    let labels: Vec<&str> = all.iter().map(|one| one.label.as_str()).collect();
    let one = all
        .iter()
        .find(|one| one.label == label)
        .unwrap_or_else(|| panic!("{label} is not among {labels:?}"));
    let mut text = text;
    text.replace_range(one.span.start..one.span.end, &one.insert);
    text
}

#[test]
fn members_are_offered_where_a_name_is_written() {
    assert_eq!(offers(Syntax::Yaml, "kind: product\nti|", "title"), "kind: product\ntitle: ");
    assert_eq!(offers(Syntax::Yaml, "deployment:\n  sta|\n", "stage"), "deployment:\n  stage: \n");
    assert_eq!(
        offers(Syntax::Yaml, "capabilities:\n  - id: a\n    fun|", "function"),
        "capabilities:\n  - id: a\n    function: "
    );
    assert_eq!(offers(Syntax::Yaml, "capabilities:\n- |", "function"), "capabilities:\n- function: ");
    assert_eq!(
        offers(Syntax::Yaml, "deployment:\n  locations:\n    - id: a\n  |\nlegalBasis: []", "stage"),
        "deployment:\n  locations:\n    - id: a\n  stage: \nlegalBasis: []"
    );
    assert_eq!(
        offers(Syntax::Json, "{\"kind\": \"product\", \"ti|\"}", "title"),
        "{\"kind\": \"product\", \"title\": }"
    );
    assert_eq!(
        offers(Syntax::Json, "{\"capabilities\": [{\"id\": \"a\", |}]}", "function"),
        "{\"capabilities\": [{\"id\": \"a\", \"function\": }]}"
    );
}

#[test]
fn words_are_offered_where_a_value_is_written() {
    assert_eq!(offers(Syntax::Yaml, "kind: |", "deployment"), "kind: deployment");
    assert_eq!(
        offers(Syntax::Yaml, "capabilities:\n  - function: id|\n", "identification"),
        "capabilities:\n  - function: identification\n"
    );
    assert_eq!(
        offers(Syntax::Yaml, "capabilities:\n  - infers: |", "emotion"),
        "capabilities:\n  - infers: [emotion]"
    );
    assert_eq!(
        offers(Syntax::Yaml, "capabilities:\n  - infers: [age, em|]", "emotion"),
        "capabilities:\n  - infers: [age, emotion]"
    );
    assert_eq!(
        offers(Syntax::Yaml, "capabilities:\n  - infers:\n      - em|", "emotion"),
        "capabilities:\n  - infers:\n      - emotion"
    );
    assert_eq!(
        offers(Syntax::Yaml, "capabilities:\n  - remote: |", "true"),
        "capabilities:\n  - remote: true"
    );
    assert_eq!(
        offers(
            Syntax::Yaml,
            "parties:\n  - id: police\n    kind: law-enforcement\ndeployment:\n  operator: |",
            "police"
        ),
        "parties:\n  - id: police\n    kind: law-enforcement\ndeployment:\n  operator: police"
    );
    assert_eq!(
        offers(Syntax::Json, "{\"capabilities\": [{\"infers\": [\"age\", \"em|\"]}]}", "emotion"),
        "{\"capabilities\": [{\"infers\": [\"age\", \"emotion\"]}]}"
    );
    assert_eq!(offers(Syntax::Json, "{\"kind\": |}", "deployment"), "{\"kind\": \"deployment\"}");
}

#[test]
fn nothing_is_offered_in_a_comment_or_in_words_of_people() {
    for text in ["# ki|", "kind: product # ti|", "title: A d|oor", "x-own: |"] {
        let (text, offset) = at(text);
        assert_eq!(editor::complete(&text, Syntax::Yaml, offset, None), [], "{text}");
    }
}

#[test]
fn a_member_and_a_word_are_explained() {
    let said = |syntax, text: &str| {
        let (text, offset) = at(text);
        editor::hover(&text, syntax, offset)
    };
    let member = said(Syntax::Yaml, "capabilities:\n  - id: a\n    tim|ing: post\n").unwrap();
    assert_eq!((member.member.as_str(), member.word), ("/capabilities/*/timing", None));
    assert!(!member.meaning.is_empty());
    let word = said(Syntax::Yaml, "capabilities:\n  - id: a\n    timing: po|st\n").unwrap();
    assert_eq!(word.word.unwrap().0, "post");
    let word = said(Syntax::Json, "{\"capabilities\": [{\"infers\": [\"emo|tion\"]}]}").unwrap();
    assert_eq!(word.word.unwrap().0, "emotion");
    assert_eq!(said(Syntax::Yaml, "x-own: a|b"), None);
    assert_eq!(said(Syntax::Yaml, "nonsense: a|b"), None);
}

#[test]
fn near_misses_are_fixed_in_place_and_far_ones_are_left() {
    for (name, text, fixed) in [
        ("a.palam.yaml", "kind: product\ncapabilites: []\n", "kind: product\ncapabilities: []\n"),
        ("a.palam.yaml", "kind: produkt\n", "kind: product\n"),
        ("a.palam.json", "{\"kind\": \"deploymant\"}", "{\"kind\": \"deployment\"}"),
        ("a.palam.json", "{\"titel\": \"x\"}", "{\"title\": \"x\"}"),
        ("a.palam.yaml", "kind: zzzz\nqqqq: 1\n", "kind: zzzz\nqqqq: 1\n"),
    ] {
        let record = Record::read(Source::new(name, text), &Settings::on(date(2026, 11, 23)).limits);
        let mut text = text.to_owned();
        for fix in editor::fixes(&record) {
            text.replace_range(fix.span.start..fix.span.end, &fix.insert);
        }
        assert_eq!(text, fixed);
    }
}

/// Whatever is written, and wherever the cursor stands, nothing fails and every place lies in the text.
#[test]
fn no_place_of_any_text_fails() {
    let texts =
        ["", "- - -", "{\"a\": [\"\\\"", "é: ü\n  - [ö", "a:\n- b:\n  - c: [", "\t: :\n:", "\"\n:{[,"];
    for text in texts {
        for offset in 0..=text.len() + 1 {
            for syntax in [Syntax::Json, Syntax::Yaml] {
                for one in editor::complete(text, syntax, offset, None) {
                    assert!(text.get(one.span.start..one.span.end).is_some(), "{text:?} at {offset}");
                }
                let _ = editor::hover(text, syntax, offset);
            }
        }
    }
}
