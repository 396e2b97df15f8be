note
	description: "A PARCEL_CODE of a kind that this client does not know."

class
	PARCEL_CODE_UNKNOWN

inherit
	PARCEL_CODE

	API_UNKNOWN

create
	make

end
