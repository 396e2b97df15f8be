note
	description: "A page of files; `last_id` is the cursor for the next one."

class
	LIST_FILES_RESPONSE

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	object: detachable STRING_32
			-- The JSON field `object'.

	data: detachable LIST [OPEN_AI_FILE]
			-- The JSON field `data'.

	first_id: detachable STRING_32
			-- The JSON field `first_id'.

	last_id: detachable STRING_32
			-- The JSON field `last_id'.

	has_more: BOOLEAN
			-- The JSON field `has_more'.

feature -- Status report

	has_has_more: BOOLEAN
			-- Is `has_more' set?

	is_complete: BOOLEAN
			-- <Precursor>
		do
			Result := object /= Void
				and data /= Void
				and first_id /= Void
				and last_id /= Void
				and has_has_more
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

	set_data (a_data: detachable LIST [OPEN_AI_FILE])
			-- Set `data'; Void leaves it out.
		do
			data := a_data
		ensure
			data_set: data = a_data
		end

	extend_data (a_item: OPEN_AI_FILE)
			-- Add `a_item' to `data'.
		do
			if attached data as l_value then
				l_value.extend (a_item)
			else
				create {ARRAYED_LIST [OPEN_AI_FILE]} data.make_from_array (<<a_item>>)
			end
		ensure
			one_more: attached data as l_value and then l_value.count > 0
		end

	set_first_id (a_first_id: detachable READABLE_STRING_GENERAL)
			-- Set `first_id'; Void leaves it out.
		do
			if a_first_id /= Void then
				create first_id.make_from_string_general (a_first_id)
			else
				first_id := Void
			end
		ensure
			first_id_set: (first_id = Void) = (a_first_id = Void)
			same_text: attached first_id as l_text and then a_first_id /= Void implies l_text.same_string_general (a_first_id)
		end

	set_last_id (a_last_id: detachable READABLE_STRING_GENERAL)
			-- Set `last_id'; Void leaves it out.
		do
			if a_last_id /= Void then
				create last_id.make_from_string_general (a_last_id)
			else
				last_id := Void
			end
		ensure
			last_id_set: (last_id = Void) = (a_last_id = Void)
			same_text: attached last_id as l_text and then a_last_id /= Void implies l_text.same_string_general (a_last_id)
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


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			object := a_fields.text ("object")
			data := data_codec.field (a_fields, "data")
			first_id := a_fields.text ("first_id")
			last_id := a_fields.text ("last_id")
			has_more := a_fields.boolean ("has_more")
			has_has_more := a_fields.is_found
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("object", object, False)
			data_codec.put (a_fields, "data", data, False)
			a_fields.put_text ("first_id", first_id, False)
			a_fields.put_text ("last_id", last_id, False)
			a_fields.put_boolean ("has_more", has_more, has_has_more, False)
		end

feature {NONE} -- Implementation

	data_codec: API_LIST_CODEC [OPEN_AI_FILE]
			-- What reads and writes it.
		once
			create Result.make (create {API_MODEL_CODEC [OPEN_AI_FILE]})
		end

end
