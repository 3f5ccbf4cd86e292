"""What a scanner sends, key by key, and what the program makes of it: framing, digits, speed, case, input method.

The judgement is that of `ui/scanner.py`, told in its parts, so that a scanner that passes here is heard at the desk.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum, unique

from recordsroom.domain.values import LABEL_LENGTH, BadBarcode, Barcode
from recordsroom.services.documents.scanner_sheet import CODES, SQUARE
from ui.scanner import GAP_MS, PREFIXED_GAP_MS, STRAY_GAP_MS, STX
from ui.scanner_profile import End, ScannerProfile, affix_fault

_KNOWN = tuple(code.digits for code in CODES)
_MOST_LOST = 6
_ROWS = ("!@#$%^&*()", '!"§$%&/()=', "&é\"'(-è_çà", '!"#¤%&/()=', "+ěščřžýáíé")
"""What the keys 1 … 9, 0 give where Shift is turned round: US and German with it, French without it, Nordic, Czech."""


@dataclass(frozen=True, slots=True)
class Stroke:
    """One key as it came: its time, its text, whether Shift was held, whether an input method had it in between."""

    at_ms: int
    text: str
    shifted: bool = False
    composed: bool = False


@unique
class Fault(StrEnum):
    """What is wrong with a scan, the gravest first."""

    COMPOSED = "COMPOSED"
    LAYOUT = "LAYOUT"
    AFFIX = "AFFIX"
    LOST = "LOST"
    ENDED = "ENDED"
    SLOW = "SLOW"
    SHORT = "SHORT"
    CAPITALS = "CAPITALS"
    """Letters came in the other case; it is heard all the same."""


@dataclass(frozen=True, slots=True)
class Heard:
    """One scan taken apart."""

    text: str
    """Everything between STX and the end, as it came."""
    framed: bool
    """Whether STX came first."""
    end: End
    """What came last."""
    slowest_ms: int
    """The longest pause between two keys."""
    capitals_locked: bool
    """Whether letters came in the other case than Shift says."""
    composed: bool
    """Whether an input method had the keys in between, or made wide digits of them."""
    profile: ScannerProfile = ScannerProfile()
    """How this desk's scanner is said to send."""

    @property
    def digits(self) -> str:
        """What stands between prefix and suffix, wide digits made plain."""
        return self.profile.bare(unicodedata.normalize("NFKC", self.text))

    @property
    def plain(self) -> bool:
        """Whether nothing but digits came."""
        return self.digits.isascii() and self.digits.isdigit()

    @property
    def fast(self) -> bool:
        """Whether it came fast enough to be known as a scan; behind a prefix there is time."""
        if self.framed:
            return self.slowest_ms <= PREFIXED_GAP_MS
        return self.slowest_ms <= (STRAY_GAP_MS if self.end is End.NONE else GAP_MS)

    @property
    def ended(self) -> bool:
        """Whether it ended so that the desk knows it; Enter always does."""
        return self.end in {End.ENTER, self.profile.end}

    @property
    def ours(self) -> bool:
        """Whether it is one of our labels, read without a fault."""
        try:
            Barcode.parse(self.digits)
        except BadBarcode:
            return False
        return True

    @property
    def tested(self) -> str:
        """Which code of the test sheet it is; empty where it is none."""
        return self.digits if self.digits in _KNOWN else ""

    @property
    def square(self) -> bool:
        """Whether it was read from a QR code."""
        return self.digits == SQUARE

    @property
    def works(self) -> bool:
        """Whether the desk will hear this scanner wherever the keyboard is."""
        return self.fault in {None, Fault.CAPITALS}

    @property
    def fault(self) -> Fault | None:
        """The gravest thing that is wrong."""
        found = {
            Fault.COMPOSED: self.composed,
            Fault.LAYOUT: self.turned_round,
            Fault.AFFIX: self.affixes is not None,
            Fault.LOST: bool(self.lost_from),
            Fault.ENDED: not self.ended,
            Fault.SLOW: not self.fast,
            Fault.SHORT: not self.framed and not (self.plain and len(self.digits) >= LABEL_LENGTH),
            Fault.CAPITALS: self.capitals_locked and not self.tested,
        }
        return next((fault for fault, stands in found.items() if stands), None)

    @property
    def turned_round(self) -> bool:
        """Whether the keys of the digits gave their other signs, as under a layout that the scanner does not follow."""
        inner = self.profile.bare(self.text)
        signs = [one for one in inner if not one.isdigit()]
        return len(inner) >= LABEL_LENGTH and bool(signs) and any(set(signs) <= set(row) for row in _ROWS)

    @property
    def affixes(self) -> tuple[str, str] | None:
        """What came before and behind a code that is known, where that is not what the profile says."""
        if self.plain:
            return None
        for code in _KNOWN:
            before, found, behind = self.text.partition(code)
            if found:
                return before, behind
        return None

    @property
    def kept(self) -> ScannerProfile | None:
        """The profile under which this scan would be heard, where it is another; None where there is none."""
        before, behind = self.affixes or (self.profile.prefix, self.profile.suffix)
        if affix_fault(before) or affix_fault(behind) or self.composed or not (self.tested or self.affixes):
            return None
        wanted = ScannerProfile(before, behind, self.end, self.profile.square or self.square)
        return None if wanted == self.profile else wanted

    @property
    def lost_from(self) -> str:
        """The code of the test sheet from which signs were dropped on the way; empty where none were."""
        if not self.plain or self.digits in _KNOWN or self.ours or len(self.digits) < LABEL_LENGTH - _MOST_LOST:
            return ""
        near = (code for code in _KNOWN if 0 < len(code) - len(self.digits) <= _MOST_LOST)
        return next((code for code in near if _within(self.digits, code)), "")


def heard(strokes: Sequence[Stroke], *, end: End, profile: ScannerProfile | None = None) -> Heard:
    """Take one run of keys apart."""
    framed = bool(strokes) and strokes[0].text == STX
    told = [one for one in strokes if one.text != STX]
    text = "".join(one.text for one in told)
    gaps = [later.at_ms - earlier.at_ms for earlier, later in zip(strokes, strokes[1:], strict=False)]
    wide = any(sign.isdigit() and not sign.isascii() for sign in text)
    return Heard(
        text=text,
        framed=framed,
        end=end,
        slowest_ms=max(gaps, default=0),
        capitals_locked=any(_other_case(one) for one in told),
        composed=wide or any(one.composed for one in told),
        profile=profile or ScannerProfile(),
    )


def _other_case(stroke: Stroke) -> bool:
    letter = stroke.text
    return len(letter) == 1 and letter.isascii() and letter.isalpha() and letter.isupper() is not stroke.shifted


def _within(less: str, whole: str) -> bool:
    """Whether the first is the second with some signs left out."""
    rest = iter(whole)
    return all(sign in rest for sign in less)
