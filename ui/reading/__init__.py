"""The reading room to look at: its seats, who sits there, what lies on the tables."""
