note
	description: "A DRAWING_UNDECLARED of a kind that this client does not know."

class
	DRAWING_UNDECLARED_UNKNOWN

inherit
	DRAWING_UNDECLARED

	API_UNKNOWN

create
	make

end
