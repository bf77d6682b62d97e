### Made by the tests of `words/en`: the pseudo-language.

# from 84851aa0
editor-write = { "[" }ŵŕîţé `{ $word }`~]
