note
	description: "The variant of PLANT_BED_REQUEST_ROW that holds INTEGER_64."

class
	PLANT_BED_REQUEST_ROW_INTEGER

inherit
	PLANT_BED_REQUEST_ROW

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
