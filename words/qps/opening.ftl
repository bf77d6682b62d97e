### Made by the tests of `words/en`: the pseudo-language.

# from ef24fd23
opening-abilities = { "[" }Ŵħåţ îţ çåñ đø~]
# from 828d893b
opening-offered-by = { "[" }Ŵħø øƒƒéŕš îţ~]
# from 6d50f620
opening-markets = { "[" }Ŵħéŕé îţ îš øƒƒéŕéđ~]
# from 26f1498c
opening-run-by = { "[" }Ŵħø ŕûñš îţ~]
# from 91dad0f8
opening-places = { "[" }Ŵħéŕé~]
# from aa07d7c2
opening-purposes = { "[" }Ƒøŕ ŵħåţ~]
# from 35ab4774
opening-meaning = { "[" }{ $meaning }~]
# from c6328270
opening-ability = { "[" }{ $function }: { $remarks }~]
# from 7370e686
opening-concludes = { "[" }çøñçļûđéš { $inferences } ƒŕøɱ îţ~]
# from b3b640f1
opening-several = { "[" }{ $names }~]
# from 354c4790
opening-party-of = { "[" }{ $name } ({ $about })~]
# from 277ad9bb
opening-on-behalf = { "[" }øñ ƀéħåļƒ øƒ { $party }~]
# from e58f4097
opening-made-by = { "[" }ɱåđé ƀý { $party }~]
# from b2f7eb32
opening-place-in = { "[" }{ $name } ({ $jurisdiction })~]
# from 0ab8bb7e
opening-place-with-space = { "[" }{ $place }: { $space }~]
# from 0c5d6542
decision-vendor = { "[" }ţħé ṽéñđøŕ~]
# from afcd3904
decision-operator = { "[" }ţħé øþéŕåţøŕ~]
# from c210ff45
decision-unreadable = { "[" }Ţħé ƒîļé çåññøţ ƀé ŕéåđ åš å ɱåñîƒéšţ, šø ñøţħîñǧ ŵåš ĵûđǧéđ.~]
# from 2b353b2f
decision-red-line =
    { "[" }{ $number ->
        [one] Îţ çŕøššéš å ŕéđ ļîñé: { $titles }. Ţħåţ îš å ûšé ţħåţ ɱûšţ ñøţ éẋîšţ ûñđéŕ ţħé ñøŕɱ øŕ ļåŵ ñåɱéđ ŵîţħ îţ.
       *[other] Îţ çŕøššéš { $number } ŕéđ ļîñéš: { $titles }. Ţħåţ îš å ûšé ţħåţ ɱûšţ ñøţ éẋîšţ ûñđéŕ ţħé ñøŕɱ øŕ ļåŵ ñåɱéđ ŵîţħ îţ.
    }~]
# from c35f18f9
decision-violation = { "[" }Ŵħåţ îš šţåţéđ çøñţŕåđîçţš đûţîéš: { $titles }.~]
# from 214632cd
decision-undecided =
    { "[" }Ñøţħîñǧ ţħåţ îš šţåţéđ îš ķñøŵñ ţø ƀé ŵŕøñǧ, ƀûţ { $number ->
        [0] ŵħøšé ļåŵ åþþļîéš
        [one] { $number } ŕûļé
       *[other] { $number } ŕûļéš
    } çåññøţ ƀé đéçîđéđ, ƀéçåûšé ƒåçţš åŕé ɱîššîñǧ.~]
# from abd808c9
decision-gaps =
    { "[" }{ $number ->
        [one] Ñøţħîñǧ ţħåţ îš šţåţéđ îš ķñøŵñ ţø ƀé ŵŕøñǧ; { $number } ţħîñǧ ţħåţ ŕûļéš ŕéɋûîŕé îš ɱîššîñǧ.
       *[other] Ñøţħîñǧ ţħåţ îš šţåţéđ îš ķñøŵñ ţø ƀé ŵŕøñǧ; { $number } ţħîñǧš ţħåţ ŕûļéš ŕéɋûîŕé åŕé ɱîššîñǧ.
    }~]
# from 2456530a
decision-clear = { "[" }Ŵħåţ îš šţåţéđ ķééþš éṽéŕý ŕûļé ţħåţ åþþļîéš. Ñøƀøđý ħåš çħéçķéđ ţħåţ îţ îš ţŕûé.~]
# from a71fdd8c
decision-not-readable-in-full = { "[" }Þåŕţš øƒ ţħé ƒîļé çåññøţ ƀé ŕéåđ åš ŵħåţ ƀéļøñǧš ţħéŕé, šø ñøţ åļļ øƒ îţ ŵåš ĵûđǧéđ. Ñøţħîñǧ îš ķñøŵñ ţø ƀé ŵŕøñǧ îñ ţħé ŕéšţ.~]
# from 409c137b
decision-incomplete = { "[" }Ñøţħîñǧ ţħåţ îš šţåţéđ îš ķñøŵñ ţø ƀé ŵŕøñǧ; þåŕţš ţħåţ ţħé ƒøŕɱåţ åšķš ƒøŕ åŕé ñøţ šţåţéđ.~]
# from ab9eb5c5
decision-other = { "[" }{ $outcome }.~]
# from bb7381b4
compare-or = { "[" }{ $one }, øŕ { $other }~]
# from 2c64a31c
compare-tested = { "[" }Ħøŵ îţ ŵåš ţéšţéđ~]
# from 06f457ab
compare-limits = { "[" }Ļîɱîţš ţħåţ åŕé ķñøŵñ~]
# from 9e1d9fb4
compare-prohibited = { "[" }Ûšéš ţħåţ ţħé ţéŕɱš ƒøŕƀîđ~]
# from 70a87fa6
compare-red-line-waits = { "[" }Ñøţ šţåţéđ, åñđ å ŕéđ ļîñé ŵåîţš ƒøŕ îţ~]
# from 02b8e4fb
compare-duty-waits = { "[" }Ñøţ šţåţéđ, åñđ å đûţý ŵåîţš ƒøŕ îţ~]
# from b1c5b61a
compare-more = { "[" }åñđ { $number } ɱøŕé~]
# from 3a4953e2
compare-none = { "[" }ñøñé, åš šţåţéđ~]
# from 066f816e
compare-not-tested = { "[" }ñøţ ţéšţéđ, åš šţåţéđ~]
# from a61d0400
compare-test = { "[" }å ţéšţ~]
# from 4713c445
compare-test-by = { "[" }ƀý { $evaluator }~]
# from f8e50cf5
compare-test-result = { "[" }{ $test }: { $results }~]
# from be1ad7f6
compare-no-result = { "[" }ñø ŕéšûļţ šţåţéđ~]
# from 5c54ef8a
compare-no-groups = { "[" }ñø ŕéšûļţš ƀý ǧŕøûþ~]
# from b1324d18
compare-groups =
    { "[" }ŕéšûļţš ƒøŕ { $number ->
        [one] { $number } ǧŕøûþ
       *[other] { $number } ǧŕøûþš
    }~]
