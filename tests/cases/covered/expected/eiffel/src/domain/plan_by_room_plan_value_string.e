note
	description: "The variant of PLAN_BY_ROOM_PLAN_VALUE that holds STRING_32."

class
	PLAN_BY_ROOM_PLAN_VALUE_STRING

inherit
	PLAN_BY_ROOM_PLAN_VALUE

	API_TEXT_HOLDER

create
	make

end
