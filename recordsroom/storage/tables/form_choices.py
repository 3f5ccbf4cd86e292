"""How this room wants its printed forms."""

from __future__ import annotations

from recordsroom.storage.tables.columns import check, folded, whole, words

form_choices = folded(
    "form_choices",
    words("form", unique=True),
    words("heading"),
    words("columns"),
    whole("seal"),
    check("seal", "seal IN (0, 1)"),
)
