"""What the program costs beside a floor measured in the same minute: `python -m tests.benchmarks`."""
