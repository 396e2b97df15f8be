"""What the document as a whole must be, parts that cannot be used, findings of openapi-spec-validator: V."""

from __future__ import annotations

from typing import Final

from generator.diagnostics.catalogue.entry import ERROR, NOTE, WARNING, Entry

ENTRIES: Final = (
    Entry(
        "V101",
        ERROR,
        "this is not an OpenAPI document: {what}",
        "{advice}",
        "A description begins with its version, such as `openapi: 3.1.0` (OAS 3.1 §4.8.1).",
    ),
    Entry(
        "V102",
        ERROR,
        "this is Swagger {version}, a format of before 2.0",
        "convert the document to Swagger 2.0 or OpenAPI 3; versions 2.0 (Swagger), 3.0, 3.1 and 3.2 are read",
        "Swagger 1.2 and older describe an API in several files of another structure.",
    ),
    Entry(
        "V103",
        WARNING,
        "OpenAPI version '{version}' is unknown; the document is read as {known}",
        "versions 2.0 (Swagger), 3.0, 3.1 and 3.2 are known",
        "The value of `openapi` tells by which specification the document is to be read.",
    ),
    Entry(
        "V104",
        WARNING,
        "the operationId '{operation_id}' is used twice; this operation is taken for '{made}'",
        "it is used first at {first}; give each operation an id of its own",
        "Methods of a client are named after operationIds, which must be unique (OAS 3.1 §4.8.10); later ones of the"
        " same name get a number.",
    ),
    Entry(
        "V105",
        WARNING,
        "the document has no operations, so that there is nothing to call",
        "look whether it is the right document, whether `paths` is where it should be, and whether references lead to it",
        "A client without operations is its types alone. In CI, that is hardly what somebody wanted.",
    ),
    Entry(
        "V110",
        WARNING,
        "a form field beside a body; the form fields of this operation are left out",
        "the body is declared at {body}: keep one of both",
        "A request has one body: parameters `in: body` and `in: formData` exclude each other (Swagger 2.0, Parameter"
        " Object).",
    ),
    Entry(
        "V111",
        WARNING,
        "a second body of the same operation; the last one counts",
        "it is declared last at {last}; a request has one body",
        "There can be one parameter `in: body` (Swagger 2.0, Parameter Object).",
    ),
    Entry(
        "V112",
        WARNING,
        "the OAuth flow has no name that is known; by its URLs it is taken for '{assumed}'",
        "write `flow` as one of {choices}",
        "An OAuth 2 security definition names its flow (Swagger 2.0, Security Scheme Object).",
    ),
    Entry(
        "V113",
        WARNING,
        "form fields, but the operation consumes {consumes}; they are sent as {assumed}",
        "add `consumes: [{assumed}]` to the operation",
        "Form fields are sent as multipart/form-data or application/x-www-form-urlencoded, files as the first of both"
        " (Swagger 2.0, Parameter Object).",
    ),
    Entry(
        "V114",
        WARNING,
        "'{format}' is no collectionFormat of a parameter in {place}; the items are separated by commas",
        "possible are {choices}",
        "`collectionFormat` tells how the items of an array are written; `multi`, one parameter for each item, is for"
        " queries and forms only (Swagger 2.0, Parameter Object).",
    ),
    # V2: parts that cannot be used as they are
    Entry(
        "V201",
        WARNING,
        "'{key}' must be {expected}, not {kind}; it is ignored",
        "write {expected}, or leave the key out",
        "A keyword has a value of the wrong JSON type. Generation goes on as if it were absent.",
    ),
    Entry(
        "V202",
        WARNING,
        "{part} has no '{key}'; it is ignored",
        "add '{key}'",
        "A part of the description cannot be understood without a required field.",
    ),
    Entry(
        "V203",
        WARNING,
        "'{value}' is no {key}; it is ignored",
        "{advice}",
        "The value is not one of those that the specification foresees.",
    ),
    Entry(
        "V204",
        WARNING,
        "the path has '{{{name}}}', but {method} declares no such path parameter; a string is assumed",
        "add a parameter with `name: {name}` and `in: path`",
        "Each expression of a path template needs a path parameter (OAS 3.1 §4.8.2).",
    ),
    Entry(
        "V205",
        WARNING,
        "the path '{path}' has no '{{{name}}}': the path parameter is ignored",
        "add the expression to the path, or remove the parameter",
        "A path parameter without a place in the path cannot be sent.",
    ),
    Entry(
        "V206",
        WARNING,
        "there is no component schema '{name}'; the discriminator value '{value}' is ignored",
        "{advice}",
        "A value of `mapping` is the name of a component schema or a reference to a schema (OAS 3.1 §4.8.25).",
    ),
    Entry(
        "V207",
        WARNING,
        "there is no security scheme '{name}'",
        "{advice}",
        "A security requirement names a scheme of `components/securitySchemes`, in Swagger 2.0 of `securityDefinitions`"
        " (OAS 3.1 §4.8.30).",
    ),
    Entry(
        "V208",
        WARNING,
        "the parameter '{name}' in {place} is declared twice; the last one counts",
        "it is declared first at {first}",
        "Parameters of one list are told apart by name and place (OAS 3.1 §4.8.12).",
    ),
    Entry(
        "V209",
        WARNING,
        "'{key}' has {count} media types; the first one is used",
        "keep one",
        "`content` of a parameter or header has exactly one entry (OAS 3.1 §4.8.12).",
    ),
    Entry(
        "V220",
        WARNING,
        "'{method}' cannot be a method of HTTP; the operation is left out",
        "a method is one word of ASCII, such as COPY",
        "A key of `additionalOperations` is sent as the method of its operation.",
    ),
    Entry(
        "V221",
        WARNING,
        "the tag '{tag}' is in '{parent}', which is not declared",
        "add the tag '{parent}', or remove `parent`",
        "The `parent` of a tag is the name of another one.",
    ),
    Entry(
        "V222",
        WARNING,
        "the tag '{tag}' is in itself, by way of '{parent}'",
        "remove `parent` from one of them",
        "Tags are a tree; pages show a tag below those that it is in, the first of which is in no other.",
    ),
    Entry(
        "V230",
        WARNING,
        "'{value}' is no type; it is read as {meant}",
        "write it so",
        "JSON Schema has the types null, boolean, object, array, number, string and integer. Words of languages and formats"
        " are understood; with any other, anything is allowed.",
    ),
    Entry(
        "V231",
        WARNING,
        "{part} is written as in Swagger 2.0; this is read as {meant}",
        "write `schema` in parameters and headers, `content` in bodies and responses, `propertyName` in discriminators",
        "Version 3 of OpenAPI moved some parts. What stands at its old place is read where the new one has nothing.",
    ),
    Entry(
        "V232",
        WARNING,
        "'{status}' is no status; {effect}",
        "write a code such as '200', a range such as '4XX', or 'default'",
        "Responses are told apart by status code (OAS 3.1 §4.8.16).",
    ),
    Entry(
        "V233",
        WARNING,
        "'{name}' is no media type; {effect}",
        "write it like application/json",
        "The keys of `content` are media types or ranges of them (RFC 9110 §8.3.1 and §12.5.1).",
    ),
    Entry(
        "V234",
        WARNING,
        "{what} has no body; what is said of one is left out",
        "remove the `{key}`; {instead}",
        "HTTP sends no body with 1xx, 204, 205 and 304, nor to HEAD (RFC 9110 §6.4.1 and §15.3.6).",
    ),
    Entry(
        "V235",
        WARNING,
        "the pattern '{pattern}' stands between slashes, so that no text fits it; it is {taken}",
        "write the pattern alone: slashes and flags belong to JavaScript",
        "`pattern` is the text of a regular expression (JSON Schema validation §6.3.3), in which a slash is a slash.",
    ),
    Entry(
        "V240",
        WARNING,
        "the specification has no $ref for {part}; it is followed all the same",
        "bundle the document, or write there what the $ref leads to, for tools that are stricter",
        "References stand for schemas, parameters, responses and whatever else can be a component, and for paths.",
    ),
    Entry(
        "V241",
        WARNING,
        "the $ref '{ref}' should lead to {found} by its path, but a schema stands there; it is read as one",
        "move the schema below `components/schemas`",
        "Each kind of part has a place of its own below `components` (OAS 3.1 §4.8.7); other tools may refuse it.",
    ),
    Entry(
        "V242",
        WARNING,
        "the path says '{said}' for its parameter '{name}'; it is read as '{{{name}}}'",
        "write '{{{name}}}'; what its values are like is said by the schema of the parameter",
        "A path template has the name of a parameter in braces and nothing else (OAS 3.1 §4.8.2).",
    ),
    Entry(
        "V243",
        WARNING,
        "'{ref}' is the name of an anchor, which no schema has; it is read as the component schema of that name",
        "write '#/components/schemas/…'",
        "A fragment that does not begin with a slash is a plain name, which `$anchor` gives (JSON Schema core §8.2.2).",
    ),
    Entry(
        "V244",
        WARNING,
        "'{name}' says in: body, which is of Swagger 2.0 only; {taken}",
        "write requestBody: {{ content: {{ {media}: {{ schema: … }} }} }} in the operation",
        "In OpenAPI 3 a body is no parameter: it has a media type, and stands in `requestBody` (OAS 3.1 §4.8.13).",
    ),
    Entry(
        "V245",
        WARNING,
        "the path has a segment '{segment}', which is sent as '{encoded}'; servers and proxies may resolve it",
        "write the path that the server knows, without such segments",
        "What stands in front of `..` goes with it, and `.` goes alone, wherever a URL is normalised (RFC 3986 §5.2.4)."
        " Encoded, they reach a server that compares decoded paths as the document has them.",
    ),
    Entry(
        "V246",
        WARNING,
        "the path has control characters ({codes}), as no URL has; the client leaves them out",
        "write the path on one line, without tabs",
        "A URL has no control characters (RFC 3986 §2), and browsers leave line breaks and tabs out of one, too.",
    ),
    # V3: findings of openapi-spec-validator
    Entry(
        "V301",
        WARNING,
        "{finding}",
        "{advice}",
        "openapi-spec-validator holds the document against the specification. Generation goes on where it can.",
    ),
    Entry(
        "V302",
        NOTE,
        "openapi-spec-validator has not checked all of {part}, as something that it needs is not there",
        "generation goes on; --no-validate skips validation",
        "The validator takes something for granted that the document does not have. That is no fault of the document as"
        " such.",
    ),
)
