### Made by the tests of `words/en`: the pseudo-language.

# from 022bb3df
html-title = { "[" }{ $name }: { $verdict }~]
# from b8936166
html-header = { "[" }þåļåɱ ŕéþøŕţ~]
# from bc3ba52e
html-header-as-of = { "[" }þåļåɱ ŕéþøŕţ, ĵûđǧéđ åš øƒ { $day }~]
# from dda8927a
html-skip = { "[" }Šķîþ ţø ţħé ŕéþøŕţ~]
# from 056cd01d
html-foot-norm = { "[" }{ $norm } îš å çåļļ øƒ ÛÑ ƀøđîéš, ŕéǧûļåţøŕš øŕ çîṽîļ šøçîéţý, øŕ å šţåñđåŕđ; îţ îš ñøţ å šţåţûţé.~]
# from 63a992fd
html-foot-law = { "[" }{ $law } ƀîñđš ŵħéŕé åñđ šîñçé ŵħéñ ţħé þŕøṽîšîøñ šåýš.~]
# from 2831d64f
html-norm = { "[" }Ñøŕɱ~]
# from b1eb0cab
html-law = { "[" }Ļåŵ~]
# from 875c1267
html-foot-judges = { "[" }Ţħé ŕéþøŕţ ĵûđǧéš ŵħåţ ţħé ɱåñîƒéšţ šţåţéš, ñøţ ŵħåţ ţħé šýšţéɱ đøéš. Îţ åđđš ñøţħîñǧ ûþ ţø å šçøŕé, åñđ îţ îš ñø ļéǧåļ åđṽîçé.~]
# from 91dfe97c
html-foot-contest = { "[" }Å ƒîñđîñǧ øŕ å ŕûļé ţħåţ îš ŵŕøñǧ çåñ ƀé { $link }.~]
# from b8970c7a
html-contested = { "[" }çøñţéšţéđ îñ þûƀļîç~]
# from 962802fd
html-settings = { "[" }Šéţţîñǧš: { $settings }.~]
# from cead56a6
html-made-by = { "[" }Ṁåđé ƀý þåļåɱ { $version }.~]
# from 0a0a7cdc
html-report-on =
    { "[" }Ŕéþøŕţ øñ { $number ->
        [one] { $number } ɱåñîƒéšţ
       *[other] { $number } ɱåñîƒéšţš
    }~]
# from 007be149
html-outcomes = { "[" }Ħøŵ ţħéý çåɱé øûţ~]
# from 1f508a3c
html-unreadable =
    { "[" }{ $number ->
        [one] { $number } ƒîļé
       *[other] { $number } ƒîļéš
    } çøûļđ ñøţ ƀé ŕéåđ.~]
# from c4b5a5cc
html-unreadable-means = { "[" }Ñøţħîñǧ îš šåîđ øƒ ţħéɱ.~]
# from f9f383d5
html-manifests = { "[" }Ṁåñîƒéšţš~]
# from 861ae592
html-left-out =
    { "[" }Ţø ķééþ ţħîš þåǧé ûšåƀļé, { $number ->
        [one] { $number } ŕéþøŕţ
       *[other] { $number } ŕéþøŕţš
    } øƒ ţħøšé ţħåţ çåɱé øûţ ƀéšţ åŕé ļîšţéđ ŵîţħøûţ ţħéîŕ ƒîñđîñǧš. Çħéçķéđ ƀý ţħéɱšéļṽéš, ţħøšé ƒîļéš ǧîṽé å þåǧé øƒ ţħéîŕ øŵñ.~]
# from 74416584
html-column-manifest = { "[" }Ṁåñîƒéšţ~]
# from 062accf6
html-column-verdict = { "[" }Ṽéŕđîçţ~]
# from 71bfc4ef
html-column-red-lines = { "[" }Ŕéđ ļîñéš~]
# from da0ed4d1
html-column-violations = { "[" }Ṽîøļåţîøñš~]
# from f3224aa6
html-column-undecided = { "[" }Ûñđéçîđéđ~]
# from b8966714
html-column-gaps = { "[" }Ǧåþš~]
# from 41d09a60
html-column-accepted = { "[" }Åççéþţéđ~]
# from 00e3a8e7
html-not-listed =
    { "[" }{ $number ->
        [one] { $number } ƒûŕţħéŕ ŕéþøŕţ
       *[other] { $number } ƒûŕţħéŕ ŕéþøŕţš
    } åŕé ñøţ ļîšţéđ.~]
