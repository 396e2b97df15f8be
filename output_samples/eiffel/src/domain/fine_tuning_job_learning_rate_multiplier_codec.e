note
	description: "Between FINE_TUNING_JOB_LEARNING_RATE_MULTIPLIER and JSON."

class
	FINE_TUNING_JOB_LEARNING_RATE_MULTIPLIER_CODEC

inherit
	API_CODEC [FINE_TUNING_JOB_LEARNING_RATE_MULTIPLIER]

feature -- Status report

	accepts (a_json: JSON_VALUE): BOOLEAN
			-- <Precursor>
		do
			Result := not attached {JSON_NULL} a_json
		end

feature -- Conversion

	decoded (a_json: JSON_VALUE): FINE_TUNING_JOB_LEARNING_RATE_MULTIPLIER
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			if (create {API_TEXT_CODEC}).accepts (a_json) then
				create {FINE_TUNING_JOB_LEARNING_RATE_MULTIPLIER_STRING} Result.make ((create {API_TEXT_CODEC}).decoded (a_json))
			elseif (create {API_REAL_CODEC}).accepts (a_json) then
				create {FINE_TUNING_JOB_LEARNING_RATE_MULTIPLIER_NUMBER} Result.make ((create {API_REAL_CODEC}).decoded (a_json))
			else
				create {FINE_TUNING_JOB_LEARNING_RATE_MULTIPLIER_UNKNOWN} Result.make (a_json)
			end
		end

	encoded (a_value: FINE_TUNING_JOB_LEARNING_RATE_MULTIPLIER; a_is_request: BOOLEAN): JSON_VALUE
			-- <Precursor>
		do
			Result := a_value.as_json (a_is_request)
		end

end
