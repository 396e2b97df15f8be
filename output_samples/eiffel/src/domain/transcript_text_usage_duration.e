note
	description: "Usage for models that bill by audio length."

class
	TRANSCRIPT_TEXT_USAGE_DURATION

inherit
	API_ANSWER

	CREATE_TRANSCRIPTION_RESPONSE_DIARIZED_JSON_USAGE

	CREATE_TRANSCRIPTION_RESPONSE_JSON_USAGE

create
	make_from_json

feature -- Access

	type: STRING_32
			-- Tells that usage is measured in time.

	seconds: REAL_64
			-- Length of the billed audio in seconds.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			type := a_fields.required_text (once "type")
			seconds := a_fields.required_real_64 (once "seconds")
		end

end
