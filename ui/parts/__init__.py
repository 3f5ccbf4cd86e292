"""The building blocks every page is made of: cards, tables, buttons, fields, bands and bars."""
