note
	description: "A PLAN_BY_ROOM_PLAN_VALUE of a kind that this client does not know."

class
	PLAN_BY_ROOM_PLAN_VALUE_UNKNOWN

inherit
	PLAN_BY_ROOM_PLAN_VALUE

	API_UNKNOWN

create
	make

end
