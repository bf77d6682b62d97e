## Foreign records in and out: what was lost, what a person has to decide, which records are one, and why it cannot be done.

loss-class-exact = the member says what the cell says
loss-class-broader = the member covers more than the cell says
loss-class-decided = a person decided what it says
loss-class-declared = a bare answer, declared
loss-class-held = its words are kept beside the manifest
loss-class-narrower = open: the member would say more than the cell
loss-class-related = open: the member would say something near
loss-class-asked = open: a person has to decide
loss-class-none = a manifest has no place for it
loss-class-refused = must not be taken over
loss-class-no-answer = words that answer nothing
loss-class-unread = not read: the form lists no such answer or column
loss-class-blank = nothing is in it

# $read_as is one of the messages that begin with `read-as`.
loss-imported = { $number ->
    [one] { $number } record
   *[other] { $number } records
} imported from { $file } ({ $form }, edition { $edition }; { $read_as })
loss-exported = { $number ->
    [one] { $number } record
   *[other] { $number } records
} exported for { $file } ({ $form }, edition { $edition }; { $read_as })
loss-old-encoding = { $number ->
    [one] { $number } record
   *[other] { $number } records
} with bytes that are no UTF-8, read as Windows-1252
loss-by-class = cells by class
loss-by-column = cells by column
loss-missing-columns = columns of the edition that the file does not have
loss-never-asked = facts that no column asks for
# $cells are such as `3 exact`: words of the report of losses.
loss-column = { $column }: { $cells }
loss-column-near = { $column }: { $cells }; the form knows no such column, near is "{ $near }"
loss-column-unknown = { $column }: { $cells }; the form knows no such column
loss-no-cells = no cells
loss-unread = { $number ->
    [one] unread { $number } time: { $words }
   *[other] unread { $number } times: { $words }
}
# $means is what the column asks.
loss-missing-column = { $name } ({ $means })
loss-no-column = the form knows no such column
loss-no-such-answer = the form lists no such answer
loss-no-answer-part = the form lists no answer `{ $answer }`
loss-no-day = no day, month or year that can be read for certain
loss-no-number = no whole number
loss-no-address = no address of one page
loss-no-mail = no address for mail
loss-not-listed = no listed answer says this

read-as-commas = text separated by commas
read-as-semicolons = text separated by semicolons
read-as-tabs = text separated by tabs
read-as-bars = text separated by bars
read-as-json = JSON
read-as-json-lines = JSON lines
read-as-workbook = a workbook
read-as-manifests = manifests

worklist-head = What has to be decided on the records, by text: { $number ->
    [one] { $number } text
   *[other] { $number } texts
}.
worklist-fill-in = Fill in what the words say, and leave empty what they do not. An answer is bound to its words.
worklist-records = { $number ->
    [one] { $number } record
   *[other] { $number } records
}: { $titles }
worklist-records-more = { $number ->
    [one] { $number } record
   *[other] { $number } records
}: { $titles } and { $more } more
worklist-title = { $title } (row { $row })
# $means is what a column asks.
worklist-asks = { $means }: what do these words answer?
worklist-near = Near: { $near }.
worklist-truth = { $yes } or { $no }.
worklist-list-of = A list, { "[]" } for none, of: { $words }.
worklist-one-of = One of: { $words }.

pairs-head = Records of two editions that may be one. Put your name under `by` where they are; what nobody confirms counts for nothing.
pairs-old = old: { $title } ({ $agency })
pairs-new = new: { $title } ({ $agency })
pairs-several = the same name and agency as other records as well
pairs-other-agency = the same name, another agency
pairs-near-name = the same agency, a name nearly alike

# $why is said by whoever read the file.
not-written = line { $line }, column { $column }: { $why }
table-row = row { $number } cannot be read: { $why }
table-json = it is no JSON: { $why }
table-workbook = the workbook cannot be opened: { $why }
table-empty = it holds no rows
import-no-edition = the form `{ $form }` has no edition
import-not-of-form = { $found ->
    [0] no column of the form `{ $form }` in the first rows; it has columns such as { $usual }
    [one] only { $found } column of the form `{ $form }` in the first rows; it has columns such as { $usual }
   *[other] only { $found } columns of the form `{ $form }` in the first rows; it has columns such as { $usual }
}
# $why is one of the next messages but two.
import-decision = the decision on `{ $cell }` of `{ $column }`: { $why }
decide-other-form = the decisions are about the form `{ $other }`, not `{ $form }`
decide-twice = `{ $cell }` of column `{ $column }` is decided twice
decide-no-member = a manifest has no `{ $place }`
decide-no-list = `{ $place }` is a list, and { $answer } is none
decide-no-choice = `{ $place }` takes { $choices }, not { $answer }
decide-truth = `{ $place }` takes `true` or `false`, not { $answer }
decide-number = `{ $place }` takes a number, not { $answer }
decide-words = `{ $place }` takes words, not { $answer }