# from c58093cf
html-top-rules = { "[" }Ŕûļéš çŕøššéđ ƀý ɱøšţ ɱåñîƒéšţš~]
# from 4b858e71
html-top-missing = { "[" }Ƒåçţš ɱîššîñǧ ƒŕøɱ ɱøšţ ɱåñîƒéšţš~]
# from 7c5a8cf3
html-column-rule = { "[" }Ŕûļé~]
# from 8512155f
html-column-fact = { "[" }Ƒåçţ~]
# from 3665a4c3
html-register = { "[" }Ţħé ŕéǧîšţéŕ åš å ŵħøļé~]
# from f9df39c7
html-run-settings = { "[" }Ţħé šéţţîñǧš øƒ ţħîš ŕûñ~]
# from 8e164504
html-crosses-several = { "[" }Çŕøššéš { $number } ŕéđ ļîñéš.~]
# from 6e70cadf
html-crossed-several = { "[" }Çŕøššéš { $number } ŕéđ ļîñéš, ƒøŕ ţħé ŕéçøŕđ.~]
# from d94b9e19
html-beyond =
    { "[" }{ $number ->
        [one] { $number } ƒîñđîñǧ
       *[other] { $number } ƒîñđîñǧš
    } ɱøŕé åŕé çøûñţéđ åñđ ñøţ ļîšţéđ: ţħéŕé åŕé ɱøŕé ţħåñ ţħé ļîɱîţ.~]
# from 74a558f0
html-contents = { "[" }Çøñţéñţš: { $name }~]
# from a9b726d3
html-declared = { "[" }Đéçļåŕéđ~]
# from fd974968
html-declared-lead = { "[" }Ŵħåţ ţħé ŕéçøŕđ šåýš åƀøûţ îţšéļƒ ŵħéŕé ñøţħîñǧ ŵåš ƒøûñđ. Îţ šîļéñçéš ñøţħîñǧ.~]
# from a49dd09e
html-held = { "[" }Ħéļđ~]
# from 5f88d61e
html-held-lead = { "[" }Ŕûļéš ţħåţ åþþļý åñđ åŕé ķéþţ, åš ƒåŕ åš ŵħåţ îš šţåţéđ ǧøéš. Éåçħ îš ñåɱéđ ƀý ţħé ƒåûļţ îţ ļøøķš ƒøŕ.~]
# from 8ed58d50
html-not-found = { "[" }Ñøţ ƒøûñđ: { $title }~]
# from 12fb78de
html-in-parts =
    { "[" }, îñ { $number ->
        [one] { $number } þåŕţ
       *[other] { $number } þåŕţš
    }~]
# from d6bf62e9
html-provisions = { "[" }Þŕøṽîšîøñš~]
# from a6116f07
html-provisions-lead = { "[" }Ŵħåţ ţħé ƒîñđîñǧš ŕéšţ øñ, éåçħ ŵîţħ îţš šţåñđîñǧ, îţš đåý, åñđ ħøŵ ŵéļļ îţš ţéẋţ ŵåš ŕéåđ.~]
# from 12f8f09e
html-listing = { "[" }Ţħé ɱåñîƒéšţ, ļîñé ƀý ļîñé~]
# from bc9686ff
html-listing-lead = { "[" }Ƒîñđîñǧš šţåñđ ƀéšîđé ţħé ļîñéš ţħéý šþéåķ øƒ. Ŵħåţ îš ɱîššîñǧ šţåñđš ƀéšîđé ţħé þåŕţ îñ ŵħîçħ îţ îš ɱîššéđ.~]
# from c20f67bd
html-lines-shown =
    { "[" }{ $shown } øƒ { $number ->
        [one] { $number } ļîñé
       *[other] { $number } ļîñéš
    } åŕé šħøŵñ: ţħøšé ŵîţħ ƒîñđîñǧš, åñđ { $around } åŕøûñđ éåçħ.~]
