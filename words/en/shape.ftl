## What does not fit the format of a manifest: what stands there, what was expected, and what to write.

shape-at-top = at the top of the file
shape-in = in `{ $at }`
shape-the-file = the file
# { $here } is "at the top of the file" or "in `/place`".
shape-item = item { $index } { $here }

shape-unknown-member = the format knows no `{ $name }` { $here }
shape-not-known = not known
# Next step where YAML took the rest of a text for a name.
shape-cut-by-comma = a comma ended the text before it: write the whole text in quotes
shape-stated-beside = `{ $near }` is stated beside it: state there what is missing, and take this one out
shape-did-you-mean-member = did you mean `{ $near }`? Members of your own begin with `x-`
shape-belongs-under = `{ $name }` belongs under `{ $section }`; members of your own begin with `x-`
shape-members-here = the members here are { $members }; members of your own begin with `x-`

# { $names } is a list of members.
shape-missing-members = { $names } { $number ->
    [one] is
   *[other] are
} not stated { $here }
shape-missing = missing
shape-state = state { $what }
shape-state-meaning = state { $what }: { $meaning }

shape-members-empty = { $here } { $names } { $number ->
    [one] is
   *[other] are
} left empty
shape-empty = left empty
shape-state-or-take-out = state what is the case, or take the lines out
shape-state-required = state { $names }, which the format requires
shape-state-required-first = state { $names }, which the format requires; state the others or take their lines out

# { $what } is the member, { $shown } what stands there, { $expected } what belongs there.
shape-misfit = { $what } is { $shown }, expected { $expected }
shape-not-in-its-list = { $what } is { $shown }, which is not in its list
shape-not-in-the-list = not in the list
shape-does-not-fit = does not fit
shape-state-what-belongs = state what belongs there

shape-did-you-mean-word = did you mean `{ $word }`? ({ $meaning })
# { $value } is what to write, { $quotes } one of the two that follow, or nothing.
shape-write = write { $value }{ $quotes }
shape-write-one-of = write { $values }{ $quotes }, whichever is meant
shape-without-quotes = , without quotes
shape-in-quotes = , in quotes
shape-write-empty-list = write { $value }, an empty list: it says that there is none

shape-state-or-declare = state `{ $name }`, which the format requires; if it is not known, say why under `declarations`
shape-leave-out-none = leave `{ $name }` out, and say that there is none under `declarations`, with the status `none`
shape-leave-out = leave `{ $name }` out, and say under `declarations` why it is not known or does not apply
shape-write-empty-list-for = write `[]` for `{ $name }`, an empty list: it says that there is none
shape-take-item-out = take the item out; what is not known is not stated. Say why under `declarations`

shape-at-least = at least { $limit }
shape-at-most = at most { $limit }
shape-at-least-members = at least { $number } { $number ->
    [one] member
   *[other] members
}
shape-at-least-items = at least { $number } { $number ->
    [one] item
   *[other] items
}
shape-at-most-items = at most { $number } { $number ->
    [one] item
   *[other] items
}
shape-something-else = something else
shape-an-object-with-members = an object with members
shape-a-list = a list
shape-a-number = a number
shape-true-or-false = `true` or `false`
shape-text = text

shape-write-truth = write `true` or `false`, or leave the member out where it is not known
shape-write-within-bounds = write a number within these bounds, or leave the member out where it is not known
shape-write-number = write a number and nothing else, or leave the member out where it is not known
shape-as-many-items = state as many items as are expected
shape-fix-items = fix the items of the list
shape-write-words = write a list of these words: { $words }
shape-write-objects = write a list of objects, each with members such as { $members }
shape-write-numbers = write a list of numbers, or leave the member out where it is not known
shape-write-list = write a list, or leave the member out where it is not known
shape-write-object = write an object with members such as { $members }
shape-state-it = state it: { $meaning }

shape-value-empty = left empty
shape-value-blank = blank
shape-value-text = "{ $text }"
shape-value-list = a list of { $number } { $number ->
    [one] item
   *[other] items
}
shape-value-object = an object

## References, days and ids.

shape-leads-nowhere = `{ $id }` is not the id of anything in `{ $list }`
shape-points-to-nothing = points to nothing
shape-did-you-mean-id = did you mean `{ $near }`?
shape-not-of-a-product = take it out: where a product runs is stated by those who deploy it
shape-add-to-empty = add it to `{ $list }`, which holds nothing yet
shape-add-or-name = add it to `{ $list }`, or name one of { $known }
shape-hardly-meant = `{ $name }` is { $day }, a year that is hardly meant
shape-is-this-the-year = is this the year?
shape-of-a-spreadsheet = state the day that is meant: a spreadsheet makes a day of 1905 of a year such as 2026
shape-compare-the-year = compare the year with the document, and state the day that is meant
shape-id-twice = the id `{ $id }` is given twice in the same list
shape-given-again = given again here
shape-given-first = first given here
shape-own-ids = give each item an id of its own

## Files that are no manifest.

shape-is-other = this is { $name }, and no manifest
shape-is-no-manifest = this is no manifest: none of the members at the top of the file belongs to one
shape-leave-file-out = leave the file out of what is checked, or write a manifest to fill in with `palam init --kind deployment`
shape-no-object = the file holds no object, expected a manifest: an object with members
shape-write-manifest = write a manifest to fill in with `palam init --kind deployment`
shape-other-format = `manifestVersion` is { $version }; this edition of palam reads 1.x
shape-newer-edition = use a newer edition of palam
shape-bring-to-format = bring the manifest to format { $format }
# { $ending } is `json` or `yaml`.
shape-old-ending = the file has the old ending of manifests; the new one is `.palam.{ $ending }`
shape-rename = rename it to `{ $name }.palam.{ $ending }`
shape-cannot-be-read-as = the file does not fit its format: { $error }
shape-compare-with-format = compare it with the format
shape-alike-number = write `{ $number }`, which both editions read alike

shape-cyclonedx = a CycloneDX bill of materials
shape-spdx = an SPDX document
shape-spdx-or-json-ld = an SPDX or other JSON-LD document
shape-croissant = a JSON-LD document, such as a data set described with Croissant
shape-openapi = an OpenAPI description
shape-swagger = a Swagger description
shape-asyncapi = an AsyncAPI description
shape-sarif = a SARIF report
shape-palam-report = a report of palam
shape-github-workflow = a GitHub workflow
shape-github-action = a GitHub action
shape-compose = a Compose file
shape-kubernetes = a Kubernetes object
shape-npm-package = a package.json of npm
shape-npm-lock = a lock file of npm
shape-typescript = a TypeScript configuration
shape-jupyter = a Jupyter notebook
shape-geojson = a GeoJSON file
shape-json-schema = a JSON Schema
shape-pre-commit = a pre-commit configuration
shape-model-card = a Model Card of Hugging Face
shape-oscal = an OSCAL document
