note
	description: "PlanByRoom plan value."

deferred class
	PLAN_BY_ROOM_PLAN_VALUE

inherit
	API_VALUE

end
