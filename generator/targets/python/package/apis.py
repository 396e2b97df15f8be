"""API modules: one view for each service, one screen at most for each operation.

In: a service of the model and the names. Out: the view that `templates/python/api.py.jinja` prints: the operations as
data, and thin methods that hand their arguments to the runtime.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property

from generator.diagnostics.progress import working_on
from generator.model.calling import Role
from generator.model.declarations import Field
from generator.model.operations import Operation, Security, Service
from generator.targets.code import Code
from generator.targets.python.package import forms
from generator.targets.python.package.asked import Results, selected_results
from generator.targets.python.package.former import (
    former_arguments,
    former_methods,
    moved_methods,
    old_arguments,
)
from generator.targets.python.package.input_types import InputSpeller
from generator.targets.python.package.method_docs import arguments_said
from generator.targets.python.package.method_head import MethodHead
from generator.targets.python.package.operation_data import OperationData
from generator.targets.python.package.overloads import Overloads
from generator.targets.python.package.results import result_type
from generator.targets.python.package.signatures import Argument, Signature, old_body
from generator.targets.python.package.ways import Calling
from generator.targets.python.spelling import imports
from generator.targets.python.spelling.annotations import Import, Spelling
from generator.targets.python.spelling.api_names import OperationName
from generator.targets.python.spelling.expressions import (
    assigned,
    call,
    decorator,
    entry,
    fixed,
    mapping,
    returned,
    subscript,
)
from generator.targets.python.spelling.layout import lay_out
from generator.targets.python.spelling.literals import docstring, sentence, text
from generator.targets.python.spelling.needs import Needs
from generator.targets.python.spelling.scopes import api_scope
from generator.targets.python.spelling.types import Speller
from generator.values import dataclass, replace


@dataclass(frozen=True, slots=True)
class MethodView:
    """One operation: its data and its method. The async class has a method of its own where its stream is another."""

    data: Code
    overload: Code
    overloads: tuple[Code, ...]
    deprecated: Code
    old: Code
    head: Code
    doc: Code
    call: Code
    forms: tuple[Code, ...]
    async_overloads: tuple[Code, ...]
    async_head: Code
    async_call: Code
    async_forms: tuple[Code, ...]


@dataclass(frozen=True, slots=True)
class ApiView:
    """A module: the class of a service and what it needs."""

    module_doc: Code
    class_doc: Code
    imports: Code
    checking: Code
    securities: tuple[Code, ...]
    name: Code
    base: Code
    async_name: Code
    async_base: Code
    plain: Code
    methods: tuple[MethodView, ...]
    moved: Code = Code("")
    async_moved: Code = Code("")

    @property
    def deprecated(self) -> bool:
        """Whether there are deprecated methods, from which others are derived."""
        return any(each.deprecated for each in self.methods)


def api_view(
    service: Service, services: Iterable[Service], speller: Speller, given: InputSpeller
) -> ApiView:
    """The module of a service, one of several; `given` spells what callers give."""
    scope = api_scope(service, speller.names, given.inputs.every)
    speller, given = replace(speller, scope=scope), replace(given, scope=scope)
    needs = Needs(speller)
    api = needs.word("@api", "Api")
    async_api = needs.word("@api", "AsyncApi")
    securities = {
        security: name
        for (of, security), name in speller.names.securities.items()
        if of == service.name
    }
    methods = []
    for index, operation in enumerate(service.operations):
        with working_on(operation.name, operation.at):
            name = speller.names.operations[service.name, index]
            former = former_arguments(operation, service.name, index, speller.names)
            old = speller.names.former.methods.get((service.name, index), ())
            spelled = _Method(
                operation, name, service.name, speller, given, needs, securities, former, old
            )
            methods.append(spelled.view())
    own = speller.names.services[service.name]
    moved = moved_methods(service, services, speller.names, needs.word)
    checked = (
        needs.checking
        | moved.imported
        | imports.model_imports(needs.models, speller.names, scope, "..models.")
    )
    return ApiView(
        module_doc=docstring([service.doc.description or f"{service.name}."], 0),
        class_doc=docstring([service.doc.description or f"Operations of {service.name}."], 4),
        imports=imports.lines(
            {Import("__future__", "annotations"), Import("typing", "TYPE_CHECKING"), *needs.runtime}
        ),
        checking=imports.lines(checked, 4),
        securities=tuple(_security(found, name) for found, name in securities.items()),
        name=own.sync.name,
        base=api,
        async_name=own.awaited.name,
        async_base=async_api,
        plain=lay_out(assigned(own.name, own.awaited.name), 0) if own.is_async else Code(""),
        methods=tuple(methods),
        moved=moved.sync,
        async_moved=moved.waiting,
    )


def _security(security: Security, name: Code) -> Code:
    alternatives = [fixed(map(text, each)) for each in security]
    return lay_out(assigned(name, fixed(alternatives)), 0)


@dataclass(frozen=True)
class _Method:
    """Spells one operation."""

    operation: Operation
    name: OperationName
    service: str
    speller: Speller
    given: InputSpeller
    needs: Needs
    securities: Mapping[Security, Code]
    former: Mapping[Code, tuple[Code, ...]]
    old: tuple[str, ...]

    def view(self) -> MethodView:
        """The operation as data and as a method."""
        found = self._calling.own
        answer = result_type(self.operation, self.speller)
        sync, waiting = self._results(answer, "Stream"), self._results(answer, "AsyncStream")
        overloads = self._overloads(sync)
        streams = self._asks
        return MethodView(
            data=OperationData(
                self.operation,
                self.name,
                self.speller,
                self.needs,
                self.securities,
                tuple(old_arguments(self.former, self._keys(found))),
            ).spelled(sync.answer, found),
            overload=self.needs.word("typing", "overload") if overloads else Code(""),
            overloads=overloads,
            deprecated=self._deprecated(),
            old=self._old(found),
            head=self._head(found, sync),
            doc=self._doc(found),
            call=self._call(found),
            forms=(*forms.forms(self.operation, self.name, self.needs.word), *self._former()),
            async_overloads=self._overloads(waiting, "async def") if streams else (),
            async_head=self._head(found, waiting, "async def") if streams else Code(""),
            async_call=self._call(found, "return await") if streams else Code(""),
            async_forms=(*self._async_forms(), *self._former()),
        )

    def _former(self) -> Iterable[Code]:
        """The method and its forms by names of before."""
        return former_methods(self.operation, self.name, self.old, self.needs.word)

    @staticmethod
    def _keys(found: Signature) -> dict[Code, str]:
        return {each.name: _key(each) for each in found.arguments if each.role is not Role.BODY}

    @cached_property
    def _calling(self) -> Calling:
        return Calling(self.operation, self.speller.names, self.speller.declarations)

    @property
    def _asks(self) -> bool:
        """Whether an argument of the method asks for a stream."""
        return any(self._calling.asking(each) is not None for each in self._calling.ways())

    def _results(self, answer: Spelling, stream: str) -> Results:
        """The answer, the class of its stream if an argument asks for one, and what values select."""
        event = forms.event_type(self.operation, self.speller)
        selected = selected_results(self.operation, self.speller, self.needs.use)
        if event is None or not self._asks:
            return Results(self.needs.use(answer), Code(""), selected)
        class_ = self.needs.use(self.speller.word("..streams", stream))
        streamed = subscript(class_, [self.needs.use(event)])
        return Results(self.needs.use(answer), streamed, selected)

    def _async_forms(self) -> Iterable[Code]:
        api = self.speller.names.services[self.service].sync.name
        return forms.async_forms(self.operation, self.name, api, self.needs.word, self._asks)

    def _deprecated(self) -> Code:
        """The decorator that says so; nothing where the operation is as good as ever."""
        if not self.operation.doc.deprecated:
            return Code("")
        deprecated = self.needs.word("@deprecation", "deprecated")
        said = text(f"{self.operation.method} {self.operation.path} is deprecated")
        return lay_out(decorator(call(deprecated, [said], apart=True)), 4)

    def _old(self, found: Signature) -> Code:
        """The decorator that lets the body have another name; nothing where it has none."""
        names, declarations = self.speller.names, self.speller.declarations
        has_old = old_body(self.operation, found, names, declarations) is not None
        if not has_old and not self.former:
            return Code("")
        return lay_out(decorator(self.needs.word("@old_arguments", "by_old_names")), 4)

    def _doc(self, found: Signature) -> Code:
        """Summary, description and what is known of each argument."""
        doc = self.operation.doc
        summary = doc.summary or doc.description or f"{self.operation.method} {self.operation.path}"
        return docstring(
            [sentence(summary), doc.description if doc.summary else ""],
            8,
            arguments_said(found, self._calling),
        )

    def _head(self, found: Signature, results: Results, keyword: str = "def") -> Code:
        head = MethodHead(
            self.name.method,
            self._calling,
            self._ways,
            self.speller,
            self.given,
            self.needs,
            self.former,
        )
        return head.spelled(found, results, keyword)

    @cached_property
    def _ways(self) -> Overloads:
        return Overloads(self.name.method, self._calling, self.given, self.needs.use, self.former)

    def _overloads(self, results: Results, keyword: str = "def") -> tuple[Code, ...]:
        return self._ways.heads(results, keyword)

    def _call(self, found: Signature, keyword: str = "return") -> Code:
        given = [
            entry(text(_key(each)), each.name)
            for each in found.arguments
            if each.role is not Role.BODY
        ]
        pieces = [self.name.constant, mapping(given, apart=True), Code("options")]
        if found.body is not None:
            pieces.append(found.body.name)
        return lay_out(returned(call(Code("self._call"), pieces, apart=True), keyword), 8)


def _key(argument: Argument) -> str:
    """What the runtime knows an argument by: a field of a form by its own name."""
    source = argument.source
    return source.wire_name if isinstance(source, Field) else argument.name
