"""What the columns of a list are called on the screen, and the letters that reach them in a choice."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from recordsroom.services.reading.headings import Heading

translate = QCoreApplication.translate

_HEADINGS: dict[Heading, Callable[[], str]] = {
    Heading.SERIAL: lambda: translate("Heading", "No."),
    Heading.REFERENCE_CODE: lambda: translate("Heading", "Reference code"),
    Heading.FONDS_NO: lambda: translate("Heading", "Fonds no."),
    Heading.CATEGORY: lambda: translate("Heading", "Category"),
    Heading.YEAR: lambda: translate("Heading", "Year"),
    Heading.ORG: lambda: translate("Heading", "Organ or issue"),
    Heading.CATALOGUE_NO: lambda: translate("Heading", "Catalogue no."),
    Heading.FILE_NO: lambda: translate("Heading", "File no."),
    Heading.ITEM_NO: lambda: translate("Heading", "Item no."),
    Heading.DOCUMENT_NO: lambda: translate("Heading", "Document no."),
    Heading.RESPONSIBLE_BODY: lambda: translate("Heading", "Responsible body"),
    Heading.TITLE: lambda: translate("Heading", "Title"),
    Heading.DATED: lambda: translate("Heading", "Date"),
    Heading.DATED_TO: lambda: translate("Heading", "Last date"),
    Heading.LEVEL: lambda: translate("Heading", "Level"),
    Heading.SECRECY_TERM: lambda: translate("Heading", "Secrecy term"),
    Heading.PAGES: lambda: translate("Heading", "Pages"),
    Heading.PAGE_NO: lambda: translate("Heading", "Page no."),
    Heading.ITEMS: lambda: translate("Heading", "Items"),
    Heading.COPY_NO: lambda: translate("Heading", "Copy no."),
    Heading.COPIES: lambda: translate("Heading", "Copies"),
    Heading.MEDIUM: lambda: translate("Heading", "Medium"),
    Heading.URGENCY: lambda: translate("Heading", "Urgency"),
    Heading.RECEIPT_NO: lambda: translate("Heading", "Receipt no."),
    Heading.RECEIVED_ON: lambda: translate("Heading", "Received on"),
    Heading.CLASSIFYING_UNIT: lambda: translate("Heading", "Classifying unit"),
    Heading.KNOWLEDGE_SCOPE: lambda: translate("Heading", "Knowledge scope"),
    Heading.PLACE: lambda: translate("Heading", "Place"),
    Heading.HOLDER: lambda: translate("Heading", "Held by"),
    Heading.RETENTION: lambda: translate("Heading", "Retention"),
    Heading.OLD_BARCODE: lambda: translate("Heading", "Old barcode"),
    Heading.REMARKS: lambda: translate("Heading", "Remarks"),
}
_LETTERS: dict[Heading, str] = {
    Heading.SERIAL: "xh",
    Heading.REFERENCE_CODE: "dh",
    Heading.FONDS_NO: "qzh",
    Heading.CATEGORY: "ml",
    Heading.YEAR: "nd",
    Heading.RETENTION: "bgqx",
    Heading.ORG: "jg",
    Heading.CATALOGUE_NO: "mlh",
    Heading.FILE_NO: "ajh",
    Heading.ITEM_NO: "jh",
    Heading.TITLE: "tm",
    Heading.DOCUMENT_NO: "wh",
    Heading.RESPONSIBLE_BODY: "zrz",
    Heading.DATED: "rq",
    Heading.DATED_TO: "zzrq",
    Heading.LEVEL: "mj",
    Heading.SECRECY_TERM: "bmqx",
    Heading.PAGES: "ys",
    Heading.PAGE_NO: "yh",
    Heading.ITEMS: "js",
    Heading.COPY_NO: "fh",
    Heading.COPIES: "fs",
    Heading.MEDIUM: "zt",
    Heading.URGENCY: "hj",
    Heading.RECEIPT_NO: "swh",
    Heading.RECEIVED_ON: "swrq",
    Heading.CLASSIFYING_UNIT: "dmdw",
    Heading.KNOWLEDGE_SCOPE: "zxfw",
    Heading.PLACE: "cfwz",
    Heading.HOLDER: "qx",
    Heading.OLD_BARCODE: "txm",
    Heading.REMARKS: "bz",
}


def heading_words(heading: Heading) -> str:
    """What a column is."""
    return _HEADINGS[heading]()


def heading_letters(heading: Heading) -> str:
    """The letters that reach a column in a list of choices: its 拼音首字母, as older products call it."""
    return _LETTERS.get(heading, "")
