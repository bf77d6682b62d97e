### Made by the tests of `words/en`: the pseudo-language.

# from 447e6629
cli-error = { "[" }éŕŕøŕ: { $error }~]
# from 924c8432
cli-write = { "[" }çåññøţ ŵŕîţé: { $cause }~]
# from 5143a3a6
cli-write-file = { "[" }çåññøţ ŵŕîţé `{ $file }`: { $cause }~]
# from 465ca441
cli-progress = { "[" }{ $done } øƒ { $all } ɱåñîƒéšţš, { $left } ļéƒţ~]
# from f89f3cea
cli-two-reports = { "[" }`{ $file }` îš ñåɱéđ ƒøŕ ţŵø ŕéþøŕţš~]
# from 880dd023
cli-no-page-name = { "[" }`{ $id }` çåññøţ ƀé ţħé ñåɱé øƒ å þåǧé~]
# from d1b9759d
cli-pages-written =
    { "[" }ŵŕøţé { $number ->
        [one] { $number } þåǧé
       *[other] { $number } þåǧéš
    } ƀéļøŵ { $folder }~]
# from 2529823d
cli-no-rule-near = { "[" }ţħéŕé îš ñø ŕûļé `{ $rule }`; đîđ ýøû ɱéåñ `{ $near }`?~]
# from c4b02828
cli-no-rule = { "[" }ţħéŕé îš ñø ŕûļé `{ $rule }`; `palam rules` ļîšţš ţħéɱ~]
# from e87ded20
cli-list-names-none = { "[" }ţħé ļîšţ øƒ ƒîļéš ñåɱéš ñøñé~]
# from 18ca489b
cli-list-not-utf8 = { "[" }ţħé ļîšţ øƒ ƒîļéš îš ñøţ ÛŢƑ-8~]
# from 7d9576c3
cli-no-manifest-below = { "[" }ñø ɱåñîƒéšţ ƀéļøŵ { $places }: ļøøķéđ ƒøŕ { $endings }; å ƒîļé øƒ åñøţħéŕ ñåɱé îš çħéçķéđ ŵħéñ îţ îš ñåɱéđ~]
# from 2f6f6293
cli-no-manifest-below-passed-over = { "[" }ñø ɱåñîƒéšţ ƀéļøŵ { $places }: ļøøķéđ ƒøŕ { $endings }; å ƒîļé øƒ åñøţħéŕ ñåɱé îš çħéçķéđ ŵħéñ îţ îš ñåɱéđ; { $passed_over }~]
# from 65c66092
cli-no-manifest = { "[" }ñø ɱåñîƒéšţ ƀéļøŵ `{ $folder }`~]
# from 1418ec27
cli-epoch = { "[" }ŠØÛŔÇÉ_ĐÅŢÉ_ÉÞØÇĦ îš "{ $epoch }", éẋþéçţéđ šéçøñđš~]
# from 1823ff1b
cli-name-two = { "[" }ñåɱé åñ øļđ åñđ å ñéŵ ɱåñîƒéšţ, øŕ å ŕéṽîšîøñ ŵîţħ `--against`~]
# from f22ed2ee
cli-jsonl-directory = { "[" }`{ $name }` îš å đîŕéçţøŕý; `--jsonl` ŕéåđš ƒîļéš øƒ øñé ŕéçøŕđ å ļîñé~]
# from ed40883c
cli-no-history = { "[" }ǧîţ ħåš ñø ŕéçøŕđ øƒ `{ $path }`; çøɱɱîţ îţ ƒîŕšţ~]
# from 1aef740d
cli-values-not-read =
    { "[" }{ $number ->
        [one] { $number } ṽåļûé
       *[other] { $number } ṽåļûéš
    } øƒ `{ $name }` çåññøţ ƀé ŕéåđ åñđ çøûñţéđ åš ñøţ šţåţéđ; šéé `palam check`~]
# from aae3c5f5
cli-no-table = { "[" }ţħéŕé îš ñø ţåƀļé `{ $id }`; ţħé ţåƀļéš åŕé { $known }~]
# from 68517032
cli-baseline-stays = { "[" }`{ $file }` šţåýš åš îţ îš: ñøţ éṽéŕýţħîñǧ çøûļđ ƀé ŕéåđ~]
# from 9e1b00c1
cli-baseline-use = { "[" }ûšé îţ ŵîţħ `--baseline { $file }`, øŕ ŵîţħ `{ $line }` îñ þåļåɱ.ţøɱļ~]
# from 4af3d21b
cli-baseline-pruned = { "[" }{ $file }: { $out } ţåķéñ øûţ, { $all } îñ åļļ~]
# from 8995a51b
cli-baseline-updated = { "[" }{ $file }: { $new } ŕéçøŕđéđ, { $out } ţåķéñ øûţ, { $all } îñ åļļ~]
# from f912e13e
cli-baseline-left-out =
    { "[" }{ $number ->
        [one] { $number } ƒîñđîñǧ
       *[other] { $number } ƒîñđîñǧš
    } ļéƒţ øûţ: ñø ƀåšéļîñé ħøļđš ŕéđ ļîñéš, ŵħåţ ţħéý ħåñǧ øñ, øŕ ûñŕéåđåƀļé ƒîļéš~]
