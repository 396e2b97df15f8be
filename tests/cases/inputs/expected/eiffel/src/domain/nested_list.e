note
	description: "The variant of NESTED that holds LIST [NESTED]."

class
	NESTED_LIST

inherit
	NESTED

	API_HOLDER [LIST [NESTED]]

create
	make

feature {NONE} -- Implementation

	codec: API_CODEC [LIST [NESTED]]
			-- <Precursor>
		do
			Result := create {API_LIST_CODEC [NESTED]}.make (create {NESTED_CODEC})
		end

end
