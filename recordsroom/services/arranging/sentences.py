"""The sentences that the 备考表 is offered (F-06, F-08): content of a form, hence Chinese on every screen."""

from __future__ import annotations

from collections.abc import Sequence

_NAMED = 3


def renumbered(old: str, new: str, reason: str) -> str:
    """改号, on the note of the record itself."""
    return f"档号由 {old} 改为 {new}。{reason}"


def renumbered_in_box(codes: Sequence[tuple[str, str]], reason: str) -> str:
    """改号, on the note of the box."""
    old, new = codes[0]
    several = f"等 {len(codes)} 件" if len(codes) > 1 else ""
    return f"盒内 {old} {several}改号，新档号 {new} {'起' if several else ''}。{reason}".replace(" 。", "。")


def split_from(begins: str, codes: Sequence[str], new: str) -> str:
    """拆卷, on the note of the file that stays, which need not repeat how its codes begin."""
    return f"拆卷：{_named([code.removeprefix(begins) for code in codes])}移出本卷，另立 {new}。"


def split_off(old: str, count: int) -> str:
    """拆卷, on the note of the new file."""
    return f"本卷由 {old} 拆出，移入 {count} 件。"


def merged_here(other: str, count: int | None) -> str:
    """并卷, on the note of the file that takes over."""
    return f"并卷：{other} 并入本卷{'' if count is None else f'，计 {count} 件'}。"


def merged_away(into: str) -> str:
    """并卷, on the note of the file that ends."""
    return f"本卷并入 {into}，原卷皮注销。"


def extracted_from(old: str, new: str) -> str:
    """抽出, on the note of the file."""
    return f"抽出：{old} 移出本卷，改号 {new} 单独保管。"


def extracted(file: str) -> str:
    """抽出, on the note of the item."""
    return f"本件由 {file} 抽出，单独保管。"


def paged_anew(*, unknown: bool) -> str:
    """Behind the sentence of the act, where items have another 页号 in their file now."""
    return "卷内页号重编，部分待核。" if unknown else "卷内页号重编。"


def filed_late(code: str) -> str:
    """补充归档, on the note of the file or box that it went into."""
    return f"补充归档：{code} 归入。"


def filed_late_elsewhere(code: str, box_no: str) -> str:
    """补充归档, on the note of the box that its number continues, where it lies in another."""
    return f"补充归档：{code} 接本盒件号，放入 {box_no} 盒。"


def _named(codes: Sequence[str]) -> str:
    named = "、".join(codes[:_NAMED])
    return f"第 {named} 等 {len(codes)} 件" if len(codes) > _NAMED else f"第 {named} 件"
