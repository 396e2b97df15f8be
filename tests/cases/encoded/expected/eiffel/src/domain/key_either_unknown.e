note
	description: "A variant of KEY_EITHER that this client does not know."

class
	KEY_EITHER_UNKNOWN

inherit
	KEY_EITHER

	API_UNKNOWN

create
	make

end
