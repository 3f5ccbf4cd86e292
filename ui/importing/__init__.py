"""Bringing in a list: what was understood of it, what is asked, the report row by row, and the act."""
