note
	description: "A variant of STOP_CONFIGURATION that this client does not know."

class
	STOP_CONFIGURATION_UNKNOWN

inherit
	STOP_CONFIGURATION

	API_UNKNOWN

create
	make

end
