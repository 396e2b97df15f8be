note
	description: "[
		A value of the API: whatever can be sent as JSON.
		Records, the variants of unions and the small holders of optional arguments descend from it.
	]"

deferred class
	API_VALUE

feature -- Conversion

	as_json (a_is_request: BOOLEAN): JSON_VALUE
			-- This value as JSON; in a request, without what only the API sets (readOnly).
		deferred
		end

	to_json: like as_json
			-- This value as JSON, whole.
		do
			Result := as_json (False)
		end

	to_request: like as_json
			-- This value as it is sent.
		do
			Result := as_json (True)
		end

end
