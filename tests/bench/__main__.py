"""`python -m tests bench [DOCUMENT…]`: what things cost.

Without more words it measures generation at first, after small changes and when nothing has changed, by stage, beside
other generators in the same run (`generate`), and then what an operation costs in documents of 50 to 5,000 (`growth`).
It takes the documents that are given, or the published one of OpenAI if it is at hand, ours, and three that are made of
ours. `--alone` leaves the other generators out.

`generate`, `growth [MOST]` are the two parts; `client` puts the generated client beside its peers, `checkers [DOCUMENT]`
a program that uses it beside one that uses the official package, for type checkers; `load [--seconds N]` keeps one async
client busy and looks for what it leaves behind; `memory` sends and fetches a large file; `fuzz [SECONDS]` tries bytes of
all kinds on the loaders. Nothing else is judged here: machines differ, so quote ratios and medians.
"""

import sys
from collections.abc import Sequence

from tests.bench import checkers, client, fuzz, generate, growth, load, memory


def main(arguments: Sequence[str]) -> int:
    """Run the benchmark that is asked for; gives the exit code."""
    what, rest = (arguments[0], arguments[1:]) if arguments else ("", ())
    match what:
        case "client":
            return client.main()
        case "checkers":
            return checkers.main(rest)
        case "load":
            return load.main(rest)
        case "memory":
            return memory.main()
        case "fuzz":
            return fuzz.main(rest)
        case "generate":
            return generate.main(rest)
        case "growth":
            return growth.main(rest)
        case "--help" | "-h":
            print(__doc__)
            return 0
        case _:
            return generate.main(arguments) or growth.main(())


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
