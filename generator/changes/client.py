"""Rules for what a client is as a whole: its package and class, servers, credentials, webhooks, the document's own version.

In: `Both`. Out: changes.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.changes.both import Both
from generator.changes.change import Change, Grade, Topic, Turn
from generator.changes.surface import Server
from generator.changes.wording import code, listed

GROUP = "client"


def client_changes(both: Both) -> Iterator[Change]:
    """All that differs."""
    yield from _names(both)
    yield from _servers(both)
    yield from _schemes(both)
    yield from _webhooks(both)
    if both.old.version != both.new.version:
        told = f"is {code(both.new.version)} now, it was {code(both.old.version)}"
        yield _change("document-version", Grade.DOCS, "info.version", told)
    if both.old.said != both.new.said:
        yield _change("docs", Grade.DOCS, "info", "is described in other words")


def _names(both: Both) -> Iterator[Change]:
    for kind, subject, was, now in (
        ("package-renamed", "the package", both.old.package, both.new.package),
        ("client-renamed", "the class of the client", both.old.client, both.new.client),
    ):
        if was != now:
            why = "programs that import it by the old name fail"
            yield _change(
                kind, Grade.BREAKING, subject, f"is called {code(now)} now, it was {code(was)}", why
            )


def _servers(both: Both) -> Iterator[Change]:
    was, now = both.old.servers, both.new.servers
    for index, server in enumerate(was):
        if index >= len(now):
            why = "programs that choose it by its number fail"
            yield _change(
                "server-removed", Grade.BREAKING, server.url, "is gone", why, Turn.REMOVED
            )
            continue
        if server.url != now[index].url:
            told = f"is {code(now[index].url)} now"
            why = "requests go there, unless a program says where" if index == 0 else ""
            yield _change("server-changed", Grade.COMPATIBLE, server.url, told, why)
        yield from _variables(server, now[index])
    for server in now[len(was) :]:
        yield _change("server-added", Grade.COMPATIBLE, server.url, "is new", "", Turn.ADDED)


def _variables(was: Server, now: Server) -> Iterator[Change]:
    there = {name: (default, values) for name, default, values in now.variables}
    for name, default, values in was.variables:
        subject = f"{was.url} ({name})"
        if name not in there:
            why = "programs that give it fail"
            yield _change("variable-removed", Grade.BREAKING, subject, "is gone", why, Turn.REMOVED)
            continue
        other, others = there[name]
        if others and (not values or {*values} - {*others}):
            told = f"has the values {listed(others)} alone now"
            yield _change("variable-values", Grade.BREAKING, subject, told)
        elif {*values} != {*others}:
            yield _change("variable-values", Grade.COMPATIBLE, subject, "has more values now")
        if default is not None and other is None:
            yield _change("variable-required", Grade.BREAKING, subject, "must be given now")
        elif default != other:
            told = f"is taken for {code(str(other))} where it is not given, it was {code(str(default))}"
            yield _change("variable-default", Grade.COMPATIBLE, subject, told)
    known = {name for name, _, _ in was.variables}
    for name, default, _ in now.variables:
        if name not in known:
            found = Grade.BREAKING if default is None else Grade.COMPATIBLE
            told = "is new, and must be given" if default is None else "is new"
            yield _change("variable-added", found, f"{now.url} ({name})", told, "", Turn.ADDED)


def _schemes(both: Both) -> Iterator[Change]:
    now = {each.name: each for each in both.new.schemes}
    for was in both.old.schemes:
        other = now.pop(was.name, None)
        if other is None:
            why = "programs that give its credential fail"
            yield _change("scheme-removed", Grade.BREAKING, was.name, "is gone", why, Turn.REMOVED)
            continue
        if was.how != other.how:
            told = f"is {code(other.how)} now, it was {code(was.how)}"
            why = "credentials are given in another way"
            yield _change("scheme-changed", Grade.BREAKING, was.name, told, why)
        if was.called != other.called and was.called:
            told = f"is given as {code(other.called)} now, it was {code(was.called)}"
            yield _change("credential-renamed", Grade.BREAKING, was.name, told)
    for each in now.values():
        yield _change("scheme-added", Grade.COMPATIBLE, each.name, "is new", "", Turn.ADDED)


def _webhooks(both: Both) -> Iterator[Change]:
    """The types of their bodies are alternatives of the event, and compared as these."""
    now = {name for name, _ in both.new.webhooks}
    was = {name for name, _ in both.old.webhooks}
    if was and not now:
        told, why = "are gone", "programs that read them fail"
        yield _change("webhooks-removed", Grade.BREAKING, "webhooks", told, why, Turn.REMOVED)
        return
    for name, _ in both.old.webhooks:
        if name not in now:
            told = "is not sent any more"
            subject = f"webhook {name}"
            yield _change("webhook-removed", Grade.COMPATIBLE, subject, told, "", Turn.REMOVED)
    for name, _ in both.new.webhooks:
        if name not in was:
            subject = f"webhook {name}"
            yield _change("webhook-added", Grade.COMPATIBLE, subject, "is new", "", Turn.ADDED)


def _change(
    kind: str,
    found: Grade,
    subject: str,
    what: str,
    why: str = "",
    turn: Turn = Turn.CHANGED,
) -> Change:
    return Change(kind, found, Topic.CLIENT, turn, GROUP, subject, what, why)
