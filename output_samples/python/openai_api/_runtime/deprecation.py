"""Tells callers that they use what the document calls deprecated."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any

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


def warn(message: str) -> None:
    """A DeprecationWarning for the line outside of this package that led here."""
    import sys
    import warnings

    frame, level = sys._getframe(1), 2  # pyright: ignore[reportPrivateUsage]
    while frame.f_back and str(frame.f_globals.get("__name__")).startswith(PACKAGE):
        frame, level = frame.f_back, level + 1
    warnings.warn(message, DeprecationWarning, stacklevel=level)


class Deprecated:
    """An attribute of a model that warns when it is read."""

    __slots__ = ("name",)

    def __init__(self, name: str) -> None:
        self.name = name

    def __get__(self, model: Any, owner: object = None) -> Any:
        values: dict[str, Any] | None = getattr(model, "__dict__", None)
        if values is None or self.name not in values:
            raise AttributeError(self.name)
        warn(f"{self.name} is deprecated")
        return values[self.name]

    def __set__(self, model: Any, value: object) -> None:
        """Never called, as models set their fields themselves; without it, the value
        in the model would be read instead.
        """
        model.__dict__[self.name] = value


def watch(name: str, fields: dict[str, Any], deprecated: set[str]) -> None:
    """Make the schema of a model warn of deprecated fields in a request."""
    from pydantic_core import core_schema

    for field in deprecated & fields.keys():
        schema = fields[field]["schema"]
        holder = schema if schema["type"] == "default" else fields[field]
        holder["schema"] = core_schema.with_info_after_validator_function(
            _warning(f"{name}.{field} is deprecated"), holder["schema"]
        )


def _warning(message: str) -> Any:
    def check(value: Any, info: Any) -> Any:
        if info.context and "again" not in info.context:  # only requests have one
            warn(message)
        return value

    check.lenient = unchanged  # type: ignore[attr-defined]
    return check


def unchanged(found: Any) -> Any:
    """What a lenient reading makes of it."""
    return found
