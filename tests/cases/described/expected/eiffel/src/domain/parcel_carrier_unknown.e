note
	description: "A PARCEL_CARRIER of a kind that this client does not know."

class
	PARCEL_CARRIER_UNKNOWN

inherit
	PARCEL_CARRIER

	API_UNKNOWN

create
	make

end
