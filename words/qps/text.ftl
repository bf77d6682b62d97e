### Made by the tests of `words/en`: the pseudo-language.

# from 57251588
text-label-at = { "[" }åţ~]
# from e330335b
text-label-because = { "[" }ƀéçåûšé~]
# from 7f40aa53
text-label-also-at = { "[" }åļšø åţ~]
# from 274d3206
text-label-undecided = { "[" }ûñđéçîđéđ~]
# from 5cb68de8
text-label-next = { "[" }ñéẋţ~]
# from b6f40207
text-label-missing = { "[" }ɱîššîñǧ~]
# from 580e6ab3
text-label-declared = { "[" }đéçļåŕéđ~]
# from 95cd8075
text-label-from = { "[" }ƒŕøɱ~]
# from 38adcbf0
text-label-except = { "[" }éẋçéþţ~]
# from 678721ed
text-label-rests-on = { "[" }ŕéšţš øñ~]
# from cec76752
text-label-also = { "[" }åļšø~]
# from 56a4b7b4
text-label-excused = { "[" }éẋçûšéđ~]
# from a88fd2c3
text-label-unless = { "[" }ûñļéšš~]
# from 8a118a41
text-list = { "[" }{ $items }~]
# from 16b3fc0f
text-declared = { "[" }đéçļåŕéđ ({ $number })~]
# from e90f66e7
text-section = { "[" }{ $heading } ({ $number })~]
# from 2d7086a1
text-facts =
    { "[" }{ $number ->
        [one] { $number } ƒåçţ
       *[other] { $number } ƒåçţš
    }~]
# from 3eca3e68
text-and-more = { "[" }{ "  " }åñđ { $number } ɱøŕé; `--all` šħøŵš ţħéɱ~]
# from eeb50e13
text-not-shown = { "[" }ñøţ šħøŵñ: { $sections }; `--all` šħøŵš ţħéɱ~]
# from 152dd5b4
text-level-basis = { "[" }{ $level } ({ $basis })~]
# from 7214934a
text-applies-from = { "[" }åþþļîéš ƒŕøɱ { $day }: { $message }~]
# from 3b7bdaad
text-other-place = { "[" }{ $place }: { $message }~]
# from 5fd895ce
text-also = { "[" }{ $level }, { $rule }: { $message }~]
# from 3a5c47e6
text-also-from = { "[" }{ $level }, åþþļîéš ƒŕøɱ { $day }, { $rule }: { $message }~]
# from af8a4765
text-also-excused = { "[" }{ $level }, éẋçûšéđ, { $rule }: { $message }~]
# from 3381b6d9
text-also-at = { "[" }åļšø åţ { $places }~]
# from 6e423261
text-also-at-says = { "[" }åļšø åţ { $place }: { $message }~]
# from ee100ae5
text-more-places =
    { "[" }åñđ åţ { $number ->
        [one] { $number } ɱøŕé þļåçé
       *[other] { $number } ɱøŕé þļåçéš
    }~]
# from c24ae326
text-and-places = { "[" }åñđ { $number } ɱøŕé þļåçéš~]
# from 701eb6a8
text-labelled = { "[" }{ $label }: { $place }~]
# from 547fefc4
text-not-stated = { "[" }`{ $part }` îš ñøţ šţåţéđ~]
# from 5f63e077
text-not-stated-in =
    { "[" }`{ $part }` îš ñøţ šţåţéđ îñ { $number ->
        [one] { $number } þļåçé
       *[other] { $number } þļåçéš
    }~]
# from 6d925df8
text-not-stated-of =
    { "[" }`{ $part }` îš ñøţ šţåţéđ îñ { $number ->
        [one] { $number } þļåçé
       *[other] { $number } þļåçéš
    } øƒ `{ $list }`~]
