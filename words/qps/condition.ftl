### Made by the tests of `words/en`: the pseudo-language.

# from a142f07e
condition-of-exception = { "[" }{ $exception }. Ŵħåţ ħåš ţø ƀé šţåţéđ: { $stated }.~]
# from 764f7b54
condition-either = { "[" }éîţħéŕ { $alternatives }~]
# from b2557efa
condition-is = { "[" }{ $path } îš { $values }~]
# from 6db3cbf2
condition-asked = { "[" }{ $path } { $asked }~]
# from 6a61ff6c
condition-stated = { "[" }îš šţåţéđ~]
# from 66ea0103
condition-not-stated = { "[" }îš ñøţ šţåţéđ~]
# from 26359a5c
condition-none-of = { "[" }îš šţåţéđ åñđ îš ñøţ { $values }~]
# from af2ed747
condition-nothing-but = { "[" }îš ñøţħîñǧ ƀûţ { $values }~]
# from ef87c13a
condition-includes = { "[" }îñçļûđéš { $values }~]
# from 08c70796
condition-among = { "[" }îš åɱøñǧ { $group }~]
# from c424707b
condition-not-among = { "[" }îš ñøţ åɱøñǧ { $group }~]
# from 85d50007
condition-group = { "[" }{ $title } ({ $words })~]
# from fbe818d2
condition-has = { "[" }ħåš åñ îţéɱ ŵîţħ ({ $table })~]
# from b506ae66
condition-has-no = { "[" }ħåš ñø îţéɱ ŵîţħ ({ $table })~]
# from 5ad05a69
condition-names-this = { "[" }ñåɱéš ţħîš øñé~]
# from a4da376c
condition-reaches = { "[" }îš ŵħéŕé ţħé ļåŵ åþþļîéš åţ éṽéŕý þļåçé ţħåţ îš šţåţéđ~]
# from fd77b5a8
condition-at-least-items = { "[" }ħåš åţ ļéåšţ { $number }~]
# from 2f08f61a
condition-at-most-items = { "[" }ħåš åţ ɱøšţ { $number }~]
# from 53f420f3
condition-compared = { "[" }{ $predicate } { $operand }~]
