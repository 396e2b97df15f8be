note
	description: "Page."

class
	PAGE

inherit
	API_MODEL
		redefine
			required_fields
		end

create
	make,
	make_from_json

feature -- Access

	data: detachable LIST [SHELF]
			-- The JSON field `data'.

	next_cursor: detachable STRING_32
			-- The JSON field `next_cursor'.

	required_fields: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := <<{STRING_32} "data">>
		end

feature -- Element change

	set_data (a_data: detachable LIST [SHELF])
			-- Set `data'; Void leaves it out.
		do
			data := a_data
		ensure
			data_set: data = a_data
		end

	extend_data (a_item: SHELF)
			-- Add `a_item' to `data'.
		do
			if attached data as l_value then
				l_value.extend (a_item)
			else
				create {ARRAYED_LIST [SHELF]} data.make_from_array (<<a_item>>)
			end
		ensure
			one_more: attached data as l_value and then l_value.count > 0
		end

	set_next_cursor (a_next_cursor: detachable READABLE_STRING_GENERAL)
			-- Set `next_cursor'; Void leaves it out.
		do
			if a_next_cursor /= Void then
				create next_cursor.make_from_string_general (a_next_cursor)
			else
				next_cursor := Void
			end
		ensure
			next_cursor_set: (next_cursor = Void) = (a_next_cursor = Void)
			same_text: attached next_cursor as l_text and then a_next_cursor /= Void implies l_text.same_string_general (a_next_cursor)
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			data := data_codec.field (a_fields, "data")
			next_cursor := a_fields.text ("next_cursor")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			data_codec.put (a_fields, "data", data, False)
			a_fields.put_text ("next_cursor", next_cursor, False)
		end

feature {NONE} -- Implementation

	data_codec: API_LIST_CODEC [SHELF]
			-- What reads and writes it.
		once
			create Result.make (create {API_MODEL_CODEC [SHELF]})
		end

end
