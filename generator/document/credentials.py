"""Request headers for a document that not everybody may fetch.

In: headers as the settings have them, in which `${NAME}` is a variable of the environment. Out: what is sent to the host
of the document that the user named, and to no other, redirects included. A value is never told: problems name the
header and the variable.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from re import Match
from re import compile as compile_pattern
from typing import Final

from generator.diagnostics import Diagnostics, Location
from generator.document.access import Host, host_of
from generator.values import dataclass

VARIABLE: Final = compile_pattern(r"\$\{([A-Za-z_][A-Za-z0-9_]*)\}")
NAME: Final = compile_pattern(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
"""RFC 9110, 5.1."""
VALUE: Final = compile_pattern(r"[\t\x20-\x7e\x80-\xff]*")
"""RFC 9110, 5.5: what can stand in one line of HTTP/1.1."""


@dataclass(frozen=True, slots=True)
class Credentials:
    """Headers for one host."""

    host: Host | None = None
    headers: tuple[tuple[str, str], ...] = ()

    def __repr__(self) -> str:
        return f"Credentials({', '.join(name for name, _ in self.headers)})"

    def of(self, url: str) -> dict[str, str]:
        """What is sent to a URL."""
        return dict(self.headers) if self.host is not None and host_of(url) == self.host else {}


NOBODY: Final = Credentials()


def credentials(
    spec: str,
    headers: Mapping[str, object],
    places: Mapping[tuple[str, ...], Location],
    diagnostics: Diagnostics,
) -> Credentials:
    """The headers for the host of the document, with the values of the environment; what is wrong with them is reported."""
    host = host_of(spec)
    if host is None:
        return Credentials()
    found = []
    for name, value in headers.items():
        at = places.get((name,)) or places.get(())
        spelled = _value(name, value, at, diagnostics)
        if spelled is not None:
            found.append((name, spelled))
    return Credentials(host, tuple(found))


def _value(name: str, value: object, at: Location | None, diagnostics: Diagnostics) -> str | None:
    spelled, why, advice = _spelled(name, value)
    if why:
        diagnostics.report("O179", at, name=name, why=why, advice=advice)
    return None if why else spelled


def _spelled(name: str, value: object) -> tuple[str, str, str]:
    """The value that is sent, or why none can be, and what helps."""
    if not isinstance(value, str) or not NAME.fullmatch(name):
        why = "a header has a name of letters, digits and hyphens, and a text"
        return "", why, 'write it like Authorization = "Bearer ${API_TOKEN}"'
    missing = [each for each in VARIABLE.findall(value) if each not in os.environ]
    if missing:
        why = f"the environment has no variable {missing[0]}"
        return "", why, f"set it before the call: export {missing[0]}=…"
    spelled = VARIABLE.sub(_from_environment, value).strip()
    if not VALUE.fullmatch(spelled):
        why = "its value has characters that no header can have, such as a line's end"
        return "", why, "look at the variable; the value is not shown here"
    return spelled, "", ""


def _from_environment(found: Match[str]) -> str:
    return os.environ[found[1]].strip()
