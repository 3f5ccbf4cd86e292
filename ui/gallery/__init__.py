"""The gallery: every printed form with its sample, its number, when it is used and who signs it."""
