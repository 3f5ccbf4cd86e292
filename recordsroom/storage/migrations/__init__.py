"""The steps from each released schema to the next; they import nothing of the program, so that they never change."""
