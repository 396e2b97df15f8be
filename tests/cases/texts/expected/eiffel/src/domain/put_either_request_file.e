note
	description: "A PUT_EITHER_REQUEST that is a API_FILE."

class
	PUT_EITHER_REQUEST_FILE

inherit
	PUT_EITHER_REQUEST

	API_SIMPLE_VALUE

create
	make

feature {NONE} -- Initialization

	make (a_value: API_FILE)
			-- Hold `a_value'.
		do
			value := a_value
		ensure
			value_set: value = a_value
		end

feature -- Access

	value: API_FILE
			-- What it holds.

feature -- Conversion

	as_json (a_is_request: BOOLEAN): JSON_VALUE
			-- <Precursor>
		do
			Result := (create {API_FILE_CODEC}).encoded (value, a_is_request)
		end

end