# from 5ff72c02
html-further-on-line =
    { "[" }{ $number ->
        [one] { $number } ƒûŕţħéŕ ƒîñđîñǧ
       *[other] { $number } ƒûŕţħéŕ ƒîñđîñǧš
    } øñ ţħîš ļîñé~]
# from 259b240e
html-about = { "[" }Åƀøûţ ţħîš çħéçķ~]
# from 2b183663
html-about-file = { "[" }Ƒîļé~]
# from 74416584
html-about-manifest = { "[" }Ṁåñîƒéšţ~]
# from dda80a38
html-about-revision = { "[" }Ŕéṽîšîøñ~]
# from 3ff50c63
html-about-kind = { "[" }Ķîñđ~]
# from 284dd521
html-about-as-of = { "[" }Ĵûđǧéđ åš øƒ~]
# from 830ff924
html-about-packs = { "[" }Þåçķš åþþļîéđ~]
# from 7a4dd27f
html-about-packs-open = { "[" }Þåçķš ţħåţ ɱåý åþþļý~]
# from c6a2ee12
html-about-packs-not = { "[" }Þåçķš ţħåţ đø ñøţ åþþļý~]
# from 064663ef
html-explained-unreadable = { "[" }Îţ îš ñø ɱåñîƒéšţ ţħåţ çåñ ƀé ŕéåđ, šø ñøţħîñǧ ŵåš ĵûđǧéđ.~]
# from 58ea4347
html-explained-red-line = { "[" }Ŵħåţ îš šţåţéđ åɱøûñţš ţø å ûšé ţħåţ ɱûšţ ñøţ éẋîšţ ûñđéŕ ţħé ñøŕɱ øŕ ļåŵ ñåɱéđ ƀéļøŵ. Îţ çåññøţ ƀé ŵåîṽéđ.~]
# from 68f29ea2
html-explained-violation = { "[" }Ŵħåţ îš šţåţéđ çŕøššéš ñø ŕéđ ļîñé, ƀûţ çøñţŕåđîçţš å đûţý.~]
# from 515bdfd2
html-explained-not-readable = { "[" }Þåŕţš øƒ ţħé ƒîļé çåññøţ ƀé ŕéåđ åš ŵħåţ ƀéļøñǧš ţħéŕé. Ñøţħîñǧ îš ķñøŵñ ţø ƀé ŵŕøñǧ îñ ţħé ŕéšţ, åñđ ñø đûţý îš ƀŕøķéñ ƀý ƒøŕɱ.~]
# from 29238329
html-explained-undecided = { "[" }Ñøţħîñǧ îš ķñøŵñ ţø ƀé ŵŕøñǧ, ƀûţ ŕûļéš ħåñǧ øñ ƒåçţš ţħåţ åŕé ñøţ šţåţéđ.~]
# from 837bcb30
html-explained-incomplete = { "[" }Ñøţħîñǧ îš ķñøŵñ ţø ƀé ŵŕøñǧ, ƀûţ þåŕţš ţħåţ ţħé ƒøŕɱåţ åšķš ƒøŕ åŕé ñøţ šţåţéđ. Ñø đûţý îš ƀŕøķéñ ƀý ƒøŕɱ.~]
# from dde96ff5
html-explained-gaps = { "[" }Ñøţħîñǧ îš ķñøŵñ ţø ƀé ŵŕøñǧ; šøɱéţħîñǧ ţħåţ îš åšķéđ ƒøŕ îš ɱîššîñǧ.~]
# from 76f3362d
html-explained-widens = { "[" }Ṁøŕé îš đøñé ţø þéøþļé ţħåñ ţħé éåŕļîéŕ ŕéçøŕđ šåîđ, øŕ ļéšš îš šţåţéđ øƒ îţ.~]
# from 5793e176
html-explained-cannot-tell = { "[" }Ŵħåţ îš šţåţéđ đøéš ñøţ šåý ŵħåţ ţħé çħåñǧé ɱéåñš ƒøŕ þéøþļé.~]
# from 49f87195
html-explained-narrows = { "[" }Ļéšš îš đøñé ţø þéøþļé ţħåñ ţħé éåŕļîéŕ ŕéçøŕđ šåîđ, øŕ ŵîţħ ɱøŕé þŕøţéçţîøñ.~]
# from 30622cab
html-explained-unchanged = { "[" }Ñøţħîñǧ ţħåţ ŵåš šţåţéđ åñđ đîƒƒéŕš ñøŵ ƀéåŕš øñ ŵħåţ îš đøñé ţø þéøþļé.~]
# from d1b834e0
html-explained-clear = { "[" }Ŵħåţ îš šţåţéđ ķééþš éṽéŕý ŕûļé ţħåţ åþþļîéš.~]
# from deafa03d
html-in-numbers = { "[" }{ $counts }.~]
# from 4d8c3298
html-count-class = { "[" }{ $number } { $class }~]
# from da899390
html-count-not-readable =
    { "[" }{ $number ->
        [one] { $number } þåŕţ
       *[other] { $number } þåŕţš
    } ñøţ ŕéåđåƀļé~]
