"""Fields of models and members of enums that programs know by another name."""

from __future__ import annotations

from typing import Any

from ..words.deprecation import old_name


class renamed_field(property):
    """A field by its old name: to be read, set, and given to the constructor.

    pydantic lets properties alone; what the class has of it is in its ``_former``.
    """

    def __init__(self, new: str) -> None:
        super().__init__()
        self.new = new
        self.old = ""

    def __set_name__(self, owner: Any, name: str) -> None:
        self.old = name
        owner._former = {**owner._former, name: self.new}

    def __get__(self, model: Any, owner: type | None = None) -> Any:
        if model is None:
            return self
        old_name(self.old, self.new)
        return getattr(model, self.new)

    def __set__(self, model: Any, value: Any) -> None:
        old_name(self.old, self.new)
        setattr(model, self.new, value)


class renamed_member:
    """A member of an enum by its old name."""

    def __init__(self, new: str) -> None:
        self.new = new
        self.old = ""

    def __set_name__(self, owner: Any, name: str) -> None:
        self.old = name

    def __get__(self, member: Any, owner: Any) -> Any:
        old_name(self.old, self.new)
        return owner[self.new]

    def __set__(self, member: Any, value: Any) -> None:
        raise AttributeError(self.old)  # having it, this is no member to `enum`
