"""What Today says about the end of what is kept: periods that are over and what waits on the way out."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from recordsroom.services.queries.today import Matter
from ui.look.tokens import Role

translate = QCoreApplication.translate

ROLES = {Matter.RETENTION_DUE: Role.LOOK}
NAMES: dict[Matter, Callable[[], str]] = {
    Matter.RETENTION_DUE: lambda: translate("Today", "Appraise what is due"),
}
COUNTED: dict[Matter, Callable[[], str]] = {
    Matter.RETENTION_DUE: lambda: translate("Today", "The periods of {0} records are over"),
}
GOES_TO: dict[Matter, tuple[str, object]] = {Matter.RETENTION_DUE: ("retention", None)}
