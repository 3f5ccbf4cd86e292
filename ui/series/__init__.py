"""Series: the ways of numbering in this room, on a page of their own."""
