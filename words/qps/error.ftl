### Made by the tests of `words/en`: the pseudo-language.

# from cb1ce49a
unreadable = { "[" }çåññøţ ŕéåđ `{ $name }`: { $cause }~]
# from 30214fb4
unreadable-no-file = { "[" }çåññøţ ŕéåđ `{ $name }`: îţ îš { $kind }, ñøţ å ŕéǧûļåŕ ƒîļé~]
# from d9ac424f
unreadable-a-directory = { "[" }å đîŕéçţøŕý~]
# from 53fbc754
unreadable-a-device = { "[" }å þîþé, šøçķéţ øŕ đéṽîçé~]
# from 47a2176b
unreadable-a-link = { "[" }å ļîñķ ţø ŵħåţ îš ñøţ çħéçķéđ~]
# from f1328bf3
unreadable-changed = { "[" }çåññøţ ŕéåđ `{ $name }`: îţ çħåñǧéđ ŵħîļé îţ ŵåš ŕéåđ~]
# from f019cda0
passed-over-capitals = { "[" }`{ $name }` (éñđîñǧš åŕé îñ šɱåļļ ļéţţéŕš)~]
# from 54a2fcb3
passed-over-syntax = { "[" }`{ $name }` (ɱåñîƒéšţš åŕé ĴŠØÑ øŕ ÝÅṀĻ)~]
# from a86dbf2b
passed-over-link = { "[" }`{ $name }` (å ļîñķ ţø å đîŕéçţøŕý)~]
# from a25d14d9
passed-over-hidden = { "[" }`{ $name }` (ħîđđéñ ƀý åñ îǧñøŕé ƒîļé)~]
# from 69a04782
error-no-baseline = { "[" }ţħéŕé îš ñø ƀåšéļîñé `{ $file }`: đŕåŵ øñé ŵîţħ `palam baseline update`~]
# from cfaf8f6e
error-broken-pack = { "[" }ţħé þåçķ çåññøţ ƀé ûšéđ~]
# from d0ba680a
error-broken-settings = { "[" }ţħé šéţţîñǧš çåññøţ ƀé ûšéđ~]
# from 221f66b8
error-broken-baseline = { "[" }ţħé ƀåšéļîñé çåññøţ ƀé ûšéđ~]
# from 9832c9da
error-broken-manifest = { "[" }ţħé ƒîļé çåññøţ ƀé ŕéåđ åš å ɱåñîƒéšţ~]
# from 586d7cc4
git-not-run = { "[" }çåññøţ ŕûñ `git`: { $cause }~]
# from 01a29453
git-no-repository = { "[" }ñø ǧîţ ŕéþøšîţøŕý åŕøûñđ `{ $path }`: { $cause }~]
# from 6b4fd983
git-outside = { "[" }`{ $path }` ļîéš øûţšîđé ţħé ǧîţ ŕéþøšîţøŕý~]
# from d6a4a1c1
git-no-revision = { "[" }ţħîš çļøñé ħåš ñø ŕéṽîšîøñ `{ $revision }`; ñøţħîñǧ îš ƒéţçħéđ ƀý þåļåɱ: ƒéţçħ îţ ŵîţħ ǧîţ ƒîŕšţ~]
# from 951600bc
git-failed = { "[" }çåññøţ ŕéåđ { $name }: { $cause }~]
# from e6a7322d
cause-no-file = { "[" }ţħéŕé îš ñø šûçħ ƒîļé~]
# from 06b98b70
cause-not-looked-into = { "[" }îţ çåññøţ ƀé ļøøķéđ îñţø~]
# from 3ff9e514
cause-endless = { "[" }å ŕéçøŕđ ŵîţħøûţ éñđ~]
# from 0a3e4654
cause-no-output = { "[" }îţ ħåš ñø øûţþûţ~]
# from f39a42eb
cause-no-input = { "[" }îţ ħåš ñø îñþûţ~]
# from 5b868759
git-the-revision = { "[" }ţħé ŕéṽîšîøñ~]
# from c70b7774
git-the-history = { "[" }ţħé ħîšţøŕý~]
# from 57cd1d2d
git-object = { "[" }øƀĵéçţ { $id }~]
# from 30bc41af
git-silent = { "[" }ǧîţ šåýš ñøţħîñǧ øƒ ŵħý~]
# from 459eb9a4
git-line-end = { "[" }îţš ñåɱé ħøļđš ţħé éñđ øƒ å ļîñé~]
# from 3a2b76c9
git-not-here = { "[" }îţ îš ñøţ îñ ţħîš çļøñé~]
