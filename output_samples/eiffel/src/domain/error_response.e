note
	description: "Body of every response that reports a failure."

class
	ERROR_RESPONSE

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	error: ERROR
			-- The JSON field `error'.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			error := (create {API_MODEL_CODEC [ERROR]}).required_field (a_fields, once "error")
		end

end
