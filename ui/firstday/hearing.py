"""What a scanner sends, key by key, and what the program makes of it: framing, digits, speed, case, input method.

The judgement is that of `ui/scanner.py`, told in its parts, so that a scanner that passes here is heard at the desk.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from recordsroom.domain.values import LABEL_LENGTH, BadBarcode, Barcode
from ui.scanner import GAP_MS, PREFIXED_GAP_MS, STX


@dataclass(frozen=True, slots=True)
class Stroke:
    """One key as it came: its time, its text, whether Shift was held, whether an input method had it in between."""

    at_ms: int
    text: str
    shifted: bool = False
    composed: bool = False


@dataclass(frozen=True, slots=True)
class Heard:
    """One scan taken apart."""

    text: str
    """Everything between the prefix and Enter, as it came."""
    framed: bool
    """Whether STX came first, as our setup sheet says."""
    entered: bool
    """Whether Enter came last."""
    slowest_ms: int
    """The longest pause between two keys."""
    capitals_locked: bool
    """Whether letters came in the other case than Shift says."""
    composed: bool
    """Whether an input method had the keys in between, or made wide digits of them."""

    @property
    def digits(self) -> str:
        """The text with wide digits made plain."""
        return unicodedata.normalize("NFKC", self.text)

    @property
    def plain(self) -> bool:
        """Whether nothing but digits came."""
        return self.digits.isascii() and self.digits.isdigit()

    @property
    def fast(self) -> bool:
        """Whether it came fast enough to be known as a scan; behind a prefix there is time."""
        return self.slowest_ms <= (PREFIXED_GAP_MS if self.framed else GAP_MS)

    @property
    def ours(self) -> bool:
        """Whether it is one of our labels, read without a fault."""
        try:
            Barcode.parse(self.text)
        except BadBarcode:
            return False
        return True

    @property
    def works(self) -> bool:
        """Whether the desk will hear this scanner wherever the keyboard is."""
        known = self.framed or (self.plain and len(self.digits) >= LABEL_LENGTH)
        return self.entered and self.fast and known and not self.composed


def heard(strokes: Sequence[Stroke], *, entered: bool) -> Heard:
    """Take one run of keys apart."""
    framed = bool(strokes) and strokes[0].text == STX
    told = [one for one in strokes if one.text != STX]
    text = "".join(one.text for one in told)
    gaps = [later.at_ms - earlier.at_ms for earlier, later in zip(strokes, strokes[1:], strict=False)]
    wide = any(sign.isdigit() and not sign.isascii() for sign in text)
    return Heard(
        text=text,
        framed=framed,
        entered=entered,
        slowest_ms=max(gaps, default=0),
        capitals_locked=any(_other_case(one) for one in told),
        composed=wide or any(one.composed for one in told),
    )


def _other_case(stroke: Stroke) -> bool:
    letter = stroke.text
    return len(letter) == 1 and letter.isascii() and letter.isalpha() and letter.isupper() is not stroke.shifted
