### Made by the tests of `words/en`: the pseudo-language.

# from 4e9f3590
plain-yes = { "[" }ýéš~]
# from 62366ffa
plain-no = { "[" }ñø~]
# from ada7afdb
plain-none = { "[" }ñøñé~]
# from 483e74f5
plain-of = { "[" }{ $member } øƒ { $above }~]
# from 83d4590d
plain-years =
    { "[" }{ $number ->
        [one] { $number } ýéåŕ
       *[other] { $number } ýéåŕš
    }~]
# from c0e077ad
plain-months =
    { "[" }{ $number ->
        [one] { $number } ɱøñţħ
       *[other] { $number } ɱøñţħš
    }~]
# from 4f6a9b2d
plain-weeks =
    { "[" }{ $number ->
        [one] { $number } ŵééķ
       *[other] { $number } ŵééķš
    }~]
# from e836b01d
plain-days =
    { "[" }{ $number ->
        [one] { $number } đåý
       *[other] { $number } đåýš
    }~]
# from 14736ba1
plain-hours =
    { "[" }{ $number ->
        [one] { $number } ħøûŕ
       *[other] { $number } ħøûŕš
    }~]
# from 1d2bcec5
plain-minutes =
    { "[" }{ $number ->
        [one] { $number } ɱîñûţé
       *[other] { $number } ɱîñûţéš
    }~]
# from 6eb0fcdd
plain-seconds =
    { "[" }{ $number ->
        [one] { $number } šéçøñđ
       *[other] { $number } šéçøñđš
    }~]
# from e4945c94
plain-and = { "[" }{ $one } åñđ { $other }~]
# from 73078e59
plain-at-once = { "[" }åţ øñçé~]
# from 4674f286
plain-or = { "[" }{ $one } øŕ { $other }~]
