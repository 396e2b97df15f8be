note
	description: "LongReport."

class
	LONG_REPORT

inherit
	API_MODEL
		redefine
			required_fields
		end

	REPORT

create
	make,
	make_from_json

feature -- Access

	lines: detachable LIST [STRING_32]
			-- The JSON field `lines'.

	required_fields: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := <<{STRING_32} "lines">>
		end

feature -- Element change

	set_lines (a_lines: detachable LIST [STRING_32])
			-- Set `lines'; Void leaves it out.
		do
			lines := a_lines
		ensure
			lines_set: lines = a_lines
		end

	extend_lines (a_item: READABLE_STRING_GENERAL)
			-- Add `a_item' to `lines'.
		do
			if attached lines as l_value then
				l_value.extend (a_item.to_string_32)
			else
				create {ARRAYED_LIST [STRING_32]} lines.make_from_array (<<a_item.to_string_32>>)
			end
		ensure
			one_more: attached lines as l_value and then l_value.count > 0
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			lines := lines_codec.field (a_fields, "lines")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			lines_codec.put (a_fields, "lines", lines, False)
		end

feature {NONE} -- Implementation

	lines_codec: API_LIST_CODEC [STRING_32]
			-- What reads and writes it.
		once
			create Result.make (create {API_TEXT_CODEC})
		end

end
