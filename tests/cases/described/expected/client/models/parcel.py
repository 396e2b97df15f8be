from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, Unpack

from pydantic import Field

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._parcel import ParcelArguments
    from .parcel_carrier_with_bicycle import ParcelCarrierWithBicycle
    from .parcel_content import ParcelContent
    from .post import Post
    from .size import Size
    from .state import State


class Parcel(Model):
    """The body of `change_parcel`, among others."""

    note: str | None = None
    """Said to the carrier. Ends \"\"\" no \\ docstring: \\N{BULLET}  "here\" """

    weight: float
    """In kilograms, without the box. Rounded up - to whole grams."""

    size: Size | None = None
    """How large a parcel may be."""

    state: State | None = None
    speed: Literal["slow", "fast"] | str | None = None
    """How fast it goes.

    - `"slow"`: By ship.
    - `"fast"`: By plane.
    """

    var_class: Annotated[str | None, Field(alias="class")] = None
    """A word of Python."""

    x_weight: Annotated[str | None, Field(alias="x-weight")] = None
    """No name at all."""

    contents: list[ParcelContent] | None = None
    carrier: Post | ParcelCarrierWithBicycle | None = None
    """The `Carrier` of a **parcel**, see [the list](https://carriers.example/list); for
    <T> or <carrier-id>.

    - by day
    - by night

     Never

    both.

    ```
    a  =  1
    ```
    """

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[ParcelArguments]) -> None:
            """The body of `change_parcel`, among others."""
