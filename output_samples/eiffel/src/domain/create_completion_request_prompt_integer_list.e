note
	description: "The variant of CREATE_COMPLETION_REQUEST_PROMPT that holds LIST [INTEGER_64]."

class
	CREATE_COMPLETION_REQUEST_PROMPT_INTEGER_LIST

inherit
	CREATE_COMPLETION_REQUEST_PROMPT

	API_HOLDER [LIST [INTEGER_64]]

create
	make

feature {NONE} -- Implementation

	codec: API_CODEC [LIST [INTEGER_64]]
			-- <Precursor>
		do
			Result := create {API_LIST_CODEC [INTEGER_64]}.make (create {API_INTEGER_CODEC})
		end

end
