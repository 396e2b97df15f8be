note
	description: "The variant of CREATE_EMBEDDING_REQUEST_INPUT that holds LIST [STRING_32]."

class
	CREATE_EMBEDDING_REQUEST_INPUT_STRING_LIST

inherit
	CREATE_EMBEDDING_REQUEST_INPUT

	API_HOLDER [LIST [STRING_32]]

create
	make

feature {NONE} -- Implementation

	codec: API_CODEC [LIST [STRING_32]]
			-- <Precursor>
		do
			Result := create {API_LIST_CODEC [STRING_32]}.make (create {API_TEXT_CODEC})
		end

end
