note
	description: "The variant of GIVE_ONE_REQUEST that holds STRING_32."

class
	GIVE_ONE_REQUEST_STRING

inherit
	GIVE_ONE_REQUEST

	API_TEXT_HOLDER

create
	make

end