# from 9cdf9a27
text-undecided = { "[" }ûñđéçîđéđ: { $rules }~]
# from 3b886da9
text-asked-for = { "[" }åšķéđ ƒøŕ: { $rules }~]
# from 501a809f
text-more-rules =
    { "[" }{ $number ->
        [one] { $number } ɱøŕé ŕûļé
       *[other] { $number } ɱøŕé ŕûļéš
    }~]
# from f3e28d48
text-waits = { "[" }{ $title } ({ $rule })~]
# from 55059e08
text-waits-from = { "[" }{ $title } ({ $rule }, ƒŕøɱ { $day })~]
# from ef0ab986
text-waits-grave = { "[" }{ $title } ({ $level }, { $rule })~]
# from 2c7c9b76
text-waits-grave-from = { "[" }{ $title } ({ $level }, { $rule }, ƒŕøɱ { $day })~]
# from 0e32f01f
text-next = { "[" }ñéẋţ: { $help }~]
# from 3fe295a0
text-state-it = { "[" }šţåţé îţ; `palam explain RULE` šåýš ŵħý~]
# from b2ea9bab
text-state-it-with = { "[" }šţåţé îţ, ŵîţħ { $parts }~]
# from 3ac862ac
text-change = { "[" }çħåñǧé { $id }~]
# from 956f6b7c
text-excused = { "[" }éẋçûšéđ: { $made_out }~]
# from b9371b52
text-unless = { "[" }ûñļéšš { $would }~]
# from 2907037a
text-rule-from = { "[" }{ $rule } (ƒŕøɱ { $day })~]
# from d15547ef
text-packs-open = { "[" }þåçķš ţħåţ ɱåý åþþļý: { $packs }~]
# from 85383c78
text-of-level = { "[" }{ $level }: { $rules }~]
# from ded0492c
text-left-undecided =
    { "[" }{ $number ->
        [one] { $number } ŕûļé
       *[other] { $number } ŕûļéš
    } ûñđéçîđéđ~]
# from 7734cde8
text-left-undecided-grave =
    { "[" }{ $number ->
        [one] { $number } ŕûļé
       *[other] { $number } ŕûļéš
    } ûñđéçîđéđ, ŕéđ ļîñéš øŕ đûţîéš åɱøñǧ ţħéɱ: { $rules }~]
# from 904c2f7f
text-left-open = { "[" }{ $parts }~]
# from 7d24b65a
text-rule-and-grounds = { "[" }{ $rule } ({ $grounds })~]
# from e4a721ba
text-would-excuse = { "[" }{ $because }{ $provision }: šţåţé { $fields }~]
# from fc76021c
text-made-out = { "[" }{ $because }{ $provision }, ƀý { $fields }~]
# from 3054a777
text-provision = { "[" }{ " " }({ $title }, { $at })~]
# from d84a3cd4
text-grounds = { "[" }{ $basis }: { $title }, { $at }~]
# from d6f3ae29
text-grounds-more = { "[" }{ $basis }: { $title }, { $at } åñđ { $number } ɱøŕé~]
# from 5234a22a
text-not-used =
    { "[" }{ $number ->
        [one] { $number } ƒåûļţ
       *[other] { $number } ƒåûļţš
    }, šø îţ îš ñøţ ûšéđ~]
# from 4b019b65
text-beyond =
    { "[" }{ $number ->
        [one] { $number } ƒîñđîñǧ
       *[other] { $number } ƒîñđîñǧš
    } ɱøŕé åŕé çøûñţéđ åñđ ñøţ ļîšţéđ~]
