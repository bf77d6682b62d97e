## Why the tool cannot do its job.

# $cause is what the operating system or another program says; $kind is one of the two below.
unreadable = cannot read `{ $name }`: { $cause }
unreadable-no-file = cannot read `{ $name }`: it is { $kind }, not a regular file
unreadable-a-directory = a directory
unreadable-a-device = a pipe, socket or device
unreadable-a-link = a link to what is not checked
unreadable-changed = cannot read `{ $name }`: it changed while it was read

# What looks like a manifest and is not checked, with why.
passed-over-capitals = `{ $name }` (endings are in small letters)
passed-over-syntax = `{ $name }` (manifests are JSON or YAML)
passed-over-link = `{ $name }` (a link to a directory)
passed-over-hidden = `{ $name }` (hidden by an ignore file)

# What a run goes by and cannot be used.
error-no-baseline = there is no baseline `{ $file }`: draw one with `palam baseline update`
error-broken-pack = the pack cannot be used
error-broken-settings = the settings cannot be used
error-broken-baseline = the baseline cannot be used
error-broken-manifest = the file cannot be read as a manifest

# Why git cannot tell. $cause is what git or the operating system says.
git-not-run = cannot run `git`: { $cause }
git-no-repository = no git repository around `{ $path }`: { $cause }
git-outside = `{ $path }` lies outside the git repository
git-no-revision = this clone has no revision `{ $revision }`; nothing is fetched by palam: fetch it with git first
git-failed = cannot read { $name }: { $cause }

# Causes, where nobody else says one.
cause-no-file = there is no such file
cause-not-looked-into = it cannot be looked into
cause-endless = a record without end
cause-no-output = it has no output
cause-no-input = it has no input
git-the-revision = the revision
git-the-history = the history
git-object = object { $id }
git-silent = git says nothing of why
git-line-end = its name holds the end of a line
git-not-here = it is not in this clone
