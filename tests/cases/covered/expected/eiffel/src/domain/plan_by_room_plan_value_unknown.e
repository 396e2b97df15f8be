note
	description: "A variant of PLAN_BY_ROOM_PLAN_VALUE that this client does not know."

class
	PLAN_BY_ROOM_PLAN_VALUE_UNKNOWN

inherit
	PLAN_BY_ROOM_PLAN_VALUE

	API_UNKNOWN

create
	make

end
