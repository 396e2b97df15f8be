"""The overlay that says what is suggested, to be read and edited.

In: suggestions, the API. Out: the text of an OpenAPI Overlay 1.0 in YAML. What changes the client stands behind the rest,
each line with `#` before it, unless it is wanted.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from generator.model.operations import Api
from generator.suggestions.making import undescribed
from generator.suggestions.suggestion import Suggestion
from generator.suggestions.written import member, quoted


def overlay_text(every: Sequence[Suggestion], api: Api, *, changing: bool = False) -> str:
    """The file; `changing` tells whether that holds which changes the client. It has no action where nothing holds."""
    lines = [*_head(every, api, changing=changing)]
    same = [each for each in every if not each.changes]
    lines += _actions(same, "")
    if not same and not changing:
        lines += _action(Suggestion("", "$", "an overlay has an action; this one does nothing", {}))
    others = [each for each in every if each.changes]
    if others:
        lines += ["", *_before_changes(changing=changing)]
        lines += _actions(others, "" if changing else "# ")
    return "\n".join(lines) + "\n"


def _head(every: Sequence[Suggestion], api: Api, *, changing: bool) -> Iterator[str]:
    same = sum(not each.changes for each in every)
    calls, all_calls, fields, all_fields = undescribed(api)
    yield "# What gen-client inferred of the document, and what it would want corrected."
    yield "# Edit it, and give it with the document: gen-client SPEC -o OUT --overlay THIS_FILE, or in the settings"
    yield '# overlays = ["THIS_FILE"]. What is right can be left out: it says what holds anyway.'
    yield "#"
    yield f"# {same} actions leave the client as it is. {len(every) - same} would change it: they stand at the end,"
    yield f"# {'as they were asked for.' if changing else 'as comments; take # away where they are right.'}"
    yield f"# Without a description: {calls} of {all_calls} operations, {fields} of {all_fields} fields."
    yield "overlay: 1.0.0"
    yield "info:"
    title = quoted(f"Suggestions for {' '.join(api.title.split()) or 'the API'}")
    yield f"  title: {title}"
    yield f"  version: {quoted(api.version or '1')}"
    yield "actions:"


def _before_changes(*, changing: bool) -> Iterator[str]:
    yield "  # ---- What follows changes the client."
    if not changing:
        yield "  # Each action begins at `- target`."


def _actions(every: Sequence[Suggestion], mark: str) -> Iterator[str]:
    for topic, some in groupby(every, key=lambda each: each.topic):
        yield ""
        yield f"  # {topic}"
        for each in some:
            yield from _action(each, mark)


def _action(each: Suggestion, mark: str = "") -> Iterator[str]:
    """The lines of one action, each with a mark before it."""
    yield f"  {mark}- target: {quoted(each.target)}"
    yield f"  {mark}  description: {quoted(each.why)}"
    if each.update is None:
        yield f"  {mark}  remove: true"
    else:
        yield from (f"  {mark}{line}" for line in member("update", each.update, 2))
