### Made by the tests of `words/en`: the pseudo-language.

# from c3c0283b
list-comma = { "[" }{ $one }, { $other }~]
# from f2ff16aa
list-semicolon = { "[" }{ $one }; { $other }~]
# from e4945c94
list-and = { "[" }{ $one } åñđ { $other }~]
# from 4674f286
list-or = { "[" }{ $one } øŕ { $other }~]
# from 06e39ef3
list-more = { "[" }{ $shown } åñđ { $number } ɱøŕé~]
# from 527dae8a
list-nothing = { "[" }ñøţħîñǧ~]
# from bf0d7d04
quotation = { "‹" }{ $text }›
# from ec3c091e
sentence-ended = { "[" }{ $text }.~]
