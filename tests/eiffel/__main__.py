"""`python -m tests.eiffel FOLDER…` reads libraries of Eiffel classes and prints what is wrong in them."""

import sys
from collections.abc import Sequence
from pathlib import Path

from tests.eiffel.reader import findings


def main(folders: Sequence[str]) -> int:
    """Read the folders; gives the exit code."""
    found = [(folder, each) for folder in folders for each in findings(Path(folder))]
    for folder, each in found:
        print(f"{folder}/{each}")
    return bool(found)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
