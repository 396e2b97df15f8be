"""What a method gives back, as an annotation.

In: the answers of an operation. Out: a `Spelling`.
"""

from __future__ import annotations

from generator.model.calling import answers, successes
from generator.model.operations import Content, ContentKind, Operation, Response
from generator.model.types import Kind, Scalar
from generator.targets.python.spelling.annotations import NONE, Spelling, either
from generator.targets.python.spelling.types import Speller
from generator.values import replace


def result_type(operation: Operation, speller: Speller) -> Spelling:
    """What a method gives back: the types of its successful answers."""
    found = [_answer_type(each, speller) for each in successes(operation)]
    return either(found) if found else NONE


def _answer_type(response: Response, speller: Speller) -> Spelling:
    """The types of an answer, that of each content, JSON first."""
    found = answers(response)
    return either(content_type(each, speller) for each in found) if found else NONE


def content_type(content: Content, speller: Speller) -> Spelling:
    """The type of one content. JSON that is said to be a mere string is often a file in truth; the runtime then gives
    its bytes. A form, and a stream that is not read as such, are texts."""
    match content.kind:
        case ContentKind.BINARY | ContentKind.MULTIPART | ContentKind.PARTS:
            return speller.builtin("bytes")
        case ContentKind.FORM | ContentKind.EVENT_STREAM | ContentKind.JSON_LINES:
            return speller.spell(Scalar(Kind.STRING))
        case ContentKind.JSON if content.type == Scalar(Kind.STRING):
            return either([speller.spell(content.type), speller.builtin("bytes")])
        case _:
            return replace(speller, answers=True).spell(content.type)
