note
	description: "A KEY_EITHER of a kind that this client does not know."

class
	KEY_EITHER_UNKNOWN

inherit
	KEY_EITHER

	API_UNKNOWN

create
	make

end
