note
	description: "A variant of PARCEL_CARRIER that this client does not know."

class
	PARCEL_CARRIER_UNKNOWN

inherit
	PARCEL_CARRIER

	API_UNKNOWN

create
	make

end
