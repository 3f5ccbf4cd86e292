"""The settings that the page lists, in groups: what each is called, what it means, and the rule behind it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.policy import Policy

translate = QCoreApplication.translate
Words = Callable[[], str]


@dataclass(frozen=True, slots=True)
class Setting:
    """One line of the page: a setting of the room as people speak of it."""

    name: str
    """As `Policy` declares it."""
    group: Words
    called: Words
    meaning: Words
    """One plain sentence."""
    rule: str = ""

    @property
    def default(self) -> str:
        """What holds while nobody has set it, as the vault keeps it."""
        return Policy().text_of(self.name)


def _unit() -> str:
    return translate("Setting", "Unit")


def _machine() -> str:
    return translate("Setting", "This PC")


def _lending() -> str:
    return translate("Setting", "Lending")


def _holdings() -> str:
    return translate("Setting", "Holdings")


def _backups() -> str:
    return translate("Setting", "Backups")


def _locking() -> str:
    return translate("Setting", "Locking")


SETTINGS: tuple[Setting, ...] = (
    Setting(
        "unit_name",
        _unit,
        lambda: translate("Setting", "Full name of the unit"),
        lambda: translate("Setting", "Heads every form and every register."),
    ),
    Setting(
        "unit_short_name",
        _unit,
        lambda: translate("Setting", "Short name"),
        lambda: translate("Setting", "Stands at the top left of the window; may stay empty."),
    ),
    Setting(
        "fonds_no",
        _unit,
        lambda: translate("Setting", "Fonds number"),
        lambda: translate("Setting", "Given by the archives; every reference code begins with it."),
    ),
    Setting(
        "fonds_name",
        _unit,
        lambda: translate("Setting", "Name of the fonds"),
        lambda: translate("Setting", "As a rule the unit's name; may stay empty."),
    ),
    Setting(
        "classifying_power",
        _unit,
        lambda: translate("Setting", "May classify up to"),
        lambda: translate("Setting", "A higher level that this unit is said to have set is asked about or refused."),
        "R-142",
    ),
    Setting(
        "classifying_basis",
        _unit,
        lambda: translate("Setting", "Basis of that power"),
        lambda: translate("Setting", "The rank of the unit, or the document that authorises it."),
        "R-142",
    ),
    Setting(
        "review_lead_months",
        _unit,
        lambda: translate("Setting", "Review of secrets ahead"),
        lambda: translate("Setting", "So long before its last day a secret is listed for review."),
        "R-13",
    ),
    Setting(
        "pc_level",
        _machine,
        lambda: translate("Setting", "Approved up to"),
        lambda: translate("Setting", "Of anything above this level only a stub without a title may be entered."),
        "R-124",
    ),
    Setting(
        "pc_approval_no",
        _machine,
        lambda: translate("Setting", "Number of the approval"),
        lambda: translate("Setting", "The paper that approves this PC for state secrets; from mimi up it must stand."),
        "R-125",
    ),
    Setting(
        "leg_days",
        _lending,
        lambda: translate("Setting", "Days with one reader"),
        lambda: translate("Setting", "So long a folder in circulation stays with one reader; urgent ones a day."),
        "R-76",
    ),
    Setting(
        "destroy_self_most",
        _lending,
        lambda: translate("Setting", "Pieces in the own machine"),
        lambda: translate(
            "Setting", "So many pieces at most are destroyed here at once; more goes to the designated unit."
        ),
        "R-109",
    ),
    Setting(
        "loan_days",
        _lending,
        lambda: translate("Setting", "Loan term"),
        lambda: translate("Setting", "So long an ordinary loan may be out; a change holds for new loans only."),
        "R-61",
    ),
    Setting(
        "renewal_days",
        _lending,
        lambda: translate("Setting", "Renewal term"),
        lambda: translate("Setting", "By so many days a renewal moves the day of return; the calendar counts."),
        "R-61",
    ),
    Setting(
        "renewals_most",
        _lending,
        lambda: translate("Setting", "Renewals of one loan"),
        lambda: translate("Setting", "So often one loan may be renewed; 0 means never."),
        "R-61",
    ),
    Setting(
        "approval_days",
        _lending,
        lambda: translate("Setting", "Approval good for"),
        lambda: translate("Setting", "So long after its date a paper approval may still be used."),
        "R-55",
    ),
    Setting(
        "spoken_approvals",
        _lending,
        lambda: translate("Setting", "Spoken approvals"),
        lambda: translate("Setting", "Of a leader who is away, below jimi only; signed within one working day."),
        "P-27",
    ),
    Setting(
        "loan_limit",
        _lending,
        lambda: translate("Setting", "Many out at once"),
        lambda: translate(
            "Setting", "From this many carriers in one reader's hands the desk asks before it lends more."
        ),
        "R-74",
    ),
    Setting(
        "table_limit",
        _lending,
        lambda: translate("Setting", "On one table at once"),
        lambda: translate("Setting", "So much lies before one reader in the reading room at most; 1 is one at a time."),
        "R-73",
    ),
    Setting(
        "count_pages_from",
        _lending,
        lambda: translate("Setting", "Pages counted from"),
        lambda: translate("Setting", "From this level up a return is complete only with the number of pages counted."),
        "P-05",
    ),
    Setting(
        "safe_first",
        _lending,
        lambda: translate("Setting", "Safe cabinet registered first from"),
        lambda: translate(
            "Setting", "From this level up a cabinet is open on record before anything is taken out or put in."
        ),
        "R-47",
    ),
    Setting(
        "closing_time",
        _lending,
        lambda: translate("Setting", "Closing time"),
        lambda: translate("Setting", "By then everything lent for the day is to be back and checked."),
        "P-05",
    ),
    Setting(
        "filing_unit",
        _holdings,
        lambda: translate("Setting", "Records are numbered"),
        lambda: translate("Setting", "Whether reference codes count items or files."),
    ),
    Setting(
        "labelled_unit",
        _holdings,
        lambda: translate("Setting", "A label is stuck on"),
        lambda: translate("Setting", "For new series; from jimi upwards every item has its own label all the same."),
        "P-02",
    ),
    Setting(
        "card_kind",
        _holdings,
        lambda: translate("Setting", "A card here is"),
        lambda: translate("Setting", "The third witness of a count; without cards it compares register and shelf."),
    ),
    Setting(
        "foreign_barcodes",
        _holdings,
        lambda: translate("Setting", "Older barcodes"),
        lambda: translate("Setting", "Whether barcodes from an earlier system stay on the carriers beside ours."),
    ),
    Setting(
        "backup_days",
        _backups,
        lambda: translate("Setting", "Back up every"),
        lambda: translate("Setting", "So many days after the last backup the next one is due and stands on Today."),
        "R-132",
    ),
    Setting(
        "drill_days",
        _backups,
        lambda: translate("Setting", "Drill every"),
        lambda: translate("Setting", "At least so often a backup is opened in a scratch place and proved."),
        "R-132",
    ),
    Setting(
        "wrong_passwords",
        _locking,
        lambda: translate("Setting", "Wrong passwords"),
        lambda: translate("Setting", "After so many in a row the account has to wait."),
        "R-130",
    ),
    Setting(
        "lockout_minutes",
        _locking,
        lambda: translate("Setting", "Waiting time"),
        lambda: translate("Setting", "So long an account waits after too many wrong passwords."),
        "R-130",
    ),
    Setting(
        "password_days",
        _locking,
        lambda: translate("Setting", "Password good for"),
        lambda: translate(
            "Setting", "Then unlocking asks for a new one before anything else; 0 follows the PC's level."
        ),
        "R-129",
    ),
    Setting(
        "second_factor",
        _locking,
        lambda: translate("Setting", "Key medium demanded"),
        lambda: translate(
            "Setting", "Of whom a key medium is demanded beside the password; who has none first registers one."
        ),
        "R-129",
    ),
    Setting(
        "curtain_minutes",
        _locking,
        lambda: translate("Setting", "Screen covered after"),
        lambda: translate("Setting", "When nobody touches the desk for so long, the window is covered."),
        "R-130",
    ),
    Setting(
        "deep_lock_minutes",
        _locking,
        lambda: translate("Setting", "Locked after"),
        lambda: translate(
            "Setting", "When nobody touches the desk for so long, the room locks and asks for the password."
        ),
        "R-130",
    ),
)
