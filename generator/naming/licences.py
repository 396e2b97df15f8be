"""Licences by the identifiers that packaging knows (SPDX).

In: what a document calls its licence. Out: the identifier that is meant, or nothing where it is not clear which: packaging
refuses what it does not know, and a wrong licence is worse than none.
"""

from __future__ import annotations

import re
from typing import Final

_IDS: Final = (
    *("0BSD", "AFL-3.0", "AGPL-3.0-only", "AGPL-3.0-or-later", "Apache-1.1", "Apache-2.0"),
    *("Artistic-2.0", "BlueOak-1.0.0", "BSD-2-Clause", "BSD-3-Clause", "BSD-4-Clause", "BSL-1.0"),
    *("CC-BY-3.0", "CC-BY-4.0", "CC-BY-NC-4.0", "CC-BY-ND-4.0", "CC-BY-SA-3.0", "CC-BY-SA-4.0"),
    *("CC0-1.0", "CDDL-1.0", "CDDL-1.1", "ECL-2.0", "EPL-1.0", "EPL-2.0", "EUPL-1.1", "EUPL-1.2"),
    *("GPL-2.0-only", "GPL-2.0-or-later", "GPL-3.0-only", "GPL-3.0-or-later", "ISC"),
    *("LGPL-2.1-only", "LGPL-2.1-or-later", "LGPL-3.0-only", "LGPL-3.0-or-later", "MIT", "MIT-0"),
    *("MPL-1.1", "MPL-2.0", "MS-PL", "MulanPSL-2.0", "NCSA", "ODbL-1.0", "OFL-1.1", "OGL-UK-3.0"),
    *("OSL-3.0", "PDDL-1.0", "PostgreSQL", "Unlicense", "UPL-1.0", "WTFPL", "Zlib", "ZPL-2.1"),
)

_OTHERWISE: Final = {
    "apache 2": "Apache-2.0",
    "apache software 2": "Apache-2.0",
    "apache software 2 0": "Apache-2.0",
    "bsd 2": "BSD-2-Clause",
    "bsd 3": "BSD-3-Clause",
    "bsd simplified": "BSD-2-Clause",
    "boost software 1 0": "BSL-1.0",
    "cc by": "CC-BY-4.0",
    "creative commons attribution 3 0": "CC-BY-3.0",
    "creative commons attribution 4 0": "CC-BY-4.0",
    "creative commons attribution 4 0 international": "CC-BY-4.0",
    "creative commons zero 1 0 universal": "CC0-1.0",
    "eclipse public 2 0": "EPL-2.0",
    "expat": "MIT",
    "mozilla public 2 0": "MPL-2.0",
    "mpl 2": "MPL-2.0",
}
"""Other names, without the words that say nothing."""

_SILENT: Final = frozenset({"the", "license", "licence", "licensed", "under", "version", "v"})


def _key(name: str) -> str:
    words = re.findall(r"[a-z]+|\d+", name.lower())
    return " ".join(each for each in words if each not in _SILENT)


_KNOWN: Final = {**_OTHERWISE, **{_key(each): each for each in _IDS}}


def spdx(name: str) -> str:
    """The identifier of the licence called so; empty where it has none, or it is not clear which is meant."""
    return _KNOWN.get(_key(name), "") if name.isascii() else ""
