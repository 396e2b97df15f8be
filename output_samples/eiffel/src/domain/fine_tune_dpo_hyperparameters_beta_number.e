note
	description: "The variant of FINE_TUNE_DPO_HYPERPARAMETERS_BETA that holds REAL_64."

class
	FINE_TUNE_DPO_HYPERPARAMETERS_BETA_NUMBER

inherit
	FINE_TUNE_DPO_HYPERPARAMETERS_BETA

	API_HOLDER [REAL_64]

create
	make

feature {NONE} -- Implementation

	codec: API_CODEC [REAL_64]
			-- <Precursor>
		do
			Result := create {API_REAL_CODEC}
		end

end
