## Values of a manifest in plain words.

plain-yes = yes
plain-no = no
plain-none = none
plain-of = { $member } of { $above }
plain-years = { $number ->
    [one] { $number } year
   *[other] { $number } years
    }
plain-months = { $number ->
    [one] { $number } month
   *[other] { $number } months
    }
plain-weeks = { $number ->
    [one] { $number } week
   *[other] { $number } weeks
    }
plain-days = { $number ->
    [one] { $number } day
   *[other] { $number } days
    }
plain-hours = { $number ->
    [one] { $number } hour
   *[other] { $number } hours
    }
plain-minutes = { $number ->
    [one] { $number } minute
   *[other] { $number } minutes
    }
plain-seconds = { $number ->
    [one] { $number } second
   *[other] { $number } seconds
    }
# Of a duration with several parts: 1 year and 6 months.
plain-and = { $one } and { $other }
plain-at-once = at once
# One of the words of a vocabulary.
plain-or = { $one } or { $other }
