"""Copies, excerpts and photographs: the register of forms, what is made on them, and what becomes of each copy."""
