note
	description: "Describes a callable function to the model."

class
	FUNCTION_OBJECT

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
			-- Explains what the function does, so that the model knows when and how to call it.

	name: STRING_32
			-- Function name of up to 64 letters, digits, underscores and dashes.

	parameters: detachable STRING_TABLE [JSON_VALUE]
			-- The JSON field `parameters'.

	strict: BOOLEAN
			-- Makes the model follow `parameters` to the letter; only part of JSON Schema is supported then.

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

	set_parameters (a_parameters: detachable STRING_TABLE [JSON_VALUE])
			-- Set `parameters'; Void leaves it out.
		do
			parameters := a_parameters
		ensure
			parameters_set: parameters = a_parameters
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
			parameters := parameters_codec.field (a_fields, once "parameters")
			is_strict_null := a_fields.is_null (once "strict")
			strict := a_fields.boolean (once "strict")
			has_strict := a_fields.is_boolean (once "strict")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("description", description, False)
			a_fields.put_required_text ("name", name)
			parameters_codec.put (a_fields, "parameters", parameters, False)
			a_fields.put_boolean ("strict", strict, has_strict, is_strict_null)
		end

feature {NONE} -- Implementation

	parameters_codec: API_MAP_CODEC [JSON_VALUE]
			-- What reads and writes it.
		once
			create Result.make (create {API_ANY_CODEC})
		end

invariant
	strict_null: is_strict_null implies not has_strict

end
