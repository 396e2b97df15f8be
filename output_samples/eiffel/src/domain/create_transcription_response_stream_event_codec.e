note
	description: "Between CREATE_TRANSCRIPTION_RESPONSE_STREAM_EVENT and JSON."

class
	CREATE_TRANSCRIPTION_RESPONSE_STREAM_EVENT_CODEC

inherit
	API_CODEC [CREATE_TRANSCRIPTION_RESPONSE_STREAM_EVENT]

feature -- Status report

	accepts (a_json: JSON_VALUE): BOOLEAN
			-- <Precursor>
		do
			Result := not attached {JSON_NULL} a_json
		end

feature -- Conversion

	decoded (a_json: JSON_VALUE): CREATE_TRANSCRIPTION_RESPONSE_STREAM_EVENT
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			if l_choice.is_tagged ("type", "transcript.text.segment") then
				create {TRANSCRIPT_TEXT_SEGMENT_EVENT} Result.make_from_json (l_choice.object)
			elseif l_choice.is_tagged ("type", "transcript.text.delta") then
				create {TRANSCRIPT_TEXT_DELTA_EVENT} Result.make_from_json (l_choice.object)
			elseif l_choice.is_tagged ("type", "transcript.text.done") then
				create {TRANSCRIPT_TEXT_DONE_EVENT} Result.make_from_json (l_choice.object)
			else
				create {CREATE_TRANSCRIPTION_RESPONSE_STREAM_EVENT_UNKNOWN} Result.make (a_json)
			end
		end

	encoded (a_value: CREATE_TRANSCRIPTION_RESPONSE_STREAM_EVENT; a_is_request: BOOLEAN): JSON_VALUE
			-- <Precursor>
		do
			Result := a_value.as_json (a_is_request)
		end

end
