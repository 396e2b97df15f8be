note
	description: "sendFile request."

class
	SEND_FILE_REQUEST

inherit
	API_MODEL

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_file: API_FILE; a_filter: READABLE_STRING_GENERAL)
			-- Set what is required.
		do
			file := a_file
			create filter.make_from_string_general (a_filter)
		ensure
			file_set: file = a_file
			filter_set: is_text_copy (filter, a_filter)
		end

feature -- Access

	file: API_FILE
			-- The JSON field `file'.

	filter: STRING_32
			-- The JSON field `filter'.

	said: detachable STRING_32
			-- The JSON field `said'.

	many: detachable LIST [STRING_32]
			-- The JSON field `many'.

feature -- Element change

	set_file (a_file: API_FILE)
			-- Set `file'.
		do
			file := a_file
			mark_set ("file")
		ensure
			file_set: file = a_file
		end

	set_filter (a_filter: READABLE_STRING_GENERAL)
			-- Set `filter'.
		do
			create filter.make_from_string_general (a_filter)
			mark_set ("filter")
		ensure
			filter_set: is_text_copy (filter, a_filter)
		end

	set_said (a_said: detachable READABLE_STRING_GENERAL)
			-- Set `said'; Void leaves it out.
		do
			said := text_copy (a_said)
		ensure
			said_set: is_text_copy (said, a_said)
		end

	set_many (a_many: detachable READABLE_INDEXABLE [READABLE_STRING_GENERAL])
			-- Set `many' to a list of these items; Void leaves it out.
		do
			many := texts_copy (a_many)
		ensure
			many_set: are_texts_copy (many, a_many)
		end

	extend_many (a_item: READABLE_STRING_GENERAL)
			-- Add `a_item' to `many'.
		do
			if attached many as l_value then
				l_value.extend (a_item.to_string_32)
			else
				many := many_codec.singleton (a_item.to_string_32)
			end
		ensure
			one_more: many_codec.count (many) = old many_codec.count (many) + 1
			has_item: attached many as l_value and then l_value.last.same_string_general (a_item)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			file := file_codec.required_field (a_fields, once "file")
			filter := a_fields.required_text (once "filter")
			said := a_fields.text (once "said")
			many := many_codec.field (a_fields, once "many")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			file_codec.put_required (a_fields, "file", file)
			a_fields.put_required_text ("filter", filter)
			a_fields.put_text ("said", said, False)
			many_codec.put (a_fields, "many", many, False)
		end

feature {NONE} -- Implementation

	file_codec: API_FILE_CODEC
			-- What reads and writes it.
		once
			create Result
		end

	many_codec: API_LIST_CODEC [STRING_32]
			-- What reads and writes it.
		once
			create Result.make (create {API_TEXT_CODEC})
		end

end
