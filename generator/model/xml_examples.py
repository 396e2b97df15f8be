"""What the body and the answer of an operation look like in XML, for its page.

In: an API. Out: for each operation the texts, indented. The same samples as everywhere. Knows no language.
"""

from __future__ import annotations

from collections.abc import Iterable

from generator.model.calling import answers, successes
from generator.model.operations import Api, Content, Operation
from generator.model.samples import Sampler
from generator.model.xml_wire import Unwritable, xml_text

LONGEST = 6000
"""Longer samples, in characters, are for no reader."""


class XmlExamples:
    """The examples of one API."""

    def __init__(self, api: Api) -> None:
        self._api = api
        self._samplers: dict[bool, Sampler] = {}

    def body(self, operation: Operation) -> str:
        """The first body that is XML; nothing where there is none, or XML cannot hold the sample."""
        return self._first(operation.body.contents if operation.body else (), sending=True)

    def answer(self, operation: Operation) -> str:
        """The first answer of success that is XML."""
        found = (each for response in successes(operation) for each in answers(response))
        return self._first(found, sending=False)

    def _first(self, contents: Iterable[Content], *, sending: bool) -> str:
        found = (self.text(each, sending=sending) for each in contents)
        return next((indented(each) for each in found if each), "")

    def text(self, content: Content, *, sending: bool) -> str:
        """The sample of a content on one line; nothing where it is no XML, or none that XML can hold."""
        if content.xml is None:
            return ""
        if sending not in self._samplers:
            self._samplers[sending] = Sampler(self._api, sending=sending)
        try:
            sampled = self._samplers[sending].content(content)
            text = xml_text(content.xml, sampled, self._api.xml)
        except Unwritable:
            return ""
        return text if len(text) <= LONGEST else ""


def indented(text: str) -> str:
    """The element with its children on lines of their own, but for what stands between text."""
    from xml.dom.minidom import parseString
    from xml.parsers.expat import ExpatError

    try:
        lines = parseString(text).toprettyxml(indent="  ").splitlines()
    except ExpatError:
        return text
    return "\n".join(each for each in lines[1:] if each.strip())
