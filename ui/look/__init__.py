"""How everything looks: colours, type, icons and the one style sheet, all from the same tokens."""
