"""What the methods of HTTP do to a resource: the usual five, and what else there is.

In: a call whose path leads to a resource. Out: what it does there, in a word. Knows no other resource.
"""

from __future__ import annotations

from generator.meaning.resources.calls import Answer, Call
from generator.meaning.resources.shapes import Shapes
from generator.meaning.resources.verbs import is_plural

_READING = frozenset({"read", "retrieve", "show", "describe"})


def habit(call: Call, shapes: Shapes) -> str:
    """What the call does to the resource that its path leads to."""
    return (_of_item if shapes.is_item(call.steps) else _of_whole)(call, shapes)


def _of_item(call: Call, shapes: Shapes) -> str:
    here = shapes.methods(call.steps)
    match call.operation.method:
        case "GET":
            return "retrieve"
        case "PUT" if call.said.usual == "create" and "POST" not in shapes.around(call.steps):
            return "create"
        case "PUT" if "PATCH" in here:
            return "replace"
        case "PUT" | "PATCH":
            return "update"
        case "POST":
            return _posted(call, here)
        case other:
            return other.lower()


def _posted(call: Call, here: set[str]) -> str:
    """What a POST does to an item: an update, unless its id names something else."""
    done = call.said
    if done.verb and not done.usual and not done.beyond((*call.node, done.verb)):
        return done.verb
    return "create" if done.usual == "create" and here & {"PUT", "PATCH"} else "update"


def _of_whole(call: Call, shapes: Shapes) -> str:
    here, items = shapes.methods(call.steps), shapes.items(call.steps)
    match call.operation.method:
        case "GET":
            return "list" if is_list(call, shapes) else "retrieve"
        case "POST":
            return _sent(call, here, shapes)
        case "PUT" | "PATCH" as method:
            word = "replace" if method == "PUT" and "PATCH" in here else "update"
            return f"{word} all" if items & {"PUT", "PATCH"} else word
        case "DELETE":
            return "delete all" if shapes.has_items(call.steps) else "delete"
        case other:
            return other.lower()


def _sent(call: Call, here: set[str], shapes: Shapes) -> str:
    """What a POST does to a collection, or to something that there is once: it makes one, or changes what a GET reads."""
    said = call.said
    if said.usual in ("list", "retrieve", "delete"):
        return said.verb
    if shapes.has_items(call.steps) or here & {"PUT", "PATCH"} or said.usual == "create":
        return "create"
    if said.usual == "update":
        return "update"
    return "update" if "GET" in here and not is_plural(call.node[-1]) else "create"


def is_list(call: Call, shapes: Shapes) -> bool:
    """Whether a GET answers several of a kind."""
    if shapes.has_items(call.steps) or call.answer is Answer.LIST or call.said.usual == "list":
        return True
    if call.answer is Answer.ONE or call.said.verb in _READING:
        return False
    return is_plural(call.node[-1]) or any(map(is_plural, call.said.rest[-1:]))
