note
	description: "[
		A value of the API: whatever can be sent as JSON.
		Records, the variants of unions and the small holders of optional arguments descend from it.
	]"

deferred class
	API_VALUE

feature -- Status report

	is_complete: BOOLEAN
			-- Are all required fields set, here and in what stands inside?
		do
			Result := missing_field.is_empty
		ensure
			definition: Result = missing_field.is_empty
		end

	missing_field: STRING_32
			-- The path of a required field that is not set, such as `messages[2].role'; empty if there is none.
		deferred
		end

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
