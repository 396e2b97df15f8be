note
	description: "putRaw 4xx response."

class
	PUT_RAW_4XX_RESPONSE

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	title: detachable STRING_32
			-- The JSON field `title'.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			title := a_fields.text (once "title")
		end

end
