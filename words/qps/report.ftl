### Made by the tests of `words/en`: the pseudo-language.

# from d520b119
report-unreadable = { "[" }çåññøţ ƀé ŕéåđ~]
# from b4927567
report-red-line = { "[" }çŕøššéš å ŕéđ ļîñé~]
# from 92efeede
report-violation = { "[" }ƀŕéåķš å đûţý~]
# from 93195224
report-contradicts-itself = { "[" }çøñţŕåđîçţš îţšéļƒ~]
# from ba2b9948
report-not-readable-in-full = { "[" }îš ñøţ ŕéåđåƀļé îñ ƒûļļ~]
# from 18f86870
report-gaps = { "[" }ħåš ǧåþš~]
# from c85904e3
report-undecided = { "[" }çåññøţ ƀé đéçîđéđ~]
# from db49c5fb
report-incomplete = { "[" }îš îñçøɱþļéţé~]
# from 4e8330da
report-clear = { "[" }ñøţħîñǧ ƒøûñđ~]
# from 22d24915
report-widens = { "[" }ŵîđéñš ŵħåţ îš đøñé ţø þéøþļé~]
# from fe4a4ff2
report-cannot-tell = { "[" }çåññøţ ţéļļ ŵħåţ çħåñǧéš ƒøŕ þéøþļé~]
# from ab3d9cd7
report-narrows = { "[" }ñåŕŕøŵš ŵħåţ îš đøñé ţø þéøþļé~]
# from 243f3fc3
report-unchanged = { "[" }çħåñǧéš ñøţħîñǧ ƒøŕ þéøþļé~]
# from fda25d81
report-still-crosses = { "[" }çħåñǧéš ñøţħîñǧ ƒøŕ þéøþļé, åñđ å ŕéđ ļîñé îš šţîļļ çŕøššéđ~]
# from 4282ec0f
report-something-owed = { "[" }çħåñǧéš ñøţħîñǧ ƒøŕ þéøþļé ƀý îţšéļƒ, åñđ šøɱéţħîñǧ îš øŵéđ~]
# from 3c21163c
report-unusable = { "[" }çåññøţ ƀé ûšéđ~]
# from a29ad17f
report-records-agree = { "[" }îţš ŕéçøŕđš åǧŕéé~]
# from 126cf0c5
report-records-disagree = { "[" }îţš ŕéçøŕđš đø ñøţ åǧŕéé~]
# from af14f6d2
report-in-order = { "[" }îñ øŕđéŕ~]
# from 67bf7795
report-not-in-order = { "[" }ñøţ îñ øŕđéŕ~]
# from 6d19a208
report-for-the-record = { "[" }{ $outcome }, ƒøŕ ţħé ŕéçøŕđ~]
# from 4ab8064f
heading-red-lines = { "[" }ŕéđ ļîñéš~]
# from 57ad6fe7
heading-harm = { "[" }ħåŕɱ ţħåţ îš ŕéþøŕţéđ~]
# from 518709b1
heading-violations = { "[" }ṽîøļåţîøñš~]
# from 0070071a
heading-not-readable = { "[" }ñøţ ŕéåđåƀļé~]
# from c85904e3
heading-undecided = { "[" }çåññøţ ƀé đéçîđéđ~]
# from fbd29825
heading-incomplete = { "[" }îñçøɱþļéţé~]
# from 43ac056c
heading-widening = { "[" }ŵîđéñîñǧ~]
# from ad2fcea1
heading-cannot-tell = { "[" }çåññøţ ţéļļ~]
# from 047d1d46
heading-narrowing = { "[" }ñåŕŕøŵîñǧ~]
# from 8c4b1ad8
heading-neutral = { "[" }ñéûţŕåļ~]
# from 386a1af4
heading-gaps = { "[" }ǧåþš~]
# from 3febe311
heading-advice = { "[" }åđṽîçé~]
# from 61b292d2
heading-asked = { "[" }ƒøŕ å þéŕšøñ ţø ĵûđǧé~]
# from 56a4b7b4
heading-excused = { "[" }éẋçûšéđ~]
# from 3cae520a
heading-withheld = { "[" }ŵîţħħéļđ~]
# from 5d38f547
heading-waived = { "[" }ŵåîṽéđ~]
# from 7de188ac
heading-baselined = { "[" }îñ ţħé ƀåšéļîñé~]
# from f2a91c52
report-passed-over =
    { "[" }{ $number ->
        [one] { $number } ƒîļé ţħåţ ļøøķš ļîķé å ɱåñîƒéšţ ŵåš ñøţ çħéçķéđ: { $files }
       *[other] { $number } ƒîļéš ţħåţ ļøøķ ļîķé å ɱåñîƒéšţ ŵéŕé ñøţ çħéçķéđ: { $files }
    }~]
# from 56e319b2
report-passed-over-more =
    { "[" }{ $number ->
        [one] { $number } ƒîļé ţħåţ ļøøķš ļîķé å ɱåñîƒéšţ ŵåš ñøţ çħéçķéđ: { $files }, åñđ { $more } ɱøŕé
       *[other] { $number } ƒîļéš ţħåţ ļøøķ ļîķé å ɱåñîƒéšţ ŵéŕé ñøţ çħéçķéđ: { $files }, åñđ { $more } ɱøŕé
    }~]
# from 3299e56d
history-assessed-same-day = { "[" }åššéššɱéñţ `{ $id }` çøɱþļéţéđ { $day }, øñ ţħé šåɱé đåý~]
# from 1d78aa7b
history-assessed-after =
    { "[" }åššéššɱéñţ `{ $id }` çøɱþļéţéđ { $day }, { $days ->
        [one] { $days } đåý åƒţéŕ
       *[other] { $days } đåýš åƒţéŕ
    }~]
# from caad121f
history-assessed-before =
    { "[" }åššéššɱéñţ `{ $id }` çøɱþļéţéđ { $day }, { $days ->
        [one] { $days } đåý ƀéƒøŕé
       *[other] { $days } đåýš ƀéƒøŕé
    }~]
