"""Arranging on the screen: choosing the act, its preview from old to new, the 备考表 sentences, and what came of it."""
