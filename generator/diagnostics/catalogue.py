"""Every problem that gen-client can report: one table, by code.

In: nothing. Out: for each code its severity, the templates of its message and hint, and an explanation. The
letter tells the room: D document, V validation, B build, N naming, O output, C command line and settings. A code,
once released, keeps its meaning. To add a problem, add an entry to the section of its letter.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from generator.diagnostics.diagnostic import Severity

ERROR: Final = Severity.ERROR
WARNING: Final = Severity.WARNING
NOTE: Final = Severity.NOTE


@dataclass(frozen=True, slots=True)
class Entry:
    """One kind of problem. `message` and `hint` are templates that the details of a report fill."""

    code: str
    severity: Severity
    message: str
    hint: str
    explanation: str


ENTRIES: Final = (
    # D1: reading a text
    Entry(
        "D101",
        ERROR,
        "cannot find '{path}'",
        "{advice}",
        "The file that was named, or that a $ref leads to, does not exist.",
    ),
    Entry(
        "D102",
        ERROR,
        "'{path}' is a folder, not a file",
        "{advice}",
        "An OpenAPI document is one file, possibly with $refs to others: name the file that has the `openapi` key.",
    ),
    Entry(
        "D103",
        ERROR,
        "cannot read '{path}': {reason}",
        "check that the file is there and that you may read it",
        "The operating system refused to give the content of the file.",
    ),
    Entry(
        "D104",
        ERROR,
        "cannot fetch '{url}': {reason}",
        "{advice}",
        "The document, or a document that a $ref leads to, could not be fetched over HTTP.",
    ),
    Entry(
        "D105",
        ERROR,
        "'{url}' has the scheme '{scheme}', which is not supported",
        "give a path, an http:// or https:// URL, or - for standard input",
        "Documents are read from files, over HTTP and from standard input only.",
    ),
    Entry(
        "D106",
        ERROR,
        "'{path}' has more than {limit} MB",
        "is this really an OpenAPI document?",
        "The largest published descriptions have some tens of megabytes; more is refused to protect memory.",
    ),
    Entry(
        "D110",
        ERROR,
        "the text is not valid {encoding}: {reason}",
        "save the file as UTF-8",
        "A document is UTF-8, or UTF-16 or UTF-32 with a byte order mark (YAML 1.2.2 §5.2, RFC 8259 §8.1).",
    ),
    Entry(
        "D111",
        WARNING,
        "the character {character} is not allowed in YAML; it is replaced by U+FFFD",
        "remove the character, or write it as an escape in a double-quoted string",
        "YAML allows printable characters only (YAML 1.2.2 §5.1).",
    ),
    Entry(
        "D112",
        ERROR,
        "the document is empty",
        "the smallest description has `openapi`, `info` and `paths`",
        "The text has no content, or nothing but comments.",
    ),
    Entry(
        "D113",
        ERROR,
        "YAML syntax error: {problem}",
        "{advice}",
        "The text cannot be read as YAML 1.2. The place is where reading stopped: the mistake is there or before.",
    ),
    Entry(
        "D114",
        ERROR,
        "JSON syntax error: {problem}",
        "{advice}",
        "The text cannot be read as JSON (RFC 8259). The place is where reading stopped.",
    ),
    Entry(
        "D115",
        WARNING,
        "a second YAML document begins here; it is not read",
        "keep one document in the file: remove the line `---` and what belongs to the other one",
        "A file holds one description; a line `---` after content begins another document.",
    ),
    Entry(
        "D116",
        ERROR,
        "the document is {kind}, not a mapping of keys to values",
        "the top level of a description has the keys `openapi`, `info` and `paths`",
        "An OpenAPI document is an object (OAS 3.1 §4.8.1).",
    ),
    Entry(
        "D117",
        WARNING,
        "values are nested more than {limit} levels deep; what is in this one is left out",
        "move inner parts to `components` and refer to them with $ref",
        "Depth is limited: what is deeper is read as empty, so that a schema there allows anything. Readers of JSON have"
        " limits alike, so that no API answers with anything deeper.",
    ),
    Entry(
        "D118",
        WARNING,
        "there is no anchor '&{name}' for the alias '*{name}'; it stands for an empty object",
        "an anchor must stand before its alias; a text that begins with * needs quotes",
        "A YAML alias repeats the value of an earlier anchor (YAML 1.2.2 §7.1).",
    ),
    Entry(
        "D119",
        WARNING,
        "the alias '*{name}' stands inside of its own anchor; it stands for an empty object",
        "a value cannot contain itself; use a $ref for recursive schemas",
        "A recursive alias would make an endless document, and JSON has no such thing.",
    ),
    Entry(
        "D120",
        WARNING,
        "aliases expand to more than {limit} values; this one stands for an empty object",
        "use $ref instead of YAML aliases for large repeated parts",
        "Nested aliases can blow a small text up without bound; the total is limited.",
    ),
    Entry(
        "D121",
        WARNING,
        "a key must be a text, this one is {kind}; it is read as '{key}'",
        "quote the key if it begins with [ or {{",
        "Keys of a description are strings; YAML also knows collections as keys, JSON does not.",
    ),
    Entry(
        "D122",
        WARNING,
        "the number has {digits} digits; it is read as a text",
        "numbers of up to {limit} digits can be read; quote it if it is a text",
        "Longer numbers are no numbers here, since converting them takes very long.",
    ),
    Entry(
        "D123",
        WARNING,
        "'{text}' is not a value of the tag '{tag}'; it is read as a text",
        "remove the tag or correct the value",
        "A YAML tag such as !!int demands a value of its type.",
    ),
    Entry(
        "D130",
        WARNING,
        "the key '{key}' stands twice in this mapping; the last one counts",
        "it stands first at {first}",
        "A repeated key silently replaces the earlier value, which is rarely meant.",
    ),
    Entry(
        "D131",
        WARNING,
        "the tag '{tag}' is unknown and ignored",
        "descriptions need no tags: remove it",
        "Only the tags of the YAML 1.2 core schema have a meaning here.",
    ),
    Entry(
        "D132",
        WARNING,
        "the text has half of a surrogate pair; it is replaced by U+FFFD",
        "an escape \\ud800 to \\udbff must be followed by one of \\udc00 to \\udfff",
        "Half a surrogate pair is no character and cannot be written to a file.",
    ),
    Entry(
        "D133",
        WARNING,
        "this is not JSON ({problem}), but YAML: it is read as YAML",
        "correct it, since other tools will refuse the file, or name it .yaml",
        "A file named .json that is YAML, such as one with a comma before a closing bracket.",
    ),
    Entry(
        "D140",
        WARNING,
        "the remote document '{url}' has changed since the client was generated",
        "a run without --check accepts it; with --strict or `strict` in the settings, run once with --no-strict",
        "The manifest of the output remembers the SHA-256 of each document that references had fetched, so that a client"
        " does not change because somebody else's document has, without anybody being told.",
    ),
    Entry(
        "D150",
        ERROR,
        "parts of the document refer to each other, or are nested, too deep to be read: {part} is where it stopped",
        "shorten the chain of references there",
        "Chains of some thousand references are read; what is left is bounded by the memory for the stack.",
    ),
    # D2: references
    Entry(
        "D201",
        WARNING,
        "the $ref '{ref}' leads nowhere: {effect}",
        "{advice}",
        "A $ref names a value of this or another document, by JSON pointer or by $anchor. That value does not exist.",
    ),
    Entry(
        "D202",
        WARNING,
        "the $ref '{ref}' leads back to itself: {effect}",
        "the round is {round}; one of them must be a part of its own",
        "References that refer to each other never reach a value.",
    ),
    Entry(
        "D203",
        WARNING,
        "the discriminator value '{ref}' leads nowhere and is ignored",
        "{advice}",
        "A value of `mapping` is the name of a component schema or a reference to a schema (OAS 3.1 §4.8.25).",
    ),
    Entry(
        "D204",
        WARNING,
        "the example '{ref}' leads nowhere and is left out",
        "{advice}",
        "A $ref in `examples` names an Example Object (OAS 3.1 §4.8.19). Generation goes on without it.",
    ),
    Entry(
        "D205",
        WARNING,
        "a $ref must be a string, not {kind}: {effect}",
        "write where it leads: '#/components/…', or the name of a file",
        "A $ref is a URI reference (RFC 3986), written as a string. A property called $ref has its place in `properties`.",
    ),
    Entry(
        "D206",
        WARNING,
        "the $ref '{ref}' leads to {found}, where {wanted} is wanted: {effect}",
        "refer to {wanted}",
        "A $ref stands for a part of its own kind: where a parameter belongs, it must lead to a parameter.",
    ),
    Entry(
        "D207",
        WARNING,
        "the $ref '{ref}' cannot be followed: {problem}; {effect}",
        "{advice}",
        "The document that a $ref names is missing, cannot be read, or is neither YAML nor JSON.",
    ),
    Entry(
        "D208",
        WARNING,
        "the $ref '{ref}' is not followed, as '{path}' lies outside of the document's folder: {effect}",
        "--allow-root {folder} allows it, or `allow-root` in the settings",
        "References to files stay in the folder of the document that was named, symbolic links resolved, so that a"
        " document from elsewhere cannot have other files of this machine read.",
    ),
    Entry(
        "D209",
        WARNING,
        "the $ref '{ref}' is not followed, as nothing is fetched from '{host}': {effect}",
        "--allow-remote {host} allows it, or `allow-remote` in the settings",
        "Nothing is fetched over the network because a document says so, except from the host that the document itself"
        " was fetched from.",
    ),
    Entry(
        "D210",
        WARNING,
        "the $ref '{ref}' is not followed, as {limit}: {effect}",
        "bundle the documents into one first",
        "What references may fetch over the network is limited in number, size and time.",
    ),
    Entry(
        "D211",
        WARNING,
        "the $ref '{ref}' leads nowhere in its own document; what '{other}' has there is taken",
        "write '{other}' before the '#', relative to this file",
        "A $ref that begins with '#' is about the document in which it stands, also where that is a part of another one.",
    ),
    # V1: what the document as a whole must be
    Entry(
        "V101",
        ERROR,
        "this is not an OpenAPI document: it has no key `openapi` or `swagger`",
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
        "",
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
        "possible are {choices}",
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
        "remove the `content`; a GET of the same path may have it",
        "HTTP sends no body with 1xx, 204, 205 and 304, nor to HEAD (RFC 9110 §6.4.1 and §15.3.6).",
    ),
    # V3: findings of openapi-spec-validator
    Entry(
        "V301",
        WARNING,
        "{finding}",
        "",
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
    # B: build
    Entry(
        "B301",
        WARNING,
        "this type cannot be expressed: {why}",
        "The client sends no value here, and reads any. Check that the schema says what is meant.",
        "A schema that no value fulfils becomes a type that reads anything, of which nothing is sent.",
    ),
    Entry(
        "B303",
        WARNING,
        "parameter '{name}' is left out: there is no place called '{place}'",
        "A parameter is in `path`, `query`, `header` or `cookie`; `_query` and `_headers` can still send it.",
        "Parameters in a place that we do not know are left out of the method (OAS 3.1 §4.8.12).",
    ),
    Entry(
        "B304",
        WARNING,
        "webhook '{name}' is left out: it has no JSON body",
        "Give it a requestBody with the schema of the event under application/json.",
        "The client reads what webhooks carry as JSON; one that carries nothing has nothing to read.",
    ),
    Entry(
        "B313",
        WARNING,
        "the body under {media_type} is no object, so that its fields have no names",
        "Declare an object with a property for each field of the form; the client takes any fields until then.",
        "A form is made of named fields (OAS 3.1 §4.8.14.4, RFC 7578 §4.2). An array or a number has none to give.",
    ),
    Entry(
        "B314",
        ERROR,
        "what the settings say of the streams of '{operation}' cannot be used",
        'write {{ end = "[DONE]" }}, the data of the event after which nothing comes, or {{ end = false }}',
        "The table `streams` tells what ends a stream, by operation, or for all of them under '*'.",
    ),
    Entry(
        "B319",
        WARNING,
        "the document names {what}, and it was not fetched from a host that could be meant",
        "callers give Configuration(host=…); or add a server with a whole URL (Swagger 2.0: `host`), or generate from the"
        " document's own URL",
        "A relative server, or the `/` that stands for a missing one, is relative to where the document was served. A"
        " file does not tell, so every call without a host fails.",
    ),
    Entry(
        "B320",
        WARNING,
        "the values of the server variable '{name}' are not all strings; they are used as they are spelled",
        "write them in quotes",
        "`default` and `enum` of a Server Variable Object are strings.",
    ),
    Entry(
        "B321",
        WARNING,
        "the server variable '{name}' {why}",
        "describe it under `variables`, with a `default` that is one of its `enum`",
        "A variable without a default takes the first value of its enum; without one, callers have to give a value.",
    ),
    Entry(
        "B322",
        WARNING,
        "the pattern '{pattern}' is not checked in requests: {why}",
        "Say it without that, or leave it to the server; everything else of the value is checked.",
        "Patterns are ECMA-262 (JSON Schema core §6.4). The client checks those that Python can say alike.",
    ),
    Entry(
        "B323",
        WARNING,
        "'items' is an array of schemas, which it cannot be",
        "It is read as `prefixItems`: one schema for each place. In OpenAPI 3.0, `items` is one schema for all.",
        "Before 2020, JSON Schema wrote tuples so; OpenAPI never did (OAS 3.0.4 §4.7.24, JSON Schema core §10.3.1).",
    ),
    Entry(
        "B330",
        ERROR,
        "what the settings say of encodings cannot be used: {why}",
        'write arrays = "indices" (a[0]=1), "brackets" (a[]=1) or "repeat" (a=1)',
        "The table `encoding` tells how arrays are written within brackets (`deepObject`).",
    ),
    Entry(
        "B335",
        WARNING,
        "{what} is a file, which only a body can hold; it is taken for a text",
        "write type: string; a file goes into a body (Swagger 2.0: in: formData)",
        "Paths, queries, headers and cookies are texts, which cannot hold any octets.",
    ),
    Entry(
        "B340",
        WARNING,
        "what '{keyword}' says here and at {other} cannot hold together",
        "The client takes the narrower of the two, else the one that comes later. Make one of them fit the other.",
        "Everything in `allOf` holds at once (JSON Schema core §10.2.1.1), so that no value is valid here. Parts are taken"
        " in their order, and the schema's own keywords after them.",
    ),
    Entry(
        "B341",
        WARNING,
        "the alternatives here are not written out together with what stands beside them: there are too many in all",
        "What stands beside is checked, but is no part of the types. Say fewer things beside `oneOf` and `anyOf`.",
        "Alternatives of alternatives multiply; types are written up to a number that grows with the document.",
    ),
    Entry(
        "B360",
        WARNING,
        "the XML of the body has no name for its root; '{name}' is sent",
        "Give the schema an `xml: {{name: …}}`, or make it a component, whose name then counts.",
        "An element needs a name, and a schema in a body has none to infer one from (OAS 3.2 §4.8.26.3).",
    ),
    Entry(
        "B361",
        WARNING,
        "what is no scalar cannot be XML's {node}; it is an element",
        "Leave `{node}` to properties with a string, number or boolean, or a list of these.",
        "Attributes and texts hold text; objects and lists of objects need elements (OAS 3.2 §4.8.26.2).",
    ),
    Entry(
        "B362",
        WARNING,
        "XML is a text in this client",
        "Read and write it with a library for XML, or use the JSON of the operation where it has some.",
        "Only the Python client has models of XML; in Eiffel it is given and taken as it is.",
    ),
    Entry(
        "B363",
        WARNING,
        "what the settings say of the XML of '{name}' cannot be used: {why}",
        "Name a component, or a part of one: Note, Note.text, Note.tags[]; a part behind a $ref by its own component.",
        "The table `xml` of the settings holds XML Objects for schemas whose document says nothing of XML.",
    ),
    Entry(
        "B364",
        WARNING,
        "the XML of the {what} has no model: {how}",
        "Declare it as a string, and write the XML yourself.",
        "Bodies and answers in XML have models; parameters and parts of forms are texts.",
    ),
    # N: naming
    Entry(
        "N201",
        WARNING,
        "operation '{name}' is generated as '{spelled}'",
        "Another operation of the same tag has its name; give one of them another operationId.",
        "Two operations of a tag come to the same method name; the later one gets a number.",
    ),
    Entry(
        "N202",
        WARNING,
        "property '{name}' is generated as '{spelled}'",
        "Another property of the same object has its name; JSON keeps the document's own names.",
        "Two properties of an object come to the same attribute name; the later one gets a number.",
    ),
    Entry(
        "N203",
        WARNING,
        "the tags {tags} come to the same name; their operations share one class",
        "If they mean the same, spell them alike; if not, tell them apart by more than case and punctuation.",
        "A class is named after a tag, of which only letters and digits count, in any case.",
    ),
    Entry(
        "N204",
        WARNING,
        "the {place} parameter '{name}' is generated as '{spelled}'",
        "Several arguments of the operation have its name; the page of the operation says which is which.",
        "Parameters of one name in several places are told apart by their places; of one place, by a number.",
    ),
    Entry(
        "N205",
        NOTE,
        "the package is called '{name}', as {why}",
        "--package-name gives it another name",
        "The package is named after the API's title, unless that is the name of something that it would hide or replace.",
    ),
    Entry(
        "N206",
        WARNING,
        "a package called '{name}' may be in the way of another: {why}",
        "{advice}",
        "Two packages of one name cannot be installed together, and one hides the other where both are found.",
    ),
    # O: output
    Entry(
        "O101",
        ERROR,
        "'{path}' is a file, not a folder",
        "name a folder after -o; it is made if it is not there",
        "The output is a folder with a package and its pages. What is called like it must not be a file.",
    ),
    Entry(
        "O102",
        ERROR,
        "nothing can be written to '{path}'",
        "choose a folder that you may write to, or change its permissions",
        "The output folder, or the folder in which it would be made, is not writable. Nothing was changed.",
    ),
    Entry(
        "O103",
        ERROR,
        "'{path}' is in the way: gen-client did not write it, and does not replace it",
        "move it away or choose another output folder; `keep` in the settings file leaves such a file as it is",
        "Only files that `.gen-client/manifest.json` lists are ours to replace. Nothing was changed.",
    ),
    Entry(
        "O104",
        WARNING,
        "'{path}' was edited since it was generated; it is replaced",
        "name it under `keep` in the settings file to go on with your own version",
        "A generated file follows the document. --strict stops here before anything is replaced.",
    ),
    Entry(
        "O105",
        WARNING,
        "'{path}' is no longer generated, but was edited since; it is kept",
        "remove it once you do not need it any more",
        "Files of ours that are no longer generated are removed, unless somebody has edited them.",
    ),
    Entry(
        "O106",
        ERROR,
        "'{path}' is reached through a symbolic link that leaves the output folder",
        "replace the link by a folder, or name the folder that it leads to after -o",
        "Nothing is written outside the output folder. Nothing was changed.",
    ),
    Entry(
        "O107",
        ERROR,
        "'{path}' cannot be used: {why}",
        "restore it from version control, or remove the old output together with it",
        "The manifest tells which files are ours; without it none can be replaced. Nothing was changed.",
    ),
    Entry(
        "O108",
        ERROR,
        "'{folder}' holds the output of the target '{old}'; the target is now '{new}'",
        "give each target a folder of its own",
        "One target's output would remove the other's. Nothing was changed.",
    ),
    Entry(
        "O109",
        ERROR,
        "cannot write '{path}': {why}",
        "{advice}",
        "The operating system refused. New content is staged first, so the previous output is as it was, save when"
        " the refusal came between the last moves.",
    ),
    # C: command line and settings
    Entry(
        "C101",
        ERROR,
        "the settings file cannot be read: {why}",
        "check that it is there, that you may read it, and that it is UTF-8",
        "Settings are looked for in the current folder and the folders above it.",
    ),
    Entry(
        "C102",
        ERROR,
        "the settings file is not valid TOML: {why}",
        "",
        "`gen-client.toml` and `pyproject.toml` are TOML 1.0.",
    ),
    Entry(
        "C103",
        ERROR,
        "there is no setting '{key}'",
        "{advice}",
        "An unknown key is probably a mistyped one, so it is not passed over.",
    ),
    Entry(
        "C104",
        ERROR,
        "'{key}' must be {wanted}, not {found}",
        "",
        "A setting has a value of another type.",
    ),
    Entry(
        "C105",
        ERROR,
        "'{name}' cannot be the name of a package: {why}",
        "{advice}",
        "The client is imported by this name.",
    ),
    Entry(
        "C106",
        ERROR,
        "'{version}' cannot be the version of a package",
        "write it like 1.0.0, 2.1rc1 or 2026.8.1",
        "The client's own version, which stands in its packaging file.",
    ),
    Entry(
        "C107",
        ERROR,
        "there is no target '{name}'",
        "{advice}",
        "A target is built in, or offered by an installed package under the entry points `gen_client.targets`.",
    ),
    Entry(
        "C108",
        ERROR,
        "stopped because of {count} with --strict; nothing was written",
        "repair what is listed above, or generate without --strict",
        "--strict, or `strict` in the settings file, makes every warning count as an error.",
    ),
    Entry(
        "C109",
        ERROR,
        "there is no operation '{name}' in the document",
        "{advice}",
        "The settings speak of the pages or streams of an operation that does not exist, or no longer does.",
    ),
    Entry(
        "C110",
        ERROR,
        "the pagination of '{operation}' cannot be used: {why}",
        "write false, or a table such as "
        '{{ style = "cursor", parameter = "after", items = "data", next = "last_id", more = "has_more" }}',
        "What the settings say of an operation's pages is held against its parameters and its answer.",
    ),
    Entry(
        "C111",
        ERROR,
        "there is no folder '{folder}' that could be allowed",
        "",
        "--allow-root, or `allow-root` in the settings, names folders into which references may lead.",
    ),
    Entry(
        "C112",
        ERROR,
        "'{host}' is no host that could be allowed",
        "write it like example.com or localhost:8000, without https:// and without a path",
        "--allow-remote, or `allow-remote` in the settings, names hosts from which references may have documents fetched.",
    ),
)

CATALOGUE: Final[Mapping[str, Entry]] = {entry.code: entry for entry in ENTRIES}
