"""Backups: how they are written, proved, and put in the place of a vault that is lost (trust.md §3.7)."""
