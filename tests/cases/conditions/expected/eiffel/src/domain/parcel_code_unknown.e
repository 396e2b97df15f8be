note
	description: "A variant of PARCEL_CODE that this client does not know."

class
	PARCEL_CODE_UNKNOWN

inherit
	PARCEL_CODE

	API_UNKNOWN

create
	make

end
