### Made by the tests of `words/en`: the pseudo-language.

# from 414eb5b3
markdown-summary = { "[" }Šûɱɱåŕý~]
# from 3c98f1c0
markdown-checked = { "[" }{ $manifests } çħéçķéđ.~]
# from d5805e56
markdown-verdict = { "[" }ṽéŕđîçţ~]
# from 480c4435
markdown-manifests = { "[" }ɱåñîƒéšţš~]
# from 7fd1da1f
markdown-accepted = { "[" }{ $waived } ŵåîṽéđ, { $baselined } îñ ţħé ƀåšéļîñé.~]
# from 1a08b244
markdown-crossed = { "[" }çŕøššéđ ƀý ɱøšţ ɱåñîƒéšţš~]
# from 70b8c76e
markdown-missing = { "[" }ɱîššîñǧ ƒŕøɱ ɱøšţ ɱåñîƒéšţš~]
# from 962802fd
markdown-settings = { "[" }Šéţţîñǧš: { $settings }.~]
# from 8b34be25
markdown-left-out =
    { "[" }{ $number ->
        [one] { $number } ɱåñîƒéšţ
       *[other] { $number } ɱåñîƒéšţš
    } ɱøŕé åŕé îñ ţħé ƒûļļ ŕéþøŕţ.~]
# from 1deac0f0
markdown-sentence = { "[" }{ $words }.~]
# from 16b3fc0f
markdown-declared = { "[" }đéçļåŕéđ ({ $number })~]
# from e90f66e7
markdown-section = { "[" }{ $heading } ({ $number })~]
# from 0d7c35d2
markdown-not-stated = { "[" }{ $part } îš ñøţ šţåţéđ~]
# from 5958d699
markdown-not-stated-in =
    { "[" }{ $part } îš ñøţ šţåţéđ îñ { $number ->
        [one] { $number } þļåçé
       *[other] { $number } þļåçéš
    }~]
# from a8f595a2
markdown-not-stated-of =
    { "[" }{ $part } îš ñøţ šţåţéđ îñ { $number ->
        [one] { $number } þļåçé
       *[other] { $number } þļåçéš
    } øƒ { $list }~]
# from 0e982565
markdown-missing-undecided = { "[" }{ $words }; ûñđéçîđéđ { $rules }~]
# from e418d51e
markdown-missing-asked = { "[" }{ $words }; åšķéđ ƒøŕ ƀý { $rules }~]
# from 2907037a
markdown-waits-from = { "[" }{ $rule } (ƒŕøɱ { $day })~]
# from 6217027a
markdown-with = { "[" }ŵîţħ { $place }~]
# from 14bdce15
markdown-applies-from = { "[" }åþþļîéš ƒŕøɱ { $day }~]
# from bd7e8c02
markdown-rests-on = { "[" }ŕéšţš øñ { $provision }~]
# from 24436ce0
markdown-also = { "[" }åļšø { $rule } ({ $basis }): { $message }~]
# from bb8cf160
markdown-excused = { "[" }éẋçûšéđ: { $because }, ƀý { $fields }~]
# from 3982fd34
markdown-would-excuse = { "[" }ŵøûļđ ƀé éẋçûšéđ: { $because }, ƀý { $fields }~]
# from 9cdf9a27
markdown-undecided = { "[" }ûñđéçîđéđ: { $rules }~]
# from 0e32f01f
markdown-next = { "[" }ñéẋţ: { $help }~]
