"""`python -m tests bench [generate [DOCUMENT] | client | load [--seconds N] | memory]`: what things cost.

`generate` and `client` put figures beside those of peers in the same run; `load` keeps one async client busy and looks
for what it leaves behind; `memory` sends and fetches a large file. Nothing is judged here: machines differ, so quote
ratios and medians.
"""

import sys
from collections.abc import Sequence

from tests.bench import client, generate, load, memory


def main(arguments: Sequence[str]) -> int:
    """Run the benchmark that is asked for; gives the exit code."""
    what = arguments[0] if arguments else "generate"
    if what == "client":
        return client.main()
    if what == "load":
        return load.main(arguments[1:])
    if what == "memory":
        return memory.main()
    return generate.main(arguments[1:] if what == "generate" else arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
