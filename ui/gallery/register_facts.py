"""What is to be known of the registers that are bound by month."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.gallery.form_facts import FormFacts

translate = QCoreApplication.translate
REGISTERS: dict[str, FormFacts] = {
    "loan_register": FormFacts(
        lambda: translate("Gallery", "Every loan of a month, bound; printed at the end of the month."),
        lambda: translate("Gallery", "who checks the page"),
    ),
    "copy_register": FormFacts(
        lambda: translate("Gallery", "Every form of copies and excerpts of a month, with what became of each."),
        lambda: translate("Gallery", "who checks the page"),
    ),
    "carry_register": FormFacts(
        lambda: translate("Gallery", "Everything that was carried outside or delivered in a month, piece by piece."),
        lambda: translate("Gallery", "who checks the page"),
    ),
    "room_stay_register": FormFacts(
        lambda: translate("Gallery", "Who went into the repository in a month, with whom and what for."),
        lambda: translate("Gallery", "who checks the page"),
    ),
    "chase_register": FormFacts(
        lambda: translate("Gallery", "Every loan that was called in in a month, how often, and what was said to it."),
        lambda: translate("Gallery", "who was told, and who checks the page"),
    ),
    "dispatch_register": FormFacts(
        lambda: translate("Gallery", "Everything that was delivered to other units in a month, piece by piece."),
        lambda: translate("Gallery", "who checks the page"),
    ),
    "movement_register": FormFacts(
        lambda: translate("Gallery", "Everything that went in or out of stock or was moved in a month."),
        lambda: translate("Gallery", "keeper, and who checks the page"),
    ),
    "circulation_register": FormFacts(
        lambda: translate("Gallery", "Every sheet of a month or a year, reader by reader, with signatures and counts."),
        lambda: translate("Gallery", "who checks the page"),
    ),
    "call_in_register": FormFacts(
        lambda: translate("Gallery", "Everything that was called in in a month or a year, with what became of it."),
        lambda: translate("Gallery", "who checks the page"),
    ),
    "handover_register": FormFacts(
        lambda: translate("Gallery", "Every post and shift that was handed over in a month or a year."),
        lambda: translate("Gallery", "who checks the page"),
    ),
    "shift_register": FormFacts(
        lambda: translate("Gallery", "Who was on duty in a month, how days were closed, to whom shifts went."),
        lambda: translate("Gallery", "who hands over, who takes over, who checks the page"),
    ),
}
