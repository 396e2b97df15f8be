note
	description: "A NONE_PAIR that is a INTEGER_64."

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
