from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from typing_extensions import TypeAliasType

from .._runtime.models.unions import ByTag

if TYPE_CHECKING:
    from .run_finished import RunFinished
    from .run_started import RunStarted

RunEvent = TypeAliasType(
    "RunEvent",
    'Annotated[RunStarted | RunFinished, ByTag("event", {"started": "RunStarted", "finished": "RunFinished"})]',
)
