note
	description: "A match in one file: its best chunks and their score."

class
	VECTOR_STORE_SEARCH_RESULT_ITEM

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	file_id: STRING_32
			-- ID of the file in which the match was found.

	filename: STRING_32
			-- Name under which the file was uploaded.

	score: REAL_64
			-- Similarity to the query, from 0 (none) to 1 (closest).

	attributes: detachable STRING_TABLE [VECTOR_STORE_FILE_ATTRIBUTES_VALUE]
			-- The JSON field `attributes'.

	content: LIST [VECTOR_STORE_SEARCH_RESULT_CONTENT_OBJECT]
			-- Matching chunks of the file.

feature -- Status report

	is_attributes_null: BOOLEAN
			-- Is `attributes' null, rather than not set?

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			file_id := a_fields.required_text (once "file_id")
			filename := a_fields.required_text (once "filename")
			score := a_fields.required_real_64 (once "score")
			a_fields.need (once "attributes")
			is_attributes_null := a_fields.is_null (once "attributes")
			attributes := (create {API_MAP_CODEC [VECTOR_STORE_FILE_ATTRIBUTES_VALUE]}.make (create {VECTOR_STORE_FILE_ATTRIBUTES_VALUE_CODEC})).field (a_fields, once "attributes")
			content := (create {API_LIST_CODEC [VECTOR_STORE_SEARCH_RESULT_CONTENT_OBJECT]}.make (create {API_MODEL_CODEC [VECTOR_STORE_SEARCH_RESULT_CONTENT_OBJECT]})).required_field (a_fields, once "content")
		end

invariant
	attributes_null: is_attributes_null implies attributes = Void

end
