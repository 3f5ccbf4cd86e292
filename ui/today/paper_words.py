"""What Today says of papers to be signed, packets to be handed over, papers to be filed (R-25, R-28, R-34, R-93)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from recordsroom.services.queries.matters import Matter
from ui.look.tokens import Role

translate = QCoreApplication.translate

PAGES = {
    Matter.PACKETS_OPEN: "receipts",
    Matter.HANDOVERS_UNSIGNED: "handing",
    Matter.DEEDS_UNSIGNED: "accessions",
    Matter.FILING_LATE: "receipts",
}
"""Where each of them is done; Enter leads to the one that has waited longest."""
ROLES = dict.fromkeys(PAGES, Role.LOOK)
NAMES: dict[Matter, Callable[[], str]] = {
    Matter.PACKETS_OPEN: lambda: translate("Today", "Hand over packets"),
    Matter.HANDOVERS_UNSIGNED: lambda: translate("Today", "Let handovers be signed"),
    Matter.DEEDS_UNSIGNED: lambda: translate("Today", "Let deeds be signed"),
    Matter.FILING_LATE: lambda: translate("Today", "File what came in"),
}
COUNTED: dict[Matter, Callable[[int], str]] = {
    Matter.PACKETS_OPEN: lambda n: translate("Today", "{0} packets wait unopened for their addressees", "", n),
    Matter.HANDOVERS_UNSIGNED: lambda n: translate(
        "Today", "{0} handovers are drawn up; the signed paper is to be entered", "", n
    ),
    Matter.FILING_LATE: lambda n: translate(
        "Today", "{0} lines of the incoming book should have been filed by the end of June", "", n
    ),
    Matter.DEEDS_UNSIGNED: lambda n: translate(
        "Today", "{0} lists of units were received; the signed deed is to be entered", "", n
    ),
}
