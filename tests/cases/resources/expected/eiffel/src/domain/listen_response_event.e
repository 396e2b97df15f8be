note
	description: "listen response event."

class
	LISTEN_RESPONSE_EVENT

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	text: detachable STRING_32
			-- The JSON field `text'.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			text := a_fields.text (once "text")
		end

end
