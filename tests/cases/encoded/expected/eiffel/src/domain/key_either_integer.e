note
	description: "The variant of KEY_EITHER that holds INTEGER_64."

class
	KEY_EITHER_INTEGER

inherit
	KEY_EITHER

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
