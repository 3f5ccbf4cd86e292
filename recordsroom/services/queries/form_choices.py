"""Questions about how this room wants its forms."""

from __future__ import annotations

from sqlalchemy import select

from recordsroom.domain.form_choices import FormChoice
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import form_choices as kept

_CHOICES = select(kept).order_by(kept.c.form)


def form_choices(sight: Sight) -> tuple[FormChoice, ...]:
    """What was chosen for each form; it is no secret how a room's papers look."""
    return tuple(
        FormChoice(row.id, row.form, row.heading, row.columns, bool(row.seal))
        for row in sight.connection.execute(_CHOICES)
    )
