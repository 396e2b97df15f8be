note
	description: "A condition that tests one file attribute against a fixed value."

class
	COMPARISON_FILTER

inherit
	API_MODEL

	COMPOUND_FILTER_FILTER

	VECTOR_STORE_SEARCH_REQUEST_FILTERS

create
	make,
	make_from_json

feature -- Access

	type: detachable STRING_32
			-- Comparison to make: equal, not equal, greater, greater or equal, less, less or equal, in a
			-- list, or not in a list. Known values: {COMPARISON_FILTER_TYPE}.

	key: detachable STRING_32
			-- Name of the attribute to test.

	value: detachable COMPARISON_FILTER_VALUE
			-- Value to test against; use a list with `in` and `nin`.

feature -- Status report

	is_complete: BOOLEAN
			-- <Precursor>
		do
			Result := type /= Void
				and key /= Void
				and value /= Void
		end

feature -- Element change

	set_type (a_type: detachable READABLE_STRING_GENERAL)
			-- Set `type'; Void leaves it out.
		do
			if a_type /= Void then
				create type.make_from_string_general (a_type)
			else
				type := Void
			end
		ensure
			type_set: (type = Void) = (a_type = Void)
			same_text: attached type as l_text and then a_type /= Void implies l_text.same_string_general (a_type)
		end

	set_key (a_key: detachable READABLE_STRING_GENERAL)
			-- Set `key'; Void leaves it out.
		do
			if a_key /= Void then
				create key.make_from_string_general (a_key)
			else
				key := Void
			end
		ensure
			key_set: (key = Void) = (a_key = Void)
			same_text: attached key as l_text and then a_key /= Void implies l_text.same_string_general (a_key)
		end

	set_value (a_a_value: detachable COMPARISON_FILTER_VALUE)
			-- Set `value'; Void leaves it out.
		do
			value := a_a_value
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
			type := a_fields.text ("type")
			key := a_fields.text ("key")
			value := value_codec.field (a_fields, "value")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("type", type, False)
			a_fields.put_text ("key", key, False)
			value_codec.put (a_fields, "value", value, False)
		end

feature {NONE} -- Implementation

	value_codec: COMPARISON_FILTER_VALUE_CODEC
			-- What reads and writes it.
		once
			create Result
		end

end
