### Made by the tests of `words/en`: the pseudo-language.

# from e7dada29
product-other = { "[" }ţħé đéþļøýɱéñţ îš øƒ "{ $named }", ţħé ṽéñđøŕ'š ɱåñîƒéšţ îš "{ $own }"~]
# from 11b3ba42
product-other-help = { "[" }çøɱþåŕé îţ ŵîţħ ţħé ɱåñîƒéšţ îţ ñåɱéš~]
# from 60abfc20
product-unnamed = { "[" }ţħé đéþļøýɱéñţ ñåɱéš ñø ɱåñîƒéšţ øƒ îţš ṽéñđøŕ~]
# from c9d3fb4f
product-unnamed-help = { "[" }šţåţé `system.product.id` åš "{ $own }"~]
# from 4fa64e39
product-vendors-manifest = { "[" }ţħé ṽéñđøŕ'š ɱåñîƒéšţ~]
# from 0f83b1cc
product-vendors-own = { "[" }ţħé ṽéñđøŕ'š øŵñ~]
# from f44e3605
product-vendor-states-it = { "[" }ţħé ṽéñđøŕ šţåţéš îţ~]
# from f6fd0d9c
product-terms-forbid-it = { "[" }ţħé ṽéñđøŕ'š ţéŕɱš ƒøŕƀîđ îţ~]
# from 057634cf
product-version-unpublished = { "[" }ţħé ṽéñđøŕ ħåš þûƀļîšħéđ ñø ṽéŕšîøñ { $named }; îţ ķñøŵš { $known }~]
# from 9c791e1c
product-version-unpublished-help = { "[" }šţåţé ţħé ṽéŕšîøñ ţħåţ ŕûñš, øŕ åšķ ţħé ṽéñđøŕ ţø þûƀļîšħ îţ~]
# from 8f3322ba
product-revision-unpublished = { "[" }ţħé ṽéñđøŕ ħåš þûƀļîšħéđ ñø ɱåñîƒéšţ øƒ ŕéṽîšîøñ { $named }; îţ ķñøŵš { $known }~]
# from 4b57f6f2
product-revision-unpublished-help = { "[" }šţåţé ţħé ŕéṽîšîøñ ţħåţ ŵåš ŕéåđ, øŕ åšķ ţħé ṽéñđøŕ ţø þûƀļîšħ îţ~]
# from cf554532
product-capability-with-status = { "[" }{ $function } ({ $status })~]
# from 63a61816
product-capability-left-out = { "[" }ţħé ṽéñđøŕ šåýš ţħåţ ţħé þŕøđûçţ çåñ đø { $capability }; ţħé đéþļøýɱéñţ đøéš ñøţ ɱéñţîøñ îţ~]
# from dfba6b8b
product-capability-left-out-help = { "[" }šţåţé îţ ûñđéŕ `capabilities`, ŵîţħ îţš `status` ħéŕé~]
# from f8dd5b59
product-inference-left-out = { "[" }ţħé ṽéñđøŕ šåýš ţħåţ { $function } îñƒéŕš { $inferences }; ţħé đéþļøýɱéñţ đøéš ñøţ~]
# from 252af1be
product-inference-left-out-help = { "[" }šţåţé îñ `infers` ŵħåţ îţ çøñçļûđéš åƀøûţ þéøþļé, øŕ ţħåţ ţħé çåþåƀîļîţý îš `removed`~]
# from 07af8262
product-use-in-question = { "[" }ţħé ṽéñđøŕ'š ţéŕɱš ƒøŕƀîđ "{ $statement }"; îš ţħåţ ŵħåţ îţ îš ûšéđ ƒøŕ ħéŕé?~]
# from 9d87ae1e
product-use-in-question-help = { "[" }çøɱþåŕé ţħé þûŕþøšéš ŵîţħ ţħé ṽéñđøŕ'š ŵøŕđš~]
# from bfd7251f
product-use-forbidden = { "[" }ţħé ṽéñđøŕ'š ţéŕɱš ƒøŕƀîđ ţħîš ûšé: "{ $statement }"~]
# from ed83e450
product-use-forbidden-help = { "[" }éñđ ţħé ûšé, øŕ ǧéţ ţħé ṽéñđøŕ'š ļéåṽé îñ ŵŕîţîñǧ åñđ ħåṽé ţħé ɱåñîƒéšţ šåý šø~]
# from 5960bcb5
register-overdue =
    { "[" }{ $late ->
        [one]
            { $late } øƒ { $number ->
                [one] { $number } ŕéçøŕđ
               *[other] { $number } ŕéçøŕđš
            } îš þåšţ ţħé đåý øƒ îţš ñéẋţ ŕéṽîéŵ, ţħé ƒîŕšţ øƒ ţħéɱ šîñçé { $day }
       *[other]
            { $late } øƒ { $number ->
                [one] { $number } ŕéçøŕđ
               *[other] { $number } ŕéçøŕđš
            } åŕé þåšţ ţħé đåý øƒ ţħéîŕ ñéẋţ ŕéṽîéŵ, ţħé ƒîŕšţ øƒ ţħéɱ šîñçé { $day }
    }~]
