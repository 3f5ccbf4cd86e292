"""The screen: what the keeper sees and touches; it decides nothing."""
