"""Reading the lists that rooms really have: from bytes to rows judged one by one, before anything is entered."""
