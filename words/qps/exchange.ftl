### Made by the tests of `words/en`: the pseudo-language.

# from fcb73a7b
loss-class-exact = { "[" }ţħé ɱéɱƀéŕ šåýš ŵħåţ ţħé çéļļ šåýš~]
# from efc5d271
loss-class-broader = { "[" }ţħé ɱéɱƀéŕ çøṽéŕš ɱøŕé ţħåñ ţħé çéļļ šåýš~]
# from c505da06
loss-class-decided = { "[" }å þéŕšøñ đéçîđéđ ŵħåţ îţ šåýš~]
# from afb5e8a8
loss-class-declared = { "[" }å ƀåŕé åñšŵéŕ, đéçļåŕéđ~]
# from c331c414
loss-class-held = { "[" }îţš ŵøŕđš åŕé ķéþţ ƀéšîđé ţħé ɱåñîƒéšţ~]
# from 616f8cf3
loss-class-narrower = { "[" }øþéñ: ţħé ɱéɱƀéŕ ŵøûļđ šåý ɱøŕé ţħåñ ţħé çéļļ~]
# from 06ecbc0c
loss-class-related = { "[" }øþéñ: ţħé ɱéɱƀéŕ ŵøûļđ šåý šøɱéţħîñǧ ñéåŕ~]
# from 81611da8
loss-class-asked = { "[" }øþéñ: å þéŕšøñ ħåš ţø đéçîđé~]
# from c349ab49
loss-class-none = { "[" }å ɱåñîƒéšţ ħåš ñø þļåçé ƒøŕ îţ~]
# from 900e6d01
loss-class-refused = { "[" }ɱûšţ ñøţ ƀé ţåķéñ øṽéŕ~]
# from 74273c22
loss-class-no-answer = { "[" }ŵøŕđš ţħåţ åñšŵéŕ ñøţħîñǧ~]
# from 326d658f
loss-class-unread = { "[" }ñøţ ŕéåđ: ţħé ƒøŕɱ ļîšţš ñø šûçħ åñšŵéŕ øŕ çøļûɱñ~]
# from 68fd6f46
loss-class-blank = { "[" }ñøţħîñǧ îš îñ îţ~]
# from 27161938
loss-imported =
    { "[" }{ $number ->
        [one] { $number } ŕéçøŕđ
       *[other] { $number } ŕéçøŕđš
    } îɱþøŕţéđ ƒŕøɱ { $file } ({ $form }, éđîţîøñ { $edition }; { $read_as })~]
# from 3392f2f6
loss-exported =
    { "[" }{ $number ->
        [one] { $number } ŕéçøŕđ
       *[other] { $number } ŕéçøŕđš
    } éẋþøŕţéđ ƒøŕ { $file } ({ $form }, éđîţîøñ { $edition }; { $read_as })~]
# from f20495ce
loss-old-encoding =
    { "[" }{ $number ->
        [one] { $number } ŕéçøŕđ
       *[other] { $number } ŕéçøŕđš
    } ŵîţħ ƀýţéš ţħåţ åŕé ñø ÛŢƑ-8, ŕéåđ åš Ŵîñđøŵš-1252~]
# from faccfe27
loss-by-class = { "[" }çéļļš ƀý çļåšš~]
# from 3f3e956f
loss-by-column = { "[" }çéļļš ƀý çøļûɱñ~]
# from 7221dbb6
loss-missing-columns = { "[" }çøļûɱñš øƒ ţħé éđîţîøñ ţħåţ ţħé ƒîļé đøéš ñøţ ħåṽé~]
# from fe1004ab
loss-never-asked = { "[" }ƒåçţš ţħåţ ñø çøļûɱñ åšķš ƒøŕ~]
# from 057d0aba
loss-column = { "[" }{ $column }: { $cells }~]
# from 95413532
loss-column-near = { "[" }{ $column }: { $cells }; ţħé ƒøŕɱ ķñøŵš ñø šûçħ çøļûɱñ, ñéåŕ îš "{ $near }"~]
# from 8055893a
loss-column-unknown = { "[" }{ $column }: { $cells }; ţħé ƒøŕɱ ķñøŵš ñø šûçħ çøļûɱñ~]
# from c51a916f
loss-no-cells = { "[" }ñø çéļļš~]
# from 75104819
loss-unread =
    { "[" }{ $number ->
        [one] ûñŕéåđ { $number } ţîɱé: { $words }
       *[other] ûñŕéåđ { $number } ţîɱéš: { $words }
    }~]
