note
	description: "A VECTOR_STORE_FILE_ATTRIBUTES_VALUE that is a REAL_64."

class
	VECTOR_STORE_FILE_ATTRIBUTES_VALUE_NUMBER

inherit
	VECTOR_STORE_FILE_ATTRIBUTES_VALUE

create
	make

feature {NONE} -- Initialization

	make (a_value: REAL_64)
			-- Hold `a_value'.
		do
			value := a_value
		ensure
			value_set: value = a_value
		end

feature -- Access

	value: REAL_64
			-- What it holds.

feature -- Conversion

	as_json (a_is_request: BOOLEAN): JSON_VALUE
			-- <Precursor>
		do
			Result := (create {API_REAL_CODEC}).encoded (value, a_is_request)
		end

end
