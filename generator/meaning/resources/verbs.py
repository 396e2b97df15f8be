"""English that names what is done: which words are verbs, and which of them mean the same.

In: lower-case words. Out: whether one is a verb, and the usual word for it. Knows no document.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from generator.naming.words import singular


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


USUAL: Final[Mapping[str, str]] = MappingProxyType(
    {
        word: usual
        for usual, words in {
            "list": "list index query enumerate",
            "retrieve": "get retrieve read show fetch describe find load view detail lookup",
            "create": "create add post insert register new make store assign attach invite upload grant",
            "update": "update modify edit patch change set save put replace upsert partial alter",
            "delete": "delete remove destroy unassign detach drop erase revoke",
        }.items()
        for word in words.split()
    }
)
"""The usual word for each of the five things that are done to every kind of resource."""

ALWAYS: Final = _words("""
    abort accept acknowledge activate add admit align allow amend analyse analyze append apply approve archive
    assign associate attach authenticate authorise authorize autocomplete ban begin bind boot build bulk calculate
    call cancel capture change check checkin checkout choose claim classify clear clone close commit compact compare
    complete compute configure confirm connect continue convert copy count create deactivate decline decode
    decrement decrypt delete deliver demote deny deploy deregister describe destroy detach detect diff disable
    disallow disassociate discard disconnect dismiss dispatch download drain duplicate edit embed enable encode
    encrypt enqueue enroll ensure estimate evaluate exchange exclude execute expire explain extend extract fail
    fetch finalise finalize find finish flush follow forget fork freeze generate get grant hangup hide ignore import
    include increment ingest initialise initialize initiate insert invalidate invite invoke issue join kick kill
    launch leave list listen load lock login logout mark match merge migrate modify move mute notify open pause pay
    perform pin ping poll post predict preview process promote provision publish pull purge push query quit
    reactivate read reboot rebuild receive recover redeem redeploy redirect refer refresh refund regenerate register
    reindex reject release reload remove rename render renew reopen reorder replace replay reply reprocess request
    reschedule resend reset resize resolve restart restore resume retrieve retry revert revoke rollback rotate run
    save scan schedule search select send set share shutdown sign signin signout signup simulate skip snooze split
    star start stop submit subscribe summarize suspend swap switch sync synchronise synchronize terminate test
    toggle tokenize track train transcribe transfer transform translate trigger truncate unarchive unassign unban
    unblock undeploy undo unfollow unfreeze unhide uninstall unlink unlock unmark unmute unpause unpin unpublish
    unregister unset unshare unstar unsubscribe unsuspend untag unwatch update upgrade upload upsert validate verify
    void vote wait wake withdraw
    """)
"""Words that are verbs where a path ends in them."""

PERHAPS: Final = _words("""
    access alert answer ask backup batch benefit block charge comment cost display document draft estimate export
    filter flag forecast format group index install label like link log map measure model name note object order pay
    plan print project query rank rate record report return review route sample score shape ship stage stream
    support tag tokenize type use view watch work
    """)
"""Words that are verbs as often as nouns: the operationId has to say so as well."""


CERTAIN: Final = ALWAYS | USUAL.keys()
"""Words that say what is done where an operationId begins with them."""


def is_verb(word: str) -> bool:
    """Whether an operationId that begins with the word says what is done."""
    return word in CERTAIN or word in PERHAPS


def is_plural(word: str) -> bool:
    """Whether the word is more than one of something, as far as its end tells."""
    return singular(word) != word
