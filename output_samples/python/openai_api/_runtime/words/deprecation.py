"""Tells callers that they use what the document calls deprecated."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing_extensions import deprecated as deprecated  # noqa: PLC0414
else:

    def deprecated(message):
        """Mark a method, as PEP 702 says; the warning comes when it sends a request.

        The decorator of `typing_extensions` is slow to import, and would warn of the
        line that derives one form of a method from another.
        """

        def marked(method):
            method.__deprecated__ = message
            return method

        return marked


PACKAGE = __name__.rpartition("_runtime.")[0]  # with its dot


def old_name(old: str, new: str) -> None:
    """Warn of a name that something had before."""
    warn(f"{old} is deprecated: it is {new} here")


def warn(message: str) -> None:
    """A DeprecationWarning for the program's line that led here."""
    import sys
    import warnings

    frame, level = sys._getframe(1), 2  # pyright: ignore[reportPrivateUsage]
    ours = (PACKAGE, "pydantic.", "functools")
    while frame.f_back and str(frame.f_globals.get("__name__")).startswith(ours):
        frame, level = frame.f_back, level + 1
    warnings.warn(message, DeprecationWarning, stacklevel=level)
