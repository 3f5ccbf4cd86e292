"""The holdings: the list of records, what is known of each, and where it is now."""
