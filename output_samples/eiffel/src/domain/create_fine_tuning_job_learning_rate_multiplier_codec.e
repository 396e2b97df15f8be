note
	description: "Between CREATE_FINE_TUNING_JOB_LEARNING_RATE_MULTIPLIER and JSON."

class
	CREATE_FINE_TUNING_JOB_LEARNING_RATE_MULTIPLIER_CODEC

inherit
	API_UNION_CODEC [CREATE_FINE_TUNING_JOB_LEARNING_RATE_MULTIPLIER]

feature -- Conversion

	decoded (a_json: JSON_VALUE): CREATE_FINE_TUNING_JOB_LEARNING_RATE_MULTIPLIER
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			if (create {API_TEXT_CODEC}).accepts (a_json) then
				create {CREATE_FINE_TUNING_JOB_LEARNING_RATE_MULTIPLIER_STRING} Result.make ((create {API_TEXT_CODEC}).decoded (a_json))
			elseif (create {API_REAL_CODEC}).accepts (a_json) then
				create {CREATE_FINE_TUNING_JOB_LEARNING_RATE_MULTIPLIER_NUMBER} Result.make ((create {API_REAL_CODEC}).decoded (a_json))
			else
				create {CREATE_FINE_TUNING_JOB_LEARNING_RATE_MULTIPLIER_UNKNOWN} Result.make (a_json)
			end
		end

end
