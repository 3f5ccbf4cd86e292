"""The lists of what is called in: from holders to the room, and from the room to who issued it."""
