"""Secrecy decisions: what is to be reviewed, the form of a decision, and the register of all of them (G-06, G-07)."""
