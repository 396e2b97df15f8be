note
	description: "A THING_EITHER that is a BOOLEAN."

class
	THING_EITHER_BOOLEAN

inherit
	THING_EITHER

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
