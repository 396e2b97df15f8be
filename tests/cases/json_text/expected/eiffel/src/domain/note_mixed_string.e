note
	description: "The variant of NOTE_MIXED that holds STRING_32."

class
	NOTE_MIXED_STRING

inherit
	NOTE_MIXED

	API_TEXT_HOLDER

create
	make

end
