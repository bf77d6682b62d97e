### Made by the tests of `words/en`: the pseudo-language.

# from 2c05f3f7
init-cases = { "[" }çåšéš ƒøŕ `palam init --for CASE`:~]
# from ff3f8995
init-what = { "[" }Ŵħåţ đø ýøû đéšçŕîƀé?~]
# from 27988cfa
init-number-or-name = { "[" }Ñûɱƀéŕ øŕ ñåɱé:~]
# from 26f3814d
init-where = { "[" }Ŵħéŕé (šûçħ åš ǦƁ øŕ ÛŠ-ŴÅ; éɱþţý ŵħéŕé ñøţ ķñøŵñ)?~]
# from 96017190
init-place-meant = { "[" }`{ $written }` îš ñø ĵûŕîšđîçţîøñ îñ ÎŠØ 3166; đîđ ýøû ɱéåñ `{ $code }` ({ $name })?~]
# from eaffa95f
init-place-unknown = { "[" }`{ $written }` îš ñø ĵûŕîšđîçţîøñ; ŵŕîţé å çøûñţŕý øŕ å þåŕţ øƒ øñé îñ ÎŠØ 3166, šûçħ åš ǦƁ øŕ ÛŠ-ŴÅ~]
# from f16faf9b
init-state = { "[" }Šţåţé ŵħåţ îš ţħé çåšé. Åñ éɱþţý ļîñé šţåţéš ñøţħîñǧ; ƒøŕ "ţħéŕé îš ñøñé" ŵŕîţé { "[]" }.~]
# from 2c98c706
init-lines-whole = { "[" }Ţħé ļîñéš åŕé åļļ ţħåţ å ŕûļé ŵåîţš ƒøŕ; { $rest }~]
# from ef4d8167
init-lines = { "[" }Ţħé ļîñéš åŕé ţħøšé ţħåţ ɱøšţ ħåñǧš øñ; { $rest }~]
# from 05ce898c
init-still-missing = { "[" }`palam check` šåýš ŵħåţ îš šţîļļ ɱîššîñǧ.~]
# from d1e09b44
init-lesser = { "[" }`palam check` ñåɱéš { $number } ɱøŕé ţħåţ ļéššéŕ ŕûļéš ŵåîţ ƒøŕ.~]
# from fa9d11fc
init-nowhere = { "[" }Ñø þåçķ ķñøŵš ļåŵ øƒ { $place }; ţħéšé ñøŕɱš åþþļý éṽéŕýŵħéŕé:~]
# from 0d45cee6
init-packs = { "[" }Ţħéšé þåçķš øƒ ŕûļéš çåñ åþþļý îñ { $place }; å ļîñé ñåɱéš ţħøšé øƒ îţš øŵñ ţħåţ ŵåîţ ƒøŕ îţ:~]
# from 6f51c788
init-parts = { "[" }Þåŕţš ŵîţħ ļåŵ øƒ ţħéîŕ øŵñ: { $parts }. Ñåɱé ţħé þåŕţ ŵîţħ `--in { $first }`.~]
# from 605ac835
init-good-practice = { "[" }"é.ǧ." šħøŵš ǧøøđ þŕåçţîçé åţ å ɱåđé-ûþ ħøšþîţåļ đøøŕ; îţ šţåţéš ñøţħîñǧ ħéŕé.~]
# from 946b2a97
init-example = { "[" }é.ǧ. { $example }~]
# from ab47a39d
init-asks = { "[" }{ $about } ({ $how })~]
# from a8908162
init-true-or-false = { "[" }{ $yes } øŕ { $no }~]
# from f2f9b28c
init-list = { "[" }å ļîšţ~]
# from 9928b6a8
init-list-of = { "[" }å ļîšţ øƒ { $words }~]
# from fe80f6aa
init-its = { "[" }îţš { $members }~]
# from 922b317a
init-and-more = { "[" }{ $packs } åñđ { $number } ɱøŕé~]
# from c9706856
init-to-fill-in = { "[" }Å ţŕåñšþåŕéñçý ɱåñîƒéšţ ţø ƒîļļ îñ. Šţåţé ŵħåţ îš ţħé çåšé; ļéåṽé øûţ ŵħåţ îš ñøţ ķñøŵñ øŕ đøéš ñøţ çøñçéŕñ ţħé šýšţéɱ. Å ļîñé ţħåţ îš ļéƒţ éɱþţý šţåţéš ñøţħîñǧ, åñđ îš ŕéþøŕţéđ. Ƒøŕ "ţħéŕé îš ñøñé" ŵŕîţé åñ éɱþţý ļîšţ: { "[]" }.~]
# from c768154b
init-quotes = { "[" }Þûţ ýéš, ñø, øñ åñđ øƒƒ îñ ɋûøţéš ŵħéŕé å ŵøŕđ îš ɱéåñţ; đåţéš åŕé 2026-11-23, øŕ 2026-11 ŵħéŕé ţħé đåý îš ñøţ ķñøŵñ.~]
# from abfd7e52
init-schemas = { "[" }Éđîţøŕš çøɱþåŕé îţ ŵîţħ åñ éđîţîøñ øƒ ţħé šçħéɱå ţħåţ ļéţš ɱéɱƀéŕš øƒ ñéŵéŕ ƒøŕɱåţš þåšš; `palam check` ŵîţħ ţħé šţŕîçţ øñé:~]
# from 2dec303c
init-these-words = { "[" }Å ļîšţ øƒ ţħéšé ŵøŕđš: { $words }.~]
# from efe2616d
init-one-word = { "[" }Øñé øƒ ţħéšé ŵøŕđš: { $words }.~]
# from c7db81a2
init-plain-list = { "[" }Å ļîšţ: { "[" }øñé, ţŵø].~]
# from a77b8aa4
init-truth = { "[" }{ $yes } øŕ { $no }.~]
