note
	description: "A THING_EITHER that is a BOOLEAN."

class
	THING_EITHER_BOOLEAN

inherit
	THING_EITHER

	API_SIMPLE_VALUE

create
	make

feature {NONE} -- Initialization

	make (a_value: BOOLEAN)
			-- Hold `a_value'.
		do
			value := a_value
		ensure
			value_set: value = a_value
		end

feature -- Access

	value: BOOLEAN
			-- What it holds.

feature -- Conversion

	as_json (a_is_request: BOOLEAN): JSON_VALUE
			-- <Precursor>
		do
			Result := (create {API_BOOLEAN_CODEC}).encoded (value, a_is_request)
		end

end
