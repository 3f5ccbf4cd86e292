"""How far the post of a keeper was handed over, in words, and where the way to the handover leads (R-93)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.handover import HandoverKind, Post, PostState

translate = QCoreApplication.translate


def post_words(post: Post) -> str:
    """Whether the post is somebody else's by now, and by which paper."""
    if post.state is PostState.OVER:
        return translate("Post", "handed over, {0}").format(post.number)
    if post.state is PostState.DRAWN:
        return translate("Post", "{0} is drawn up and waits to be signed").format(post.number)
    return translate("Post", "not handed over")


def post_missing(post: Post | None) -> str:
    """Why the account stays in effect; nothing where it need not."""
    if post is None or post.state is PostState.OVER:
        return ""
    return translate("Post", "The post is not handed over yet (R-93): an archivist does it, page Registers, Ctrl+H.")


def leads_to(post: Post) -> HandoverKind | int:
    """The paper that waits to be signed, or a new change of post that is to be counted."""
    return post.handover if post.state is PostState.DRAWN else HandoverKind.POST
