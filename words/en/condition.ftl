## Exceptions on the page of a rule: what has to be stated for one, made from the rule's own test.

# { $exception } is the exception with its provision, { $stated } the conditions that follow.
condition-of-exception = { $exception }. What has to be stated: { $stated }.
condition-either = either { $alternatives }
condition-is = { $path } is { $values }
condition-asked = { $path } { $asked }
condition-stated = is stated
condition-not-stated = is not stated
condition-none-of = is stated and is not { $values }
condition-nothing-but = is nothing but { $values }
condition-includes = includes { $values }
condition-among = is among { $group }
condition-not-among = is not among { $group }
condition-group = { $title } ({ $words })
condition-has = has an item with ({ $table })
condition-has-no = has no item with ({ $table })
condition-names-this = names this one
condition-reaches = is where the law applies at every place that is stated
condition-at-least-items = has at least { $number }
condition-at-most-items = has at most { $number }
# Any other comparison, named by its predicate in English: { $predicate } is such as "at most", "before" or "covers".
condition-compared = { $predicate } { $operand }
