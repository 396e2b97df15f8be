"""What the class of a whole document in Eiffel has of its own is taken: no query may be called like it."""

from __future__ import annotations

import re

from generator.targets.eiffel.spelling.reserved import ANY, FACADE
from tests.generated import ROOT

SOURCE = (ROOT / "templates" / "eiffel" / "framework" / "api_facade.e").read_text("utf-8")
CODE = re.sub(r"--.*", "", SOURCE.split("feature", 1)[1])


def test_every_name_in_the_class_above_it_is_taken() -> None:
    features = re.findall(r"^\t(\w+)", CODE, re.MULTILINE)
    arguments = re.findall(r"\ba_\w+", CODE)
    locals_ = re.findall(r"\bl_\w+", CODE)
    assert {*features, *arguments, *locals_} == FACADE
    assert not FACADE & ANY
