note
	description: "The variant of PARCEL_CODE that holds STRING_32."

class
	PARCEL_CODE_STRING

inherit
	PARCEL_CODE

	API_TEXT_HOLDER

create
	make

end
