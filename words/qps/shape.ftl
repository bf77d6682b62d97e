### Made by the tests of `words/en`: the pseudo-language.

# from 601a323c
shape-at-top = { "[" }åţ ţħé ţøþ øƒ ţħé ƒîļé~]
# from f667bc9f
shape-in = { "[" }îñ `{ $at }`~]
# from 6b4b8a02
shape-the-file = { "[" }ţħé ƒîļé~]
# from 74691b22
shape-item = { "[" }îţéɱ { $index } { $here }~]
# from acb0b9a1
shape-unknown-member = { "[" }ţħé ƒøŕɱåţ ķñøŵš ñø `{ $name }` { $here }~]
# from 9e7f44f5
shape-not-known = { "[" }ñøţ ķñøŵñ~]
# from da2e251b
shape-cut-by-comma = { "[" }å çøɱɱå éñđéđ ţħé ţéẋţ ƀéƒøŕé îţ: ŵŕîţé ţħé ŵħøļé ţéẋţ îñ ɋûøţéš~]
# from 519e0a2e
shape-stated-beside = { "[" }`{ $near }` îš šţåţéđ ƀéšîđé îţ: šţåţé ţħéŕé ŵħåţ îš ɱîššîñǧ, åñđ ţåķé ţħîš øñé øûţ~]
# from 9d08a3e6
shape-did-you-mean-member = { "[" }đîđ ýøû ɱéåñ `{ $near }`? Ṁéɱƀéŕš øƒ ýøûŕ øŵñ ƀéǧîñ ŵîţħ `x-`~]
# from 242d4841
shape-belongs-under = { "[" }`{ $name }` ƀéļøñǧš ûñđéŕ `{ $section }`; ɱéɱƀéŕš øƒ ýøûŕ øŵñ ƀéǧîñ ŵîţħ `x-`~]
# from 24a19c84
shape-members-here = { "[" }ţħé ɱéɱƀéŕš ħéŕé åŕé { $members }; ɱéɱƀéŕš øƒ ýøûŕ øŵñ ƀéǧîñ ŵîţħ `x-`~]
# from cbc8c46a
shape-missing-members =
    { "[" }{ $names } { $number ->
        [one] îš
       *[other] åŕé
    } ñøţ šţåţéđ { $here }~]
# from b6f40207
shape-missing = { "[" }ɱîššîñǧ~]
# from f35e8984
shape-state = { "[" }šţåţé { $what }~]
# from cdc26209
shape-state-meaning = { "[" }šţåţé { $what }: { $meaning }~]
# from a15c9570
shape-members-empty =
    { "[" }{ $here } { $names } { $number ->
        [one] îš
       *[other] åŕé
    } ļéƒţ éɱþţý~]
