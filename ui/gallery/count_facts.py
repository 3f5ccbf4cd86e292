"""When the papers of a count are used, and who signs them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.gallery.form_facts import FormFacts

translate = QCoreApplication.translate
COUNT_FACTS: dict[str, FormFacts] = {
    "inventory_sheet": FormFacts(
        lambda: translate("Gallery", "Ticked at the shelf while it is counted."),
        lambda: translate("Gallery", "two who count"),
    ),
    "holder_sheet": FormFacts(
        lambda: translate("Gallery", "Goes along to who has things on loan; what is shown is ticked."),
        lambda: translate("Gallery", "the holder, two who count"),
    ),
    "count_findings": FormFacts(
        lambda: translate("Gallery", "Every discrepancy of a count, with cause and what was done.")
    ),
    "count_report": FormFacts(
        lambda: translate("Gallery", "Ends a count; filed once it is signed."),
        lambda: translate("Gallery", "two who count, who supervises, the head"),
    ),
    "count_register": FormFacts(lambda: translate("Gallery", "Every count that was made, one line each.")),
}
