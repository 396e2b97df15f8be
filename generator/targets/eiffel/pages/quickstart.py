"""`examples/`: a first call that runs as soon as the library is there, on a recorded answer.

In: the API, a speller, what writes routines. Out: entries of a plan; none for an API without operations. The call is that
of Getting Started, its answer a sample.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.exchanges import answered, status
from generator.model.first_call import first_call
from generator.model.operations import Api, ContentKind, Operation
from generator.model.samples import Sampler
from generator.naming.scope import Scope
from generator.targets.code import Code
from generator.targets.eiffel.package.framework import copied
from generator.targets.eiffel.package.project import escaped_title, uuid_of
from generator.targets.eiffel.pages.call_examples import Programs, request_line
from generator.targets.eiffel.pages.routines import indented
from generator.targets.eiffel.spelling.literals import integer, json_of, text, verbatim
from generator.targets.eiffel.spelling.prefix import library_of
from generator.targets.eiffel.spelling.runtime import Runtime
from generator.targets.eiffel.spelling.types import Speller
from generator.targets.target import Entry, Rendered
from generator.values import dataclass, replace


@dataclass(frozen=True, slots=True)
class QuickstartView:
    """The program and its ECF: the class, the routine that calls, the arguments of the recorded answer."""

    runtime: Runtime
    root: Code
    description: Code
    call: Code
    answer: Code


@dataclass(frozen=True, slots=True)
class SystemView:
    """The ECF, and the library that it uses."""

    runtime: Runtime
    root: Code
    library: Code
    description: Code
    uuid: Code


def quickstart(
    api: Api, speller: Speller, programs: Programs, package: str | None
) -> Iterator[Entry]:
    """The program, its transport, its ECF."""
    found = first_call(api)
    if found is None:
        return
    service, index = found
    operation = service.operations[index]
    root = root_class("QUICKSTART", speller)
    own = replace(programs, transport=Code("new_transport"))
    said = f"Calls {request_line(operation)}; the answer is a recorded one without `--live'."
    view = QuickstartView(
        runtime=speller.runtime,
        root=root,
        description=text(said),
        call=Code("\n").joined(indented([own.calling(service, index, Code("make")).text])),
        answer=_answer(operation, Sampler(api)),
    )
    yield Rendered(f"examples/{root.lower()}.e", "eiffel/examples/quickstart.e.jinja", view)
    transport = "examples/api_recorded_transport.e"
    yield copied(transport, transport, speller.runtime)
    system = SystemView(
        runtime=speller.runtime,
        root=root,
        library=Code(library_of(package)),
        description=escaped_title(api),
        uuid=uuid_of(api, "quickstart", package),
    )
    yield Rendered("examples/quickstart.ecf", "eiffel/examples/quickstart.ecf.jinja", system)


def root_class(wanted: str, speller: Speller) -> Code:
    """The class of a program, which no class of the client may be called."""
    names = speller.names
    taken = (
        *names.classes.values(),
        *names.services.values(),
        *names.parts.values(),
        names.facade,
    )
    return Code(Scope(taken, fold=str.upper).take(wanted))


def _answer(operation: Operation, reading: Sampler) -> Code:
    """Status, media type and octets of an answer."""
    content, code = answered(operation), integer(status(operation))
    if content is None:
        return Code(f"{code}, {text('')}, {text('')}")
    media_type = content.media_type if "*" not in content.media_type else "text/plain"
    sampled = reading.content(content)
    is_json = content.kind is ContentKind.JSON or not isinstance(sampled, str)
    body = verbatim(json_of(sampled)) if is_json else text("Hello!")
    return Code(f"{code}, {text(media_type)}, {body}")
