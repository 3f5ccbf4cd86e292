"""Safe cabinets: opened on record, what is taken and put by scan, and shut again."""
