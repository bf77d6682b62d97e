## How what is several is joined.

list-comma = { $one }, { $other }
list-semicolon = { $one }; { $other }
list-and = { $one } and { $other }
list-or = { $one } or { $other }
list-more = { $shown } and { $number } more
list-nothing = nothing

# How a name, or words of somebody else, are shown within a sentence.
quotation = { $text }

# A text that stands as a sentence by itself and has no mark at its end.
sentence-ended = { $text }.
