"""A small API whose every text can be chosen, for tests of pages."""

from collections.abc import Mapping

from generator.diagnostics import Location, Source
from generator.model.declarations import (
    Access,
    Alias,
    ByTag,
    ByTrying,
    Declaration,
    Default,
    Enum,
    EnumValue,
    Field,
    Optional,
    Presence,
    Record,
    Required,
    Tag,
    TagValue,
    Union,
    Variant,
)
from generator.model.docs import Doc
from generator.model.operations import (
    Api,
    AuthScheme,
    Body,
    Content,
    ContentKind,
    Operation,
    Parameter,
    Place,
    Response,
    ResponseHeader,
    Service,
    Style,
)
from generator.model.reached import AuthKind, Contact, Flow, Server, ServerVariable
from generator.model.types import (
    Constraints,
    Json,
    Kind,
    ListOf,
    Literal,
    MapOf,
    Named,
    Nullable,
    Scalar,
    TypeRef,
)

AT = Location(Source("api.yaml", "x\n"), 1, 1, "")
TEXT = Scalar(Kind.STRING)
INTEGER = Scalar(Kind.INTEGER)


def field(
    name: str,
    type_: TypeRef,
    presence: Presence = Required(),  # noqa: B008
    *,
    text: str = "",
    examples: tuple[Json, ...] = (),
    access: Access = Access.BOTH,
    deprecated: bool = False,
) -> Field:
    """A field of a record."""
    return Field(name, type_, presence, access, Doc("", text, deprecated), examples, AT)


def record(name: str, *fields: Field, text: str = "", named: bool = True) -> Record:
    """A record, its id its name."""
    return Record(name, name, named, Doc("", text), fields, None, None, None, (), AT)


def union(name: str, *types: TypeRef, tag: Tag | None = None, named: bool = True) -> Union:
    """A union, told by its tag or by trying."""
    variants = tuple(Variant(f"{name} {index}", each) for index, each in enumerate(types))
    choice = ByTag(tag) if tag else ByTrying()
    return Union(name, name, named, Doc(), variants, choice, (), AT)


def enum(name: str, *values: str, text: str = "", named: bool = True) -> Enum:
    """An enum of texts."""
    known = tuple(EnumValue(each, each, Doc("", text)) for each in values)
    return Enum(name, name, named, Doc("", text), Kind.STRING, known, True, AT)


def alias(name: str, type_: TypeRef, text: str = "") -> Alias:
    """A name for a type."""
    return Alias(name, name, True, Doc("", text), type_, (), AT)


def declared(*declarations: Declaration) -> Mapping[str, Declaration]:
    """The declarations by id."""
    return {each.id: each for each in declarations}


def api(*declarations: Declaration, services: tuple[Service, ...] = ()) -> Api:
    """An API of these."""
    return Api("Small", "1", Doc(), Contact(), (), services, declared(*declarations), ())


def parameter(
    name: str, type_: TypeRef = TEXT, *, text: str = "", required: bool = True
) -> Parameter:
    """A query parameter."""
    doc = Doc("", text, deprecated=not required)
    return Parameter(name, Place.QUERY, type_, required, Style.FORM, True, False, None, doc, (), AT)


def content(
    type_: TypeRef, kind: ContentKind = ContentKind.JSON, media: str = "application/json"
) -> Content:
    """A body's content."""
    return Content(media, kind, type_, (), (), AT)


def operation(
    name: str,
    *parameters: Parameter,
    body: Content | None = None,
    answer: TypeRef | None = TEXT,
    text: str = "",
    security: tuple[tuple[str, ...], ...] = ((),),
    path: str = "/things",
) -> Operation:
    """An operation that answers 200 and, for errors, anything."""
    headers = (ResponseHeader("X-Rate", INTEGER, False, Doc("", text)),)
    contents = (content(answer),) if answer is not None else ()
    responses = (
        Response("200", Doc("", text), headers, contents, AT),
        Response("default", Doc("", text), (), (), AT),
    )
    sent = Body(True, (body,), Doc("", text), AT) if body else None
    doc = Doc(text, text, deprecated=bool(text))
    return Operation(
        name, "POST", path, parameters, sent, responses, None, security, (), doc, AT
    )  # fmt: skip


def spoken(text: str) -> Api:
    """An API that says `text` wherever a document can say something to people, and in some names."""
    dog = record(
        "Dog",
        field("kind", Literal(("dog",)), text=text),
        field("owner", Nullable(Named("Owner")), Optional(), text=text, access=Access.READ_ONLY),
        field("class", TEXT, Default(text), text=text, deprecated=True),
        field("legs", Scalar(Kind.INTEGER, Constraints(minimum=1, maximum=4)), text=text),
        field("code", Scalar(Kind.STRING, Constraints(pattern=text)), Optional(), text=text),
        text=text,
    )
    cat = record("Cat", field("kind", Literal(("cat",))), field(text or "x", TEXT), text=text)
    tag = Tag("kind", (TagValue("dog", "Dog"), TagValue("cat", "Cat")))
    declarations = (
        dog,
        cat,
        union("Pet", Named("Dog"), Named("Cat"), tag=tag),
        record("Owner", field("pets", ListOf(Named("Pet"))), text=text),
        record("ChatApi", field("name", TEXT), text=text),
        enum("Colour", "red", text, text=text),
        enum("Owner size", "small", text, named=False),
        alias("Labels", MapOf(TEXT), text=text),
    )
    secured = ((text or "Key", "Login"), ("Login",), ())
    operations = (
        operation(
            "makePet",
            body=content(Named("Pet")),
            answer=Named("Owner"),
            text=text,
            security=secured,
        ),
        operation(
            "makeOwner",
            body=content(Named("Owner")),
            answer=Named("Pet"),
            text=text,
            security=secured,
        ),
        operation(
            "example",
            parameter("size", Named("Owner size"), text=text),
            text=text,
            path=f"/x/{text}",
        ),
        operation(
            "example2", parameter(text or "x", text=text, required=False), answer=None, text=text
        ),
    )
    schemes = (
        AuthScheme(text or "Key", AuthKind.API_KEY, text, Place.HEADER, "", "", (), Doc("", text)),
        AuthScheme("Login", AuthKind.BASIC, "", Place.HEADER, "basic", text, (), Doc("", text)),
        AuthScheme(
            "O", AuthKind.OAUTH2, "", Place.HEADER, "", "", (Flow(text, text, text, text, ((text, text),)),), Doc("", text)
        ),
    )  # fmt: skip
    return Api(
        title=text or "Small",
        version=text,
        doc=Doc(text, text),
        contact=Contact(text, text, text, text, text),
        servers=(Server("https://{where}.example.com/" + text, text, (ServerVariable("where", text, (), text),)),),
        services=(Service("Chat", Doc("", text), operations),),
        declarations=declared(*declarations),
        auth_schemes=schemes,
    )  # fmt: skip