# from c3619353
loss-missing-column = { "[" }{ $name } ({ $means })~]
# from 8f9bb66e
loss-no-column = { "[" }ţħé ƒøŕɱ ķñøŵš ñø šûçħ çøļûɱñ~]
# from d58b45ed
loss-no-such-answer = { "[" }ţħé ƒøŕɱ ļîšţš ñø šûçħ åñšŵéŕ~]
# from 19cfc1a2
loss-no-answer-part = { "[" }ţħé ƒøŕɱ ļîšţš ñø åñšŵéŕ `{ $answer }`~]
# from a4220161
loss-no-day = { "[" }ñø đåý, ɱøñţħ øŕ ýéåŕ ţħåţ çåñ ƀé ŕéåđ ƒøŕ çéŕţåîñ~]
# from fd0b45b6
loss-no-number = { "[" }ñø ŵħøļé ñûɱƀéŕ~]
# from db3863ba
loss-no-address = { "[" }ñø åđđŕéšš øƒ øñé þåǧé~]
# from bbae197c
loss-no-mail = { "[" }ñø åđđŕéšš ƒøŕ ɱåîļ~]
# from 684be3e7
loss-not-listed = { "[" }ñø ļîšţéđ åñšŵéŕ šåýš ţħîš~]
# from c88478b6
read-as-commas = { "[" }ţéẋţ šéþåŕåţéđ ƀý çøɱɱåš~]
# from 1d4dabc4
read-as-semicolons = { "[" }ţéẋţ šéþåŕåţéđ ƀý šéɱîçøļøñš~]
# from 689b739e
read-as-tabs = { "[" }ţéẋţ šéþåŕåţéđ ƀý ţåƀš~]
# from a1aa77c8
read-as-bars = { "[" }ţéẋţ šéþåŕåţéđ ƀý ƀåŕš~]
# from dfbd7fc3
read-as-json = { "[" }ĴŠØÑ~]
# from e8ce2db0
read-as-json-lines = { "[" }ĴŠØÑ ļîñéš~]
# from d13b90a4
read-as-workbook = { "[" }å ŵøŕķƀøøķ~]
# from 480c4435
read-as-manifests = { "[" }ɱåñîƒéšţš~]
# from 395e37c7
worklist-head =
    { "[" }Ŵħåţ ħåš ţø ƀé đéçîđéđ øñ ţħé ŕéçøŕđš, ƀý ţéẋţ: { $number ->
        [one] { $number } ţéẋţ
       *[other] { $number } ţéẋţš
    }.~]
# from f70bb0f0
worklist-fill-in = { "[" }Ƒîļļ îñ ŵħåţ ţħé ŵøŕđš šåý, åñđ ļéåṽé éɱþţý ŵħåţ ţħéý đø ñøţ. Åñ åñšŵéŕ îš ƀøûñđ ţø îţš ŵøŕđš.~]
# from 2575dc9e
worklist-records =
    { "[" }{ $number ->
        [one] { $number } ŕéçøŕđ
       *[other] { $number } ŕéçøŕđš
    }: { $titles }~]
# from 8b74ac6b
worklist-records-more =
    { "[" }{ $number ->
        [one] { $number } ŕéçøŕđ
       *[other] { $number } ŕéçøŕđš
    }: { $titles } åñđ { $more } ɱøŕé~]
