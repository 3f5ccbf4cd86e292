"""Circulation: the register of sheets, what lies in their folders, and where each of them is."""
