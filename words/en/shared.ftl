## What records of a register share with each other. `$record`, `$other`, `$user` and `$source` are ids of records.

shared-with-nothing = "{ $record }" says that it shares with "{ $other }", a record that the register does not hold
shared-with-itself = "{ $record }" says that it shares with "{ $other }", itself
shared-with-nothing-next = put the record that it shares with into the register, or correct the id
# `$number` is more than thirty.
shared-in-part = "{ $record }" shares with { $number } records: it was judged with { $most } of them, and with the others not
shared-in-part-next = state what is one use in one record
shared-stated-here = shared, as stated here
shared-searched-here = searched here
# `$fault` is what a rule says.
shared-by-cameras = with the cameras of "{ $source }", which it shares, { $fault }
# `$title` is that of a rule.
shared-by-gallery = what "{ $source }" takes of people goes into a gallery that "{ $user }" searches: { $title }
shared-open-what = what is shared
shared-open-results = what the shared results are
shared-open-cameras = whether "{ $user }" also uses cameras that are not its own
shared-open-places = which of the places of "{ $source }" are meant
shared-open-opposites = whether the people seen take part, of which the two records state opposites
shared-open-gallery = whether templates of "{ $source }" go into the gallery or are compared with it
shared-open-templates = whether its templates are kept
# A title of a rule within a sentence.
shared-title = "{ $title }"
# `$titles` are those of rules, `$open` is what is not stated.
shared-open = "{ $user }" shares with "{ $source }"; whether the two together cross { $titles } cannot be decided, because this is not stated: { $open }
shared-open-next = state in `deployment.sharedWith` what is shared, and `remote`, `participation` and `timing` of each capability as the people seen meet it

fault-register-shared-with-nothing = sharing with a record that is not in the register
fault-register-shared-with-nothing-why = The record says that it shares cameras, a gallery or results with another, which the register does not hold. What the two do together cannot be seen.
fault-register-shared-use-open = shared use that may cross a red line
fault-register-shared-use-open-why = Cameras in one record and a search in another are one use for the people seen. The records do not state enough to decide whether the two together cross a red line. A red line that they cross for certain is reported by its own name.
