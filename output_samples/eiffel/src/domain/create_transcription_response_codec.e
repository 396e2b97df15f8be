note
	description: "Between CREATE_TRANSCRIPTION_RESPONSE and JSON."

class
	CREATE_TRANSCRIPTION_RESPONSE_CODEC

inherit
	API_UNION_CODEC [CREATE_TRANSCRIPTION_RESPONSE]

feature -- Conversion

	decoded (a_json: JSON_VALUE): CREATE_TRANSCRIPTION_RESPONSE
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			l_choice.consider (1, "text", "languages%Nlogprobs%Nusage", "")
			l_choice.consider (2, "task%Nduration%Ntext%Nsegments", "usage", "task%N%"transcribe%"")
			l_choice.consider (3, "language%Nduration%Ntext", "words%Nsegments%Nusage", "")
			if l_choice.best = 1 then
				create {CREATE_TRANSCRIPTION_RESPONSE_JSON} Result.make_from_json (l_choice.object)
			elseif l_choice.best = 2 then
				create {CREATE_TRANSCRIPTION_RESPONSE_DIARIZED_JSON} Result.make_from_json (l_choice.object)
			elseif l_choice.best = 3 then
				create {CREATE_TRANSCRIPTION_RESPONSE_VERBOSE_JSON} Result.make_from_json (l_choice.object)
			else
				create {CREATE_TRANSCRIPTION_RESPONSE_UNKNOWN} Result.make (a_json)
			end
		end

end
