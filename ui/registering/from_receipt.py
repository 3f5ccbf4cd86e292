"""What the form of a record takes over from a line of the incoming book (F-01)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.values import Level, Scheme
from recordsroom.services.queries.receipts import ReceiptRow
from ui.registering.form import RecordForm

translate = QCoreApplication.translate


def put_receipt(form: RecordForm, row: ReceiptRow) -> None:
    """Fill the form with what the book tells; a title that lists hide stays in the book until it is saved."""
    fields, classified = form.fields, row.level.classified
    plain = Scheme.INTERNAL if row.level is Level.INTERNAL else Scheme.NONE
    scheme = Scheme.STATE if classified else plain
    told = {
        "title": row.title or "",
        "document_no": row.document_no,
        "responsible_body": row.from_unit,
        "level": (row.level, scheme),
        "term": row.secrecy_term if classified else "",
        "classifying_unit": row.from_unit if classified else "",
        "urgency": row.urgency,
        "copies": str(row.copies_received or ""),
        "copy_nos": row.copy_nos,
        "remarks": remarks_of(row),
    }
    for name, value in told.items():
        fields.put(name, value)
    hidden = row.title is None
    fields.line("title").setPlaceholderText(translate("RecordForm", "as in the incoming book") if hidden else "")


def forget_receipt(form: RecordForm) -> None:
    """The next record has its title typed again."""
    form.fields.line("title").setPlaceholderText("")


def remarks_of(row: ReceiptRow) -> str:
    """What the record keeps of its coming: the number, the attachments and a difference."""
    attached = translate("RecordForm", "with {0}").format(row.attachments) if row.attachments else ""
    return "；".join(part for part in (row.number, attached, row.difference) if part)
