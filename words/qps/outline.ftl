### Made by the tests of `words/en`: the pseudo-language.

# from 825b6cbd
outline-red-lines =
    { "[" }{ $number ->
        [one] { $number } ŕéđ ļîñé
       *[other] { $number } ŕéđ ļîñéš
    }~]
# from c515ca5f
outline-violations =
    { "[" }{ $number ->
        [one] { $number } ṽîøļåţîøñ
       *[other] { $number } ṽîøļåţîøñš
    }~]
# from 09c1e2f9
outline-gaps =
    { "[" }{ $number ->
        [one] { $number } ǧåþ
       *[other] { $number } ǧåþš
    }~]
# from 029b5040
outline-advice =
    { "[" }{ $number ->
        [one] { $number } åđṽîçé
       *[other] { $number } þîéçéš øƒ åđṽîçé
    }~]
# from 6ab19449
outline-manifests =
    { "[" }{ $number ->
        [one] { $number } ɱåñîƒéšţ
       *[other] { $number } ɱåñîƒéšţš
    }~]
# from c0eecee9
outline-written-red-line = { "[" }ŕéđ-ļîñé~]
# from c831e258
outline-written-violation = { "[" }ṽîøļåţîøñ~]
# from 481721cf
outline-written-gap = { "[" }ǧåþ~]
# from 3febe311
outline-written-advice = { "[" }åđṽîçé~]
# from cd6c201a
outline-state-crossed = { "[" }çŕøššéđ~]
# from 9b759fb9
outline-state-unknown = { "[" }ûñķñøŵñ~]
# from a87f8823
outline-state-asked = { "[" }åšķéđ~]
# from 99bf7f3c
outline-state-pending = { "[" }þéñđîñǧ~]
# from 56a4b7b4
outline-state-excused = { "[" }éẋçûšéđ~]
# from 3cae520a
outline-state-withheld = { "[" }ŵîţħħéļđ~]
# from 5d38f547
outline-state-waived = { "[" }ŵåîṽéđ~]
# from dec5b5d2
outline-state-baselined = { "[" }ƀåšéļîñéđ~]
# from 4629e89b
outline-state-changed = { "[" }çħåñǧéđ~]
# from c11238c1
outline-counts = { "[" }{ $counts }~]
# from 151fd094
outline-changes = { "[" }çħåñǧéš: { $counts }~]
# from 4d8c3298
outline-of-class = { "[" }{ $number } { $class }~]
# from c605c975
outline-newly = { "[" }ñéŵļý çŕøššéđ øŕ øŵéđ: { $counts }~]
# from 8095e879
outline-changes-waived =
    { "[" }{ $number ->
        [one] { $number } çħåñǧé
       *[other] { $number } çħåñǧéš
    } ŵåîṽéđ~]
# from 01f625ca
outline-nothing-judged = { "[" }ñøţħîñǧ ŵåš ĵûđǧéđ: { $counts }~]
# from 49fbb0cd
outline-harm =
    { "[" }{ $number ->
        [one] { $number } øƒ ţħéšé îš
       *[other] { $number } øƒ ţħéšé åŕé
    } øƒ ħåŕɱ ţħåţ îš ŕéþøŕţéđ~]
# from da899390
outline-not-readable =
    { "[" }{ $number ->
        [one] { $number } þåŕţ
       *[other] { $number } þåŕţš
    } ñøţ ŕéåđåƀļé~]
# from 4913f904
outline-incomplete =
    { "[" }îñçøɱþļéţé îñ { $number ->
        [one] { $number } þåŕţ
       *[other] { $number } þåŕţš
    }~]
# from d3d29161
outline-undecided =
    { "[" }{ $number ->
        [one] { $number } ŕûļé
       *[other] { $number } ŕûļéš
    } çåññøţ ƀé đéçîđéđ~]
# from 69c8547f
outline-undecided-for =
    { "[" }{ $number ->
        [one] { $number } ŕûļé
       *[other] { $number } ŕûļéš
    } çåññøţ ƀé đéçîđéđ, ƀéçåûšé { $facts ->
        [one] { $facts } ƒåçţ îš
       *[other] { $facts } ƒåçţš åŕé
    } ɱîššîñǧ~]
# from 45b209b8
outline-packs-open =
    { "[" }{ $number ->
        [one] { $number } þåçķ øƒ ŕûļéš
       *[other] { $number } þåçķš øƒ ŕûļéš
    } ɱåý åþþļý~]
# from d1b851ab
outline-asked = { "[" }{ $number } ƒøŕ å þéŕšøñ ţø ĵûđǧé~]
# from 03119c21
outline-excused = { "[" }{ $number } éẋçûšéđ~]
# from 3c1841d5
outline-withheld = { "[" }{ $number } ŵîţħħéļđ~]
# from 9534db3c
outline-waived = { "[" }{ $number } ŵåîṽéđ~]
# from faeaed69
outline-baselined = { "[" }{ $number } îñ ţħé ƀåšéļîñé~]
# from fe5730d1
outline-held = { "[" }{ $number } ħéļđ~]
# from 3912162e
outline-above = { "[" }{ $number } ɱøŕé åƀøṽé~]
# from db400948
outline-unlisted = { "[" }{ $number } ñøţ ļîšţéđ~]
# from 14bf480d
outline-also-above = { "[" }åļšø åƀøṽé: { $sections }~]
# from 402bcb9e
outline-drawn-from = { "[" }đŕåŵñ ƒŕøɱ { $source }: ŵħåţ îš ɱîššîñǧ îš ɱîššîñǧ ƒŕøɱ ţħåţ ŕéçøŕđ~]
# from a81a484f
outline-ended = { "[" }ţħé ûšé éñđéđ øñ { $day }; ŵħåţ ƒøļļøŵš îš ƒøŕ ţħé ŕéçøŕđ, ƀý ţħé ļåŵ øƒ ţħåţ ţîɱé~]
# from 7dab00f6
outline-stale = { "[" }ĵûđǧéđ åš øƒ { $day }, ļøñǧ åƒţéŕ ţħé ļåŵ øƒ { $packs } ŵåš ļåšţ ǧøñé ţħŕøûǧħ ({ $reviewed }): îţ ɱåý ħåṽé çħåñǧéđ~]
