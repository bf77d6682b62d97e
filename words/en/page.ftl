## The page of a rule, of a fault, of a kind of change, or of what a change obliges: what `palam explain` shows.

page-title = { $id }: { $title }
page-why = Why
page-rests-on = What it rests on
page-rests-on-record = No text is said to be broken: two statements of the record do not go together.
page-shared-facts = Facts it shares with other rules of the pack
# $says is what the pack says of the fact.
page-shared-fact = `{ $name }`: { $says }
page-exceptions = Exceptions
page-exception = { $because } ({ $title }, { $at })
page-next-step = Next step
page-what-is-missing = what is missing
page-examples = Examples
page-contest = Is this rule wrong? Contest it: { $address }

# Where a fault is looked for: $level is its level at the beginning of a line, $when is one of those below.
page-fault = { $level }; { $when }.
page-fault-not-stated = A gap, or advice where only advice hangs on it: nothing wrong by itself, but rules cannot be decided for want of it.
page-fault-of-baseline = a fault of the baseline, found at the end of a run, when its entries are compared with the findings
page-fault-of-settings = a fault of `palam.toml`, found at the end of a run, when the waivers are compared with the findings
page-fault-of-register = a fault between records, found when a directory is checked and its manifests are compared with each other
page-fault-of-product = a fault between a deployment and its vendor, found when a directory holds the manifests of both
page-fault-of-pack = a fault of a pack of rules, found by `palam pack check`
page-fault-of-form = a fault of form, found before any rule is asked

# How a rule stands: $standing is the first of these, or the one with a first day.
page-standing-norm = { $level }; rests on a norm, which is not a statute.
page-standing-law = { $level }; rests on law.
page-standing-record = { $level }; rests on the record itself: two of its statements do not go together.
page-standing-from = { $standing } It applies from { $day }; before that it is advice.
page-standing-until = { $standing } It applied until { $day }.

# A provision: $says is our summary of it, $read is one of the three below, $kind is a word of the catalogue of law.
page-named = { $title }, { $at } ({ $force })
page-provision = { $title }, { $at } ({ $kind }, { $force }). { $says } { $read }
page-provision-from = { $title }, { $at } ({ $kind }, { $force }, from { $from }). { $says } { $read }
page-provision-limits = { $says } Its own limits: { $limits }.
page-provision-at = { $provision } <{ $address }>
page-provision-of-pack = { $provision } Only where the pack `{ $pack }` applies.
page-read-text = The text was read.
page-read-secondary = The text was not read; this is known from a third party's summary.
page-read-memory = The text was not read; this is recalled from memory. Check it before relying on it.
page-basis = Of { $number ->
    [one] { $number } provision
   *[other] { $number } provisions
}, { $text } read in the text, { $secondary } second-hand, { $memory } from memory.

# An example: $name is the name of a case, $verdict is one of those below.
page-example = { $name }: the rule { $verdict }.
page-example-each = { $name } (for each of { $values }): the rule { $verdict }.
page-does-not-apply = does not apply
page-holds = holds
page-is-asked = is put to a person
page-is-excused = is excused
page-is-undecided = cannot be decided
page-is-pending = is not in force yet
page-is-in-doubt = is reported in doubt
page-is-crossed = is crossed

page-dimension = A kind of change that `palam diff` reports.
page-which-way = Which way
# $reading says which way it widens.
page-fact = { $paths }: { $reading }
page-widening-obliges = What a widening obliges
page-obliged = { $obliged }.
page-duty = { $level }; what a change obliges, found by `palam diff`.
page-duty-rests-on = Rests on

## Lists of rules and of profiles.

list-rules = { $number ->
    [one] { $number } rule
   *[other] { $number } rules
}
list-changes = { $number ->
    [one] { $number } change
   *[other] { $number } changes
}
list-basis-title = how the provisions that rules cite were read
list-basis-rules = { $number ->
    [one] { $number } rule
   *[other] { $number } rules
}
list-basis = { $rules }: { $read } rest on read text alone; of the provisions { $text } in the text, { $secondary } second-hand, { $memory } from memory
list-applies-from = { $day } (applies from)
list-applies-until = { $day } (applies until)

profile-packs-all = asks every pack that applies
profile-packs-except = asks every pack that applies, but for { $packs }
profile-fails-on = fails on { $level } and what weighs more
profile-ended = counts findings about a use that has ended
profile-complete = fails where a part that the format asks for is not stated
profile-undecided = fails where a { $level }, or what weighs more, cannot be decided
