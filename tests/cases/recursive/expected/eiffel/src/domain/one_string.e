note
	description: "A ONE that is a STRING_32."

class
	ONE_STRING

inherit
	ONE

	API_TEXT_HOLDER

create
	make

end
