"""Retention: what is due, what is appraised, and the schedule behind it."""
