## What `palam init` asks somebody at a terminal, what it writes beside the lines of a manifest, and why a manifest cannot begin at a place.

init-cases = cases for `palam init --for CASE`:
init-what = What do you describe?
init-number-or-name = Number or name:
init-where = Where (such as GB or US-WA; empty where not known)?

init-place-meant = `{ $written }` is no jurisdiction in ISO 3166; did you mean `{ $code }` ({ $name })?
init-place-unknown = `{ $written }` is no jurisdiction; write a country or a part of one in ISO 3166, such as GB or US-WA

init-state = State what is the case. An empty line states nothing; for "there is none" write { "[]" }.
# $rest is one of the next two messages but one.
init-lines-whole = The lines are all that a rule waits for; { $rest }
init-lines = The lines are those that most hangs on; { $rest }
init-still-missing = `palam check` says what is still missing.
init-lesser = `palam check` names { $number } more that lesser rules wait for.
init-nowhere = No pack knows law of { $place }; these norms apply everywhere:
init-packs = These packs of rules can apply in { $place }; a line names those of its own that wait for it:
init-parts = Parts with law of their own: { $parts }. Name the part with `--in { $first }`.
init-good-practice = "e.g." shows good practice at a made-up hospital door; it states nothing here.
init-example = e.g. { $example }
# What a member means, and how it is answered.
init-asks = { $about } ({ $how })
init-true-or-false = { $yes } or { $no }
init-list = a list
init-list-of = a list of { $words }
# $members are names of members, as they are written.
init-its = its { $members }
init-and-more = { $packs } and { $number } more

init-to-fill-in = A transparency manifest to fill in. State what is the case; leave out what is not known or does not concern the system. A line that is left empty states nothing, and is reported. For "there is none" write an empty list: { "[]" }.
init-quotes = Put yes, no, on and off in quotes where a word is meant; dates are 2026-11-23, or 2026-11 where the day is not known.
init-schemas = Editors compare it with an edition of the schema that lets members of newer formats pass; `palam check` with the strict one:
init-these-words = A list of these words: { $words }.
init-one-word = One of these words: { $words }.
init-plain-list = A list: { "[" }one, two].
init-truth = { $yes } or { $no }.