# from fde447e6
worklist-title = { "[" }{ $title } (ŕøŵ { $row })~]
# from 6ffa78c5
worklist-asks = { "[" }{ $means }: ŵħåţ đø ţħéšé ŵøŕđš åñšŵéŕ?~]
# from 351c7dc7
worklist-near = { "[" }Ñéåŕ: { $near }.~]
# from a77b8aa4
worklist-truth = { "[" }{ $yes } øŕ { $no }.~]
# from 37712799
worklist-list-of = { "[" }Å ļîšţ, { "[]" } ƒøŕ ñøñé, øƒ: { $words }.~]
# from debf6bdf
worklist-one-of = { "[" }Øñé øƒ: { $words }.~]
# from b7923e48
pairs-head = { "[" }Ŕéçøŕđš øƒ ţŵø éđîţîøñš ţħåţ ɱåý ƀé øñé. Þûţ ýøûŕ ñåɱé ûñđéŕ `by` ŵħéŕé ţħéý åŕé; ŵħåţ ñøƀøđý çøñƒîŕɱš çøûñţš ƒøŕ ñøţħîñǧ.~]
# from aa2f7874
pairs-old = { "[" }øļđ: { $title } ({ $agency })~]
# from 2ed7cf87
pairs-new = { "[" }ñéŵ: { $title } ({ $agency })~]
# from 30178969
pairs-several = { "[" }ţħé šåɱé ñåɱé åñđ åǧéñçý åš øţħéŕ ŕéçøŕđš åš ŵéļļ~]
# from 886ae2ff
pairs-other-agency = { "[" }ţħé šåɱé ñåɱé, åñøţħéŕ åǧéñçý~]
# from 7d25c398
pairs-near-name = { "[" }ţħé šåɱé åǧéñçý, å ñåɱé ñéåŕļý åļîķé~]
# from dd710d11
not-written = { "[" }ļîñé { $line }, çøļûɱñ { $column }: { $why }~]
# from dfdd8970
table-row = { "[" }ŕøŵ { $number } çåññøţ ƀé ŕéåđ: { $why }~]
# from 1e945477
table-json = { "[" }îţ îš ñø ĴŠØÑ: { $why }~]
# from b26b3421
table-workbook = { "[" }ţħé ŵøŕķƀøøķ çåññøţ ƀé øþéñéđ: { $why }~]
# from 832fe5e2
table-empty = { "[" }îţ ħøļđš ñø ŕøŵš~]
# from 980dfa55
import-no-edition = { "[" }ţħé ƒøŕɱ `{ $form }` ħåš ñø éđîţîøñ~]
# from 663922b7
import-not-of-form =
    { "[" }{ $found ->
        [0] ñø çøļûɱñ øƒ ţħé ƒøŕɱ `{ $form }` îñ ţħé ƒîŕšţ ŕøŵš; îţ ħåš çøļûɱñš šûçħ åš { $usual }
        [one] øñļý { $found } çøļûɱñ øƒ ţħé ƒøŕɱ `{ $form }` îñ ţħé ƒîŕšţ ŕøŵš; îţ ħåš çøļûɱñš šûçħ åš { $usual }
       *[other] øñļý { $found } çøļûɱñš øƒ ţħé ƒøŕɱ `{ $form }` îñ ţħé ƒîŕšţ ŕøŵš; îţ ħåš çøļûɱñš šûçħ åš { $usual }
    }~]
# from 563ed55a
import-decision = { "[" }ţħé đéçîšîøñ øñ `{ $cell }` øƒ `{ $column }`: { $why }~]
# from aa3bebe2
decide-other-form = { "[" }ţħé đéçîšîøñš åŕé åƀøûţ ţħé ƒøŕɱ `{ $other }`, ñøţ `{ $form }`~]
# from bbfe13f6
decide-twice = { "[" }`{ $cell }` øƒ çøļûɱñ `{ $column }` îš đéçîđéđ ţŵîçé~]
# from 8d9ace45
decide-no-member = { "[" }å ɱåñîƒéšţ ħåš ñø `{ $place }`~]
# from 5db09ea8
decide-no-list = { "[" }`{ $place }` îš å ļîšţ, åñđ { $answer } îš ñøñé~]
# from 03804dd9
decide-no-choice = { "[" }`{ $place }` ţåķéš { $choices }, ñøţ { $answer }~]
# from 18b26bcb
decide-truth = { "[" }`{ $place }` ţåķéš `true` øŕ `false`, ñøţ { $answer }~]
# from d19dbe9b
decide-number = { "[" }`{ $place }` ţåķéš å ñûɱƀéŕ, ñøţ { $answer }~]
# from b843aa32
decide-words = { "[" }`{ $place }` ţåķéš ŵøŕđš, ñøţ { $answer }~]
# from 088371b7
forms-documents = { "[" }Đøçûɱéñţš ţħåţ `palam export` ɱåķéš øƒ å ɱåñîƒéšţ~]
# from e0eb3362
forms-edition =
    { "[" }éđîţîøñ { $id }: { $columns ->
        [one] { $columns } çøļûɱñ
       *[other] { $columns } çøļûɱñš
    }: { $ways }; { $answers ->
        [one] { $answers } ļîšţéđ åñšŵéŕ
       *[other] { $answers } ļîšţéđ åñšŵéŕš
    }; ŕéåđ ƒŕøɱ { $read }~]
# from 8e722041
forms-members =
    { "[" }{ $number ->
        [one] { $number } ƀéçøɱéš å ɱéɱƀéŕ
       *[other] { $number } ƀéçøɱé ɱéɱƀéŕš
    }~]
