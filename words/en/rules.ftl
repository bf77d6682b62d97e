## What stands in the slots of rules where the manifest says nothing.

what-it-requires = what it requires
not-stated = (not stated)
left-empty = (left empty)
