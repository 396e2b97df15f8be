note
	description: "The variant of LEVEL_OF_ALL_LEVEL that holds REAL_64."

class
	LEVEL_OF_ALL_LEVEL_NUMBER

inherit
	LEVEL_OF_ALL_LEVEL

	API_HOLDER [REAL_64]

create
	make

feature {NONE} -- Implementation

	codec: API_CODEC [REAL_64]
			-- <Precursor>
		do
			Result := create {API_REAL_CODEC}
		end

end
