note
	description: "The variant of ONE that holds STRING_32."

class
	ONE_STRING

inherit
	ONE

	API_TEXT_HOLDER

create
	make

end
