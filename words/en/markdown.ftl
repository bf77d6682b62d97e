## The step summary, in Markdown.

markdown-summary = Summary
markdown-checked = { $manifests } checked.
markdown-verdict = verdict
markdown-manifests = manifests
markdown-accepted = { $waived } waived, { $baselined } in the baseline.
markdown-crossed = crossed by most manifests
markdown-missing = missing from most manifests
markdown-settings = Settings: { $settings }.
markdown-left-out = { $number ->
    [one] { $number } manifest
   *[other] { $number } manifests
    } more are in the full report.
markdown-sentence = { $words }.
markdown-declared = declared ({ $number })
markdown-section = { $heading } ({ $number })
# What is not stated; undecided rules and rules that ask for it are added after it.
markdown-not-stated = { $part } is not stated
markdown-not-stated-in = { $part } is not stated in { $number ->
    [one] { $number } place
   *[other] { $number } places
    }
markdown-not-stated-of = { $part } is not stated in { $number ->
    [one] { $number } place
   *[other] { $number } places
    } of { $list }
markdown-missing-undecided = { $words }; undecided { $rules }
markdown-missing-asked = { $words }; asked for by { $rules }
markdown-waits-from = { $rule } (from { $day })
markdown-with = with { $place }
markdown-applies-from = applies from { $day }
markdown-rests-on = rests on { $provision }
markdown-also = also { $rule } ({ $basis }): { $message }
markdown-excused = excused: { $because }, by { $fields }
markdown-would-excuse = would be excused: { $because }, by { $fields }
markdown-undecided = undecided: { $rules }
markdown-next = next: { $help }
