"""What is kept overnight for readers who come again."""
