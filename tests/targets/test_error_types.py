"""What exceptions carry is typed by what the document declares for their status."""

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from generator.diagnostics import Diagnostics
from generator.model.failures import ALL, failing, failures
from generator.model.operations import Api
from generator.model.types import Scalar
from generator.targets.python.package.errors import EXCEPTIONS, errors_view, exception_class
from generator.targets.python.spelling.names import names
from generator.targets.python.spelling.types import Speller
from tests.meaning.documents import api

DOCUMENT = """
paths:
  /a:
    get:
      responses:
        "200": {description: "", content: {application/json: {schema: {type: integer}}}}
        "404": {$ref: '#/components/responses/Lost'}
        4XX: {$ref: '#/components/responses/Range'}
        "500": {$ref: '#/components/responses/Text'}
        "502": {description: Nothing.}
    put:
      responses:
        "204": {description: ""}
        "404": {$ref: '#/components/responses/Lost'}
        default: {$ref: '#/components/responses/Other'}
    post:
      responses: {"204": {description: ""}, "422": {$ref: '#/components/responses/Any'}}
components:
  responses:
    Lost: {description: "", content: {application/json: {schema: {$ref: '#/components/schemas/Lost'}}}}
    Range: {description: "", content: {application/json: {schema: {$ref: '#/components/schemas/Range'}}}}
    Other: {description: "", content: {application/json: {schema: {$ref: '#/components/schemas/ConflictData'}}}}
    Text: {description: "", content: {text/plain: {schema: {type: string}}}}
    Any: {description: "", content: {application/json: {schema: {}}}}
  schemas:
    Lost: {type: object, properties: {what: {type: string}}}
    Range: {type: object, properties: {why: {type: string}}}
    ConflictData: {type: object, properties: {who: {type: string}}}
"""


@cache
def described() -> Api:
    with TemporaryDirectory() as folder:
        return api(Path(folder), DOCUMENT, Diagnostics())


@cache
def module() -> dict[str, object]:
    """The names of `_errors.py`, and what is spelled for them."""
    found = described()
    decided = names(found, "client", Diagnostics())
    view = errors_view(found, Speller(decided, found.declarations))
    spelled = {each.partition(":")[0]: each.partition(" = ")[2] for each in view.aliases}
    told = eval(view.declared.partition(" = ")[2])
    return {**spelled, "DECLARED": told, "imports": str(view.checking)}


def test_a_status_has_its_own_its_range_or_the_default() -> None:
    assert told("404") == ["Lost"]
    assert told("401") == ["Range", "ConflictData"]
    assert told("5") == ["STRING", "ConflictData"]
    assert told("503") == ["ConflictData"]


def told(status: str) -> list[str]:
    """The schemas that may come with a status, or the kinds of scalars."""
    contents = failing(failures(described()), status)
    return [
        (
            each.type.kind.name
            if isinstance(each.type, Scalar)
            else str(each.type).rpartition("/")[2][:-2]
        )
        for each in contents
    ]


def test_each_exception_has_its_alias() -> None:
    found = module()
    assert found["NotFoundData"] == "Lost | Any"
    assert found["UnauthorizedData"] == "Range | ConflictData_ | Any"
    assert found["ServiceData"] == "str | ConflictData_ | Any"
    assert found["UnprocessableEntityData"] == "Any"
    assert found["ApiData"] == "Any"
    assert "ConflictData as ConflictData_" in str(found["imports"])


def test_answers_without_a_word_of_their_operation_are_read_by_their_status() -> None:
    assert module()["DECLARED"] == {
        "404": "Lost",
        "4XX": "Range | ConflictData",
        "500": "ConflictData",
        "default": "ConflictData",
    }


def test_a_status_of_the_document_has_a_class() -> None:
    classes = [exception_class(each) for each in ("404", "5XX", "503", "418", "4XX", "default")]
    assert classes == [
        "NotFoundException",
        *["ServiceException"] * 2,
        *["ApiException"] * 3,
    ]
    assert EXCEPTIONS[ALL] == "ApiException"
