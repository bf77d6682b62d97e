### Made by the tests of `words/en`: the pseudo-language.

# from e96de364
what-it-requires = { "[" }ŵħåţ îţ ŕéɋûîŕéš~]
# from bd15bde6
not-stated = { "[" }(ñøţ šţåţéđ)~]
# from dd425092
left-empty = { "[" }(ļéƒţ éɱþţý)~]