forms-documents = Documents that `palam export` makes of a manifest
# $ways are some of the next six messages, $read says where columns and answers were read.
forms-edition = edition { $id }: { $columns ->
    [one] { $columns } column
   *[other] { $columns } columns
}: { $ways }; { $answers ->
    [one] { $answers } listed answer
   *[other] { $answers } listed answers
}; read from { $read }
forms-members = { $number ->
    [one] { $number } becomes a member
   *[other] { $number } become members
}
forms-declared = { $number ->
    [one] { $number } is declared
   *[other] { $number } are declared
}
forms-held = { $number ->
    [one] { $number } is kept in words
   *[other] { $number } are kept in words
}
forms-asked = { $number } a person decides
forms-without-place = { $number ->
    [one] { $number } has no place
   *[other] { $number } have no place
}
forms-refused = { $number ->
    [one] { $number } is refused
   *[other] { $number } are refused
}
forms-register = a table: one row a manifest, one column a fact or verdict
forms-register-describes = For auditors: who runs what, on which law, assessed when, appeal or none, what is withheld, and what the check says.
forms-cyclonedx = a bill of materials, CycloneDX 1.7, with model cards
forms-cyclonedx-describes = For those who keep track of components: the system, its parts, and a model card for each model.
forms-dpv = JSON-LD in the Data Privacy Vocabulary and its extension eu-aiact
forms-dpv-describes = For linked data: what the system is and can do, for what, by whom, on which law, assessed how.
forms-notice = a notice of one system in plain words
forms-notice-describes = For the people whom the system concerns: what it is, who runs it, what it can do, how often it is wrong, where to complain.

# What is wrong with a form. $editions are their names.
proof-column = column `{ $column }` of { $editions }: { $what }
proof-every-edition = every edition
proof-question = question `{ $question }`: a manifest has no `{ $place }`
proof-no-case = it has no case
proof-no-table = there is no table of coverage `{ $table }`
proof-no-edition = column `{ $column }` is of edition `{ $edition }`, which is not listed
proof-no-key = `key` names a column `{ $column }`, which is not listed
proof-two-columns = edition { $edition } has two columns `{ $column }`
proof-two-names = edition { $edition } has two columns called "{ $name }"
proof-needs = the way `{ $way }` needs `{ $member }`
proof-answer-twice = the answer "{ $answer }" is listed twice
proof-classes = the answer "{ $answer }" needs one class, and has { $number }
proof-no-item = no item "{ $item }" in the table of coverage or in the form
proof-beyond = it writes `{ $place }`, which its item is not stated by
proof-answer = the answer "{ $answer }": { $what }
proof-case = case `{ $case }`: { $what }
proof-manifests = case `{ $case }`: the manifests are not as shown, from line { $line }: expected `{ $expected }`, came out `{ $actual }`
proof-losses = case `{ $case }`: the losses are not as shown, from line { $line }: expected `{ $expected }`, came out `{ $actual }`
proof-nothing = nothing

## Cells of the table that `palam export register` writes.
overview-yes = yes
overview-no = no
overview-none = none
overview-no-day = no day stated
overview-no-ground = no ground stated
# $kind, $status, $states, $ground are words of the format; $day is a day or one of these messages.
overview-assessment = { $kind } ({ $day })
overview-not-in-use = no: not in use yet
overview-no-assessment = cannot tell: no assessment is stated
overview-none-exists = yes: none is stated to exist
overview-undone = yes: { $states }
overview-no-start = cannot tell: no first day of use
overview-assessed-after = yes: assessed after the first day of use
overview-no-assessment-day = cannot tell: no day of an assessment
# $declared is one of the next two messages.
overview-yes-declared = yes: declared { $declared }
overview-no-declared = no: declared { $declared }
overview-cannot-tell-declared = cannot tell: declared { $declared }
overview-declared = declared { $declared }
overview-status = { $status }
overview-status-because = { $status } ("{ $reason }")
overview-by-group = { $day }, by group
overview-withheld = { $at }: { $ground }
