## A vendor's manifest against that of a deployment, and what the manifests of a register say of each other.

# $named and $own are ids of manifests.
product-other = the deployment is of "{ $named }", the vendor's manifest is "{ $own }"
product-other-help = compare it with the manifest it names
product-unnamed = the deployment names no manifest of its vendor
product-unnamed-help = state `system.product.id` as "{ $own }"
product-vendors-manifest = the vendor's manifest
product-vendors-own = the vendor's own
product-vendor-states-it = the vendor states it
product-terms-forbid-it = the vendor's terms forbid it
product-version-unpublished = the vendor has published no version { $named }; it knows { $known }
product-version-unpublished-help = state the version that runs, or ask the vendor to publish it
product-revision-unpublished = the vendor has published no manifest of revision { $named }; it knows { $known }
product-revision-unpublished-help = state the revision that was read, or ask the vendor to publish it
# $capability is a function, with its status where one is stated.
product-capability-with-status = { $function } ({ $status })
product-capability-left-out = the vendor says that the product can do { $capability }; the deployment does not mention it
product-capability-left-out-help = state it under `capabilities`, with its `status` here
product-inference-left-out = the vendor says that { $function } infers { $inferences }; the deployment does not
product-inference-left-out-help = state in `infers` what it concludes about people, or that the capability is `removed`
# $statement is what the vendor writes.
product-use-in-question = the vendor's terms forbid "{ $statement }"; is that what it is used for here?
product-use-in-question-help = compare the purposes with the vendor's words
product-use-forbidden = the vendor's terms forbid this use: "{ $statement }"
product-use-forbidden-help = end the use, or get the vendor's leave in writing and have the manifest say so

register-overdue = { $late ->
    [one] { $late } of { $number ->
        [one] { $number } record
       *[other] { $number } records
    } is past the day of its next review, the first of them since { $day }
   *[other] { $late } of { $number ->
        [one] { $number } record
       *[other] { $number } records
    } are past the day of their next review, the first of them since { $day }
}
register-overdue-since = due { $day }
register-overdue-help = review them, the oldest first, and state the day of the review and of the next one
# $id is the id of a manifest; $earlier and $later are revisions.
register-twice = revision { $revision } of "{ $id }" stands in two files
register-twice-help = keep one file, or give one of the two systems an id of its own
register-here-too = here too
register-backwards = revision { $earlier } of "{ $id }" is dated { $earlier-day }, after the higher revision { $later }, dated { $later-day }
register-backwards-help = raise the revision of what was published later
register-higher-and-earlier = higher, and earlier
register-side-by-side = revisions { $earlier } and { $later } of "{ $id }" stand side by side, and neither replaces the other
register-side-by-side-apart = revisions { $earlier } and { $later } of "{ $id }" stand side by side, the one in { $earlier-stage } and the other in { $later-stage }, and neither replaces the other
register-in-retirement = retirement
register-side-by-side-help = name the earlier revision under `supersedes` of the later one, or take its file out
register-the-earlier-one = the earlier one
register-replaces-nothing = "{ $id }" says that it replaces "{ $replaced }", which the register does not hold
register-replaces-nothing-help = put the replaced record into the register, or correct the id
register-replaced-active = "{ $replaced }" says that it is in { $stage }, and "{ $id }" that it has replaced it
register-replaced-active-help = state the stage of the replaced deployment as `retired`, or take the replacement back
register-replaced-here = replaced here
register-replaces-itself = revision { $own } says that it replaces revision { $replaced }, itself
register-replaces-higher = revision { $own } says that it replaces revision { $replaced }, a higher one
register-not-earlier-help = raise the revision at every publication, or correct what it replaces
register-this-one = this one
register-id = "{ $id }"
register-circle = { $ids } say that each replaces the next, round in a circle
register-circle-help = keep only the replacement that happened last
register-recalled = the vendor has recalled the product, and the deployment is in { $stage }
register-withdrawn = the vendor has withdrawn the product, and the deployment is in { $stage }
register-withdrawn-help = end the use, or say under `declarations` who now answers for the product
register-vendors-word = the vendor's word
