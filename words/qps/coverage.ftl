### Made by the tests of `words/en`: the pseudo-language.

# from 44251088
coverage-none = { "[" }ñø ţåƀļé çøñçéŕñš ţħîš ɱåñîƒéšţ; `--of all` šħøŵš éṽéŕý øñé~]
# from 4fbeb7f4
coverage-open = { "[" }Ŵħéţħéŕ ţħéšé çøñçéŕñ ţħé ɱåñîƒéšţ îš ñøţ çļéåŕ ƒŕøɱ ŵħåţ îš šţåţéđ~]
# from c28b35bd
coverage-shown-by = { "[" }{ $title } (`--of { $id }` šħøŵš îţ)~]
# from 1f5f7695
coverage-second-hand = { "[" }{ $numbers }: { $caveat }.~]
# from 8b9783dd
coverage-not-concerned = { "[" }Îţ đøéš ñøţ çøñçéŕñ ţħîš ɱåñîƒéšţ.~]
# from 7f577180
coverage-not-clear = { "[" }Ŵħéţħéŕ îţ çøñçéŕñš ţħîš ɱåñîƒéšţ îš ñøţ çļéåŕ ƒŕøɱ ŵħåţ îš šţåţéđ.~]
# from 98047aa5
coverage-asked-from = { "[" }Îţ îš åšķéđ ƒŕøɱ { $from } øñ; ţħé đåý ħéŕé îš { $day }.~]
# from a9d27afc
coverage-whom-and-when = { "[" }{ $whom } { $when }~]
# from bf76a26d
coverage-places = { "[" }{ $places }~]
# from d01463f1
coverage-none-listed = { "[" }{ $place } (ñøñé)~]
# from de3a357b
coverage-not-at = { "[" }{ $stated }; ñøţ åţ { $missing }~]
# from 26d998a5
coverage-withheld = { "[" }{ $missing }: { $why }~]
# from 228676bd
coverage-would-stand = { "[" }ŵøûļđ šţåñđ åţ { $missing }~]
# from 0d1a36ef
coverage-with = { "[" }{ $places } ŵîţħ { $values }~]
# from 15f7d09b
coverage-value-of = { "[" }{ $member } { $values }~]
# from 5d7f2579
coverage-applies-unclear = { "[" }ŵħéţħéŕ îţ åþþļîéš ħéŕé îš ñøţ çļéåŕ~]
# from c7729bd6
coverage-stated = { "[" }šţåţéđ~]
# from 8eb4a12a
coverage-stated-in-part = { "[" }šţåţéđ îñ þåŕţ~]
# from 3cae520a
coverage-status-withheld = { "[" }ŵîţħħéļđ~]
# from b6f40207
coverage-missing = { "[" }ɱîššîñǧ~]
# from 0dc631c2
coverage-not-asked = { "[" }ñøţ åšķéđ~]
# from 1816c98b
coverage-elsewhere = { "[" }éļšéŵħéŕé~]
# from 899ce9b4
coverage-unreadable = { "[" }îţ çåññøţ ƀé ŕéåđ åš å ɱåñîƒéšţ~]
# from d06f5305
coverage-no-member = { "[" }`{ $path }`: ţħé ɱåñîƒéšţ ħåš ñø `{ $member }` ţħéŕé~]
# from 531bbbb5
coverage-wrong-test = { "[" }{ $place }: { $cause }~]
