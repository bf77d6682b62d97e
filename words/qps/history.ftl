### Made by the tests of `words/en`: the pseudo-language.

# from 0a195565
history-texts =
    { "[" }{ $number ->
        [one] { $number } ţéẋţ
       *[other] { $number } ţéẋţš
    }~]
# from 7fb89829
history-none-widens = { "[" }{ $texts } øñ ŕéçøŕđ, ñøñé øƒ ŵħîçħ ŵîđéñš ţħé øñé ƀéƒøŕé~]
# from 41654640
history-widens =
    { "[" }{ $texts } øñ ŕéçøŕđ; { $number ->
        [one] { $number } ŵîđéñš
       *[other] { $number } ŵîđéñ
    } ŵħåţ îš đøñé ţø þéøþļé; { $open } ŵîţħøûţ åñ åššéššɱéñţ, { $late } åššéššéđ øñļý åƒţéŕŵåŕđš~]
# from ed21c06f
history-day = { "[" }{ $day }~]
# from 816060e9
history-revision = { "[" }{ $day }, ŕéṽîšîøñ { $revision }~]
# from b2c2e9cb
history-of = { "[" }{ $day } øƒ šýšţéɱ { $version }~]
# from d1767755
history-revision-of = { "[" }{ $day }, ŕéṽîšîøñ { $revision } øƒ šýšţéɱ { $version }~]
# from 33de70b8
history-verdict = { "[" }{ $verdict } ({ $by })~]
# from cf9fe7bd
history-verdict-said = { "[" }{ $verdict } ({ $by }: "{ $said }")~]
# from 32699a6a
history-changed = { "[" }{ $class }: { $message }~]
# from 02d96a09
history-more = { "[" }{ $class }: { $number } ɱøŕé~]
# from 85cafcef
history-owed = { "[" }øŵéđ: { $message }~]
