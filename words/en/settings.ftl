## What is wrong with settings, waivers and baselines, and which settings were in force.

# $number entries of $all are meant.
settings-baseline-refused = { $number } of { $all ->
    [one] { $all } entry
   *[other] { $all } entries
} cannot be accepted by anybody and count all the same
settings-baseline-stale = { $number ->
    [one] { $number } of { $all ->
        [one] { $all } entry
       *[other] { $all } entries
    } matches nothing any more
   *[other] { $number } of { $all ->
        [one] { $all } entry
       *[other] { $all } entries
    } match nothing any more
}
settings-baseline-help = take them out with `palam baseline prune`
# $rule is the id of a rule, $why says why it cannot be accepted.
settings-entry-refused = { $rule }: { $why }

# $approver and $text are what the settings say; $reason is one of the reasons below.
settings-waived = waived until { $day } by { $approver }: { $reason }, "{ $text }"
settings-accepted-risk = accepted risk
settings-being-fixed = being fixed
settings-wrong-finding = wrong finding
settings-not-applicable = not applicable
settings-duplicate = duplicate

settings-waiver-twice = this waiver of `{ $rule }` stands in the file already
settings-waiver-twice-help = keep one of the two
settings-the-same-here = the same, here
settings-waiver-refused = `{ $rule }` in "{ $manifest }" cannot be waived: { $why }
settings-waiver-refused-help = take the waiver out, and change the system or the manifest
settings-waiver-alone = the finding stands at `{ $place }` too, and this waiver alone accepts nothing
settings-waiver-alone-help = waive each of its places, or none
settings-waiver-ended = this waiver ended on { $day }: what it accepted counts again
settings-waiver-ended-help = have it decided again with a later `until`, or take it out
settings-no-rule = there is no rule `{ $rule }`
settings-no-rule-help = `palam rules` lists the rules; take the waiver out if the rule is gone
settings-did-you-mean-rule = did you mean `{ $rule }`?
settings-no-manifest = no manifest of the register has the id "{ $manifest }"
settings-nothing-as-a-whole = `{ $rule }` finds nothing in the manifest as a whole
settings-nothing-there = `{ $rule }` finds nothing at `{ $place }`
settings-waiver-unused-help = take the waiver out
settings-waiver-other-id-help = take the waiver out, or correct the id
settings-waiver-elsewhere-help = take the waiver out, or correct the place; the rule finds something at { $places }

settings-no-baseline = there is no baseline `{ $file }`
settings-no-baseline-help = draw one with `palam baseline update`
settings-no-profile = there is no profile "{ $name }", expected { $known }
settings-no-profile-help = `palam profiles` lists them
settings-did-you-mean = did you mean "{ $name }"?
settings-no-pack = there is no pack in `{ $folder }`
settings-no-pack-help = a pack is a folder with a `pack.toml`; paths begin at the folder of the settings file

# Settings that were in force: each of these where it is so, one after the other.
settings-file = { $file } ({ $number ->
    [one] { $number } waiver
   *[other] { $number } waivers
})
settings-with-baseline = a baseline of { $number ->
    [one] { $number } entry
   *[other] { $number } entries
}
settings-never-fails = fail-on never: nothing that is found fails
settings-in-force = { $settings }
