### Made by the tests of `words/en`: the pseudo-language.

# from 2471e5dc
compare-title =
    { "[" }{ $number ->
        [one] { $number } ɱåñîƒéšţ
       *[other] { $number } ɱåñîƒéšţš
    } šîđé ƀý šîđé~]
# from c797b2b4
compare-title-as-of =
    { "[" }{ $number ->
        [one] { $number } ɱåñîƒéšţ
       *[other] { $number } ɱåñîƒéšţš
    } šîđé ƀý šîđé, ĵûđǧéđ åš øƒ { $day }~]
# from 693f65bf
compare-lead = { "[" }Ŵħåţ éåçħ ɱåñîƒéšţ šţåţéš, åñđ ŵħåţ ŕûļéš ƒîñđ îñ îţ. Ñøţħîñǧ îš åđđéđ ûþ åñđ ñøţħîñǧ îš ŕåñķéđ. Ŵħéŕé øñé šţåţéš ļéšš, ŕûļéš çåññøţ ƀé đéçîđéđ; ţħåţ îš ñø åđṽåñţåǧé øṽéŕ åñøţħéŕ øƒ ŵħîçħ ɱøŕé îš ķñøŵñ.~]
# from 02dfaed3
compare-outcome = { "[" }Øûţçøɱé~]
# from 9ada7cc2
compare-states = { "[" }Ŵħåţ éåçħ šţåţéš~]
# from d517025c
compare-leaves-open = { "[" }Ŵħåţ éåçħ ļéåṽéš øþéñ~]
# from 7ce64cc5
compare-not-stated = { "[" }ñøţ šţåţéđ~]
# from 527dae8a
compare-nothing = { "[" }ñøţħîñǧ~]
# from aef68614
compare-common = { "[" }Åļļ øƒ ţħéɱ ħåṽé ţħéšé:~]
# from 76589ff5
compare-red-lines = { "[" }Ŕéđ ļîñéš ţħåţ åţ ļéåšţ øñé øƒ ţħéɱ çŕøššéš~]
# from 08db02e1
compare-duties = { "[" }Đûţîéš ţħåţ åţ ļéåšţ øñé øƒ ţħéɱ çøñţŕåđîçţš~]
# from 5993705e
compare-gaps = { "[" }Ǧåþš ţħåţ åţ ļéåšţ øñé øƒ ţħéɱ ħåš~]
# from 20dc467b
compare-advice = { "[" }Åđṽîçé ƒøŕ åţ ļéåšţ øñé øƒ ţħéɱ~]
# from b0f94151
compare-standing-gap = { "[" }ǧåþ: { $because }~]
# from a3e0ca7e
compare-standing-crossed = { "[" }çŕøššéđ: { $because }~]
# from 36b01b02
compare-standing-accepted = { "[" }{ $state }: { $because }~]
# from 5aa55447
compare-standing-later = { "[" }åþþļîéš ļåţéŕ: { $because }~]
# from 0fa23936
compare-standing-asked = { "[" }ƒøŕ å þéŕšøñ ţø ĵûđǧé: { $because }~]
# from 01724c59
compare-standing-undecided = { "[" }çåññøţ ƀé đéçîđéđ ŵîţħøûţ { $missing }~]
# from 0d35fa7d
compare-standing-kept = { "[" }ķéþţ, åš ƒåŕ åš ŵħåţ îš šţåţéđ ǧøéš~]
# from 08cc156f
compare-standing-not-applicable = { "[" }đøéš ñøţ åþþļý ţø ŵħåţ îš šţåţéđ~]
# from 6011d76f
compare-standing-not-judged = { "[" }ñøţ ĵûđǧéđ~]
