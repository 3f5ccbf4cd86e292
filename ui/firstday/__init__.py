"""The first-day guide: the few answers that a new room needs."""
