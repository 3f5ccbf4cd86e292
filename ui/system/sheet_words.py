"""How the recovery sheets stand, below the backups: made, tested, used, or none at all."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from recordsroom.services.queries.sheets import SheetSet, wants_test
from ui.messages.sheets import end_words
from ui.parts.pane import Pane
from ui.parts.words import paragraph
from ui.system.backup_columns import moment

translate = QCoreApplication.translate
_SHOWN = 3


def add_sheets(side: Pane, sets: tuple[SheetSet, ...], left: int, today: date) -> None:
    """Tell of the latest sets, of what is owed, and of who left since the data key was changed."""
    if left:
        told = translate(
            "Sheets", "{0} who could unlock the room left since the data key was changed: F7 on the unlock page."
        )
        side.add(paragraph(told.format(left), "", "look"))
    lines = side.section(translate("Sheets", "Recovery sheets"))
    if not any(one.ended_at is None for one in sets):
        none = translate("Sheets", "None in force: when every password is lost, nobody opens this vault any more.")
        lines.addWidget(paragraph(none, "small", "look"))
    for one in sets[:_SHOWN]:
        lines.addWidget(paragraph(_words(one), "small", "text2"))
        if wants_test(one, today):
            hope = translate("Sheets", "Not tested for a year: until two of them were typed, they are only a hope.")
            lines.addWidget(paragraph(hope, "small", "look"))


def _words(one: SheetSet) -> str:
    made = translate("Sheets", "{0}: made {1}, {2} and {3}").format(
        one.set_code, moment(one.made_at), one.by, one.with_whom
    )
    if one.ended_at is not None and one.ended_as is not None:
        return translate("Sheets", "{0}; ended {1}, {2}").format(made, moment(one.ended_at), end_words(one.ended_as))
    if one.tested_at is not None:
        return translate("Sheets", "{0}; tested {1}").format(made, moment(one.tested_at))
    return translate("Sheets", "{0}; never tested").format(made)
