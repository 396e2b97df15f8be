from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .choice_by_name import ChoiceByName
    from .choice_by_number import ChoiceByNumber

Choice = TypeAliasType("Choice", "ChoiceByName | ChoiceByNumber")
