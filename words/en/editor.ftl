## What an editor offers.

# An imperative; { $word } is a word of the format.
editor-write = write `{ $word }`
