"""Names that cannot stay as they are: N."""

from __future__ import annotations

from typing import Final

from generator.diagnostics.catalogue.entry import NOTE, WARNING, Entry

ENTRIES: Final = (
    Entry(
        "N201",
        WARNING,
        "operation '{name}' is generated as '{spelled}'",
        "Another operation of the same tag has its name; give one of them another operationId.",
        "Two operations of a tag come to the same method name; the later one gets a number.",
    ),
    Entry(
        "N202",
        WARNING,
        "property '{name}' is generated as '{spelled}'",
        "Another property of the same object has its name; JSON keeps the document's own names.",
        "Two properties of an object come to the same attribute name; the later one gets a number.",
    ),
    Entry(
        "N203",
        WARNING,
        "the tags {tags} come to the same name; their operations share one class",
        "If they mean the same, spell them alike; if not, tell them apart by more than case and punctuation.",
        "A class is named after a tag, of which only letters and digits count, in any case.",
    ),
    Entry(
        "N204",
        WARNING,
        "the {place} parameter '{name}' is generated as '{spelled}'",
        "Several arguments of the operation have its name; the page of the operation says which is which.",
        "Parameters of one name in several places are told apart by their places; of one place, by a number.",
    ),
    Entry(
        "N205",
        NOTE,
        "the package is called '{name}', as {why}",
        "--package-name gives it another name",
        "The package is named after the API's title, unless that is the name of something that it would hide or replace.",
    ),
    Entry(
        "N206",
        WARNING,
        "a package called '{name}' may be in the way of another: {why}",
        "{advice}",
        "Two packages of one name cannot be installed together, and one hides the other where both are found.",
    ),
)
