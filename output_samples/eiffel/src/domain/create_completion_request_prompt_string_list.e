note
	description: "The variant of CREATE_COMPLETION_REQUEST_PROMPT that holds LIST [STRING_32]."

class
	CREATE_COMPLETION_REQUEST_PROMPT_STRING_LIST

inherit
	CREATE_COMPLETION_REQUEST_PROMPT

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
