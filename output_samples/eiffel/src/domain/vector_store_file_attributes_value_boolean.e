note
	description: "The variant of VECTOR_STORE_FILE_ATTRIBUTES_VALUE that holds BOOLEAN."

class
	VECTOR_STORE_FILE_ATTRIBUTES_VALUE_BOOLEAN

inherit
	VECTOR_STORE_FILE_ATTRIBUTES_VALUE

	API_HOLDER [BOOLEAN]

create
	make

feature {NONE} -- Implementation

	codec: API_CODEC [BOOLEAN]
			-- <Precursor>
		do
			Result := create {API_BOOLEAN_CODEC}
		end

end
