note
	description: "Operations of default."

class
	DEFAULT_API

inherit
	API_SERVICE

create
	make

feature -- Operations

	turn (turn_request: TURN_REQUEST)
			-- POST /switches
		require
			turn_request_complete: turn_request.is_complete
		local
			l_request: API_REQUEST
		do
			create l_request.make ("POST", "/switches")
			l_request.set_json (turn_request.to_request, "application/json")
			send_request (l_request)
		end

	set_level (set_level_request: SET_LEVEL_REQUEST)
			-- POST /levels
		require
			set_level_request_complete: set_level_request.is_complete
		local
			l_request: API_REQUEST
		do
			create l_request.make ("POST", "/levels")
			l_request.set_json (set_level_request.to_request, "application/json")
			send_request (l_request)
		end

	plan (plan_request: PLAN_REQUEST)
			-- POST /plans
		require
			plan_request_complete: plan_request.is_complete
		local
			l_request: API_REQUEST
		do
			create l_request.make ("POST", "/plans")
			l_request.set_json (plan_request.to_request, "application/json")
			send_request (l_request)
		end

end
