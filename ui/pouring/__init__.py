"""The page of what a memory scanner poured in."""
