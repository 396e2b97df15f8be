note
	description: "sendNote deep."

class
	SEND_NOTE_DEEP

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	filter: detachable STRING_32
			-- The JSON field `filter'.

	word: detachable STRING_32
			-- The JSON field `word'.

feature -- Element change

	set_filter (a_filter: detachable READABLE_STRING_GENERAL)
			-- Set `filter'; Void leaves it out.
		do
			filter := text_copy (a_filter)
		ensure
			filter_set: is_text_copy (filter, a_filter)
		end

	set_word (a_word: detachable READABLE_STRING_GENERAL)
			-- Set `word'; Void leaves it out.
		do
			word := text_copy (a_word)
		ensure
			word_set: is_text_copy (word, a_word)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			filter := a_fields.text (once "filter")
			word := a_fields.text (once "word")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("filter", filter, False)
			a_fields.put_text ("word", word, False)
		end

end
