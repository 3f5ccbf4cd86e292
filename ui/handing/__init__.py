"""The page of handovers: who handed a post or a shift over to whom, and what was counted."""
