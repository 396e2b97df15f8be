"""What a request says that it takes for an answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..words.contents import contents

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..words.contents import Content
    from ..words.operation import Operation


def accepted(operation: Operation[object]) -> str:
    """The Accept header: what successes hold, then what errors do, JSON before others
    and ranges behind; a stream only where there is nothing else, as it is asked for on
    purpose.
    """
    if operation.accept is None:
        good = [*successes(operation)]
        found = [each for key in good for each in contents(operation.answers[key])]
        whole = [each for each in found if not each.streams]
        others = [key for key in operation.answers if key not in good]
        errors = [each for key in others for each in contents(operation.answers[key])]
        types = [*json_first(whole or found), *json_first(errors)]
        operation.accept = ", ".join(dict.fromkeys(types)) or "*/*"
    return operation.accept


def successes(operation: Operation[object]) -> Iterator[int | str]:
    """The keys of the answers that mean success; without any, the default is one."""
    good = [key for key in operation.answers if str(key).startswith("2")]
    yield from good or [key for key in operation.answers if key == "default"]


def json_first(found: list[Content]) -> list[str]:
    """The media types, those of JSON first, ranges last."""
    types = [each.media_type for each in found]
    return sorted(types, key=lambda each: ("*" in each, "json" not in each.lower()))
