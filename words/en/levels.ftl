## The words of enumerations: levels, classes of change, what a provision does, and where a fact comes from.

level-red-line = red line
level-violation = violation
level-gap = gap
level-advice = advice

# Before a finding about the form of a file, in place of its level.
kind-incomplete = incomplete
kind-not-readable = not readable

basis-norm = norm
basis-law = law
# The record contradicts itself: no text is said to be broken.
basis-record = the record contradicts itself

# What a change means for the people watched.
class-red-line = crossing a red line
class-widening = widening
class-cannot-tell = cannot tell
class-narrowing = narrowing
class-neutral = neutral

# What a provision does.
force-prohibits = prohibits
force-requires = requires
force-permits-if = permits on conditions
force-recommends = recommends
force-defines = defines

# How the text of a provision was read.
reading-secondary = known from a summary, text not read
reading-memory = recalled, text not read

# { $source } is a law, { $at } the provision, { $force } what it does, { $from } and { $caveat } the two that follow, or nothing.
citation-says = { $source }, { $at }: { $force }{ $from }{ $caveat }
citation-from = , from { $day }
citation-caveat = { " " }({ $caveat })

mark-not-stated = `{ $name }` not stated
finding-elsewhere = , with { $places }

# { $at } is a place in the manifest, { $place } a row and column of a record, { $quoted } and { $how } what follows, or nothing.
origin-says = `{ $at }` comes from { $place }{ $quoted }{ $how }
origin-a-record = a record
origin-quoted = : "{ $text }"
origin-decided-by = , decided by { $by }
origin-decided = , decided by a person
