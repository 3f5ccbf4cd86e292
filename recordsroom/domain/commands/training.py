"""What is asked about training and undertakings (R-139, G-35)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from recordsroom.domain.commands.command import Command
from recordsroom.domain.training import TrainingKind


@dataclass(frozen=True, kw_only=True, repr=False)
class EnterTraining(Command):
    """Write down for several people at once, parted by 、, what they had or signed."""

    trainees: str
    training_kind: TrainingKind
    training_about: str
    trained_on: date
    trainee_unit: str = ""
    holds_until: date | None = None
    training_no: str = ""
