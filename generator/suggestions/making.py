"""All suggestions for a document.

In: the document as it was understood. Out: suggestions by topic, those that change the client behind the others.
"""

from __future__ import annotations

from collections.abc import Sequence

from generator.document import Bundle
from generator.model.declarations import Record
from generator.model.operations import Api
from generator.openapi import objects
from generator.suggestions.calls import Calls
from generator.suggestions.ground import Ground
from generator.suggestions.repairs import repairs
from generator.suggestions.suggestion import Suggestion
from generator.suggestions.types import types
from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class Asked:
    """What suggestions are made of."""

    bundle: Bundle
    operations: Sequence[objects.Operation]
    api: Api


def suggestions(asked: Asked) -> list[Suggestion]:
    """All of them, in their order."""
    ground = Ground(asked.bundle.root)
    every = [
        *repairs(ground),
        *Calls(asked.api, asked.operations, ground).all(),
        *types(asked.api, asked.bundle, ground),
    ]
    return sorted(every, key=lambda each: each.changes)


def undescribed(api: Api) -> tuple[int, int, int, int]:
    """How many operations have no description, and how many there are; the same for fields."""
    calls = [*{id(each): each for one in api.services for each in one.operations}.values()]
    fields = [
        field
        for each in api.declarations.values()
        if isinstance(each, Record)
        for field in each.fields
    ]
    mute = sum(not each.doc.summary and not each.doc.description for each in calls)
    silent = sum(not each.doc.summary and not each.doc.description for each in fields)
    return mute, len(calls), silent, len(fields)
