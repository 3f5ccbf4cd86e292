"""The page of the people: readers, approvers, accounts."""
