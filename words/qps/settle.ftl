### Made by the tests of `words/en`: the pseudo-language.

# from 7c6f0712
settle-not-stated = { "[" }`{ $name }`{ $place } îš ñøţ šţåţéđ: { $waiting } çåññøţ ƀé đéçîđéđ~]
# from 1e40edaf
settle-not-comparable = { "[" }`{ $name }`{ $place } đøéš ñøţ šåý éñøûǧħ ţø çøɱþåŕé: { $waiting } çåññøţ ƀé đéçîđéđ~]
# from bf30b275
settle-rules-wait =
    { "[" }{ $number ->
        [one] { $number } ŕûļé
       *[other] { $number } ŕûļéš
    }~]
# from e73cecfd
settle-packs-wait =
    { "[" }{ $number ->
        [one] { $number } þåçķ øƒ ŕûļéš
       *[other] { $number } þåçķš øƒ ŕûļéš
    }~]
# from 5de4c60d
settle-in-places = { "[" }{ " " }îñ { $number } þļåçéš~]
# from cf871487
settle-state-part = { "[" }šţåţé ţħé þåŕţ øƒ ţħé çøûñţŕý ŵħøšé ļåŵ ħøļđš ţħéŕé, åš `US-WA`~]
# from 609daf9f
settle-state-day = { "[" }šţåţé ţħé đåý~]
# from 1d1b0401
settle-in-place = { "[" }{ " " }îñ `{ $place }`~]
# from 67e84fc4
settle-member-in = { "[" }`{ $name }` îñ `{ $place }`~]
# from d7e5a637
settle-member-of-each = { "[" }`{ $name }` øƒ éåçħ øƒ `{ $list }`~]
# from 0661a7bf
settle-state-it = { "[" }šţåţé îţ~]
# from d520b119
settle-cannot-be-read = { "[" }çåññøţ ƀé ŕéåđ~]
# from 7fd5c354
settle-cannot-be-compared = { "[" }çåññøţ ƀé çøɱþåŕéđ~]
# from 94cac427
settle-in-part = { "[" }ĵûđǧéđ îñ þåŕţ: çøɱþåŕîñǧ îţš ļîšţš ŵîţħ éåçħ øţħéŕ ţåķéš ɱøŕé šţéþš ţħåñ ţħé ļîɱîţ~]
# from 46a20f0d
settle-split = { "[" }šþļîţ ţħé ŕéçøŕđ, øŕ ţåķé øûţ ŵħåţ îš šţåţéđ ɱåñý ţîɱéš øṽéŕ~]
# from 50cd61f5
settle-make-good = { "[" }ɱåķé ǧøøđ ŵħåţ ŵåš đøñé ţø ţħéšé þéøþļé, åñđ šţåţé îţ~]
# from dbb8847c
settle-keep-record = { "[" }ķééþ ţħé ŕéçøŕđ øƒ ţħîš ûšé, ɱåķé ǧøøđ ŵħåţ îţ đîđ ţø þéøþļé, åñđ šţåţé ŵħåţ ƀéçåɱé øƒ ţħé đåţå~]
# from fe6d900c
settle-complete-record = { "[" }çøɱþļéţé ţħé ŕéçøŕđ øƒ ħøŵ îţ ŵåš ûšéđ, øŕ çøŕŕéçţ îţ~]
# from 61df2d8b
settle-state-what-was = { "[" }šţåţé ŵħåţ ŵåš ţħé çåšé ŵħîļé îţ ŵåš ûšéđ: { $members }~]
# from c921c6f3
settle-cannot-be-judged = { "[" }ţħé ƒîļé çåññøţ ƀé ĵûđǧéđ~]
# from f2fb876d
settle-whole-register = { "[" }îţ îš åƀøûţ ţħé ŕéǧîšţéŕ åš å ŵħøļé~]
# from 625cc0ea
settle-is-red-line = { "[" }îţ îš å ŕéđ ļîñé~]
# from 4ebbebe0
settle-hangs-red-line = { "[" }å ŕéđ ļîñé ħåñǧš øñ îţ~]
# from 2044729b
settle-in-baseline = { "[" }îţ îš îñ ţħé ƀåšéļîñé~]
# from 64baa94a
doubt-out-of-scope = { "[" }ţħîš îš øûţ øƒ îţš šçøþé~]
# from dc683518
doubt-is-not = { "[" }`{ $name }` îš ñøţ { $choice }~]
# from d67b1a73
doubt-is-none-of = { "[" }`{ $name }` îš ñøñé øƒ { $choices }~]
# from 97aab8c8
doubt-is = { "[" }`{ $name }` îš { $choices }~]
# from 9cc77c7a
doubt-not-stated = { "[" }`{ $name }` îš ñøţ šţåţéđ~]
# from 414af980
doubt-otherwise = { "[" }`{ $name }` šåýš øţħéŕŵîšé~]
