note
	description: "The variant of ZOO_SIZ that holds INTEGER_64."

class
	ZOO_SIZ_INTEGER

inherit
	ZOO_SIZ

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
