## What is wrong with the text of a file, before anything is compared with its format.

document-too-large = the file is larger than { $limit } bytes, the limit
document-split-or-max-bytes = split it, or raise the limit with `--max-bytes`
document-not-utf8 = the bytes from number { $from } on are not UTF-8
document-save-as-utf8 = save the file as UTF-8
document-states-nothing = the file states nothing
document-empty = the file is empty
document-write-manifest = write a manifest to fill in with `palam init --kind deployment`
document-byte-order-mark = the file begins with a byte-order mark
document-save-without-mark = save the file as UTF-8 without a byte-order mark
document-too-deep = lists and objects nest more than { $limit } deep, the limit
document-stray-bracket = no manifest needs that; look for a stray bracket
document-too-many = the file holds more than { $limit } values, the limit
document-split-or-max-parts = split it, or raise the limit with `--max-parts`
document-split = split it
document-twice = `{ $name }` is stated twice
document-state-once = state it once; readers differ in which of the two they keep
document-stated-again = stated again here
document-stated-first = first stated here
document-inexact = the number `{ $number }` cannot be held in double precision
document-nearest-number = write `{ $number }`, the nearest number that every reader holds
document-write-a-number = write a number, or leave the member out where none is known
document-nul = the text holds the character U+0000
document-take-nul-out = take the character out; some readers end the text there
document-looks-like = `{ $name }` looks like `{ $other }` but is written with other characters
document-format-letters = state the fact once, with the letters the format uses
document-looks-the-same = looks the same

# { $cause } is what the reader of the syntax says, in English.
document-not-json = this is not JSON: { $cause }
document-fix-json = fix the text at the place shown; a missing comma or quote just before it is the usual cause
document-not-toml = this is not TOML: { $cause }
document-fix-toml = fix the text at the place shown
document-not-yaml = this is not YAML: { $cause }

## YAML.

document-second-document = a second document begins here; one file holds one manifest
document-own-files = put each manifest into a file of its own
# { $own } and { $other } are what the two editions read: "the number 12", "a word", `true`.
document-two-readings = `{ $text }` is { $own } in YAML 1.2 and { $other } in YAML 1.1
document-quote-or-say = write "{ $text }" in quotes, or what you mean
document-the-number = the number { $number }
document-true = true
document-false = false
document-a-word = a word
document-a-number = a number
document-a-binary-number = a binary number
document-an-octal-number = an octal number
document-to-base-sixty = a number to base sixty
document-tag = the tag `{ $tag }` stands before this value; manifests are plain data
document-take-tag-out = take the tag out
# { $what } is one of the three that follow.
document-alias = { $what } stands here; what is stated has to stand where it is read
document-the-merge-key = the merge key `<<`
document-an-alias = an alias
document-an-anchor = an anchor
document-write-out = write the value out
# { $what } is what stands there, or the words that follow.
document-not-a-name = { $what } stands where the name of a member belongs
document-list-or-object = a list or object
document-quote-name = put the name in quotes

document-compare-indentation = compare the indentation of this line with that of the lines before it: members of one object begin in the same column
document-compare-lines = compare this line and the one before it with the form `name: value`; put a value with punctuation in quotes
document-tab = this line is indented with a tab
document-replace-tab = put spaces in place of the tab: two for each level
document-no-break-space = this line is indented with a no-break space
document-ordinary-spaces = put ordinary spaces in place of it; it often comes from copying out of a web page or a text document
document-colon-no-break = a no-break space follows the colon, which needs an ordinary one
document-ordinary-behind-colon = put an ordinary space behind the colon
document-cannot-begin = a value cannot begin with `{ $mark }` unless it is in quotes
document-quote-value = put the whole value in quotes
document-after-quote = text follows the closing quote of this value
document-escape-double = write a quote inside the value as \", or put the whole value between single quotes
document-escape-single = write a quote inside the value twice, or put the whole value between double quotes
document-colon-within = a colon within this value makes it read as a member of its own
document-no-space-dash = no space follows the dash
document-space-behind-dash = put a space behind the dash
document-no-colon = `{ $mark }` looks like a colon and is none
document-write-colon = write `:` and a space
document-no-space-colon = no space follows the colon
document-space-behind-colon = put a space behind the colon
document-not-closed = `{ $mark }` is opened here and not closed on the line
document-close-it = close it with `{ $mark }`, or put the value in quotes
document-deeper = this line is indented deeper than the line before it, which has a value
document-same-column = begin it in the same column as the member before it
document-open-quote = a quote is opened here and not closed on the line
document-close-quote = close the quote at the end of the value
