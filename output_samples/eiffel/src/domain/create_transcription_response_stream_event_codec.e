note
	description: "Between CREATE_TRANSCRIPTION_RESPONSE_STREAM_EVENT and JSON."

class
	CREATE_TRANSCRIPTION_RESPONSE_STREAM_EVENT_CODEC

inherit
	API_UNION_CODEC [CREATE_TRANSCRIPTION_RESPONSE_STREAM_EVENT]

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

end
