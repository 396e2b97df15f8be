"""What arguments may be, as types for annotations.

A request takes a model or what stands for one, so nothing here has to be imported to
make a call. To write such an argument down first, there is a name for each type:

``inputs.PetDict``    for a class ``Pet``: a dict with its fields, by their names in JSON
``inputs.KindInput``  for any other type ``Kind`` (an enum, a list, one of several): all
                      that may be given for it

::

    pet: inputs.PetDict = {"name": "Rex", "kind": "dog"}
    api.add_pet(pet)

Where the document lists all values of an enum, type checkers know no others; the API's
newest goes through with `unlisted`: ``{"kind": unlisted("axolotl")}``.

These are types for type checkers, which read the stubs here. At run time a ``…Dict`` is
a plain dict, and any other input is anything.
"""

from typing import Any


def __getattr__(name: str) -> Any:
    if name.startswith("_"):
        raise AttributeError(name)
    return dict[str, Any] if name.endswith(("Dict", "Keywords")) else Any
