## What changed from one manifest to another, what it means for the people watched, and what it obliges.

change-record-new = the record "{ $title }" is new
change-record-new-at-stage = the record "{ $title }" is new, its stage is { $stage }
change-record-gone = the record "{ $title }" is gone
change-record-not-retired = "{ $title }" was not retired, and its record is gone
change-record-came-or-went = a record that came or went
change-as-it-was = as it was

# The fact that changed, at the beginning of a sentence. $item is an item of a list, such as "purpose `search`".
change-of-item = { $item }: `{ $member }`
change-item = { $noun } `{ $name }`
change-item-of = an item of `{ $list }`

# $subject is the fact that changed. $was and $is are values.
change-renamed = `{ $from }` in `{ $list }` is now called `{ $to }`; all else about it stays
change-unknown-member = { $subject } changed; the format does not know it
change-new = { $subject } is new
change-new-with = { $subject } is new ({ $facts })
change-emptied = { $subject } is now an empty list; gone: { $gone }
change-gone = { $subject } is gone
change-gone-with = { $subject } is gone ({ $facts })
change-described-otherwise = { $subject } is described otherwise, and is still taken out
change-gains = { $subject } gains { $values }
change-loses = { $subject } loses { $values }
change-written-otherwise = { $subject } is written otherwise: was { $was }, is { $is }
change-other-value = { $subject } was { $was }, is { $is }
change-unreadable-now = { $subject } cannot be read as it stands now
change-unreadable-before = { $subject } cannot be read as it stands before
change-no-longer-stated = { $subject } is no longer stated
change-no-longer-stated-was = { $subject } was { $was } and is no longer stated
change-now-stated = { $subject } is now stated
change-now-stated-as = { $subject } is now stated: { $is }

# Values in such a sentence.
change-text = "{ $text }"
change-excerpt = "…{ $text }"
change-none = none
change-not-readable = what cannot be read

# $change is one of the sentences above.
change-declared-help = ask what was there before, and what shows that it is so
change-undeclared = { $change }; { $reason }
change-undeclared-stated = its place is stated now
change-undeclared-nowhere = what was declared to be in place is stated nowhere
change-undeclared-unknown = nothing says what became of what was declared
change-undeclared-help = ask whether it still is as was declared, and state it where it belongs
change-of-operator = { $change }; it operates the system
change-of-operator-help = ask under whose law it now works, and who answers for the use
change-completed-late = { $change }; it was completed after the first day of use
change-completed-late-help = ask what protected people between the first day of use and the assessment
change-authority-help = read what the authority or the court found, and what was done about it
change-claimed-away-help = ask which facts carry the claim: with it go the duties of the higher class
change-now-stated-help = ask whether it is new, or was so before and is stated only now
change-cannot-tell-help = read both, and decide what it means for people

# $line is one of the red lines below, crossed or not.
change-red-line = the red line `{ $rule }`
change-red-line-titled = the red line `{ $rule }` ({ $title })
change-was-crossed = { $red-line } was crossed
change-was-crossed-for = { $red-line } was crossed for `{ $item }`
change-no-longer-decided = { $line } and can no longer be decided
change-no-longer-decided-unstated = { $line } and can no longer be decided, because `{ $pointer }` is not stated
change-no-longer-decided-unreadable = { $line } and can no longer be decided, because `{ $pointer }` cannot be read
change-no-longer-decided-help = ask whether the use ended, or whether the record only stopped saying so
change-now-excused = { $line } and is now excused
change-now-excused-help = read what excuses it now, and what shows that
change-no-longer-crossed = { $line } and is no longer crossed
change-still-crossed = { $red-line } is still crossed

# A whole change in three lines.
change-in-short = { $file }: { $verdict }
change-in-class = { $class }: { $titles }
change-in-classes = { $before }. { $next }
change-nothing-but-red-line = nothing changes, and a red line is still crossed
change-nothing = nothing changes for the people watched
change-red-line-stays-wrong = no assessment and no basis makes a crossed red line right
change-nothing-owed = nothing is owed for it
change-still-owed = still owed: { $titles }

# What a change obliges. $old, $new and $least are versions or revisions.
change-revision-still-red-line = a red line is newly crossed, and `revision` is still { $old }; it asks for { $least } at least
change-revision-still-widening = the change widens what is done to people, and `revision` is still { $old }; it asks for { $least } at least
change-revision-still = the content changed, and `revision` is still { $old }; it asks for { $least } at least
change-revision-went-red-line = a red line is newly crossed, and `revision` went from { $old } to { $new }; it asks for { $least } at least
change-revision-went-widening = the change widens what is done to people, and `revision` went from { $old } to { $new }; it asks for { $least } at least
change-revision-went = the content changed, and `revision` went from { $old } to { $new }; it asks for { $least } at least
# $dimensions are titles of dimensions, such as "what it is used for"; $day is a date.
change-unassessed = the change widens { $dimensions }; no assessment was completed after { $day }, the day of the earlier record
change-unassessed-version = the change widens { $dimensions }; no assessment that covers version { $version } was completed after { $day }, the day of the earlier record
change-unassessed-here = none of these is later and covers the version
change-widened-here = widened here
change-basis-of-purpose = the use for the purpose `{ $purpose }` is wider now, and `legalBasis` names nothing new that carries it
change-basis-of-place = the use in { $place } is wider now, and `legalBasis` names nothing new that carries it
change-start-moved = `start` moved from { $old } to { $new }, and by the earlier record the use was in the stage { $stage } already
change-start-stated = `start` is now stated as { $new }, later than the earlier record of { $old }, and by the earlier record the use was in the stage { $stage } already
change-basis-ran-out = the legal basis `{ $basis }` ran out on { $day }, after the earlier record
change-basis-over = the legal basis `{ $basis }` is over by the new record, which still names it
change-basis-stayed = the legal basis `{ $basis }` is stayed by the new record, which still names it
change-basis-struck-down = the legal basis `{ $basis }` was struck down by the new record, which still names it
change-version-uncovered = the system went from { $old } to { $new }, and no assessment covers it: none says which versions it covers
change-version-covered-otherwise = the system went from { $old } to { $new }, and no assessment covers it: those that say so cover { $ranges }
change-assessments = the assessments
change-date-alone = `{ $member }` went from { $old } to { $new } while nothing else changed
change-date-alone-first = `{ $member }` went from nothing to { $new } while nothing else changed

# Pages about dimensions: what a widening obliges, and which way facts widen. $more, $less, $other and $class are classes.
change-obliges-revision = a higher revision
change-obliges-assessment = an assessment completed after the earlier disclosure, which covers the version
change-obliges-basis = a legal basis that carries it
change-fact = { $readings }
change-fact-any = any change is { $class }
change-fact-more = more is { $more }, less is { $less }
change-fact-ladder-back = from narrow to wide { $rungs }; a step back is { $back }; any other step is { $other }
change-fact-ladder = from narrow to wide { $rungs }; any other step is { $other }
change-fact-dark = no longer stated is { $class }
change-fact-renamed = one that goes and one that comes are the same, renamed
change-fact-idle = with `{ $member }` { $value } it counts as not there
