"""The test of a scanner, on the first day and on page System: what it sends, what is wrong with it, what to do."""
