note
	description: "Parcel code."

deferred class
	PARCEL_CODE

inherit
	API_VALUE

end
