note
	description: "listByCursor response."

class
	LIST_BY_CURSOR_RESPONSE

inherit
	API_MODEL
		redefine
			required_fields
		end

create
	make,
	make_from_json

feature -- Access

	data: detachable LIST [THING]
			-- The JSON field `data'.

	last_id: detachable STRING_32
			-- The JSON field `last_id'.

	has_more: BOOLEAN
			-- The JSON field `has_more'.

	required_fields: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := <<{STRING_32} "data", {STRING_32} "has_more">>
		end

feature -- Status report

	has_has_more: BOOLEAN
			-- Is `has_more' set?

	is_last_id_null: BOOLEAN
			-- Is `last_id' null, rather than not set?

feature -- Element change

	set_data (a_data: detachable LIST [THING])
			-- Set `data'; Void leaves it out.
		do
			data := a_data
		ensure
			data_set: data = a_data
		end

	extend_data (a_item: THING)
			-- Add `a_item' to `data'.
		do
			if attached data as l_value then
				l_value.extend (a_item)
			else
				create {ARRAYED_LIST [THING]} data.make_from_array (<<a_item>>)
			end
		ensure
			one_more: attached data as l_value and then l_value.count > 0
		end

	set_last_id (a_last_id: detachable READABLE_STRING_GENERAL)
			-- Set `last_id'; Void leaves it out.
		do
			if a_last_id /= Void then
				create last_id.make_from_string_general (a_last_id)
			else
				last_id := Void
			end
			is_last_id_null := False
		ensure
			last_id_set: (last_id = Void) = (a_last_id = Void)
			same_text: attached last_id as l_text and then a_last_id /= Void implies l_text.same_string_general (a_last_id)
		end

	set_last_id_null
			-- Have null for `last_id'.
		do
			last_id := Void
			is_last_id_null := True
		ensure
			is_last_id_null: is_last_id_null
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
			data := data_codec.field (a_fields, "data")
			is_last_id_null := a_fields.is_null ("last_id")
			last_id := a_fields.text ("last_id")
			has_more := a_fields.boolean ("has_more")
			has_has_more := a_fields.is_found
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			data_codec.put (a_fields, "data", data, False)
			a_fields.put_text ("last_id", last_id, is_last_id_null)
			a_fields.put_boolean ("has_more", has_more, has_has_more, False)
		end

feature {NONE} -- Implementation

	data_codec: API_LIST_CODEC [THING]
			-- What reads and writes it.
		once
			create Result.make (create {API_MODEL_CODEC [THING]})
		end

end
