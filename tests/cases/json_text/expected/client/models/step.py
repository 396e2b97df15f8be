from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from typing_extensions import TypeAliasType

from .._runtime.models.unions import ByTag

if TYPE_CHECKING:
    from .step_change import StepChange
    from .step_word import StepWord

Step = TypeAliasType(
    "Step",
    'Annotated[StepWord | StepChange, ByTag("event", {"word": "StepWord", "filter": "StepChange"})]',
)
