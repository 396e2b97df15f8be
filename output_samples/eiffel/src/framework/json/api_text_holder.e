note
	description: "A variant of a union that is a text."

deferred class
	API_TEXT_HOLDER

inherit
	API_SIMPLE_VALUE

feature {NONE} -- Initialization

	make (a_value: READABLE_STRING_GENERAL)
			-- Hold `a_value'.
		do
			create value.make_from_string_general (a_value)
		ensure
			value_set: value.same_string_general (a_value)
		end

feature -- Access

	value: STRING_32
			-- What it holds.

feature -- Conversion

	as_json (a_is_request: BOOLEAN): JSON_VALUE
			-- <Precursor>
		do
			Result := (create {API_JSON}).from_text (value)
		end

end
