### Made by the tests of `words/en`: the pseudo-language.

# from 274d3206
concise-undecided = { "[" }ûñđéçîđéđ~]
