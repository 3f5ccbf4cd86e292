"""What Today says about incidents and the care for the room: clocks of the law, readings, inspections, training."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from recordsroom.services.queries.matters import Matter
from ui.look.tokens import Role

translate = QCoreApplication.translate

ROLES = {
    Matter.INCIDENT_CLOCK: Role.STOP,
    Matter.INCIDENTS_OPEN: Role.LOOK,
    Matter.FAULTS_OPEN: Role.STOP,
    Matter.LOOK_DUE: Role.LOOK,
    Matter.AIR_UNREAD: Role.LOOK,
    Matter.UNDER_TREATMENT: Role.MUTE,
    Matter.TRAINING_DUE: Role.LOOK,
    Matter.EQUIPMENT_UNLABELLED: Role.LOOK,
    Matter.DEVICE_LIST_DUE: Role.LOOK,
}
NAMES: dict[Matter, Callable[[], str]] = {
    Matter.INCIDENT_CLOCK: lambda: translate("Today", "Report the incident"),
    Matter.INCIDENTS_OPEN: lambda: translate("Today", "Close incidents"),
    Matter.FAULTS_OPEN: lambda: translate("Today", "Put right"),
    Matter.LOOK_DUE: lambda: translate("Today", "Look around"),
    Matter.AIR_UNREAD: lambda: translate("Today", "Read the air"),
    Matter.UNDER_TREATMENT: lambda: translate("Today", "Take back what is mended"),
    Matter.TRAINING_DUE: lambda: translate("Today", "Renew undertakings"),
    Matter.EQUIPMENT_UNLABELLED: lambda: translate("Today", "Label media and devices"),
    Matter.DEVICE_LIST_DUE: lambda: translate("Today", "Hand in the list of devices"),
}
COUNTED: dict[Matter, Callable[[int], str]] = {
    Matter.INCIDENT_CLOCK: lambda n: translate(
        "Today", "{0} clocks of the law run; the first runs out on the day beside", "", n
    ),
    Matter.INCIDENTS_OPEN: lambda n: translate("Today", "{0} incidents without a running clock are not closed", "", n),
    Matter.FAULTS_OPEN: lambda n: translate("Today", "{0} looks around found something that is not put right", "", n),
    Matter.LOOK_DUE: lambda _n: translate("Today", "The eight protections are to be looked at once a month"),
    Matter.AIR_UNREAD: lambda n: translate("Today", "{0} places were not read in this half of the day", "", n),
    Matter.UNDER_TREATMENT: lambda n: translate("Today", "{0} pieces are under treatment", "", n),
    Matter.TRAINING_DUE: lambda n: translate(
        "Today", "{0} trainings or undertakings ended, or end within 30 days", "", n
    ),
    Matter.EQUIPMENT_UNLABELLED: lambda n: translate(
        "Today", "{0} media or devices bear no label, or one that says what is no longer so", "", n
    ),
    Matter.DEVICE_LIST_DUE: lambda _n: translate("Today", "The yearly list is due; F4 among the devices prints it"),
}
GOES_TO: dict[Matter, tuple[str, object]] = {
    Matter.INCIDENT_CLOCK: ("incidents", None),
    Matter.INCIDENTS_OPEN: ("incidents", None),
    Matter.FAULTS_OPEN: ("room_care", "looks"),
    Matter.LOOK_DUE: ("room_care", "looks"),
    Matter.AIR_UNREAD: ("room_care", "climate"),
    Matter.UNDER_TREATMENT: ("room_care", "orders"),
    Matter.TRAINING_DUE: ("training", None),
    Matter.EQUIPMENT_UNLABELLED: ("equipment", None),
    Matter.DEVICE_LIST_DUE: ("equipment", "devices"),
}
