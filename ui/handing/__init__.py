"""The page of handovers: posts and shifts, who entered the repository, cabinets opened, what was taken in."""
