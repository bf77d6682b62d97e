## Manifests side by side.

compare-title = { $number ->
    [one] { $number } manifest
   *[other] { $number } manifests
    } side by side
compare-title-as-of = { $number ->
    [one] { $number } manifest
   *[other] { $number } manifests
    } side by side, judged as of { $day }
compare-lead = What each manifest states, and what rules find in it. Nothing is added up and nothing is ranked. Where one states less, rules cannot be decided; that is no advantage over another of which more is known.
compare-outcome = Outcome
compare-states = What each states
compare-leaves-open = What each leaves open
compare-not-stated = not stated
compare-nothing = nothing
compare-common = All of them have these:

compare-red-lines = Red lines that at least one of them crosses
compare-duties = Duties that at least one of them contradicts
compare-gaps = Gaps that at least one of them has
compare-advice = Advice for at least one of them

compare-standing-gap = gap: { $because }
compare-standing-crossed = crossed: { $because }
compare-standing-accepted = { $state }: { $because }
compare-standing-later = applies later: { $because }
compare-standing-asked = for a person to judge: { $because }
compare-standing-undecided = cannot be decided without { $missing }
compare-standing-kept = kept, as far as what is stated goes
compare-standing-not-applicable = does not apply to what is stated
compare-standing-not-judged = not judged
