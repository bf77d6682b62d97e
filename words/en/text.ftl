## The report for a terminal. Labels stand before a line; they should be short.

text-label-at = at
text-label-because = because
text-label-also-at = also at
text-label-undecided = undecided
text-label-next = next
text-label-missing = missing
text-label-declared = declared
text-label-from = from
text-label-except = except
text-label-rests-on = rests on
text-label-also = also
text-label-excused = excused
text-label-unless = unless

text-list = { $items }
text-declared = declared ({ $number })
text-section = { $heading } ({ $number })
text-facts = { $number ->
    [one] { $number } fact
   *[other] { $number } facts
    }
text-and-more = { "  " }and { $number } more; `--all` shows them
text-not-shown = not shown: { $sections }; `--all` shows them

text-level-basis = { $level } ({ $basis })
text-applies-from = applies from { $day }: { $message }
text-other-place = { $place }: { $message }
text-also = { $level }, { $rule }: { $message }
text-also-from = { $level }, applies from { $day }, { $rule }: { $message }
text-also-excused = { $level }, excused, { $rule }: { $message }
text-also-at = also at { $places }
text-also-at-says = also at { $place }: { $message }
text-more-places = and at { $number ->
    [one] { $number } more place
   *[other] { $number } more places
    }
text-and-places = and { $number } more places
text-labelled = { $label }: { $place }

text-not-stated = `{ $part }` is not stated
text-not-stated-in = `{ $part }` is not stated in { $number ->
    [one] { $number } place
   *[other] { $number } places
    }
text-not-stated-of = `{ $part }` is not stated in { $number ->
    [one] { $number } place
   *[other] { $number } places
    } of `{ $list }`
text-undecided = undecided: { $rules }
text-asked-for = asked for: { $rules }
text-more-rules = { $number ->
    [one] { $number } more rule
   *[other] { $number } more rules
    }
# A rule that waits: its title and its id; before the id its level where it is grave, after it the day.
text-waits = { $title } ({ $rule })
text-waits-from = { $title } ({ $rule }, from { $day })
text-waits-grave = { $title } ({ $level }, { $rule })
text-waits-grave-from = { $title } ({ $level }, { $rule }, from { $day })
text-next = next: { $help }
text-state-it = state it; `palam explain RULE` says why
text-state-it-with = state it, with { $parts }
text-change = change { $id }
text-excused = excused: { $made_out }
text-unless = unless { $would }
text-rule-from = { $rule } (from { $day })
text-packs-open = packs that may apply: { $packs }
text-of-level = { $level }: { $rules }
text-left-undecided = { $number ->
    [one] { $number } rule
   *[other] { $number } rules
    } undecided
text-left-undecided-grave = { $number ->
    [one] { $number } rule
   *[other] { $number } rules
    } undecided, red lines or duties among them: { $rules }
text-left-open = { $parts }
text-rule-and-grounds = { $rule } ({ $grounds })
text-would-excuse = { $because }{ $provision }: state { $fields }
text-made-out = { $because }{ $provision }, by { $fields }
text-provision = { " " }({ $title }, { $at })
text-grounds = { $basis }: { $title }, { $at }
text-grounds-more = { $basis }: { $title }, { $at } and { $number } more

text-not-used = { $number ->
    [one] { $number } fault
   *[other] { $number } faults
    }, so it is not used
text-beyond = { $number ->
    [one] { $number } finding
   *[other] { $number } findings
    } more are counted and not listed
text-norm = norm: a call of UN bodies, regulators, civil society or a standard; not a statute
text-wrong = wrong? { $address }
text-as-of = as of { $day }; palam { $version }
text-packs = packs: { $packs }; as of { $day }; palam { $version }
text-no-packs = packs: none; as of { $day }; palam { $version }

## The end of a run over several manifests.

text-summary = summary
text-checked = { $manifests } checked
text-in-all = in all { $counts }
text-crossed = crossed by most manifests
text-missing-from-most = missing from most manifests
text-unreadable = { $number ->
    [one] { $number } file
   *[other] { $number } files
    } could not be read, and nothing is known of what is in there
text-settings = settings: { $settings }

## The report read aloud: sentences, one after the other.

text-aloud-file = { $file }: { $verdict }.
text-aloud-sentence = { $words }.
text-aloud-section = Section: { $heading }, { $number }.
text-aloud-finding = { $number }. { $level }, { $rule }: { $message }.
text-aloud-section-declared = Section: declared, { $number }.
text-aloud-declared = At { $place }: { $words }.
text-aloud-applies-from = Applies from { $day }
text-aloud-rests-on = Rests on { $provision }
text-aloud-also = Also { $level }, { $rule }: { $message }
text-aloud-it-rests-on = It rests on { $provision }
text-aloud-excused = Excused: { $because }, by { $fields }
text-aloud-would-excuse = Would be excused: { $because }, by { $fields }
text-aloud-not-decided = Not decided: { $rules }
text-aloud-beside = Beside it, { $declared }
text-aloud-from-record = From the record: { $origin }.
text-aloud-but = But { $acceptance }
text-aloud-next = Next: { $help }
# Where something is; `label` follows it with a comma, or is empty.
text-aloud-at = At { $pointer }{ $label }
text-aloud-line = At line { $line }, column { $column }, { $pointer }{ $label }: { $text }
text-aloud-in-file = In { $file }: At { $pointer }{ $label }
text-aloud-in-file-line = In { $file }: line { $line }, column { $column }, { $pointer }{ $label }
text-aloud-label = , { $label }

