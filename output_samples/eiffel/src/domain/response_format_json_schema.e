note
	description: "Makes the reply JSON that follows a schema of your own."

class
	RESPONSE_FORMAT_JSON_SCHEMA

inherit
	API_MODEL
		redefine
			make
		end

	CREATE_CHAT_COMPLETION_REQUEST_RESPONSE_FORMAT

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make
			-- Set what can have one value only, and nothing else.
		do
			Precursor
			type := {STRING_32} "json_schema"
		end

	make_with (a_json_schema: RESPONSE_FORMAT_JSON_SCHEMA_JSON_SCHEMA)
			-- Set what is required.
		do
			make
			json_schema := a_json_schema
		ensure
			json_schema_set: json_schema = a_json_schema
		end

feature -- Access

	type: STRING_32
			-- Marks the format as JSON bound to a schema.

	json_schema: RESPONSE_FORMAT_JSON_SCHEMA_JSON_SCHEMA
			-- The schema, its name and how strictly it applies.

feature -- Element change

	set_json_schema (a_json_schema: RESPONSE_FORMAT_JSON_SCHEMA_JSON_SCHEMA)
			-- Set `json_schema'.
		do
			json_schema := a_json_schema
			mark_set ("json_schema")
		ensure
			json_schema_set: json_schema = a_json_schema
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			type := a_fields.required_text (once "type")
			json_schema := (create {API_MODEL_CODEC [RESPONSE_FORMAT_JSON_SCHEMA_JSON_SCHEMA]}).required_field (a_fields, once "json_schema")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("type", type)
			a_fields.put_required_value ("json_schema", json_schema)
		end

end
