from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from .._runtime.models.unions import ByTag

if not TYPE_CHECKING:
    from .._runtime.types.named import TypeAliasType
else:
    from typing_extensions import TypeAliasType

    from .run_finished import RunFinished
    from .run_started import RunStarted

RunEvent = TypeAliasType(
    "RunEvent",
    'Annotated[RunStarted | RunFinished, ByTag("event", {"started": "RunStarted", "finished": "RunFinished"})]',
)
