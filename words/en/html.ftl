## The page of HTML. A slot named `part`, `file`, `fields`, `link` or `rule` holds something that is set apart, such as code.

html-title = { $name }: { $verdict }
html-header = palam report
html-header-as-of = palam report, judged as of { $day }
html-skip = Skip to the report
html-foot-norm = { $norm } is a call of UN bodies, regulators or civil society, or a standard; it is not a statute.
html-foot-law = { $law } binds where and since when the provision says.
html-norm = Norm
html-law = Law
html-foot-judges = The report judges what the manifest states, not what the system does. It adds nothing up to a score, and it is no legal advice.
# What can be done about a finding that is wrong; the link says html-contested.
html-foot-contest = A finding or a rule that is wrong can be { $link }.
html-contested = contested in public
html-settings = Settings: { $settings }.
html-made-by = Made by palam { $version }.

## The head of a page on several manifests.

html-report-on = Report on { $number ->
    [one] { $number } manifest
   *[other] { $number } manifests
    }
html-outcomes = How they came out
html-unreadable = { $number ->
    [one] { $number } file
   *[other] { $number } files
    } could not be read.
html-unreadable-means = Nothing is said of them.
html-manifests = Manifests
html-left-out = To keep this page usable, { $number ->
    [one] { $number } report
   *[other] { $number } reports
    } of those that came out best are listed without their findings. Checked by themselves, those files give a page of their own.
html-column-manifest = Manifest
html-column-verdict = Verdict
html-column-red-lines = Red lines
html-column-violations = Violations
html-column-undecided = Undecided
html-column-gaps = Gaps
html-column-accepted = Accepted
html-not-listed = { $number ->
    [one] { $number } further report
   *[other] { $number } further reports
    } are not listed.
html-top-rules = Rules crossed by most manifests
html-top-missing = Facts missing from most manifests
html-column-rule = Rule
html-column-fact = Fact

## The chapter of a manifest.

html-register = The register as a whole
html-run-settings = The settings of this run
html-crosses-several = Crosses { $number } red lines.
html-crossed-several = Crosses { $number } red lines, for the record.
html-beyond = { $number ->
    [one] { $number } finding
   *[other] { $number } findings
    } more are counted and not listed: there are more than the limit.
html-contents = Contents: { $name }
html-declared = Declared
html-declared-lead = What the record says about itself where nothing was found. It silences nothing.
html-held = Held
html-held-lead = Rules that apply and are kept, as far as what is stated goes. Each is named by the fault it looks for.
html-not-found = Not found: { $title }
# After html-not-found.
html-in-parts = , in { $number ->
    [one] { $number } part
   *[other] { $number } parts
    }
html-provisions = Provisions
html-provisions-lead = What the findings rest on, each with its standing, its day, and how well its text was read.
html-listing = The manifest, line by line
html-listing-lead = Findings stand beside the lines they speak of. What is missing stands beside the part in which it is missed.
html-lines-shown = { $shown } of { $number ->
    [one] { $number } line
   *[other] { $number } lines
    } are shown: those with findings, and { $around } around each.
html-further-on-line = { $number ->
    [one] { $number } further finding
   *[other] { $number } further findings
    } on this line
html-about = About this check
html-about-file = File
html-about-manifest = Manifest
html-about-revision = Revision
html-about-kind = Kind
html-about-as-of = Judged as of
html-about-packs = Packs applied
html-about-packs-open = Packs that may apply
html-about-packs-not = Packs that do not apply

html-explained-unreadable = It is no manifest that can be read, so nothing was judged.
html-explained-red-line = What is stated amounts to a use that must not exist under the norm or law named below. It cannot be waived.
html-explained-violation = What is stated crosses no red line, but contradicts a duty.
html-explained-not-readable = Parts of the file cannot be read as what belongs there. Nothing is known to be wrong in the rest, and no duty is broken by form.
html-explained-undecided = Nothing is known to be wrong, but rules hang on facts that are not stated.
html-explained-incomplete = Nothing is known to be wrong, but parts that the format asks for are not stated. No duty is broken by form.
html-explained-gaps = Nothing is known to be wrong; something that is asked for is missing.
html-explained-widens = More is done to people than the earlier record said, or less is stated of it.
html-explained-cannot-tell = What is stated does not say what the change means for people.
html-explained-narrows = Less is done to people than the earlier record said, or with more protection.
html-explained-unchanged = Nothing that was stated and differs now bears on what is done to people.
html-explained-clear = What is stated keeps every rule that applies.

# What was found, in numbers with commas between them.
html-in-numbers = { $counts }.
html-count-class = { $number } { $class }
html-count-not-readable = { $number ->
    [one] { $number } part
   *[other] { $number } parts
    } not readable
html-count-incomplete = { $number ->
    [one] { $number } part
   *[other] { $number } parts
    } that the format asks for and nobody stated
html-count-undecided = { $number ->
    [one] { $number } rule
   *[other] { $number } rules
    } cannot be decided
html-count-open = { $number ->
    [one] { $number } fact
   *[other] { $number } facts
    } missing for that
html-count-asked = { $number ->
    [one] { $number } question
   *[other] { $number } questions
    } for a person
html-count-excused = { $number ->
    [one] { $number } rule
   *[other] { $number } rules
    } excused
