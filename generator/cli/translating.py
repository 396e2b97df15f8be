"""Options of OpenAPI Generator, from its files and command lines, as ours: what `generate` and `migrate` share.

In: what files and command lines say. Out: values of `Options`, with their places.
"""

from __future__ import annotations

from collections.abc import Iterable

from generator.diagnostics import Diagnostics
from generator.targets.registry import known
from generator.transfer.said import Said
from generator.transfer.translate import Translated, translate


def ours(said: Iterable[Said], diagnostics: Diagnostics) -> Translated:
    """What is said, in our settings."""
    from generator.meaning.renamings import KINDS

    return translate(tuple(said), diagnostics, targets=known(), kinds=KINDS)
