## What instruments ask, and where a manifest states it.

coverage-none = no table concerns this manifest; `--of all` shows every one
coverage-open = Whether these concern the manifest is not clear from what is stated
coverage-shown-by = { $title } (`--of { $id }` shows it)
# Which items are known second-hand, and what a reader should know about that.
coverage-second-hand = { $numbers }: { $caveat }.
coverage-not-concerned = It does not concern this manifest.
coverage-not-clear = Whether it concerns this manifest is not clear from what is stated.
coverage-asked-from = It is asked from { $from } on; the day here is { $day }.
coverage-whom-and-when = { $whom } { $when }
coverage-places = { $places }
coverage-none-listed = { $place } (none)
coverage-not-at = { $stated }; not at { $missing }
coverage-withheld = { $missing }: { $why }
coverage-would-stand = would stand at { $missing }
coverage-with = { $places } with { $values }
coverage-value-of = { $member } { $values }
coverage-applies-unclear = whether it applies here is not clear

coverage-stated = stated
coverage-stated-in-part = stated in part
coverage-status-withheld = withheld
coverage-missing = missing
coverage-not-asked = not asked
coverage-elsewhere = elsewhere

# Why a table cannot be compared with a record.
coverage-unreadable = it cannot be read as a manifest
coverage-no-member = `{ $path }`: the manifest has no `{ $member }` there
coverage-wrong-test = { $place }: { $cause }
