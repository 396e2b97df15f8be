"""Overlays, which change a document before it is read: D17."""

from __future__ import annotations

from typing import Final

from generator.diagnostics.catalogue.entry import ERROR, WARNING, Entry

ENTRIES: Final = (
    Entry(
        "D170",
        ERROR,
        "this is no overlay: {why}",
        'an overlay begins with overlay: "1.1.0", and has `info` and `actions`',
        "--overlay, or `overlays` in the settings, names documents of the OpenAPI Overlay Specification.",
    ),
    Entry(
        "D171",
        WARNING,
        "the overlay's version '{version}' is unknown; it is read as 1.1",
        "versions 1.0 and 1.1 are known",
        "The value of `overlay` tells which version of the Overlay Specification it follows (§4.4.1).",
    ),
    Entry(
        "D172",
        ERROR,
        "the overlay cannot be used: {why}",
        "{advice}",
        "An Overlay Object has `overlay`, `info` and `actions`, and each Action Object a `target` (Overlay 1.1, §4.4).",
    ),
    Entry(
        "D173",
        ERROR,
        "'{path}' is no JSONPath: {why}",
        "write it like $.paths['/items'].get, with quotes around what is no plain word",
        "`target` and `copy` are queries of RFC 9535, which begin with $.",
    ),
    Entry(
        "D174",
        WARNING,
        "the action changes nothing: {why}",
        "{advice}",
        "A target that selects nothing is no error (Overlay 1.1, §4.4.3), but it was probably meant to select something.",
    ),
    Entry(
        "D175",
        ERROR,
        "the action cannot be done: {why}",
        "the target stands at {there}; what is to become something else is removed by an action before this one",
        "Objects are merged into objects, arrays are continued, other values are replaced (Overlay 1.1, §4.4.3).",
    ),
    Entry(
        "D176",
        ERROR,
        "`copy` selects {count} instead of one part of the document",
        "{advice}",
        "What is copied is one node, which is merged into each target (Overlay 1.1, §4.4.3).",
    ),
    Entry(
        "D177",
        ERROR,
        "the whole document cannot be removed",
        "name what of it is to be removed",
        "What an action removes is a member of an object or an item of an array.",
    ),
    Entry(
        "D178",
        WARNING,
        "the overlay says that it is for '{extends}', which is another document than this one",
        "it is applied all the same; name the other document, or leave `extends` out",
        "`extends` tells for which document an overlay was made (Overlay 1.1, §4.4.1); who names both means this one.",
    ),
    Entry(
        "D179",
        ERROR,
        "the overlays make the document longer by more than {limit} values",
        "give the target fewer matches, or copy less",
        "What is copied or merged into many targets multiplies.",
    ),
)
