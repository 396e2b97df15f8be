"""The Jinja environment, and with it the whole defence against code injection.

In: folders of templates. Out: an environment whose templates can print nothing but their own literal text and `Code`.
A document's text is a plain `str`; printing one is an error that stops the run, wherever it comes from. What macros,
`{% call %}` and `{% set %}` blocks give back consists of checked pieces, and so is `Code` again. Filters that make text
are not there at all, and what Python has for itself (`__class__` and its like) cannot be asked for. Knows no language.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import fields, is_dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import Any, Final

from jinja2 import (
    Environment,
    FileSystemLoader,
    StrictUndefined,
    TemplateSyntaxError,
    Undefined,
    nodes,
)

from generator.render.compiled import Compiled
from generator.targets.code import Code

FILTERS = frozenset({"first", "last", "length"})
"""All that a template may use; none of them makes text."""

ORIGINAL: Final = "original/"
"""What a name begins with that means the template behind the user's own folder."""


class UnsafeOutput(TypeError):
    """A template tried to print something that no target has spelled."""


def environment(folders: Sequence[Path], own: Path | None = None) -> Environment:
    """An environment that looks for templates in `own`, the user's folder, then in `folders`, the first one first."""
    jinja = _CodeEnvironment(
        loader=_Loader(folders, own),
        undefined=_Missing,
        autoescape=False,
        finalize=only_code,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
        cache_size=-1,
        bytecode_cache=Compiled(__file__) if own is None else None,
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

    def getitem(self, obj: Any, argument: Any) -> Any:
        """An item alone: Jinja's own would go on to attributes, whose names can be put together."""
        try:
            return obj[argument]
        except (AttributeError, TypeError, LookupError):
            return self.undefined(obj=obj, name=argument)

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        template = super()._parse(source, name, filename)
        for each in template.find_all(nodes.Getattr):
            if each.attr.startswith("_"):
                why = f"'{each.attr}' is not there for templates"
                raise TemplateSyntaxError(why, each.lineno, name, filename)
        return template


class _Loader(FileSystemLoader):
    """Looks in the user's folder first, unless a name says that the original is meant."""

    def __init__(self, folders: Sequence[Path], own: Path | None) -> None:
        super().__init__([*([own] if own else []), *folders])
        self._behind = FileSystemLoader(folders) if own else None

    def get_source(
        self, environment: Environment, template: str
    ) -> tuple[str, str, Callable[[], bool]]:
        if self._behind is not None and template.startswith(ORIGINAL):
            return self._behind.get_source(environment, template.removeprefix(ORIGINAL))
        try:
            return super().get_source(environment, template)
        except UnicodeDecodeError as error:
            line = error.object.count(b"\n", 0, error.start) + 1
            places = (Path(each) / template for each in self.searchpath)
            place = next((str(each) for each in places if each.is_file()), None)
            raise TemplateSyntaxError("it is not UTF-8", line, template, place) from error


class _Missing(StrictUndefined):
    """Says what was probably meant, where a view has no such field."""

    __slots__ = ()

    @property
    def _undefined_message(self) -> str:
        view, name = self._undefined_obj, str(self._undefined_name)
        if not is_dataclass(view):
            return super()._undefined_message
        known = [each.name for each in fields(view)]
        close = get_close_matches(name, [each for each in dir(view) if each[0] != "_"], n=1)
        meant = f"did you mean '{close[0]}'?" if close else f"there are: {', '.join(known)}"
        return f"{type(view).__name__} has no field '{name}'; {meant}"
