"""An operation as the tree sees it: what it is called, where its path leads, whether it answers a list.

In: operations of the document and of the model. Out: `Call`s. Knows no language.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import Enum

from generator.meaning.paging.answer_shape import plain, record
from generator.meaning.paging.pages import answer_type
from generator.meaning.resources.ids import Said, said
from generator.meaning.resources.routes import Route, names
from generator.meaning.store import Store
from generator.model.calling import successes
from generator.model.declarations import Record
from generator.model.operations import Operation
from generator.model.resources import OperationId, Path, operation_id
from generator.model.types import Kind, ListOf, Scalar
from generator.openapi import objects
from generator.values import dataclass


class Answer(Enum):
    """Whether an answer is one thing, or a list or a page of them."""

    ONE = "one"
    LIST = "list"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True)
class Call:
    """One operation: the steps of its path that count, what its operationId says, the tags it is in. what it
    answers."""

    operation: Operation
    steps: Route
    said: Said
    tags: tuple[str, ...]
    answer: Answer

    @property
    def id(self) -> OperationId:
        """What the tree knows it by."""
        return operation_id(self.operation.method, self.operation.path)

    @property
    def node(self) -> Path:
        """The names on its path."""
        return names(self.steps)


def calls(
    sources: Sequence[objects.Operation],
    operations: Sequence[Operation],
    routes: Iterable[Route],
    store: Store,
) -> list[Call]:
    """The calls, in document order."""
    return [
        Call(made, steps, _said(source, made), source.tags, _answer(made, store))
        for source, made, steps in zip(sources, operations, routes, strict=True)
    ]


def _said(source: objects.Operation, made: Operation) -> Said:
    return said(source.operation_id or "", made.method, made.path, source.tags)


def _answer(operation: Operation, store: Store) -> Answer:
    found = answer_type(operation)
    if operation.pagination is not None:
        return Answer.LIST
    if found is None:
        contents = any(each.contents for each in successes(operation))
        return Answer.ONE if contents else Answer.UNCLEAR
    type_ = plain(found[1], store)
    match type_:
        case ListOf():
            return Answer.LIST
        case Scalar(kind) if kind is not Kind.ANY:
            return Answer.ONE
    shape = record(type_, store)
    return Answer.UNCLEAR if shape is None or _is_page(shape, store) else Answer.ONE


def _is_page(shape: Record, store: Store) -> bool:
    """Whether the only list of a record is one of records."""
    lists = [
        each for each in (plain(f.type, store) for f in shape.fields) if isinstance(each, ListOf)
    ]
    return len(lists) == 1 and record(lists[0].item, store) is not None
