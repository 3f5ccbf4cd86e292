"""The care for the room 库房日常: its air, the looks around, and what is under treatment (G-25 to G-27)."""
