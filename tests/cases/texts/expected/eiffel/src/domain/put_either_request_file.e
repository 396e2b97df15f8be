note
	description: "The variant of PUT_EITHER_REQUEST that holds API_FILE."

class
	PUT_EITHER_REQUEST_FILE

inherit
	PUT_EITHER_REQUEST

	API_HOLDER [API_FILE]

create
	make

feature {NONE} -- Implementation

	codec: API_CODEC [API_FILE]
			-- <Precursor>
		do
			Result := create {API_FILE_CODEC}
		end

end
