"""The console tool: one module for each task, and what they share."""
