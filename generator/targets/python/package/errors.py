"""The module that says what the exceptions of the client carry.

In: the model and the names. Out: the view that `templates/python/errors.py.jinja` prints: for type checkers an alias for
each class of `exceptions`, and by status the type that the runtime reads where an operation declares nothing.
"""

from __future__ import annotations

from collections.abc import Iterable
from types import MappingProxyType

from generator.model.failures import ALL, Failures, failing, failures, statuses
from generator.model.operations import OBJECTS, Api, Content
from generator.targets.code import Code
from generator.targets.python.package.results import content_type
from generator.targets.python.spelling import imports
from generator.targets.python.spelling.annotations import Spelling, either
from generator.targets.python.spelling.expressions import annotated, entry, mapping, subscript
from generator.targets.python.spelling.layout import lay_out
from generator.targets.python.spelling.literals import text
from generator.targets.python.spelling.needs import Needs
from generator.targets.python.spelling.scopes import ModuleScope, text_scope
from generator.targets.python.spelling.types import Speller
from generator.values import dataclass, replace

EXCEPTIONS = MappingProxyType(
    {
        "400": "BadRequestException",
        "401": "UnauthorizedException",
        "403": "ForbiddenException",
        "404": "NotFoundException",
        "409": "ConflictException",
        "422": "UnprocessableEntityException",
        "429": "RateLimitException",
        "5": "ServiceException",
        ALL: "ApiException",
    }
)
"""The classes of the runtime by their status, or what it begins with, as `exceptions` has them."""

MOST = 6
"""How many types an alias lists: of more nobody could say anything but what is true of all objects."""


@dataclass(frozen=True, slots=True)
class ErrorsView:
    """The module: imports and aliases for type checkers, and the types by status."""

    checking: Code
    aliases: tuple[Code, ...]
    declared: Code


def errors_view(api: Api, speller: Speller) -> ErrorsView:
    """What exceptions carry."""
    found = failures(api)
    aliases = {each.replace("Exception", "Data"): status for status, each in EXCEPTIONS.items()}
    scope = ModuleScope(speller.names.class_names, fixed=frozenset(aliases))
    needs = Needs(replace(speller, scope=scope, answers=True))
    alias = needs.use(needs.speller.word("typing", "TypeAlias"))
    spelled = tuple(
        lay_out(annotated(Code(name), alias, _carried(failing(found, status), needs)), 4)
        for name, status in aliases.items()
    )
    models = imports.model_imports(needs.models, speller.names, scope, ".models.")
    checking = imports.lines(needs.checking | models, 4, package=".")
    return ErrorsView(checking, spelled, _declared(found, speller))


def exception_class(status: str) -> str:
    """The class of the exception for a status of the document."""
    return EXCEPTIONS.get(status) or EXCEPTIONS.get(status[:1]) or EXCEPTIONS[ALL]


def _carried(contents: Iterable[Content], needs: Needs) -> Code:
    """What is declared, or anything: servers and proxies send what no document says. Without `either`, which knows that
    anything makes all others superfluous: an editor completes what is declared."""
    found = _told(contents, needs.speller)
    anything = needs.use(needs.speller.word("typing", "Any"))
    if found is None or found.is_any or len(found.alternatives) > MOST:
        return anything
    return needs.use(replace(found, alternatives=(*found.alternatives, anything)))


def _told(contents: Iterable[Content], speller: Speller) -> Spelling | None:
    found = [content_type(each, speller) for each in contents]
    return either(found) if found else None


def _declared(failed: Failures, speller: Speller) -> Code:
    """By status what JSON of an answer is, for operations that do not say so themselves."""
    texts = replace(speller, scope=text_scope(speller.names), answers=True)
    entries = []
    for status in statuses(failed):
        found = _told([each for each in failing(failed, status) if each.kind in OBJECTS], texts)
        if found is not None and found.models and not found.is_any:
            entries.append(entry(text(status), text(found.text)))
    type_ = subscript(Code("dict"), [Code("str"), Code("str")])
    return lay_out(annotated(Code("DECLARED"), type_, mapping(entries, apart=True)), 0)
