note
	description: "AsyncClient."

class
	ASYNC_CLIENT

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	of: detachable CLIENT_MODEL
			-- The JSON field `of'.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			of := (create {API_MODEL_CODEC [CLIENT_MODEL]}).field (a_fields, once "of")
		end

end
