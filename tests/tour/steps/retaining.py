"""The end of what is kept: the schedule, what is due, an appraisal, and a list of destruction that follows from it."""

from __future__ import annotations
