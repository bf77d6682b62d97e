### Made by the tests of `words/en`: the pseudo-language.

# from 69ddb50e
pack-did-you-mean = { "[" }đîđ ýøû ɱéåñ `{ $name }`?~]
# from 080df2b2
pack-did-you-mean-text = { "[" }đîđ ýøû ɱéåñ "{ $name }"?~]
# from ba1c7fd2
pack-one-demand = { "[" }å ŕûļé ħåš éẋåçţļý øñé øƒ `forbid`, `require` åñđ `ask`~]
# from 29fb59d4
pack-one-demand-help = { "[" }šţåţé øñé øƒ ţħé ţħŕéé~]
# from 844af0e2
pack-say-or-ask = { "[" }å ŕûļé ţħåţ ƒøŕƀîđš øŕ ŕéɋûîŕéš šåýš îñ `say` ŵħåţ îš ŵŕøñǧ; øñé ţħåţ åšķš đøéš ñøţ~]
# from 595067b7
pack-say-or-ask-help = { "[" }šţåţé `say`, øŕ ţåķé îţ øûţ ƀéšîđé `ask`~]
# from ff733139
pack-missing-unasked = { "[" }`{ $slot }` ñåɱéš ŵħåţ îš ñøţ šţåţéđ, åñđ ţħé ŕûļé đøéš ñøţ åšķ ŵħéţħéŕ åñýţħîñǧ îš~]
# from b1d962a0
pack-missing-unasked-help = { "[" }åšķ îţ ŵîţħ { $example }, øŕ ţåķé ţħé šļøţ øûţ~]
# from 8dcbeeb3
pack-no-date = { "[" }ţħîš îš ñøţ å đåţé~]
# from 61deb49b
pack-no-date-help = { "[" }ŵŕîţé å đåţé šûçħ åš 2026-12-02~]
# from 9e47fa5c
pack-no-source = { "[" }ţħéŕé îš ñø šøûŕçé "{ $source }"~]
# from de6e080d
pack-no-provision = { "[" }"{ $source }" ħåš ñø þŕøṽîšîøñ "{ $provision }"~]
# from fdf3e677
pack-no-provision-help = { "[" }çîţé å þŕøṽîšîøñ ţħåţ šţåñđš îñ ţħé `sources` ƒøļđéŕ øƒ ţħé þåçķ, øŕ ţħåţ þåļåɱ ƀŕîñǧš~]
# from 21d188c8
pack-no-member = { "[" }ţħé ɱåñîƒéšţ ħåš ñø `{ $member }` ţħéŕé~]
# from 8dfa0bb1
pack-no-member-help = { "[" }øñé çåñ ǧø øñ ŵîţħ { $known }~]
# from aa24b89b
pack-no-fact = { "[" }ţħé þåçķ ħåš ñø ƒåçţ { $name }~]
# from 903217a3
pack-no-fact-help = { "[" }ñåɱé å ƒåçţ øƒ ţħé þåçķ'š `pack.toml`~]
# from 4958f5a9
pack-fact-in-circle = { "[" }ţħé ƒåçţ `{ $name }` åšķš ƒøŕ îţšéļƒ~]
# from bf340fad
pack-fact-in-circle-help = { "[" }ţåķé îţ øûţ øƒ ţħé çîŕçļé~]
# from 588724a7
pack-fact-elsewhere = { "[" }ţħé ƒåçţ `{ $name }` îš åƀøûţ šøɱéţħîñǧ éļšé~]
# from 1032f2ef
pack-fact-elsewhere-help = { "[" }åšķ îţ ŵħéŕé ţħé ƒåçţ'š øŵñ `on` ļéåđš~]
# from c05e6703
pack-list-of-tables = { "[" }`{ $key }` ħøļđš å ļîšţ øƒ ţåƀļéš~]
# from 2add66cc
pack-list-of-tables-help = { "[" }ŵŕîţé { $example }~]
# from 5ec3220d
pack-tables = { "[" }`{ $key }` ħøļđš ţåƀļéš~]
# from 2add66cc
pack-tables-help = { "[" }ŵŕîţé { $example }~]
# from 6ca2bc40
pack-nothing-asked = { "[" }ñøţħîñǧ îš åšķéđ ħéŕé~]
# from 41132c65
pack-nothing-asked-help = { "[" }ŵŕîţé å ṽåļûé, å ļîšţ øƒ ṽåļûéš øŕ å þŕéđîçåţé~]
# from 58cd8dc4
pack-no-predicate = { "[" }`{ $name }` îš ñø þŕéđîçåţé~]
# from bec2a3df
pack-no-predicate-help = { "[" }ţħé þŕéđîçåţéš åŕé { $known }~]
# from 9eab3ea9
pack-list-expected = { "[" }å ļîšţ øƒ ṽåļûéš îš éẋþéçţéđ ħéŕé~]
# from 2add66cc
pack-list-expected-help = { "[" }ŵŕîţé { $example }~]
# from 50495a1f
pack-truth-expected = { "[" }`true` øŕ `false` îš éẋþéçţéđ ħéŕé~]
# from 3bae370d
pack-truth-expected-help = { "[" }ŵŕîţé { $yes } øŕ { $no }~]
# from e54a6f61
pack-place-expected = { "[" }å þøîñţéŕ îš çøɱþåŕéđ ŵîţħ å þļåçé îñ ţħé ɱåñîƒéšţ ħéŕé~]
# from 148677e1
pack-place-expected-help = { "[" }ŵŕîţé å þļåçé šûçħ åš "{ $example }"~]
# from 93a29f6b
pack-count = { "[" }îţéɱš øƒ å ļîšţ åŕé çøûñţéđ åǧåîñšţ å ŵħøļé ñûɱƀéŕ~]
# from 1f9f3591
pack-count-help = { "[" }åšķ îţ øƒ å ļîšţ~]
# from bb60bfad
pack-items = { "[" }å ţåƀļé ţéšţš ţħé îţéɱš øƒ å ļîšţ øƒ øƀĵéçţš~]
# from 36f91606
pack-items-help = { "[" }ûšé îţ øñ šûçħ å ļîšţ~]
# from 2509eb8b
pack-never-there = { "[" }{ $value } ñéṽéŕ šţåñđš ţħéŕé~]
# from 657b9372
pack-never-there-type = { "[" }çøɱþåŕé ŵîţħ å ṽåļûé øƒ ţħé ŕîǧħţ ţýþé~]
# from 4973f195
pack-never-there-help = { "[" }ţħé çħøîçéš åŕé { $known }~]
# from 23f88c8b
pack-operand-measured = { "[" }å ñûɱƀéŕ øŕ å đûŕåţîøñ îš éẋþéçţéđ ħéŕé~]
# from c73dfe46
pack-operand-dated = { "[" }å đåţé îš éẋþéçţéđ ħéŕé~]
# from 678c3e3e
pack-operand-version = { "[" }å ṽéŕšîøñ îš éẋþéçţéđ ħéŕé~]
# from ad40db78
pack-operand-alike = { "[" }å þåţħ ţø šøɱéţħîñǧ øƒ ţħé šåɱé ķîñđ îš éẋþéçţéđ ħéŕé~]
# from 3d68faf0
pack-operand-help = { "[" }çøɱþåŕé ŵîţħ šøɱéţħîñǧ øƒ ţħåţ ķîñđ~]
# from 7f04ca96
pack-only-dates = { "[" }øñļý đåţéš çøɱé ƀéƒøŕé åñđ åƒţéŕ~]
# from b559cf09
pack-only-dates-help = { "[" }åšķ îţ øƒ å đåţé~]
# from 51b5eeb3
pack-moved-date = { "[" }å ɱøṽéđ đåţé îš ŵŕîţţéñ { $example }, øŕ ŵîţħ `minus`~]
# from ed3f42e5
pack-moved-date-help = { "[" }ŵŕîţé îţ šø~]
# from 74c695f6
pack-age = { "[" }å đåţé îš çøɱþåŕéđ ŵîţħ å đûŕåţîøñ ħéŕé~]
# from 3b6eeff5
pack-age-help = { "[" }ŵŕîţé å đûŕåţîøñ šûçħ åš { "P2Y" }~]
# from 09807e2e
pack-covers = { "[" }øñļý å ŕåñǧé øƒ ṽéŕšîøñš çøṽéŕš å ṽéŕšîøñ~]
# from d3d25edc
pack-covers-help = { "[" }åšķ îţ øƒ å ŕåñǧé øƒ ṽéŕšîøñš~]
# from a1cd8936
pack-reaches = { "[" }å ĵûŕîšđîçţîøñ îš çøɱþåŕéđ ŵîţħ þļåçéš ħéŕé~]
# from 2835fa5e
pack-reaches-help = { "[" }ñåɱé þåţħš ţø ĵûŕîšđîçţîøñš, šûçħ åš "{ $example }"~]
# from ba01abdd
pack-group-expected = { "[" }å ñåɱé øƒ å ŕéǧîøñ øŕ ǧŕøûþ îš éẋþéçţéđ ħéŕé~]
# from d4f6bf50
pack-group-expected-help = { "[" }ŵŕîţé "{ $example }"~]
# from e9e11304
pack-no-groups = { "[" }øñļý ĵûŕîšđîçţîøñš åñđ ļîšţéđ ŵøŕđš ƀéļøñǧ ţø ǧŕøûþš~]
# from 75eb51f6
pack-no-groups-help = { "[" }åšķ îţ øƒ å ĵûŕîšđîçţîøñ øŕ øƒ å ļîšţéđ ŵøŕđ~]
# from 7657300c
pack-no-group = { "[" }ţħéŕé îš ñø ǧŕøûþ "{ $name }"~]
# from 755fa92d
pack-no-group-help = { "[" }ţħé ǧŕøûþš åŕé { $known }~]
# from 7f6497e2
pack-group-never-there = { "[" }"{ $word }" øƒ ţħîš ǧŕøûþ ñéṽéŕ šţåñđš ţħéŕé~]
# from 7f2265e2
pack-group-never-there-help = { "[" }åšķ îţ øƒ ţħé ɱéɱƀéŕ ţħåţ ţħé ǧŕøûþ îš ɱåđé ƒøŕ~]
# from 414c68be
pack-taken = { "[" }ţħéŕé îš å þåçķ `{ $id }` åļŕéåđý~]
# from 344f7c3f
pack-taken-help = { "[" }ǧîṽé ţħé þåçķ åñ îđ øƒ îţš øŵñ~]
# from ea175fa6
pack-no-rule = { "[" }ţħéŕé îš ñø ŕûļé `{ $rule }`~]
# from 32bfc1d6
pack-no-rule-help = { "[" }ñåɱé å ŕûļé øƒ å þåçķ ļøåđéđ ƀéƒøŕé~]
# from 6c8ca52b
pack-lowered = { "[" }`{ $rule }` îš å { $level } åñđ çåññøţ ƀé ļøŵéŕéđ~]
# from d132379c
pack-lowered-help = { "[" }ŕåîšé ţħé ļéṽéļ, øŕ ļéåṽé ţħé ŕûļé åļøñé~]
# from e6a7322d
pack-no-file = { "[" }ţħéŕé îš ñø šûçħ ƒîļé~]
# from 3296ee6c
pack-folder-unreadable = { "[" }çåññøţ ŕéåđ ţħé ƒøļđéŕ: { $cause }~]
# from 9a04e9b3
pack-file-help = { "[" }å þåçķ îš å ƒøļđéŕ ŵîţħ å `pack.toml` åñđ øñé ƒîļé ƒøŕ éåçħ ŕûļé~]
# from 83fbbd0a
pack-base-help = { "[" }ƒîẋ îţ; éṽéŕý çåšé šţåŕţš ƒŕøɱ ţħéŕé~]
# from f028b2b7
pack-base-misfit = { "[" }ţħé ƀåšé ɱåñîƒéšţ đøéš ñøţ ƒîţ ţħé ƒøŕɱåţ: { $fault }~]
# from eff0d6d1
pack-base-comes-out = { "[" }ţħé ƀåšé ɱåñîƒéšţ çøɱéš øûţ { $came } (åţ `{ $place }`) { $message }~]
# from eb55e20e
pack-base-comes-out-help = { "[" }ñåŕŕøŵ ţħé ŕûļé, øŕ çøɱþļéţé ţħé ƀåšé ɱåñîƒéšţ îñ `pack.toml`~]
# from 9a2fcf59
pack-past-the-end = { "[" }`{ $pointer }` ļéåđš þåšţ ţħé éñđ øƒ å ļîšţ~]
# from 64613a3f
pack-into-no-parts = { "[" }`{ $pointer }` ļéåđš îñţø å ṽåļûé ţħåţ ħåš ñø þåŕţš~]
# from 77088c84
pack-nothing-there = { "[" }ţħéŕé îš ñøţħîñǧ åţ `{ $pointer }` ţø ţåķé øûţ~]
# from 76427e88
pack-case-no-date = { "[" }`{ $text }` îš ñøţ å đåţé~]
# from 36a54fd7
pack-case-misfit = { "[" }"{ $case }" ɱåķéš å ɱåñîƒéšţ ţħåţ đøéš ñøţ ƒîţ ţħé ƒøŕɱåţ: { $fault } (åţ `{ $place }`)~]
# from 77a3af69
pack-case-otherwise = { "[" }"{ $case }" çøɱéš øûţ { $came }, ñøţ { $expected }~]
# from c23c307d
pack-case-otherwise-at = { "[" }"{ $case }" çøɱéš øûţ { $came } åţ `{ $place }`, ñøţ { $expected }~]
# from fd425e33
pack-case-elsewhere = { "[" }"{ $case }" îš ɱåŕķéđ åţ `{ $place }`, ñøţ åţ `{ $expected }`~]
# from 16772563
pack-case-nowhere = { "[" }"{ $case }" îš ɱåŕķéđ ñøŵħéŕé, ñøţ åţ `{ $expected }`~]
# from fa59a9e3
pack-case-help = { "[" }ƒîẋ ţħé ŕûļé øŕ ţħé çåšé, ŵħîçħéṽéŕ îš ŵŕøñǧ~]
# from 5cc467d5
pack-idle = { "[" }ñø çåšé ñøţîçéš ŵħéñ `{ $part }` îš ţåķéñ øûţ~]
# from f02e7f31
pack-idle-help = { "[" }åđđ å çåšé ţħåţ ñééđš îţ, øŕ ţåķé îţ øûţ~]
# from 4c56f24a
pack-verdict-not-shown = { "[" }ñø çåšé çøɱéš øûţ { $verdict }~]
# from d0595ea7
pack-verdict-not-shown-help = { "[" }åđđ å çåšé ŵîţħ { $example }~]
# from 585fe7a3
pack-fact-unasked = { "[" }ñø ŕûļé åšķš ƒøŕ ţħîš ƒåçţ~]
# from 855cd8d9
pack-fact-unasked-help = { "[" }åšķ ƒøŕ îţ ŵîţħ `fact`, øŕ ţåķé îţ øûţ~]
# from ea41491b
pack-worded-like-law = { "[" }å ñøŕɱ îš ŵøŕđéđ ļîķé å ļåŵ: "{ $word }"~]
# from fad48abe
pack-worded-like-law-help = { "[" }šåý ŵħåţ ţħé ñøŕɱ åšķš ƒøŕ~]
# from 37346a09
pack-period = { "[" }å ɱéššåǧé éñđš ŵîţħøûţ å þéŕîøđ~]
# from 44413be2
pack-period-help = { "[" }ţåķé ţħé þéŕîøđ øûţ~]
# from ad65bb4f
pack-rests-on-nothing = { "[" }å ŕûļé ŕéšţš øñ ñøţħîñǧ~]
# from f389027a
pack-rests-on-nothing-help = { "[" }çîţé å þŕøṽîšîøñ~]
# from 9df7e06a
pack-no-law = { "[" }ñø ļåŵ îš çîţéđ, øñļý ñøŕɱš~]
# from 3f0b912b
pack-no-law-help = { "[" }çîţé ţħé ļåŵ, øŕ šåý { $example }~]
# from 96406042
pack-only-definitions = { "[" }øñļý đéƒîñîţîøñš åŕé çîţéđ~]
# from 58547990
pack-only-definitions-help = { "[" }çîţé å þŕøṽîšîøñ ţħåţ åšķš ƒøŕ šøɱéţħîñǧ~]
# from 18c4d0f0
pack-words-no-rule = { "[" }ţħé þåçķ ħåš ñø ŕûļé `{ $rule }`~]
# from 8c0ff5c9
pack-words-no-rule-help = { "[" }ţåķé ţħé éñţŕý øûţ~]
# from 079f7fc9
pack-words-stale = { "[" }ţħé Éñǧļîšħ øƒ ţħé ŕûļé îš åñøţħéŕ øñé ţħåñ ţħîš ŵåš ɱåđé øƒ~]
# from a191238a
pack-words-stale-help = { "[" }ŕéåđ ţħé ŕûļé åǧåîñ, çøŕŕéçţ ŵħåţ çħåñǧéđ, åñđ ŵŕîţé { $example }~]
# from f7638325
pack-words-no-exceptions = { "[" }ţħé ŕûļé ħåš ñø éẋçéþţîøñš~]
# from bdee8c3c
pack-words-no-exceptions-help = { "[" }ţåķé `unless` øûţ~]
# from 8fdb985b
pack-words-exceptions = { "[" }ţħé ŕûļé ħåš åñøţħéŕ ñûɱƀéŕ øƒ éẋçéþţîøñš~]
# from 547ed4b2
pack-words-exceptions-help =
    { "[" }šţåţé { $number ->
        [one] { $number } šéñţéñçé
       *[other] { $number } šéñţéñçéš
    } ûñđéŕ `unless`, îñ ţħé øŕđéŕ øƒ ţħé ŕûļé~]
# from 97c33440
pack-words-no-slots = { "[" }ţħé šéñţéñçé ħåš šļøţš åñđ ţħé Éñǧļîšħ øñé ħåš ñøñé~]
# from 8af096d0
pack-words-no-slots-help = { "[" }ţåķé ţħé šļøţš øûţ~]
# from 096ecfe6
pack-words-slots = { "[" }ţħé šéñţéñçé ħåš øţħéŕ šļøţš ţħåñ ţħé Éñǧļîšħ øñé~]
# from 730688b6
pack-words-slots-help = { "[" }ûšé éåçħ øƒ { $slots } åš øƒţéñ åš ţħé Éñǧļîšħ šéñţéñçé đøéš~]
