note
	description: "[
		Carries a finished speaker segment. Sent when both `stream` and the `diarized_json` format are
		requested.
	]"

class
	TRANSCRIPT_TEXT_SEGMENT_EVENT

inherit
	API_ANSWER

	CREATE_TRANSCRIPTION_RESPONSE_STREAM_EVENT

create
	make_from_json

feature -- Access

	type: STRING_32
			-- Marks a speaker segment.

	id: STRING_32
			-- Unique name of the segment within the transcript.

	start: REAL_64
			-- Seconds from the beginning of the recording to the first word.

	end_field: REAL_64
			-- Seconds from the beginning of the recording to the last word's end.

	text: STRING_32
			-- What the speaker said.

	speaker: STRING_32
			-- Name or letter that identifies the speaker.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			type := a_fields.required_text (once "type")
			id := a_fields.required_text (once "id")
			start := a_fields.required_real_64 (once "start")
			end_field := a_fields.required_real_64 (once "end")
			text := a_fields.required_text (once "text")
			speaker := a_fields.required_text (once "speaker")
		end

end
