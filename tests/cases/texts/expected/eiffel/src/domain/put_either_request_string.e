note
	description: "The variant of PUT_EITHER_REQUEST that holds STRING_32."

class
	PUT_EITHER_REQUEST_STRING

inherit
	PUT_EITHER_REQUEST

	API_TEXT_HOLDER

create
	make

end
