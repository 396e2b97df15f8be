note
	description: "Between FINE_TUNING_JOB_HYPERPARAMETERS_BATCH_SIZE and JSON."

class
	FINE_TUNING_JOB_HYPERPARAMETERS_BATCH_SIZE_CODEC

inherit
	API_UNION_CODEC [FINE_TUNING_JOB_HYPERPARAMETERS_BATCH_SIZE]

feature -- Conversion

	decoded (a_json: JSON_VALUE): FINE_TUNING_JOB_HYPERPARAMETERS_BATCH_SIZE
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			if (create {API_TEXT_CODEC}).accepts (a_json) then
				create {FINE_TUNING_JOB_HYPERPARAMETERS_BATCH_SIZE_STRING} Result.make ((create {API_TEXT_CODEC}).decoded (a_json))
			elseif (create {API_INTEGER_CODEC}).accepts (a_json) then
				create {FINE_TUNING_JOB_HYPERPARAMETERS_BATCH_SIZE_INTEGER} Result.make ((create {API_INTEGER_CODEC}).decoded (a_json))
			else
				create {FINE_TUNING_JOB_HYPERPARAMETERS_BATCH_SIZE_UNKNOWN} Result.make (a_json)
			end
		end

end
