note
	description: "The variant of THING_EITHER that holds INTEGER_64."

class
	THING_EITHER_INTEGER

inherit
	THING_EITHER

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
