### Made by the tests of `words/en`: the pseudo-language.

# from a60d5cea
github-annotated = { "[" }þåļåɱ: { $manifests } çħéçķéđ; { $findings } åññøţåţéđ{ $more }{ $accepted }~]
# from 9ac8bdcb
github-findings =
    { "[" }{ $number ->
        [one] { $number } ƒîñđîñǧ
       *[other] { $number } ƒîñđîñǧš
    }~]
# from 8617f6e5
github-more = { "[" }, { $number } ɱøŕé îñ ţħé šţéþ šûɱɱåŕý åñđ îñ ţħé ƒûļļ ŕéþøŕţ~]
# from 3817ee3c
github-accepted = { "[" }; { $waived } ŵåîṽéđ, { $baselined } îñ ţħé ƀåšéļîñé~]
# from 6a0d516f
github-passed-over = { "[" }þåļåɱ: { $words }~]
# from b3527602
github-settings = { "[" }þåļåɱ: šéţţîñǧš: { $settings }~]
# from a48b926f
github-title = { "[" }{ $kind }: { $rule }~]
# from c63191f0
github-title-basis = { "[" }{ $kind } ({ $basis }): { $rule }~]
# from 24f40d02
github-cause = { "[" }{ $cause }{ $elsewhere }~]
# from 7214934a
github-applies-from = { "[" }åþþļîéš ƒŕøɱ { $day }: { $message }~]
# from 466e5607
github-rests-on = { "[" }{ $message } [{ $provision }]~]
# from d34acea0
github-next = { "[" }{ $message }. Ñéẋţ: { $help }~]
