"""The demonstration room: an invented institute with its holdings, people and loans, made on the spot from a seed."""
