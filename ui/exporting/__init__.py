"""Letting a list leave: what leaves and as what, onto which medium, and how it went."""
