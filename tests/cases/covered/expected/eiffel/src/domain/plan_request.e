note
	description: "plan request."

deferred class
	PLAN_REQUEST

inherit
	API_VALUE

end
