from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal, Unpack

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.rules import Rules
from .._runtime.models.tuples import Members
from .._runtime.types.marks import Nullable

if TYPE_CHECKING:
    from ..inputs._size import ShirtDict
    from .code import Code
    from .size import Size


class Shirt(Model):
    """What is said beside known values holds for values that are not known, too."""

    size: Annotated[Size, Rules({"multipleOf": 2})] | None = None
    """Sizes are even."""

    code: Annotated[Code, Rules({"maxLength": 3, "pattern": "x\\Z"})] | None = None
    codes: list[Annotated[Code, Rules({"maxLength": 3, "pattern": "x\\Z"})]] | None = (
        None
    )
    bright: (
        Literal["red", "green"]
        | Annotated[str, Rules({"not": {"enum": ["blue", "black"]}})]
        | None
    ) = None
    warm: (
        Literal["red", "yellow"]
        | Annotated[str, Rules({"not": {"pattern": "^b"}})]
        | None
    ) = None
    price: Literal[6] | Annotated[int, Field(ge=5)] | None = None
    text: Annotated[str, Field(min_length=2)] | Literal["aa", "bb"] | None = None
    label: Literal["a"] | Annotated[str, Field(min_length=2)] | None = None
    unlabelled: Nullable[Literal["a"] | Annotated[str, Field(min_length=2)]] = None
    kind: Literal["shirt"] | None = None
    either: Annotated[bool, Rules({"not": {"type": "null"}})] | None = None
    weight: Annotated[int, Field(ge=2, lt=9)] | None = None
    pair: (
        Annotated[tuple[str, *tuple[Any, ...]], Members(1), Rules({"minItems": 2})]
        | None
    ) = None
    same: Literal["x"] | None = None
    word: str | None = None
    number: Literal["7"] | None = None
    serial: Literal[1] | int | None = None
    ratio: Annotated[float, Field(le=6.02214076e23)] | None = 1e22
    fit: Literal["loose"] | None = None
    clean: Literal[True] | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[ShirtDict]) -> None:
            """What is said beside known values holds for values that are not known,
            too.
            """
