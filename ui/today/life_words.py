"""What Today says about the end of what is kept, and of the care that its room needs."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from recordsroom.services.queries.today import Matter
from ui.look.tokens import Role
from ui.today import care_words

translate = QCoreApplication.translate

ROLES = {Matter.RETENTION_DUE: Role.LOOK, **care_words.ROLES}
NAMES: dict[Matter, Callable[[], str]] = {
    Matter.RETENTION_DUE: lambda: translate("Today", "Appraise what is due"),
    **care_words.NAMES,
}
COUNTED: dict[Matter, Callable[[], str]] = {
    Matter.RETENTION_DUE: lambda: translate("Today", "The periods of {0} records are over"),
    **care_words.COUNTED,
}
GOES_TO: dict[Matter, tuple[str, object]] = {Matter.RETENTION_DUE: ("retention", None), **care_words.GOES_TO}
