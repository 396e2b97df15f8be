"""Tags that come to the same name are one service, with one warning."""

from pathlib import Path

from generator.diagnostics import Diagnostics
from tests.meaning.documents import api

DOCUMENT = """
tags: [{name: PETS, description: All of them.}, {name: pet store, description: Shop.}]
paths:
  /1: {get: {operationId: a, tags: [pets, PETS], responses: {'204': {description: ok}}}}
  /2: {get: {operationId: b, tags: [Pets], responses: {'204': {description: ok}}}}
  /3: {get: {operationId: c, tags: [PetStore, petstore2], responses: {'204': {description: ok}}}}
  /4: {get: {operationId: d, tags: [pet-store], responses: {'204': {description: ok}}}}
  /5: {get: {operationId: e, responses: {'204': {description: ok}}}}
  /6: {get: {operationId: f, tags: [Default], responses: {'204': {description: ok}}}}
"""


def test_each_group_is_one_service_with_all_operations(tmp_path: Path) -> None:
    problems = Diagnostics()
    found = api(tmp_path, DOCUMENT, problems)
    assert {each.name: [one.name for one in each.operations] for each in found.services} == {
        "pets": ["a", "b"],
        "PetStore": ["c", "d"],
        "petstore2": ["c"],
        "default": ["e", "f"],
    }
    assert [each.doc.description for each in found.services] == ["All of them.", "Shop.", "", ""]


def test_a_group_is_reported_once_where_it_differs(tmp_path: Path) -> None:
    problems = Diagnostics()
    api(tmp_path, DOCUMENT, problems)
    told = [
        (each.code, each.at.line if each.at else 0, each.message)
        for each in problems.warnings
        if each.code == "N203"
    ]
    assert [(code, line) for code, line, _ in told] == [("N203", 6), ("N203", 9), ("N203", 11)]
    assert "'pets', 'PETS', 'Pets'" in told[0][2]
