"""Explains to people: a code of a problem, and what of a document becomes what of a client.

`codes` tells of a problem what it is, why, and what to do; `things` knows everything that callers see of a client, with its
names and its place in the document; `asked` finds one of these by a name, a JSON pointer, or a line.
"""

from generator.explained.asked import Answer, Nothing, answer
from generator.explained.codes import closest_code, code_text
from generator.explained.things import Thing, things

__all__ = ["Answer", "Nothing", "Thing", "answer", "closest_code", "code_text", "things"]
