note
	description: "A NESTED that is a LIST [NESTED]."

class
	NESTED_LIST

inherit
	NESTED

create
	make

feature {NONE} -- Initialization

	make (a_value: LIST [NESTED])
			-- Hold `a_value'.
		do
			value := a_value
		ensure
			value_set: value = a_value
		end

feature -- Access

	value: LIST [NESTED]
			-- What it holds.

feature -- Status report

	missing_field: STRING_32
			-- <Precursor>
		do
			Result := (create {API_LIST_CODEC [NESTED]}.make (create {NESTED_CODEC})).missing_field (value)
		end

feature -- Conversion

	as_json (a_is_request: BOOLEAN): JSON_VALUE
			-- <Precursor>
		do
			Result := (create {API_LIST_CODEC [NESTED]}.make (create {NESTED_CODEC})).encoded (value, a_is_request)
		end

end
