### Made by the tests of `words/en`: the pseudo-language.

# from c6024d8c
shared-with-nothing = { "[" }"{ $record }" šåýš ţħåţ îţ šħåŕéš ŵîţħ "{ $other }", å ŕéçøŕđ ţħåţ ţħé ŕéǧîšţéŕ đøéš ñøţ ħøļđ~]
# from a3e80559
shared-with-itself = { "[" }"{ $record }" šåýš ţħåţ îţ šħåŕéš ŵîţħ "{ $other }", îţšéļƒ~]
# from 35c7b883
shared-with-nothing-next = { "[" }þûţ ţħé ŕéçøŕđ ţħåţ îţ šħåŕéš ŵîţħ îñţø ţħé ŕéǧîšţéŕ, øŕ çøŕŕéçţ ţħé îđ~]
# from b595b4ce
shared-in-part = { "[" }"{ $record }" šħåŕéš ŵîţħ { $number } ŕéçøŕđš: îţ ŵåš ĵûđǧéđ ŵîţħ { $most } øƒ ţħéɱ, åñđ ŵîţħ ţħé øţħéŕš ñøţ~]
# from b95e0333
shared-in-part-next = { "[" }šţåţé ŵħåţ îš øñé ûšé îñ øñé ŕéçøŕđ~]
# from 3c380047
shared-stated-here = { "[" }šħåŕéđ, åš šţåţéđ ħéŕé~]
# from d3841cfe
shared-searched-here = { "[" }šéåŕçħéđ ħéŕé~]
# from 5412fc54
shared-by-cameras = { "[" }ŵîţħ ţħé çåɱéŕåš øƒ "{ $source }", ŵħîçħ îţ šħåŕéš, { $fault }~]
# from d672a4e3
shared-by-gallery = { "[" }ŵħåţ "{ $source }" ţåķéš øƒ þéøþļé ǧøéš îñţø å ǧåļļéŕý ţħåţ "{ $user }" šéåŕçħéš: { $title }~]
# from 4b1477ce
shared-open-what = { "[" }ŵħåţ îš šħåŕéđ~]
# from f92fce71
shared-open-results = { "[" }ŵħåţ ţħé šħåŕéđ ŕéšûļţš åŕé~]
# from df95239c
shared-open-cameras = { "[" }ŵħéţħéŕ "{ $user }" åļšø ûšéš çåɱéŕåš ţħåţ åŕé ñøţ îţš øŵñ~]
# from d2121557
shared-open-places = { "[" }ŵħîçħ øƒ ţħé þļåçéš øƒ "{ $source }" åŕé ɱéåñţ~]
# from 21b36f9b
shared-open-opposites = { "[" }ŵħéţħéŕ ţħé þéøþļé šééñ ţåķé þåŕţ, øƒ ŵħîçħ ţħé ţŵø ŕéçøŕđš šţåţé øþþøšîţéš~]
# from f728c067
shared-open-gallery = { "[" }ŵħéţħéŕ ţéɱþļåţéš øƒ "{ $source }" ǧø îñţø ţħé ǧåļļéŕý øŕ åŕé çøɱþåŕéđ ŵîţħ îţ~]
# from d012a0b3
shared-open-templates = { "[" }ŵħéţħéŕ îţš ţéɱþļåţéš åŕé ķéþţ~]
# from bd73d013
shared-title = { "[" }"{ $title }"~]
# from 0f1cff35
shared-open = { "[" }"{ $user }" šħåŕéš ŵîţħ "{ $source }"; ŵħéţħéŕ ţħé ţŵø ţøǧéţħéŕ çŕøšš { $titles } çåññøţ ƀé đéçîđéđ, ƀéçåûšé ţħîš îš ñøţ šţåţéđ: { $open }~]
# from 66d30436
shared-open-next = { "[" }šţåţé îñ `deployment.sharedWith` ŵħåţ îš šħåŕéđ, åñđ `remote`, `participation` åñđ `timing` øƒ éåçħ çåþåƀîļîţý åš ţħé þéøþļé šééñ ɱééţ îţ~]
# from bfdd0b24
fault-register-shared-with-nothing = { "[" }šħåŕîñǧ ŵîţħ å ŕéçøŕđ ţħåţ îš ñøţ îñ ţħé ŕéǧîšţéŕ~]
# from be34839b
fault-register-shared-with-nothing-why = { "[" }Ţħé ŕéçøŕđ šåýš ţħåţ îţ šħåŕéš çåɱéŕåš, å ǧåļļéŕý øŕ ŕéšûļţš ŵîţħ åñøţħéŕ, ŵħîçħ ţħé ŕéǧîšţéŕ đøéš ñøţ ħøļđ. Ŵħåţ ţħé ţŵø đø ţøǧéţħéŕ çåññøţ ƀé šééñ.~]
# from 19204185
fault-register-shared-use-open = { "[" }šħåŕéđ ûšé ţħåţ ɱåý çŕøšš å ŕéđ ļîñé~]
# from 0dfe0d02
fault-register-shared-use-open-why = { "[" }Çåɱéŕåš îñ øñé ŕéçøŕđ åñđ å šéåŕçħ îñ åñøţħéŕ åŕé øñé ûšé ƒøŕ ţħé þéøþļé šééñ. Ţħé ŕéçøŕđš đø ñøţ šţåţé éñøûǧħ ţø đéçîđé ŵħéţħéŕ ţħé ţŵø ţøǧéţħéŕ çŕøšš å ŕéđ ļîñé. Å ŕéđ ļîñé ţħåţ ţħéý çŕøšš ƒøŕ çéŕţåîñ îš ŕéþøŕţéđ ƀý îţš øŵñ ñåɱé.~]
