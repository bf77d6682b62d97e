## What all reports count, and how they call what they show.

outline-red-lines = { $number ->
    [one] { $number } red line
   *[other] { $number } red lines
    }
outline-violations = { $number ->
    [one] { $number } violation
   *[other] { $number } violations
    }
outline-gaps = { $number ->
    [one] { $number } gap
   *[other] { $number } gaps
    }
outline-advice = { $number ->
    [one] { $number } advice
   *[other] { $number } pieces of advice
    }
outline-manifests = { $number ->
    [one] { $number } manifest
   *[other] { $number } manifests
    }

# A level before the name of a rule, in one word.
outline-written-red-line = red-line
outline-written-violation = violation
outline-written-gap = gap
outline-written-advice = advice

# What became of a finding.
outline-state-crossed = crossed
outline-state-unknown = unknown
outline-state-asked = asked
outline-state-pending = pending
outline-state-excused = excused
outline-state-withheld = withheld
outline-state-waived = waived
outline-state-baselined = baselined
outline-state-changed = changed

## The lines under a report: what it counts.

outline-counts = { $counts }
outline-changes = changes: { $counts }
outline-of-class = { $number } { $class }
outline-newly = newly crossed or owed: { $counts }
outline-changes-waived = { $number ->
    [one] { $number } change
   *[other] { $number } changes
    } waived
outline-nothing-judged = nothing was judged: { $counts }
outline-harm = { $number ->
    [one] { $number } of these is
   *[other] { $number } of these are
    } of harm that is reported
outline-not-readable = { $number ->
    [one] { $number } part
   *[other] { $number } parts
    } not readable
outline-incomplete = incomplete in { $number ->
    [one] { $number } part
   *[other] { $number } parts
    }
outline-undecided = { $number ->
    [one] { $number } rule
   *[other] { $number } rules
    } cannot be decided
# How many rules, and how many facts are missing for them.
outline-undecided-for = { $number ->
    [one] { $number } rule
   *[other] { $number } rules
    } cannot be decided, because { $facts ->
    [one] { $facts } fact is
   *[other] { $facts } facts are
    } missing
outline-packs-open = { $number ->
    [one] { $number } pack of rules
   *[other] { $number } packs of rules
    } may apply
outline-asked = { $number } for a person to judge
outline-excused = { $number } excused
outline-withheld = { $number } withheld
outline-waived = { $number } waived
outline-baselined = { $number } in the baseline
outline-held = { $number } held

## What stands before a report.

outline-above = { $number } more above
outline-unlisted = { $number } not listed
outline-also-above = also above: { $sections }

outline-drawn-from = drawn from { $source }: what is missing is missing from that record
outline-ended = the use ended on { $day }; what follows is for the record, by the law of that time
outline-stale = judged as of { $day }, long after the law of { $packs } was last gone through ({ $reviewed }): it may have changed
