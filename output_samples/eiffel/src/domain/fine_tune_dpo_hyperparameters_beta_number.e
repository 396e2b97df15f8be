note
	description: "A FINE_TUNE_DPO_HYPERPARAMETERS_BETA that is a REAL_64."

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
