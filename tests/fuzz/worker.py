"""Tries clients out, one after the other, in a process beside the one that makes them; `verifying` speaks to it.

In, on standard input: a line of JSON for each client, with the package's folder and its files; what a client has from the
one before it, of the first line's `base`. Out: a line of JSON for each, a list of faults as `generator.verify` tells them.
"""

import json
import sys
from functools import lru_cache

from generator.verify import child

FOLDER = "fuzzed"


def main() -> None:
    compiled = lru_cache(maxsize=4096)(compile)
    child.compile = compiled  # type: ignore[attr-defined]
    sys.setrecursionlimit(10_000)
    told, sys.stdout = sys.stdout, sys.stderr
    base: dict[str, str] = {}
    for line in sys.stdin:
        asked = json.loads(line)
        base |= asked.get("base", {})
        files = {**base, **asked["files"]}
        found = [*child.faults(FOLDER, files)]
        forget()
        told.write(json.dumps(found) + "\n")
        told.flush()


def forget() -> None:
    """Be as before the client was imported."""
    sys.meta_path[:] = [each for each in sys.meta_path if not isinstance(each, child.Memory)]
    for name in [each for each in sys.modules if each.partition(".")[0] in (FOLDER, "tests")]:
        del sys.modules[name]


if __name__ == "__main__":
    main()
