## What the author of a manifest declares and withholds, and whose record it was drawn from.

# { $by } is one of the two that follow, { $status } a word of the format, { $reason } and { $due } what follows, or nothing.
author-says = { $by }: { $status }{ $reason }{ $due }
author-declares = the author declares
author-record-says = the record says
author-reason = , "{ $text }"
author-due = , due { $day }
author-not-applicable = not applicable
author-in-progress = in progress
author-exception = exception
author-in-place = in place
author-none = none
author-waived = waived
author-precluded = precluded

# { $by } is a name, or the word below; { $said } and { $day } are what follows, or nothing.
author-denied = denied by { $by }{ $day }{ $said }
author-alleged = alleged by { $by }{ $day }, and not found{ $said }
author-said = : "{ $text }"
author-someone = somebody
author-on = { " " }({ $day })

# { $ground } is a word of the format, { $citation } and { $until } what follows, or nothing.
author-withheld = withheld on the ground of { $ground }{ $citation }{ $until }
author-citation = { " " }({ $text })
author-until = , until { $day }
author-operational-data = operational data
author-system-security = system security
author-personal-data = personal data
author-trade-secret = trade secret
author-national-security = national security
author-court-order = court order
author-non-public-register = non public register

author-record-of = { $record } of { $publisher }
author-record = "{ $record }"
author-somebody = somebody else's record
author-dated = { $record }, { $day }
