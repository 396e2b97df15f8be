note
	description: "The variant of NONE_PAIR that holds INTEGER_64."

class
	NONE_PAIR_INTEGER

inherit
	NONE_PAIR

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
