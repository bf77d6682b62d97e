### Made by the tests of `words/en`: the pseudo-language.

# from 97d1b4a6
packet-system = { "[" }Šýšţéɱ: { $title }~]
# from 294aa58c
packet-system-id = { "[" }Šýšţéɱ: { $title } ({ $id })~]
# from 56c8647a
packet-system-revision = { "[" }Šýšţéɱ: { $title } ({ $id }, ŕéṽîšîøñ { $revision })~]
# from 35a59b41
packet-not-required = { "[" }Ɓý ŵħåţ ţħé ɱåñîƒéšţ šţåţéš, ţħîš îš ñøţ ŕéɋûîŕéđ øƒ ţħé šýšţéɱ.~]
# from 36144780
packet-not-clear = { "[" }Ţħé ɱåñîƒéšţ đøéš ñøţ šţåţé éñøûǧħ ţø đéçîđé ŵħéţħéŕ ţħîš îš ŕéɋûîŕéđ øƒ ţħé šýšţéɱ.~]
# from f2795589
packet-required-from = { "[" }Ŕéɋûîŕéđ ƒŕøɱ { $from } øñ.~]
# from dd5abb47
packet-blank = { "[" }[ƀļåñķ] { $blank }~]
# from d4062c2d
packet-nothing-blank = { "[" }Ñøţħîñǧ îš ļéƒţ ƀļåñķ~]
# from 9273e446
packet-left-blank = { "[" }Ļéƒţ ƀļåñķ~]
# from 8dd529a8
packet-no-manifest = { "[" }ñø ɱåñîƒéšţ šţåţéš îţ~]
# from 7ce64cc5
packet-not-stated = { "[" }ñøţ šţåţéđ~]
