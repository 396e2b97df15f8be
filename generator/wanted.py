"""What the settings say of an API's meaning, each with its place: of pages, streams, XML, resources, answers.

In: options. Out: values that `meaning` takes; what is wrong with one is reported where it stands.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Diagnostics, Location, Source
from generator.meaning import (
    AnswerSetting,
    Correction,
    ResourceSetting,
    StreamSetting,
    XmlSetting,
    correction,
    stream_setting,
)
from generator.options import Options


def corrections(options: Options) -> Iterator[Correction]:
    """What the settings say of pages, each with its place."""
    for name, value in options.pagination.items():
        inner = {keys[0]: at for keys, at in inner_places(options, "pagination", name).items()}
        yield correction(name, value, place(options, "pagination", name), inner)


def inner_places(options: Options, *table: str) -> dict[tuple[str, ...], Location]:
    """Where what is in a table stands, by the keys that lead there from it."""
    most = len(table)
    return {keys[most:]: at for keys, at in options.places.items() if keys[:most] == table != keys}


def streams(options: Options, diagnostics: Diagnostics) -> Iterator[StreamSetting]:
    """What the settings say of streams, as far as it can be used."""
    for name, value in options.streams.items():
        found = stream_setting(name, value, place(options, "streams", name), diagnostics)
        if found is not None:
            yield found


def xml(options: Options) -> Iterator[XmlSetting]:
    """What the settings say of XML, each with its place."""
    for name, value in options.xml.items():
        yield XmlSetting(name, value, place(options, "xml", name))


def resources(options: Options) -> Iterator[ResourceSetting]:
    """What the settings say of the resource tree, each with its place."""
    for name, value in options.resources.items():
        yield ResourceSetting(name, value, place(options, "resources", name))


def answers(options: Options) -> Iterator[AnswerSetting]:
    """What the settings say of what selects an answer, each with its place."""
    for name, value in options.answers.items():
        inner = inner_places(options, "answers", name)
        yield AnswerSetting(name, value, place(options, "answers", name), inner)


def encoding_places(options: Options) -> dict[str, Location]:
    """Where the settings of encodings stand, and their table."""
    return {name: place(options, "encoding", name) for name in (*options.encoding, "")}


def readme_places(options: Options) -> dict[str, Location]:
    """Where the settings of the README stand, and their table."""
    return {name: place(options, "readme", name) for name in (*options.readme, "")}


def place(options: Options, table: str, name: str) -> Location:
    """Where an entry of the settings stands."""
    places = options.places
    return (
        places.get((table, name))
        or places.get((table,))
        or Location(Source("settings", ""), 1, 1, "")
    )
