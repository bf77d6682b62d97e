### Made by the tests of `words/en`: the pseudo-language.

# from 51711ba1
change-record-new = { "[" }ţħé ŕéçøŕđ "{ $title }" îš ñéŵ~]
# from 90227d85
change-record-new-at-stage = { "[" }ţħé ŕéçøŕđ "{ $title }" îš ñéŵ, îţš šţåǧé îš { $stage }~]
# from 0cb4c33e
change-record-gone = { "[" }ţħé ŕéçøŕđ "{ $title }" îš ǧøñé~]
# from 6bd6bad5
change-record-not-retired = { "[" }"{ $title }" ŵåš ñøţ ŕéţîŕéđ, åñđ îţš ŕéçøŕđ îš ǧøñé~]
# from 9a2d4005
change-record-came-or-went = { "[" }å ŕéçøŕđ ţħåţ çåɱé øŕ ŵéñţ~]
# from 84861237
change-as-it-was = { "[" }åš îţ ŵåš~]
# from 711579dc
change-of-item = { "[" }{ $item }: `{ $member }`~]
# from b09c9f60
change-item = { "[" }{ $noun } `{ $name }`~]
# from 77ef39ba
change-item-of = { "[" }åñ îţéɱ øƒ `{ $list }`~]
# from 9feb53d3
change-renamed = { "[" }`{ $from }` îñ `{ $list }` îš ñøŵ çåļļéđ `{ $to }`; åļļ éļšé åƀøûţ îţ šţåýš~]
# from 53dad1b8
change-unknown-member = { "[" }{ $subject } çħåñǧéđ; ţħé ƒøŕɱåţ đøéš ñøţ ķñøŵ îţ~]
# from 0ed0c0a9
change-new = { "[" }{ $subject } îš ñéŵ~]
# from 6c61d61b
change-new-with = { "[" }{ $subject } îš ñéŵ ({ $facts })~]
# from 1473b812
change-emptied = { "[" }{ $subject } îš ñøŵ åñ éɱþţý ļîšţ; ǧøñé: { $gone }~]
# from 5abf5fc6
change-gone = { "[" }{ $subject } îš ǧøñé~]
# from 66df4500
change-gone-with = { "[" }{ $subject } îš ǧøñé ({ $facts })~]
# from 1bd49ba4
change-described-otherwise = { "[" }{ $subject } îš đéšçŕîƀéđ øţħéŕŵîšé, åñđ îš šţîļļ ţåķéñ øûţ~]
# from 7a16ce5d
change-gains = { "[" }{ $subject } ǧåîñš { $values }~]
# from babb6c2f
change-loses = { "[" }{ $subject } ļøšéš { $values }~]
# from f9153064
change-written-otherwise = { "[" }{ $subject } îš ŵŕîţţéñ øţħéŕŵîšé: ŵåš { $was }, îš { $is }~]
# from 3fe1928f
change-other-value = { "[" }{ $subject } ŵåš { $was }, îš { $is }~]
# from 9e081e93
change-unreadable-now = { "[" }{ $subject } çåññøţ ƀé ŕéåđ åš îţ šţåñđš ñøŵ~]
# from 7ac42e6a
change-unreadable-before = { "[" }{ $subject } çåññøţ ƀé ŕéåđ åš îţ šţåñđš ƀéƒøŕé~]
# from 13d56866
change-no-longer-stated = { "[" }{ $subject } îš ñø ļøñǧéŕ šţåţéđ~]
# from d862d693
change-no-longer-stated-was = { "[" }{ $subject } ŵåš { $was } åñđ îš ñø ļøñǧéŕ šţåţéđ~]
# from 174ddc1e
change-now-stated = { "[" }{ $subject } îš ñøŵ šţåţéđ~]
# from c3cc2ad0
change-now-stated-as = { "[" }{ $subject } îš ñøŵ šţåţéđ: { $is }~]
# from 267132b2
change-text = { "[" }"{ $text }"~]
# from 1c53fb94
change-excerpt = { "[" }"…{ $text }"~]
# from ada7afdb
change-none = { "[" }ñøñé~]
# from e310d1e1
change-not-readable = { "[" }ŵħåţ çåññøţ ƀé ŕéåđ~]
# from b90d6a99
change-declared-help = { "[" }åšķ ŵħåţ ŵåš ţħéŕé ƀéƒøŕé, åñđ ŵħåţ šħøŵš ţħåţ îţ îš šø~]
# from ded73c86
change-undeclared = { "[" }{ $change }; { $reason }~]
# from 60ac5219
change-undeclared-stated = { "[" }îţš þļåçé îš šţåţéđ ñøŵ~]
# from be33e09b
change-undeclared-nowhere = { "[" }ŵħåţ ŵåš đéçļåŕéđ ţø ƀé îñ þļåçé îš šţåţéđ ñøŵħéŕé~]
# from e3603103
change-undeclared-unknown = { "[" }ñøţħîñǧ šåýš ŵħåţ ƀéçåɱé øƒ ŵħåţ ŵåš đéçļåŕéđ~]
# from 6e6e6222
change-undeclared-help = { "[" }åšķ ŵħéţħéŕ îţ šţîļļ îš åš ŵåš đéçļåŕéđ, åñđ šţåţé îţ ŵħéŕé îţ ƀéļøñǧš~]
# from 91ca7e7c
change-of-operator = { "[" }{ $change }; îţ øþéŕåţéš ţħé šýšţéɱ~]
# from 1d1679d4
change-of-operator-help = { "[" }åšķ ûñđéŕ ŵħøšé ļåŵ îţ ñøŵ ŵøŕķš, åñđ ŵħø åñšŵéŕš ƒøŕ ţħé ûšé~]
# from e4245400
change-completed-late = { "[" }{ $change }; îţ ŵåš çøɱþļéţéđ åƒţéŕ ţħé ƒîŕšţ đåý øƒ ûšé~]
# from 91a3ddcc
change-completed-late-help = { "[" }åšķ ŵħåţ þŕøţéçţéđ þéøþļé ƀéţŵééñ ţħé ƒîŕšţ đåý øƒ ûšé åñđ ţħé åššéššɱéñţ~]
# from 12e7133e
change-authority-help = { "[" }ŕéåđ ŵħåţ ţħé åûţħøŕîţý øŕ ţħé çøûŕţ ƒøûñđ, åñđ ŵħåţ ŵåš đøñé åƀøûţ îţ~]
# from 2ea61e39
change-claimed-away-help = { "[" }åšķ ŵħîçħ ƒåçţš çåŕŕý ţħé çļåîɱ: ŵîţħ îţ ǧø ţħé đûţîéš øƒ ţħé ħîǧħéŕ çļåšš~]
# from 86f50ae5
change-now-stated-help = { "[" }åšķ ŵħéţħéŕ îţ îš ñéŵ, øŕ ŵåš šø ƀéƒøŕé åñđ îš šţåţéđ øñļý ñøŵ~]
# from 35c4ddbc
change-cannot-tell-help = { "[" }ŕéåđ ƀøţħ, åñđ đéçîđé ŵħåţ îţ ɱéåñš ƒøŕ þéøþļé~]
# from 720c93db
change-red-line = { "[" }ţħé ŕéđ ļîñé `{ $rule }`~]
# from dc5cfc98
change-red-line-titled = { "[" }ţħé ŕéđ ļîñé `{ $rule }` ({ $title })~]
# from 02e03187
change-was-crossed = { "[" }{ $red-line } ŵåš çŕøššéđ~]
# from 2b740d2f
change-was-crossed-for = { "[" }{ $red-line } ŵåš çŕøššéđ ƒøŕ `{ $item }`~]
# from 34cb2d7d
change-no-longer-decided = { "[" }{ $line } åñđ çåñ ñø ļøñǧéŕ ƀé đéçîđéđ~]
# from 248f2c78
change-no-longer-decided-unstated = { "[" }{ $line } åñđ çåñ ñø ļøñǧéŕ ƀé đéçîđéđ, ƀéçåûšé `{ $pointer }` îš ñøţ šţåţéđ~]
# from 931817cc
change-no-longer-decided-unreadable = { "[" }{ $line } åñđ çåñ ñø ļøñǧéŕ ƀé đéçîđéđ, ƀéçåûšé `{ $pointer }` çåññøţ ƀé ŕéåđ~]
# from 40e8f191
change-no-longer-decided-help = { "[" }åšķ ŵħéţħéŕ ţħé ûšé éñđéđ, øŕ ŵħéţħéŕ ţħé ŕéçøŕđ øñļý šţøþþéđ šåýîñǧ šø~]
# from 725843dd
change-now-excused = { "[" }{ $line } åñđ îš ñøŵ éẋçûšéđ~]
# from 10fbd064
change-now-excused-help = { "[" }ŕéåđ ŵħåţ éẋçûšéš îţ ñøŵ, åñđ ŵħåţ šħøŵš ţħåţ~]
# from c4744d83
change-no-longer-crossed = { "[" }{ $line } åñđ îš ñø ļøñǧéŕ çŕøššéđ~]
# from 2168a156
change-still-crossed = { "[" }{ $red-line } îš šţîļļ çŕøššéđ~]
# from e357ab86
change-in-short = { "[" }{ $file }: { $verdict }~]
# from 30e655fa
change-in-class = { "[" }{ $class }: { $titles }~]
# from 99369a11
change-in-classes = { "[" }{ $before }. { $next }~]
# from 72434609
change-nothing-but-red-line = { "[" }ñøţħîñǧ çħåñǧéš, åñđ å ŕéđ ļîñé îš šţîļļ çŕøššéđ~]
# from 7ab52360
change-nothing = { "[" }ñøţħîñǧ çħåñǧéš ƒøŕ ţħé þéøþļé ŵåţçħéđ~]
# from 9ec55208
change-red-line-stays-wrong = { "[" }ñø åššéššɱéñţ åñđ ñø ƀåšîš ɱåķéš å çŕøššéđ ŕéđ ļîñé ŕîǧħţ~]
# from 004ce8a3
change-nothing-owed = { "[" }ñøţħîñǧ îš øŵéđ ƒøŕ îţ~]
# from 76c76d07
change-still-owed = { "[" }šţîļļ øŵéđ: { $titles }~]
# from 3aa3e5fe
change-revision-still-red-line = { "[" }å ŕéđ ļîñé îš ñéŵļý çŕøššéđ, åñđ `revision` îš šţîļļ { $old }; îţ åšķš ƒøŕ { $least } åţ ļéåšţ~]
# from b2dde08f
change-revision-still-widening = { "[" }ţħé çħåñǧé ŵîđéñš ŵħåţ îš đøñé ţø þéøþļé, åñđ `revision` îš šţîļļ { $old }; îţ åšķš ƒøŕ { $least } åţ ļéåšţ~]
# from a99a7482
change-revision-still = { "[" }ţħé çøñţéñţ çħåñǧéđ, åñđ `revision` îš šţîļļ { $old }; îţ åšķš ƒøŕ { $least } åţ ļéåšţ~]
# from ebb1a135
change-revision-went-red-line = { "[" }å ŕéđ ļîñé îš ñéŵļý çŕøššéđ, åñđ `revision` ŵéñţ ƒŕøɱ { $old } ţø { $new }; îţ åšķš ƒøŕ { $least } åţ ļéåšţ~]
# from 2e9a1984
change-revision-went-widening = { "[" }ţħé çħåñǧé ŵîđéñš ŵħåţ îš đøñé ţø þéøþļé, åñđ `revision` ŵéñţ ƒŕøɱ { $old } ţø { $new }; îţ åšķš ƒøŕ { $least } åţ ļéåšţ~]
# from c66b1609
change-revision-went = { "[" }ţħé çøñţéñţ çħåñǧéđ, åñđ `revision` ŵéñţ ƒŕøɱ { $old } ţø { $new }; îţ åšķš ƒøŕ { $least } åţ ļéåšţ~]
# from 63485a8d
change-unassessed = { "[" }ţħé çħåñǧé ŵîđéñš { $dimensions }; ñø åššéššɱéñţ ŵåš çøɱþļéţéđ åƒţéŕ { $day }, ţħé đåý øƒ ţħé éåŕļîéŕ ŕéçøŕđ~]
# from 0619b056
change-unassessed-version = { "[" }ţħé çħåñǧé ŵîđéñš { $dimensions }; ñø åššéššɱéñţ ţħåţ çøṽéŕš ṽéŕšîøñ { $version } ŵåš çøɱþļéţéđ åƒţéŕ { $day }, ţħé đåý øƒ ţħé éåŕļîéŕ ŕéçøŕđ~]
# from 020b6f15
change-unassessed-here = { "[" }ñøñé øƒ ţħéšé îš ļåţéŕ åñđ çøṽéŕš ţħé ṽéŕšîøñ~]
# from 85f3af91
change-widened-here = { "[" }ŵîđéñéđ ħéŕé~]
# from 4aacbbe8
change-basis-of-purpose = { "[" }ţħé ûšé ƒøŕ ţħé þûŕþøšé `{ $purpose }` îš ŵîđéŕ ñøŵ, åñđ `legalBasis` ñåɱéš ñøţħîñǧ ñéŵ ţħåţ çåŕŕîéš îţ~]
# from cf664e90
change-basis-of-place = { "[" }ţħé ûšé îñ { $place } îš ŵîđéŕ ñøŵ, åñđ `legalBasis` ñåɱéš ñøţħîñǧ ñéŵ ţħåţ çåŕŕîéš îţ~]
# from 12d8fc0d
change-start-moved = { "[" }`start` ɱøṽéđ ƒŕøɱ { $old } ţø { $new }, åñđ ƀý ţħé éåŕļîéŕ ŕéçøŕđ ţħé ûšé ŵåš îñ ţħé šţåǧé { $stage } åļŕéåđý~]
# from 31179aaa
change-start-stated = { "[" }`start` îš ñøŵ šţåţéđ åš { $new }, ļåţéŕ ţħåñ ţħé éåŕļîéŕ ŕéçøŕđ øƒ { $old }, åñđ ƀý ţħé éåŕļîéŕ ŕéçøŕđ ţħé ûšé ŵåš îñ ţħé šţåǧé { $stage } åļŕéåđý~]
# from e0e86de5
change-basis-ran-out = { "[" }ţħé ļéǧåļ ƀåšîš `{ $basis }` ŕåñ øûţ øñ { $day }, åƒţéŕ ţħé éåŕļîéŕ ŕéçøŕđ~]
# from 48cbba40
change-basis-over = { "[" }ţħé ļéǧåļ ƀåšîš `{ $basis }` îš øṽéŕ ƀý ţħé ñéŵ ŕéçøŕđ, ŵħîçħ šţîļļ ñåɱéš îţ~]
# from 17dc901a
change-basis-stayed = { "[" }ţħé ļéǧåļ ƀåšîš `{ $basis }` îš šţåýéđ ƀý ţħé ñéŵ ŕéçøŕđ, ŵħîçħ šţîļļ ñåɱéš îţ~]
# from cfa02b9f
change-basis-struck-down = { "[" }ţħé ļéǧåļ ƀåšîš `{ $basis }` ŵåš šţŕûçķ đøŵñ ƀý ţħé ñéŵ ŕéçøŕđ, ŵħîçħ šţîļļ ñåɱéš îţ~]
# from db013a83
change-version-uncovered = { "[" }ţħé šýšţéɱ ŵéñţ ƒŕøɱ { $old } ţø { $new }, åñđ ñø åššéššɱéñţ çøṽéŕš îţ: ñøñé šåýš ŵħîçħ ṽéŕšîøñš îţ çøṽéŕš~]
# from ab6cd154
change-version-covered-otherwise = { "[" }ţħé šýšţéɱ ŵéñţ ƒŕøɱ { $old } ţø { $new }, åñđ ñø åššéššɱéñţ çøṽéŕš îţ: ţħøšé ţħåţ šåý šø çøṽéŕ { $ranges }~]
# from 465da487
change-assessments = { "[" }ţħé åššéššɱéñţš~]
# from 2c775c3e
change-date-alone = { "[" }`{ $member }` ŵéñţ ƒŕøɱ { $old } ţø { $new } ŵħîļé ñøţħîñǧ éļšé çħåñǧéđ~]
# from 762bf2d2
change-date-alone-first = { "[" }`{ $member }` ŵéñţ ƒŕøɱ ñøţħîñǧ ţø { $new } ŵħîļé ñøţħîñǧ éļšé çħåñǧéđ~]
# from 8a0f9f80
change-obliges-revision = { "[" }å ħîǧħéŕ ŕéṽîšîøñ~]
# from a9b0a6e5
change-obliges-assessment = { "[" }åñ åššéššɱéñţ çøɱþļéţéđ åƒţéŕ ţħé éåŕļîéŕ đîšçļøšûŕé, ŵħîçħ çøṽéŕš ţħé ṽéŕšîøñ~]
# from 872a11e4
change-obliges-basis = { "[" }å ļéǧåļ ƀåšîš ţħåţ çåŕŕîéš îţ~]
# from b2512b7e
change-fact = { "[" }{ $readings }~]
# from 0bacb42f
change-fact-any = { "[" }åñý çħåñǧé îš { $class }~]
# from 5bb81005
change-fact-more = { "[" }ɱøŕé îš { $more }, ļéšš îš { $less }~]
# from e6f389ce
change-fact-ladder-back = { "[" }ƒŕøɱ ñåŕŕøŵ ţø ŵîđé { $rungs }; å šţéþ ƀåçķ îš { $back }; åñý øţħéŕ šţéþ îš { $other }~]
# from 6dd5ac1e
change-fact-ladder = { "[" }ƒŕøɱ ñåŕŕøŵ ţø ŵîđé { $rungs }; åñý øţħéŕ šţéþ îš { $other }~]
# from 77b02ef8
change-fact-dark = { "[" }ñø ļøñǧéŕ šţåţéđ îš { $class }~]
# from 16811c3c
change-fact-renamed = { "[" }øñé ţħåţ ǧøéš åñđ øñé ţħåţ çøɱéš åŕé ţħé šåɱé, ŕéñåɱéđ~]
# from cd5e9e02
change-fact-idle = { "[" }ŵîţħ `{ $member }` { $value } îţ çøûñţš åš ñøţ ţħéŕé~]
