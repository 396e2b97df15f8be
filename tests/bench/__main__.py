"""`python -m tests bench [generate [DOCUMENT] | client]`: figures beside those of peers in the same run.

Nothing is judged here: machines differ, so quote ratios and medians.
"""

import sys
from collections.abc import Sequence


def main(arguments: Sequence[str]) -> int:
    """Run the benchmark that is asked for; gives the exit code."""
    what = arguments[0] if arguments else "generate"
    if what == "client":
        from tests.bench import client

        return client.main()
    from tests.bench import generate

    return generate.main(arguments[1:] if what == "generate" else arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
