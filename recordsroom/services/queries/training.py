"""Questions about training and undertakings: the register, and what ends soon (G-35)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from recordsroom.domain.training import TrainingKind, TrainingState, state_of_training
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import training_lines, users


@dataclass(frozen=True, slots=True, repr=False)
class TrainingRow:
    """One line of the register, and whether it holds."""

    id: int
    name: str
    unit: str
    kind: TrainingKind
    about: str
    on: date
    until: date | None
    number: str
    by: str
    state: TrainingState


_LINES = (
    select(training_lines, users.c.name.label("keeper"))
    .join(users, users.c.id == training_lines.c.training_by)
    .order_by(training_lines.c.trained_on.desc(), training_lines.c.id.desc())
)


def training_register(sight: Sight) -> tuple[TrainingRow, ...]:
    """Every line, the newest first; what a later one of the same person and kind followed says so."""
    if not sight.sees_holdings:
        return ()
    seen, found = set[tuple[str, str, str]](), list[TrainingRow]()
    for row in sight.connection.execute(_LINES).mappings():
        key = (row["trainee"], row["trainee_unit"], row["training_kind"])
        until = date.fromisoformat(row["holds_until"]) if row["holds_until"] else None
        found.append(
            TrainingRow(
                id=row["id"],
                name=row["trainee"],
                unit=row["trainee_unit"],
                kind=TrainingKind(row["training_kind"]),
                about=row["training_about"],
                on=date.fromisoformat(row["trained_on"]),
                until=until,
                number=row["training_no"],
                by=row["keeper"],
                state=state_of_training(until, followed=key in seen, today=sight.today),
            )
        )
        seen.add(key)
    return tuple(found)


def training_due(sight: Sight) -> int:
    """How many lines end soon or have ended, and nothing followed."""
    due = {TrainingState.ENDS_SOON, TrainingState.ENDED}
    return sum(row.state in due for row in training_register(sight))
