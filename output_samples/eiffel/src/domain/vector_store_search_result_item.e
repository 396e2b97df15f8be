note
	description: "A match in one file: its best chunks and their score."

class
	VECTOR_STORE_SEARCH_RESULT_ITEM

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	file_id: detachable STRING_32
			-- ID of the file in which the match was found.

	filename: detachable STRING_32
			-- Name under which the file was uploaded.

	score: REAL_64
			-- Similarity to the query, from 0 (none) to 1 (closest).

	attributes: detachable STRING_TABLE [VECTOR_STORE_FILE_ATTRIBUTES_VALUE]
			-- The JSON field `attributes'.

	content: detachable LIST [VECTOR_STORE_SEARCH_RESULT_CONTENT_OBJECT]
			-- Matching chunks of the file.

feature -- Status report

	has_score: BOOLEAN
			-- Is `score' set?

	is_attributes_null: BOOLEAN
			-- Is `attributes' null, rather than not set?

	is_complete: BOOLEAN
			-- <Precursor>
		do
			Result := file_id /= Void
				and filename /= Void
				and has_score
				and (attributes /= Void or is_attributes_null)
				and content /= Void
		end

feature -- Element change

	set_file_id (a_file_id: detachable READABLE_STRING_GENERAL)
			-- Set `file_id'; Void leaves it out.
		do
			if a_file_id /= Void then
				create file_id.make_from_string_general (a_file_id)
			else
				file_id := Void
			end
		ensure
			file_id_set: (file_id = Void) = (a_file_id = Void)
			same_text: attached file_id as l_text and then a_file_id /= Void implies l_text.same_string_general (a_file_id)
		end

	set_filename (a_filename: detachable READABLE_STRING_GENERAL)
			-- Set `filename'; Void leaves it out.
		do
			if a_filename /= Void then
				create filename.make_from_string_general (a_filename)
			else
				filename := Void
			end
		ensure
			filename_set: (filename = Void) = (a_filename = Void)
			same_text: attached filename as l_text and then a_filename /= Void implies l_text.same_string_general (a_filename)
		end

	set_score (a_score: REAL_64)
			-- Set `score'.
		require
			score_finite: (create {API_CHECK}).is_finite (a_score)
			score_at_least: a_score >= 0.0
			score_at_most: a_score <= 1.0
		do
			score := a_score
			has_score := True
		ensure
			score_set: score = a_score
			has_score: has_score
		end

	unset_score
			-- Leave `score' out.
		do
			score := 0
			has_score := False
		ensure
			not_has_score: not has_score
		end

	set_attributes (a_attributes: detachable STRING_TABLE [VECTOR_STORE_FILE_ATTRIBUTES_VALUE])
			-- Set `attributes'; Void leaves it out.
		do
			attributes := a_attributes
			is_attributes_null := False
		ensure
			attributes_set: attributes = a_attributes
		end

	set_attributes_null
			-- Have null for `attributes'.
		do
			attributes := Void
			is_attributes_null := True
		ensure
			is_attributes_null: is_attributes_null
		end

	set_content (a_content: detachable LIST [VECTOR_STORE_SEARCH_RESULT_CONTENT_OBJECT])
			-- Set `content'; Void leaves it out.
		do
			content := a_content
		ensure
			content_set: content = a_content
		end

	extend_content (a_item: VECTOR_STORE_SEARCH_RESULT_CONTENT_OBJECT)
			-- Add `a_item' to `content'.
		do
			if attached content as l_value then
				l_value.extend (a_item)
			else
				create {ARRAYED_LIST [VECTOR_STORE_SEARCH_RESULT_CONTENT_OBJECT]} content.make_from_array (<<a_item>>)
			end
		ensure
			one_more: attached content as l_value and then l_value.count > 0
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			file_id := a_fields.text ("file_id")
			filename := a_fields.text ("filename")
			score := a_fields.real_64 ("score")
			has_score := a_fields.is_found
			is_attributes_null := a_fields.is_null ("attributes")
			attributes := attributes_codec.field (a_fields, "attributes")
			content := content_codec.field (a_fields, "content")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("file_id", file_id, False)
			a_fields.put_text ("filename", filename, False)
			a_fields.put_real ("score", score, has_score, False)
			attributes_codec.put (a_fields, "attributes", attributes, is_attributes_null)
			content_codec.put (a_fields, "content", content, False)
		end

feature {NONE} -- Implementation

	attributes_codec: API_MAP_CODEC [VECTOR_STORE_FILE_ATTRIBUTES_VALUE]
			-- What reads and writes it.
		once
			create Result.make (create {VECTOR_STORE_FILE_ATTRIBUTES_VALUE_CODEC})
		end

	content_codec: API_LIST_CODEC [VECTOR_STORE_SEARCH_RESULT_CONTENT_OBJECT]
			-- What reads and writes it.
		once
			create Result.make (create {API_MODEL_CODEC [VECTOR_STORE_SEARCH_RESULT_CONTENT_OBJECT]})
		end

end
