"""What the fields of approvals that were given otherwise than on paper are called on the journal page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

APPROVING_FIELDS: dict[str, Callable[[], str]] = {
    "approval": lambda: translate("Field", "Approval"),
    "given_as": lambda: translate("Field", "How it was given"),
    "given_way_id": lambda: translate("Field", "Way of an approval"),
    "given_at": lambda: translate("Field", "Given at"),
    "given_by": lambda: translate("Field", "Taken down by"),
    "ground": lambda: translate("Field", "Why it could not wait"),
    "sign_by": lambda: translate("Field", "To be signed by"),
    "later_signed_on": lambda: translate("Field", "Signed on"),
    "later_signed_at": lambda: translate("Field", "Signature seen at"),
    "later_signed_by": lambda: translate("Field", "Signature seen by"),
}
