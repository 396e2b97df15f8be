"""Classes of the runtime get the prefix of a client wherever they are classes, and nowhere else."""

from __future__ import annotations

import pytest

from generator.targets.eiffel.spelling.prefix import renamed

VERBATIM = (
    'l := sample ("[\n\t["API_ERROR"]\n\t]"), create {API_ERROR}.make ("API_ERROR"), {API_ERROR}'
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("create {API_ERROR}.make", "create {SHOP_API_ERROR}.make"),
        ('print ("API_ERROR %" API_ERROR")', 'print ("API_ERROR %" API_ERROR")'),
        ("c := '\"'; e: API_ERROR", "c := '\"'; e: SHOP_API_ERROR"),
        ("MY_API_ERROR, API_ERRORS", "MY_API_ERROR, API_ERRORS"),
        (
            VERBATIM,
            VERBATIM.replace("{API_ERROR}", "{SHOP_API_ERROR}"),
        ),
    ],
)
def test_in_a_class(text: str, expected: str) -> None:
    assert renamed(text, prefix="SHOP_", is_class=True) == expected
