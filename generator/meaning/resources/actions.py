"""What is done beside the usual: `/batches/{id}/cancel`, `/{id}:cancel`, `/users/me`, `/createUser`.

In: a call and what stands around it. Out: how many of its last steps say what is done, and the words for that; nothing
where its path leads to a resource. Knows no other operation's id.
"""

from __future__ import annotations

from generator.meaning.resources.calls import Call
from generator.meaning.resources.habits import is_list
from generator.meaning.resources.routes import Route, is_hole, names, spoken
from generator.meaning.resources.shapes import Shapes, is_command
from generator.meaning.resources.verbs import is_plural
from generator.model.resources import Path
from generator.naming.words import singular


def action(call: Call, shapes: Shapes) -> Path | None:
    """The names that lead to what is done, as `("batches", "cancel")`."""
    steps = _without_arguments(call.steps)
    above = names(steps)[:-1]
    if not names(steps) or is_hole(steps[-1]) or not _is_alone(steps, shapes):
        return None
    if not above:
        return None if shapes.has_items(steps) else _at_the_top(call, steps[-1])
    if _is_told(call, steps) or _is_meant(call, steps, shapes):
        count = _commands(steps, shapes)
        done = " ".join(names(steps)[-count:])
        return (*above[: len(above) + 1 - count], shortened(done, above[len(above) - count :]))
    return None


def shortened(done: str, above: Path) -> str:
    """What is done without what it is done to, where that is what it is below of: `list users` of `users` is `list`."""
    verb, *rest = done.split()
    owner = above[-1].split() if above else []
    is_same = [singular(each) for each in rest] == [singular(each) for each in owner]
    return verb if rest and is_same else done


def _without_arguments(steps: Route) -> Route:
    """The steps up to the last name, if that is something that is done with the holes behind it."""
    last = max((index for index, step in enumerate(steps) if not is_hole(step)), default=-1)
    return steps[: last + 1] if last >= 0 and is_command(steps[last]) else steps


def _is_alone(steps: Route, shapes: Shapes) -> bool:
    """Whether one operation is all there is at a path; what can only be done may be asked for in two ways."""
    here = shapes.methods(steps)
    is_one = len(here) <= 1 or (is_command(steps[-1]) and here <= {"GET", "POST"})
    return is_one and not shapes.is_branch(steps)


def _is_told(call: Call, steps: Route) -> bool:
    """Whether the last name is a verb, or all that its operationId says."""
    if is_command(steps[-1]):
        return True
    path, said = names(steps), call.said
    first = path[-1].partition(" ")[0]
    if said.whole[:1] == (first,) and (said.verb == first or not said.beyond((*path[:-1], first))):
        return True
    is_made = call.operation.method == "POST" and is_plural(path[-1])
    return not said.verb and not is_made and _ends_in(path, said.whole)


def _ends_in(path: Path, said: Path) -> bool:
    """Whether an operationId repeats the end of its path, without a word for what is done."""
    spoken = [singular(word) for name in path for word in name.split()]
    wanted = [singular(word) for word in said]
    return len(wanted) > 1 and spoken[-len(wanted) :] == wanted


def _is_meant(call: Call, steps: Route, shapes: Shapes) -> bool:
    """Whether the last name is something of an item, or beside the items, that is no resource."""
    method, before = call.operation.method, steps[:-1]
    if is_hole(before[-1]):
        is_done = method == "POST" or (method == "GET" and _is_about_the_owner(call, steps[-1]))
        return is_done and not is_plural(steps[-1])
    if not shapes.has_items(before) or method not in ("GET", "POST"):
        return False
    return not is_plural(steps[-1]) and not (method == "GET" and is_list(call, shapes))


def _is_about_the_owner(call: Call, name: str) -> bool:
    """Whether an operationId tells of something else than to read what the name stands for: `downloadFile`, of
    `/files/{id}/content`."""
    said = call.said
    return bool(said.verb) and not said.usual and not set(name.split()) & set(said.rest)


def _commands(steps: Route, shapes: Shapes) -> int:
    """How many of the last steps say what is done: `list_folder/continue` are two."""
    count = 1
    while count + 1 < len(names(steps)) and _goes_on(steps[: len(steps) - count], shapes):
        count += 1
    return count


def _goes_on(steps: Route, shapes: Shapes) -> bool:
    return is_command(steps[-1]) and not is_hole(steps[-1]) and not shapes.is_branch(steps)


def _at_the_top(call: Call, name: str) -> Path | None:
    """Something that is done to nothing: below its tag, else below what its name speaks of."""
    if not is_command(name):
        return None
    done = name.removeprefix(":")
    if call.tags:
        above = (tag(call),)
        return (*above, shortened(done, above))
    verb, _, rest = done.partition(" ")
    return (rest, verb) if rest else None


def tag(call: Call) -> str:
    """The words of the first tag."""
    return spoken(call.tags[0]) if call.tags else ""
