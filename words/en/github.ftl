## Annotations of GitHub, and the lines below them.

github-annotated = palam: { $manifests } checked; { $findings } annotated{ $more }{ $accepted }
github-findings = { $number ->
    [one] { $number } finding
   *[other] { $number } findings
    }
github-more = , { $number } more in the step summary and in the full report
github-accepted = ; { $waived } waived, { $baselined } in the baseline
github-passed-over = palam: { $words }
github-settings = palam: settings: { $settings }
github-title = { $kind }: { $rule }
github-title-basis = { $kind } ({ $basis }): { $rule }
# A message grows by what there is to say: from when it applies, what it rests on, what is next.
github-cause = { $cause }{ $elsewhere }
github-applies-from = applies from { $day }: { $message }
github-rests-on = { $message } [{ $provision }]
github-next = { $message }. Next: { $help }
