"""The words of a dry run: what becomes of a row, what to do about it, and why a file is not read at all."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.reference_codes import Profile
from recordsroom.services.reading.dry_run import Finding, Verdict
from recordsroom.services.reading.encodings import Encoding
from ui.importing.heading_words import heading_words
from ui.look.tokens import Role

translate = QCoreApplication.translate
Say = Callable[[], str]

_VERDICTS: dict[Verdict, tuple[Role, Say, Say]] = {
    Verdict.READY: (Role.OK, lambda: translate("Verdict", "Ready"), lambda: ""),
    Verdict.STUB: (
        Role.INFO,
        lambda: translate("Verdict", "Stub only"),
        lambda: translate("Verdict", "Above what this PC is approved for: title, number, body and remarks stay out."),
    ),
    Verdict.ABOVE_CLEARANCE: (
        Role.INFO,
        lambda: translate("Verdict", "Stub only"),
        lambda: translate("Verdict", "Above what you may know of: title, number, body and remarks stay out."),
    ),
    Verdict.COPY: (
        Role.OK,
        lambda: translate("Verdict", "One more copy"),
        lambda: translate("Verdict", "Comes in as a carrier of the record in an earlier row."),
    ),
    Verdict.WAITS: (
        Role.LOOK,
        lambda: translate("Verdict", "Waits"),
        lambda: translate("Verdict", "Answer at the right."),
    ),
    Verdict.NOT_FILED: (
        Role.LOOK,
        lambda: translate("Verdict", "Not yet filed"),
        lambda: translate("Verdict", "It has a receipt number and no reference code; take it in to be mended."),
    ),
    Verdict.CODE_MISSING: (
        Role.STOP,
        lambda: translate("Verdict", "No code"),
        lambda: translate("Verdict", "Give it a reference code in the list."),
    ),
    Verdict.CODE_NOT_VALID: (
        Role.STOP,
        lambda: translate("Verdict", "Code not valid"),
        lambda: translate("Verdict", "Correct the code, or choose another numbering above."),
    ),
    Verdict.CODE_TWICE: (
        Role.STOP,
        lambda: translate("Verdict", "Code twice"),
        lambda: translate("Verdict", "The list has this code more than once; keep one, or renumber."),
    ),
    Verdict.CODE_TAKEN: (
        Role.STOP,
        lambda: translate("Verdict", "Code taken"),
        lambda: translate("Verdict", "The room already has this code; it is not entered again."),
    ),
    Verdict.TITLE_MISSING: (
        Role.STOP,
        lambda: translate("Verdict", "No title"),
        lambda: translate("Verdict", "Give it a title in the list."),
    ),
    Verdict.DATE_NOT_CLEAR: (
        Role.STOP,
        lambda: translate("Verdict", "Date not clear"),
        lambda: translate("Verdict", "Write a day of the calendar, such as 20210917, or leave it blank."),
    ),
    Verdict.PAGES_NOT_CLEAR: (
        Role.STOP,
        lambda: translate("Verdict", "Pages not clear"),
        lambda: translate("Verdict", "Write a number from 1 on, or leave it blank to be checked."),
    ),
    Verdict.COPIES_NOT_CLEAR: (
        Role.STOP,
        lambda: translate("Verdict", "Copies not clear"),
        lambda: translate("Verdict", "Write a number, several, or a range such as 000616-000618."),
    ),
    Verdict.COPIES_DIFFER: (
        Role.STOP,
        lambda: translate("Verdict", "Copies differ"),
        lambda: translate("Verdict", "There are not as many copy numbers as copies; correct one of them."),
    ),
    Verdict.LEVEL_NOT_KNOWN: (
        Role.STOP,
        lambda: translate("Verdict", "Level not known"),
        lambda: translate("Verdict", "Write 绝密, 机密, 秘密, 内部 or 非密; a term follows after ★."),
    ),
    Verdict.TERM_TOO_LONG: (
        Role.STOP,
        lambda: translate("Verdict", "Term too long"),
        lambda: translate("Verdict", "At most 10 years for 秘密, 20 for 机密, 30 for 绝密; correct level or term."),
    ),
    Verdict.BEYOND_OWN_POWER: (
        Role.STOP,
        lambda: translate("Verdict", "Above our own power"),
        lambda: translate("Verdict", "Our unit may not classify so high; let it wait and compare it with the paper."),
    ),
    Verdict.RETENTION_NOT_KNOWN: (
        Role.STOP,
        lambda: translate("Verdict", "Retention not known"),
        lambda: translate("Verdict", "Write 永久, 30年, 10年, or the old words 长期 and 短期."),
    ),
    Verdict.RETENTION_DIFFERS: (
        Role.STOP,
        lambda: translate("Verdict", "Retention differs"),
        lambda: translate("Verdict", "The code says another retention period; correct one of them."),
    ),
    Verdict.WORD_NOT_KNOWN: (
        Role.STOP,
        lambda: translate("Verdict", "Word not known"),
        lambda: translate(
            "Verdict", "Write 纸质, 光盘, U盘, 照片, 胶片 or 实物, once or for each copy; 急件, 特急 or 限时."
        ),
    ),
    Verdict.BARCODE_NOT_POSSIBLE: (
        Role.STOP,
        lambda: translate("Verdict", "Old barcode not possible"),
        lambda: translate("Verdict", "4 to 32 digits or letters, not like a label of ours, one row for each copy."),
    ),
    Verdict.BARCODE_TAKEN: (
        Role.STOP,
        lambda: translate("Verdict", "Old barcode taken"),
        lambda: translate("Verdict", "It stands twice in the list, or for something in the room; correct one of them."),
    ),
    Verdict.ADMINISTRATORS_MISSING: (
        Role.STOP,
        lambda: translate("Verdict", "Three administrators first"),
        lambda: translate("Verdict", "From jimi up it comes in once all three administrators are in place."),
    ),
    Verdict.GONE: (
        Role.STOP,
        lambda: translate("Verdict", "No longer here"),
        lambda: translate("Verdict", "The list says that it has left for good; if it is here, correct the holder."),
    ),
    Verdict.FORMULA: (
        Role.STOP,
        lambda: translate("Verdict", "Formula"),
        lambda: translate("Verdict", "The cell begins like a formula; write plain words."),
    ),
    Verdict.HIDDEN_SIGN: (
        Role.STOP,
        lambda: translate("Verdict", "Unseen signs"),
        lambda: translate("Verdict", "The cell holds signs that cannot be seen; type it anew."),
    ),
    Verdict.TOO_LONG: (
        Role.STOP,
        lambda: translate("Verdict", "Cell too long"),
        lambda: translate("Verdict", "A cell holds at most 4,096 characters."),
    ),
    Verdict.TOO_MANY_CELLS: (
        Role.STOP,
        lambda: translate("Verdict", "Too many cells"),
        lambda: translate("Verdict", "There are more cells than headings; put words with commas in quotation marks."),
    ),
}
_ENCODINGS: dict[Encoding, str] = {
    Encoding.GB18030: "GB18030",
    Encoding.UTF_8: "UTF-8",
    Encoding.UTF_8_SIGNED: "UTF-8 (BOM)",
    Encoding.UTF_16: "UTF-16",
    Encoding.UTF_16_LE: "UTF-16 LE",
    Encoding.UTF_16_BE: "UTF-16 BE",
}
_DELIMITERS: dict[str, Say] = {
    "": lambda: "–",
    ",": lambda: translate("Delimiter", "comma"),
    "\t": lambda: translate("Delimiter", "tab"),
    ";": lambda: translate("Delimiter", "semicolon"),
}
_PROFILES: dict[Profile, Say] = {
    Profile.P1: lambda: translate("Profile", "by item, DA/T 22"),
    Profile.P2: lambda: translate("Profile", "by item, DA/T 13"),
    Profile.P3: lambda: translate("Profile", "by file, DA/T 13"),
    Profile.P4: lambda: translate("Profile", "by file with items"),
    Profile.P5: lambda: translate("Profile", "old catalogue numbers"),
}
_PROBLEMS: dict[str, Say] = {
    "FILE": lambda: translate("Unreadable", "The file cannot be opened; it may be open in another program or gone."),
    "SIZE": lambda: translate("Unreadable", "The file is larger than 256 MB; cut it into parts."),
    "ROWS": lambda: translate("Unreadable", "The list has more than 1,048,576 rows; cut it into parts."),
    "COLUMNS": lambda: translate("Unreadable", "Line {0} has more than 64 columns; this is no catalogue."),
    "ENCODING": lambda: translate("Unreadable", "The characters of this file cannot be read; save it as CSV UTF-8."),
    "OLD_FORM": lambda: translate(
        "Unreadable", "Old workbooks (.xls, .et) are not read; save the sheet as CSV, then choose it again."
    ),
    "WORKBOOK": lambda: translate(
        "Unreadable", "This workbook cannot be read; save the sheet as CSV, then choose it again."
    ),
    "WORKBOOK_SIZE": lambda: translate("Unreadable", "The workbook is larger than 60 MB; save the sheet as CSV."),
    "WORKBOOK_COLUMNS": lambda: translate(
        "Unreadable", "The sheet has cells behind its 64th column; clear them, or save the sheet as CSV."
    ),
    "WORKBOOK_ROWS": lambda: translate("Unreadable", "The sheet has more than 300,000 rows; save it as CSV."),
    "WORKBOOK_UNSAFE": lambda: translate(
        "Unreadable", "The workbook holds macros, links or hidden bulk, so it is not read; save the sheet as CSV."
    ),
    "HEADINGS": lambda: translate(
        "Unreadable", "No row of headings was found among the first ten; it should name 档号 and 题名."
    ),
    "SHEET": lambda: translate("Unreadable", "The workbook has no sheet of this name."),
    "LAYOUT": lambda: translate("Unreadable", "This is no file that says how the columns are meant."),
    "LAYOUT_COLUMN": lambda: translate("Unreadable", "The list has no column {0}; the layout is of another list."),
    "QUOTES": lambda: translate(
        "Unreadable", "A quotation mark stands astray near line {0}, so the cells cannot be told apart."
    ),
}


def verdict_words(verdict: Verdict) -> str:
    """What becomes of a row, in a word or two."""
    return _VERDICTS[verdict][1]()


def verdict_role(verdict: Verdict) -> Role:
    """The colour that says the same."""
    return _VERDICTS[verdict][0]


def advice_words(verdict: Verdict) -> str:
    """What to do about a row."""
    return _VERDICTS[verdict][2]()


_SEEN_ALREADY = frozenset({Verdict.CODE_NOT_VALID, Verdict.CODE_TWICE, Verdict.CODE_TAKEN})
"""The report shows the code of each row anyway."""


def finding_words(finding: Finding) -> str:
    """The cell that a finding is about, with what stands there."""
    if finding.verdict in _SEEN_ALREADY:
        return ""
    where = heading_words(finding.heading) if finding.heading else ""
    return translate("Verdict", "{0}: {1}").format(where, finding.cell) if where and finding.cell else finding.cell


def encoding_words(encoding: Encoding | None) -> str:
    """What an encoding is called; None is a workbook."""
    return _ENCODINGS[encoding] if encoding else translate("Encoding", "workbook")


def delimiter_words(delimiter: str) -> str:
    """The sign between the cells."""
    return _DELIMITERS[delimiter]()


def profile_words(profile: Profile) -> str:
    """A way of numbering."""
    return _PROFILES[profile]()


def problem_words(problem: str, line: str | int = "") -> str:
    """Why a file is not read, and what to do."""
    return _PROBLEMS[problem]().format(line)
