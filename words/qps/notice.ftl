### Made by the tests of `words/en`: the pseudo-language.

# from ce8533df
notice-ask-what-is-it = { "[" }Ŵħåţ îš îţ?~]
# from 00d704c9
notice-ask-who-runs-it = { "[" }Ŵħø ŕûñš îţ?~]
# from e809a85f
notice-ask-is-it-in-use = { "[" }Îš îţ îñ ûšé?~]
# from e57a7cd4
notice-ask-what-can-it-do = { "[" }Ŵħåţ çåñ îţ đø?~]
# from 6b328dae
notice-ask-what-is-it-for = { "[" }Ŵħåţ îš îţ ƒøŕ?~]
# from 2170ba76
notice-ask-where-is-it = { "[" }Ŵħéŕé îš îţ?~]
# from 9e34590a
notice-ask-how-do-people-learn-of-it = { "[" }Ħøŵ đø þéøþļé ļéåŕñ øƒ îţ?~]
# from 8719b563
notice-ask-who-decides = { "[" }Ŵħø đéçîđéš?~]
# from 1c5b8679
notice-ask-can-you-say-no = { "[" }Çåñ ýøû šåý ñø?~]
# from 187e18c4
notice-ask-how-long-are-data-kept = { "[" }Ħøŵ ļøñǧ åŕé đåţå ķéþţ?~]
# from 01a99168
notice-ask-who-else-gets-data = { "[" }Ŵħø éļšé ǧéţš đåţå?~]
# from 61bf7206
notice-ask-how-often-is-it-wrong = { "[" }Ħøŵ øƒţéñ îš îţ ŵŕøñǧ?~]
# from 88b141e4
notice-ask-which-law-does-it-rest-on = { "[" }Ŵħîçħ ļåŵ đøéš îţ ŕéšţ øñ?~]
# from 3bde323a
notice-ask-who-checks-it = { "[" }Ŵħø çħéçķš îţ?~]
# from be13464f
notice-ask-what-went-wrong = { "[" }Ŵħåţ ŵéñţ ŵŕøñǧ?~]
# from 573b7ef1
notice-ask-where-can-you-complain = { "[" }Ŵħéŕé çåñ ýøû çøɱþļåîñ?~]
# from 56715ec9
notice-no-name = { "[" }Å šýšţéɱ ŵîţħøûţ å ñåɱé~]
# from 537276d7
notice-of-a-record = { "[" }Ţħîš ñøţîçé šåýš ŵħåţ å ŕéçøŕđ šåýš øƒ ţħé šýšţéɱ: { $record }.~]
# from 4d258378
notice-of-the-record = { "[" }Ţħîš ñøţîçé šåýš ŵħåţ ţħé ŕéçøŕđ øƒ ţħé šýšţéɱ šţåţéš.~]
# from 9633a9e2
notice-silent = { "[" }Ţħé ŕéçøŕđ đøéš ñøţ šåý.~]
# from 0b665aec
notice-denied = { "[" }{ $answer } Ţħîš îš đéñîéđ.~]
# from 6bbfaa43
notice-alleged = { "[" }Šøɱéƀøđý šåýš, åñđ ñøƀøđý ħåš ƒøûñđ: { $answer }~]
# from c005f738
notice-withheld = { "[" }Šøɱéţħîñǧ îš ñøţ ɱåđé þûƀļîç: { $what }.~]
# from e6b0e80d
notice-run-for = { "[" }Îţ îš ŕûñ ƒøŕ: { $name }~]
# from 7df263bd
notice-made-by = { "[" }Îţ îš ɱåđé ƀý: { $name }~]
# from 13d210b3
notice-first-day = { "[" }Ƒîŕšţ đåý øƒ ûšé: { $day }~]
# from e6f9fe0b
notice-last-day = { "[" }Ļåšţ đåý øƒ ûšé: { $day }~]
# from dc4d3b28
notice-in-its-words = { "[" }Îñ ţħé ŵøŕđš øƒ ţħé ŕéçøŕđ: { $text }~]
# from d89da488
notice-works-on = { "[" }Îţ ŵøŕķš øñ: { $traits }.~]
# from 0ed1bc82
notice-concludes = { "[" }Îţ đŕåŵš çøñçļûšîøñš øñ: { $what }.~]
# from de31d6e4
notice-no-notice = { "[" }Ţħéŕé îš ñø ñøţîçé.~]
# from 452891d5
notice-decided = { "[" }Ŵħåţ îš đéçîđéđ: { $what }~]
# from ce7486c4
notice-nothing-kept = { "[" }Ñøţħîñǧ îš ķéþţ.~]
# from 3f5279c5
notice-data = { "[" }Đåţå~]
# from 0e9fbceb
notice-without-limit = { "[" }ŵîţħøûţ å ļîɱîţ~]
# from fc3a0b88
notice-deleted-at-once = { "[" }đéļéţéđ åţ øñçé~]
# from 2a09da34
notice-how-long-unknown = { "[" }ţħé ŕéçøŕđ đøéš ñøţ šåý ħøŵ ļøñǧ~]
# from 91a2184f
notice-kept = { "[" }{ $what }: { $long }.~]
# from 183b9df0
notice-nobody = { "[" }Ñøƀøđý.~]
# from 568e2c21
notice-years = { "[" }{ $years } ýéåŕš~]
# from 3b4a00e4
notice-no-law = { "[" }Øñ ñøñé, šåýš ţħé ŕéçøŕđ.~]
# from 4eb0e009
notice-nobody-from-outside = { "[" }Ñøƀøđý ƒŕøɱ øûţšîđé.~]
# from 2df857cd
notice-examined = { "[" }Éẋåɱîñéđ øñ { $day }.~]
# from 0cec0d24
notice-examined-result = { "[" }Éẋåɱîñéđ øñ { $day }: { $result }~]
# from 34c7623c
notice-no-incident = { "[" }Ñøţħîñǧ, šåýš ţħé ŕéçøŕđ.~]
# from c900ff5f
notice-on-a-day = { "[" }{ $day }: { $what }~]
# from 823df423
notice-where-unknown = { "[" }ţħé ŕéçøŕđ đøéš ñøţ šåý ŵħéŕé~]
# from 3402f8fc
notice-way = { "[" }{ $way }: { $contact }~]
# from d3255433
notice-nowhere = { "[" }Ñøŵħéŕé, šåýš ţħé ŕéçøŕđ.~]
# from 2296e811
notice-answer-within = { "[" }Ýøû ǧéţ åñ åñšŵéŕ ŵîţħîñ { $time }~]
# from 35114edf
notice-appeal = { "[" }Ýøû çåñ åþþéåļ ţø { $name }~]
# from a6c3b3dc
notice-authority = { "[" }Šûþéŕṽîšøŕý åûţħøŕîţý: { $name }~]
# from 255f0032
notice-no-case = { "[" }0 øƒ ţħé çåšéš~]
# from 5e8a72da
notice-one-in = { "[" }åƀøûţ 1 îñ { $number } çåšéš~]
# from 37dbeffd
notice-of-hundred = { "[" }{ $number } øƒ 100 çåšéš~]
# from 4e724b2b
notice-stages-design = { "[" }Ñø. Îţ îš ƀéîñǧ đéšîǧñéđ.~]
# from eb4981f1
notice-stages-development = { "[" }Ñø. Îţ îš ƀéîñǧ ɱåđé.~]
# from d761bbaf
notice-stages-procurement = { "[" }Ñø. Îţ îš ƀéîñǧ ƀøûǧħţ.~]
# from 51c41a12
notice-stages-pilot = { "[" }Îţ îš øñ ţŕîåļ ŵîţħ ŕéåļ þéøþļé.~]
# from e981313a
notice-stages-operation = { "[" }Ýéš.~]
# from 2c3793f6
notice-stages-suspended = { "[" }Ñø. Îţ îš ħåļţéđ ƒøŕ å ţîɱé.~]
# from 0113d739
notice-stages-retired = { "[" }Ñø. Îţš ûšé ħåš éñđéđ.~]
# from 6b2dbeab
notice-offers-planned = { "[" }Îţ îš åññøûñçéđ åñđ ñøţ ýéţ šøļđ.~]
# from 119b257c
notice-offers-on-market = { "[" }Îţ îš øñ ţħé ɱåŕķéţ.~]
# from a7829b64
notice-offers-withdrawn = { "[" }Îţ îš ñø ļøñǧéŕ øñ ţħé ɱåŕķéţ.~]
# from 3c832577
notice-offers-recalled = { "[" }Îţ ŵåš ŕéçåļļéđ.~]
# from 39f67d9d
notice-functions-detection = { "[" }Šééš ţħåţ å þéŕšøñ, å ƒåçé, å ṽøîçé øŕ å ƀøđý îš ţħéŕé.~]
# from 0988732e
notice-functions-counting = { "[" }Çøûñţš þéøþļé.~]
# from b0d929c5
notice-functions-quality-assessment = { "[" }Çħéçķš ŵħéţħéŕ å þîçţûŕé øŕ ŕéçøŕđîñǧ îš ǧøøđ éñøûǧħ.~]
# from 790cdabb
notice-functions-liveness-detection = { "[" }Çħéçķš ţħåţ å ļîṽîñǧ þéŕšøñ îš ţħéŕé, åñđ ñø þîçţûŕé øŕ ɱåšķ.~]
# from 9e08fb5b
notice-functions-de-identification = { "[" }Ɓļûŕš øŕ ħîđéš ŵħø šøɱéƀøđý îš.~]
# from 22b9f885
notice-functions-verification = { "[" }Çħéçķš ŵħéţħéŕ ýøû åŕé ţħé øñé þéŕšøñ ýøû šåý ýøû åŕé.~]
# from 18b06dfc
notice-functions-identification = { "[" }Šéåŕçħéš å ļîšţ øƒ þéøþļé ţø ƒîñđ øûţ ŵħø šøɱéƀøđý îš.~]
# from bf5c78a0
notice-functions-tracking = { "[" }Ƒøļļøŵš å þéŕšøñ ƒŕøɱ þļåçé ţø þļåçé, øŕ øṽéŕ ţîɱé.~]
# from 3f69f427
notice-functions-categorisation = { "[" }Šøŕţš þéøþļé îñţø ǧŕøûþš.~]
# from 13635a9b
notice-functions-emotion-recognition = { "[" }Çļåîɱš ţø ŕéåđ ƒééļîñǧš øŕ øţħéŕ îññéŕ šţåţéš.~]
# from a3209e53
notice-functions-behaviour-analysis = { "[" }Ŕéçøǧñîšéš ŵħåţ þéøþļé đø.~]
# from 7223aa8d
notice-functions-prediction = { "[" }Šåýš ŵħåţ å þéŕšøñ ɱåý đø îñ ƒûţûŕé.~]
# from fa423536
notice-functions-scoring = { "[" }Ǧîṽéš þéøþļé å šçøŕé øŕ ŕåñķ.~]
# from c16b18da
notice-functions-database-building = { "[" }Ɓûîļđš å çøļļéçţîøñ ƀý ŵħîçħ þéøþļé çåñ ƀé ŕéçøǧñîšéđ.~]
# from 36e55e2f
notice-functions-device-access = { "[" }Ţåķéš đåţå ƒŕøɱ šøɱéƀøđý'š đéṽîçé.~]
# from 8d512a4f
notice-functions-synthesis = { "[" }Ṁåķéš øŕ çħåñǧéš þîçţûŕéš øŕ ṽøîçéš øƒ þéøþļé.~]
# from 939af39a
notice-functions-document-reading = { "[" }Ŕéåđš ŵħåţ îš þŕîñţéđ øñ å đøçûɱéñţ øŕ šţøŕéđ îñ îţš çħîþ.~]
# from 700e7e91
notice-functions-other = { "[" }Đøéš šøɱéţħîñǧ éļšé.~]
# from cf05f9b1
notice-statuses-planned = { "[" }Ţħîš îš þļåññéđ.~]
# from bc963d0e
notice-statuses-available = { "[" }Ţħîš îš øƒƒ, åñđ ŵħøéṽéŕ ŕûñš ţħé šýšţéɱ çåñ ţûŕñ îţ øñ.~]
# from a28f79e7
notice-statuses-disabled = { "[" }Ţħîš îš øƒƒ, åñđ øñļý ţħé ɱåķéŕ çåñ ţûŕñ îţ øñ.~]
# from 40f02e8e
notice-spaces-publicly-accessible = { "[" }Îţ îš å þļåçé ţħåţ éṽéŕýƀøđý ɱåý ǧø ţø.~]
# from ca1806fc
notice-spaces-restricted = { "[" }Îţ îš å þļåçé ƒøŕ çéŕţåîñ þéøþļé øñļý.~]
# from fd7d51af
notice-spaces-private = { "[" }Îţ îš å þŕîṽåţé þļåçé.~]
# from 66a7728f
notice-spaces-intimate = { "[" }Îţ îš å þļåçé ŵħéŕé þéøþļé ûñđŕéšš, ŵåšħ øŕ šļééþ.~]
# from 2a09078e
notice-spaces-border-control = { "[" }Îţ îš åţ ƀøŕđéŕ çøñţŕøļ.~]
# from 34e702eb
notice-spaces-detention = { "[" }Îţ îš å þļåçé ŵħéŕé þéøþļé åŕé ħéļđ.~]
# from e6ce85eb
notice-spaces-vehicle = { "[" }Îţ îš îñšîđé å ṽéħîçļé.~]
# from 03f39a47
notice-spaces-online = { "[" }Îţ îš øñ ţħé îñţéŕñéţ.~]
# from f6d7443c
notice-spaces-device = { "[" }Îţ îš øñ ýøûŕ øŵñ đéṽîçé.~]
# from 2e1243c0
notice-channels-sign = { "[" }Å šîǧñ åţ ţħé þļåçé.~]
# from c59f465d
notice-channels-screen = { "[" }Å šçŕééñ åţ ţħé þļåçé.~]
# from c4a3c103
notice-channels-qr-code = { "[" }Å çøđé ţø šçåñ.~]
# from 12ce0610
notice-channels-spoken = { "[" }Îţ îš šåîđ åļøûđ.~]
# from 2f89aaf8
notice-channels-leaflet = { "[" }Å þåþéŕ îš ħåñđéđ øûţ.~]
# from 39a2c82b
notice-channels-in-app = { "[" }Îñ ţħé åþþ øŕ ƒøŕɱ.~]
# from 9c9fcdba
notice-channels-website = { "[" }Å þåǧé øñ ţħé îñţéŕñéţ.~]
# from 3f4548ad
notice-channels-personal = { "[" }Å ļéţţéŕ øŕ ɱéššåǧé ţø éåçħ þéŕšøñ.~]
# from 2a1b2203
notice-channels-press = { "[" }Ţħé þŕéšš øŕ šøçîåļ ɱéđîå.~]
# from 4f95599e
notice-roles-final = { "[" }Ţħé šýšţéɱ đéçîđéš.~]
# from 7054d211
notice-roles-supporting = { "[" }Å þéŕšøñ đéçîđéš, ŵîţħ ţħé ħéļþ øƒ ţħé šýšţéɱ.~]
# from 7579303f
notice-roles-none = { "[" }Ñøţħîñǧ îš đéçîđéđ ŵîţħ îţ.~]
# from 1bc9f51c
notice-review-true = { "[" }Å þéŕšøñ ļøøķš åţ ţħé ŕéšûļţ ƀéƒøŕé åñýţħîñǧ ħåþþéñš ţø ýøû.~]
# from 89bf85d5
notice-review-false = { "[" }Šøɱéţħîñǧ çåñ ħåþþéñ ţø ýøû ƀéƒøŕé å þéŕšøñ ļøøķš åţ ţħé ŕéšûļţ.~]
# from a25881d3
notice-refusal-true = { "[" }Ýéš, ŵîţħøûţ åñý đîšåđṽåñţåǧé.~]
# from a5dca73b
notice-refusal-false = { "[" }Ñø, øŕ øñļý ŵîţħ å đîšåđṽåñţåǧé.~]
# from 667eeb22
notice-alternative-true = { "[" }Ţħéŕé îš åñøţħéŕ ŵåý ţø ţħé šåɱé šéŕṽîçé.~]
# from 3aff5afa
notice-alternative-false = { "[" }Ţħéŕé îš ñø øţħéŕ ŵåý ţø ţħé šåɱé šéŕṽîçé.~]
# from 568937d6
notice-opt-out-true = { "[" }Ýøû çåñ ƀé ļéƒţ øûţ.~]
# from 5fd0642d
notice-opt-out-false = { "[" }Ýøû çåññøţ ƀé ļéƒţ øûţ.~]
# from c80c1996
notice-sale-true = { "[" }Đåţå åƀøûţ þéøþļé'š ƀøđîéš åŕé šøļđ øŕ ţŕåđéđ.~]
# from 39c3ab02
notice-sale-false = { "[" }Đåţå åŕé ñøţ šøļđ.~]
# from 658acd0e
notice-kept-unmatched = { "[" }Đåţå øƒ þéøþļé ŵħø ŵéŕé ñøţ ŕéçøǧñîšéđ~]
# from e3f6b2ed
notice-kept-matched = { "[" }Đåţå øƒ þéøþļé ŵħø ŵéŕé ŕéçøǧñîšéđ~]
# from 2ba196cc
notice-kept-probes = { "[" }Þîçţûŕéš øŕ ŕéçøŕđîñǧš ţħåţ ŵéŕé šéåŕçħéđ~]
# from ac2ca7eb
notice-kept-enrolled-templates = { "[" }Ƒåçé øŕ ƀøđý đåţå øƒ þéøþļé øñ ţħé ļîšţ~]
# from 08c22f7c
notice-kept-enrolled-images = { "[" }Þîçţûŕéš øƒ þéøþļé øñ ţħé ļîšţ~]
# from 49f72607
notice-kept-watchlist = { "[" }Ţħé ļîšţ øƒ þéøþļé ŵħø åŕé ļøøķéđ ƒøŕ~]
# from 8c0a08df
notice-kept-video = { "[" }Ţħé ŕéçøŕđîñǧ~]
# from 1a343a12
notice-kept-cleared-persons = { "[" }Ŕéçøŕđš øƒ þéøþļé ŵħø ŵéŕé çļéåŕéđ~]
# from d65243e7
notice-kept-attributes = { "[" }Ŵħåţ ŵåš çøñçļûđéđ åƀøûţ þéøþļé~]
# from 9e0d49fb
notice-kept-logs = { "[" }Ñøţéš øñ éåçħ ûšé~]
# from 86c813a5
notice-kept-statistics = { "[" }Çøûñţš~]
# from 2662989b
notice-errors-fmr = { "[" }Îţ ţåķéš øñé þéŕšøñ ƒøŕ åñøţħéŕ îñ { $share }.~]
# from 2662989b
notice-errors-far = { "[" }Îţ ţåķéš øñé þéŕšøñ ƒøŕ åñøţħéŕ îñ { $share }.~]
# from d9ed9074
notice-errors-fpir = { "[" }Å šéåŕçħ ŵŕøñǧļý ƒîñđš šøɱéƀøđý îñ { $share }.~]
# from 3a09c991
notice-errors-fpr = { "[" }Îţ šåýš ýéš ŵħéŕé ñø îš ŕîǧħţ îñ { $share }.~]
# from cf5bdb9f
notice-errors-fnmr = { "[" }Îţ đøéš ñøţ ŕéçøǧñîšé ţħé ŕîǧħţ þéŕšøñ îñ { $share }.~]
# from cf5bdb9f
notice-errors-frr = { "[" }Îţ đøéš ñøţ ŕéçøǧñîšé ţħé ŕîǧħţ þéŕšøñ îñ { $share }.~]
# from c07423e8
notice-errors-fnir = { "[" }Å šéåŕçħ ɱîššéš å þéŕšøñ ŵħø îš øñ ţħé ļîšţ îñ { $share }.~]
# from 100019a1
notice-errors-fnr = { "[" }Îţ šåýš ñø ŵħéŕé ýéš îš ŕîǧħţ îñ { $share }.~]
# from 267ef703
notice-errors-fta = { "[" }Îţ çåññøţ ţåķé å ûšåƀļé þîçţûŕé øŕ ŕéçøŕđîñǧ îñ { $share }.~]
# from 1cf3343b
notice-errors-fte = { "[" }Îţ çåññøţ éñŕøļ å þéŕšøñ îñ { $share }.~]
# from 19a5ee65
notice-errors-apcer = { "[" }Å ƒåķé ǧéţš þåšţ îţ îñ { $share }.~]
# from 4aa32997
notice-errors-iapar = { "[" }Å ƒåķé îš ţåķéñ ƒøŕ ţħé ŕéåļ þéŕšøñ îñ { $share }.~]
# from c398f34b
notice-errors-iapir = { "[" }Å šéåŕçħ ţåķéš å ƒåķé ƒøŕ å ŕéåļ þéŕšøñ îñ { $share }.~]
# from 2c2e541c
notice-errors-bpcer = { "[" }Îţ ţåķéš å ļîṽîñǧ þéŕšøñ ƒøŕ å ƒåķé îñ { $share }.~]
# from f9f67c4f
notice-errors-accuracy = { "[" }Îţ îš ŕîǧħţ îñ { $share }. Ţħîš đøéš ñøţ šåý ŵħîçħ ɱîšţåķéš îţ ɱåķéš.~]
# from 3ae83c58
notice-errors-mae-years = { "[" }Îţš éšţîɱåţé øƒ åǧé îš øƒƒ ƀý { $share } øñ åṽéŕåǧé.~]
# from d98f89f7
notice-bases-expired = { "[" }Ţħîš ñø ļøñǧéŕ ħøļđš.~]
# from 8d07277d
notice-bases-struck-down = { "[" }Å çøûŕţ ħåš šţŕûçķ ţħîš đøŵñ.~]
# from 5eb4b954
notice-bases-suspended = { "[" }Ţħîš îš šţåýéđ ƒøŕ ñøŵ.~]
# from 67d165e7
notice-ways-in-person = { "[" }Îñ þéŕšøñ~]
# from d0f33318
notice-ways-phone = { "[" }Ɓý ţéļéþħøñé~]
# from b9b62f44
notice-ways-post = { "[" }Ɓý ļéţţéŕ~]
# from 279577b1
notice-ways-email = { "[" }Ɓý é-ɱåîļ~]
# from edd2bad8
notice-ways-online = { "[" }Øñ ţħé îñţéŕñéţ~]
# from de4ded3d
notice-ways-through-body = { "[" }Ţħŕøûǧħ å ƀøđý ţħåţ åçţš ƒøŕ ýøû~]