# from 700731e1
shape-empty = { "[" }ļéƒţ éɱþţý~]
# from e0aec34b
shape-state-or-take-out = { "[" }šţåţé ŵħåţ îš ţħé çåšé, øŕ ţåķé ţħé ļîñéš øûţ~]
# from 5dbf8d1f
shape-state-required = { "[" }šţåţé { $names }, ŵħîçħ ţħé ƒøŕɱåţ ŕéɋûîŕéš~]
# from 643af666
shape-state-required-first = { "[" }šţåţé { $names }, ŵħîçħ ţħé ƒøŕɱåţ ŕéɋûîŕéš; šţåţé ţħé øţħéŕš øŕ ţåķé ţħéîŕ ļîñéš øûţ~]
# from 178b75b8
shape-misfit = { "[" }{ $what } îš { $shown }, éẋþéçţéđ { $expected }~]
# from 20325801
shape-not-in-its-list = { "[" }{ $what } îš { $shown }, ŵħîçħ îš ñøţ îñ îţš ļîšţ~]
# from 43f015be
shape-not-in-the-list = { "[" }ñøţ îñ ţħé ļîšţ~]
# from a3e84532
shape-does-not-fit = { "[" }đøéš ñøţ ƒîţ~]
# from ebcb2996
shape-state-what-belongs = { "[" }šţåţé ŵħåţ ƀéļøñǧš ţħéŕé~]
# from ba2c6881
shape-did-you-mean-word = { "[" }đîđ ýøû ɱéåñ `{ $word }`? ({ $meaning })~]
# from b92779fe
shape-write = { "[" }ŵŕîţé { $value }{ $quotes }~]
# from 535ac149
shape-write-one-of = { "[" }ŵŕîţé { $values }{ $quotes }, ŵħîçħéṽéŕ îš ɱéåñţ~]
# from 7b88c144
shape-without-quotes = { "[" }, ŵîţħøûţ ɋûøţéš~]
# from d4afb10b
shape-in-quotes = { "[" }, îñ ɋûøţéš~]
# from 7324e24b
shape-write-empty-list = { "[" }ŵŕîţé { $value }, åñ éɱþţý ļîšţ: îţ šåýš ţħåţ ţħéŕé îš ñøñé~]
# from 38b53db3
shape-state-or-declare = { "[" }šţåţé `{ $name }`, ŵħîçħ ţħé ƒøŕɱåţ ŕéɋûîŕéš; îƒ îţ îš ñøţ ķñøŵñ, šåý ŵħý ûñđéŕ `declarations`~]
# from d74e9676
shape-leave-out-none = { "[" }ļéåṽé `{ $name }` øûţ, åñđ šåý ţħåţ ţħéŕé îš ñøñé ûñđéŕ `declarations`, ŵîţħ ţħé šţåţûš `none`~]
# from bd8cd024
shape-leave-out = { "[" }ļéåṽé `{ $name }` øûţ, åñđ šåý ûñđéŕ `declarations` ŵħý îţ îš ñøţ ķñøŵñ øŕ đøéš ñøţ åþþļý~]
# from ef1b7922
shape-write-empty-list-for = { "[" }ŵŕîţé `[]` ƒøŕ `{ $name }`, åñ éɱþţý ļîšţ: îţ šåýš ţħåţ ţħéŕé îš ñøñé~]
# from b67f0e5d
shape-take-item-out = { "[" }ţåķé ţħé îţéɱ øûţ; ŵħåţ îš ñøţ ķñøŵñ îš ñøţ šţåţéđ. Šåý ŵħý ûñđéŕ `declarations`~]
# from 972d706a
shape-at-least = { "[" }åţ ļéåšţ { $limit }~]
# from 86163d9c
shape-at-most = { "[" }åţ ɱøšţ { $limit }~]
# from 49c2d772
shape-at-least-members =
    { "[" }åţ ļéåšţ { $number } { $number ->
        [one] ɱéɱƀéŕ
       *[other] ɱéɱƀéŕš
    }~]
# from 6b41d5b8
shape-at-least-items =
    { "[" }åţ ļéåšţ { $number } { $number ->
        [one] îţéɱ
       *[other] îţéɱš
    }~]
# from 10d91e06
shape-at-most-items =
    { "[" }åţ ɱøšţ { $number } { $number ->
        [one] îţéɱ
       *[other] îţéɱš
    }~]
# from 156a20b4
shape-something-else = { "[" }šøɱéţħîñǧ éļšé~]
# from b795647c
shape-an-object-with-members = { "[" }åñ øƀĵéçţ ŵîţħ ɱéɱƀéŕš~]
# from f2f9b28c
shape-a-list = { "[" }å ļîšţ~]
# from b42f6255
shape-a-number = { "[" }å ñûɱƀéŕ~]
# from 0f3bd203
shape-true-or-false = { "[" }`true` øŕ `false`~]
# from bde64e3e
shape-text = { "[" }ţéẋţ~]
# from b05b312b
shape-write-truth = { "[" }ŵŕîţé `true` øŕ `false`, øŕ ļéåṽé ţħé ɱéɱƀéŕ øûţ ŵħéŕé îţ îš ñøţ ķñøŵñ~]
# from 9ef54238
shape-write-within-bounds = { "[" }ŵŕîţé å ñûɱƀéŕ ŵîţħîñ ţħéšé ƀøûñđš, øŕ ļéåṽé ţħé ɱéɱƀéŕ øûţ ŵħéŕé îţ îš ñøţ ķñøŵñ~]
# from 67526db4
shape-write-number = { "[" }ŵŕîţé å ñûɱƀéŕ åñđ ñøţħîñǧ éļšé, øŕ ļéåṽé ţħé ɱéɱƀéŕ øûţ ŵħéŕé îţ îš ñøţ ķñøŵñ~]
# from e7c8aa97
shape-as-many-items = { "[" }šţåţé åš ɱåñý îţéɱš åš åŕé éẋþéçţéđ~]
# from 109eef61
shape-fix-items = { "[" }ƒîẋ ţħé îţéɱš øƒ ţħé ļîšţ~]
# from f34e7ef7
shape-write-words = { "[" }ŵŕîţé å ļîšţ øƒ ţħéšé ŵøŕđš: { $words }~]
# from fad6d928
shape-write-objects = { "[" }ŵŕîţé å ļîšţ øƒ øƀĵéçţš, éåçħ ŵîţħ ɱéɱƀéŕš šûçħ åš { $members }~]
# from cde1daa3
shape-write-numbers = { "[" }ŵŕîţé å ļîšţ øƒ ñûɱƀéŕš, øŕ ļéåṽé ţħé ɱéɱƀéŕ øûţ ŵħéŕé îţ îš ñøţ ķñøŵñ~]
# from b03a3330
shape-write-list = { "[" }ŵŕîţé å ļîšţ, øŕ ļéåṽé ţħé ɱéɱƀéŕ øûţ ŵħéŕé îţ îš ñøţ ķñøŵñ~]
# from 72b93623
shape-write-object = { "[" }ŵŕîţé åñ øƀĵéçţ ŵîţħ ɱéɱƀéŕš šûçħ åš { $members }~]
# from f12e3e2c
shape-state-it = { "[" }šţåţé îţ: { $meaning }~]
# from 700731e1
shape-value-empty = { "[" }ļéƒţ éɱþţý~]
# from 6e6f1dc1
shape-value-blank = { "[" }ƀļåñķ~]
# from 267132b2
shape-value-text = { "[" }"{ $text }"~]
# from 5aa9d424
shape-value-list =
    { "[" }å ļîšţ øƒ { $number } { $number ->
        [one] îţéɱ
       *[other] îţéɱš
    }~]
