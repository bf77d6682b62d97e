### Made by the tests of `words/en`: the pseudo-language.

# from 7e477551
sarif-checked = { "[" }{ $number } ɱåñîƒéšţš çħéçķéđ~]
# from 596d1f49
sarif-excused-by = { "[" }{ $because } ({ $fields })~]
# from 563f29ab
sarif-excuses = { "[" }{ $excuses }~]
# from 1bc03140
sarif-accepted = { "[" }åççéþţéđ~]
# from 87fb9b8f
sarif-see-also = { "[" }šéé åļšø~]
# from f2d6a1cb
sarif-applies-from = { "[" }{ $message } (åþþļîéš ƒŕøɱ { $day })~]
# from d5e2ff4a
sarif-rests-on = { "[" }{ $message }. Ŕéšţš øñ { $provision } ({ $basis })~]
# from fcdc1b24
sarif-undecided = { "[" }{ $message }. Ûñđéçîđéđ: { $rules }~]
# from d34acea0
sarif-next = { "[" }{ $message }. Ñéẋţ: { $help }~]
# from 1d30f5ae
sarif-whole = { "[" }{ $message }.~]