# from c2eb2272
html-count-incomplete =
    { "[" }{ $number ->
        [one] { $number } þåŕţ
       *[other] { $number } þåŕţš
    } ţħåţ ţħé ƒøŕɱåţ åšķš ƒøŕ åñđ ñøƀøđý šţåţéđ~]
# from d3d29161
html-count-undecided =
    { "[" }{ $number ->
        [one] { $number } ŕûļé
       *[other] { $number } ŕûļéš
    } çåññøţ ƀé đéçîđéđ~]
# from 60ff4e8b
html-count-open =
    { "[" }{ $number ->
        [one] { $number } ƒåçţ
       *[other] { $number } ƒåçţš
    } ɱîššîñǧ ƒøŕ ţħåţ~]
# from b40b0662
html-count-asked =
    { "[" }{ $number ->
        [one] { $number } ɋûéšţîøñ
       *[other] { $number } ɋûéšţîøñš
    } ƒøŕ å þéŕšøñ~]
# from 50965dc2
html-count-excused =
    { "[" }{ $number ->
        [one] { $number } ŕûļé
       *[other] { $number } ŕûļéš
    } éẋçûšéđ~]
# from 21810254
html-count-withheld =
    { "[" }{ $number ->
        [one] { $number } ƒåçţ
       *[other] { $number } ƒåçţš
    } ŵîţħħéļđ~]
# from b804a313
html-count-waived =
    { "[" }{ $number ->
        [one] { $number } ƒîñđîñǧ
       *[other] { $number } ƒîñđîñǧš
    } ŵåîṽéđ~]
# from d0db0108
html-count-baselined =
    { "[" }{ $number ->
        [one] { $number } ƒîñđîñǧ
       *[other] { $number } ƒîñđîñǧš
    } îñ ţħé ƀåšéļîñé~]
# from f2ee972f
html-count-held =
    { "[" }{ $number ->
        [one] { $number } ŕûļé
       *[other] { $number } ŕûļéš
    } ķéþţ~]
# from 7ce64cc5
html-not-stated = { "[" }ñøţ šţåţéđ~]
# from b1c5b61a
html-and-more = { "[" }åñđ { $number } ɱøŕé~]
# from 0572b92b
html-asks =
    { "[" }{ $number ->
        [1] Øñé ţħîñǧ
        [2] Ţŵø ţħîñǧš
       *[other] Ţħŕéé ţħîñǧš
    } ţø åšķ { $whom }~]
# from 3688fbb4
html-part-not-stated = { "[" }{ $part } îš ñøţ šţåţéđ.~]
# from 5dda0215
html-part-not-stated-in =
    { "[" }{ $part } îš ñøţ šţåţéđ îñ { $number ->
        [one] { $number } þļåçé
       *[other] { $number } þļåçéš
    }.~]
# from 869a6b64
html-part-not-stated-of =
    { "[" }{ $part } îš ñøţ šţåţéđ îñ { $number ->
        [one] { $number } þļåçé
       *[other] { $number } þļåçéš
    } øƒ { $list }.~]
