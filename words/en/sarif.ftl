## SARIF.

sarif-checked = { $number } manifests checked
sarif-excused-by = { $because } ({ $fields })
sarif-excuses = { $excuses }
sarif-accepted = accepted
sarif-see-also = see also
# A message grows by what there is to say: from when it applies, what it rests on, which rules wait, what is next.
sarif-applies-from = { $message } (applies from { $day })
sarif-rests-on = { $message }. Rests on { $provision } ({ $basis })
sarif-undecided = { $message }. Undecided: { $rules }
sarif-next = { $message }. Next: { $help }
sarif-whole = { $message }.
