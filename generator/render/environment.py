"""The Jinja environment, and with it the whole defence against code injection.

In: folders of templates. Out: an environment whose templates can print nothing but their own literal text and `Code`.
A document's text is a plain `str`; printing one is an error of ours that stops the run, wherever it comes from. What
macros, `{% call %}` and `{% set %}` blocks give back consists of checked pieces, and so is `Code` again. Filters that
make text are not there at all. Knows no language.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Undefined

from generator.targets.code import Code

FILTERS = frozenset({"first", "last", "length"})
"""All that a template may use; none of them makes text."""


class UnsafeOutput(TypeError):
    """A template tried to print something that no target has spelled."""


def environment(folders: Sequence[Path]) -> Environment:
    """An environment that looks for templates in `folders`, the first one first."""
    jinja = _CodeEnvironment(
        loader=FileSystemLoader(folders),
        undefined=StrictUndefined,
        autoescape=False,
        finalize=only_code,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
        cache_size=-1,
    )
    jinja.globals.clear()
    for name in set(jinja.filters) - FILTERS:
        del jinja.filters[name]
    return jinja


def only_code(value: object) -> Code:
    """The value of a `{{ … }}`, if it may be printed."""
    if isinstance(value, Code):
        return value
    if isinstance(value, Undefined):
        return Code(
            str(value)
        )  # `{{ x if y }}` is empty without y; all else that is undefined raises here
    raise UnsafeOutput(f"a template prints {type(value).__name__} {value!r:.80}, which is not Code")


def _joined(pieces: Iterable[str]) -> Code:
    return Code("".join(pieces))


class _CodeEnvironment(Environment):
    """Jinja joins the output of a template, macro or block by `concat`: all its pieces went through `finalize`."""

    concat = staticmethod(_joined)
