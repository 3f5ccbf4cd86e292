"""What a classified records room knows and does, without any screen."""

__version__ = "0.1.0"