# from aac86f71
register-overdue-since = { "[" }đûé { $day }~]
# from 73eb036e
register-overdue-help = { "[" }ŕéṽîéŵ ţħéɱ, ţħé øļđéšţ ƒîŕšţ, åñđ šţåţé ţħé đåý øƒ ţħé ŕéṽîéŵ åñđ øƒ ţħé ñéẋţ øñé~]
# from 38c27384
register-twice = { "[" }ŕéṽîšîøñ { $revision } øƒ "{ $id }" šţåñđš îñ ţŵø ƒîļéš~]
# from 0bf16cd9
register-twice-help = { "[" }ķééþ øñé ƒîļé, øŕ ǧîṽé øñé øƒ ţħé ţŵø šýšţéɱš åñ îđ øƒ îţš øŵñ~]
# from b2a32b6d
register-here-too = { "[" }ħéŕé ţøø~]
# from abed5359
register-backwards = { "[" }ŕéṽîšîøñ { $earlier } øƒ "{ $id }" îš đåţéđ { $earlier-day }, åƒţéŕ ţħé ħîǧħéŕ ŕéṽîšîøñ { $later }, đåţéđ { $later-day }~]
# from 1ff80c15
register-backwards-help = { "[" }ŕåîšé ţħé ŕéṽîšîøñ øƒ ŵħåţ ŵåš þûƀļîšħéđ ļåţéŕ~]
# from a733de0f
register-higher-and-earlier = { "[" }ħîǧħéŕ, åñđ éåŕļîéŕ~]
# from 21a86b85
register-side-by-side = { "[" }ŕéṽîšîøñš { $earlier } åñđ { $later } øƒ "{ $id }" šţåñđ šîđé ƀý šîđé, åñđ ñéîţħéŕ ŕéþļåçéš ţħé øţħéŕ~]
# from bc6acce6
register-side-by-side-apart = { "[" }ŕéṽîšîøñš { $earlier } åñđ { $later } øƒ "{ $id }" šţåñđ šîđé ƀý šîđé, ţħé øñé îñ { $earlier-stage } åñđ ţħé øţħéŕ îñ { $later-stage }, åñđ ñéîţħéŕ ŕéþļåçéš ţħé øţħéŕ~]
# from 8f741b16
register-in-retirement = { "[" }ŕéţîŕéɱéñţ~]
# from 1922b7d1
register-side-by-side-help = { "[" }ñåɱé ţħé éåŕļîéŕ ŕéṽîšîøñ ûñđéŕ `supersedes` øƒ ţħé ļåţéŕ øñé, øŕ ţåķé îţš ƒîļé øûţ~]
# from 62b2703c
register-the-earlier-one = { "[" }ţħé éåŕļîéŕ øñé~]
# from 72d040f7
register-replaces-nothing = { "[" }"{ $id }" šåýš ţħåţ îţ ŕéþļåçéš "{ $replaced }", ŵħîçħ ţħé ŕéǧîšţéŕ đøéš ñøţ ħøļđ~]
# from 705bfafb
register-replaces-nothing-help = { "[" }þûţ ţħé ŕéþļåçéđ ŕéçøŕđ îñţø ţħé ŕéǧîšţéŕ, øŕ çøŕŕéçţ ţħé îđ~]
# from 0c7aab03
register-replaced-active = { "[" }"{ $replaced }" šåýš ţħåţ îţ îš îñ { $stage }, åñđ "{ $id }" ţħåţ îţ ħåš ŕéþļåçéđ îţ~]
# from 5f37b32d
register-replaced-active-help = { "[" }šţåţé ţħé šţåǧé øƒ ţħé ŕéþļåçéđ đéþļøýɱéñţ åš `retired`, øŕ ţåķé ţħé ŕéþļåçéɱéñţ ƀåçķ~]
# from 7428f199
register-replaced-here = { "[" }ŕéþļåçéđ ħéŕé~]
# from 68db0dad
register-replaces-itself = { "[" }ŕéṽîšîøñ { $own } šåýš ţħåţ îţ ŕéþļåçéš ŕéṽîšîøñ { $replaced }, îţšéļƒ~]
# from f73ef4ec
register-replaces-higher = { "[" }ŕéṽîšîøñ { $own } šåýš ţħåţ îţ ŕéþļåçéš ŕéṽîšîøñ { $replaced }, å ħîǧħéŕ øñé~]
# from ca416754
register-not-earlier-help = { "[" }ŕåîšé ţħé ŕéṽîšîøñ åţ éṽéŕý þûƀļîçåţîøñ, øŕ çøŕŕéçţ ŵħåţ îţ ŕéþļåçéš~]
# from eb010571
register-this-one = { "[" }ţħîš øñé~]
# from 905d4e14
register-id = { "[" }"{ $id }"~]
# from a9152a43
register-circle = { "[" }{ $ids } šåý ţħåţ éåçħ ŕéþļåçéš ţħé ñéẋţ, ŕøûñđ îñ å çîŕçļé~]
# from fa477a81
register-circle-help = { "[" }ķééþ øñļý ţħé ŕéþļåçéɱéñţ ţħåţ ħåþþéñéđ ļåšţ~]
# from 6c416ddc
register-recalled = { "[" }ţħé ṽéñđøŕ ħåš ŕéçåļļéđ ţħé þŕøđûçţ, åñđ ţħé đéþļøýɱéñţ îš îñ { $stage }~]
# from fca68d20
register-withdrawn = { "[" }ţħé ṽéñđøŕ ħåš ŵîţħđŕåŵñ ţħé þŕøđûçţ, åñđ ţħé đéþļøýɱéñţ îš îñ { $stage }~]
# from b5383a2d
register-withdrawn-help = { "[" }éñđ ţħé ûšé, øŕ šåý ûñđéŕ `declarations` ŵħø ñøŵ åñšŵéŕš ƒøŕ ţħé þŕøđûçţ~]
# from f894d2a4
register-vendors-word = { "[" }ţħé ṽéñđøŕ'š ŵøŕđ~]
