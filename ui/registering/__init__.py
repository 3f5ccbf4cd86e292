"""Registering records one at a time, putting them right, and their copies."""
