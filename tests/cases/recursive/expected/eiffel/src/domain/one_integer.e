note
	description: "The variant of ONE that holds INTEGER_64."

class
	ONE_INTEGER

inherit
	ONE

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
