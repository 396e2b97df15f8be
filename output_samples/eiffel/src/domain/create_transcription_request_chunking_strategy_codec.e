note
	description: "Between CREATE_TRANSCRIPTION_REQUEST_CHUNKING_STRATEGY and JSON."

class
	CREATE_TRANSCRIPTION_REQUEST_CHUNKING_STRATEGY_CODEC

inherit
	API_UNION_CODEC [CREATE_TRANSCRIPTION_REQUEST_CHUNKING_STRATEGY]

feature -- Conversion

	decoded (a_json: JSON_VALUE): CREATE_TRANSCRIPTION_REQUEST_CHUNKING_STRATEGY
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			l_choice.consider (1, "type", "prefix_padding_ms%Nsilence_duration_ms%Nthreshold", "type%N%"server_vad%"")
			if l_choice.best = 1 then
				create {VAD_CONFIG} Result.make_from_json (l_choice.object)
			elseif (create {API_TEXT_CODEC}).accepts (a_json) then
				create {CREATE_TRANSCRIPTION_REQUEST_CHUNKING_STRATEGY_STRING} Result.make ((create {API_TEXT_CODEC}).decoded (a_json))
			else
				create {CREATE_TRANSCRIPTION_REQUEST_CHUNKING_STRATEGY_UNKNOWN} Result.make (a_json)
			end
		end

end
