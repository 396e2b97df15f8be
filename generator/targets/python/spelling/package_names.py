"""The name of the package that a client is imported as, where nobody gives one.

In: the title of the API. Out: a name that no other package is known to have.
"""

from __future__ import annotations

from generator.naming import packages
from generator.naming.words import chunks
from generator.targets.python.spelling.class_names import shortened
from generator.targets.python.spelling.reserved import starting_well


def package_name(title: str) -> tuple[str, str | None]:
    """The import package that a title makes: `OpenAI API` → `openai_api`, `FastAPI` → `fastapi_client`; and what is
    against the plain name, where it is another one."""
    plain = "_".join(chunks(title)).lower().encode("ascii", "ignore").decode().strip("_")
    if not plain:
        return "openapi_client", "the document has no title in letters of ASCII"
    wanted = starting_well(shortened(plain), "client_")
    why = packages.against(wanted) or packages.doubts(wanted)
    suffixed = f"{wanted}_client" if why else wanted
    return (f"{wanted}_api_client" if packages.doubts(suffixed) else suffixed), why