# from bff16901
cli-baseline-stale = { "[" }ɱåţçħéš ñøţħîñǧ: { $rule } åţ { $place } îñ { $manifest }~]
# from 7a206102
cli-baseline-stale-whole = { "[" }ɱåţçħéš ñøţħîñǧ: { $rule } åţ ţħé ɱåñîƒéšţ åš å ŵħøļé îñ { $manifest }~]
# from a97b1ba1
cli-baseline-checked = { "[" }{ $file }: { $hold } ħøļđ, { $stale } ɱåţçħ ñøţħîñǧ, { $new } ñøţ îñ îţ~]
# from c24ebf2a
cli-baseline-prune = { "[" }ţåķé øûţ ŵħåţ ɱåţçħéš ñøţħîñǧ ŵîţħ `palam baseline prune`~]
# from 616ec1af
cli-pack-proved =
    { "[" }{ $id }: { $rules ->
        [one] { $rules } ŕûļé
       *[other] { $rules } ŕûļéš
    } þŕøṽéđ ƀý { $cases ->
        [one] { $cases } çåšé
       *[other] { $cases } çåšéš
    }; { $parts ->
        [one] { $parts } þåŕţ
       *[other] { $parts } þåŕţš
    } ţåķéñ øûţ øñé åţ å ţîɱé, ñøñé îđļé~]
# from 2fbeb410
cli-pack-id = { "[" }"{ $id }" çåññøţ ƀé ţħé îđ øƒ å þåçķ: ûšé šɱåļļ ļéţţéŕš, đîǧîţš åñđ ħýþħéñš~]
# from 35879127
cli-exists = { "[" }`{ $folder }` éẋîšţš åļŕéåđý~]
# from 1648fab4
cli-pack-made = { "[" }ɱåđé { $folder }: çħåñǧé éẋåɱþļé.ţøɱļ åñđ îţš šøûŕçé, ţħéñ ŕûñ `palam pack check { $folder }`~]
# from 154e1796
cli-init-json = { "[" }éṽéŕý ɱéɱƀéŕ øƒ ţħé ƒøŕɱåţ îš ŵŕîţţéñ îñ ÝÅṀĻ, ŵħîçħ ħåš çøɱɱéñţš; ļéåṽé øûţ `--format json`~]
# from da2ab02c
cli-init-all = { "[" }`--all` ñééđš `--kind product` øŕ `--kind deployment`, `--for CASE`, øŕ `--in CODE`~]
# from 00f469dd
cli-init-wrote = { "[" }ŵŕøţé { $file }: ƒîļļ îţ îñ, ţåķé øûţ ŵħåţ đøéš ñøţ åþþļý, ţħéñ ŕûñ `palam check { $file }`~]
# from e5bda852
cli-init-no-case-near = { "[" }ţħéŕé îš ñø çåšé `{ $name }`; đîđ ýøû ɱéåñ `{ $near }`?~]
# from 961b12a5
cli-init-no-case = { "[" }ţħéŕé îš ñø çåšé `{ $name }`; ţħé çåšéš åŕé { $known }~]
# from 6b069ec9
cli-init-say-what = { "[" }šåý ŵħåţ ţø đéšçŕîƀé ŵîţħ `--for` øŕ `--kind`, øŕ ŵħéŕé ŵîţħ `--in`; ţħé çåšéš åŕé { $known }~]
# from ef17c87e
cli-export-records = { "[" }ŕéçøŕđš øƒ `{ $form }` åŕé ŵŕîţţéñ åš çšṽ øŕ ĵšøñļ~]
# from e178d108
cli-export-register = { "[" }ţħé ŕéǧîšţéŕ åš å ţåƀļé îš ŵŕîţţéñ åš çšṽ øŕ ĵšøñļ~]
# from d52fefe8
cli-export-only-records = { "[" }`{ $flag }` îš åƀøûţ ŕéçøŕđš øƒ å ŕéǧîšţéŕ, åñđ `{ $form }` îš ñøñé: ļéåṽé îţ øûţ~]
# from 3a627634
cli-no-edition = { "[" }ţħé ƒøŕɱ `{ $form }` ħåš ñø éđîţîøñ `{ $edition }`; îţ ħåš { $known }~]
# from 0b7c7ab1
cli-export-not-a-manifest = { "[" }`{ $name }` çåññøţ ƀé ŕéåđ åš å ɱåñîƒéšţ; `palam check { $name }` šåýš ŵħý~]
# from f4976b63
cli-export-document = { "[" }`{ $form }` îš å đøçûɱéñţ: îţ îš ŵŕîţţéñ åš ɱåŕķđøŵñ, ħţɱļ øŕ ţéẋţ~]
# from ea3d0f14
cli-export-no-form = { "[" }ţħéŕé îš ñø ƒøŕɱ `{ $form }`; ŕéǧîšţéŕš åŕé { $registers }; đøçûɱéñţš åŕé { $documents }~]
# from d3ddaf08
cli-export-own-json = { "[" }`{ $form }` îš ŵŕîţţéñ åš îţš øŵñ ĴŠØÑ: ļéåṽé øûţ --ƒøŕɱåţ~]
# from feff7405
cli-export-one = { "[" }`{ $form }` đéšçŕîƀéš øñé šýšţéɱ îñ å ƒîļé; { $number } ɱåñîƒéšţš åŕé ñåɱéđ~]
# from ad0e69d2
cli-export-alleged = { "[" }`{ $place }` îš øñļý åļļéǧéđ åñđ îš ļéƒţ øûţ~]
# from 73a16892
cli-no-form = { "[" }ţħéŕé îš ñø ƒøŕɱ `{ $form }`; ţħé ƒøŕɱš åŕé { $known }~]
# from 8be21841
cli-form-no-records = { "[" }ţħé çåšé `{ $case }` ħåš ñø ƒîļé `records`~]
# from 790beb0b
cli-form-proved =
    { "[" }{ $form }: { $columns ->
        [one] { $columns } çøļûɱñ
       *[other] { $columns } çøļûɱñš
    } þŕøṽéđ, { $cases ->
        [one] { $cases } çåšé
       *[other] { $cases } çåšéš
    }~]
