note
	description: "The variant of FINE_TUNE_REINFORCEMENT_EVAL_SAMPLES that holds INTEGER_64."

class
	FINE_TUNE_REINFORCEMENT_EVAL_SAMPLES_INTEGER

inherit
	FINE_TUNE_REINFORCEMENT_EVAL_SAMPLES

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
