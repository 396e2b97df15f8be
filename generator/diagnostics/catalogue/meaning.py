"""What the document means, and what of it cannot be meant: B."""

from __future__ import annotations

from typing import Final

from generator.diagnostics.catalogue.entry import ERROR, WARNING, Entry

ENTRIES: Final = (
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
        "what is said of the streams of '{operation}' cannot be used: {why}",
        'write {{ end = "[DONE]" }}, the data of the event after which nothing comes, or {{ end = false }}; and'
        ' {{ switch = "stream" }}, or {{ switch = "mode", value = "sse" }}, what asks for a stream',
        "The table `streams` tells what ends a stream and what asks for it, by operation, or its end for all of them under"
        " '*'.",
    ),
    Entry(
        "B319",
        WARNING,
        "the document names {what}, and it was not fetched from a host that could be meant",
        "callers name a host in their configuration; or add a server with a whole URL (Swagger 2.0: `host`), or generate"
        " from the document's own URL",
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
        "B342",
        WARNING,
        "this schema is a part of itself: {route}",
        "Each of them has what all of them say, as far as that goes. Leave out one of the references.",
        "Schemas that are made of each other by `allOf` have no end (JSON Schema core §9.4.1). They are taken for one.",
    ),
    Entry(
        "B343",
        WARNING,
        "this schema is made of more than {most} others, each through the next{more}: what it has from them is left out",
        "It is read with what it says itself, the rest as further properties. Refer to fewer schemas in a row by `allOf`.",
        "Each level of an `allOf` has the properties of all below it: a chain of ten thousand would have fifty million.",
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
    Entry(
        "B380",
        ERROR,
        "there is no operation '{name}' in the document",
        "{advice}",
        "The settings give a place in the resource tree to an operation that does not exist, or no longer does.",
    ),
    Entry(
        "B381",
        ERROR,
        "{shown} is no place in the resource tree for '{name}'",
        'Write names with dots between them, such as "chat.completions.create", a list of these, or false for none.',
        "A method is in a resource, so there are at least two names, and each begins with a letter.",
    ),
    Entry(
        "B382",
        ERROR,
        "'{path}' of '{name}' is in the way of '{other}', which is the place of '{whose}'",
        "Give one of them another name, or write false for it.",
        "Two operations cannot have one place in the resource tree, and no resource can be called like a method beside it.",
    ),
    Entry(
        "B385",
        ERROR,
        "there is no '{called}' that could have another name: {advice}",
        "Name a component, an operationId or a tag as the document does, a part of one such as Pet.name, listPets.limit or"
        " Status.sold, or anything by its JSON pointer, such as '#/components/schemas/Order/properties/lines/items'.",
        "The table `names` of the settings says what types, operations, tags and their parts are called in the client.",
    ),
    Entry(
        "B386",
        ERROR,
        "'{called}' is {told}",
        "Say which one is meant: [tool.gen-client.names.{kind}]",
        "A component, an operation and a tag may have one name in a document.",
    ),
    Entry(
        "B387",
        ERROR,
        "'{name}' cannot be what '{called}' is called: {why}",
        "Give it another name.",
        "Names of the settings are used as they are, in the style of each language.",
    ),
    Entry(
        "B388",
        ERROR,
        "'{name}' is the name of '{other}' already",
        "Give it another name, or rename the other one, too.",
        "Names of the document are never changed because of those in the settings, nor those because of others.",
    ),
    Entry(
        "B391",
        ERROR,
        "what is said of the answers of '{name}' cannot be used: {why}",
        'Write {{ by = "format", values = {{ json = "Report", csv = "text/csv" }} }}, or false where nothing selects.',
        "A field or parameter that takes some texts and no others can select one of the answers that are declared, by the"
        " name of its schema or by its media type. Of a media type that is not declared, only a text can be.",
    ),
    Entry(
        "B400",
        WARNING,
        "`x-gen-client` has no '{key}' in {role}",
        "{advice}",
        "The keyword says of the client what the settings say, at the place in the document that is meant.",
    ),
    Entry(
        "B401",
        WARNING,
        "{what} must be {wanted}, not {found}; it is left out",
        "the settings have the same tables: see the README",
        "The keyword says of the client what the settings say, at the place in the document that is meant.",
    ),
    Entry(
        "B402",
        WARNING,
        "nothing that stands here can be called '{name}', as no {kinds} of the client is made of it",
        "move it to the schema, property or parameter that is meant; gen-client explain FILE:LINE tells what is made of a"
        " place",
        "A schema such as a mere string is no class of its own, so it has no name.",
    ),
    Entry(
        "B403",
        WARNING,
        "`additionalProperties: false` forbids the properties of the other parts (`allOf`, `$ref`); the client has those of"
        " all",
        "leave it out, as {other} is a part of the same object; `unevaluatedProperties: false` beside the parts closes"
        " all at once (OpenAPI 3.1)",
        "Each part of an `allOf`, and what stands beside a `$ref`, holds by itself and knows none of the others' properties"
        " (JSON Schema core §10.3.2.3): a validator refuses every object that has one of these.",
    ),
    Entry(
        "B404",
        WARNING,
        "'{name}' is required, but the property is called '{meant}'; the client requires neither",
        "write '{meant}' in `required`",
        "Names of properties are compared letter by letter (JSON Schema validation §6.5.3): as it is, an object without"
        " '{name}' is not valid, and real ones have '{meant}'.",
    ),
    Entry(
        "B405",
        WARNING,
        "'{name}' is required, and no property; requests must have it, of any type, and answers may lack it",
        "describe it in `properties`, or leave it out of `required`",
        "A name in `required` needs no property (JSON Schema validation §6.5.3): what is sent without it is wrong. But one"
        " that is left of an older version of the schema would make every answer wrong, so none is blamed for lacking it.",
    ),
    Entry(
        "B406",
        WARNING,
        "none of the values that are listed here is of the type that is said of them, {types}; the values count",
        "make `type` fit the values, or leave it out",
        "`enum` and `const` list whole values, `type` holds for them as well (JSON Schema validation §6.1): together no"
        " value is valid. The list says more, so that it is taken.",
    ),
)
