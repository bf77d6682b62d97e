## The report as a whole: its outcome, its sections, and what a run says at its end.

# Outcomes, as they are said of a manifest or a change: "palam.json: crosses a red line".
report-unreadable = cannot be read
report-red-line = crosses a red line
report-violation = breaks a duty
# In place of the one above, where all violations are contradictions of the record.
report-contradicts-itself = contradicts itself
report-not-readable-in-full = is not readable in full
report-gaps = has gaps
report-undecided = cannot be decided
report-incomplete = is incomplete
report-clear = nothing found
report-widens = widens what is done to people
report-cannot-tell = cannot tell what changes for people
report-narrows = narrows what is done to people
report-unchanged = changes nothing for people
report-still-crosses = changes nothing for people, and a red line is still crossed
report-something-owed = changes nothing for people by itself, and something is owed
report-unusable = cannot be used
report-records-agree = its records agree
report-records-disagree = its records do not agree
report-in-order = in order
report-not-in-order = not in order
# Of a use that has ended. $outcome is one of the outcomes above.
report-for-the-record = { $outcome }, for the record

# Sections of a report.
heading-red-lines = red lines
heading-harm = harm that is reported
heading-violations = violations
heading-not-readable = not readable
heading-undecided = cannot be decided
heading-incomplete = incomplete
heading-widening = widening
heading-cannot-tell = cannot tell
heading-narrowing = narrowing
heading-neutral = neutral
heading-gaps = gaps
heading-advice = advice
heading-asked = for a person to judge
heading-excused = excused
heading-withheld = withheld
heading-waived = waived
heading-baselined = in the baseline

# $files are names of files; $more are not named.
report-passed-over = { $number ->
    [one] { $number } file that looks like a manifest was not checked: { $files }
   *[other] { $number } files that look like a manifest were not checked: { $files }
}
report-passed-over-more = { $number ->
    [one] { $number } file that looks like a manifest was not checked: { $files }, and { $more } more
   *[other] { $number } files that look like a manifest were not checked: { $files }, and { $more } more
}

# An assessment in the life of a manifest, after or before a change.
history-assessed-same-day = assessment `{ $id }` completed { $day }, on the same day
history-assessed-after = assessment `{ $id }` completed { $day }, { $days ->
    [one] { $days } day after
   *[other] { $days } days after
}
history-assessed-before = assessment `{ $id }` completed { $day }, { $days ->
    [one] { $days } day before
   *[other] { $days } days before
}
