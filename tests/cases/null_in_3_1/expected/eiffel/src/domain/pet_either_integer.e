note
	description: "The variant of PET_EITHER that holds INTEGER_64."

class
	PET_EITHER_INTEGER

inherit
	PET_EITHER

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
