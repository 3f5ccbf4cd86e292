"""What Today says about the whole life of what is kept, and of the room that keeps it."""

from __future__ import annotations

from ui.today import care_words

ROLES = {**care_words.ROLES}
NAMES = {**care_words.NAMES}
COUNTED = {**care_words.COUNTED}
GOES_TO = {**care_words.GOES_TO}
