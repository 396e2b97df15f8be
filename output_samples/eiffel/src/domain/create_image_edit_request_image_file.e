note
	description: "A CREATE_IMAGE_EDIT_REQUEST_IMAGE that is a API_FILE."

class
	CREATE_IMAGE_EDIT_REQUEST_IMAGE_FILE

inherit
	CREATE_IMAGE_EDIT_REQUEST_IMAGE

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
