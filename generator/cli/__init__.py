"""The command `gen-client`: the only room that reads argv, prints and sets the exit code."""

from generator.cli.command import main

__all__ = ["main"]
