note
	description: "Between CREATE_TRANSCRIPTION_RESPONSE and JSON."

class
	CREATE_TRANSCRIPTION_RESPONSE_CODEC

inherit
	API_CODEC [CREATE_TRANSCRIPTION_RESPONSE]

feature -- Status report

	accepts (a_json: JSON_VALUE): BOOLEAN
			-- <Precursor>
		do
			Result := not attached {JSON_NULL} a_json
		end

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

	encoded (a_value: CREATE_TRANSCRIPTION_RESPONSE; a_is_request: BOOLEAN): JSON_VALUE
			-- <Precursor>
		do
			Result := a_value.as_json (a_is_request)
		end

end
