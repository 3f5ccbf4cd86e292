"""Enquiries 代查: what somebody wants looked up, and what was answered (P-13)."""
