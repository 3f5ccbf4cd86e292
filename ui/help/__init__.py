"""The handbook on the screen: one chapter for each page, opened by F1 on the page one is on."""
