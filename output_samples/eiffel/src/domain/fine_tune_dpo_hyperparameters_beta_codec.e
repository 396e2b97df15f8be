note
	description: "Between FINE_TUNE_DPO_HYPERPARAMETERS_BETA and JSON."

class
	FINE_TUNE_DPO_HYPERPARAMETERS_BETA_CODEC

inherit
	API_UNION_CODEC [FINE_TUNE_DPO_HYPERPARAMETERS_BETA]

feature -- Conversion

	decoded (a_json: JSON_VALUE): FINE_TUNE_DPO_HYPERPARAMETERS_BETA
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			if (create {API_TEXT_CODEC}).accepts (a_json) then
				create {FINE_TUNE_DPO_HYPERPARAMETERS_BETA_STRING} Result.make ((create {API_TEXT_CODEC}).decoded (a_json))
			elseif (create {API_REAL_CODEC}).accepts (a_json) then
				create {FINE_TUNE_DPO_HYPERPARAMETERS_BETA_NUMBER} Result.make ((create {API_REAL_CODEC}).decoded (a_json))
			else
				create {FINE_TUNE_DPO_HYPERPARAMETERS_BETA_UNKNOWN} Result.make (a_json)
			end
		end

end
