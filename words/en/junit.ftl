## JUnit XML.

junit-beyond = { $number ->
    [one] { $number } finding
   *[other] { $number } findings
    } more are counted and not listed
junit-outcome = { $file }: { $verdict }
# Why a finding is no failure: what became of it, the finding, and who accepts it.
junit-skipped = { $state }: { $cause }{ $elsewhere }
junit-skipped-accepted = { $state }: { $cause }{ $elsewhere }; { $acceptance }
junit-also-at = also at { $place }
junit-labelled = { $label }: { $place }
junit-rests-on = rests on { $provision }
junit-next = next: { $help }
junit-beyond-limit = findings beyond the limit
