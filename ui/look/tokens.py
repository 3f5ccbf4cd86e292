"""Every colour and measure of the program by name, once for light and once for dark; no colour stands anywhere else."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum, unique


@unique
class Role(StrEnum):
    """What a colour says: it went well, look here, stop, a fact, the chosen thing, nothing special."""

    OK = "ok"
    LOOK = "look"
    STOP = "stop"
    INFO = "info"
    ACCENT = "accent"
    MUTE = "mute"

    @property
    def icon(self) -> str:
        """The shape that says the same as the colour, for eyes that cannot tell colours apart."""
        return _ROLE_ICONS[self]

    @property
    def urgency(self) -> int:
        """How far ahead of others it is told: the greater, the more urgent."""
        return _URGENCY.get(self, 0)


_ROLE_ICONS = {
    Role.OK: "circle-check",
    Role.LOOK: "triangle-alert",
    Role.STOP: "octagon-x",
    Role.INFO: "info",
    Role.ACCENT: "circle-dot",
    Role.MUTE: "circle-dot",
}
_URGENCY = {Role.STOP: 4, Role.LOOK: 3, Role.INFO: 2, Role.OK: 1}


@dataclass(frozen=True, slots=True)
class Tokens:
    """One complete set of colours, as #RRGGBB; a token is named by its field, as in look.ink(\"text2\")."""

    dark: bool
    window: str
    surface: str
    raised: str
    rail: str
    line: str
    field: str
    text: str
    text2: str
    text3: str
    accent: str
    accent_soft: str
    btn: str
    btn_text: str
    ok: str
    ok_soft: str
    look: str
    look_soft: str
    stop: str
    stop_soft: str
    info: str
    info_soft: str
    mute: str
    mute_soft: str
    band_ok: str
    band_ok_ink: str
    band_look: str
    band_look_ink: str
    band_stop: str
    band_stop_ink: str
    juemi: str
    juemi_soft: str
    juemi_ink: str
    jimi: str
    jimi_soft: str
    mimi: str
    mimi_soft: str
    internal: str
    public: str
    paper: str = "#FFFFFF"

    def ink(self, token: str) -> str:
        """The colour behind a token's name or a role; raises KeyError for a name nobody declared."""
        if token not in self.__slots__ or token == "dark":
            raise KeyError(token)
        return str(getattr(self, token))

    def soft(self, role: Role) -> str:
        """The quiet ground that belongs behind a role's words."""
        return self.ink(f"{role.value}_soft")

    def names(self) -> tuple[str, ...]:
        """The names of all colours, for whoever fills a template or checks contrast."""
        return tuple(name for name in self.__slots__ if name != "dark")


LIGHT = Tokens(
    dark=False,
    window="#F2F4F3", surface="#FFFFFF", raised="#F8F9F9", rail="#E8ECEB",
    line="#D6DCDA", field="#7A8583",
    text="#1A2326", text2="#465256", text3="#5E6A6D",
    accent="#0E5E6F", accent_soft="#DCEBEE", btn="#0E5E6F", btn_text="#FFFFFF",
    ok="#1B6B41", ok_soft="#E1F1E7",
    look="#7F5000", look_soft="#FBEFD3",
    stop="#AB271B", stop_soft="#FBE5E2",
    info="#33566C", info_soft="#E3ECF1",
    mute="#566164", mute_soft="#E9EDEC",
    band_ok="#1B6B41", band_ok_ink="#FFFFFF",
    band_look="#F0B63F", band_look_ink="#1A1405",
    band_stop="#AB271B", band_stop_ink="#FFFFFF",
    juemi="#8F1746", juemi_soft="#F9E1EA", juemi_ink="#FFFFFF",
    jimi="#6236A0", jimi_soft="#EDE5F8",
    mimi="#1D58A3", mimi_soft="#E1ECF9",
    internal="#2F6360", public="#5A6568",
)  # fmt: skip

DARK = Tokens(
    dark=True,
    window="#14181A", surface="#1B2124", raised="#232A2E", rail="#101416",
    line="#333C41", field="#74818A",
    text="#E4E9EA", text2="#B4BEC1", text3="#98A3A7",
    accent="#6CBFD1", accent_soft="#1D3840", btn="#1C7285", btn_text="#FFFFFF",
    ok="#71C999", ok_soft="#1B3528",
    look="#E3B45A", look_soft="#3A2E16",
    stop="#F39386", stop_soft="#432320",
    info="#92B9D4", info_soft="#203039",
    mute="#A6B0B3", mute_soft="#2A3236",
    band_ok="#1F7548", band_ok_ink="#FFFFFF",
    band_look="#E0A833", band_look_ink="#1A1405",
    band_stop="#B93A2D", band_stop_ink="#FFFFFF",
    juemi="#F292B8", juemi_soft="#41202F", juemi_ink="#1B2124",
    jimi="#C2A6F2", jimi_soft="#312648",
    mimi="#8DB9F1", mimi_soft="#1D2E45",
    internal="#92C5BF", public="#A8B2B5",
)  # fmt: skip


# Spacing, in px at 100 %: nothing between these.
GAP_4, GAP_8, GAP_12, GAP_16, GAP_24 = 4, 8, 12, 16, 24
# Radius of cards and bands; of buttons, fields, notices; of chips and keycaps.
ROUND_CARD, ROUND_FIELD, ROUND_CHIP = 6, 4, 3
# Heights.
HEADER, RAIL_ITEM, KEY_BAR, NOTICE, CARD_HEAD, TABLE_HEAD, FOOT = 56, 40, 28, 36, 40, 30, 30
ROW, ROW_DENSE, ROW_DESK, ROW_TODAY, ROW_TWO_LINES = 34, 30, 36, 40, 48
CONTROL, BIG_BUTTON, CHIP, KEYCAP, BAND = 32, 40, 20, 20, 156
# Widths.
RAIL, RAIL_NARROW, PANE, PANE_WIDE, WIDE_FROM, NARROW_BELOW = 168, 56, 320, 400, 1600, 1280


class _Worn:
    """The set of colours the program wears now."""

    tokens = LIGHT


def wear(dark: bool) -> Tokens:
    """Change to the dark or the light set, and say which it is; only ui.look.style.dress calls this."""
    _Worn.tokens = DARK if dark else LIGHT
    return _Worn.tokens


def current() -> Tokens:
    """The colours worn now; ask at painting time, never keep them."""
    return _Worn.tokens
