"""The label papers of the room's own, and which paper each form was printed on last on this desk."""

from __future__ import annotations

from typing import Any

from recordsroom.services.documents.form import Form
from recordsroom.services.documents.stock import Stock
from ui.preferences import Preferences


class Papers:
    """Keeps what the room added, and what was chosen for each form."""

    def __init__(self, wishes: Preferences) -> None:
        self._wishes = wishes
        self._own: tuple[Stock, ...] = ()

    def keep(self, own: tuple[Stock, ...]) -> None:
        """These are the room's own papers now."""
        self._own = own

    def offered(self, form: Form[Any]) -> tuple[Stock, ...]:
        """What this form can be printed on."""
        return form.stocks_with(self._own)

    def of(self, key: str, form: Form[Any]) -> Stock:
        """What this form was printed on last, else its usual paper; `key` is the form that was chosen in the list."""
        return form.stock_wanted(self._wishes["label_stock"].get(key), self._own)

    def remember(self, key: str, stock: str) -> None:
        """Print this form on that paper from now on."""
        self._wishes["label_stock"] = {**self._wishes["label_stock"], key: stock}
