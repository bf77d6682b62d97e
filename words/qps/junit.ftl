### Made by the tests of `words/en`: the pseudo-language.

# from 4b019b65
junit-beyond =
    { "[" }{ $number ->
        [one] { $number } ƒîñđîñǧ
       *[other] { $number } ƒîñđîñǧš
    } ɱøŕé åŕé çøûñţéđ åñđ ñøţ ļîšţéđ~]
# from e357ab86
junit-outcome = { "[" }{ $file }: { $verdict }~]
# from 71d2c9e7
junit-skipped = { "[" }{ $state }: { $cause }{ $elsewhere }~]
# from 99ae37ad
junit-skipped-accepted = { "[" }{ $state }: { $cause }{ $elsewhere }; { $acceptance }~]
# from f7574fac
junit-also-at = { "[" }åļšø åţ { $place }~]
# from 701eb6a8
junit-labelled = { "[" }{ $label }: { $place }~]
# from bd7e8c02
junit-rests-on = { "[" }ŕéšţš øñ { $provision }~]
# from 0e32f01f
junit-next = { "[" }ñéẋţ: { $help }~]
# from 2b1f66c6
junit-beyond-limit = { "[" }ƒîñđîñǧš ƀéýøñđ ţħé ļîɱîţ~]
