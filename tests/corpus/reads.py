"""`python -m tests.corpus.reads FOLDER`: reads a generated Eiffel library with the strict reader, and prints what it
finds as JSON."""

from __future__ import annotations

import json
import resource
import sys
from pathlib import Path
from time import perf_counter
from typing import Any

from tests.eiffel.reader import findings

_SHOWN = 10


def main(folder: str) -> dict[str, Any]:
    """How many classes there are, and what is wrong in them."""
    start, place = perf_counter(), Path(folder)
    found = findings(place)
    faults = [str(each) for each in found[:_SHOWN]]
    if len(found) > _SHOWN:
        faults.append(f"… {len(found) - _SHOWN} more findings")
    return {
        "modules": len([*place.rglob("*.e")]),
        "modules_failed": len({str(each).partition(":")[0] for each in found}),
        "types": len([*place.glob("src/domain/**/*.e")]),
        "build_seconds": round(perf_counter() - start, 2),
        "build_megabytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
        "faults": faults,
    }


if __name__ == "__main__":
    print(json.dumps(main(sys.argv[1])))
