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