# from b94e3820
forms-declared =
    { "[" }{ $number ->
        [one] { $number } îš đéçļåŕéđ
       *[other] { $number } åŕé đéçļåŕéđ
    }~]
# from e98833ec
forms-held =
    { "[" }{ $number ->
        [one] { $number } îš ķéþţ îñ ŵøŕđš
       *[other] { $number } åŕé ķéþţ îñ ŵøŕđš
    }~]
# from e694404f
forms-asked = { "[" }{ $number } å þéŕšøñ đéçîđéš~]
# from 564b7560
forms-without-place =
    { "[" }{ $number ->
        [one] { $number } ħåš ñø þļåçé
       *[other] { $number } ħåṽé ñø þļåçé
    }~]
# from 79ebb020
forms-refused =
    { "[" }{ $number ->
        [one] { $number } îš ŕéƒûšéđ
       *[other] { $number } åŕé ŕéƒûšéđ
    }~]
# from bc7c37c1
forms-register = { "[" }å ţåƀļé: øñé ŕøŵ å ɱåñîƒéšţ, øñé çøļûɱñ å ƒåçţ øŕ ṽéŕđîçţ~]
# from 00cec843
forms-register-describes = { "[" }Ƒøŕ åûđîţøŕš: ŵħø ŕûñš ŵħåţ, øñ ŵħîçħ ļåŵ, åššéššéđ ŵħéñ, åþþéåļ øŕ ñøñé, ŵħåţ îš ŵîţħħéļđ, åñđ ŵħåţ ţħé çħéçķ šåýš.~]
# from b7db291b
forms-cyclonedx = { "[" }å ƀîļļ øƒ ɱåţéŕîåļš, ÇýçļøñéĐẊ 1.7, ŵîţħ ɱøđéļ çåŕđš~]
# from 428d86ae
forms-cyclonedx-describes = { "[" }Ƒøŕ ţħøšé ŵħø ķééþ ţŕåçķ øƒ çøɱþøñéñţš: ţħé šýšţéɱ, îţš þåŕţš, åñđ å ɱøđéļ çåŕđ ƒøŕ éåçħ ɱøđéļ.~]
# from 8fae67cd
forms-dpv = { "[" }ĴŠØÑ-ĻĐ îñ ţħé Đåţå Þŕîṽåçý Ṽøçåƀûļåŕý åñđ îţš éẋţéñšîøñ éû-åîåçţ~]
# from 8d57fa5b
forms-dpv-describes = { "[" }Ƒøŕ ļîñķéđ đåţå: ŵħåţ ţħé šýšţéɱ îš åñđ çåñ đø, ƒøŕ ŵħåţ, ƀý ŵħøɱ, øñ ŵħîçħ ļåŵ, åššéššéđ ħøŵ.~]
# from 7a4c9b80
forms-notice = { "[" }å ñøţîçé øƒ øñé šýšţéɱ îñ þļåîñ ŵøŕđš~]
# from 3b555107
forms-notice-describes = { "[" }Ƒøŕ ţħé þéøþļé ŵħøɱ ţħé šýšţéɱ çøñçéŕñš: ŵħåţ îţ îš, ŵħø ŕûñš îţ, ŵħåţ îţ çåñ đø, ħøŵ øƒţéñ îţ îš ŵŕøñǧ, ŵħéŕé ţø çøɱþļåîñ.~]
# from 5155e775
proof-column = { "[" }çøļûɱñ `{ $column }` øƒ { $editions }: { $what }~]
# from 69d716de
proof-every-edition = { "[" }éṽéŕý éđîţîøñ~]
# from 85168dcd
proof-question = { "[" }ɋûéšţîøñ `{ $question }`: å ɱåñîƒéšţ ħåš ñø `{ $place }`~]
# from 3f79c881
proof-no-case = { "[" }îţ ħåš ñø çåšé~]
# from 458d7fc5
proof-no-table = { "[" }ţħéŕé îš ñø ţåƀļé øƒ çøṽéŕåǧé `{ $table }`~]
# from 31e32777
proof-no-edition = { "[" }çøļûɱñ `{ $column }` îš øƒ éđîţîøñ `{ $edition }`, ŵħîçħ îš ñøţ ļîšţéđ~]
# from a60f12d0
proof-no-key = { "[" }`key` ñåɱéš å çøļûɱñ `{ $column }`, ŵħîçħ îš ñøţ ļîšţéđ~]
# from 8b6a08d2
proof-two-columns = { "[" }éđîţîøñ { $edition } ħåš ţŵø çøļûɱñš `{ $column }`~]
# from cc021914
proof-two-names = { "[" }éđîţîøñ { $edition } ħåš ţŵø çøļûɱñš çåļļéđ "{ $name }"~]
# from 9ec67c63
proof-needs = { "[" }ţħé ŵåý `{ $way }` ñééđš `{ $member }`~]
# from f5248b45
proof-answer-twice = { "[" }ţħé åñšŵéŕ "{ $answer }" îš ļîšţéđ ţŵîçé~]
# from c727cef9
proof-classes = { "[" }ţħé åñšŵéŕ "{ $answer }" ñééđš øñé çļåšš, åñđ ħåš { $number }~]
# from 8363e538
proof-no-item = { "[" }ñø îţéɱ "{ $item }" îñ ţħé ţåƀļé øƒ çøṽéŕåǧé øŕ îñ ţħé ƒøŕɱ~]
# from fd2e9e98
proof-beyond = { "[" }îţ ŵŕîţéš `{ $place }`, ŵħîçħ îţš îţéɱ îš ñøţ šţåţéđ ƀý~]
# from 493173e4
proof-answer = { "[" }ţħé åñšŵéŕ "{ $answer }": { $what }~]
# from 73143c9f
proof-case = { "[" }çåšé `{ $case }`: { $what }~]
# from 1b0dbda8
proof-manifests = { "[" }çåšé `{ $case }`: ţħé ɱåñîƒéšţš åŕé ñøţ åš šħøŵñ, ƒŕøɱ ļîñé { $line }: éẋþéçţéđ `{ $expected }`, çåɱé øûţ `{ $actual }`~]
# from 94d4af1f
proof-losses = { "[" }çåšé `{ $case }`: ţħé ļøššéš åŕé ñøţ åš šħøŵñ, ƒŕøɱ ļîñé { $line }: éẋþéçţéđ `{ $expected }`, çåɱé øûţ `{ $actual }`~]
# from 527dae8a
proof-nothing = { "[" }ñøţħîñǧ~]
# from 4e9f3590
overview-yes = { "[" }ýéš~]
# from 62366ffa
overview-no = { "[" }ñø~]
# from ada7afdb
overview-none = { "[" }ñøñé~]
# from 552d34d7
overview-no-day = { "[" }ñø đåý šţåţéđ~]
# from 795c0d60
overview-no-ground = { "[" }ñø ǧŕøûñđ šţåţéđ~]
# from 6040874c
overview-assessment = { "[" }{ $kind } ({ $day })~]
# from b6699261
overview-not-in-use = { "[" }ñø: ñøţ îñ ûšé ýéţ~]
# from 4606bd3d
overview-no-assessment = { "[" }çåññøţ ţéļļ: ñø åššéššɱéñţ îš šţåţéđ~]
# from 9127e433
overview-none-exists = { "[" }ýéš: ñøñé îš šţåţéđ ţø éẋîšţ~]
# from 5ad27478
overview-undone = { "[" }ýéš: { $states }~]
# from 378e3892
overview-no-start = { "[" }çåññøţ ţéļļ: ñø ƒîŕšţ đåý øƒ ûšé~]
# from 2c15186e
overview-assessed-after = { "[" }ýéš: åššéššéđ åƒţéŕ ţħé ƒîŕšţ đåý øƒ ûšé~]
# from fc81e858
overview-no-assessment-day = { "[" }çåññøţ ţéļļ: ñø đåý øƒ åñ åššéššɱéñţ~]
# from 4badcf16
overview-yes-declared = { "[" }ýéš: đéçļåŕéđ { $declared }~]
# from f92369fc
overview-no-declared = { "[" }ñø: đéçļåŕéđ { $declared }~]
# from dfb46949
overview-cannot-tell-declared = { "[" }çåññøţ ţéļļ: đéçļåŕéđ { $declared }~]
# from 94671903
overview-declared = { "[" }đéçļåŕéđ { $declared }~]
# from ce790c3b
overview-status = { "[" }{ $status }~]
# from fa09284e
overview-status-because = { "[" }{ $status } ("{ $reason }")~]
# from 0febf305
overview-by-group = { "[" }{ $day }, ƀý ǧŕøûþ~]
# from 92420f09
overview-withheld = { "[" }{ $at }: { $ground }~]
