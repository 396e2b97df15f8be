note
	description: "A variant of ONE that this client does not know."

class
	ONE_UNKNOWN

inherit
	ONE

	API_UNKNOWN

create
	make

end