# from 2a49adbf
text-norm = { "[" }ñøŕɱ: å çåļļ øƒ ÛÑ ƀøđîéš, ŕéǧûļåţøŕš, çîṽîļ šøçîéţý øŕ å šţåñđåŕđ; ñøţ å šţåţûţé~]
# from feee91f1
text-wrong = { "[" }ŵŕøñǧ? { $address }~]
# from 3028f8d2
text-as-of = { "[" }åš øƒ { $day }; þåļåɱ { $version }~]
# from fcde608d
text-packs = { "[" }þåçķš: { $packs }; åš øƒ { $day }; þåļåɱ { $version }~]
# from 12c664a1
text-no-packs = { "[" }þåçķš: ñøñé; åš øƒ { $day }; þåļåɱ { $version }~]
# from 10a44713
text-summary = { "[" }šûɱɱåŕý~]
# from 61d15f6e
text-checked = { "[" }{ $manifests } çħéçķéđ~]
# from a260aa63
text-in-all = { "[" }îñ åļļ { $counts }~]
# from 1a08b244
text-crossed = { "[" }çŕøššéđ ƀý ɱøšţ ɱåñîƒéšţš~]
# from 70b8c76e
text-missing-from-most = { "[" }ɱîššîñǧ ƒŕøɱ ɱøšţ ɱåñîƒéšţš~]
# from 222a8759
text-unreadable =
    { "[" }{ $number ->
        [one] { $number } ƒîļé
       *[other] { $number } ƒîļéš
    } çøûļđ ñøţ ƀé ŕéåđ, åñđ ñøţħîñǧ îš ķñøŵñ øƒ ŵħåţ îš îñ ţħéŕé~]
# from 6696c961
text-settings = { "[" }šéţţîñǧš: { $settings }~]
# from 8b033978
text-aloud-file = { "[" }{ $file }: { $verdict }.~]
# from 1deac0f0
text-aloud-sentence = { "[" }{ $words }.~]
# from fb4999dd
text-aloud-section = { "[" }Šéçţîøñ: { $heading }, { $number }.~]
# from 48c0ff67
text-aloud-finding = { "[" }{ $number }. { $level }, { $rule }: { $message }.~]
# from 684cf8e7
text-aloud-section-declared = { "[" }Šéçţîøñ: đéçļåŕéđ, { $number }.~]
# from ca193228
text-aloud-declared = { "[" }Åţ { $place }: { $words }.~]
# from ff51d535
text-aloud-applies-from = { "[" }Åþþļîéš ƒŕøɱ { $day }~]
# from 6b8c4722
text-aloud-rests-on = { "[" }Ŕéšţš øñ { $provision }~]
# from 0edaac5d
text-aloud-also = { "[" }Åļšø { $level }, { $rule }: { $message }~]
# from ea40d76b
text-aloud-it-rests-on = { "[" }Îţ ŕéšţš øñ { $provision }~]
# from 2c4b9d80
text-aloud-excused = { "[" }Éẋçûšéđ: { $because }, ƀý { $fields }~]
# from b743e754
text-aloud-would-excuse = { "[" }Ŵøûļđ ƀé éẋçûšéđ: { $because }, ƀý { $fields }~]
# from ea9359f3
text-aloud-not-decided = { "[" }Ñøţ đéçîđéđ: { $rules }~]
# from 00556ec6
text-aloud-beside = { "[" }Ɓéšîđé îţ, { $declared }~]
# from 1b1cecbb
text-aloud-from-record = { "[" }Ƒŕøɱ ţħé ŕéçøŕđ: { $origin }.~]
# from fe9986a5
text-aloud-but = { "[" }Ɓûţ { $acceptance }~]
# from 34d7c3bf
text-aloud-next = { "[" }Ñéẋţ: { $help }~]
# from 3bad0f9b
text-aloud-at = { "[" }Åţ { $pointer }{ $label }~]
# from 48eaf578
text-aloud-line = { "[" }Åţ ļîñé { $line }, çøļûɱñ { $column }, { $pointer }{ $label }: { $text }~]
# from 18192542
text-aloud-in-file = { "[" }Îñ { $file }: Åţ { $pointer }{ $label }~]
# from b5c95a15
text-aloud-in-file-line = { "[" }Îñ { $file }: ļîñé { $line }, çøļûɱñ { $column }, { $pointer }{ $label }~]
# from 24adceab
text-aloud-label = { "[" }, { $label }~]
