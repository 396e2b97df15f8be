note
	description: "A single word and when it was spoken."

class
	TRANSCRIPTION_WORD

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	word: detachable STRING_32
			-- Word as transcribed.

	start: REAL_64
			-- Seconds into the recording at which the word begins.

	end_field: REAL_64
			-- Seconds into the recording at which the word stops.

feature -- Status report

	has_start: BOOLEAN
			-- Is `start' set?

	has_end_field: BOOLEAN
			-- Is `end_field' set?

	is_complete: BOOLEAN
			-- <Precursor>
		do
			Result := word /= Void
				and has_start
				and has_end_field
		end

feature -- Element change

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

	set_start (a_start: REAL_64)
			-- Set `start'.
		require
			start_finite: (create {API_CHECK}).is_finite (a_start)
		do
			start := a_start
			has_start := True
		ensure
			start_set: start = a_start
			has_start: has_start
		end

	unset_start
			-- Leave `start' out.
		do
			start := 0
			has_start := False
		ensure
			not_has_start: not has_start
		end

	set_end_field (a_end_field: REAL_64)
			-- Set `end_field'.
		require
			end_field_finite: (create {API_CHECK}).is_finite (a_end_field)
		do
			end_field := a_end_field
			has_end_field := True
		ensure
			end_field_set: end_field = a_end_field
			has_end_field: has_end_field
		end

	unset_end_field
			-- Leave `end_field' out.
		do
			end_field := 0
			has_end_field := False
		ensure
			not_has_end_field: not has_end_field
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			word := a_fields.text ("word")
			start := a_fields.real_64 ("start")
			has_start := a_fields.is_found
			end_field := a_fields.real_64 ("end")
			has_end_field := a_fields.is_found
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("word", word, False)
			a_fields.put_real ("start", start, has_start, False)
			a_fields.put_real ("end", end_field, has_end_field, False)
		end

end
