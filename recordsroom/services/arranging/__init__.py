"""Arranging the holdings anew (P-17): each act is planned by looking only; preview and handler share the same plan."""
