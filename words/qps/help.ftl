### Made by the tests of `words/en`: the pseudo-language.

# from 25d01376
help-usage = { "[" }Ûšåǧé:~]
# from 9f8e2c6b
help-commands = { "[" }Çøɱɱåñđš:~]
# from fc9b62df
help-arguments = { "[" }Åŕǧûɱéñţš:~]
# from 4faf3eed
help-options = { "[" }Øþţîøñš:~]
# from d1d5531a
help-values = { "[" }Þøššîƀļé ṽåļûéš:~]
# from e6f7d544
help-values-are = { "[" }{ "[" }þøššîƀļé ṽåļûéš: { $values }]~]
# from a1fc0885
help-default = { "[" }{ "[" }đéƒåûļţ: { $value }]~]
# from 63ca5eeb
help-print = { "[" }Þŕîñţ ħéļþ~]
# from 8a8b6d8a
help-print-more = { "[" }Þŕîñţ ħéļþ (šéé ɱøŕé ŵîţħ '{ $flag }')~]
# from de11c708
help-print-summary = { "[" }Þŕîñţ ħéļþ (šéé å šûɱɱåŕý ŵîţħ '{ $flag }')~]
# from 070bbb84
help-print-version = { "[" }Þŕîñţ ṽéŕšîøñ~]
# from 7623c860
help-of-command = { "[" }Þŕîñţ ţħîš ɱéššåǧé øŕ ţħé ħéļþ øƒ ţħé ǧîṽéñ šûƀçøɱɱåñđ(š)~]
# from 86ba3762
help-of-these = { "[" }Þŕîñţ ħéļþ ƒøŕ ţħé šûƀçøɱɱåñđ(š)~]
# from ac1c795e
flag-unexpected = { "[" }ûñéẋþéçţéđ åŕǧûɱéñţ '{ $argument }' ƒøûñđ~]
# from cf9d79e9
flag-twice = { "[" }ţħé åŕǧûɱéñţ '{ $argument }' çåññøţ ƀé ûšéđ ɱûļţîþļé ţîɱéš~]
# from 629a0c4f
flag-with = { "[" }ţħé åŕǧûɱéñţ '{ $argument }' çåññøţ ƀé ûšéđ ŵîţħ '{ $other }'~]
# from 3792167f
flag-with-these = { "[" }ţħé åŕǧûɱéñţ '{ $argument }' çåññøţ ƀé ûšéđ ŵîţħ:~]
# from 89e87f95
flag-with-others = { "[" }ţħé åŕǧûɱéñţ '{ $argument }' çåññøţ ƀé ûšéđ ŵîţħ øñé øŕ ɱøŕé øƒ ţħé øţħéŕ šþéçîƒîéđ åŕǧûɱéñţš~]
# from 19a97352
flag-invalid = { "[" }îñṽåļîđ ṽåļûé '{ $value }' ƒøŕ '{ $argument }'~]
# from 4f15ba20
flag-invalid-because = { "[" }îñṽåļîđ ṽåļûé '{ $value }' ƒøŕ '{ $argument }': { $why }~]
# from a5233790
flag-no-value = { "[" }å ṽåļûé îš ŕéɋûîŕéđ ƒøŕ '{ $argument }' ƀûţ ñøñé ŵåš šûþþļîéđ~]
# from 78be7aa0
flag-no-equals = { "[" }éɋûåļ šîǧñ îš ñééđéđ ŵħéñ åššîǧñîñǧ ṽåļûéš ţø '{ $argument }'~]
# from aaa9464a
flag-too-many = { "[" }ûñéẋþéçţéđ ṽåļûé '{ $value }' ƒøŕ '{ $argument }' ƒøûñđ; ñø ɱøŕé ŵéŕé éẋþéçţéđ~]
# from fed0f37e
flag-no-such-command = { "[" }ûñŕéçøǧñîžéđ šûƀçøɱɱåñđ '{ $command }'~]
# from 4e70d1b3
flag-missing = { "[" }ţħé ƒøļļøŵîñǧ ŕéɋûîŕéđ åŕǧûɱéñţš ŵéŕé ñøţ þŕøṽîđéđ:~]
# from 20f4f4b4
flag-no-command = { "[" }'{ $command }' ŕéɋûîŕéš å šûƀçøɱɱåñđ ƀûţ øñé ŵåš ñøţ þŕøṽîđéđ~]
# from 06731485
flag-commands-are = { "[" }{ "[" }šûƀçøɱɱåñđš: { $commands }]~]
# from 4a856a51
flag-tip = { "[" }ţîþ: { $tip }~]
# from 43ba4493
flag-near-commands =
    { "[" }{ $number ->
        [one] å šîɱîļåŕ šûƀçøɱɱåñđ éẋîšţš: { $near }
       *[other] šøɱé šîɱîļåŕ šûƀçøɱɱåñđš éẋîšţ: { $near }
    }~]
# from 7cc74f03
flag-near-arguments =
    { "[" }{ $number ->
        [one] å šîɱîļåŕ åŕǧûɱéñţ éẋîšţš: { $near }
       *[other] šøɱé šîɱîļåŕ åŕǧûɱéñţš éẋîšţ: { $near }
    }~]
# from f7d811f1
flag-near-values =
    { "[" }{ $number ->
        [one] å šîɱîļåŕ ṽåļûé éẋîšţš: { $near }
       *[other] šøɱé šîɱîļåŕ ṽåļûéš éẋîšţ: { $near }
    }~]
# from c9f5f1da
flag-more = { "[" }Ƒøŕ ɱøŕé îñƒøŕɱåţîøñ, ţŕý '{ $flag }'.~]
# from 907e558d
flag-formats = { "[" }ţħé ƒøŕɱåţš åŕé { $known }~]
# from 07f9c90b
flag-profiles = { "[" }ţħé þŕøƒîļéš åŕé { $known }~]
# from c634d8a9
flag-classes = { "[" }ţħé çļåššéš åŕé { $known }~]
# from 8cb0fd4e
flag-levels = { "[" }ţħé ļéṽéļš åŕé { $known }~]
# from 0d1d9a51
flag-depth = { "[" }å đéþţħ îš å ñûɱƀéŕ ƒŕøɱ 1 ţø { $deepest }~]
# from 25fb1bd5
flag-no-target = { "[" }éẋþéçţéđ ƑØŔṀÅŢ=ƑÎĻÉ, šûçħ åš šåŕîƒ=øûţ.šåŕîƒ~]
# from 58ff9f85
flag-no-file = { "[" }éẋþéçţéđ å ƒîļé; `--format` çħøøšéš ŵħåţ ǧøéš ţø šţåñđåŕđ øûţþûţ~]
# from 787ac700
flag-no-row = { "[" }`{ $row }` îš ñø ŕøŵ; éẋþéçţéđ ŕøŵš šûçħ åš 2,5,10-20~]
# from 4ad6fd56
flag-no-day = { "[" }éẋþéçţéđ å đåý øƒ ţħé çåļéñđåŕ šûçħ åš 2026-11-23~]
# from 728fa421
flag-no-number = { "[" }éẋþéçţéđ å ŵħøļé ñûɱƀéŕ šûçħ åš 20000~]
