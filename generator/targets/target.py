"""The protocol between the generator and a language.

In: a model `Api` and `Settings`. Out: a `Plan`, the complete list of the files to come, each either a template with
the frozen view it prints or a file that is copied byte for byte. A target decides everything and writes nothing: it
does not know Jinja, nor where its files will go.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import field
from pathlib import Path
from typing import Protocol, TypeAlias

from generator.diagnostics import Diagnostics, Location
from generator.model.operations import Api
from generator.project import Project
from generator.targets.spelled import Spelled
from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class Settings:
    """What the user decides about the client. No package name, no name of its object's class: the target makes one of the
    API's title. `website`: the pages can be made a site. With `compatibility`, programs that were written for another
    generator's client find what they use; with `is_async`, those that await it. The parts of it that are called
    in `without` are not made, `project` is what its packaging tells, `user_agent` how it names itself to servers, `kept`
    what is to be called as before. `own` is what the settings file says to this target alone
    (`[tool.gen-client.targets.NAME]`), and `places` where, by the keys that lead there; report what is wrong with it
    there, as O177."""

    package_name: str | None
    package_version: str
    website: bool = True
    client_name: str | None = None
    compatibility: bool | str = True
    is_async: bool = False
    without: frozenset[str] = frozenset()
    project: Project = Project()
    user_agent: str | None = None
    kept: Spelled = Spelled()
    own: Mapping[str, object] = field(default_factory=dict)
    places: Mapping[tuple[str, ...], Location] = field(default_factory=dict)

    def has(self, part: str) -> bool:
        """Whether the client has this one of `PARTS`."""
        return part not in self.without

    @property
    def has_website(self) -> bool:
        """A site is made of the pages and begins with the README."""
        return self.website and self.has("docs") and self.has("readme")


Finish: TypeAlias = Callable[[str], str]
"""What makes the text of a file of what a resource says; another process may call it."""


@dataclass(frozen=True, slots=True)
class Rendered:
    """A file that is made of a template (a name below a templates folder, ending in `.jinja`), which sees `view`."""

    path: str
    template: str
    view: object


@dataclass(frozen=True, slots=True)
class Copied:
    """A file that is the same in every client: a name below a templates folder, copied byte for byte; or what `finish`
    makes of its text, where there is one."""

    path: str
    resource: str
    finish: Finish | None = None


@dataclass(frozen=True, slots=True)
class Later:
    """A file whose view is made only where the file of the last run cannot stay: `made_of` is a digest of all that the view
    depends on besides the settings and the generator itself. The view must not depend on which other files are made.
    """

    path: str
    template: str
    view: Callable[[], object]
    made_of: bytes

    def now(self) -> Rendered:
        """The file with its view."""
        return Rendered(self.path, self.template, self.view())


Entry: TypeAlias = Rendered | Copied
Planned: TypeAlias = Entry | Later


Part: TypeAlias = Callable[[], Iterable[Planned]]
"""Files that are still to be decided, by what the function holds and nothing else: it reports nothing and leaves nothing
behind, so that another process may call it."""


@dataclass(frozen=True, slots=True)
class Deferred:
    """Parts that share what takes long to decide: it is decided where they are asked for."""

    parts: Callable[[], Iterable[Part]]

    def __iter__(self) -> Iterator[Part]:
        return iter(self.parts())


@dataclass(frozen=True, slots=True)
class Plan:
    """Every file of the output, in the order it is made; paths are relative, with `/`.

    `parts` come after the `entries`. The last one is made by a process of its own where that pays, so it had best take as
    long as all before it. They are asked for when others are at work already with what is told here (see `Deferred`).

    The rest is for the closing summary: how many `operations` of the API can be called in it, what the client is
    `called`, such as `the package shop`, and `commands` to go on with, in which `{folder}` is where it stands; and, for
    those who compare two clients, what callers write in it (`spelled`).
    """

    entries: tuple[Planned, ...]
    operations: int
    called: str = "the client"
    commands: tuple[str, ...] = ()
    spelled: Spelled = Spelled()
    parts: Iterable[Part] = ()

    def decided(self) -> tuple[Entry, ...]:
        """All files, those of the parts too, each with its view."""
        every = (*self.entries, *(entry for part in self.parts for entry in part()))
        return tuple(each.now() if isinstance(each, Later) else each for each in every)


class Target(Protocol):
    """One language. Have one with a class, a module or a dataclass: there is nothing to inherit.

    A target may have `spelled(api, settings)` besides, which gives the `Spelled` of a plan without the plan.
    """

    @property
    def name(self) -> str:
        """What `--target` says."""

    @property
    def templates(self) -> tuple[Path, ...]:
        """Folders that are searched for templates before ours; `()` for the built-in targets."""

    def plan(self, api: Api, settings: Settings, diagnostics: Diagnostics) -> Plan:
        """Decide names, types and text of the whole output, inside `working_on(operation)` where it is about one."""

    def tidy(self, path: str, text: str) -> str:
        """The rendered text of `path` as the language's formatter leaves it; must be safe to call for every file."""
