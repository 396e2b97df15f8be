"""What a call gives back, and what its errors hold, in types.

In: a `Call`. Out: types. Follows `model/calling.py`: the 2xx answers are what a call gives, else the default one, else
what is said about redirects; a stream only where there is nothing else.
"""

from __future__ import annotations

from collections.abc import Sequence

from generator.changes.surface import Answer, Call, Written
from generator.changes.wording import Wording
from generator.model.calling import STREAMS
from generator.model.operations import ContentKind
from generator.model.types import Kind, Scalar, TypeRef

_OCTETS = (ContentKind.BINARY, ContentKind.MULTIPART, ContentKind.PARTS)
_TEXTS = (ContentKind.FORM, ContentKind.EVENT_STREAM, ContentKind.JSON_LINES)


def successes(call: Call) -> tuple[Answer, ...]:
    """The answers that mean success."""
    for prefix in ("2", "default", "3"):
        found = tuple(each for each in call.answers if each.status.startswith(prefix))
        if found:
            return found
    return ()


def returned(call: Call) -> list[TypeRef]:
    """The types of what a call gives; null where an answer is empty, or none is told of."""
    found: list[TypeRef] = []
    for answer in successes(call):
        whole = [each for each in answer.contents if each.kind not in STREAMS]
        found += [_type(each) for each in whole or answer.contents]
        if not answer.contents:
            found.append(Scalar(Kind.NULL))
    return found or [Scalar(Kind.NULL)]


def _type(written: Written) -> TypeRef:
    if written.kind in _OCTETS:
        return Scalar(Kind.BINARY)
    return Scalar(Kind.STRING) if written.kind in _TEXTS else written.type


def errors(call: Call) -> dict[str, list[TypeRef]]:
    """The types of what errors hold, by status."""
    fine = {each.status for each in successes(call)}
    return {
        each.status: [content.type for content in each.contents]
        for each in call.answers
        if each.status not in fine and not each.status.startswith("3")
    }


def told(types: Sequence[TypeRef], wording: Wording) -> str:
    """Types in words."""
    words = ("nothing" if each == Scalar(Kind.NULL) else wording.type(each) for each in types)
    return " or ".join(dict.fromkeys(words)) or "nothing"
