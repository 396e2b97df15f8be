"""What the docstring of a method says of its arguments.

In: the arguments of an operation and the ways to call it. Out: pairs of a name and a text, for `docstring`. A field of
a body that may be given by its name has its first sentence here: language servers show the whole text on the keyword
itself, by the `TypedDict` of the keywords, while they show the docstring of the method as a whole, as `help()` does.
"""

from __future__ import annotations

from generator.model.declarations import Access, Field
from generator.targets.prose import first_sentence
from generator.targets.python.package.constants import must_be_given
from generator.targets.python.package.signatures import Signature
from generator.targets.python.package.texts import said_of
from generator.targets.python.package.ways import Calling


def arguments_said(found: Signature, calling: Calling) -> list[tuple[str, str]]:
    """What is said of each argument, required fields of the body first."""
    told = {str(each.name): each.doc.description for each in found.arguments}
    fields = _fields(calling)
    if found.body is not None and fields and not found.body.doc.description:
        told[found.body.name] = "The body, in place of its fields."
    for name, field in fields.items():
        told.setdefault(name, first_sentence(said_of(field, calling.declarations)))
    if found.takes_keywords:
        more = "" if fields else "The fields of the body by name, and "
        told["**options"] = f"{more}`RequestOptions`."
    return [(name, said) for name, said in told.items() if said]


def _fields(calling: Calling) -> dict[str, Field]:
    """The fields that are keywords of one of the ways, by their names."""
    every = [
        (str(calling.names.fields[way.record.id, each.wire_name]), (way.record, each))
        for way in calling.ways()
        if way.record is not None
        for each in way.record.fields
        if each.access is not Access.READ_ONLY
    ]
    needed = [each for each in every if must_be_given(*each[1], calling.declarations)]
    found: dict[str, Field] = {}
    for name, (_, field) in (*needed, *every):
        found.setdefault(name, field)
    return found
