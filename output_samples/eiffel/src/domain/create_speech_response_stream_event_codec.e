note
	description: "Between CREATE_SPEECH_RESPONSE_STREAM_EVENT and JSON."

class
	CREATE_SPEECH_RESPONSE_STREAM_EVENT_CODEC

inherit
	API_UNION_CODEC [CREATE_SPEECH_RESPONSE_STREAM_EVENT]

feature -- Conversion

	decoded (a_json: JSON_VALUE): CREATE_SPEECH_RESPONSE_STREAM_EVENT
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			if l_choice.is_tagged ("type", "speech.audio.delta") then
				create {SPEECH_AUDIO_DELTA_EVENT} Result.make_from_json (l_choice.object)
			elseif l_choice.is_tagged ("type", "speech.audio.done") then
				create {SPEECH_AUDIO_DONE_EVENT} Result.make_from_json (l_choice.object)
			else
				create {CREATE_SPEECH_RESPONSE_STREAM_EVENT_UNKNOWN} Result.make (a_json)
			end
		end

end
