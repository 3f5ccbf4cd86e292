"""Why a record waits, in words: what the reading of its list found."""

from __future__ import annotations

from recordsroom.services.reading.dry_run import Verdict
from ui.importing.words import verdict_words


def why_words(code: str) -> str:
    """What was found about the row; a code without words stands for itself."""
    return verdict_words(Verdict(code)) if code in set(Verdict) else code
