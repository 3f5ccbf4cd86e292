"""The codes with which the room asks back."""

from __future__ import annotations

from enum import StrEnum, unique


@unique
class Doubt(StrEnum):
    """What the room asks about once; a confirmed doubt is sealed with the act."""

    PAGES_UNKNOWN = "PAGES_UNKNOWN"
    MANY_OUT = "MANY_OUT"
    HAS_OVERDUE = "HAS_OVERDUE"
    PAGES_DIFFER = "PAGES_DIFFER"
    READERS_STAY = "READERS_STAY"
    PLACE_OVERFULL = "PLACE_OVERFULL"
    BOX_MIXED = "BOX_MIXED"
    YEAR_AHEAD = "YEAR_AHEAD"
    KIND_DIFFERS = "KIND_DIFFERS"
    NUMBER_GAP = "NUMBER_GAP"
    TERM_BEYOND_LAW = "TERM_BEYOND_LAW"
    CLASSIFIER_UNKNOWN = "CLASSIFIER_UNKNOWN"
    BEYOND_OWN_POWER = "BEYOND_OWN_POWER"
    CAMPAIGN_UNFINISHED = "CAMPAIGN_UNFINISHED"
    SEAL_BROKEN = "SEAL_BROKEN"
    SEAL_DIFFERS = "SEAL_DIFFERS"
    ZONE_DIFFERS = "ZONE_DIFFERS"
    LEAVES_DIFFER = "LEAVES_DIFFER"
