note
	description: "A stretch of speech by one speaker."

class
	TRANSCRIPTION_DIARIZED_SEGMENT

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	type: STRING_32
			-- Marks a transcript segment.

	id: STRING_32
			-- Unique name of the segment within the transcript.

	start: REAL_64
			-- Seconds from the beginning of the recording to the first word.

	end_field: REAL_64
			-- Seconds from the beginning of the recording to the last word's end.

	text: STRING_32
			-- What the speaker said.

	speaker: STRING_32
			-- Name from `known_speaker_names`, or a letter starting at `A` for an unnamed speaker.

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
