"""Names that Windows keeps for devices, whatever comes after a dot: no file can have one.

In: a name without its ending. Out: whether it is such a name. Knows no language.
"""

from __future__ import annotations

_DEVICES = frozenset(
    ["con", "prn", "aux", "nul", "conin$", "conout$"]
    + [f"{device}{digit}" for device in ("com", "lpt") for digit in "0123456789¹²³"]
)


def is_device(name: str) -> bool:
    """Whether a file cannot be called so (Win32, Naming Files, Paths, and Namespaces)."""
    return name.casefold() in _DEVICES
