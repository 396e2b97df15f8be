note
	description: "The variant of VECTOR_STORE_FILE_ATTRIBUTES_VALUE that holds REAL_64."

class
	VECTOR_STORE_FILE_ATTRIBUTES_VALUE_NUMBER

inherit
	VECTOR_STORE_FILE_ATTRIBUTES_VALUE

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
