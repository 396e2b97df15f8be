note
	description: "upload response."

class
	UPLOAD_RESPONSE

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	id: detachable STRING_32
			-- The JSON field `id'.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			id := a_fields.text (once "id")
		end

end
