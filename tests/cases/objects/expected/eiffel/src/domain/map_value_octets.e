note
	description: "A MAP_VALUE that is a STRING_8."

class
	MAP_VALUE_OCTETS

inherit
	MAP_VALUE

	API_SIMPLE_VALUE

create
	make

feature {NONE} -- Initialization

	make (a_value: STRING_8)
			-- Hold `a_value'.
		do
			value := a_value
		ensure
			value_set: value = a_value
		end

feature -- Access

	value: STRING_8
			-- What it holds.

feature -- Conversion

	as_json (a_is_request: BOOLEAN): JSON_VALUE
			-- <Precursor>
		do
			Result := (create {API_OCTETS_CODEC}).encoded (value, a_is_request)
		end

end
