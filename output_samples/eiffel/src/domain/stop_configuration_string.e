note
	description: "The variant of STOP_CONFIGURATION that holds STRING_32."

class
	STOP_CONFIGURATION_STRING

inherit
	STOP_CONFIGURATION

	API_TEXT_HOLDER

create
	make

end
