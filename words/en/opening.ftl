## What a system is, the first page for a decision, and manifests side by side.

# Questions that every reader has; what answers them comes from the manifest.
opening-abilities = What it can do
opening-offered-by = Who offers it
opening-markets = Where it is offered
opening-run-by = Who runs it
opening-places = Where
opening-purposes = For what
# Answers. $function and $remarks say what words of the format mean; names come from the manifest.
opening-meaning = { $meaning }
opening-ability = { $function }: { $remarks }
opening-concludes = concludes { $inferences } from it
opening-several = { $names }
opening-party-of = { $name } ({ $about })
opening-on-behalf = on behalf of { $party }
opening-made-by = made by { $party }
opening-place-in = { $name } ({ $jurisdiction })
opening-place-with-space = { $place }: { $space }

# Who is to be asked.
decision-vendor = the vendor
decision-operator = the operator
# The outcome in plain words. $titles are titles of rules.
decision-unreadable = The file cannot be read as a manifest, so nothing was judged.
decision-red-line = { $number ->
    [one] It crosses a red line: { $titles }. That is a use that must not exist under the norm or law named with it.
   *[other] It crosses { $number } red lines: { $titles }. That is a use that must not exist under the norm or law named with it.
}
decision-violation = What is stated contradicts duties: { $titles }.
decision-undecided = Nothing that is stated is known to be wrong, but { $number ->
    [0] whose law applies
    [one] { $number } rule
   *[other] { $number } rules
} cannot be decided, because facts are missing.
decision-gaps = { $number ->
    [one] Nothing that is stated is known to be wrong; { $number } thing that rules require is missing.
   *[other] Nothing that is stated is known to be wrong; { $number } things that rules require are missing.
}
decision-clear = What is stated keeps every rule that applies. Nobody has checked that it is true.
decision-not-readable-in-full = Parts of the file cannot be read as what belongs there, so not all of it was judged. Nothing is known to be wrong in the rest.
decision-incomplete = Nothing that is stated is known to be wrong; parts that the format asks for are not stated.
decision-other = { $outcome }.

# Questions beside which each manifest has its answer.
compare-or = { $one }, or { $other }
compare-tested = How it was tested
compare-limits = Limits that are known
compare-prohibited = Uses that the terms forbid
compare-red-line-waits = Not stated, and a red line waits for it
compare-duty-waits = Not stated, and a duty waits for it
# Answers.
compare-more = and { $number } more
compare-none = none, as stated
compare-not-tested = not tested, as stated
compare-test = a test
compare-test-by = by { $evaluator }
compare-test-result = { $test }: { $results }
compare-no-result = no result stated
compare-no-groups = no results by group
compare-groups = results for { $number ->
    [one] { $number } group
   *[other] { $number } groups
}