# from ef485386
html-rules-wait =
    { "[" }{ $number ->
        [one] { $number } ŕûļé ŵåîţš
       *[other] { $number } ŕûļéš ŵåîţ
    } ƒøŕ îţ.~]
# from 3ae8f6de
html-packs-wait =
    { "[" }Ŵħéţħéŕ { $number ->
        [one] { $number } þåçķ øƒ ŕûļéš åþþļîéš ħåñǧš
       *[other] { $number } þåçķš øƒ ŕûļéš åþþļý ħåñǧš
    } øñ îţ.~]
# from 91dad0f8
html-where = { "[" }Ŵħéŕé~]
# from 71b5ed46
html-and = { "[" }Åñđ~]
# from ab2acdfa
html-next-step = { "[" }Ñéẋţ šţéþ~]
# from 56f3a67d
html-next-step-is = { "[" }Ñéẋţ šţéþ: { $help }.~]
# from 22b6f149
html-would-settle = { "[" }Ŵøûļđ šéţţļé~]
# from 67700357
html-leaves-open = { "[" }Ļéåṽéš øþéñ~]
# from 7c5a8cf3
html-rule = { "[" }Ŕûļé~]
# from 0ff9f825
html-rule-why = { "[" }{ $rule }: ŵħý~]
# from a1de2fdd
html-change = { "[" }Çħåñǧé~]
# from d7ed828b
html-further-places =
    { "[" }{ $number ->
        [one] { $number } ƒûŕţħéŕ þļåçé
       *[other] { $number } ƒûŕţħéŕ þļåçéš
    }~]
