note
	description: "The schema, its name and how strictly it applies."

class
	RESPONSE_FORMAT_JSON_SCHEMA_JSON_SCHEMA

inherit
	API_MODEL

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_a_name: READABLE_STRING_GENERAL)
			-- Set what is required.
		do
			create name.make_from_string_general (a_a_name)
		ensure
			name_set: is_text_copy (name, a_a_name)
		end

feature -- Access

	description: detachable STRING_32
			-- Says what the format is for, as guidance to the model.

	name: STRING_32
			-- Name of the format, with up to 64 letters, digits, underscores and dashes.

	schema: detachable STRING_TABLE [JSON_VALUE]
			-- The JSON field `schema'.

	strict: BOOLEAN
			-- Makes the model follow `schema` to the letter; only part of JSON Schema is supported then.

feature -- Status report

	has_strict: BOOLEAN
			-- Is `strict' set?

	is_strict_null: BOOLEAN
			-- Is `strict' null, rather than not set?

feature -- Element change

	set_description (a_description: detachable READABLE_STRING_GENERAL)
			-- Set `description'; Void leaves it out.
		do
			description := text_copy (a_description)
		ensure
			description_set: is_text_copy (description, a_description)
		end

	set_name (a_a_name: READABLE_STRING_GENERAL)
			-- Set `name'.
		do
			create name.make_from_string_general (a_a_name)
			mark_set ("name")
		ensure
			name_set: is_text_copy (name, a_a_name)
		end

	set_schema (a_schema: detachable STRING_TABLE [JSON_VALUE])
			-- Set `schema'; Void leaves it out.
		do
			schema := a_schema
		ensure
			schema_set: schema = a_schema
		end

	set_strict (a_strict: BOOLEAN)
			-- Set `strict'.
		do
			strict := a_strict
			has_strict := True
			is_strict_null := False
		ensure
			strict_set: strict = a_strict
			has_strict: has_strict
		end

	unset_strict
			-- Leave `strict' out.
		do
			strict := False
			has_strict := False
			is_strict_null := False
		ensure
			not_has_strict: not has_strict
		end

	set_strict_null
			-- Have null for `strict'.
		do
			unset_strict
			is_strict_null := True
		ensure
			is_strict_null: is_strict_null
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			description := a_fields.text (once "description")
			name := a_fields.required_text (once "name")
			schema := schema_codec.field (a_fields, once "schema")
			is_strict_null := a_fields.is_null (once "strict")
			strict := a_fields.boolean (once "strict")
			has_strict := a_fields.is_boolean (once "strict")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("description", description, False)
			a_fields.put_required_text ("name", name)
			schema_codec.put (a_fields, "schema", schema, False)
			a_fields.put_boolean ("strict", strict, has_strict, is_strict_null)
		end

feature {NONE} -- Implementation

	schema_codec: API_MAP_CODEC [JSON_VALUE]
			-- What reads and writes it.
		once
			create Result.make (create {API_ANY_CODEC})
		end

invariant
	strict_null: is_strict_null implies not has_strict

end
