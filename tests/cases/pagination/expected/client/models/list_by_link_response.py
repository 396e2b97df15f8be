from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .thing import Thing


class ListByLinkResponse(Model):
    """The answer of `list_by_link`."""

    value: list[Thing] | None = None
    odata_next_link: Annotated[str | None, Field(alias="@odata.nextLink")] = None
