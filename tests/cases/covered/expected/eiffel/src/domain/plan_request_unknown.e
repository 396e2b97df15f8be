note
	description: "A PLAN_REQUEST of a kind that this client does not know."

class
	PLAN_REQUEST_UNKNOWN

inherit
	PLAN_REQUEST

	API_UNKNOWN

create
	make

end
