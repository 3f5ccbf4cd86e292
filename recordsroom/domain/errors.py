"""The four ways a request can end without an act, as codes: the screen owns the words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from recordsroom.domain.rules import Doubt, Reason


@dataclass(frozen=True)
class Objection:
    """One reason why not, with what the sentence about it needs: ids, numbers, dates; never a title or a secret."""

    reason: Reason
    facts: Mapping[str, str | int] = field(default_factory=dict)


class Refused(Exception):
    """The rules say no; nothing was changed."""

    def __init__(self, *objections: Objection | Reason) -> None:
        self.objections = tuple(o if isinstance(o, Objection) else Objection(o) for o in objections)
        super().__init__(" ".join(o.reason.value for o in self.objections))

    @property
    def reasons(self) -> tuple[Reason, ...]:
        """The codes alone, in the order in which they were found."""
        return tuple(o.reason for o in self.objections)


class Doubtful(Exception):
    """The rules ask back: the same request passes once each doubt is confirmed."""

    def __init__(self, doubts: tuple[Doubt, ...]) -> None:
        self.doubts = doubts
        super().__init__(" ".join(d.value for d in doubts))


class Unknown(Exception):
    """No such label, record or person in this room; `what` names the kind of thing, `key` what was asked for."""

    def __init__(self, what: str, key: str = "") -> None:
        self.what, self.key = what, key
        super().__init__(what)


class Trouble(Exception):
    """The world failed, not the rules; `code` has words on the screen, `facts` fill their gaps."""

    code = "TROUBLE"

    def __init__(self, **facts: str | int) -> None:
        self.facts = facts
        super().__init__(self.code)


class Interrupted(Trouble):
    """A question gave way to a command; it is asked again."""

    code = "INTERRUPTED"


class WrongKey(Trouble):
    """The name or the password does not open this vault; never told which of the two."""

    code = "WRONG_KEY"


class LockedOut(Trouble):
    """Too many wrong passwords; `minutes` is how long to wait (R-130)."""

    code = "LOCKED_OUT"


class SlotMissing(Trouble):
    """The key file holds no way in for this user any more."""

    code = "SLOT_MISSING"


class FactorPlaceMissing(Trouble):
    """There is no folder where the key file of a second factor is to be written."""

    code = "FACTOR_PLACE_MISSING"


class VaultMissing(Trouble):
    """There is no vault at the place that was named."""

    code = "VAULT_MISSING"


class VaultBusy(Trouble):
    """Another program holds the vault; `process` and `since` name it."""

    code = "VAULT_BUSY"


class VaultUnsafe(Trouble):
    """The vault lies where it cannot be kept safe: a link, a read-only medium, a left-over of another mode."""

    code = "VAULT_UNSAFE"


class Damaged(Trouble):
    """A file of the vault is not as it was written; `part` says which."""

    code = "DAMAGED"


class RolledBack(Trouble):
    """The vault is older than what this desk saw last; the room stays read-only until that is explained."""

    code = "ROLLED_BACK"


class DiskFull(Trouble):
    """There is no room left on the disk; nothing was changed."""

    code = "DISK_FULL"


class DiskFailed(Trouble):
    """The disk refused to read or write; what was acknowledged stays."""

    code = "DISK_FAILED"


class TooNew(Trouble):
    """The vault was written by a newer program; `found` and `known` are the two version numbers."""

    code = "TOO_NEW"


class TooOld(Trouble):
    """The vault stands at an older step and was opened only to be checked, which brings nothing up and writes nothing;
    `found` and `known` are the two version numbers."""

    code = "TOO_OLD"


class PrinterGone(Trouble):
    """The printer did not take the job; nothing counts as printed."""

    code = "PRINTER_GONE"


class NotWritten(Trouble):
    """A file that was to leave could not be written; `problem` says how, and nothing of it is left."""

    code = "NOT_WRITTEN"


class Stale(Trouble):
    """Something changed since; `entry` is the later journal entry that stands in the way of undoing."""

    code = "STALE"


class ReadOnly(Trouble):
    """The room was opened for reading only, because the check found something; `finding` names it."""

    code = "READ_ONLY"


class Unreadable(Trouble):
    """A file that was to be read in is not what it should be; `problem` says how, `line` where."""

    code = "UNREADABLE"
