"""What callers write for the parts of an API in Eiffel, for those who compare two clients.

In: the model and the names. Out: `Spelled`. Every argument is always given, and what may be missing is no other type.
"""

from __future__ import annotations

from generator.model.declarations import Alias, Declaration, Enum, Record, Union
from generator.model.operations import Api
from generator.model.types import Named
from generator.targets.eiffel.spelling.families import Families
from generator.targets.eiffel.spelling.kinds import EXPANDED, TEXT, Basic, Declarations, kind_of
from generator.targets.eiffel.spelling.names import Names
from generator.targets.spelled import Manner, Method, Spelled


def spelled(api: Api, names: Names, related: Families) -> Spelled:
    """All names."""
    return Spelled(
        client=names.facade,
        types={
            id_: names.classes[id_]
            for id_, each in api.declarations.items()
            if _is_class(each, api.declarations, related)
        },
        fields={place: each.attribute for place, each in names.fields.items()},
        members=names.constants,
        services=names.services,
        methods={
            place: Method(each.feature, each.stream, each.arguments)
            for place, each in names.operations.items()
        },
        manner=Manner(
            absence_in_types=False, every_argument=True, by_name=False, values_in_types=False
        ),
        former=names.former,
    )


def _is_class(declaration: Declaration, declarations: Declarations, related: Families) -> bool:
    """Whether there is a class that a program could name."""
    match declaration:
        case Record():
            return True
        case Union(id=id_):
            return id_ in related.holders
        case Enum(id=id_):
            kind = kind_of(Named(id_), declarations)
            return isinstance(kind, Basic) and kind.name in (TEXT, *EXPANDED)
        case Alias():
            return False
