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
			if a_filter /= Void then
				create filter.make_from_string_general (a_filter)
			else
				filter := Void
			end
		ensure
			filter_set: (filter = Void) = (a_filter = Void)
			same_text: attached filter as l_text and then a_filter /= Void implies l_text.same_string_general (a_filter)
		end

	set_word (a_word: detachable READABLE_STRING_GENERAL)
			-- Set `word'; Void leaves it out.
		do
			if a_word /= Void then
				create word.make_from_string_general (a_word)
			else
				word := Void
			end
		ensure
			word_set: (word = Void) = (a_word = Void)
			same_text: attached word as l_text and then a_word /= Void implies l_text.same_string_general (a_word)
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			filter := a_fields.text ("filter")
			word := a_fields.text ("word")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("filter", filter, False)
			a_fields.put_text ("word", word, False)
		end

end
