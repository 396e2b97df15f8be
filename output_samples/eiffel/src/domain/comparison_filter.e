note
	description: "A condition that tests one file attribute against a fixed value."

class
	COMPARISON_FILTER

inherit
	API_MODEL

	COMPOUND_FILTER_FILTER

	VECTOR_STORE_SEARCH_REQUEST_FILTERS

create
	make_with,
	make_with_text,
	make_from_json

feature {NONE} -- Initialization

	make_with (
			a_type: READABLE_STRING_GENERAL;
			a_key: READABLE_STRING_GENERAL;
			a_a_value: COMPARISON_FILTER_VALUE
		)
			-- Set what is required.
		do
			create type.make_from_string_general (a_type)
			create key.make_from_string_general (a_key)
			value := a_a_value
		ensure
			type_set: is_text_copy (type, a_type)
			key_set: is_text_copy (key, a_key)
			value_set: value = a_a_value
		end

	make_with_text (
			a_type: READABLE_STRING_GENERAL;
			a_key: READABLE_STRING_GENERAL;
			a_a_value: READABLE_STRING_GENERAL
		)
			-- Set what is required.
		do
			create type.make_from_string_general (a_type)
			create key.make_from_string_general (a_key)
			create {COMPARISON_FILTER_VALUE_STRING} value.make (a_a_value)
		ensure
			type_set: is_text_copy (type, a_type)
			key_set: is_text_copy (key, a_key)
			value_set: attached {COMPARISON_FILTER_VALUE_STRING} value as l_value and then l_value.value.same_string_general (a_a_value)
		end

feature -- Access

	type: STRING_32
			-- Comparison to make: equal, not equal, greater, greater or equal, less, less or equal, in a
			-- list, or not in a list. Known values: {COMPARISON_FILTER_TYPE}.

	key: STRING_32
			-- Name of the attribute to test.

	value: COMPARISON_FILTER_VALUE
			-- Value to test against; use a list with `in` and `nin`.

feature -- Element change

	set_type (a_type: READABLE_STRING_GENERAL)
			-- Set `type'.
		do
			create type.make_from_string_general (a_type)
			mark_set ("type")
		ensure
			type_set: is_text_copy (type, a_type)
		end

	set_key (a_key: READABLE_STRING_GENERAL)
			-- Set `key'.
		do
			create key.make_from_string_general (a_key)
			mark_set ("key")
		ensure
			key_set: is_text_copy (key, a_key)
		end

	set_value (a_a_value: COMPARISON_FILTER_VALUE)
			-- Set `value'.
		do
			value := a_a_value
			mark_set ("value")
		ensure
			value_set: value = a_a_value
		end

	set_value_string (a_text: READABLE_STRING_GENERAL)
			-- Set `value' to `a_text'.
		do
			set_value (create {COMPARISON_FILTER_VALUE_STRING}.make (a_text))
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			type := a_fields.required_text (once "type")
			key := a_fields.required_text (once "key")
			value := (create {COMPARISON_FILTER_VALUE_CODEC}).required_field (a_fields, once "value")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("type", type)
			a_fields.put_required_text ("key", key)
			a_fields.put_required_value ("value", value)
		end

end
