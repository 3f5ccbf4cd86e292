"""What must be done before an order can be printed, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.printing.order import Numbers, PrintOrder
from ui.printing.purposes import Entry
from ui.printing.words import whence_words

translate = QCoreApplication.translate


def hindrance(order: PrintOrder, entry: Entry, numbers: Numbers, *, outlet: bool, trouble: bool) -> str:
    """Empty when nothing; `outlet` says that it has somewhere to go, `trouble` that it cannot be drawn."""
    ways = (
        (order.sample and entry.waiting, translate("Bench", "Nothing waits for a label here.")),
        (order.sample, whence_words(entry.form)),
        (not outlet, translate("Bench", "No printer is set up on this PC.")),
        (trouble, translate("Bench", "See above what is in the way.")),
    )
    return next((words for stands, words in ways if stands), numbers.wrong(order.stock))
