"""Everything a person can ask the room to do, one frozen class each; reading it is reading what the program does."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from recordsroom.domain.keepers import Role
from recordsroom.domain.rules import Doubt
from recordsroom.domain.values import Authority, Condition, Level, LocationKind, PostLevel


@dataclass(frozen=True, kw_only=True, repr=False)
class Command:
    """A request; `confirmed` are the doubts answered with yes, `phrase` the number of the reason given (P-33)."""

    confirmed: frozenset[Doubt] = frozenset()
    phrase: str = ""

    def __repr__(self) -> str:
        return type(self).__name__


# --- the room and its people -----------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True, repr=False)
class Founding(Command):
    """The founding act: the first entry, which names the unit, the room's settings and the first accounts."""

    policies: tuple[tuple[str, str], ...]
    accounts: tuple[FirstAccount, ...]
    key_file: str
    """Digest of the key file that goes with this entry; an older one put back is noticed by it."""


@dataclass(frozen=True, slots=True, repr=False)
class FirstAccount:
    """One person of the founding act; `public_key` checks everything that this person will sign."""

    user: int
    name: str
    roles: frozenset[Role]
    public_key: str


@dataclass(frozen=True, kw_only=True, repr=False)
class CreateUser(Command):
    """Make an account; it does nothing until the security administrator activates it (domain.md §4.2)."""

    user: int
    name: str
    roles: frozenset[Role]
    public_key: str
    key_file: str


@dataclass(frozen=True, kw_only=True, repr=False)
class ActivateUser(Command):
    """Let an account take effect."""

    user: int


@dataclass(frozen=True, kw_only=True, repr=False)
class AppointAdministrator(Command):
    """Fill a vacant administrator's post, for a room whose first start was paused (P-35)."""

    user: int
    name: str
    role: Role
    public_key: str
    key_file: str


@dataclass(frozen=True, kw_only=True, repr=False)
class StopUser(Command):
    """Take an account out of use; what it signed stays."""

    user: int


@dataclass(frozen=True, kw_only=True, repr=False)
class ChangePassword(Command):
    """Note that a user has a new password and a new signing key (R-129); the password itself never comes here."""

    user: int
    public_key: str
    key_file: str


@dataclass(frozen=True, kw_only=True, repr=False)
class SetPolicy(Command):
    """Change one of the room's settings."""

    name: str
    value: str


@dataclass(frozen=True, kw_only=True, repr=False)
class SignIn(Command):
    """Note that a user unlocked the room, and how many failures came before (trust.md §3.3)."""

    failures: int
    opening: str
    """The mark of this opening, which the head file keeps too, so that a copy run elsewhere is noticed."""


@dataclass(frozen=True, kw_only=True, repr=False)
class SignOut(Command):
    """Note that the room was locked or left, and how many scans were turned away while locked."""

    rejected_scans: int = 0


# --- shelves ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, repr=False)
class NewLocation:
    """One place to be made: `parent` is the code of the place it is part of, or None for a repository."""

    code: str
    name: str
    kind: LocationKind
    parent: str | None = None
    max_level: Level = Level.INTERNAL
    dedicated_to: Level | None = None
    dual_control: bool = False
    capacity_mm: int | None = None


@dataclass(frozen=True, kw_only=True, repr=False)
class AddStorageLocations(Command):
    """Make storage locations, in walk order; parents before their parts."""

    places: tuple[NewLocation, ...]


@dataclass(frozen=True, kw_only=True, repr=False)
class ShelveCarrier(Command):
    """Put a carrier in its place; `move` gives it a new one (T-06, T-07, T-16)."""

    carrier: int
    location: int
    move: bool = False


# --- people who use the holdings -------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True, repr=False)
class AddReader(Command):
    """Enter a reader in the register G-33 and issue a card number."""

    name: str
    unit: str
    post: str = ""
    post_level: PostLevel = PostLevel.NONE
    cleared: Level = Level.INTERNAL
    valid_until: date


@dataclass(frozen=True, kw_only=True, repr=False)
class AddApprover(Command):
    """Enter a leader who may approve, by post (G-34)."""

    name: str
    post: str
    authority: Authority
    since: date


# --- holdings --------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, repr=False)
class NewRecord:
    """One record to be entered with its carriers: the cells of a list, already read and judged."""

    line: int
    reference_code: str
    profile: str
    title: str | None
    document_no: str | None
    responsible_body: str | None
    dated: str | None
    dated_uncertain: bool
    level: Level | None
    scheme: str
    pages: int | None
    remarks: str | None
    copy_no: str | None = None
    secrecy_term: str | None = None
    retention: str | None = None
    """As the list says it; where the code itself names the retention period, the code decides."""


@dataclass(frozen=True, kw_only=True, repr=False)
class ImportRecords(Command):
    """Enter the confirmed rows of a list, all or none: one command, one entry, one undo (P-04)."""

    rows: tuple[NewRecord, ...] = field(metadata={"bulk": True})
    file_digest: str
    """SHA-256 of the file that was read."""
    layout: str


@dataclass(frozen=True, kw_only=True, repr=False)
class OpenRecord(Command):
    """See the details of a record; from 机密 up this is journalled (product.md, decision 3)."""

    record: int


# --- lending ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True, repr=False)
class RecordApproval(Command):
    """Record an approval signed on paper: form number, leader, date, reader and carriers (R-55, R-140)."""

    form_no: str
    approver: int
    approved_on: date
    reader: int
    carriers: tuple[int, ...]


@dataclass(frozen=True, kw_only=True, repr=False)
class LendCarrier(Command):
    """Lend one carrier to one reader out of the room (T-08 and T-10 in one entry)."""

    carrier: int
    reader: int


@dataclass(frozen=True, kw_only=True, repr=False)
class ReturnCarrier(Command):
    """Take a carrier back; without a page count it says that all pages are there and good (P-05)."""

    carrier: int
    pages: int | None = None
    condition: Condition = Condition.GOOD
    corrects: int | None = None
    """The entry of an earlier return that this one puts right, both in one act."""


@dataclass(frozen=True, kw_only=True, repr=False)
class RecordCondition(Command):
    """Record how a carrier looks outside a return; GOOD ends the treatment of what was kept apart (T-04, R-29)."""

    carrier: int
    condition: Condition


# --- printing --------------------------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True, repr=False)
class PrintLabels(Command):
    """Enter a run of labels in the print register before the job starts (R-89); old labels of the same retire."""

    form: str
    stock: str
    subjects: tuple[int, ...]
    """Ids of the carriers, locations or readers, in the order of printing; what they are follows from the form."""
    start: int = 1


@dataclass(frozen=True, kw_only=True, repr=False)
class PrintDocument(Command):
    """Enter a printed document that names no carrier, such as the command sheet, in the print register (R-89)."""

    form: str
    pages: int
    copies: int = 1


@dataclass(frozen=True, kw_only=True, repr=False)
class ClosePrint(Command):
    """Say how a print job ended: done, or failed with the number of its reason; spoiled sheets are counted (R-88)."""

    print_job: int
    failed: str = ""
    spoiled: int = 0


# --- taking back -----------------------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True, repr=False)
class Undo(Command):
    """Turn the changes of an entry around; itself an entry, so that undoing it is doing again."""

    entry: int