# from e1926538
cli-of-file = { "[" }`{ $name }`: { $why }~]
# from c1fe5ca0
cli-of-row = { "[" }ŕøŵ { $number }: { $why }~]
# from 628e709d
cli-decision-unused = { "[" }å đéçîšîøñ ɱåţçħéš ñø çéļļ: îţš ŵøŕđš ħåṽé çħåñǧéđ øŕ åŕé ǧøñé ({ $words })~]
# from b7b98777
cli-paired =
    { "[" }{ $number ->
        [one] { $number } ŕéçøŕđ
       *[other] { $number } ŕéçøŕđš
    } þåîŕéđ ƀý ţħé šåɱé ñåɱé åñđ åǧéñçý~]
# from b2e574a2
cli-alias-unused = { "[" }åñ åļîåš ɱåţçħéš ñø ţŵø ŕéçøŕđš: { $alias }~]
# from 58492200
cli-likely-pairs =
    { "[" }{ $number ->
        [one] { $number } ļîķéļý þåîŕ
       *[other] { $number } ļîķéļý þåîŕš
    } ñøţ çøɱþåŕéđ: `palam diff --likely-pairs` ļîšţš ţħéɱ ƒøŕ å þéŕšøñ ţø çøñƒîŕɱ~]
# from 2a76d0e4
cli-not-asked = { "[" }`{ $name }`: ñøţ çøɱþåŕéđ, ƀéçåûšé ţħé ñéŵ éđîţîøñ đøéš ñøţ åšķ ƒøŕ îţ: { $places }~]
# from 7809ccb3
cli-not-decided = { "[" }`{ $name }`: ñøţ çøɱþåŕéđ, ƀéçåûšé ñøƀøđý ħåš đéçîđéđ øñ ţħé ŵøŕđš øƒ ţħé ñéŵ ŕéçøŕđ: { $places }~]
# from c71ba319
cli-records =
    { "[" }{ $number ->
        [one] { $number } ŕéçøŕđ
       *[other] { $number } ŕéçøŕđš
    }; çéļļš: { $classes }~]
# from 9c9bb5d4
cli-loss-denied = { "[" }çéļļš ļøšţ îñ å ŵåý ţħåţ --đéñý-ļøšš ñåɱéš: { $classes }~]
