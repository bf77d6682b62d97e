## What the command line says beside reports: why a command cannot do its job, notices, and what was done.

# $error is one of the messages of this file or of `error.ftl`.
cli-error = error: { $error }
cli-write = cannot write: { $cause }
cli-write-file = cannot write `{ $file }`: { $cause }
# $left is a time.
cli-progress = { $done } of { $all } manifests, { $left } left
cli-two-reports = `{ $file }` is named for two reports
cli-no-page-name = `{ $id }` cannot be the name of a page
cli-pages-written = wrote { $number ->
    [one] { $number } page
   *[other] { $number } pages
} below { $folder }
cli-no-rule-near = there is no rule `{ $rule }`; did you mean `{ $near }`?
cli-no-rule = there is no rule `{ $rule }`; `palam rules` lists them
cli-list-names-none = the list of files names none
cli-list-not-utf8 = the list of files is not UTF-8
# $endings are such as `*.palam.json`.
cli-no-manifest-below = no manifest below { $places }: looked for { $endings }; a file of another name is checked when it is named
cli-no-manifest-below-passed-over = no manifest below { $places }: looked for { $endings }; a file of another name is checked when it is named; { $passed_over }
cli-no-manifest = no manifest below `{ $folder }`
cli-epoch = SOURCE_DATE_EPOCH is "{ $epoch }", expected seconds
cli-name-two = name an old and a new manifest, or a revision with `--against`
cli-jsonl-directory = `{ $name }` is a directory; `--jsonl` reads files of one record a line
cli-no-history = git has no record of `{ $path }`; commit it first

cli-values-not-read = { $number ->
    [one] { $number } value
   *[other] { $number } values
} of `{ $name }` cannot be read and counted as not stated; see `palam check`
cli-no-table = there is no table `{ $id }`; the tables are { $known }

cli-baseline-stays = `{ $file }` stays as it is: not everything could be read
cli-baseline-use = use it with `--baseline { $file }`, or with `{ $line }` in palam.toml
cli-baseline-pruned = { $file }: { $out } taken out, { $all } in all
cli-baseline-updated = { $file }: { $new } recorded, { $out } taken out, { $all } in all
cli-baseline-left-out = { $number ->
    [one] { $number } finding
   *[other] { $number } findings
} left out: no baseline holds red lines, what they hang on, or unreadable files
cli-baseline-stale = matches nothing: { $rule } at { $place } in { $manifest }
cli-baseline-stale-whole = matches nothing: { $rule } at the manifest as a whole in { $manifest }
cli-baseline-checked = { $file }: { $hold } hold, { $stale } match nothing, { $new } not in it
cli-baseline-prune = take out what matches nothing with `palam baseline prune`

cli-pack-proved = { $id }: { $rules ->
    [one] { $rules } rule
   *[other] { $rules } rules
} proved by { $cases ->
    [one] { $cases } case
   *[other] { $cases } cases
}; { $parts ->
    [one] { $parts } part
   *[other] { $parts } parts
} taken out one at a time, none idle
cli-pack-id = "{ $id }" cannot be the id of a pack: use small letters, digits and hyphens
cli-exists = `{ $folder }` exists already
cli-pack-made = made { $folder }: change example.toml and its source, then run `palam pack check { $folder }`

cli-init-json = every member of the format is written in YAML, which has comments; leave out `--format json`
cli-init-all = `--all` needs `--kind product` or `--kind deployment`, `--for CASE`, or `--in CODE`
cli-init-wrote = wrote { $file }: fill it in, take out what does not apply, then run `palam check { $file }`
cli-init-no-case-near = there is no case `{ $name }`; did you mean `{ $near }`?
cli-init-no-case = there is no case `{ $name }`; the cases are { $known }
cli-init-say-what = say what to describe with `--for` or `--kind`, or where with `--in`; the cases are { $known }

cli-export-records = records of `{ $form }` are written as csv or jsonl
cli-export-register = the register as a table is written as csv or jsonl
cli-export-only-records = `{ $flag }` is about records of a register, and `{ $form }` is none: leave it out
cli-no-edition = the form `{ $form }` has no edition `{ $edition }`; it has { $known }
cli-export-not-a-manifest = `{ $name }` cannot be read as a manifest; `palam check { $name }` says why
cli-export-document = `{ $form }` is a document: it is written as markdown, html or text
cli-export-no-form = there is no form `{ $form }`; registers are { $registers }; documents are { $documents }
cli-export-own-json = `{ $form }` is written as its own JSON: leave out --format
cli-export-one = `{ $form }` describes one system in a file; { $number } manifests are named
cli-export-alleged = `{ $place }` is only alleged and is left out
cli-no-form = there is no form `{ $form }`; the forms are { $known }
cli-form-no-records = the case `{ $case }` has no file `records`
cli-form-proved = { $form }: { $columns ->
    [one] { $columns } column
   *[other] { $columns } columns
} proved, { $cases ->
    [one] { $cases } case
   *[other] { $cases } cases
}
# $why is said by whoever read the file.
cli-of-file = `{ $name }`: { $why }
cli-of-row = row { $number }: { $why }
cli-decision-unused = a decision matches no cell: its words have changed or are gone ({ $words })
cli-paired = { $number ->
    [one] { $number } record
   *[other] { $number } records
} paired by the same name and agency
cli-alias-unused = an alias matches no two records: { $alias }
cli-likely-pairs = { $number ->
    [one] { $number } likely pair
   *[other] { $number } likely pairs
} not compared: `palam diff --likely-pairs` lists them for a person to confirm
cli-not-asked = `{ $name }`: not compared, because the new edition does not ask for it: { $places }
cli-not-decided = `{ $name }`: not compared, because nobody has decided on the words of the new record: { $places }
# $classes are such as `3 copied`: words of the report of losses.
cli-records = { $number ->
    [one] { $number } record
   *[other] { $number } records
}; cells: { $classes }
cli-loss-denied = cells lost in a way that --deny-loss names: { $classes }
