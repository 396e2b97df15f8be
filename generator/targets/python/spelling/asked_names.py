"""Names that the user has asked for and that cannot be had in Python: reserved, or taken by something of the client's own.

In: the names of the settings, and what all things are called. Out: a problem for each that is spelled another way.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Diagnostics
from generator.model.declarations import Record
from generator.model.operations import Api
from generator.model.renamed import Renamed
from generator.naming.styles import pascal, snake, snake_by_levels
from generator.targets.python.spelling.names import Names


def report_unspellable(api: Api, names: Names, diagnostics: Diagnostics) -> None:
    """Report what is not called as the settings say."""
    for each in api.renamed:
        for wanted, spelled in _spelled(each, api, names):
            if wanted != spelled:
                diagnostics.report("O130", each.at, name=wanted, spelled=spelled)


def _spelled(renamed: Renamed, api: Api, names: Names) -> Iterator[tuple[str, str]]:
    """What is asked for and what it is called, wherever it occurs."""
    match renamed.kind:
        case "types" if renamed.what in names.classes:
            yield pascal(renamed.name), names.classes[renamed.what].name
        case "tags":
            yield f"{pascal(renamed.name)}Api", names.services[renamed.what].name
        case "operations":
            for service in api.services:
                for index, each in enumerate(service.operations):
                    if each.name == renamed.what:
                        yield snake(renamed.name), names.operations[service.name, index].method
        case "fields":
            for record in api.declarations.values():
                for field in record.fields if isinstance(record, Record) else ():
                    if field.called == renamed.name:
                        asked = snake_by_levels(renamed.name)
                        yield asked, names.fields[record.id, field.wire_name]
