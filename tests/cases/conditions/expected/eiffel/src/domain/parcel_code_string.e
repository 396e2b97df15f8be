note
	description: "A PARCEL_CODE that is a STRING_32."

class
	PARCEL_CODE_STRING

inherit
	PARCEL_CODE

	API_TEXT_HOLDER

create
	make

end
