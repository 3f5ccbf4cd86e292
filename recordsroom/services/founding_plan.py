"""The answers of the first day, and what they become: settings, series, leaders, accounts (practice.md, First day)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from recordsroom.domain.arrangement import LabelledUnit
from recordsroom.domain.commands import AddApprover, AddSeries
from recordsroom.domain.keepers import ADMINISTRATORS, Role
from recordsroom.domain.reference_codes import Profile, ReferenceCode, normalised
from recordsroom.domain.series import first_name, kind_of, of_files, of_items, read_sample_code
from recordsroom.domain.values import Authority, Level
from recordsroom.storage.passwords import password_flaws


@dataclass(frozen=True, slots=True, repr=False)
class Leader:
    """Somebody who may approve, on one rung of the ladder (P-08)."""

    name: str
    post: str
    authority: Authority


@dataclass(frozen=True, slots=True, repr=False)
class NewAccount:
    """A person with the password that he typed himself."""

    name: str
    roles: frozenset[Role]
    password: str


@dataclass(frozen=True, kw_only=True, repr=False)
class Answers:
    """What was answered on the first day; what was put off stands at its default."""

    unit_name: str = ""
    unit_short_name: str = ""
    fonds_no: str = ""
    fonds_name: str = ""
    pc_level: Level = Level.INTERNAL
    pc_approval_no: str = ""
    filing_unit: str = "ITEM"
    """ITEM or FILE: whether this room numbers single items 件 or files 卷."""
    sample_reference_code: str = ""
    labelled_unit: str = "ITEM"
    foreign_barcodes: bool = False
    """Whether the shelves bear older barcodes that are to be kept."""
    card_kind: str = "OUT_CARD"
    leaders: tuple[Leader, ...] = ()
    closing_time: str = "17:30"
    keeper: NewAccount | None = None
    administrators: tuple[NewAccount, ...] = ()
    put_off: frozenset[str] = field(default_factory=frozenset)
    """The names of the questions that were left for later."""

    @property
    def policies(self) -> tuple[tuple[str, str], ...]:
        """The settings for the founding act, by name, as the vault keeps them; only what was answered."""
        texts = {
            "unit_name": self.unit_name,
            "unit_short_name": self.unit_short_name,
            "fonds_no": self.fonds_no,
            "fonds_name": self.fonds_name,
            "pc_level": str(int(self.pc_level)),
            "pc_approval_no": self.pc_approval_no,
            "filing_unit": self.filing_unit,
            "sample_reference_code": self.sample_reference_code,
            "labelled_unit": self.labelled_unit,
            "foreign_barcodes": str(int(self.foreign_barcodes)),
            "card_kind": self.card_kind,
            "closing_time": self.closing_time,
        }
        return tuple((name, text) for name, text in texts.items() if text)

    @property
    def accounts(self) -> tuple[NewAccount, ...]:
        """The accounts for the founding act; the keeper who answers comes first and signs it."""
        return (*((self.keeper,) if self.keeper else ()), *self.administrators)

    @property
    def first_series(self) -> tuple[AddSeries, ...]:
        """The series that the sample tells of, to follow the founding act; none while there is no sample."""
        code = read_sample(self.sample_reference_code, self.filing_unit)
        if code is None:
            return ()
        pattern = of_files(code) if self.filing_unit == "FILE" else of_items(code)
        return (
            AddSeries(
                name=first_name(code, kind_of(pattern)),
                profile=code.profile,
                pattern=pattern.text,
                fonds_no=code.fonds_no,
                category_code=code.category_code,
                labelled_unit=LabelledUnit(self.labelled_unit),
            ),
        )

    def approvers(self, since: date) -> tuple[AddApprover, ...]:
        """The leaders as commands to follow the founding act; `since` is when they are known to be in office."""
        return tuple(
            AddApprover(name=leader.name, post=leader.post, authority=leader.authority, since=since)
            for leader in self.leaders
        )


_BY_ITEM = (Profile.P1, Profile.P2, Profile.P5)
_BY_FILE = (Profile.P4, Profile.P3, Profile.P5)


def read_sample(text: str, filing_unit: str) -> ReferenceCode | None:
    """Take a sample reference code apart under the likeliest profile for a room that files so, or None."""
    return read_sample_code(normalised(text), _likely(filing_unit))


def _likely(filing_unit: str) -> tuple[Profile, ...]:
    first = _BY_FILE if filing_unit == "FILE" else _BY_ITEM
    return (*first, *(profile for profile in Profile if profile not in first))


def password_weaknesses(password: str, name: str, roles: frozenset[Role]) -> tuple[str, ...]:
    """What is wrong with a password for somebody with these roles, as codes; nothing where it may be used (R-129)."""
    officer = bool(roles & ADMINISTRATORS)
    return tuple(flaw.value for flaw in password_flaws(password, name, officer=officer))
