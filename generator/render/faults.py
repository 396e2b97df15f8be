"""Whose fault it is that a template cannot be rendered, and where it is.

In: an exception out of Jinja, and the user's folder. Out: an `InputError` with file and line where a template of the
user's is on the way to it; anything else goes on as it is. A template of a target's own is found by `place_in`.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from traceback import extract_tb

from jinja2 import TemplateError, TemplateNotFound, TemplateSyntaxError, UndefinedError

from generator.diagnostics import Diagnostics, InputError, Location
from generator.render.environment import ORIGINAL, UnsafeOutput
from generator.render.own import start_of
from generator.room import little_room
from generator.values import replace


@contextmanager
def blamed(own: Path, target: str, diagnostics: Diagnostics) -> Iterator[None]:
    """Whatever a template of the user's does not let us do is reported as the user's."""
    try:
        with little_room():
            yield
    except InputError:
        raise
    except Exception as error:  # whatever a template can run into
        found = place_in([own], error)
        if found is None:
            raise
        at = replace(start_of(Path(found[0])), line=found[1])
        why, hint = _said(error, target)
        diagnostics.fail("O171", _at_first_word(at), why=why, advice=hint)


def place_in(folders: Sequence[Path], error: BaseException) -> tuple[str, int] | None:
    """File and line of the innermost template below the folders that the exception has come through."""
    found = [
        (frame.filename, frame.lineno or 1)
        for frame in extract_tb(error.__traceback__)
        if _is_below(frame.filename, folders)
    ]
    if isinstance(error, TemplateSyntaxError | OSError) and isinstance(error.filename, str):
        line = error.lineno if isinstance(error, TemplateSyntaxError) else 1
        found += [(error.filename, line)] if _is_below(error.filename, folders) else []
    return found[-1] if found else None


def _is_below(file: str, folders: Sequence[Path]) -> bool:
    whole = os.path.abspath(file)
    return any(whole.startswith(os.path.join(os.path.abspath(each), "")) for each in folders)


def _at_first_word(at: Location) -> Location:
    line = at.source.line(at.line)
    return replace(at, column=len(line) - len(line.lstrip()) + 1)


def _said(error: Exception, target: str) -> tuple[str, str]:
    """What is wrong with a template, and what helps."""
    fields = f"`gen-client templates {target}` lists each template's fields"
    match error:
        case UnsafeOutput():
            spelled = "print what the view has spelled (Code) as it is, and write words of your own outside of {{ }}"
            return str(error).replace("a template", "it", 1), f"{spelled}; {fields}"
        case UndefinedError():
            return error.message or "something is undefined", fields
        case TemplateSyntaxError() if "filter" in (error.message or ""):
            return (
                error.message or "",
                "there are: first, last and length; text comes spelled in the view",
            )
        case TemplateSyntaxError():
            return error.message or "it is no Jinja", "see Jinja's documentation of templates"
        case TemplateNotFound():
            return f"there is no template '{error.name}'", fields
        case RecursionError():
            instead = f"{ORIGINAL}<name> is the template that one of yours replaces"
            return "it leads back to itself", instead
        case OSError():
            return error.strerror or str(error), "check that you may read it"
        case TemplateError():
            return error.message or type(error).__name__, fields
        case _:
            return f"{type(error).__name__}: {error}", fields
