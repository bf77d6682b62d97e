### Made by the tests of `words/en`: the pseudo-language.

# from 2c1a9394
page-title = { "[" }{ $id }: { $title }~]
# from 7b8038d9
page-why = { "[" }Ŵħý~]
# from 0da3ce58
page-rests-on = { "[" }Ŵħåţ îţ ŕéšţš øñ~]
# from 982ee27c
page-rests-on-record = { "[" }Ñø ţéẋţ îš šåîđ ţø ƀé ƀŕøķéñ: ţŵø šţåţéɱéñţš øƒ ţħé ŕéçøŕđ đø ñøţ ǧø ţøǧéţħéŕ.~]
# from 3b81be67
page-shared-facts = { "[" }Ƒåçţš îţ šħåŕéš ŵîţħ øţħéŕ ŕûļéš øƒ ţħé þåçķ~]
# from f7cefa48
page-shared-fact = { "[" }`{ $name }`: { $says }~]
# from f3e1483f
page-exceptions = { "[" }Éẋçéþţîøñš~]
# from 864b884b
page-exception = { "[" }{ $because } ({ $title }, { $at })~]
# from ab2acdfa
page-next-step = { "[" }Ñéẋţ šţéþ~]
# from 65e9ca05
page-what-is-missing = { "[" }ŵħåţ îš ɱîššîñǧ~]
# from 6f8737b6
page-examples = { "[" }Éẋåɱþļéš~]
# from a3a17564
page-contest = { "[" }Îš ţħîš ŕûļé ŵŕøñǧ? Çøñţéšţ îţ: { $address }~]
# from 19d6a0ee
page-fault = { "[" }{ $level }; { $when }.~]
# from ae0cc9a2
page-fault-not-stated = { "[" }Å ǧåþ, øŕ åđṽîçé ŵħéŕé øñļý åđṽîçé ħåñǧš øñ îţ: ñøţħîñǧ ŵŕøñǧ ƀý îţšéļƒ, ƀûţ ŕûļéš çåññøţ ƀé đéçîđéđ ƒøŕ ŵåñţ øƒ îţ.~]
# from f0c76a75
page-fault-of-baseline = { "[" }å ƒåûļţ øƒ ţħé ƀåšéļîñé, ƒøûñđ åţ ţħé éñđ øƒ å ŕûñ, ŵħéñ îţš éñţŕîéš åŕé çøɱþåŕéđ ŵîţħ ţħé ƒîñđîñǧš~]
# from 65aad79e
page-fault-of-settings = { "[" }å ƒåûļţ øƒ `palam.toml`, ƒøûñđ åţ ţħé éñđ øƒ å ŕûñ, ŵħéñ ţħé ŵåîṽéŕš åŕé çøɱþåŕéđ ŵîţħ ţħé ƒîñđîñǧš~]
# from 6383fe0a
page-fault-of-register = { "[" }å ƒåûļţ ƀéţŵééñ ŕéçøŕđš, ƒøûñđ ŵħéñ å đîŕéçţøŕý îš çħéçķéđ åñđ îţš ɱåñîƒéšţš åŕé çøɱþåŕéđ ŵîţħ éåçħ øţħéŕ~]
# from 118b960a
page-fault-of-product = { "[" }å ƒåûļţ ƀéţŵééñ å đéþļøýɱéñţ åñđ îţš ṽéñđøŕ, ƒøûñđ ŵħéñ å đîŕéçţøŕý ħøļđš ţħé ɱåñîƒéšţš øƒ ƀøţħ~]
# from 28bca98a
page-fault-of-pack = { "[" }å ƒåûļţ øƒ å þåçķ øƒ ŕûļéš, ƒøûñđ ƀý `palam pack check`~]
# from 1bf3cc42
page-fault-of-form = { "[" }å ƒåûļţ øƒ ƒøŕɱ, ƒøûñđ ƀéƒøŕé åñý ŕûļé îš åšķéđ~]
# from c9516eaa
page-standing-norm = { "[" }{ $level }; ŕéšţš øñ å ñøŕɱ, ŵħîçħ îš ñøţ å šţåţûţé.~]
# from 6ed99806
page-standing-law = { "[" }{ $level }; ŕéšţš øñ ļåŵ.~]
# from 339b6eac
page-standing-record = { "[" }{ $level }; ŕéšţš øñ ţħé ŕéçøŕđ îţšéļƒ: ţŵø øƒ îţš šţåţéɱéñţš đø ñøţ ǧø ţøǧéţħéŕ.~]
# from 60230d2a
page-standing-from = { "[" }{ $standing } Îţ åþþļîéš ƒŕøɱ { $day }; ƀéƒøŕé ţħåţ îţ îš åđṽîçé.~]
# from d1aae61b
page-standing-until = { "[" }{ $standing } Îţ åþþļîéđ ûñţîļ { $day }.~]
# from a52dd896
page-named = { "[" }{ $title }, { $at } ({ $force })~]
# from ff963836
page-provision = { "[" }{ $title }, { $at } ({ $kind }, { $force }). { $says } { $read }~]
# from 361a2a50
page-provision-from = { "[" }{ $title }, { $at } ({ $kind }, { $force }, ƒŕøɱ { $from }). { $says } { $read }~]
# from 1ba035bb
page-provision-limits = { "[" }{ $says } Îţš øŵñ ļîɱîţš: { $limits }.~]
# from 2a7a6844
page-provision-at = { "[" }{ $provision } <{ $address }>~]
# from a5dc7552
page-provision-of-pack = { "[" }{ $provision } Øñļý ŵħéŕé ţħé þåçķ `{ $pack }` åþþļîéš.~]
# from 5decdbdc
page-read-text = { "[" }Ţħé ţéẋţ ŵåš ŕéåđ.~]
# from 84a95dcb
page-read-secondary = { "[" }Ţħé ţéẋţ ŵåš ñøţ ŕéåđ; ţħîš îš ķñøŵñ ƒŕøɱ å ţħîŕđ þåŕţý'š šûɱɱåŕý.~]
# from ad510021
page-read-memory = { "[" }Ţħé ţéẋţ ŵåš ñøţ ŕéåđ; ţħîš îš ŕéçåļļéđ ƒŕøɱ ɱéɱøŕý. Çħéçķ îţ ƀéƒøŕé ŕéļýîñǧ øñ îţ.~]
# from c5cd7618
page-basis =
    { "[" }Øƒ { $number ->
        [one] { $number } þŕøṽîšîøñ
       *[other] { $number } þŕøṽîšîøñš
    }, { $text } ŕéåđ îñ ţħé ţéẋţ, { $secondary } šéçøñđ-ħåñđ, { $memory } ƒŕøɱ ɱéɱøŕý.~]
