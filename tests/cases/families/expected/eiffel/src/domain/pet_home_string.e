note
	description: "A PET_HOME that is a STRING_32."

class
	PET_HOME_STRING

inherit
	PET_HOME

	API_SIMPLE_VALUE

create
	make

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
			Result := (create {API_TEXT_CODEC}).encoded (value, a_is_request)
		end

end
