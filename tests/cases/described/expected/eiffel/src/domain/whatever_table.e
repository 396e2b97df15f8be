note
	description: "A WHATEVER that is a STRING_TABLE [JSON_VALUE]."

class
	WHATEVER_TABLE

inherit
	WHATEVER

	API_SIMPLE_VALUE

create
	make

feature {NONE} -- Initialization

	make (a_value: STRING_TABLE [JSON_VALUE])
			-- Hold `a_value'.
		do
			value := a_value
		ensure
			value_set: value = a_value
		end

feature -- Access

	value: STRING_TABLE [JSON_VALUE]
			-- What it holds.

feature -- Conversion

	as_json (a_is_request: BOOLEAN): JSON_VALUE
			-- <Precursor>
		do
			Result := (create {API_MAP_CODEC [JSON_VALUE]}.make (create {API_ANY_CODEC})).encoded (value, a_is_request)
		end

end
