note
	description: "HeardVeryLong."

class
	HEARD_VERY_LONG

inherit
	API_MODEL
		redefine
			required_fields
		end

	HEAR_RESPONSE

create
	make,
	make_from_json

feature -- Access

	text: detachable STRING_32
			-- The JSON field `text'.

	words: detachable LIST [STRING_32]
			-- The JSON field `words'.

	required_fields: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := <<{STRING_32} "text", {STRING_32} "words">>
		end

feature -- Element change

	set_text (a_a_text: detachable READABLE_STRING_GENERAL)
			-- Set `text'; Void leaves it out.
		do
			if a_a_text /= Void then
				create text.make_from_string_general (a_a_text)
			else
				text := Void
			end
		ensure
			text_set: (text = Void) = (a_a_text = Void)
			same_text: attached text as l_text and then a_a_text /= Void implies l_text.same_string_general (a_a_text)
		end

	set_words (a_words: detachable LIST [STRING_32])
			-- Set `words'; Void leaves it out.
		do
			words := a_words
		ensure
			words_set: words = a_words
		end

	extend_words (a_item: READABLE_STRING_GENERAL)
			-- Add `a_item' to `words'.
		do
			if attached words as l_value then
				l_value.extend (a_item.to_string_32)
			else
				create {ARRAYED_LIST [STRING_32]} words.make_from_array (<<a_item.to_string_32>>)
			end
		ensure
			one_more: attached words as l_value and then l_value.count > 0
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			text := a_fields.text ("text")
			words := words_codec.field (a_fields, "words")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("text", text, False)
			words_codec.put (a_fields, "words", words, False)
		end

feature {NONE} -- Implementation

	words_codec: API_LIST_CODEC [STRING_32]
			-- What reads and writes it.
		once
			create Result.make (create {API_TEXT_CODEC})
		end

end
