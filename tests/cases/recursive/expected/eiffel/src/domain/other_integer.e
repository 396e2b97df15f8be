note
	description: "The variant of OTHER that holds INTEGER_64."

class
	OTHER_INTEGER

inherit
	OTHER

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
