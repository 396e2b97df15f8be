note
	description: "A STOP_CONFIGURATION that is a STRING_32."

class
	STOP_CONFIGURATION_STRING

inherit
	STOP_CONFIGURATION

	API_TEXT_HOLDER

create
	make

end
