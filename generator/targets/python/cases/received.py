"""What a test has the mock answer, and what the method must give then.

In: an operation and samples of its answers. Out: arguments of a case.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping

from generator.model.calling import sent_type
from generator.model.declarations import Record
from generator.model.exchanges import answered, redirects_alone, status
from generator.model.fits import fits
from generator.model.operations import (
    Api,
    Content,
    ContentKind,
    Operation,
)
from generator.model.samples import Sampler
from generator.model.types import Json, Named
from generator.model.xml import XmlShape
from generator.model.xml_wire import survives, xml_text
from generator.targets.code import Code
from generator.targets.python.cases.sample_literals import literal, octets_or_text
from generator.targets.python.cases.sent import JSON
from generator.targets.python.spelling.expressions import (
    keyword,
)
from generator.targets.python.spelling.literals import number, text
from generator.targets.python.spelling.names import Names
from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class Answers:
    """Spells answers; `known` are the constants that hold samples of them, by the JSON of those."""

    api: Api
    names: Names
    known: Mapping[str, Code]
    reading: Sampler

    def pieces(self, operation: Operation) -> Iterator[Code]:
        """The status, the body and its media type; what the method gives, or that it cannot be read."""
        if (found := status(operation)) != 200:
            yield Code(f"status={number(found)}")
        content = answered(operation)
        if content is None:
            return
        if redirects_alone(operation):
            yield Code("reads=False")
            return
        if content.kind is ContentKind.XML and content.xml is not None:
            yield from self._xml_answer(content, content.xml)
            return
        if content.kind is not ContentKind.JSON:
            yield Code(f"answer={octets_or_text(content, self.reading.content(content))}")
            yield Code(f"answer_type={text(sent_type(content))}")
            return
        sampled = self.reading.content(content)
        if not fits(sampled, content.type, self.api.declarations):
            yield Code("reads=False")
            return
        yield keyword(Code("answer"), self._named(content, sampled))
        if content.media_type != JSON:
            yield Code(f"answer_type={text(sent_type(content))}")
        if isinstance(content.type, Named):
            declared = self.api.declarations[content.type.id]
            if isinstance(declared, Record) and declared.subtypes is None:
                yield Code(f"returns={text(self.names.classes[declared.id].name)}")

    def _xml_answer(self, content: Content, shape: XmlShape) -> Iterator[Code]:
        """The value, and the element that comes; as JSON where XML would not tell all of it."""
        sampled = self.reading.content(content)
        if not fits(sampled, content.type, self.api.declarations):
            yield Code("reads=False")
            return
        yield keyword(Code("answer"), literal(sampled))
        if survives(shape, sampled, self.api.xml):
            yield Code(f"came={text(xml_text(shape, sampled, self.api.xml))}")
            yield Code(f"answer_type={text(sent_type(content))}")

    def _named(self, content: Content, sampled: Json) -> Code:
        """The constant that holds the sample, or the sample where it is short."""
        key = json.dumps(sampled)
        return self.known.get(key) or literal(sampled, self.known)
