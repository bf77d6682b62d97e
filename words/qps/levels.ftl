### Made by the tests of `words/en`: the pseudo-language.

# from 523ccda6
level-red-line = { "[" }ŕéđ ļîñé~]
# from c831e258
level-violation = { "[" }ṽîøļåţîøñ~]
# from 481721cf
level-gap = { "[" }ǧåþ~]
# from 3febe311
level-advice = { "[" }åđṽîçé~]
# from fbd29825
kind-incomplete = { "[" }îñçøɱþļéţé~]
# from 0070071a
kind-not-readable = { "[" }ñøţ ŕéåđåƀļé~]
# from a58b212f
basis-norm = { "[" }ñøŕɱ~]
# from 4f60750b
basis-law = { "[" }ļåŵ~]
# from 78d6cc3a
basis-record = { "[" }ţħé ŕéçøŕđ çøñţŕåđîçţš îţšéļƒ~]
# from c1bff8d5
class-red-line = { "[" }çŕøššîñǧ å ŕéđ ļîñé~]
# from 43ac056c
class-widening = { "[" }ŵîđéñîñǧ~]
# from ad2fcea1
class-cannot-tell = { "[" }çåññøţ ţéļļ~]
# from 047d1d46
class-narrowing = { "[" }ñåŕŕøŵîñǧ~]
# from 8c4b1ad8
class-neutral = { "[" }ñéûţŕåļ~]
# from ca92088f
force-prohibits = { "[" }þŕøħîƀîţš~]
# from 9b8caa55
force-requires = { "[" }ŕéɋûîŕéš~]
# from cc2129da
force-permits-if = { "[" }þéŕɱîţš øñ çøñđîţîøñš~]
# from 079750e2
force-recommends = { "[" }ŕéçøɱɱéñđš~]
# from fa1e92f3
force-defines = { "[" }đéƒîñéš~]
# from ec280e1f
reading-secondary = { "[" }ķñøŵñ ƒŕøɱ å šûɱɱåŕý, ţéẋţ ñøţ ŕéåđ~]
# from 752a6085
reading-memory = { "[" }ŕéçåļļéđ, ţéẋţ ñøţ ŕéåđ~]
# from a6520d1e
citation-says = { "[" }{ $source }, { $at }: { $force }{ $from }{ $caveat }~]
# from b6b01465
citation-from = { "[" }, ƒŕøɱ { $day }~]
# from c9d2485c
citation-caveat = { "[" }{ " " }({ $caveat })~]
# from 1ddf9622
mark-not-stated = { "[" }`{ $name }` ñøţ šţåţéđ~]
# from 5ed6ab13
finding-elsewhere = { "[" }, ŵîţħ { $places }~]
# from 01d1db28
origin-says = { "[" }`{ $at }` çøɱéš ƒŕøɱ { $place }{ $quoted }{ $how }~]
# from ee6ccd11
origin-a-record = { "[" }å ŕéçøŕđ~]
# from 8e0a0930
origin-quoted = { "[" }: "{ $text }"~]
# from b4043d27
origin-decided-by = { "[" }, đéçîđéđ ƀý { $by }~]
# from c0d8d9bc
origin-decided = { "[" }, đéçîđéđ ƀý å þéŕšøñ~]
