note
	description: "[
		A value of the API: whatever can be sent as JSON.
		Records, the variants of unions and the small holders of optional arguments descend from it.
	]"

deferred class
	API_VALUE

feature -- Conversion

	to_json: JSON_VALUE
			-- This value as JSON.
		deferred
		end

end
