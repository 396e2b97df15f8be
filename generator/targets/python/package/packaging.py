"""What the packaging of a client tells of it: licence, authors, keywords, classifiers, addresses.

In: what the settings say of the project, and the document for what they do not say. Out: lines of `pyproject.toml`.
"""

from __future__ import annotations

from collections.abc import Iterator
from re import compile as compile_pattern
from typing import Final
from urllib.parse import urlsplit

from generator.model.operations import Api
from generator.naming.licences import spdx
from generator.project import Author, Project
from generator.targets.code import Code
from generator.targets.python.spelling.literals import toml_text

KEYWORDS: Final = ("api", "client", "openapi")
CLASSIFIERS: Final = (
    "Framework :: Pydantic :: 2",
    "Intended Audience :: Developers",
    "Operating System :: OS Independent",
    "Programming Language :: Python :: 3",
    *(f"Programming Language :: Python :: 3.{each}" for each in (11, 12, 13, 14)),
    "Typing :: Typed",
)

_MAIL: Final = compile_pattern(
    r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+"
)


def told(project: Project, api: Api) -> Iterator[Code]:
    """Licence, authors, keywords and classifiers."""
    licence = project.license or spdx(api.contact.license_identifier or api.contact.license_name)
    if licence:
        yield Code(f"license = {toml_text(licence)}")
    authors = project.authors or tuple(_contact(api))
    if authors:
        yield Code(f"authors = [{Code(', ').joined(map(_author, authors))}]")
    words = map(toml_text, project.keywords or KEYWORDS)
    yield Code(f"keywords = [{Code(', ').joined(words)}]")
    yield Code("classifiers = [")
    for each in CLASSIFIERS:
        yield Code(f"    {toml_text(each)},")
    yield Code("]")


def _contact(api: Api) -> Iterator[Author]:
    """Whom the document names, as far as packaging takes it."""
    name = " ".join(api.contact.name.split())
    email = api.contact.email.strip()
    found = Author(name if name.isprintable() else "", email if _MAIL.fullmatch(email) else "")
    if found.name or found.email:
        yield found


def _author(author: Author) -> Code:
    known = {"name": author.name, "email": author.email}
    parts = (Code(f"{key} = {toml_text(value)}") for key, value in known.items() if value)
    return Code(f"{{ {Code(', ').joined(parts)} }}")


def urls(project: Project, api: Api) -> Iterator[Code]:
    """The addresses of the settings, else the one that the document has of whoever makes the API."""
    home = api.contact.url.strip()
    for label, url in project.urls or ((("Homepage", home),) if _is_web(home) else ()):
        yield Code(f"{toml_text(label)} = {toml_text(url)}")


def _is_web(url: str) -> bool:
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    plain = url.isascii() and url.isprintable() and " " not in url
    return plain and parts.scheme in ("http", "https") and bool(parts.hostname)
