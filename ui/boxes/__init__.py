"""Boxes: a list of all of them, from which their labels are printed and their contents looked at."""
