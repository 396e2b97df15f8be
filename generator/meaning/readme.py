"""Which operation the README begins with, where the settings say it.

In: the table `readme` of the settings: `example = "createResponse"`. Out: the API that knows it. Knows no language.
"""

from __future__ import annotations

from collections.abc import Mapping
from difflib import get_close_matches

from generator.diagnostics import Diagnostics, Location
from generator.model.operations import Api
from generator.values import replace


def with_example(
    api: Api,
    settings: Mapping[str, object],
    places: Mapping[str, Location],
    diagnostics: Diagnostics,
) -> Api:
    """The API with its example; `places` are those of the keys, and of the table under an empty one."""
    for key in settings:
        if key != "example":
            at, advice = places.get(key, places[""]), "there is: example"
            diagnostics.report("C103", at, key=f"readme.{key}", advice=advice)
    name = settings.get("example")
    if name is None:
        return api
    at = places.get("example", places[""])
    if not isinstance(name, str):
        found = "a table" if isinstance(name, dict) else f"'{name}'"
        diagnostics.report("C104", at, key="readme.example", wanted="a string", found=found)
        return api
    given = {each.called: each.name for each in api.renamed if each.kind == "operations"}
    name = given.get(name, name)
    _refuse_unknown(name, api, at, diagnostics)
    return replace(api, example=name)


def _refuse_unknown(name: str, api: Api, at: Location, diagnostics: Diagnostics) -> None:
    names = [each.name for service in api.services for each in service.operations]
    if name not in names:
        close = get_close_matches(name, names, n=1)
        advice = f"did you mean '{close[0]}'?" if close else "name it by its operationId"
        diagnostics.report("C109", at, name=name, advice=advice)
