## One line for each finding. What stands before the brackets is read by editors and by grep.

concise-undecided = undecided
