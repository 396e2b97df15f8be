note
	description: "A page of the text extracted from a vector store file."

class
	VECTOR_STORE_FILE_CONTENT_RESPONSE

inherit
	API_MODEL
		redefine
			make
		end

create
	make,
	make_from_json

feature {NONE} -- Initialization

	make
			-- Set what can have one value only, and nothing else.
		do
			Precursor
			object := {STRING_32} "vector_store.file_content.page"
		end

feature -- Access

	object: detachable STRING_32
			-- Always `vector_store.file_content.page`.

	data: detachable LIST [VECTOR_STORE_FILE_CONTENT_RESPONSE_DATA_ITEM]
			-- Parts of the extracted content, in document order.

	has_more: BOOLEAN
			-- Whether another page follows.

	next_page: detachable STRING_32
			-- Token that fetches the following page.

feature -- Status report

	has_has_more: BOOLEAN
			-- Is `has_more' set?

	is_next_page_null: BOOLEAN
			-- Is `next_page' null, rather than not set?

	is_complete: BOOLEAN
			-- <Precursor>
		do
			Result := object /= Void
				and data /= Void
				and has_has_more
				and (next_page /= Void or is_next_page_null)
		end

feature -- Element change

	set_object (a_object: detachable READABLE_STRING_GENERAL)
			-- Set `object'; Void leaves it out.
		do
			if a_object /= Void then
				create object.make_from_string_general (a_object)
			else
				object := Void
			end
		ensure
			object_set: (object = Void) = (a_object = Void)
			same_text: attached object as l_text and then a_object /= Void implies l_text.same_string_general (a_object)
		end

	set_data (a_data: detachable LIST [VECTOR_STORE_FILE_CONTENT_RESPONSE_DATA_ITEM])
			-- Set `data'; Void leaves it out.
		do
			data := a_data
		ensure
			data_set: data = a_data
		end

	extend_data (a_item: VECTOR_STORE_FILE_CONTENT_RESPONSE_DATA_ITEM)
			-- Add `a_item' to `data'.
		do
			if attached data as l_value then
				l_value.extend (a_item)
			else
				create {ARRAYED_LIST [VECTOR_STORE_FILE_CONTENT_RESPONSE_DATA_ITEM]} data.make_from_array (<<a_item>>)
			end
		ensure
			one_more: attached data as l_value and then l_value.count > 0
		end

	set_has_more (a_has_more: BOOLEAN)
			-- Set `has_more'.
		do
			has_more := a_has_more
			has_has_more := True
		ensure
			has_more_set: has_more = a_has_more
			has_has_more: has_has_more
		end

	unset_has_more
			-- Leave `has_more' out.
		do
			has_more := False
			has_has_more := False
		ensure
			not_has_has_more: not has_has_more
		end

	set_next_page (a_next_page: detachable READABLE_STRING_GENERAL)
			-- Set `next_page'; Void leaves it out.
		do
			if a_next_page /= Void then
				create next_page.make_from_string_general (a_next_page)
			else
				next_page := Void
			end
			is_next_page_null := False
		ensure
			next_page_set: (next_page = Void) = (a_next_page = Void)
			same_text: attached next_page as l_text and then a_next_page /= Void implies l_text.same_string_general (a_next_page)
		end

	set_next_page_null
			-- Have null for `next_page'.
		do
			next_page := Void
			is_next_page_null := True
		ensure
			is_next_page_null: is_next_page_null
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			object := a_fields.text ("object")
			data := data_codec.field (a_fields, "data")
			has_more := a_fields.boolean ("has_more")
			has_has_more := a_fields.is_found
			is_next_page_null := a_fields.is_null ("next_page")
			next_page := a_fields.text ("next_page")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("object", object, False)
			data_codec.put (a_fields, "data", data, False)
			a_fields.put_boolean ("has_more", has_more, has_has_more, False)
			a_fields.put_text ("next_page", next_page, is_next_page_null)
		end

feature {NONE} -- Implementation

	data_codec: API_LIST_CODEC [VECTOR_STORE_FILE_CONTENT_RESPONSE_DATA_ITEM]
			-- What reads and writes it.
		once
			create Result.make (create {API_MODEL_CODEC [VECTOR_STORE_FILE_CONTENT_RESPONSE_DATA_ITEM]})
		end

end
