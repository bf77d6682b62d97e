## What is wrong with a pack of rules: with what its files say, and with what its proofs find.

pack-did-you-mean = did you mean `{ $name }`?
pack-did-you-mean-text = did you mean "{ $name }"?

pack-one-demand = a rule has exactly one of `forbid`, `require` and `ask`
pack-one-demand-help = state one of the three
pack-say-or-ask = a rule that forbids or requires says in `say` what is wrong; one that asks does not
pack-say-or-ask-help = state `say`, or take it out beside `ask`
pack-missing-unasked = `{ $slot }` names what is not stated, and the rule does not ask whether anything is
pack-missing-unasked-help = ask it with { $example }, or take the slot out
pack-no-date = this is not a date
pack-no-date-help = write a date such as 2026-12-02
pack-no-source = there is no source "{ $source }"
pack-no-provision = "{ $source }" has no provision "{ $provision }"
pack-no-provision-help = cite a provision that stands in the `sources` folder of the pack, or that palam brings
pack-no-member = the manifest has no `{ $member }` there
pack-no-member-help = one can go on with { $known }
pack-no-fact = the pack has no fact { $name }
pack-no-fact-help = name a fact of the pack's `pack.toml`
pack-fact-in-circle = the fact `{ $name }` asks for itself
pack-fact-in-circle-help = take it out of the circle
pack-fact-elsewhere = the fact `{ $name }` is about something else
pack-fact-elsewhere-help = ask it where the fact's own `on` leads
# $key is a word of the file.
pack-list-of-tables = `{ $key }` holds a list of tables
pack-list-of-tables-help = write { $example }
pack-tables = `{ $key }` holds tables
pack-tables-help = write { $example }
pack-nothing-asked = nothing is asked here
pack-nothing-asked-help = write a value, a list of values or a predicate
pack-no-predicate = `{ $name }` is no predicate
pack-no-predicate-help = the predicates are { $known }
pack-list-expected = a list of values is expected here
pack-list-expected-help = write { $example }
pack-truth-expected = `true` or `false` is expected here
pack-truth-expected-help = write { $yes } or { $no }
pack-place-expected = a pointer is compared with a place in the manifest here
pack-place-expected-help = write a place such as "{ $example }"
pack-count = items of a list are counted against a whole number
pack-count-help = ask it of a list
pack-items = a table tests the items of a list of objects
pack-items-help = use it on such a list
pack-never-there = { $value } never stands there
pack-never-there-type = compare with a value of the right type
pack-never-there-help = the choices are { $known }
pack-operand-measured = a number or a duration is expected here
pack-operand-dated = a date is expected here
pack-operand-version = a version is expected here
pack-operand-alike = a path to something of the same kind is expected here
pack-operand-help = compare with something of that kind
pack-only-dates = only dates come before and after
pack-only-dates-help = ask it of a date
pack-moved-date = a moved date is written { $example }, or with `minus`
pack-moved-date-help = write it so
pack-age = a date is compared with a duration here
pack-age-help = write a duration such as { "P2Y" }
pack-covers = only a range of versions covers a version
pack-covers-help = ask it of a range of versions
pack-reaches = a jurisdiction is compared with places here
pack-reaches-help = name paths to jurisdictions, such as "{ $example }"
pack-group-expected = a name of a region or group is expected here
pack-group-expected-help = write "{ $example }"
pack-no-groups = only jurisdictions and listed words belong to groups
pack-no-groups-help = ask it of a jurisdiction or of a listed word
pack-no-group = there is no group "{ $name }"
pack-no-group-help = the groups are { $known }
pack-group-never-there = "{ $word }" of this group never stands there
pack-group-never-there-help = ask it of the member that the group is made for

pack-taken = there is a pack `{ $id }` already
pack-taken-help = give the pack an id of its own
pack-no-rule = there is no rule `{ $rule }`
pack-no-rule-help = name a rule of a pack loaded before
# $level is one of the levels, in words.
pack-lowered = `{ $rule }` is a { $level } and cannot be lowered
pack-lowered-help = raise the level, or leave the rule alone
pack-no-file = there is no such file
pack-folder-unreadable = cannot read the folder: { $cause }
pack-file-help = a pack is a folder with a `pack.toml` and one file for each rule

# Proofs. $case is the name of a case, $came and $expected are words such as `crossed` and `holds`.
pack-base-help = fix it; every case starts from there
pack-base-misfit = the base manifest does not fit the format: { $fault }
pack-base-comes-out = the base manifest comes out { $came } (at `{ $place }`) { $message }
pack-base-comes-out-help = narrow the rule, or complete the base manifest in `pack.toml`
pack-past-the-end = `{ $pointer }` leads past the end of a list
pack-into-no-parts = `{ $pointer }` leads into a value that has no parts
pack-nothing-there = there is nothing at `{ $pointer }` to take out
pack-case-no-date = `{ $text }` is not a date
pack-case-misfit = "{ $case }" makes a manifest that does not fit the format: { $fault } (at `{ $place }`)
pack-case-otherwise = "{ $case }" comes out { $came }, not { $expected }
pack-case-otherwise-at = "{ $case }" comes out { $came } at `{ $place }`, not { $expected }
pack-case-elsewhere = "{ $case }" is marked at `{ $place }`, not at `{ $expected }`
pack-case-nowhere = "{ $case }" is marked nowhere, not at `{ $expected }`
pack-case-help = fix the rule or the case, whichever is wrong
pack-idle = no case notices when `{ $part }` is taken out
pack-idle-help = add a case that needs it, or take it out
pack-verdict-not-shown = no case comes out { $verdict }
pack-verdict-not-shown-help = add a case with { $example }
pack-fact-unasked = no rule asks for this fact
pack-fact-unasked-help = ask for it with `fact`, or take it out
pack-worded-like-law = a norm is worded like a law: "{ $word }"
pack-worded-like-law-help = say what the norm asks for
pack-period = a message ends without a period
pack-period-help = take the period out
pack-rests-on-nothing = a rule rests on nothing
pack-rests-on-nothing-help = cite a provision
pack-no-law = no law is cited, only norms
pack-no-law-help = cite the law, or say { $example }
pack-only-definitions = only definitions are cited
pack-only-definitions-help = cite a provision that asks for something

# Translations of a pack.
pack-words-no-rule = the pack has no rule `{ $rule }`
pack-words-no-rule-help = take the entry out
pack-words-stale = the English of the rule is another one than this was made of
pack-words-stale-help = read the rule again, correct what changed, and write { $example }
pack-words-no-exceptions = the rule has no exceptions
pack-words-no-exceptions-help = take `unless` out
pack-words-exceptions = the rule has another number of exceptions
pack-words-exceptions-help = state { $number ->
    [one] { $number } sentence
   *[other] { $number } sentences
} under `unless`, in the order of the rule
pack-words-no-slots = the sentence has slots and the English one has none
pack-words-no-slots-help = take the slots out
pack-words-slots = the sentence has other slots than the English one
pack-words-slots-help = use each of { $slots } as often as the English sentence does
