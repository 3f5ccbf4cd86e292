"""The end of what is kept: the schedule, what is due, an appraisal, and a list of destruction that follows from it."""

from __future__ import annotations

from recordsroom.domain.commands import ImportRecords, NewRecord
from recordsroom.domain.values import Level, Scheme
from recordsroom.services.queries.appraising import appraisals_register
from recordsroom.services.queries.retention_due import DueStanding, retention_due
from tests.tour.tour import Tour
from ui.destroying.forms import ListForm
from ui.retaining.forms import OpinionForm, SessionForm
