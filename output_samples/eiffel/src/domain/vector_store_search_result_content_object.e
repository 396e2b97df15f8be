note
	description: "A piece of text from a search result."

class
	VECTOR_STORE_SEARCH_RESULT_CONTENT_OBJECT

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	type: STRING_32
			-- Kind of content, at present `text`.

	text: STRING_32
			-- Chunk as found in the file.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			type := a_fields.required_text (once "type")
			text := a_fields.required_text (once "text")
		end

end
