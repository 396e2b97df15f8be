note
	description: "A page of the text extracted from a vector store file."

class
	VECTOR_STORE_FILE_CONTENT_RESPONSE

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	object: STRING_32
			-- Always `vector_store.file_content.page`.

	data: LIST [VECTOR_STORE_FILE_CONTENT_RESPONSE_DATA_ITEM]
			-- Parts of the extracted content, in document order.

	has_more: BOOLEAN
			-- Whether another page follows.

	next_page: detachable STRING_32
			-- Token that fetches the following page.

feature -- Status report

	is_next_page_null: BOOLEAN
			-- Is `next_page' null, rather than not set?

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			object := a_fields.required_text (once "object")
			data := (create {API_LIST_CODEC [VECTOR_STORE_FILE_CONTENT_RESPONSE_DATA_ITEM]}.make (create {API_MODEL_CODEC [VECTOR_STORE_FILE_CONTENT_RESPONSE_DATA_ITEM]})).required_field (a_fields, once "data")
			has_more := a_fields.required_boolean (once "has_more")
			a_fields.need (once "next_page")
			is_next_page_null := a_fields.is_null (once "next_page")
			next_page := a_fields.text (once "next_page")
		end

invariant
	next_page_null: is_next_page_null implies next_page = Void

end
