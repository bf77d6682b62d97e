## Facts that rules need and nobody states, uses that have ended, what is accepted, and what would put a rule out of scope.

# { $place } is the next message, or nothing.
settle-not-stated = `{ $name }`{ $place } is not stated: { $waiting } cannot be decided
settle-not-comparable = `{ $name }`{ $place } does not say enough to compare: { $waiting } cannot be decided
settle-rules-wait = { $number ->
    [one] { $number } rule
   *[other] { $number } rules
    }
settle-packs-wait = { $number ->
    [one] { $number } pack of rules
   *[other] { $number } packs of rules
    }
settle-in-places = { " " }in { $number } places
settle-state-part = state the part of the country whose law holds there, as `US-WA`
settle-state-day = state the day
settle-in-place = { " " }in `{ $place }`
settle-member-in = `{ $name }` in `{ $place }`
# A member of every item of a list.
settle-member-of-each = `{ $name }` of each of `{ $list }`
settle-state-it = state it
settle-cannot-be-read = cannot be read
settle-cannot-be-compared = cannot be compared

settle-in-part = judged in part: comparing its lists with each other takes more steps than the limit
settle-split = split the record, or take out what is stated many times over

settle-make-good = make good what was done to these people, and state it
settle-keep-record = keep the record of this use, make good what it did to people, and state what became of the data
settle-complete-record = complete the record of how it was used, or correct it
settle-state-what-was = state what was the case while it was used: { $members }

# Why a finding cannot be accepted.
settle-cannot-be-judged = the file cannot be judged
settle-whole-register = it is about the register as a whole
settle-is-red-line = it is a red line
settle-hangs-red-line = a red line hangs on it
settle-in-baseline = it is in the baseline

# These complete "unless ...".
doubt-out-of-scope = this is out of its scope
doubt-is-not = `{ $name }` is not { $choice }
doubt-is-none-of = `{ $name }` is none of { $choices }
doubt-is = `{ $name }` is { $choices }
doubt-not-stated = `{ $name }` is not stated
doubt-otherwise = `{ $name }` says otherwise
