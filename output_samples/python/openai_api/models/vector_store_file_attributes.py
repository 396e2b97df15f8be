from __future__ import annotations

from typing import Annotated

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.values import Number

VectorStoreFileAttributes = TypeAliasType(
    "VectorStoreFileAttributes",
    "Annotated[dict[str, Annotated[str, Field(max_length=512)] | Number | bool], Field(max_length=16)]",
)
"""Labels on a vector store file that searches can filter by."""
