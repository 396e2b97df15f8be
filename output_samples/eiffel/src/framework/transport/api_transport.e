note
	description: "[
		What sends requests. Have your own (a proxy, a log, a test without a server) by effecting `response'.
	]"

deferred class
	API_TRANSPORT

feature -- Basic operations

	response (a_request: API_REQUEST): API_RESPONSE
			-- What comes back for `a_request', or why nothing does. Never raises an exception.
			-- Where the answer is a success and the request has a consumer, the octets go there as they come:
			-- by `consume' of `a_request', until that is cancelled.
		require
			addressed: not a_request.url.is_empty
		deferred
		end

end
