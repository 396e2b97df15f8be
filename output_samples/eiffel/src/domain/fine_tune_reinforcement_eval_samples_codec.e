note
	description: "Between FINE_TUNE_REINFORCEMENT_EVAL_SAMPLES and JSON."

class
	FINE_TUNE_REINFORCEMENT_EVAL_SAMPLES_CODEC

inherit
	API_UNION_CODEC [FINE_TUNE_REINFORCEMENT_EVAL_SAMPLES]

feature -- Conversion

	decoded (a_json: JSON_VALUE): FINE_TUNE_REINFORCEMENT_EVAL_SAMPLES
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			if (create {API_TEXT_CODEC}).accepts (a_json) then
				create {FINE_TUNE_REINFORCEMENT_EVAL_SAMPLES_STRING} Result.make ((create {API_TEXT_CODEC}).decoded (a_json))
			elseif (create {API_INTEGER_CODEC}).accepts (a_json) then
				create {FINE_TUNE_REINFORCEMENT_EVAL_SAMPLES_INTEGER} Result.make ((create {API_INTEGER_CODEC}).decoded (a_json))
			else
				create {FINE_TUNE_REINFORCEMENT_EVAL_SAMPLES_UNKNOWN} Result.make (a_json)
			end
		end

end
