### Made by the tests of `words/en`: the pseudo-language.

# from 52043284
document-too-large = { "[" }ţħé ƒîļé îš ļåŕǧéŕ ţħåñ { $limit } ƀýţéš, ţħé ļîɱîţ~]
# from 97b0bcfd
document-split-or-max-bytes = { "[" }šþļîţ îţ, øŕ ŕåîšé ţħé ļîɱîţ ŵîţħ `--max-bytes`~]
# from 522d427c
document-not-utf8 = { "[" }ţħé ƀýţéš ƒŕøɱ ñûɱƀéŕ { $from } øñ åŕé ñøţ ÛŢƑ-8~]
# from 6f385045
document-save-as-utf8 = { "[" }šåṽé ţħé ƒîļé åš ÛŢƑ-8~]
# from e04f19a5
document-states-nothing = { "[" }ţħé ƒîļé šţåţéš ñøţħîñǧ~]
# from 2d710233
document-empty = { "[" }ţħé ƒîļé îš éɱþţý~]
# from 3bf85849
document-write-manifest = { "[" }ŵŕîţé å ɱåñîƒéšţ ţø ƒîļļ îñ ŵîţħ `palam init --kind deployment`~]
# from 6dd68427
document-byte-order-mark = { "[" }ţħé ƒîļé ƀéǧîñš ŵîţħ å ƀýţé-øŕđéŕ ɱåŕķ~]
# from 977d253e
document-save-without-mark = { "[" }šåṽé ţħé ƒîļé åš ÛŢƑ-8 ŵîţħøûţ å ƀýţé-øŕđéŕ ɱåŕķ~]
# from ae10f9ba
document-too-deep = { "[" }ļîšţš åñđ øƀĵéçţš ñéšţ ɱøŕé ţħåñ { $limit } đééþ, ţħé ļîɱîţ~]
# from c90c7526
document-stray-bracket = { "[" }ñø ɱåñîƒéšţ ñééđš ţħåţ; ļøøķ ƒøŕ å šţŕåý ƀŕåçķéţ~]
# from 27b705f5
document-too-many = { "[" }ţħé ƒîļé ħøļđš ɱøŕé ţħåñ { $limit } ṽåļûéš, ţħé ļîɱîţ~]
# from ea0d88aa
document-split-or-max-parts = { "[" }šþļîţ îţ, øŕ ŕåîšé ţħé ļîɱîţ ŵîţħ `--max-parts`~]
# from 5f22ab8c
document-split = { "[" }šþļîţ îţ~]
# from 3cbfa4a1
document-twice = { "[" }`{ $name }` îš šţåţéđ ţŵîçé~]
# from 329f9782
document-state-once = { "[" }šţåţé îţ øñçé; ŕéåđéŕš đîƒƒéŕ îñ ŵħîçħ øƒ ţħé ţŵø ţħéý ķééþ~]
# from 286ab908
document-stated-again = { "[" }šţåţéđ åǧåîñ ħéŕé~]
# from d3faf2de
document-stated-first = { "[" }ƒîŕšţ šţåţéđ ħéŕé~]
# from 96e62c79
document-inexact = { "[" }ţħé ñûɱƀéŕ `{ $number }` çåññøţ ƀé ħéļđ îñ đøûƀļé þŕéçîšîøñ~]
# from 0cadebbc
document-nearest-number = { "[" }ŵŕîţé `{ $number }`, ţħé ñéåŕéšţ ñûɱƀéŕ ţħåţ éṽéŕý ŕéåđéŕ ħøļđš~]
# from 6985cfef
document-write-a-number = { "[" }ŵŕîţé å ñûɱƀéŕ, øŕ ļéåṽé ţħé ɱéɱƀéŕ øûţ ŵħéŕé ñøñé îš ķñøŵñ~]
# from d75bdd83
document-nul = { "[" }ţħé ţéẋţ ħøļđš ţħé çħåŕåçţéŕ Û+0000~]
# from b032c918
document-take-nul-out = { "[" }ţåķé ţħé çħåŕåçţéŕ øûţ; šøɱé ŕéåđéŕš éñđ ţħé ţéẋţ ţħéŕé~]
# from 66c1f2d3
document-looks-like = { "[" }`{ $name }` ļøøķš ļîķé `{ $other }` ƀûţ îš ŵŕîţţéñ ŵîţħ øţħéŕ çħåŕåçţéŕš~]
# from c52ebab2
document-format-letters = { "[" }šţåţé ţħé ƒåçţ øñçé, ŵîţħ ţħé ļéţţéŕš ţħé ƒøŕɱåţ ûšéš~]
# from 0b15bf4a
document-looks-the-same = { "[" }ļøøķš ţħé šåɱé~]
# from 6541def5
document-not-json = { "[" }ţħîš îš ñøţ ĴŠØÑ: { $cause }~]
# from 8fad9a78
document-fix-json = { "[" }ƒîẋ ţħé ţéẋţ åţ ţħé þļåçé šħøŵñ; å ɱîššîñǧ çøɱɱå øŕ ɋûøţé ĵûšţ ƀéƒøŕé îţ îš ţħé ûšûåļ çåûšé~]
# from 08cad623
document-not-toml = { "[" }ţħîš îš ñøţ ŢØṀĻ: { $cause }~]
# from 41d5404a
document-fix-toml = { "[" }ƒîẋ ţħé ţéẋţ åţ ţħé þļåçé šħøŵñ~]
# from 83d06fb6
document-not-yaml = { "[" }ţħîš îš ñøţ ÝÅṀĻ: { $cause }~]
# from 711e2bc3
document-second-document = { "[" }å šéçøñđ đøçûɱéñţ ƀéǧîñš ħéŕé; øñé ƒîļé ħøļđš øñé ɱåñîƒéšţ~]
# from 874aa440
document-own-files = { "[" }þûţ éåçħ ɱåñîƒéšţ îñţø å ƒîļé øƒ îţš øŵñ~]
# from a71c3368
document-two-readings = { "[" }`{ $text }` îš { $own } îñ ÝÅṀĻ 1.2 åñđ { $other } îñ ÝÅṀĻ 1.1~]
# from f5992a48
document-quote-or-say = { "[" }ŵŕîţé "{ $text }" îñ ɋûøţéš, øŕ ŵħåţ ýøû ɱéåñ~]
# from d21cb200
document-the-number = { "[" }ţħé ñûɱƀéŕ { $number }~]
# from 4db211e5
document-true = { "[" }ţŕûé~]
# from 0b069958
document-false = { "[" }ƒåļšé~]
# from e928686c
document-a-word = { "[" }å ŵøŕđ~]
# from b42f6255
document-a-number = { "[" }å ñûɱƀéŕ~]
# from 6311a622
document-a-binary-number = { "[" }å ƀîñåŕý ñûɱƀéŕ~]
# from 57d03f3e
document-an-octal-number = { "[" }åñ øçţåļ ñûɱƀéŕ~]
# from f3b06d00
document-to-base-sixty = { "[" }å ñûɱƀéŕ ţø ƀåšé šîẋţý~]
# from 927d8648
document-tag = { "[" }ţħé ţåǧ `{ $tag }` šţåñđš ƀéƒøŕé ţħîš ṽåļûé; ɱåñîƒéšţš åŕé þļåîñ đåţå~]
# from b2162275
document-take-tag-out = { "[" }ţåķé ţħé ţåǧ øûţ~]
# from 4bbce5f7
document-alias = { "[" }{ $what } šţåñđš ħéŕé; ŵħåţ îš šţåţéđ ħåš ţø šţåñđ ŵħéŕé îţ îš ŕéåđ~]
# from ab60739d
document-the-merge-key = { "[" }ţħé ɱéŕǧé ķéý `<<`~]
# from 7e6cedde
document-an-alias = { "[" }åñ åļîåš~]
# from 0d79e613
document-an-anchor = { "[" }åñ åñçħøŕ~]
# from b5e1a5e2
document-write-out = { "[" }ŵŕîţé ţħé ṽåļûé øûţ~]
# from 84760dd3
document-not-a-name = { "[" }{ $what } šţåñđš ŵħéŕé ţħé ñåɱé øƒ å ɱéɱƀéŕ ƀéļøñǧš~]
# from 62f9b470
document-list-or-object = { "[" }å ļîšţ øŕ øƀĵéçţ~]
# from 864ef454
document-quote-name = { "[" }þûţ ţħé ñåɱé îñ ɋûøţéš~]
# from a4109477
document-compare-indentation = { "[" }çøɱþåŕé ţħé îñđéñţåţîøñ øƒ ţħîš ļîñé ŵîţħ ţħåţ øƒ ţħé ļîñéš ƀéƒøŕé îţ: ɱéɱƀéŕš øƒ øñé øƀĵéçţ ƀéǧîñ îñ ţħé šåɱé çøļûɱñ~]
# from dc34ee3b
document-compare-lines = { "[" }çøɱþåŕé ţħîš ļîñé åñđ ţħé øñé ƀéƒøŕé îţ ŵîţħ ţħé ƒøŕɱ `name: value`; þûţ å ṽåļûé ŵîţħ þûñçţûåţîøñ îñ ɋûøţéš~]
# from 2d493c66
document-tab = { "[" }ţħîš ļîñé îš îñđéñţéđ ŵîţħ å ţåƀ~]
# from 93f0b18e
document-replace-tab = { "[" }þûţ šþåçéš îñ þļåçé øƒ ţħé ţåƀ: ţŵø ƒøŕ éåçħ ļéṽéļ~]
# from 87258f44
document-no-break-space = { "[" }ţħîš ļîñé îš îñđéñţéđ ŵîţħ å ñø-ƀŕéåķ šþåçé~]
# from 25cc5fbe
document-ordinary-spaces = { "[" }þûţ øŕđîñåŕý šþåçéš îñ þļåçé øƒ îţ; îţ øƒţéñ çøɱéš ƒŕøɱ çøþýîñǧ øûţ øƒ å ŵéƀ þåǧé øŕ å ţéẋţ đøçûɱéñţ~]
# from 6cd396a4
document-colon-no-break = { "[" }å ñø-ƀŕéåķ šþåçé ƒøļļøŵš ţħé çøļøñ, ŵħîçħ ñééđš åñ øŕđîñåŕý øñé~]
# from 63bc7935
document-ordinary-behind-colon = { "[" }þûţ åñ øŕđîñåŕý šþåçé ƀéħîñđ ţħé çøļøñ~]
# from 8252976d
document-cannot-begin = { "[" }å ṽåļûé çåññøţ ƀéǧîñ ŵîţħ `{ $mark }` ûñļéšš îţ îš îñ ɋûøţéš~]
# from 99d7eaab
document-quote-value = { "[" }þûţ ţħé ŵħøļé ṽåļûé îñ ɋûøţéš~]
# from 051d35e6
document-after-quote = { "[" }ţéẋţ ƒøļļøŵš ţħé çļøšîñǧ ɋûøţé øƒ ţħîš ṽåļûé~]
# from fff18005
document-escape-double = { "[" }ŵŕîţé å ɋûøţé îñšîđé ţħé ṽåļûé åš \", øŕ þûţ ţħé ŵħøļé ṽåļûé ƀéţŵééñ šîñǧļé ɋûøţéš~]
# from 1687f84c
document-escape-single = { "[" }ŵŕîţé å ɋûøţé îñšîđé ţħé ṽåļûé ţŵîçé, øŕ þûţ ţħé ŵħøļé ṽåļûé ƀéţŵééñ đøûƀļé ɋûøţéš~]
# from e87501ab
document-colon-within = { "[" }å çøļøñ ŵîţħîñ ţħîš ṽåļûé ɱåķéš îţ ŕéåđ åš å ɱéɱƀéŕ øƒ îţš øŵñ~]
# from d54dd1fb
document-no-space-dash = { "[" }ñø šþåçé ƒøļļøŵš ţħé đåšħ~]
# from 3f7f09c2
document-space-behind-dash = { "[" }þûţ å šþåçé ƀéħîñđ ţħé đåšħ~]
# from 3e8b2984
document-no-colon = { "[" }`{ $mark }` ļøøķš ļîķé å çøļøñ åñđ îš ñøñé~]
# from 95d8183e
document-write-colon = { "[" }ŵŕîţé `:` åñđ å šþåçé~]
# from bb7b77fa
document-no-space-colon = { "[" }ñø šþåçé ƒøļļøŵš ţħé çøļøñ~]
# from 9fab1021
document-space-behind-colon = { "[" }þûţ å šþåçé ƀéħîñđ ţħé çøļøñ~]
# from 385d82f3
document-not-closed = { "[" }`{ $mark }` îš øþéñéđ ħéŕé åñđ ñøţ çļøšéđ øñ ţħé ļîñé~]
# from 1a695da3
document-close-it = { "[" }çļøšé îţ ŵîţħ `{ $mark }`, øŕ þûţ ţħé ṽåļûé îñ ɋûøţéš~]
# from 82061dc8
document-deeper = { "[" }ţħîš ļîñé îš îñđéñţéđ đééþéŕ ţħåñ ţħé ļîñé ƀéƒøŕé îţ, ŵħîçħ ħåš å ṽåļûé~]
# from b287d7d6
document-same-column = { "[" }ƀéǧîñ îţ îñ ţħé šåɱé çøļûɱñ åš ţħé ɱéɱƀéŕ ƀéƒøŕé îţ~]
# from f29aabcb
document-open-quote = { "[" }å ɋûøţé îš øþéñéđ ħéŕé åñđ ñøţ çļøšéđ øñ ţħé ļîñé~]
# from 83592bde
document-close-quote = { "[" }çļøšé ţħé ɋûøţé åţ ţħé éñđ øƒ ţħé ṽåļûé~]