# from fc0c43df
html-line = { "[" }ļîñé { $line }~]
# from 31678db3
html-line-of = { "[" }{ $file } ļîñé { $line }~]
# from 4743d7bb
html-applies = { "[" }Åþþļîéš~]
# from 43efb031
html-applies-from = { "[" }ƒŕøɱ { $day }~]
# from 05e0c6a6
html-it-applies-from = { "[" }Îţ åþþļîéš ƒŕøɱ { $day }.~]
# from 08d27981
html-applies-from-day = { "[" }Åþþļîéš ƒŕøɱ { $day }.~]
# from 7942da4f
html-it-is-excused = { "[" }Îţ îš éẋçûšéđ.~]
# from ab3409cb
html-from-record = { "[" }Ƒŕøɱ ţħé ŕéçøŕđ~]
# from 41d09a60
html-accepted = { "[" }Åççéþţéđ~]
# from d4b21f8d
html-rests-on = { "[" }Ŕéšţš øñ~]
# from 4ef3b372
html-also = { "[" }Åļšø~]
# from dfbff554
html-excused = { "[" }Éẋçûšéđ~]
# from eea4dfe3
html-unless = { "[" }Ûñļéšš~]
# from a01d6d22
html-made-out-by = { "[" }Ṁåđé øûţ ƀý { $fields }.~]
# from 0c74597e
html-fields-not-stated = { "[" }Ñøţ šţåţéđ: { $fields }.~]
# from 2258063b
html-cited = { "[" }{ $force }; { $standing }~]
# from 30abc6b9
html-cited-since = { "[" }{ $force }; { $standing }, { $since }~]
# from 14bdce15
html-since-from = { "[" }åþþļîéš ƒŕøɱ { $day }~]
# from 229e9b5d
html-since = { "[" }åþþļîéš šîñçé { $day }~]
# from 3791d05f
html-since-not-recorded = { "[" }đåý øƒ åþþļîçåţîøñ ñøţ ŕéçøŕđéđ~]
# from abad8937
html-since-none = { "[" }ñø đåý øƒ åþþļîçåţîøñ~]
# from a2f7f37a
html-read = { "[" }ţħé ţéẋţ ŵåš ŕéåđ~]
# from 74a558f3
html-read-secondary = { "[" }ţħé ţéẋţ ŵåš ñøţ ŕéåđ; ķñøŵñ ƒŕøɱ å ţħîŕđ þåŕţý'š šûɱɱåŕý~]
# from 605efd0b
html-read-memory = { "[" }ţħé ţéẋţ ŵåš ñøţ ŕéåđ; ŕéçåļļéđ ƒŕøɱ ɱéɱøŕý, çħéçķ îţ ƀéƒøŕé ŕéļýîñǧ øñ îţ~]
# from dec68ba9
html-kind-statute = { "[" }šţåţûţé~]
# from 9d2eb051
html-kind-regulation = { "[" }ŕéǧûļåţîøñ~]
# from 0aac73da
html-kind-directive = { "[" }đîŕéçţîṽé~]
# from 8174c99a
html-kind-treaty = { "[" }ţŕéåţý~]
# from 9b2538b1
html-kind-case = { "[" }çåšé~]
# from e10b4c98
html-kind-ordinance = { "[" }øŕđîñåñçé~]
# from c1481540
html-kind-soft-law = { "[" }šøƒţ-ļåŵ~]
# from 03c95748
html-kind-standard = { "[" }šţåñđåŕđ~]
# from fb8d6d16
html-kind-statement = { "[" }šţåţéɱéñţ~]
# from a28479fb
html-kind-un-report = { "[" }ûñ-ŕéþøŕţ~]
# from eaa97ce6
html-provision-facts = { "[" }{ $force }; { $kind }, { $jurisdiction }; { $since }; { $read }.~]
# from 523ccda6
html-one-red-line = { "[" }ŕéđ ļîñé~]
# from edc36a07
html-one-harm = { "[" }ħåŕɱ~]
# from c831e258
html-one-violation = { "[" }ṽîøļåţîøñ~]
# from 0070071a
html-one-not-readable = { "[" }ñøţ ŕéåđåƀļé~]
# from 274d3206
html-one-undecided = { "[" }ûñđéçîđéđ~]
# from fbd29825
html-one-incomplete = { "[" }îñçøɱþļéţé~]
# from 43ac056c
html-one-widening = { "[" }ŵîđéñîñǧ~]
# from ad2fcea1
html-one-cannot-tell = { "[" }çåññøţ ţéļļ~]
# from 047d1d46
html-one-narrowing = { "[" }ñåŕŕøŵîñǧ~]
# from 8c4b1ad8
html-one-neutral = { "[" }ñéûţŕåļ~]
# from 481721cf
html-one-gap = { "[" }ǧåþ~]
# from 3febe311
html-one-advice = { "[" }åđṽîçé~]
# from 64c293fb
html-one-asked = { "[" }ţø ĵûđǧé~]
# from 56a4b7b4
html-one-excused = { "[" }éẋçûšéđ~]
# from 3cae520a
html-one-withheld = { "[" }ŵîţħħéļđ~]
# from 5d38f547
html-one-waived = { "[" }ŵåîṽéđ~]
# from 7de188ac
html-one-baselined = { "[" }îñ ţħé ƀåšéļîñé~]
# from 3f438c71
html-lead-red-lines = { "[" }Ûšéš ţħåţ ɱûšţ ñøţ éẋîšţ, ûñđéŕ ţħé ñøŕɱ øŕ ļåŵ ñåɱéđ ŵîţħ éåçħ. Ţħéý çåññøţ ƀé ŵåîṽéđ.~]
# from 08524014
html-lead-harm = { "[" }Ħåŕɱ ţø þéøþļé îš ŕéþøŕţéđ, åñđ ţħîš îš åƀøûţ ţħé ŕéçøŕđ øƒ îţ.~]
# from cfd220d5
html-lead-violations = { "[" }Đûţîéš ţħåţ ŵħåţ îš šţåţéđ çøñţŕåđîçţš.~]
# from da8879ef
html-lead-not-readable = { "[" }Ŵħåţ îš šţåţéđ ħéŕé çåññøţ ƀé ŕéåđ åš ŵħåţ ƀéļøñǧš ţħéŕé, šø ŕûļéš ţħåţ ñééđ îţ çåññøţ ƀé đéçîđéđ. Ñø đûţý îš ƀŕøķéñ ƀý îţ.~]
# from fea25bef
html-lead-incomplete = { "[" }Ţħé ƒøŕɱåţ åšķš ƒøŕ ţħéšé åñđ ţħéý åŕé ñøţ šţåţéđ. Ţħé ŕéçøŕđ îš îñçøɱþļéţé; ñø đûţý îš ƀŕøķéñ ƀý îţ.~]
# from 6b4be6d7
html-lead-undecided = { "[" }Ŕûļéš ħåñǧ øñ éåçħ øƒ ţħéšé ƒåçţš, åñđ ţħé ɱåñîƒéšţ đøéš ñøţ šţåţé îţ. Ţħåţ îš ñéîţħéŕ å þåšš ñøŕ å ƒåûļţ; šţåţîñǧ ţħé ƒåçţ šéţţļéš îţ.~]
# from 2f3b7252
html-lead-widening = { "[" }Ṁøŕé îš đøñé ţø þéøþļé, ţø ɱøŕé øƒ ţħéɱ, øŕ ŵîţħ ļéšš þŕøţéçţîøñ; øŕ ļéšš îš šţåţéđ øƒ îţ.~]
# from 7a2a68d6
html-lead-cannot-tell = { "[" }Ŵħåţ îš šţåţéđ đøéš ñøţ šåý ŵħåţ ţħéšé çħåñǧéš ɱéåñ ƒøŕ þéøþļé. Šøɱéƀøđý ħåš ţø ŕéåđ ƀøţħ.~]
# from 361632fe
html-lead-narrowing = { "[" }Ļéšš îš đøñé ţø þéøþļé, ţø ƒéŵéŕ øƒ ţħéɱ, øŕ ŵîţħ ɱøŕé þŕøţéçţîøñ.~]
# from cda07a0f
html-lead-neutral = { "[" }Ñøţħîñǧ çħåñǧéš ƒøŕ þéøþļé ƀý ţħéšé.~]
# from 7bb6ec41
html-lead-gaps = { "[" }Ŵħåţ îš åšķéđ ƒøŕ åñđ îš ɱîššîñǧ, ûñđåţéđ, ûñšûþþøŕţéđ øŕ øûţ øƒ đåţé.~]
# from feacc1d5
html-lead-advice = { "[" }Ǧøøđ þŕåçţîçé, åñđ đûţîéš ţħåţ åþþļý ļåţéŕ.~]
# from afbba81f
html-lead-asked = { "[" }Ñø ƒîéļđ çåñ đéçîđé ţħéšé. Ţħéý åŕé þûţ ţø å þéŕšøñ.~]
# from 1ac6aa2c
html-lead-excused = { "[" }Ţħéšé ŕûļéš ŵøûļđ ƀé çŕøššéđ ƀûţ ƒøŕ åñ éẋçéþţîøñ. Ţħé ƒîéļđš ñåɱéđ ŵîţħ éåçħ ɱåķé îţ øûţ; ŵħøéṽéŕ ŕéṽîéŵš ţħé ɱåñîƒéšţ šħøûļđ çħéçķ ţħéɱ.~]
# from 3161cd7e
html-lead-withheld = { "[" }Ŵħåţ îš ļåŵƒûļļý ñøţ đîšçļøšéđ, ƀý ţħé ɱåñîƒéšţ'š øŵñ åççøûñţ.~]
# from c6eafb67
html-lead-waived = { "[" }Ŵħåţ å ŕéṽîéŵéŕ åççéþţš ƒøŕ å ţîɱé. Îţ îš šţîļļ ţħé çåšé.~]
# from a53a43ef
html-lead-baselined = { "[" }Ŵħåţ ŵåš ţħéŕé ŵħéñ ţħé ƀåšéļîñé ŵåš đŕåŵñ. Îţ îš šţîļļ ţħé çåšé.~]
# from ac3bb1cf
html-compare-header = { "[" }þåļåɱ çøɱþåŕé, ĵûđǧéđ åš øƒ { $day }~]
# from 00a70065
html-question = { "[" }Ɋûéšţîøñ~]
# from ad48e1f0
html-life-of = { "[" }Ļîƒé øƒ { $title }~]
# from cb3a9cc4
html-life-header = { "[" }þåļåɱ ħîšţøŕý~]
# from 02c4bff1
html-life-summary = { "[" }{ $file }: { $summary }.~]
# from 9a39668a
html-owed = { "[" }øŵéđ~]
# from 989d15ea
html-assessed = { "[" }åššéššéđ~]
