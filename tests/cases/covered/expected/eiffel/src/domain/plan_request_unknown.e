note
	description: "A variant of PLAN_REQUEST that this client does not know."

class
	PLAN_REQUEST_UNKNOWN

inherit
	PLAN_REQUEST

	API_UNKNOWN

create
	make

end
