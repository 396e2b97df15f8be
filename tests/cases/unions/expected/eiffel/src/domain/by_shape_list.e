note
	description: "A BY_SHAPE that is a LIST [STRING_32]."

class
	BY_SHAPE_LIST

inherit
	BY_SHAPE

	API_SIMPLE_VALUE

create
	make

feature {NONE} -- Initialization

	make (a_value: LIST [STRING_32])
			-- Hold `a_value'.
		do
			value := a_value
		ensure
			value_set: value = a_value
		end

feature -- Access

	value: LIST [STRING_32]
			-- What it holds.

feature -- Conversion

	as_json (a_is_request: BOOLEAN): JSON_VALUE
			-- <Precursor>
		do
			Result := (create {API_LIST_CODEC [STRING_32]}.make (create {API_TEXT_CODEC})).encoded (value, a_is_request)
		end

end
