## The life of a manifest.

history-texts = { $number ->
    [one] { $number } text
   *[other] { $number } texts
    }
# `texts` is history-texts.
history-none-widens = { $texts } on record, none of which widens the one before
# How many of the texts widen, how many of these nobody assessed, how many were assessed only later.
history-widens = { $texts } on record; { $number ->
    [one] { $number } widens
   *[other] { $number } widen
    } what is done to people; { $open } without an assessment, { $late } assessed only afterwards
history-day = { $day }
history-revision = { $day }, revision { $revision }
history-of = { $day } of system { $version }
history-revision-of = { $day }, revision { $revision } of system { $version }
# By whom the text was put on record, and what was said of it.
history-verdict = { $verdict } ({ $by })
history-verdict-said = { $verdict } ({ $by }: "{ $said }")
history-changed = { $class }: { $message }
history-more = { $class }: { $number } more
history-owed = owed: { $message }
