### Made by the tests of `words/en`: the pseudo-language.

# from ac1e91ae
settings-baseline-refused =
    { "[" }{ $number } øƒ { $all ->
        [one] { $all } éñţŕý
       *[other] { $all } éñţŕîéš
    } çåññøţ ƀé åççéþţéđ ƀý åñýƀøđý åñđ çøûñţ åļļ ţħé šåɱé~]
# from 58c88cf0
settings-baseline-stale =
    { "[" }{ $number ->
        [one]
            { $number } øƒ { $all ->
                [one] { $all } éñţŕý
               *[other] { $all } éñţŕîéš
            } ɱåţçħéš ñøţħîñǧ åñý ɱøŕé
       *[other]
            { $number } øƒ { $all ->
                [one] { $all } éñţŕý
               *[other] { $all } éñţŕîéš
            } ɱåţçħ ñøţħîñǧ åñý ɱøŕé
    }~]
# from b8ba2f4a
settings-baseline-help = { "[" }ţåķé ţħéɱ øûţ ŵîţħ `palam baseline prune`~]
# from a5f57637
settings-entry-refused = { "[" }{ $rule }: { $why }~]
# from 256a63b2
settings-waived = { "[" }ŵåîṽéđ ûñţîļ { $day } ƀý { $approver }: { $reason }, "{ $text }"~]
# from b8377503
settings-accepted-risk = { "[" }åççéþţéđ ŕîšķ~]
# from 07c657c2
settings-being-fixed = { "[" }ƀéîñǧ ƒîẋéđ~]
# from d9b0835b
settings-wrong-finding = { "[" }ŵŕøñǧ ƒîñđîñǧ~]
# from 17a3c77b
settings-not-applicable = { "[" }ñøţ åþþļîçåƀļé~]
# from 92ee8396
settings-duplicate = { "[" }đûþļîçåţé~]
# from 9001c4d9
settings-waiver-twice = { "[" }ţħîš ŵåîṽéŕ øƒ `{ $rule }` šţåñđš îñ ţħé ƒîļé åļŕéåđý~]
# from 360c800c
settings-waiver-twice-help = { "[" }ķééþ øñé øƒ ţħé ţŵø~]
# from e47b5310
settings-the-same-here = { "[" }ţħé šåɱé, ħéŕé~]
# from 811f2ce7
settings-waiver-refused = { "[" }`{ $rule }` îñ "{ $manifest }" çåññøţ ƀé ŵåîṽéđ: { $why }~]
# from ca752007
settings-waiver-refused-help = { "[" }ţåķé ţħé ŵåîṽéŕ øûţ, åñđ çħåñǧé ţħé šýšţéɱ øŕ ţħé ɱåñîƒéšţ~]
# from 22ee72f6
settings-waiver-alone = { "[" }ţħé ƒîñđîñǧ šţåñđš åţ `{ $place }` ţøø, åñđ ţħîš ŵåîṽéŕ åļøñé åççéþţš ñøţħîñǧ~]
# from 50983798
settings-waiver-alone-help = { "[" }ŵåîṽé éåçħ øƒ îţš þļåçéš, øŕ ñøñé~]
# from 49abacaa
settings-waiver-ended = { "[" }ţħîš ŵåîṽéŕ éñđéđ øñ { $day }: ŵħåţ îţ åççéþţéđ çøûñţš åǧåîñ~]
# from 89167334
settings-waiver-ended-help = { "[" }ħåṽé îţ đéçîđéđ åǧåîñ ŵîţħ å ļåţéŕ `until`, øŕ ţåķé îţ øûţ~]
# from ea175fa6
settings-no-rule = { "[" }ţħéŕé îš ñø ŕûļé `{ $rule }`~]
# from 3f428046
settings-no-rule-help = { "[" }`palam rules` ļîšţš ţħé ŕûļéš; ţåķé ţħé ŵåîṽéŕ øûţ îƒ ţħé ŕûļé îš ǧøñé~]
# from 483f6225
settings-did-you-mean-rule = { "[" }đîđ ýøû ɱéåñ `{ $rule }`?~]
# from 91022e6d
settings-no-manifest = { "[" }ñø ɱåñîƒéšţ øƒ ţħé ŕéǧîšţéŕ ħåš ţħé îđ "{ $manifest }"~]
# from dbe8494d
settings-nothing-as-a-whole = { "[" }`{ $rule }` ƒîñđš ñøţħîñǧ îñ ţħé ɱåñîƒéšţ åš å ŵħøļé~]
# from ed9164ea
settings-nothing-there = { "[" }`{ $rule }` ƒîñđš ñøţħîñǧ åţ `{ $place }`~]
# from e3851f63
settings-waiver-unused-help = { "[" }ţåķé ţħé ŵåîṽéŕ øûţ~]
# from 01db2e3c
settings-waiver-other-id-help = { "[" }ţåķé ţħé ŵåîṽéŕ øûţ, øŕ çøŕŕéçţ ţħé îđ~]
# from 8877ecf3
settings-waiver-elsewhere-help = { "[" }ţåķé ţħé ŵåîṽéŕ øûţ, øŕ çøŕŕéçţ ţħé þļåçé; ţħé ŕûļé ƒîñđš šøɱéţħîñǧ åţ { $places }~]
# from 087b8489
settings-no-baseline = { "[" }ţħéŕé îš ñø ƀåšéļîñé `{ $file }`~]
# from 56e21000
settings-no-baseline-help = { "[" }đŕåŵ øñé ŵîţħ `palam baseline update`~]
# from 86aa5d11
settings-no-profile = { "[" }ţħéŕé îš ñø þŕøƒîļé "{ $name }", éẋþéçţéđ { $known }~]
# from caeae4d9
settings-no-profile-help = { "[" }`palam profiles` ļîšţš ţħéɱ~]
# from 080df2b2
settings-did-you-mean = { "[" }đîđ ýøû ɱéåñ "{ $name }"?~]
# from d2eba572
settings-no-pack = { "[" }ţħéŕé îš ñø þåçķ îñ `{ $folder }`~]
# from 738ae3d5
settings-no-pack-help = { "[" }å þåçķ îš å ƒøļđéŕ ŵîţħ å `pack.toml`; þåţħš ƀéǧîñ åţ ţħé ƒøļđéŕ øƒ ţħé šéţţîñǧš ƒîļé~]
# from 4ca8675e
settings-file =
    { "[" }{ $file } ({ $number ->
        [one] { $number } ŵåîṽéŕ
       *[other] { $number } ŵåîṽéŕš
    })~]
# from 27d1a017
settings-with-baseline =
    { "[" }å ƀåšéļîñé øƒ { $number ->
        [one] { $number } éñţŕý
       *[other] { $number } éñţŕîéš
    }~]
# from c6d9073c
settings-never-fails = { "[" }ƒåîļ-øñ ñéṽéŕ: ñøţħîñǧ ţħåţ îš ƒøûñđ ƒåîļš~]
# from 43bf43c6
settings-in-force = { "[" }{ $settings }~]
