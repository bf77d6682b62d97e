## How what is several is joined.

list-comma = { $one }, { $other }
list-semicolon = { $one }; { $other }
list-and = { $one } and { $other }
list-or = { $one } or { $other }
list-more = { $shown } and { $number } more
list-nothing = nothing
