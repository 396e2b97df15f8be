note
	description: "Filter."

class
	FILTER

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	all_field: detachable LIST [FILTER]
			-- The JSON field `all'.

	text: detachable STRING_32
			-- The JSON field `text'.

feature -- Element change

	set_all_field (a_all_field: detachable READABLE_INDEXABLE [FILTER])
			-- Set `all_field' to a list of these items; Void leaves it out.
		do
			all_field := all_field_codec.list (a_all_field)
		ensure
			all_field_set: all_field_codec.is_list (all_field, a_all_field)
		end

	extend_all_field (a_item: FILTER)
			-- Add `a_item' to `all_field'.
		do
			if attached all_field as l_value then
				l_value.extend (a_item)
			else
				all_field := all_field_codec.singleton (a_item)
			end
		ensure
			one_more: all_field_codec.count (all_field) = old all_field_codec.count (all_field) + 1
			has_item: attached all_field as l_value and then l_value.last = a_item
		end

	set_text (a_a_text: detachable READABLE_STRING_GENERAL)
			-- Set `text'; Void leaves it out.
		do
			text := text_copy (a_a_text)
		ensure
			text_set: is_text_copy (text, a_a_text)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			all_field := all_field_codec.field (a_fields, once "all")
			text := a_fields.text (once "text")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			all_field_codec.put (a_fields, "all", all_field, False)
			a_fields.put_text ("text", text, False)
		end

feature {NONE} -- Implementation

	all_field_codec: API_LIST_CODEC [FILTER]
			-- What reads and writes it.
		once
			create Result.make (create {API_MODEL_CODEC [FILTER]})
		end

end
