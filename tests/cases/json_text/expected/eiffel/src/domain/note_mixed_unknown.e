note
	description: "A variant of NOTE_MIXED that this client does not know."

class
	NOTE_MIXED_UNKNOWN

inherit
	NOTE_MIXED

	API_UNKNOWN

create
	make

end
