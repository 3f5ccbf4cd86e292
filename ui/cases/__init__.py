"""Transport cases: the list of them, and the form that registers new ones."""
