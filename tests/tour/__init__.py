"""The tour: drives the real windows by key events alone through the whole thread and leaves a picture of every page."""
