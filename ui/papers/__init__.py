"""Papers of the holdings: which of them can be printed about the records that were chosen in the list."""
