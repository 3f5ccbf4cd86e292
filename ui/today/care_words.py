"""What Today says about incidents and the care for the room: clocks of the law, readings, inspections, training."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from recordsroom.services.queries.today import Matter
from ui.look.tokens import Role

translate = QCoreApplication.translate

ROLES = {
    Matter.INCIDENT_CLOCK: Role.STOP,
    Matter.INCIDENTS_OPEN: Role.LOOK,
}
NAMES: dict[Matter, Callable[[], str]] = {
    Matter.INCIDENT_CLOCK: lambda: translate("Today", "Report the incident"),
    Matter.INCIDENTS_OPEN: lambda: translate("Today", "Close incidents"),
}
COUNTED: dict[Matter, Callable[[], str]] = {
    Matter.INCIDENT_CLOCK: lambda: translate(
        "Today", "{0} clocks of the law run; the first runs out on the day beside"
    ),
    Matter.INCIDENTS_OPEN: lambda: translate("Today", "{0} incidents without a running clock are not closed"),
}
GOES_TO: dict[Matter, tuple[str, object]] = {
    Matter.INCIDENT_CLOCK: ("incidents", None),
    Matter.INCIDENTS_OPEN: ("incidents", None),
}
