## Headings of `--help`, and what is wrong with a command line. The descriptions of commands and flags are beside what they
## describe; a language has them in `help.toml`.

help-usage = Usage:
help-commands = Commands:
help-arguments = Arguments:
help-options = Options:
help-values = Possible values:
help-values-are = { "[" }possible values: { $values }]
help-default = { "[" }default: { $value }]
help-print = Print help
help-print-more = Print help (see more with '{ $flag }')
help-print-summary = Print help (see a summary with '{ $flag }')
help-print-version = Print version
help-of-command = Print this message or the help of the given subcommand(s)
help-of-these = Print help for the subcommand(s)

flag-unexpected = unexpected argument '{ $argument }' found
flag-twice = the argument '{ $argument }' cannot be used multiple times
flag-with = the argument '{ $argument }' cannot be used with '{ $other }'
flag-with-these = the argument '{ $argument }' cannot be used with:
flag-with-others = the argument '{ $argument }' cannot be used with one or more of the other specified arguments
flag-invalid = invalid value '{ $value }' for '{ $argument }'
# $why is said by whoever read the value.
flag-invalid-because = invalid value '{ $value }' for '{ $argument }': { $why }
flag-no-value = a value is required for '{ $argument }' but none was supplied
flag-no-equals = equal sign is needed when assigning values to '{ $argument }'
flag-too-many = unexpected value '{ $value }' for '{ $argument }' found; no more were expected
flag-no-such-command = unrecognized subcommand '{ $command }'
flag-missing = the following required arguments were not provided:
flag-no-command = '{ $command }' requires a subcommand but one was not provided
flag-commands-are = { "[" }subcommands: { $commands }]
flag-tip = tip: { $tip }
flag-near-commands = { $number ->
    [one] a similar subcommand exists: { $near }
   *[other] some similar subcommands exist: { $near }
}
flag-near-arguments = { $number ->
    [one] a similar argument exists: { $near }
   *[other] some similar arguments exist: { $near }
}
flag-near-values = { $number ->
    [one] a similar value exists: { $near }
   *[other] some similar values exist: { $near }
}
flag-more = For more information, try '{ $flag }'.

flag-formats = the formats are { $known }
flag-profiles = the profiles are { $known }
flag-classes = the classes are { $known }
flag-levels = the levels are { $known }
flag-depth = a depth is a number from 1 to { $deepest }
flag-no-target = expected FORMAT=FILE, such as sarif=out.sarif
flag-no-file = expected a file; `--format` chooses what goes to standard output
flag-no-row = `{ $row }` is no row; expected rows such as 2,5,10-20
flag-no-day = expected a day of the calendar such as 2026-11-23
flag-no-number = expected a whole number such as 20000
