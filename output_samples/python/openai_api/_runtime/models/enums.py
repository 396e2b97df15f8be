"""Enums of the document, open: an unknown value is read, printed and sent as it is."""

from __future__ import annotations

from enum import Enum, EnumMeta
from typing import TYPE_CHECKING

from ..types.named import MODEL_ATTRIBUTES, late
from .shown import TEXT

if TYPE_CHECKING:
    from typing import Any, Self


class _Type(EnumMeta):
    if not TYPE_CHECKING:
        __doc__ = TEXT

    def __dir__(cls) -> list[str]:
        return ["__members__", *cls._member_names_]  # and not all that texts have

    def __getattr__(cls, name: str) -> Any:
        if name in cls.__dict__.get("_member_map_", ()):
            return cls._member_map_[name]
        if name.startswith(("_", "model_")):
            raise AttributeError(name)
        return late(cls, name)


class _Open(Enum, metaclass=_Type):
    __test__ = False  # pytest would collect one that is called `Test…`

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        """A member of its own for an unknown value, always the same for the same."""
        if not cls._fits(value):
            return None
        member = cls._made(value)
        member._name_ = str(value)
        member._value_ = value
        # setdefault: of two threads that meet the same new value, one wins
        known: Any = cls._value2member_map_.setdefault(value, member)
        return known  # type: ignore[no-any-return]

    @classmethod
    def _fits(cls, value: object) -> bool:
        raise NotImplementedError

    @classmethod
    def _made(cls, value: Any) -> Self:
        raise NotImplementedError

    def __getattr__(self, name: str) -> Any:
        if name in MODEL_ATTRIBUTES:
            return late(self, name)
        raise AttributeError(name)

    def __reduce_ex__(self, protocol: object) -> tuple[type[Self], tuple[Any]]:
        return type(self), (self._value_,)


class OpenStrEnum(str, _Open):
    """A text of an open list: a `str`, equal to its text, shown as its text."""

    @classmethod
    def _fits(cls, value: object) -> bool:
        return isinstance(value, str)

    @classmethod
    def _made(cls, value: Any) -> Self:
        return str.__new__(cls, value)

    __str__ = str.__str__
    __format__ = str.__format__  # type: ignore[assignment]


class OpenIntEnum(int, _Open):
    """An integer of an open list."""

    @classmethod
    def _fits(cls, value: object) -> bool:
        return isinstance(value, int) and not isinstance(value, bool)

    @classmethod
    def _made(cls, value: Any) -> Self:
        return int.__new__(cls, value)

    __str__ = int.__repr__
    __format__ = int.__format__  # type: ignore[assignment]


class OpenFloatEnum(float, _Open):
    """A number of an open list."""

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        """A member whose value is a float, whatever number it was made of."""
        return super()._missing_(float(value) if type(value) is int else value)

    @classmethod
    def _fits(cls, value: object) -> bool:
        return isinstance(value, (int, float)) and not isinstance(value, bool)

    @classmethod
    def _made(cls, value: Any) -> Self:
        return float.__new__(cls, value)

    __str__ = float.__repr__
    __format__ = float.__format__  # type: ignore[assignment]
