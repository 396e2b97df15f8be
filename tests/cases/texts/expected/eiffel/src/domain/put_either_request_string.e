note
	description: "A PUT_EITHER_REQUEST that is a STRING_32."

class
	PUT_EITHER_REQUEST_STRING

inherit
	PUT_EITHER_REQUEST

	API_TEXT_HOLDER

create
	make

end