html-count-withheld = { $number ->
    [one] { $number } fact
   *[other] { $number } facts
    } withheld
html-count-waived = { $number ->
    [one] { $number } finding
   *[other] { $number } findings
    } waived
html-count-baselined = { $number ->
    [one] { $number } finding
   *[other] { $number } findings
    } in the baseline
html-count-held = { $number ->
    [one] { $number } rule
   *[other] { $number } rules
    } kept

## What stands first: the facts, and what to ask for.

html-not-stated = not stated
html-and-more = and { $number } more
html-asks = { $number ->
    [1] One thing
    [2] Two things
   *[other] Three things
    } to ask { $whom }

## A finding.

html-part-not-stated = { $part } is not stated.
html-part-not-stated-in = { $part } is not stated in { $number ->
    [one] { $number } place
   *[other] { $number } places
    }.
html-part-not-stated-of = { $part } is not stated in { $number ->
    [one] { $number } place
   *[other] { $number } places
    } of { $list }.
html-rules-wait = { $number ->
    [one] { $number } rule waits
   *[other] { $number } rules wait
    } for it.
html-packs-wait = Whether { $number ->
    [one] { $number } pack of rules applies hangs
   *[other] { $number } packs of rules apply hangs
    } on it.
html-where = Where
html-and = And
html-next-step = Next step
html-next-step-is = Next step: { $help }.
html-would-settle = Would settle
html-leaves-open = Leaves open
html-rule = Rule
html-rule-why = { $rule }: why
html-change = Change
html-further-places = { $number ->
    [one] { $number } further place
   *[other] { $number } further places
    }
html-line = line { $line }
html-line-of = { $file } line { $line }
html-applies = Applies
html-applies-from = from { $day }
html-it-applies-from = It applies from { $day }.
html-applies-from-day = Applies from { $day }.
html-it-is-excused = It is excused.
html-from-record = From the record
html-accepted = Accepted
html-rests-on = Rests on
html-also = Also
html-excused = Excused
html-unless = Unless
html-made-out-by = Made out by { $fields }.
html-fields-not-stated = Not stated: { $fields }.

## Provisions.

html-cited = { $force }; { $standing }
html-cited-since = { $force }; { $standing }, { $since }
html-since-from = applies from { $day }
html-since = applies since { $day }
html-since-not-recorded = day of application not recorded
html-since-none = no day of application
html-read = the text was read
html-read-secondary = the text was not read; known from a third party's summary
html-read-memory = the text was not read; recalled from memory, check it before relying on it
# What kind of instrument a source is.
html-kind-statute = statute
html-kind-regulation = regulation
html-kind-directive = directive
html-kind-treaty = treaty
html-kind-case = case
html-kind-ordinance = ordinance
html-kind-soft-law = soft-law
html-kind-standard = standard
html-kind-statement = statement
html-kind-un-report = un-report
html-provision-facts = { $force }; { $kind }, { $jurisdiction }; { $since }; { $read }.

## What one finding of a section is called.

html-one-red-line = red line
html-one-harm = harm
html-one-violation = violation
html-one-not-readable = not readable
html-one-undecided = undecided
html-one-incomplete = incomplete
html-one-widening = widening
html-one-cannot-tell = cannot tell
html-one-narrowing = narrowing
html-one-neutral = neutral
html-one-gap = gap
html-one-advice = advice
html-one-asked = to judge
html-one-excused = excused
html-one-withheld = withheld
html-one-waived = waived
html-one-baselined = in the baseline

## What a section means.

html-lead-red-lines = Uses that must not exist, under the norm or law named with each. They cannot be waived.
html-lead-harm = Harm to people is reported, and this is about the record of it.
html-lead-violations = Duties that what is stated contradicts.
html-lead-not-readable = What is stated here cannot be read as what belongs there, so rules that need it cannot be decided. No duty is broken by it.
html-lead-incomplete = The format asks for these and they are not stated. The record is incomplete; no duty is broken by it.
html-lead-undecided = Rules hang on each of these facts, and the manifest does not state it. That is neither a pass nor a fault; stating the fact settles it.
html-lead-widening = More is done to people, to more of them, or with less protection; or less is stated of it.
html-lead-cannot-tell = What is stated does not say what these changes mean for people. Somebody has to read both.
html-lead-narrowing = Less is done to people, to fewer of them, or with more protection.
html-lead-neutral = Nothing changes for people by these.
html-lead-gaps = What is asked for and is missing, undated, unsupported or out of date.
html-lead-advice = Good practice, and duties that apply later.
html-lead-asked = No field can decide these. They are put to a person.
html-lead-excused = These rules would be crossed but for an exception. The fields named with each make it out; whoever reviews the manifest should check them.
html-lead-withheld = What is lawfully not disclosed, by the manifest's own account.
html-lead-waived = What a reviewer accepts for a time. It is still the case.
html-lead-baselined = What was there when the baseline was drawn. It is still the case.

## Manifests side by side, and the life of one.

html-compare-header = palam compare, judged as of { $day }
html-question = Question
html-life-of = Life of { $title }
html-life-header = palam history
html-life-summary = { $file }: { $summary }.
html-owed = owed
html-assessed = assessed
