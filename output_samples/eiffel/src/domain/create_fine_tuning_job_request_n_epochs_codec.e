note
	description: "Between CREATE_FINE_TUNING_JOB_REQUEST_N_EPOCHS and JSON."

class
	CREATE_FINE_TUNING_JOB_REQUEST_N_EPOCHS_CODEC

inherit
	API_UNION_CODEC [CREATE_FINE_TUNING_JOB_REQUEST_N_EPOCHS]

feature -- Conversion

	decoded (a_json: JSON_VALUE): CREATE_FINE_TUNING_JOB_REQUEST_N_EPOCHS
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			if (create {API_TEXT_CODEC}).accepts (a_json) then
				create {CREATE_FINE_TUNING_JOB_REQUEST_N_EPOCHS_STRING} Result.make ((create {API_TEXT_CODEC}).decoded (a_json))
			elseif (create {API_INTEGER_CODEC}).accepts (a_json) then
				create {CREATE_FINE_TUNING_JOB_REQUEST_N_EPOCHS_INTEGER} Result.make ((create {API_INTEGER_CODEC}).decoded (a_json))
			else
				create {CREATE_FINE_TUNING_JOB_REQUEST_N_EPOCHS_UNKNOWN} Result.make (a_json)
			end
		end

end