# from 9ea39769
shape-value-object = { "[" }åñ øƀĵéçţ~]
# from 27d48e9b
shape-leads-nowhere = { "[" }`{ $id }` îš ñøţ ţħé îđ øƒ åñýţħîñǧ îñ `{ $list }`~]
# from 8cf1e06a
shape-points-to-nothing = { "[" }þøîñţš ţø ñøţħîñǧ~]
# from 5b53f7fd
shape-did-you-mean-id = { "[" }đîđ ýøû ɱéåñ `{ $near }`?~]
# from 917c464b
shape-not-of-a-product = { "[" }ţåķé îţ øûţ: ŵħéŕé å þŕøđûçţ ŕûñš îš šţåţéđ ƀý ţħøšé ŵħø đéþļøý îţ~]
# from b8af2df2
shape-add-to-empty = { "[" }åđđ îţ ţø `{ $list }`, ŵħîçħ ħøļđš ñøţħîñǧ ýéţ~]
# from d18627c0
shape-add-or-name = { "[" }åđđ îţ ţø `{ $list }`, øŕ ñåɱé øñé øƒ { $known }~]
# from 0a16399e
shape-hardly-meant = { "[" }`{ $name }` îš { $day }, å ýéåŕ ţħåţ îš ħåŕđļý ɱéåñţ~]
# from 49585386
shape-is-this-the-year = { "[" }îš ţħîš ţħé ýéåŕ?~]
# from e0be371a
shape-of-a-spreadsheet = { "[" }šţåţé ţħé đåý ţħåţ îš ɱéåñţ: å šþŕéåđšħééţ ɱåķéš å đåý øƒ 1905 øƒ å ýéåŕ šûçħ åš 2026~]
# from 11e30251
shape-compare-the-year = { "[" }çøɱþåŕé ţħé ýéåŕ ŵîţħ ţħé đøçûɱéñţ, åñđ šţåţé ţħé đåý ţħåţ îš ɱéåñţ~]
# from ec9171d3
shape-id-twice = { "[" }ţħé îđ `{ $id }` îš ǧîṽéñ ţŵîçé îñ ţħé šåɱé ļîšţ~]
# from 88302e28
shape-given-again = { "[" }ǧîṽéñ åǧåîñ ħéŕé~]
# from 9f536132
shape-given-first = { "[" }ƒîŕšţ ǧîṽéñ ħéŕé~]
# from c429b637
shape-own-ids = { "[" }ǧîṽé éåçħ îţéɱ åñ îđ øƒ îţš øŵñ~]
# from 34cc518d
shape-is-other = { "[" }ţħîš îš { $name }, åñđ ñø ɱåñîƒéšţ~]
# from 403735e2
shape-is-no-manifest = { "[" }ţħîš îš ñø ɱåñîƒéšţ: ñøñé øƒ ţħé ɱéɱƀéŕš åţ ţħé ţøþ øƒ ţħé ƒîļé ƀéļøñǧš ţø øñé~]
# from d67650b8
shape-leave-file-out = { "[" }ļéåṽé ţħé ƒîļé øûţ øƒ ŵħåţ îš çħéçķéđ, øŕ ŵŕîţé å ɱåñîƒéšţ ţø ƒîļļ îñ ŵîţħ `palam init --kind deployment`~]
# from eff4062d
shape-no-object = { "[" }ţħé ƒîļé ħøļđš ñø øƀĵéçţ, éẋþéçţéđ å ɱåñîƒéšţ: åñ øƀĵéçţ ŵîţħ ɱéɱƀéŕš~]
# from 3bf85849
shape-write-manifest = { "[" }ŵŕîţé å ɱåñîƒéšţ ţø ƒîļļ îñ ŵîţħ `palam init --kind deployment`~]
# from 42aec869
shape-other-format = { "[" }`manifestVersion` îš { $version }; ţħîš éđîţîøñ øƒ þåļåɱ ŕéåđš 1.ẋ~]
# from 72ce16f2
shape-newer-edition = { "[" }ûšé å ñéŵéŕ éđîţîøñ øƒ þåļåɱ~]
# from b1678a7e
shape-bring-to-format = { "[" }ƀŕîñǧ ţħé ɱåñîƒéšţ ţø ƒøŕɱåţ { $format }~]
# from 3b479e3e
shape-old-ending = { "[" }ţħé ƒîļé ħåš ţħé øļđ éñđîñǧ øƒ ɱåñîƒéšţš; ţħé ñéŵ øñé îš `.palam.{ $ending }`~]
# from b46ab518
shape-rename = { "[" }ŕéñåɱé îţ ţø `{ $name }.palam.{ $ending }`~]
# from f807e2b0
shape-cannot-be-read-as = { "[" }ţħé ƒîļé đøéš ñøţ ƒîţ îţš ƒøŕɱåţ: { $error }~]
# from 0740f643
shape-compare-with-format = { "[" }çøɱþåŕé îţ ŵîţħ ţħé ƒøŕɱåţ~]
# from c65c71fc
shape-alike-number = { "[" }ŵŕîţé `{ $number }`, ŵħîçħ ƀøţħ éđîţîøñš ŕéåđ åļîķé~]
# from 750012a9
shape-cyclonedx = { "[" }å ÇýçļøñéĐẊ ƀîļļ øƒ ɱåţéŕîåļš~]
# from 7b274a52
shape-spdx = { "[" }åñ ŠÞĐẊ đøçûɱéñţ~]
# from 8cec14c2
shape-spdx-or-json-ld = { "[" }åñ ŠÞĐẊ øŕ øţħéŕ ĴŠØÑ-ĻĐ đøçûɱéñţ~]
# from be946d31
shape-croissant = { "[" }å ĴŠØÑ-ĻĐ đøçûɱéñţ, šûçħ åš å đåţå šéţ đéšçŕîƀéđ ŵîţħ Çŕøîššåñţ~]
# from 5e2cd09c
shape-openapi = { "[" }åñ ØþéñÅÞÎ đéšçŕîþţîøñ~]
# from f631e59a
shape-swagger = { "[" }å Šŵåǧǧéŕ đéšçŕîþţîøñ~]
# from 571bae28
shape-asyncapi = { "[" }åñ ÅšýñçÅÞÎ đéšçŕîþţîøñ~]
# from 6e7b7809
shape-sarif = { "[" }å ŠÅŔÎƑ ŕéþøŕţ~]
# from eb80f6f8
shape-palam-report = { "[" }å ŕéþøŕţ øƒ þåļåɱ~]
# from dbef50d4
shape-github-workflow = { "[" }å ǦîţĦûƀ ŵøŕķƒļøŵ~]
# from a0657e73
shape-github-action = { "[" }å ǦîţĦûƀ åçţîøñ~]
# from dbf0c48e
shape-compose = { "[" }å Çøɱþøšé ƒîļé~]
# from 5c8ff9cf
shape-kubernetes = { "[" }å Ķûƀéŕñéţéš øƀĵéçţ~]
# from 7aeee9f8
shape-npm-package = { "[" }å þåçķåǧé.ĵšøñ øƒ ñþɱ~]
# from e24a6d91
shape-npm-lock = { "[" }å ļøçķ ƒîļé øƒ ñþɱ~]
# from dae9b2e9
shape-typescript = { "[" }å ŢýþéŠçŕîþţ çøñƒîǧûŕåţîøñ~]
# from dd0105c2
shape-jupyter = { "[" }å Ĵûþýţéŕ ñøţéƀøøķ~]
# from c960b8cb
shape-geojson = { "[" }å ǦéøĴŠØÑ ƒîļé~]
# from 5bc9fead
shape-json-schema = { "[" }å ĴŠØÑ Šçħéɱå~]
# from b6854ba7
shape-pre-commit = { "[" }å þŕé-çøɱɱîţ çøñƒîǧûŕåţîøñ~]
# from 3b59ff8e
shape-model-card = { "[" }å Ṁøđéļ Çåŕđ øƒ Ħûǧǧîñǧ Ƒåçé~]
# from 2827c101
shape-oscal = { "[" }åñ ØŠÇÅĻ đøçûɱéñţ~]
