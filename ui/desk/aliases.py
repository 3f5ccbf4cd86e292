"""What the desk shows when a foreign barcode was bound to something, or released from it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.alias_facts import AliasBound, AliasReleased
from recordsroom.services.acts import Do
from ui.desk.wording import Line, Outcoming, box_words, carrier_told
from ui.look.tokens import Role
from ui.parts.band import Told
from ui.sounds import Sound

translate = QCoreApplication.translate


def done(do: Do, told: AliasBound | AliasReleased) -> Outcoming:
    """The words for a foreign barcode that stands for something now, or no more."""
    bound = isinstance(told, AliasBound)
    verb = translate("Outcome", "Barcode bound") if bound else translate("Outcome", "Barcode released")
    if do.about is not None:
        band = replace(carrier_told(Role.OK, verb, "", do.about, (told.alias,)), icon="scan-barcode")
        return Outcoming(Sound.OK, band, Line(Role.OK, verb, do.about, told.alias))
    box = do.box.box_no if do.box else ""
    band = Told(Role.OK, verb, "", box_words(box) if box else "", facts=(told.alias,), icon="scan-barcode")
    return Outcoming(Sound.OK, band, Line(Role.OK, verb, person=told.alias, box_no=box))
