"""Transfers to the state archives, from the list to the signed deed."""
