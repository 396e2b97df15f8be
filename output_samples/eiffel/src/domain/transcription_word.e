note
	description: "A single word and when it was spoken."

class
	TRANSCRIPTION_WORD

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	word: STRING_32
			-- Word as transcribed.

	start: REAL_64
			-- Seconds into the recording at which the word begins.

	end_field: REAL_64
			-- Seconds into the recording at which the word stops.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			word := a_fields.required_text (once "word")
			start := a_fields.required_real_64 (once "start")
			end_field := a_fields.required_real_64 (once "end")
		end

end
