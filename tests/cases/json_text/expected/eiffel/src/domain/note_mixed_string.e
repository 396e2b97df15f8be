note
	description: "A NOTE_MIXED that is a STRING_32."

class
	NOTE_MIXED_STRING

inherit
	NOTE_MIXED

	API_TEXT_HOLDER

create
	make

end
