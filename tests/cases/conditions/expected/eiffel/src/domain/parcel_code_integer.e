note
	description: "The variant of PARCEL_CODE that holds INTEGER_64."

class
	PARCEL_CODE_INTEGER

inherit
	PARCEL_CODE

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
