"""What the parser makes of expressions, labels and notes where two readings are possible."""

import pytest

from tests.eiffel.code import Binary, Call, Expression, Grouped, Literal, ObjectTest, Unary
from tests.eiffel.instructions import Assign
from tests.eiffel.lexer import Fault
from tests.eiffel.parse import parse
from tests.eiffel.syntax import Class, ClassType
from tests.eiffel.walk import each

PRECEDENCE = {
    "a + b * c": "(a + (b * c))",
    "a - b - c": "((a - b) - c)",
    "a ^ b ^ c": "(a ^ (b ^ c))",
    "- a ^ b": "((- a) ^ b)",
    "a or b and c": "(a or (b and c))",
    "a or else b and then not c": "(a or else (b and then (not c)))",
    "a implies b or c": "(a implies (b or c))",
    "a = b and c /= d": "((a = b) and (c /= d))",
    "a |..| b + 1": "(a |..| (b + 1))",
    "a < b = c": "((a < b) = c)",
    "a // b \\\\ c": "((a // b) \\\\ c)",
    "a & b * c": "((a & b) * c)",
    "(a + b) * c": "([(a + b)] * c)",
    "attached a as b and then c": "(attached a as b and then c)",
    "old a.b = c": "((old a.b) = c)",
}


def class_of(*lines: str) -> Class:
    return parse("\n".join(["class A", *lines, "end"]))


def value(text: str) -> Expression:
    tree = class_of("feature f do", f"Result := {text}", "end")
    return next(each(Assign, tree)).value


def shown(node: Expression) -> str:
    match node:
        case Binary(operator=operator, left=left, right=right):
            return f"({shown(left)} {operator} {shown(right)})"
        case Unary(operator=operator, operand=operand):
            return f"({operator} {shown(operand)})"
        case Grouped(inner=inner):
            return f"[{shown(inner)}]"
        case ObjectTest(tested=tested, name=name):
            return f"attached {shown(tested)} as {name}"
        case Call(target=None, name=name):
            return name
        case Call(target=target, name=name) if target:
            return f"{shown(target)}.{name}"
        case Literal(text=text):
            return text
        case _:
            raise AssertionError(node)


@pytest.mark.parametrize("text", PRECEDENCE)
def test_operators_bind_as_the_language_says(text: str) -> None:
    assert shown(value(text)) == PRECEDENCE[text]


@pytest.mark.parametrize(
    ("tuple_type", "types"),
    [
        ("TUPLE [a, b: X; c: Y]", ["X", "X", "Y"]),
        ("TUPLE [A, B]", ["A", "B"]),
        ("TUPLE [a: X]", ["X"]),
        ("TUPLE", []),
    ],
)
def test_labels_of_tuples_are_no_types(tuple_type: str, types: list[str]) -> None:
    result = class_of(f"feature f: {tuple_type}").features[0].result
    assert isinstance(result, ClassType)
    assert [each.name for each in result.arguments if isinstance(each, ClassType)] == types


def test_notes_of_a_feature_and_notes_of_the_class() -> None:
    feature = 'feature a: B note option: stable attribute end c: D note copyright: "x"'
    first, second = class_of(feature).features
    assert first.routine and first.routine.stable
    assert second.routine is None


def test_lines_are_those_of_the_text() -> None:
    tree = class_of("feature", "", 'a: STRING = "[', "two", "lines", ']"', "", "b: INTEGER")
    assert [each.line for each in tree.features] == [4, 9]


def test_case_does_not_matter() -> None:
    tree = parse("CLASS a FEATURE F (X: Integer) DO Y := x AND THEN x END END")
    assert tree.name == "A"
    assert [each.name for each in tree.features] == ["f"]
    assert [each.name for each in each(Call, tree)] == ["y", "x", "x"]


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("class A\nfeature\n\tf is do end\nend", 3, "'is' is unexpected"),
        ("class A\nfeature\n\tf do x := end\nend", 3, "'end' is unexpected"),
        ("class A\ncreate\n\tmake,\nfeature\nend", 4, "'feature' is unexpected"),
        ("class A\nfeature\n\ta: INTEGER = 'x\nend", 3, "a character that is none"),
        ('class A\nfeature\n\ta: STRING = "%/12"\nend', 3, "%/ is no special character"),
    ],
)
def test_what_is_no_eiffel_is_told_with_its_line(text: str, line: int, message: str) -> None:
    with pytest.raises(Fault) as caught:
        parse(text)
    assert caught.value.line == line
    assert message in caught.value.message


def test_everything_in_a_tree_is_walked_through() -> None:
    tree = class_of(
        "feature f do", "if a then b (c, [d]) elseif e then check f.g end else h.i end", "end"
    )
    assert [each.name for each in each(Call, tree)] == [*"abcdegfih"]
