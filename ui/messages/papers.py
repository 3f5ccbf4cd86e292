"""The words for papers that are held against the journal: which paper, what was found, what to do (N9)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.paper_heads import PaperCompared, PaperKind, PaperVerdict

translate = QCoreApplication.translate
Words = Callable[[], str]

COMMANDS: dict[str, Words] = {
    "ComparePaper": lambda: translate("Command", "Paper compared with the journal"),
    "AcknowledgePapers": lambda: translate("Command", "Papers that did not agree seen"),
}
FACTS: dict[str, Words] = {"PaperCompared": lambda: translate("Fact", "Paper compared")}
TABLES: dict[str, Words] = {"paper_checks": lambda: translate("Table", "Paper that did not agree")}
_PAPERS: dict[PaperKind, Words] = {
    PaperKind.TYPED: lambda: translate("Paper", "Paper, typed from its foot"),
    PaperKind.LOAN_SLIP: lambda: translate("Paper", "Slip of a loan"),
    PaperKind.RETURN_RECEIPT: lambda: translate("Paper", "Receipt of returns"),
    PaperKind.DAY_CLOSING: lambda: translate("Paper", "Closing of the day"),
    PaperKind.ENQUIRY_PROOF: lambda: translate("Paper", "Certificate of a search"),
    PaperKind.INVENTORY_SHEET: lambda: translate("Paper", "Sheet of a count"),
    PaperKind.DESTRUCTION_RECORD: lambda: translate("Paper", "Record of a destruction"),
    PaperKind.DRILL_SLIP: lambda: translate("Paper", "Slip of a drill"),
    PaperKind.QUARTER_REPORT: lambda: translate("Paper", "Report of a quarter"),
}
_VERDICTS: dict[PaperVerdict, Words] = {
    PaperVerdict.AGREES: lambda: translate("Paper", "Agrees"),
    PaperVerdict.GIVEN_UP: lambda: translate("Paper", "Given up by a restore"),
    PaperVerdict.DIFFERS: lambda: translate("Paper", "Does NOT agree"),
    PaperVerdict.BEYOND: lambda: translate("Paper", "Later than the journal"),
    PaperVerdict.EPOCH_UNKNOWN: lambda: translate("Paper", "Epoch not known"),
    PaperVerdict.OTHER_ROOM: lambda: translate("Paper", "Of another vault"),
    PaperVerdict.BROKEN: lambda: translate("Paper", "Chain broken"),
}
_WHY: dict[PaperVerdict, Words] = {
    PaperVerdict.GIVEN_UP: lambda: translate(
        "Paper", "Entry {0} was given up by a restore that two signed: enter anew what the paper shows."
    ),
    PaperVerdict.DIFFERS: lambda: translate(
        "Paper", "Entry {0} of the journal is another one than this paper vouches for: the journal was rewritten."
    ),
    PaperVerdict.BEYOND: lambda: translate(
        "Paper",
        "The paper vouches for entry {0}, where the journal had not come: it was cut back, or an older one put back.",
    ),
    PaperVerdict.EPOCH_UNKNOWN: lambda: translate(
        "Paper", "The paper was printed after a restore that this journal does not know: an older one was put back."
    ),
    PaperVerdict.OTHER_ROOM: lambda: translate(
        "Paper", "The paper was printed from another vault, or another one stands in the place of that."
    ),
    PaperVerdict.BROKEN: lambda: translate(
        "Paper", "The entries up to {0} do not seal one another any more: somebody altered one of them."
    ),
}


def paper_words(kind: PaperKind) -> str:
    """Which paper it is."""
    return _PAPERS[kind]()


def verdict_words(verdict: PaperVerdict) -> str:
    """What was found, in two or three words."""
    return _VERDICTS[verdict]()


def why_words(verdict: PaperVerdict, entry: int) -> str:
    """What that means; nothing where it agrees."""
    return _WHY[verdict]().format(f"{entry:,}") if verdict in _WHY else ""


def what_to_do() -> str:
    """What is done about a paper that does not agree."""
    return translate("Paper", "Keep paper and PC as they are; tell the security auditor and the secrecy office.")


def compared_words(told: PaperCompared, what: str) -> str:
    """One sentence about a paper; `what` is what its entry is called."""
    if told.verdict is not PaperVerdict.AGREES:
        why = why_words(told.verdict, told.paper.entry)
        return why if told.verdict is PaperVerdict.GIVEN_UP else f"{why}\u3000{what_to_do()}"
    words = translate("Paper", "It agrees: {0}, entry {1}, {2}, {3}.")
    at = f"{told.at:%Y-%m-%d %H:%M}" if told.at else ""
    return words.format(paper_words(told.paper.kind), f"{told.paper.entry:,}", at, what)
