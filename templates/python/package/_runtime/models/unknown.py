"""Objects of an answer whose kind the document does not know."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .model import Model

if TYPE_CHECKING:
    from collections.abc import Iterator, KeysView

OURS = ("_", "model_", "to_", "from_")


class UnknownObject(Model):
    """An object whose tag no variant of its union has, kept as it came.

    Its properties are attributes (``event.type``), and can be asked for like those of a
    dict (``event["type"]``). Sent back, it is what it was.
    """

    if TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any: ...

    else:

        def __getattribute__(self, name):
            """A property, whatever pydantic's models have under its name."""
            if not name.startswith(OURS):
                extra = object.__getattribute__(self, "__pydantic_extra__")
                if extra and name in extra:
                    return extra[name]
            return super().__getattribute__(name)

    @property
    def _properties(self) -> dict[str, Any]:
        return self.__pydantic_extra__ or {}

    def __getitem__(self, name: str) -> Any:
        return self._properties[name]

    def __iter__(self) -> Iterator[str]:  # type: ignore[override]
        return iter(self._properties)

    def __contains__(self, name: object) -> bool:
        return name in self._properties

    def __len__(self) -> int:
        return len(self._properties)

    def __bool__(self) -> bool:
        return True

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Mapping):
            return self._properties == other
        return super().__eq__(other)

    def get(self, name: str, default: Any = None) -> Any:
        """A property; the default where there is none."""
        return self._properties.get(name, default)

    def keys(self) -> KeysView[str]:
        """The names of the properties."""
        return self._properties.keys()
