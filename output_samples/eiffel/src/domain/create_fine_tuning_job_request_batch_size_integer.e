note
	description: "The variant of CREATE_FINE_TUNING_JOB_REQUEST_BATCH_SIZE that holds INTEGER_64."

class
	CREATE_FINE_TUNING_JOB_REQUEST_BATCH_SIZE_INTEGER

inherit
	CREATE_FINE_TUNING_JOB_REQUEST_BATCH_SIZE

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
