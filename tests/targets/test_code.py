"""`Code` is text that somebody has spelled; what is done to it afterwards has to be spelled anew."""

import pytest

from generator.targets.code import Code


def test_is_text() -> None:
    assert Code("x") == "x"
    assert not hasattr(Code("x"), "__dict__")


@pytest.mark.parametrize(
    "made",
    [
        Code("x") + "y",
        Code("x") * 2,
        Code("x")[0],
        Code("%s") % "y",
        Code("x").upper(),
        Code(",").join(["a"]),
        Code("<{}>").format("y"),
        f"{Code('x')}",
        str(Code("x")),
    ],
)
def test_does_not_stay_code_when_it_is_changed(made: str) -> None:
    assert type(made) is str


def test_joins_code_only() -> None:
    joined = Code(", ").joined([Code("a"), Code("b")])
    assert joined == "a, b"
    assert isinstance(joined, Code)
    with pytest.raises(TypeError, match="raw"):
        Code(", ").joined([Code("a"), "raw"])  # type: ignore[list-item]
