"""Incidents 泄密（下落不明）事件: the register, its forms, and the line on every page while a clock runs (§1.J)."""
