from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Unpack

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.rules import Rules
from .._runtime.types.marks import Nullable

if TYPE_CHECKING:
    from ..inputs._level import RuledDict
    from .conditional import Conditional
    from .level import Level
    from .one_of_two import OneOfTwo
    from .word import Word


class Ruled(Model):
    """The body of `put_rules`, among others."""

    day: Annotated[str, Rules({"pattern": "(?a)^(?:\\d{4})-\\d\\d\\Z"})] | None = None
    letters: str | None = None
    escaped: Annotated[str, Rules({"pattern": "(?a)^[\\w\\-/\\.]+@x\\Z"})] | None = None
    price: Annotated[float, Rules({"multipleOf": 0.01})] | None = None
    half: (
        Annotated[int, Field(ge=1, le=18446744073709551616), Rules({"multipleOf": 2.5})]
        | None
    ) = None
    set: Annotated[list[Any], Rules({"uniqueItems": True})] | None = None
    with_number: (
        Annotated[
            list[Any],
            Rules({"contains": {"type": "number"}, "minContains": 2, "maxContains": 3}),
        ]
        | None
    ) = None
    names: (
        Annotated[dict[str, int], Rules({"propertyNames": {"pattern": "^[a-z]+\\Z"}})]
        | None
    ) = None
    point: Annotated[Any, Rules({"const": {"x": 1, "y": [True, None]}})] | None = None
    pairs: Annotated[list[int], Rules({"enum": [[1, 2], [3, 4]]})] | None = None
    empty: Annotated[dict[str, Any], Rules({"enum": [{}]})] | None = None
    contrary: Annotated[Any, Rules({"enum": [{"c": 3}]})] | None = None
    mixed: Nullable[Annotated[Any, Rules({"enum": [1, "a", {"b": 2}]})]] = None
    needs: Annotated[dict[str, str], Rules({"required": ["id"]})] | None = None
    nothing: Annotated[Any, Rules({"not": {}})] | None = None
    level: Level | None = None
    """How much."""

    word: Word | None = None
    one_of_two: OneOfTwo | None = None
    conditional: Conditional | None = None
    number: (
        Annotated[float, Rules({"anyOf": [{"minimum": 100}, {"multipleOf": 5}]})] | None
    ) = None
    lists: Annotated[list[Conditional], Rules({"uniqueItems": True})] | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[RuledDict]) -> None:
            """The body of `put_rules`, among others."""
