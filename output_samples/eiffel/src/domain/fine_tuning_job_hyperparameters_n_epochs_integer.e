note
	description: "The variant of FINE_TUNING_JOB_HYPERPARAMETERS_N_EPOCHS that holds INTEGER_64."

class
	FINE_TUNING_JOB_HYPERPARAMETERS_N_EPOCHS_INTEGER

inherit
	FINE_TUNING_JOB_HYPERPARAMETERS_N_EPOCHS

	API_HOLDER [INTEGER_64]

create
	make

feature {NONE} -- Implementation

	codec: API_CODEC [INTEGER_64]
			-- <Precursor>
		do
			Result := create {API_INTEGER_CODEC}
		end

end
