from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from .._runtime.models.unions import ByTag

if not TYPE_CHECKING:
    from .._runtime.types.named import TypeAliasType
else:
    from typing_extensions import TypeAliasType

    from .step_change import StepChange
    from .step_word import StepWord

Step = TypeAliasType(
    "Step",
    'Annotated[StepWord | StepChange, ByTag("event", {"word": "StepWord", "filter": "StepChange"})]',
)