# from 53f458ce
page-example = { "[" }{ $name }: ţħé ŕûļé { $verdict }.~]
# from 8a10f47e
page-example-each = { "[" }{ $name } (ƒøŕ éåçħ øƒ { $values }): ţħé ŕûļé { $verdict }.~]
# from 38bb2505
page-does-not-apply = { "[" }đøéš ñøţ åþþļý~]
# from 5a262a91
page-holds = { "[" }ħøļđš~]
# from ebe9a723
page-is-asked = { "[" }îš þûţ ţø å þéŕšøñ~]
# from 8ead43e2
page-is-excused = { "[" }îš éẋçûšéđ~]
# from c85904e3
page-is-undecided = { "[" }çåññøţ ƀé đéçîđéđ~]
# from 3b8023d6
page-is-pending = { "[" }îš ñøţ îñ ƒøŕçé ýéţ~]
# from b9fcb785
page-is-in-doubt = { "[" }îš ŕéþøŕţéđ îñ đøûƀţ~]
# from 0e50bc34
page-is-crossed = { "[" }îš çŕøššéđ~]
# from 31a9795f
page-dimension = { "[" }Å ķîñđ øƒ çħåñǧé ţħåţ `palam diff` ŕéþøŕţš.~]
# from 4c68030d
page-which-way = { "[" }Ŵħîçħ ŵåý~]
# from db52fa2b
page-fact = { "[" }{ $paths }: { $reading }~]
# from 4dfe24ca
page-widening-obliges = { "[" }Ŵħåţ å ŵîđéñîñǧ øƀļîǧéš~]
# from 49d4557f
page-obliged = { "[" }{ $obliged }.~]
# from 2120ceb5
page-duty = { "[" }{ $level }; ŵħåţ å çħåñǧé øƀļîǧéš, ƒøûñđ ƀý `palam diff`.~]
# from d4b21f8d
page-duty-rests-on = { "[" }Ŕéšţš øñ~]
# from bf30b275
list-rules =
    { "[" }{ $number ->
        [one] { $number } ŕûļé
       *[other] { $number } ŕûļéš
    }~]
# from c084d07d
list-changes =
    { "[" }{ $number ->
        [one] { $number } çħåñǧé
       *[other] { $number } çħåñǧéš
    }~]
# from c1317ae0
list-basis-title = { "[" }ħøŵ ţħé þŕøṽîšîøñš ţħåţ ŕûļéš çîţé ŵéŕé ŕéåđ~]
# from bf30b275
list-basis-rules =
    { "[" }{ $number ->
        [one] { $number } ŕûļé
       *[other] { $number } ŕûļéš
    }~]
# from 23251d3a
list-basis = { "[" }{ $rules }: { $read } ŕéšţ øñ ŕéåđ ţéẋţ åļøñé; øƒ ţħé þŕøṽîšîøñš { $text } îñ ţħé ţéẋţ, { $secondary } šéçøñđ-ħåñđ, { $memory } ƒŕøɱ ɱéɱøŕý~]
# from 27ccf436
list-applies-from = { "[" }{ $day } (åþþļîéš ƒŕøɱ)~]
# from f9742868
list-applies-until = { "[" }{ $day } (åþþļîéš ûñţîļ)~]
# from 5f67419e
profile-packs-all = { "[" }åšķš éṽéŕý þåçķ ţħåţ åþþļîéš~]
# from 9d1d51d6
profile-packs-except = { "[" }åšķš éṽéŕý þåçķ ţħåţ åþþļîéš, ƀûţ ƒøŕ { $packs }~]
# from ebceb78a
profile-fails-on = { "[" }ƒåîļš øñ { $level } åñđ ŵħåţ ŵéîǧħš ɱøŕé~]
# from 7409da0d
profile-ended = { "[" }çøûñţš ƒîñđîñǧš åƀøûţ å ûšé ţħåţ ħåš éñđéđ~]
# from 2edeb0c3
profile-complete = { "[" }ƒåîļš ŵħéŕé å þåŕţ ţħåţ ţħé ƒøŕɱåţ åšķš ƒøŕ îš ñøţ šţåţéđ~]
# from e808f817
profile-undecided = { "[" }ƒåîļš ŵħéŕé å { $level }, øŕ ŵħåţ ŵéîǧħš ɱøŕé, çåññøţ ƀé đéçîđéđ~]
