note
	description: "The variant of THING_EITHER that holds BOOLEAN."

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
