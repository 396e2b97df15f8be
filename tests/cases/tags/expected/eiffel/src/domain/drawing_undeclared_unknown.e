note
	description: "A variant of DRAWING_UNDECLARED that this client does not know."

class
	DRAWING_UNDECLARED_UNKNOWN

inherit
	DRAWING_UNDECLARED

	API_UNKNOWN

create
	make

end
