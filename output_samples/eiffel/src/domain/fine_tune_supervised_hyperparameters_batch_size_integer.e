note
	description: "The variant of FINE_TUNE_SUPERVISED_HYPERPARAMETERS_BATCH_SIZE that holds INTEGER_64."

class
	FINE_TUNE_SUPERVISED_HYPERPARAMETERS_BATCH_SIZE_INTEGER

inherit
	FINE_TUNE_SUPERVISED_HYPERPARAMETERS_BATCH_SIZE

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
