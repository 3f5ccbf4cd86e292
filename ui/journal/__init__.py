"""The page of the journal: what was asked of this room, by whom, and whether the chain holds."""
