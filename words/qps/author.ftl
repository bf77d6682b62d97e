### Made by the tests of `words/en`: the pseudo-language.

# from 8219bcf2
author-says = { "[" }{ $by }: { $status }{ $reason }{ $due }~]
# from 3b528c6a
author-declares = { "[" }ţħé åûţħøŕ đéçļåŕéš~]
# from 4cc508d7
author-record-says = { "[" }ţħé ŕéçøŕđ šåýš~]
# from f7bb72be
author-reason = { "[" }, "{ $text }"~]
# from 3921f8fd
author-due = { "[" }, đûé { $day }~]
# from 17a3c77b
author-not-applicable = { "[" }ñøţ åþþļîçåƀļé~]
# from f9a0b085
author-in-progress = { "[" }îñ þŕøǧŕéšš~]
# from 255bb8b6
author-exception = { "[" }éẋçéþţîøñ~]
# from 29f034c5
author-in-place = { "[" }îñ þļåçé~]
# from ada7afdb
author-none = { "[" }ñøñé~]
# from 5d38f547
author-waived = { "[" }ŵåîṽéđ~]
# from 44d4b931
author-precluded = { "[" }þŕéçļûđéđ~]
# from 76388251
author-denied = { "[" }đéñîéđ ƀý { $by }{ $day }{ $said }~]
# from 3a0d46ae
author-alleged = { "[" }åļļéǧéđ ƀý { $by }{ $day }, åñđ ñøţ ƒøûñđ{ $said }~]
# from 8e0a0930
author-said = { "[" }: "{ $text }"~]
# from 0f849041
author-someone = { "[" }šøɱéƀøđý~]
# from e8b37c82
author-on = { "[" }{ " " }({ $day })~]
# from ee0007dc
author-withheld = { "[" }ŵîţħħéļđ øñ ţħé ǧŕøûñđ øƒ { $ground }{ $citation }{ $until }~]
# from b6f74087
author-citation = { "[" }{ " " }({ $text })~]
# from 7864641b
author-until = { "[" }, ûñţîļ { $day }~]
# from 2745ff21
author-operational-data = { "[" }øþéŕåţîøñåļ đåţå~]
# from 18220172
author-system-security = { "[" }šýšţéɱ šéçûŕîţý~]
# from 7c67a0df
author-personal-data = { "[" }þéŕšøñåļ đåţå~]
# from b3c07a3b
author-trade-secret = { "[" }ţŕåđé šéçŕéţ~]
# from 642ae8ab
author-national-security = { "[" }ñåţîøñåļ šéçûŕîţý~]
# from 031d7610
author-court-order = { "[" }çøûŕţ øŕđéŕ~]
# from 9bd11a82
author-non-public-register = { "[" }ñøñ þûƀļîç ŕéǧîšţéŕ~]
# from ec525fc1
author-record-of = { "[" }{ $record } øƒ { $publisher }~]
# from 4ff8c81c
author-record = { "[" }"{ $record }"~]
# from 733cec01
author-somebody = { "[" }šøɱéƀøđý éļšé'š ŕéçøŕđ~]
# from f997eaf6
author-dated = { "[" }{ $record }, { $day }~]
