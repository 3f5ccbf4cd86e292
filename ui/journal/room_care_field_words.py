"""What the fields about air, looking around and conservation are called on the journal page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

ROOM_CARE_FIELDS: dict[str, Callable[[], str]] = {
    "watched_place": lambda: translate("Field", "Place"),
    "watched_place_id": lambda: translate("Field", "Place"),
    "climate_kind": lambda: translate("Field", "What it holds"),
    "coldest": lambda: translate("Field", "Coldest"),
    "hottest": lambda: translate("Field", "Hottest"),
    "driest": lambda: translate("Field", "Driest"),
    "dampest": lambda: translate("Field", "Dampest"),
    "watch_ended": lambda: translate("Field", "Not watched any more"),
    "watch": lambda: translate("Field", "Watched place"),
    "watch_id": lambda: translate("Field", "Watched place"),
    "air_read_at": lambda: translate("Field", "Read at"),
    "air_read_by": lambda: translate("Field", "Read by"),
    "temperature": lambda: translate("Field", "Temperature"),
    "humidity": lambda: translate("Field", "Humidity"),
    "weather": lambda: translate("Field", "Weather"),
    "measure_taken": lambda: translate("Field", "What was done"),
    "temperature_after": lambda: translate("Field", "Temperature afterwards"),
    "humidity_after": lambda: translate("Field", "Humidity afterwards"),
    "inspected_at": lambda: translate("Field", "Looked around"),
    "inspected_by": lambda: translate("Field", "Looked around by"),
    "inspected_with": lambda: translate("Field", "Looked around with"),
    "faults": lambda: translate("Field", "Not in order"),
    "fault_found": lambda: translate("Field", "What was found"),
    "fault_action": lambda: translate("Field", "What was done"),
    "inspection": lambda: translate("Field", "Look around"),
    "mended_at": lambda: translate("Field", "Put right"),
    "mended_by": lambda: translate("Field", "Put right by"),
    "mended_how": lambda: translate("Field", "How it was put right"),
    "treated": lambda: translate("Field", "Carrier"),
    "treated_id": lambda: translate("Field", "Carrier"),
    "treat_kind": lambda: translate("Field", "What is done"),
    "defect": lambda: translate("Field", "Defect"),
    "treated_by": lambda: translate("Field", "Treated by"),
    "outside": lambda: translate("Field", "By somebody from outside"),
    "watched_by": lambda: translate("Field", "Who stays with it"),
    "treat_begun_at": lambda: translate("Field", "Under treatment since"),
    "treat_begun_by": lambda: translate("Field", "Given by"),
    "treat_ended_at": lambda: translate("Field", "Back"),
    "treat_ended_by": lambda: translate("Field", "Taken back by"),
    "treat_result": lambda: translate("Field", "Result"),
    "treatment": lambda: translate("Field", "Order of conservation"),
    "treatment_no": lambda: translate("Field", "Number of the order"),
    "trainee": lambda: translate("Field", "Name"),
    "trainees": lambda: translate("Field", "Names"),
    "trainee_unit": lambda: translate("Field", "Unit"),
    "training_kind": lambda: translate("Field", "Kind"),
    "training_about": lambda: translate("Field", "About"),
    "trained_on": lambda: translate("Field", "Day"),
    "holds_until": lambda: translate("Field", "Holds until"),
    "training_no": lambda: translate("Field", "Number"),
    "training_by": lambda: translate("Field", "Entered by"),
}
