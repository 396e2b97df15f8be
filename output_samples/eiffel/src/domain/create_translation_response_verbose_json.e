note
	description: "A translated text with timing details, as returned for `verbose_json`."

class
	CREATE_TRANSLATION_RESPONSE_VERBOSE_JSON

inherit
	API_MODEL

	CREATE_TRANSLATION_RESPONSE

create
	make,
	make_from_json

feature -- Access

	language: detachable STRING_32
			-- Language of the output, which is always `english`.

	duration: REAL_64
			-- Length of the recording in seconds.

	text: detachable STRING_32
			-- Full English translation.

	segments: detachable LIST [TRANSCRIPTION_SEGMENT]
			-- Consecutive parts of the translation with timing and decoding statistics.

feature -- Status report

	has_duration: BOOLEAN
			-- Is `duration' set?

	is_complete: BOOLEAN
			-- <Precursor>
		do
			Result := language /= Void
				and has_duration
				and text /= Void
		end

feature -- Element change

	set_language (a_language: detachable READABLE_STRING_GENERAL)
			-- Set `language'; Void leaves it out.
		do
			if a_language /= Void then
				create language.make_from_string_general (a_language)
			else
				language := Void
			end
		ensure
			language_set: (language = Void) = (a_language = Void)
			same_text: attached language as l_text and then a_language /= Void implies l_text.same_string_general (a_language)
		end

	set_duration (a_duration: REAL_64)
			-- Set `duration'.
		require
			duration_finite: (create {API_CHECK}).is_finite (a_duration)
		do
			duration := a_duration
			has_duration := True
		ensure
			duration_set: duration = a_duration
			has_duration: has_duration
		end

	unset_duration
			-- Leave `duration' out.
		do
			duration := 0
			has_duration := False
		ensure
			not_has_duration: not has_duration
		end

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

	set_segments (a_segments: detachable LIST [TRANSCRIPTION_SEGMENT])
			-- Set `segments'; Void leaves it out.
		do
			segments := a_segments
		ensure
			segments_set: segments = a_segments
		end

	extend_segments (a_item: TRANSCRIPTION_SEGMENT)
			-- Add `a_item' to `segments'.
		do
			if attached segments as l_value then
				l_value.extend (a_item)
			else
				create {ARRAYED_LIST [TRANSCRIPTION_SEGMENT]} segments.make_from_array (<<a_item>>)
			end
		ensure
			one_more: attached segments as l_value and then l_value.count > 0
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			language := a_fields.text ("language")
			duration := a_fields.real_64 ("duration")
			has_duration := a_fields.is_found
			text := a_fields.text ("text")
			segments := segments_codec.field (a_fields, "segments")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("language", language, False)
			a_fields.put_real ("duration", duration, has_duration, False)
			a_fields.put_text ("text", text, False)
			segments_codec.put (a_fields, "segments", segments, False)
		end

feature {NONE} -- Implementation

	segments_codec: API_LIST_CODEC [TRANSCRIPTION_SEGMENT]
			-- What reads and writes it.
		once
			create Result.make (create {API_MODEL_CODEC [TRANSCRIPTION_SEGMENT]})
		end

end
