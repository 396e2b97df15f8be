note
	description: "VectorStoreFileContentResponse data item."

class
	VECTOR_STORE_FILE_CONTENT_RESPONSE_DATA_ITEM

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	type: detachable STRING_32
			-- Kind of part, at present `text`.

	text: detachable STRING_32
			-- Text taken from this part of the file.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			type := a_fields.text (once "type")
			text := a_fields.text (once "text")
		end

end
