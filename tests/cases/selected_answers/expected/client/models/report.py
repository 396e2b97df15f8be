from __future__ import annotations

from typing import TYPE_CHECKING

if not TYPE_CHECKING:
    from .._runtime.types.named import TypeAliasType
else:
    from typing_extensions import TypeAliasType

    from .long_report import LongReport
    from .short_report import ShortReport

Report = TypeAliasType("Report", "ShortReport | LongReport")
